//! No act of staff goes around the log: whatever writes without an entry stands here, with the reason (ACC-7).

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::canary::files;

/// Every place that writes and leaves no entry: the file, how often, and why.
const WITHOUT_AN_ENTRY: &[(&str, usize, &str)] = &[
    ("send_response.rs", 1, "a participant's act (ACC-8)"),
    ("change_response.rs", 1, "a participant's act"),
    ("withdraw_response.rs", 3, "a participant's act"),
    ("save_visit.rs", 2, "a participant's act"),
    ("end_visit.rs", 1, "a participant's act"),
    ("complaints/send_complaint.rs", 1, "a participant's act"),
    ("complaints/take_back_complaint.rs", 1, "a participant's act"),
    (
        "assisting/begin_entry.rs",
        1,
        "one entry a day, by its end (keep_log.rs): never one for each person helped (ACC-8)",
    ),
    ("desk/save_reading.rs", 1, "one entry an hour when the text is shown (next_item.rs): texts are not counted"),
    (
        "desk/reading_day.rs",
        2,
        "how much a reader read today, sealed, and forgotten with its day: care and no act (AGG-36)",
    ),
    ("desk/check_text.rs", 2, "one entry an hour of a second reader's work: texts are not counted"),
    ("epochs/sweep.rs", 1, "slices of a replacement; its beginning, each going on and its end have their entries"),
    ("consultations/print_cards.rs", 1, "slices of a batch; the batch has its entry"),
    ("accounts/choose_language.rs", 1, "the language of one's own pages: no act on anything"),
    ("accounts/sign_in.rs", 1, "only the password was right: nobody is in before the second factor"),
    ("accounts/second_factor.rs", 1, "a code once more, by somebody who is in: the act it is for has its entry"),
    ("accounts/organisations.rs", 1, "what an earlier version stored is found anew: no act of anybody"),
    ("accounts/known_device.rs", 2, "browsers that are known, forgotten after their time"),
    ("accounts/find_staff_member.rs", 2, "a sign-in's own clock"),
    ("accounts/sign_out.rs", 1, "sign-ins whose time is over"),
    (
        "retention/erase_due.rs",
        5,
        "what is due goes by itself and stands, by day and band, on the page of erasing; the end has its entries",
    ),
    ("retention/replay_ledger.rs", 4, "what the ledger says is gone already"),
    ("make_form_keys.rs", 1, "the daily keys"),
    ("key_kits/places.rs", 1, "an instance says which keys lie on its own machine"),
    ("audit/keep_log.rs", 1, "writes its own entry"),
    ("deliver_mail.rs", 4, "the sender of mail: no act of anybody"),
    (
        "recording.rs",
        4,
        "writes the entries, beyond their bound too (decision 0044), and how far the syslog was sent them",
    ),
];

#[test]
fn acc_7_whatever_writes_without_an_entry_is_listed_with_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/actions");
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for file in files(&root).unwrap() {
        let text = std::fs::read_to_string(&file).unwrap().replace(char::is_whitespace, "");
        let times = text.matches("store.write(").count() + text.matches(".store).write(").count();
        if times > 0 {
            found.insert(file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), times);
        }
    }
    let listed = WITHOUT_AN_ENTRY.iter().map(|(file, times, _)| ((*file).to_owned(), *times)).collect();
    assert_eq!(found, listed, "an act of staff is written with `Service::act`");
}
