//! Staff accounts: password, recovery code, sign-in, second factor, name and address (SECURITY B2).

mod contact;
mod device;
mod invitation;
mod outbox;
mod passkey;
mod password;
mod reading_day;
mod recovery;
mod sign_in;
mod totp;
mod work;

pub use contact::{Contact, MailTag};
pub use device::{DeviceTag, DeviceToken};
pub use invitation::InvitationTag;
pub use passkey::{Asking, GivenPasskey, HeldPasskey, NewPasskey, PasskeyAsk, PasskeySite, PasskeyTag};
pub use password::{Master, PasswordCost, PasswordMemory, PasswordRecord, PasswordWorkError, Stretching};
pub use sign_in::{SealedSignIn, SignInId, SignInToken};
pub use totp::{FactorSeed, STEP, step_at};
pub use work::{PasswordDesk, StretchError};
