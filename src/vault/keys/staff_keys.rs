//! The three pairs of a consultation, and the check that stands before every use of a public half.

use std::fmt;

use crate::domain::ids::ConsultationId;
use crate::randomness::Randomness;
use crate::vault::labels::{self, Label, Place};
use crate::vault::primitives::{KeyPair, PublicKey, epoch_of, kdf, mac, mac_matches, open, seal};
use crate::vault::secret::{SealError, Secret, Unopenable};
use zeroize::Zeroizing;

/// What a pair opens (D4). Kinds rotate alone, and nobody holds figures and words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyKind {
    /// Answers, bands, marks and tallies: custodians.
    Figures,
    /// Words: readers.
    Words,
    /// Quotes and C6 texts: the panel.
    Panel,
}

impl KeyKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Figures, Self::Words, Self::Panel];

    /// The kind's byte under the MAC of a public key: 1, 2 or 3.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Figures => 1,
            Self::Words => 2,
            Self::Panel => 3,
        }
    }

    /// The kind's word, for storing.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Words => "words",
            Self::Panel => "panel",
        }
    }

    pub(super) const fn grant_label(self) -> Label {
        match self {
            Self::Figures => labels::GRANT_FIGURES,
            Self::Words => labels::GRANT_WORDS,
            Self::Panel => labels::GRANT_PANEL,
        }
    }
}

/// The public half of a pair as it is stored: not to be trusted before it is checked, for whoever can
/// write to the database could put their own key there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPublicKey {
    /// What the pair opens.
    pub kind: KeyKind,
    /// Which pair of its kind, counted from 1.
    pub epoch: u32,
    /// The key.
    pub key: PublicKey,
    /// `MAC(KDF(SK, "pk"), "pk", c ‖ kind(1) ‖ e(4) ‖ pk)`.
    pub mac: [u8; 32],
}

impl StoredPublicKey {
    pub(in crate::vault) fn new(
        shred: &Secret,
        consultation: ConsultationId,
        kind: KeyKind,
        epoch: u32,
        key: PublicKey,
    ) -> Self {
        let parts: [&[u8]; 4] = [consultation.as_bytes(), &[kind.byte()], &epoch.to_be_bytes(), key.as_bytes()];
        let mac = mac(&kdf(shred.as_bytes(), labels::PK, &[]), labels::PK, &parts);
        Self { kind, epoch, key, mac }
    }

    pub(in crate::vault) fn check(
        &self,
        shred: &Secret,
        consultation: ConsultationId,
    ) -> Result<CheckedPublicKey, Unopenable> {
        let epoch = self.epoch.to_be_bytes();
        let parts: [&[u8]; 4] = [consultation.as_bytes(), &[self.kind.byte()], &epoch, self.key.as_bytes()];
        if mac_matches(&kdf(shred.as_bytes(), labels::PK, &[]), labels::PK, &parts, &self.mac) {
            Ok(CheckedPublicKey { consultation, kind: self.kind, epoch: self.epoch, key: self.key })
        } else {
            Err(Unopenable)
        }
    }
}

/// A public half whose MAC was found right: the only kind anything is sealed to. Hold it for one action,
/// not longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckedPublicKey {
    consultation: ConsultationId,
    kind: KeyKind,
    epoch: u32,
    key: PublicKey,
}

impl CheckedPublicKey {
    /// What the pair opens.
    #[must_use]
    pub const fn kind(&self) -> KeyKind {
        self.kind
    }

    /// Which pair of its kind.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The key.
    #[must_use]
    pub const fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Seals for this key's holders.
    pub(in crate::vault) fn seal(
        &self,
        kind: KeyKind,
        plain: &[u8],
        place: &Place,
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        if self.kind != kind || self.consultation.as_bytes() != place.consultation() {
            return Err(SealError::WrongKey);
        }
        seal(&self.key, self.epoch, plain, place, randomness)
    }
}

/// A pair of a consultation with its private half, and the pairs of earlier epochs while something is still sealed to them:
/// in memory only, for the length of one action.
#[derive(Clone)]
pub struct StaffKey {
    consultation: ConsultationId,
    kind: KeyKind,
    epoch: u32,
    pair: KeyPair,
    earlier: Vec<(u32, KeyPair)>,
}

impl StaffKey {
    pub(in crate::vault) const fn new(consultation: ConsultationId, kind: KeyKind, epoch: u32, pair: KeyPair) -> Self {
        Self { consultation, kind, epoch, pair, earlier: Vec::new() }
    }

    /// The same with the pair of an earlier epoch beside it: until a rotation is through, rows of both epochs are to be opened.
    ///
    /// # Errors
    /// [`Unopenable`] unless `earlier` is of the same consultation and kind, and of an epoch before.
    pub fn with_earlier(mut self, earlier: Self) -> Result<Self, Unopenable> {
        let fits = earlier.consultation == self.consultation && earlier.kind == self.kind && earlier.epoch < self.epoch;
        if !fits {
            return Err(Unopenable);
        }
        self.earlier.push((earlier.epoch, earlier.pair));
        self.earlier.extend(earlier.earlier);
        Ok(self)
    }

    /// The pair of each epoch as a key of its own, the newest first: what is granted on is granted for every one of them.
    pub fn each(&self) -> impl Iterator<Item = Self> + '_ {
        let own = std::iter::once((self.epoch, &self.pair));
        let all = own.chain(self.earlier.iter().map(|(epoch, pair)| (*epoch, pair)));
        all.map(|(epoch, pair)| Self::new(self.consultation, self.kind, epoch, pair.clone()))
    }

    /// Whether it opens what was sealed in an epoch.
    #[must_use]
    pub fn opens(&self, epoch: u32) -> bool {
        self.pair_of(epoch).is_some()
    }

    fn pair_of(&self, epoch: u32) -> Option<&KeyPair> {
        if epoch == self.epoch {
            return Some(&self.pair);
        }
        self.earlier.iter().find(|(earlier, _)| *earlier == epoch).map(|(_, pair)| pair)
    }

    /// The consultation it belongs to.
    #[must_use]
    pub const fn consultation(&self) -> ConsultationId {
        self.consultation
    }

    /// What it opens.
    #[must_use]
    pub const fn kind(&self) -> KeyKind {
        self.kind
    }

    /// Which pair of its kind.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Its public half.
    #[must_use]
    pub const fn public(&self) -> &PublicKey {
        self.pair.public()
    }

    pub(in crate::vault) const fn private(&self) -> &Secret {
        self.pair.private()
    }

    /// Opens what was sealed for this key's holders in one of its epochs.
    pub(in crate::vault) fn open(
        &self,
        kind: KeyKind,
        sealed: &[u8],
        place: &Place,
    ) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
        if self.kind != kind || self.consultation.as_bytes() != place.consultation() {
            return Err(Unopenable);
        }
        let epoch = epoch_of(sealed)?;
        open(self.pair_of(epoch).ok_or(Unopenable)?, sealed, place).map(|(_, plain)| plain)
    }
}

impl fmt::Debug for StaffKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StaffKey({} {}, …)", self.kind.as_str(), self.epoch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn one_pair_under_two_epochs_is_two_keys() {
        let chance = SeededRandomness::new(1);
        let (shred, here) = (Secret::random(&chance), ConsultationId::random(&chance));
        let pair = KeyPair::random(&chance);
        let place = Place::within(labels::MARKS, here, &[1; 32]);
        let stored = StoredPublicKey::new(&shred, here, KeyKind::Figures, 2, *pair.public());
        let public = stored.check(&shred, here).unwrap();
        let sealed = public.seal(KeyKind::Figures, b"x", &place, &chance).unwrap();
        let opened =
            |epoch| StaffKey::new(here, KeyKind::Figures, epoch, pair.clone()).open(KeyKind::Figures, &sealed, &place);
        assert!(opened(2).is_ok());
        assert_eq!(opened(1).err(), Some(Unopenable));
    }

    /// SECURITY B2: while a rotation goes on one person holds pairs of several epochs, and each opens its own only.
    #[test]
    fn a_key_with_an_earlier_one_opens_both_epochs_and_no_third() {
        let chance = SeededRandomness::new(2);
        let (shred, here) = (Secret::random(&chance), ConsultationId::random(&chance));
        let place = Place::within(labels::MARKS, here, &[1; 32]);
        let pairs = [1, 2, 3].map(|epoch| (epoch, KeyPair::random(&chance)));
        let sealed = pairs.clone().map(|(epoch, pair)| {
            let stored = StoredPublicKey::new(&shred, here, KeyKind::Figures, epoch, *pair.public());
            stored.check(&shred, here).unwrap().seal(KeyKind::Figures, b"x", &place, &chance).unwrap()
        });
        let [first, second, _] = pairs.map(|(epoch, pair)| StaffKey::new(here, KeyKind::Figures, epoch, pair));
        assert!(first.clone().with_earlier(second.clone()).is_err(), "the newer one leads");
        let both = second.with_earlier(first).unwrap();
        let opened = sealed.each_ref().map(|sealed| both.open(KeyKind::Figures, sealed, &place).is_ok());
        assert_eq!(opened, [true, true, false]);
        assert_eq!(both.each().map(|key| key.epoch()).collect::<Vec<_>>(), [2, 1]);
        assert!(both.opens(1) && both.opens(2) && !both.opens(3));
    }
}
