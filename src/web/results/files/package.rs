//! The data package: the table, what was signed, its signature, and a description that says what every column means, so
//! that software can check and read it without us (Frictionless Data Package, tabular profile).

use std::io::{Cursor, Write as _};

use data_encoding::{BASE64, HEXLOWER};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::domain::release::table::HIDDEN;

use super::columns::{COLUMNS, schema_of};
use super::{FileError, ReleaseFiles};

/// Where the description of a package stands, by its standard.
const DESCRIPTION: &str = "datapackage.json";

impl ReleaseFiles<'_> {
    /// The package: one file that holds the others.
    ///
    /// # Errors
    /// [`FileError`] if a label is missing or the package cannot be written.
    pub fn package(&self) -> Result<Vec<u8>, FileError> {
        let csv = self.csv()?;
        let mut description = serde_json::to_vec_pretty(&self.description(&csv)?)?;
        description.push(b'\n');
        let files = [
            (DESCRIPTION.to_owned(), description.as_slice()),
            (self.name("csv"), csv.as_slice()),
            (self.name("json"), self.release.artefact.bytes()),
            (self.name("sig"), self.release.signature.as_slice()),
        ];
        // The library's own day, 1980, is as good as any that is not the clock's.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut package = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            package.start_file(name, options)?;
            package.write_all(bytes)?;
        }
        Ok(package.finish()?.into_inner())
    }

    /// What the package holds. It has no licence: nobody gave one, and no software may make one up.
    fn description(&self, csv: &[u8]) -> Result<Value, FileError> {
        let stem = self.stem();
        Ok(json!({
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "profile": "tabular-data-package",
            "name": stem,
            "title": self.title()?,
            "description": self.release.artefact.artefact().rules(&self.labels).join(" "),
            "version": format!("{}.0.0", self.release.number),
            "resources": [{
                "name": "figures",
                "title": self.t("results-sheet-figures"),
                "type": "table",
                "profile": "tabular-data-resource",
                "path": self.name("csv"),
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": csv.len(),
                "hash": sha256(csv),
                "dialect": {
                    "header": true, "delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true,
                    "skipInitialSpace": false,
                },
                "schema": self.schema(),
            }],
            "signed": self.signed(),
        }))
    }

    fn schema(&self) -> Value {
        let artefact = self.release.artefact.artefact();
        let fields = COLUMNS.iter().filter_map(|column| {
            let name = column.name?;
            let mut field = schema_of(name, artefact);
            let told = field.as_object_mut()?;
            told.insert("name".to_owned(), json!(name));
            told.insert("title".to_owned(), json!(self.t(column.heading)));
            told.insert("description".to_owned(), json!(self.t(column.meaning)));
            Some(field)
        });
        json!({ "fields": fields.collect::<Vec<_>>(), "missingValues": ["", HIDDEN] })
    }

    /// What was signed, and how to check that with one command.
    fn signed(&self) -> Value {
        let artefact = &self.release.artefact;
        let (json, sig) = (self.name("json"), self.name("sig"));
        json!({
            "path": json,
            "bytes": artefact.bytes().len(),
            "hash": sha256(artefact.bytes()),
            "algorithm": "Ed25519",
            "key": artefact.artefact().key(),
            "signature": { "path": sig, "hex": HEXLOWER.encode(&self.release.signature) },
            "description": self.t("results-about-check-how"),
            "public_key_pem": pem(artefact.artefact().key()),
            "command": format!("openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in {json} -sigfile {sig}"),
        })
    }
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256:{}", HEXLOWER.encode(&Sha256::digest(bytes)))
}

/// What stands before the 32 bytes of an Ed25519 key in a public key file (RFC 8410).
const KEY_INFO: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The key as OpenSSL reads it; none if the artefact names no key.
fn pem(key: &str) -> Option<String> {
    let bytes = data_encoding::BASE64URL_NOPAD.decode(key.as_bytes()).ok().filter(|bytes| bytes.len() == 32)?;
    let whole = BASE64.encode(&[&KEY_INFO, bytes.as_slice()].concat());
    Some(format!("-----BEGIN PUBLIC KEY-----\n{whole}\n-----END PUBLIC KEY-----\n"))
}
