//! A release as files, in one language: the table as CSV, a workbook, and a data package. All of them are drawn from the
//! stored artefact (AGG-1), and the same release gives the same bytes to everyone, every time (AGG-17): no clock and no
//! name stands in any of them.

mod columns;
mod package;
mod workbook;

use crate::actions::releases::read_release::ReadRelease;
use crate::domain::text;
use crate::web::languages::Language;
use crate::web::page_error::PageError;

/// What a workbook is sent as.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// What a data package is sent as.
pub const ZIP: &str = "application/zip";
/// What the table is sent as.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The release is not written in the language asked for (LNG-1).
    #[error("the release is not written in this language")]
    NotLabelled,
    /// The workbook cannot be written.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The description of a package cannot be written.
    #[error("the description cannot be written: {0}")]
    Description(#[from] serde_json::Error),
    /// The package cannot be closed.
    #[error("the package cannot be written: {0}")]
    Package(#[from] zip::result::ZipError),
    /// The package cannot be filled.
    #[error("the package cannot be filled: {0}")]
    Filling(#[from] std::io::Error),
}

impl From<FileError> for PageError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NotLabelled => Self::NotFound,
            other => Self::noted(&other),
        }
    }
}

/// The files of one release in one language.
#[derive(Debug, Clone)]
pub struct ReleaseFiles<'r> {
    release: &'r ReadRelease,
    /// The language of the labels.
    labels: text::Language,
    /// The language of the words around them: the same.
    language: Language,
}

impl<'r> ReleaseFiles<'r> {
    /// The files of `release` with the labels of this language.
    ///
    /// # Errors
    /// [`FileError::NotLabelled`] if the release is not written in it (LNG-1).
    pub fn new(release: &'r ReadRelease, labels: &text::Language) -> Result<Self, FileError> {
        let written = release.artefact.artefact().languages().contains(labels);
        let language = Language::from_tag(labels.as_str()).filter(|_| written).ok_or(FileError::NotLabelled)?;
        Ok(Self { release, labels: labels.clone(), language })
    }

    /// What a file of the release is called: `feedback-7k2m-1.csv`. One that is not published says so in its name.
    #[must_use]
    pub fn name(&self, ending: &str) -> String {
        format!("{}.{ending}", self.stem())
    }

    fn stem(&self) -> String {
        let artefact = self.release.artefact.artefact();
        let waiting = if self.release.published_on.is_none() { "-not-published" } else { "" };
        format!("feedback-{}-{}{waiting}", artefact.slug(), artefact.number())
    }

    /// The table (DESIGN 8).
    ///
    /// # Errors
    /// [`FileError::NotLabelled`] if a line has no label in the language.
    pub fn csv(&self) -> Result<Vec<u8>, FileError> {
        let table = self.release.artefact.artefact().table(&self.labels);
        table.map(String::into_bytes).ok_or(FileError::NotLabelled)
    }

    /// The message `id`, without the invisible marks around what is put in: a file is data.
    fn t(&self, id: &str) -> String {
        without_isolates(&self.language.texts().get(id))
    }

    /// "Release 1."
    fn number(&self) -> String {
        let number = usize::try_from(self.release.number).unwrap_or_default();
        without_isolates(&self.language.texts().count("results-number", number))
    }
}

fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
