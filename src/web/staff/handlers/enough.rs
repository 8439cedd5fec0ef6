//! Enough for today (AGG-36): where a reader comes who has opened as many texts as a day has.

use actix_web::http::StatusCode;

use crate::actions::accounts::list_accounts::list_people;
use crate::actions::desk::reading_day::is_over;
use crate::domain::permission::{ReadWords, SeeConsultation};
use crate::domain::role::Role;
use crate::web::drawn::Drawn;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::views::EnoughPage;

/// The page itself, with what became of the last press: the id of the message.
pub(super) fn page(asker: &At<ReadWords>, told: Option<&str>) -> Answer {
    let language = asker.language();
    let people = list_people(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let others = people.into_iter().filter(|(account, roles)| {
        account.id != asker.granted.account() && account.ended_on.is_none() && roles.contains(&Role::Reader)
    });
    let others: Vec<_> = others.map(|(account, _)| account.contact.name).collect();
    let today = asker.service().today();
    let page = EnoughPage {
        frame: asker.frame(),
        place: asker.place(),
        most: most(asker),
        on: language.day(today.succ_opt().unwrap_or(today)),
        others: language.list(&others),
        told: told.map(|id| language.text(id)),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// The same instead of the page before the first text, if the day is over.
pub(super) fn instead(asker: &At<ReadWords>) -> Result<Option<Drawn>, Refusal> {
    if is_over(asker.service(), &asker.granted)? { page(asker, None).map(Some) } else { Ok(None) }
}

/// How many texts a day has, for the pages that say so before the first one.
pub(super) fn most(asker: &At<ReadWords>) -> u32 {
    asker.service().daily_texts.get()
}
