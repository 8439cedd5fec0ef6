//! What staff do, through the actions: accounts, roles, the way of a consultation from import to publication.

mod accounts;
mod cards;
mod desk;
mod importing;
mod key_kits;
mod opening;
mod organisations;
mod releasing;
mod roles;
mod whole_way;
