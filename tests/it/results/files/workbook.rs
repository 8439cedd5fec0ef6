//! The workbook, read back by another's software.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use serde_json::Value;

use super::{Published, TAGS};
use crate::on_both_engines;
use crate::results::{definition_of, folder};
use crate::support::engine::Engine;

/// The columns that stand in the workbook only.
const OWN: [usize; 2] = [1, 12];

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// A sheet by its place, every row as wide as the widest.
fn sheet(workbook: &mut Xlsx<Cursor<Vec<u8>>>, at: usize) -> Vec<Vec<Data>> {
    workbook.worksheet_range_at(at).unwrap().unwrap().rows().map(<[Data]>::to_vec).collect()
}

/// A cell as the table writes it. A number must be a number, and a word a word.
fn written(cell: &Data, numeric: bool) -> String {
    match cell {
        Data::Float(number) if numeric => {
            assert!(number.fract() == 0.0, "a whole number: {number}");
            format!("{number}")
        }
        Data::String(text) if !numeric || text == "[c]" => text.clone(),
        Data::Empty => String::new(),
        other => panic!("{other:?} in a column of {}", if numeric { "numbers" } else { "words" }),
    }
}

fn part_of(bytes: &[u8], name: &str) -> String {
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    packed.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What the artefact says of the lines, straight from its JSON: the cells that are shown, in order.
fn cells_of(line: &Value) -> Vec<String> {
    let cell = |cell: &Value| cell.as_u64().map_or("[c]".to_owned(), |count| count.to_string());
    line["cells"].as_array().into_iter().flatten().map(cell).collect()
}

fn compare(published: &Published, number: u32, tag: &str) {
    let table = published.table(&format!("{number}.csv?lang={tag}"));
    let mut workbook = open(published.get(&format!("{number}.xlsx?lang={tag}")));
    let figures = sheet(&mut workbook, 0);
    assert_eq!(figures.len(), table.len(), "{tag}");
    for (row, wanted) in figures.iter().zip(&table).skip(1) {
        let shared = row.iter().enumerate().filter(|(at, _)| !OWN.contains(at)).map(|(_, cell)| cell);
        let read: Vec<_> = shared.enumerate().map(|(at, cell)| written(cell, at >= 8)).collect();
        assert_eq!(&read, wanted, "{tag}");
    }
    // And straight from what was signed, without the table between.
    let artefact: Value = serde_json::from_slice(&published.get(&number.to_string())).unwrap();
    for line in artefact["lines"].as_array().unwrap() {
        let names = |row: &&Vec<Data>| {
            written(&row[0], false) == line["question"].as_str().unwrap()
                && written(&row[2], false) == line["paragraph"].as_str().unwrap_or_default()
                && written(&row[3], false) == if line["themes"] == true { "true" } else { "" }
                && row[4] == Data::Empty
        };
        let rows: Vec<_> = figures[1..].iter().filter(names).collect();
        assert!(!rows.is_empty(), "{line}");
        let place = |row: &&&Vec<Data>| written(&row[6], false).bytes().all(|byte| byte.is_ascii_digit());
        let counts = rows.iter().filter(place).map(|row| written(&row[9], true)).filter(|count| !count.is_empty());
        assert_eq!(counts.collect::<Vec<_>>(), cells_of(line), "{tag} {line}");
        for row in rows {
            assert_eq!(written(&row[12], false), line["labels"][tag]["note"].as_str().unwrap(), "AGG-23: {tag}");
            assert_eq!(written(&row[1], false), line["labels"][tag]["text"].as_str().unwrap());
        }
    }
}

on_both_engines! {
    fn agg_1_the_workbook_holds_the_very_numbers_of_the_table_and_of_the_artefact(engine: Engine) {
        let published = Published::on(engine);
        for tag in TAGS {
            compare(&published, 1, tag);
            compare(&published, 2, tag);
        }
        assert_eq!(published.get("1.xlsx"), published.get("1.xlsx?lang=en"), "the first of its languages");
    }

    /// Without the clock and without a name.
    fn agg_17_the_same_release_gives_the_same_files_every_time(engine: Engine) {
        let published = Published::on(engine);
        for file in ["1.xlsx?lang=ar", "1.zip?lang=ar", "2.xlsx?lang=fr", "2.zip?lang=fr"] {
            assert_eq!(published.get(file), published.get(file), "{file}");
        }
        let core = part_of(&published.get("1.xlsx"), "docProps/core.xml");
        assert_eq!(core.matches("2000-01-01T00:00:00Z").count(), 2, "{core}");
        assert!(core.contains("<dc:creator/>") || core.contains("<dc:creator></dc:creator>"), "{core}");
        let mut packed = zip::ZipArchive::new(Cursor::new(published.get("1.zip"))).unwrap();
        for at in 0..packed.len() {
            assert_eq!(packed.by_index(at).unwrap().last_modified().unwrap().year(), 1980);
        }
    }
}

#[test]
fn the_sheet_about_says_what_it_means_and_how_to_check_it() {
    let published = Published::on(Engine::Sqlite);
    let artefact: Value = serde_json::from_slice(&published.get("1")).unwrap();
    let signature = data_encoding::HEXLOWER.encode(&published.get("1.sig"));
    for tag in TAGS {
        let mut workbook = open(published.get(&format!("1.xlsx?lang={tag}")));
        assert_eq!(workbook.sheet_names().len(), 2);
        let about: Vec<String> = sheet(&mut workbook, 1)
            .iter()
            .flatten()
            .map(|cell| written(cell, false))
            .filter(|c| !c.is_empty())
            .collect();
        let says = |text: &str| assert!(about.iter().any(|cell| cell == text), "{tag}: {text}\n{about:#?}");
        for column in &published.table("1.csv")[0] {
            says(column);
        }
        for heading in &sheet(&mut workbook, 0)[0] {
            says(&written(heading, false));
        }
        ["shown", "words", "too_few", "withheld"].iter().for_each(|code| says(code));
        for rule in artefact["rules"][tag].as_array().unwrap() {
            says(rule.as_str().unwrap());
        }
        says(artefact["key"].as_str().unwrap());
        says(&signature);
        let listed: Value = crate::api::Software::at(&published.served).get("/consultations/7k2m/releases").expect(200);
        says(listed[1]["sha256"].as_str().unwrap());
        assert!(about.iter().all(|cell| !cell.contains(['\u{2068}', '\u{2069}'])), "no invisible marks");
    }
}

#[test]
fn sheets_are_written_from_the_right_where_the_language_is_and_the_heading_stays() {
    let published = Published::on(Engine::Sqlite);
    for tag in TAGS {
        let bytes = published.get(&format!("1.xlsx?lang={tag}"));
        for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
            assert_eq!(part_of(&bytes, sheet).contains("rightToLeft=\"1\""), tag == "ar", "{tag} {sheet}");
        }
        assert!(part_of(&bytes, "xl/worksheets/sheet1.xml").contains("state=\"frozen\""));
    }
}

/// DESIGN 8: whoever names an option cannot write a formula into somebody's spreadsheet.
#[test]
fn no_text_of_a_release_becomes_a_formula() {
    let hostile = ["=HYPERLINK(1)", "+1+1", "@SUM(A1)", "http://a.example/", "_x0041_"];
    let mut files = folder();
    let toml = files.get_mut("consultation.toml").unwrap();
    let named =
        ["\"Officials alone\"", "\"Legal help\"", "\"Mental health support\"", "\"Health care\"", "\"Money or work\""];
    for (plain, bad) in named.iter().zip(hostile) {
        assert!(toml.contains(plain), "{plain}");
        *toml = toml.replace(plain, &format!("\"{bad}\""));
    }
    let published = Published::of(Engine::Sqlite, &definition_of(files));
    let bytes = published.get("1.xlsx");
    let mut workbook = open(bytes.clone());
    for name in workbook.sheet_names() {
        assert!(workbook.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
        let text = part_of(&bytes, sheet);
        assert!(!text.contains("<f>") && !text.contains("<f ") && !text.contains("<hyperlink"), "{sheet}");
    }
    let cells: Vec<_> = sheet(&mut workbook, 0).into_iter().flatten().collect();
    for bad in hostile {
        let stands = |cell: &&Data| matches!(cell, Data::String(text) if text.contains(bad));
        assert!(cells.iter().any(|cell| stands(&cell)), "{bad} stays a word, as it was written");
    }
}
