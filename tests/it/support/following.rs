//! A later draft of the sample: P2 grew from two parts, P3 and P11 are new, the earlier P11 is left out, and P8 has new words.

use linden::domain::folder::FolderFiles;

use super::house::demo_folder;

/// The address of the later draft.
pub const LATER: &str = "9x3q";

/// What the later draft says of the earlier one.
pub const FOLLOWS: &str = r#"
[follows]
consultation = "7k2m"
earlier_question = "Q13"
question = "Q13"

[follows.parts]
P1 = ["P1"]
P2 = ["P2", "P3"]
P3 = []
P4 = ["P4"]
P5 = ["P5"]
P6 = ["P6"]
P7 = ["P7"]
P8 = ["P8"]
P9 = ["P9"]
P10 = ["P10"]
P11 = []
P12 = ["P12"]
"#;

/// The new words of P8.
pub const NEW_WORDS: [(&str, &str); 2] =
    [("policy.en.md", "We will ask survivors first."), ("policy.ar.md", "سنسأل الناجين أولا.")];

/// The folder of the later draft.
pub fn later_folder() -> FolderFiles {
    later_than(&demo_folder())
}

/// The folder of a draft that follows the sample, made of these files.
pub fn later_than(files: &FolderFiles) -> FolderFiles {
    let changed = files.iter().map(|(name, text)| {
        let mut text = text.replace("slug = \"7k2m\"", &format!("slug = \"{LATER}\"")).replace("7K2M", "9X3Q");
        if name == "consultation.toml" {
            text.push_str(FOLLOWS);
        }
        for (_, words) in NEW_WORDS.iter().filter(|(file, _)| *file == name) {
            text = text.replace("\n## P9 ", &format!("\n{words}\n\n## P9 "));
        }
        (name.to_owned(), text)
    });
    FolderFiles::new(changed.collect())
}
