//! The release as files: published, for all of a consultation's staff; before that, for those who may see it early.

use crate::actions::releases::read_release::{ReadRelease, ReadReleaseError, read_releases, read_unreleased};
use crate::domain::permission::{Permission, ReadReleases, SeeUnreleasedFigures};
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::results::files::{CSV, ReleaseFiles, XLSX, ZIP};
use crate::web::staff::door::{Answer, At, Refusal};

fn release_of(asker: &At<ReadReleases>) -> Result<ReadRelease, Refusal> {
    let number = asker.by.call.number().ok_or(PageError::NotFound)?;
    let releases = match read_releases(asker.service(), &asker.granted) {
        Ok(releases) => releases,
        // Its page asks for the terms.
        Err(ReadReleaseError::TermsFirst) => return Err(PageError::NotOpen.into()),
        Err(ReadReleaseError::Store(error)) => return Err(error.into()),
    };
    releases.into_iter().find(|release| release.number == number).ok_or_else(|| PageError::NotFound.into())
}

/// The release that is not published yet. The panel sees it once its check is signed (AGG-22).
fn unreleased(asker: &At<SeeUnreleasedFigures>) -> Result<ReadRelease, Refusal> {
    read_unreleased(asker.service(), &asker.granted)?.ok_or_else(|| PageError::NotFound.into())
}

fn files<'r, P: Permission>(asker: &At<P>, release: &'r ReadRelease) -> Result<ReleaseFiles<'r>, Refusal> {
    Ok(ReleaseFiles::new(release, asker.texts().language).map_err(PageError::from)?)
}

fn workbook_of<P: Permission>(asker: &At<P>, release: &ReadRelease) -> Answer {
    let files = files(asker, release)?;
    Ok(Drawn::file(XLSX, &files.name("xlsx"), files.workbook().map_err(PageError::from)?))
}

fn package_of<P: Permission>(asker: &At<P>, release: &ReadRelease) -> Answer {
    let files = files(asker, release)?;
    Ok(Drawn::file(ZIP, &files.name("zip"), files.package().map_err(PageError::from)?))
}

/// `GET /staff/{slug}/releases/{number}.csv`
pub fn table(asker: &At<ReadReleases>) -> Answer {
    let release = release_of(asker)?;
    let files = files(asker, &release)?;
    Ok(Drawn::file(CSV, &files.name("csv"), files.csv().map_err(PageError::from)?))
}

/// `GET /staff/{slug}/releases/{number}.xlsx`
pub fn workbook(asker: &At<ReadReleases>) -> Answer {
    workbook_of(asker, &release_of(asker)?)
}

/// `GET /staff/{slug}/releases/{number}.zip`
pub fn package(asker: &At<ReadReleases>) -> Answer {
    package_of(asker, &release_of(asker)?)
}

/// `GET /staff/{slug}/releases/{number}.json`: byte for byte what was signed.
pub fn artefact(asker: &At<ReadReleases>) -> Answer {
    let release = release_of(asker)?;
    let name = files(asker, &release)?.name("json");
    Ok(Drawn::file("application/json", &name, release.artefact.bytes().to_vec()))
}

/// `GET /staff/{slug}/releases/{number}.sig`: 64 raw bytes.
pub fn signature(asker: &At<ReadReleases>) -> Answer {
    let release = release_of(asker)?;
    let name = files(asker, &release)?.name("sig");
    Ok(Drawn::file("application/octet-stream", &name, release.signature.to_vec()))
}

/// `GET /staff/{slug}/release/unpublished.xlsx`
pub fn unreleased_workbook(asker: &At<SeeUnreleasedFigures>) -> Answer {
    workbook_of(asker, &unreleased(asker)?)
}

/// `GET /staff/{slug}/release/unpublished.zip`
pub fn unreleased_package(asker: &At<SeeUnreleasedFigures>) -> Answer {
    package_of(asker, &unreleased(asker)?)
}
