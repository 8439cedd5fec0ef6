//! Sealing a backup to a key that lies offline (SECURITY 2, "Backup"): whoever makes backups cannot open one.
//!
//! ```text
//! "linden-backup-1\n" ‖ SEAL(pk, 0, K, "backup", none, none) ‖ parts, each last(1) ‖ length(4) ‖ AEAD(K, part, "backup/part", number(8) ‖ last)
//! ```

use std::fmt;
use std::io::{self, Read, Write};

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::labels::{self, Place};
use super::primitives::{KeyPair, PublicKey, SEAL_OVERHEAD, aead_open, aead_seal, open, seal};
use super::secret::{SealError, Secret, Unopenable};
use crate::randomness::Randomness;

const BEGINNING: &[u8; 16] = b"linden-backup-1\n";
const FOR: &str = "linden-backup-";
const KEY: &str = "linden-backup-key-";
/// Bytes that are sealed at a time.
const PART: usize = 1 << 20;
/// The most bytes of one part, sealed: what is longer is none, and is not read.
const LARGEST_PART: u64 = (1 << 20) + 40;
/// Bytes of a key's check.
const CHECK: usize = 4;

/// Whom backups are sealed to: the public half, which settings name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupRecipient(PublicKey);

/// The private half. It lies offline and comes to a machine for restoring only.
pub struct BackupKey(KeyPair);

/// The text is no such key, or a character of it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no key for backups, or a character of it is wrong")]
pub struct NoBackupKey;

fn written(kind: &str, bytes: &[u8; 32]) -> String {
    let check: Vec<u8> = Sha256::digest([kind.as_bytes(), bytes].concat()).into_iter().take(CHECK).collect();
    format!("{kind}{}{}", HEXLOWER.encode(bytes), HEXLOWER.encode(&check))
}

fn read(kind: &str, text: &str) -> Result<Secret, NoBackupKey> {
    let text = text.trim();
    let bytes = text.strip_prefix(kind).and_then(|hex| HEXLOWER.decode(hex.as_bytes()).ok()).map(Zeroizing::new);
    let key = bytes.and_then(|bytes| Secret::from_slice(bytes.get(..32)?).ok()).ok_or(NoBackupKey)?;
    if *Zeroizing::new(written(kind, key.as_bytes())) == *text { Ok(key) } else { Err(NoBackupKey) }
}

impl BackupRecipient {
    /// Reads the line that `linden backup keygen` printed.
    ///
    /// # Errors
    /// [`NoBackupKey`].
    pub fn read(text: &str) -> Result<Self, NoBackupKey> {
        Ok(Self(PublicKey::from_bytes(*read(FOR, text)?.as_bytes())))
    }
}

impl fmt::Display for BackupRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&written(FOR, self.0.as_bytes()))
    }
}

impl BackupKey {
    /// A new key.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(KeyPair::random(randomness))
    }

    /// Reads a key file's text.
    ///
    /// # Errors
    /// [`NoBackupKey`].
    pub fn read(text: &str) -> Result<Self, NoBackupKey> {
        KeyPair::from_private(read(KEY, text)?).map(Self).map_err(|_| NoBackupKey)
    }

    /// The text of its file.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(written(KEY, self.0.private().as_bytes()))
    }

    /// The public half.
    #[must_use]
    pub const fn recipient(&self) -> BackupRecipient {
        BackupRecipient(*self.0.public())
    }
}

impl fmt::Debug for BackupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackupKey(…)")
    }
}

fn of_backup() -> Place {
    Place::outside(labels::BACKUP, &[])
}

fn of_part(number: u64, last: bool) -> Place {
    let mut owner = number.to_be_bytes().to_vec();
    owner.push(u8::from(last));
    Place::outside(labels::BACKUP_PART, &owner)
}

fn not_sealed(error: SealError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}

fn not_opened(_: Unopenable) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the backup was changed, or is for another key")
}

/// Seals what is written to it, part by part. Nothing is a backup before [`SealedWriter::finish`].
pub struct SealedWriter<'r, W: Write> {
    out: W,
    key: Secret,
    part: Zeroizing<Vec<u8>>,
    number: u64,
    randomness: &'r dyn Randomness,
}

impl<'r, W: Write> SealedWriter<'r, W> {
    /// Begins a backup for `recipient`.
    ///
    /// # Errors
    /// If `out` cannot be written to.
    pub fn begin(mut out: W, recipient: &BackupRecipient, randomness: &'r dyn Randomness) -> io::Result<Self> {
        let key = Secret::random(randomness);
        let sealed = seal(&recipient.0, 0, key.as_bytes(), &of_backup(), randomness).map_err(not_sealed)?;
        out.write_all(BEGINNING)?;
        out.write_all(&sealed)?;
        Ok(Self { out, key, part: Zeroizing::new(Vec::with_capacity(PART)), number: 0, randomness })
    }

    fn seal_part(&mut self, last: bool) -> io::Result<()> {
        let sealed = aead_seal(&self.key, &self.part, &of_part(self.number, last), self.randomness);
        let sealed = sealed.map_err(not_sealed)?;
        let length = u32::try_from(sealed.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        self.out.write_all(&[u8::from(last)])?;
        self.out.write_all(&length.to_be_bytes())?;
        self.out.write_all(&sealed)?;
        self.number = self.number.saturating_add(1);
        self.part.clear();
        Ok(())
    }

    /// Seals the last part, and gives back what was written to.
    ///
    /// # Errors
    /// If it cannot be written to.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal_part(true)?;
        self.out.flush()?;
        Ok(self.out)
    }
}

impl<W: Write> Write for SealedWriter<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = PART.saturating_sub(self.part.len());
        let some = bytes.get(..room.min(bytes.len())).unwrap_or(bytes);
        self.part.extend_from_slice(some);
        if self.part.len() >= PART {
            self.seal_part(false)?;
        }
        Ok(some.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a backup part by part. One that is cut short, changed or put together from two ends in an error.
pub struct OpenedReader<R: Read> {
    input: R,
    key: Secret,
    part: io::Cursor<Zeroizing<Vec<u8>>>,
    number: u64,
    ended: bool,
}

impl<R: Read> OpenedReader<R> {
    /// Opens the beginning of a backup.
    ///
    /// # Errors
    /// If it is none, or is for another key.
    pub fn begin(mut input: R, key: &BackupKey) -> io::Result<Self> {
        let mut beginning = [0; 16];
        let mut sealed = [0; 32 + SEAL_OVERHEAD];
        input.read_exact(&mut beginning)?;
        if beginning != *BEGINNING {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "this is no backup of Linden"));
        }
        input.read_exact(&mut sealed)?;
        let (_, opened) = open(&key.0, &sealed, &of_backup()).map_err(not_opened)?;
        let key = Secret::from_slice(&opened).map_err(not_opened)?;
        Ok(Self { input, key, part: io::Cursor::default(), number: 0, ended: false })
    }

    fn next_part(&mut self) -> io::Result<()> {
        let mut last = [0; 1];
        let mut length = [0; 4];
        self.input.read_exact(&mut last)?;
        self.input.read_exact(&mut length)?;
        let last = match last {
            [0] => false,
            [1] => true,
            _ => return Err(not_opened(Unopenable)),
        };
        let mut sealed = Vec::new();
        let wanted = u64::from(u32::from_be_bytes(length));
        if wanted > LARGEST_PART {
            return Err(not_opened(Unopenable));
        }
        let read = self.input.by_ref().take(wanted).read_to_end(&mut sealed)?;
        // A length that promises more than is there was changed, whatever opens.
        if u64::try_from(read) != Ok(wanted) {
            return Err(not_opened(Unopenable));
        }
        let opened = aead_open(&self.key, &sealed, &of_part(self.number, last)).map_err(not_opened)?;
        self.part = io::Cursor::new(opened);
        self.number = self.number.saturating_add(1);
        self.ended = last;
        Ok(())
    }

    /// Makes sure that nothing is left.
    ///
    /// # Errors
    /// If something is.
    pub fn finish(mut self) -> io::Result<()> {
        let mut more = [0; 1];
        let rest = self.read(&mut more)?;
        let behind = self.input.read(&mut more)?;
        if rest == 0 && behind == 0 { Ok(()) } else { Err(not_opened(Unopenable)) }
    }
}

impl<R: Read> Read for OpenedReader<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = Read::read(&mut io::Cursor::new(self.rest()), into)?;
            if read > 0 || into.is_empty() || self.ended {
                let position = self.part.position();
                self.part.set_position(position.saturating_add(u64::try_from(read).unwrap_or_default()));
                return Ok(read);
            }
            self.next_part()?;
        }
    }
}

impl<R: Read> OpenedReader<R> {
    fn rest(&self) -> &[u8] {
        let from = usize::try_from(self.part.position()).unwrap_or(usize::MAX);
        self.part.get_ref().get(from..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SystemRandomness;

    /// Where the first part begins.
    const HEAD: usize = 16 + 32 + SEAL_OVERHEAD;

    fn sealed(content: &[u8], key: &BackupKey) -> Vec<u8> {
        let mut writer = SealedWriter::begin(Vec::new(), &key.recipient(), &SystemRandomness).unwrap();
        writer.write_all(content).unwrap();
        writer.finish().unwrap()
    }

    fn opened(sealed: &[u8], key: &BackupKey) -> io::Result<Vec<u8>> {
        let mut reader = OpenedReader::begin(sealed, key)?;
        let mut content = Vec::new();
        reader.read_to_end(&mut content)?;
        reader.finish()?;
        Ok(content)
    }

    #[test]
    fn a_backup_opens_with_its_key_only_and_whole_only() {
        let (key, other) = (BackupKey::random(&SystemRandomness), BackupKey::random(&SystemRandomness));
        for length in [0, 1, PART - 1, PART, PART + 1, 2 * PART + 7] {
            let content = vec![7; length];
            let whole = sealed(&content, &key);
            assert_eq!(opened(&whole, &key).unwrap(), content);
            assert!(opened(&whole, &other).is_err(), "for another key");
            assert!(opened(&whole[..whole.len() - 1], &key).is_err(), "cut short");
            assert!(opened(&[whole.as_slice(), &[0]].concat(), &key).is_err(), "with more behind it");
            let of_last = whole.len() - length % PART - 45;
            // Each bit of a small one; of large ones the beginnings of two parts and the middle.
            let large = [(HEAD, 1), (HEAD + 3, 0), (of_last, 1), (of_last + 3, 0), (whole.len() / 2, 0)];
            let small = (0..whole.len()).flat_map(|at| (0..8).map(move |bit| (at, bit)));
            for (at, bit) in if length < 2 { small.collect() } else { large.to_vec() } {
                let mut changed = whole.clone();
                changed[at] ^= 1 << bit;
                assert!(opened(&changed, &key).is_err(), "bit {bit} of {at} changed");
            }
        }
        let long = sealed(&vec![7; PART + 1], &key);
        let without_last = &long[..long.len() - 1 - 4 - 41];
        assert!(opened(without_last, &key).is_err(), "without its last part");
        let cut_off = [&long[..HEAD], &[1], &without_last[HEAD + 1..]].concat();
        assert!(opened(&cut_off, &key).is_err(), "with another part called the last");
        let three = sealed(&[vec![7; PART], vec![8; PART], vec![9]].concat(), &key);
        let (first, second) = three[HEAD..].split_at(5 + PART + 40);
        let (second, last) = second.split_at(5 + PART + 40);
        assert!(opened(&[&three[..HEAD], first, second, last].concat(), &key).is_ok());
        assert!(opened(&[&three[..HEAD], second, first, last].concat(), &key).is_err(), "in another order");
        assert!(opened(&[&three[..HEAD], first, last].concat(), &key).is_err(), "without a part in the middle");
    }

    /// SECURITY 2, "Backup": its key is drawn for it alone, and nothing that lies in it or in the settings gives it.
    #[test]
    fn nothing_but_the_offline_key_gives_the_key_of_a_backup() {
        let key = BackupKey::random(&SystemRandomness);
        let [one, other] = [(); 2].map(|()| sealed(b"the same", &key));
        let drawn = |backup: &[u8]| open(&key.0, &backup[16..HEAD], &of_backup()).unwrap().1;
        assert_ne!(*drawn(&one), *drawn(&other), "each has a key of its own");
        let part = &one[HEAD + 5..];
        let opens = |key: &[u8]| aead_open(&Secret::from_slice(key).unwrap(), part, &of_part(0, true)).is_ok();
        assert!(opens(&drawn(&one)), "the right one does");
        let recipient = key.recipient();
        let mut lies_there = one.windows(32).chain([recipient.0.as_bytes().as_slice(), &[0; 32]]);
        let hashed = |bytes: &[u8]| opens(&Sha256::digest(bytes));
        assert!(!lies_there.any(|bytes| opens(bytes) || hashed(bytes)));
    }

    #[test]
    fn keys_are_read_as_they_were_written_and_a_wrong_character_shows() {
        let key = BackupKey::random(&SystemRandomness);
        let text = key.text();
        assert_eq!(BackupKey::read(&format!("{}\n", *text)).unwrap().recipient(), key.recipient());
        let line = key.recipient().to_string();
        assert_eq!(BackupRecipient::read(&line).unwrap(), key.recipient());
        let wrong = if line.ends_with('0') { '1' } else { '0' };
        assert_eq!(BackupRecipient::read(&format!("{}{wrong}", &line[..line.len() - 1])), Err(NoBackupKey));
        assert!(BackupRecipient::read(&text).is_err() && BackupKey::read(&line).is_err(), "neither is the other");
    }
}
