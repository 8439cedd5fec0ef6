//! Staff accounts: password, recovery code, sign-in, second factor, name and address (SECURITY B2).

mod contact;
mod invitation;
mod outbox;
mod password;
mod recovery;
mod sign_in;

pub use contact::{Contact, MailTag};
pub use invitation::InvitationTag;
pub use password::{Master, PasswordCost, PasswordMemory, PasswordRecord, PasswordWorkError, Stretching};
pub use sign_in::{SealedSignIn, SignInId, SignInToken};
