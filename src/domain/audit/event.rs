//! What an entry can say: a closed list, one line for each act of staff that there is.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use data_encoding::HEXLOWER;

use super::{ChainHash, NotAnEntry};
use crate::domain::approval::Act;
use crate::domain::ids::{AccountId, PlaceId};
use crate::domain::role::Role;

macro_rules! events {
    (
        plain { $($(#[$doc:meta])* $plain:ident = $word:literal,)* }
        about { $($(#[$about_doc:meta])* $name:ident($of:ty) = $about_word:literal,)* }
    ) => {
        /// What was done.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Event {
            $($(#[$doc])* $plain,)*
            $($(#[$about_doc])* $name($of),)*
        }

        impl Event {
            /// The word of every kind.
            pub const KINDS: &'static [&'static str] = &[$($word,)* $($about_word,)*];

            /// The word, as stored.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$plain => $word,)*
                    $(Self::$name(_) => $about_word,)*
                }
            }

            /// What it is about, as stored.
            #[must_use]
            pub fn about(&self) -> Option<String> {
                match self {
                    $(Self::$plain => None,)*
                    $(Self::$name(about) => Some(about.to_string()),)*
                }
            }

            /// The event that words say.
            ///
            /// # Errors
            /// [`NotAnEntry`] for any other words.
            pub fn from_words(kind: &str, about: Option<&str>) -> Result<Self, NotAnEntry> {
                match (kind, about) {
                    $(($word, None) => Ok(Self::$plain),)*
                    $(($about_word, Some(about)) => about.parse().map(Self::$name).map_err(|_| NotAnEntry),)*
                    _ => Err(NotAnEntry),
                }
            }
        }
    };
}

events! {
    plain {
        /// An invitation was accepted: password and key pair were made.
        InvitationAccepted = "invitation-accepted",
        /// Somebody signed in.
        SignedIn = "signed-in",
        /// Somebody who had none set up a second factor, and so signed in.
        FactorSet = "factor-set",
        /// Somebody put another second factor in the place of theirs; every other sign-in of theirs ended.
        FactorChanged = "factor-changed",
        /// Somebody added a passkey to what they sign in with.
        PasskeyAdded = "passkey-added",
        /// Somebody took a second factor from what they sign in with; every other sign-in of theirs ended.
        FactorRemoved = "factor-removed",
        /// A mail with a link that brings back was asked for. The account is named if the address is that of one.
        ReturnAsked = "return-asked",
        /// More such mails were asked for in this hour than are written down one by one.
        MoreReturnsAsked = "more-returns-asked",
        /// Somebody printed a recovery code; an earlier one opens nothing any more.
        RecoveryCodeMade = "recovery-code-made",
        /// Somebody set a new password with their recovery code, and kept their key.
        PasswordRecovered = "password-recovered",
        /// Somebody ended sign-ins of their own elsewhere.
        SignInsEnded = "sign-ins-ended",
        /// Address and password did not fit. The account is named if the address is that of one.
        SignInRefused = "sign-in-refused",
        /// More sign-ins were refused in this hour than are written down one by one.
        MoreSignInsRefused = "more-sign-ins-refused",
        /// Somebody signed out.
        SignedOut = "signed-out",
        /// More was refused in this hour than is written down one by one.
        MoreRefused = "more-refused",
        /// A new consultation was brought in.
        Imported = "imported",
        /// A new version of a consultation was brought in.
        ImportedAgain = "imported-again",
        /// A consultation's folder was given out.
        Exported = "exported",
        /// The support services were edited or looked through.
        ServicesChanged = "services-changed",
        /// Somebody said who asks, and who holds what people send (ACC-11).
        IndependenceAnswered = "independence-answered",
        /// A designer accepted the terms for reading releases (ACC-12).
        TermsAccepted = "terms-accepted",
        /// The draft was handed to the panel.
        SentToPanel = "sent-to-panel",
        /// The keys were made.
        KeysMade = "keys-made",
        /// New answers wait (SAF-23).
        Paused = "paused",
        /// New answers are taken again.
        Resumed = "resumed",
        /// The consultation was closed, by somebody or because its day had come.
        Closed = "closed",
        /// The reading ended.
        AnalysisStarted = "analysis-started",
        /// A batch of cards was printed. Which one, and how many, stands in the list of batches.
        CardsPrinted = "cards-printed",
        /// The cards of a lost envelope were made void. Which batch, stands no longer in the list.
        CardsVoided = "cards-voided",
        /// A batch of paper forms was printed.
        PapersPrinted = "papers-printed",
        /// An assister gave the promise of confidentiality (LNG-10).
        PromiseGiven = "promise-given",
        /// An assister noted that paper forms are destroyed.
        FormsDestroyed = "forms-destroyed",
        /// A reader read texts in this hour. How many is not said (ACC-7, AGG-18).
        TextsRead = "texts-read",
        /// A second reader confirmed, changed or declined what is hidden of texts for the panel in this hour. How many is not said.
        TextsChecked = "texts-checked",
        /// A reader proposed a quote (AGG-33).
        QuoteProposed = "quote-proposed",
        /// A second reader, or the panel, said no to a quote: it is gone, and no reason was asked (AGG-33).
        QuoteDeclined = "quote-declined",
        /// A theme was added or renamed.
        ThemeWritten = "theme-written",
        /// A custodian's key was used to see whether taking part made things harder (SAF-24).
        FeelingsLooked = "feelings-looked",
        /// A complaint was opened and read.
        ComplaintOpened = "complaint-opened",
        /// A complaint was acknowledged.
        ComplaintAcknowledged = "complaint-acknowledged",
        /// A complaint was closed with a reply.
        ComplaintClosed = "complaint-closed",
        /// A safeguarding concern was raised.
        ConcernRaised = "concern-raised",
        /// A safeguarding concern was closed.
        ConcernClosed = "concern-closed",
        /// Everything that people sent was erased, early or because its day had come (RET-2, RET-7).
        Purged = "purged",
        /// This machine's copy of a consultation's key was destroyed (RET-4).
        KeyDestroyed = "key-destroyed",
        /// Somebody had what is due erased, on the command line (RET-2).
        ErasingRun = "erasing-run",
        /// The organisation got another name (ACC-5).
        OrganisationRenamed = "organisation-renamed",
        /// The organisation was ended, with every account of it (ACC-5).
        OrganisationEnded = "organisation-ended",
        /// A backup was made (RET-5).
        BackedUp = "backed-up",
        /// A backup was put back (RET-5).
        Restored = "restored",
    }
    about {
        /// The organisation was set up with its first account.
        FirstAccountMade(AccountId) = "first-account-made",
        /// Somebody was invited.
        Invited(AccountId) = "invited",
        /// Somebody was invited again; the code before no longer works.
        InvitedAgain(AccountId) = "invited-again",
        /// Somebody who had accepted before got a one-time code, because a password or a second factor is lost.
        InvitedAnew(AccountId) = "invited-anew",
        /// A role was given.
        RoleGiven(RoleOf) = "role-given",
        /// A role was taken away.
        RoleTaken(RoleOf) = "role-taken",
        /// A new pair of a kind came into force, made by somebody who held the one before (SECURITY B6).
        KeyReplaced(KeyOf) = "key-replaced",
        /// Somebody went on with a replacement that had stopped.
        KeyReplacingContinued(KeyOf) = "key-replacing-continued",
        /// Everything is sealed to that pair now, and the grants of the pairs before are erased.
        KeyReplacingEnded(KeyOf) = "key-replacing-ended",
        /// An account was ended (ACC-6).
        AccountEnded(AccountId) = "account-ended",
        /// Something was approved, by its hash (D18). Approving the opening opens; approving a release publishes.
        /// What two people sign about erasing has one entry for each of them (RET-4, RET-7).
        Approved(Approved) = "approved",
        /// Somebody who holds a key gave it to somebody else, whose six words they typed (SECURITY 2).
        KeyGranted(AccountId) = "key-granted",
        /// Somebody who holds a key typed words that are not those of the other one's key: nothing was given.
        KeyNotGranted(AccountId) = "key-not-granted",
        /// A key kit was printed: the hash of what was printed (D14).
        KitPrinted(ChainHash) = "kit-printed",
        /// A key kit was typed back (D14).
        KitReadBack(ChainHash) = "kit-read-back",
        /// A machine that held keys is gone for good, and is not counted any more (D14): its random number.
        MachineForgotten(PlaceId) = "machine-forgotten",
        /// A release was built: the hash of its artefact.
        ReleaseBuilt(ChainHash) = "release-built",
        /// The same, and something stands in it as withheld because the attack on it named it (AGG-27).
        ReleaseBuiltWithout(ChainHash) = "release-built-without",
        /// An assister entered answers for others on this day. How often stands in their own list of days (ACC-8).
        Helped(NaiveDate) = "helped",
        /// Somebody was not let in.
        Refused(Door) = "refused",
        /// Old entries were erased, as their time was over (DOMAIN 6).
        Erased(Erased) = "erased",
    }
}

impl Event {
    /// Something with this hash was approved.
    #[must_use]
    pub const fn approved(act: Act, sha256: [u8; 32]) -> Self {
        Self::Approved(Approved { act, sha256 })
    }
}

/// A role and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RoleOf {
    pub role: Role,
    pub account: AccountId,
}

impl fmt::Display for RoleOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.role, self.account)
    }
}

impl FromStr for RoleOf {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let (role, account) = text.split_once(' ').ok_or(NotAnEntry)?;
        let role = role.parse().map_err(|_| NotAnEntry)?;
        Ok(Self { role, account: account.parse().map_err(|_| NotAnEntry)? })
    }
}

/// A pair of keys: the word of its kind, its number, and the hash that names its public half.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct KeyOf {
    pub kind: &'static str,
    pub epoch: u32,
    pub sha256: ChainHash,
}

/// The kinds of keys there are.
const KINDS: [&str; 3] = ["figures", "words", "panel"];

impl fmt::Display for KeyOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.kind, self.epoch, self.sha256)
    }
}

impl FromStr for KeyOf {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let mut words = text.split(' ');
        let (Some(kind), Some(epoch), Some(hash), None) = (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(NotAnEntry);
        };
        let kind = KINDS.into_iter().find(|known| *known == kind).ok_or(NotAnEntry)?;
        Ok(Self { kind, epoch: epoch.parse().map_err(|_| NotAnEntry)?, sha256: hash.parse()? })
    }
}

/// What was approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Approved {
    pub act: Act,
    pub sha256: [u8; 32],
}

impl fmt::Display for Approved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.act, HEXLOWER.encode(&self.sha256))
    }
}

impl FromStr for Approved {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let (word, hash) = text.split_once(' ').ok_or(NotAnEntry)?;
        let act = Act::ALL.into_iter().find(|act| act.as_str() == word).ok_or(NotAnEntry)?;
        Ok(Self { act, sha256: *hash.parse::<ChainHash>()?.as_bytes() })
    }
}

/// The entries that were erased: all up to a number, and the hash that the next one follows on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Erased {
    pub through: u64,
    pub hash: ChainHash,
}

impl fmt::Display for Erased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.through, self.hash)
    }
}

impl FromStr for Erased {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let (through, hash) = text.split_once(' ').ok_or(NotAnEntry)?;
        Ok(Self { through: through.parse().map_err(|_| NotAnEntry)?, hash: hash.parse()? })
    }
}

/// Where somebody was not let in: a page, a form or a command, as this program writes it, and never as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door(String);

impl Door {
    /// A page or a form of the table of routes.
    #[must_use]
    pub fn route(is_form: bool, path: &'static str) -> Self {
        Self(plain(if is_form { "POST" } else { "GET" }, path))
    }

    /// A command.
    #[must_use]
    pub fn command(command: &'static str) -> Self {
        Self(plain("linden", command))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const LONGEST_DOOR: usize = 120;

fn is_plain(character: char) -> bool {
    (character.is_ascii_graphic() && !matches!(character, '"' | '\\')) || character == ' '
}

fn plain(first: &str, rest: &str) -> String {
    [first, " ", rest]
        .into_iter()
        .flat_map(str::chars)
        .filter(|character| is_plain(*character))
        .take(LONGEST_DOOR)
        .collect()
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Door {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let fits = (1..=LONGEST_DOOR).contains(&text.len()) && text.chars().all(is_plain);
        if fits { Ok(Self(text.to_owned())) } else { Err(NotAnEntry) }
    }
}
