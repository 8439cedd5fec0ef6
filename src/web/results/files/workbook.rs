//! The workbook: a sheet of figures, and a sheet that says what they mean and how to check them. Every text is written as
//! text, so that no label is ever taken for a formula.

use data_encoding::HEXLOWER;
use fluent_bundle::FluentValue;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use crate::domain::release::table::Row;
use crate::web::languages::date;

use super::columns::{COLUMNS, Cell, STATUSES};
use super::{FileError, ReleaseFiles, without_isolates};

/// The light green of a heading and the line under it, as on the pages.
const WASH: u32 = 0x00E3_EBD9;
const EDGE: u32 = 0x006B_7765;
/// A4, as printers outside North America count papers.
const A4: u8 = 9;

/// The height of one line, in points.
const LINE: u32 = 15;
/// How wide the columns of the sheet *About* are, in characters.
const ABOUT: [u16; 3] = [34, 22, 90];

/// How cells look.
struct Looks {
    heading: Format,
    title: Format,
    bold: Format,
    line: Format,
    words: Format,
    number: Format,
    /// Letters and digits that are read from the left in every language.
    code: Format,
}

impl Looks {
    fn new(right_to_left: bool) -> Self {
        let direction = if right_to_left { 2 } else { 1 };
        let words = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_reading_direction(direction);
        let bold = words.clone().set_bold();
        Self {
            heading: bold
                .clone()
                .set_background_color(WASH)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(EDGE),
            title: Format::new().set_bold().set_font_size(14).set_reading_direction(direction),
            number: Format::new()
                .set_num_format("0")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Right)
                .set_indent(1),
            code: Format::new()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(if right_to_left { FormatAlign::Right } else { FormatAlign::Left })
                .set_reading_direction(1),
            line: Format::new().set_reading_direction(direction),
            words,
            bold,
        }
    }
}

impl ReleaseFiles<'_> {
    /// The workbook.
    ///
    /// # Errors
    /// [`FileError`] if a label is missing or longer than a cell can be.
    pub fn workbook(&self) -> Result<Vec<u8>, FileError> {
        let right_to_left = self.language.dir() == "rtl";
        let looks = Looks::new(right_to_left);
        let mut workbook = Workbook::new();
        // Without a day of its own, the library writes the clock's.
        let properties =
            DocProperties::new().set_title(self.title()?).set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
        workbook.set_properties(&properties);
        self.figures(sheet(&mut workbook, &self.t("results-sheet-figures"), right_to_left)?, &looks)?;
        self.about(sheet(&mut workbook, &self.t("results-sheet-about"), right_to_left)?, &looks)?;
        Ok(workbook.save_to_buffer()?)
    }

    pub(super) fn title(&self) -> Result<String, FileError> {
        let name = self.release.artefact.artefact().name(&self.labels).ok_or(FileError::NotLabelled)?;
        Ok(format!("{name}. {}", self.number()))
    }

    fn figures(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), FileError> {
        let rows = self.release.artefact.artefact().rows(&self.labels).ok_or(FileError::NotLabelled)?;
        let headings = COLUMNS.each_ref().map(|column| self.t(column.heading));
        for (at, (column, heading)) in (0u16..).zip(COLUMNS.iter().zip(&headings)) {
            sheet.set_column_width(at, column.width)?;
            sheet.write_string_with_format(0, at, heading, &looks.heading)?;
        }
        // Bold letters are a little wider.
        sheet.set_row_height(0, height(headings.iter().zip(COLUMNS.each_ref().map(|column| column.width - 2))))?;
        for (down, row) in (1u32..).zip(&rows) {
            write(sheet, down, row, looks)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_landscape();
        Ok(())
    }

    fn about(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), FileError> {
        for (at, width) in (0u16..).zip(ABOUT) {
            sheet.set_column_width(at, width)?;
        }
        sheet.write_string_with_format(0, 0, self.title()?, &looks.title)?;
        let mut page = Page { sheet, looks, down: 1 };
        for said in [self.when(), self.t("results-people"), self.t("results-same-for-all")] {
            page.line(&said)?;
        }
        page.heading([
            &self.t("results-about-columns"),
            &self.t("results-about-csv"),
            &self.t("results-about-meaning"),
        ])?;
        for column in &COLUMNS {
            page.row([&self.t(column.heading), column.name.unwrap_or_default(), &self.t(column.meaning)])?;
        }
        page.heading([
            &self.t("results-column-status"),
            &self.t("results-about-csv"),
            &self.t("results-about-meaning"),
        ])?;
        for (status, note) in STATUSES {
            page.row(["", status.code(), &self.t(note)])?;
        }
        page.heading([&self.t("results-how"), "", ""])?;
        for rule in self.release.artefact.artefact().rules(&self.labels) {
            page.row(["", "", rule])?;
        }
        page.heading([&self.t("results-about-check"), "", ""])?;
        page.row(["", "", &self.t("results-about-check-how")])?;
        page.code(&self.t("results-fingerprint"), &self.release.artefact.fingerprint())?;
        page.code(&self.t("results-signature"), &HEXLOWER.encode(&self.release.signature))?;
        page.code(&self.t("results-key"), self.release.artefact.artefact().key())
    }

    /// When it was published, or that it is not.
    fn when(&self) -> String {
        let Some(day) = self.release.published_on else { return self.t("results-not-published") };
        let day = [("date", FluentValue::from(date(self.language, day)))];
        without_isolates(&self.language.texts().with("results-published", day))
    }
}

/// One row of figures.
fn write(sheet: &mut Worksheet, down: u32, row: &Row, looks: &Looks) -> Result<(), FileError> {
    let mut said = Vec::new();
    for (at, column) in (0u16..).zip(&COLUMNS) {
        match (column.of)(row) {
            Cell::Empty => {}
            Cell::Words(words) => {
                sheet.write_string_with_format(down, at, &words, &looks.words)?;
                said.push((words, column.width));
            }
            Cell::Number(number) => {
                sheet.write_number_with_format(down, at, number, &looks.number)?;
            }
        }
    }
    sheet.set_row_height(down, height(said.iter().map(|(words, width)| (words, *width))))?;
    Ok(())
}

/// How high a row is, so that every one of these texts can be read in a column so many characters wide. Not every program
/// makes room by itself.
fn height<'t>(texts: impl Iterator<Item = (&'t String, u16)>) -> u32 {
    let lines = texts.map(|(text, width)| text.chars().count().div_ceil(usize::from(width))).max();
    LINE * u32::try_from(lines.unwrap_or(1).max(1)).unwrap_or(1)
}

/// A new sheet that prints one page wide.
fn sheet<'w>(workbook: &'w mut Workbook, name: &str, right_to_left: bool) -> Result<&'w mut Worksheet, FileError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?;
    sheet.set_right_to_left(right_to_left);
    sheet.set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0);
    Ok(sheet)
}

/// A sheet that is written from the top down.
struct Page<'s> {
    sheet: &'s mut Worksheet,
    looks: &'s Looks,
    down: u32,
}

impl Page<'_> {
    /// A line that may run over the whole width.
    fn line(&mut self, said: &str) -> Result<(), FileError> {
        self.sheet.write_string_with_format(self.down, 0, said, &self.looks.line)?;
        self.down += 1;
        Ok(())
    }

    /// The heading of a section, with a free line before it.
    fn heading(&mut self, cells: [&str; 3]) -> Result<(), FileError> {
        self.down += 1;
        for (at, cell) in (0u16..).zip(cells) {
            self.sheet.write_string_with_format(self.down, at, cell, &self.looks.heading)?;
        }
        self.down += 1;
        Ok(())
    }

    fn row(&mut self, [what, code, meaning]: [&str; 3]) -> Result<(), FileError> {
        self.sheet.write_string_with_format(self.down, 0, what, &self.looks.bold)?;
        self.sheet.write_string_with_format(self.down, 1, code, &self.looks.code)?;
        self.sheet.write_string_with_format(self.down, 2, meaning, &self.looks.words)?;
        self.end([what, code, meaning])
    }

    fn code(&mut self, what: &str, code: &str) -> Result<(), FileError> {
        self.sheet.write_string_with_format(self.down, 0, what, &self.looks.bold)?;
        self.sheet.write_string_with_format(self.down, 2, code, &self.looks.code)?;
        self.end([what, "", code])
    }

    /// Makes room for what a row says, and goes to the next.
    fn end(&mut self, cells: [&str; 3]) -> Result<(), FileError> {
        let cells = cells.map(str::to_owned);
        self.sheet.set_row_height(self.down, height(cells.iter().zip(ABOUT)))?;
        self.down += 1;
        Ok(())
    }
}
