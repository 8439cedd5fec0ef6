//! Staff accounts: the first one, invitations, signing in and out, and whoever sends a request.

pub mod accept_invitation;
pub mod attempts;
pub mod choose_language;
pub mod create_first_account;
pub mod credentials;
pub mod end_account;
pub mod end_organisation;
pub mod find_member_by_mail;
pub mod find_staff_member;
pub mod giving;
pub mod invitation;
pub mod invite_account;
pub mod known_device;
pub mod list_accounts;
pub mod notice;
pub mod organisations;
pub mod own_sign_ins;
pub mod passkeys;
pub mod recovery;
pub mod rename_organisation;
pub mod return_by_mail;
pub mod second_factor;
pub mod sign_in;
pub mod sign_out;
