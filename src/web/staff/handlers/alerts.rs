//! What somebody should look at beside the next step: said once, for the overview and for the page of a consultation.

use crate::actions::complaints::list_complaints::waiting_complaints;
use crate::actions::concerns::list_concerns::is_any_open;
use crate::actions::desk::check_quote::is_any_proposed;
use crate::actions::desk::check_text::is_any_marked;
use crate::actions::epochs::see_keys::{SeeKeysError, held_by_nobody, waiting_key};
use crate::actions::quotes::judge_quotes::is_any_checked;
use crate::actions::service::{Found, Service};
use crate::actions::watch_harm::is_told;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{
    AnswerComplaints, ApproveForPanel, ManageServices, ReadWords, ReplaceKey, RunConsultation, SeeConcerns,
    StaffMember, WatchHarm,
};
use crate::store::StoreError;
use crate::vault::keys::KeyKind;
use crate::web::staff::StaffLanguage;
use crate::web::staff::views::Alert;

/// What `member` should look at here, most pressing first.
pub(super) fn of(
    service: &Service,
    member: &StaffMember,
    found: &Found,
    language: StaffLanguage,
) -> Result<Vec<Alert>, StoreError> {
    let (id, address) = (found.stored.id, format!("/staff/{}", found.definition().slug));
    let mut alerts = Vec::new();
    if let Ok(granted) = member.grant::<WatchHarm>(id)
        && is_told(service, &granted)?
    {
        let text = if found.stored.paused { "alert-harder-paused" } else { "alert-harder" };
        let (text, address) = (language.text(text), "/staff/help#harder".to_owned());
        alerts.push(Alert { text, address, way: language.text("alert-what-now"), waits: true });
    }
    if let Some(alert) = of_keys(service, member, (id, &address), language)? {
        alerts.push(alert);
    }
    if let Ok(granted) = member.grant::<SeeConcerns>(id)
        && is_any_open(service, &granted)?
    {
        alerts.push(Alert {
            text: language.text("alert-concern"),
            address: format!("{address}/concerns"),
            way: language.text("alert-see-concerns"),
            waits: false,
        });
    }
    if let Ok(granted) = member.grant::<AnswerComplaints>(id)
        && let Some(text) = super::complaints::alert(waiting_complaints(service, &granted)?, language)
    {
        alerts.push(Alert {
            text,
            address: format!("{address}/complaints"),
            way: language.text("alert-see-complaints"),
            waits: true,
        });
    }
    alerts.extend(of_quotes(service, member, (id, &address), language)?);
    if let Ok(granted) = member.grant::<ReadWords>(id)
        && is_any_marked(service, &granted)?
    {
        alerts.push(Alert {
            text: language.text("alert-text-check"),
            address: format!("{address}/texts"),
            way: language.text("alert-see-texts"),
            waits: false,
        });
    }
    let manages = member.grant::<ManageServices>(id).is_ok();
    if let Some(text) = manages.then(|| super::services::alert(found, service.today(), language)).flatten() {
        alerts.push(Alert {
            text,
            address: format!("{address}/services"),
            way: language.text("alert-see-services"),
            waits: false,
        });
    }
    Ok(alerts)
}

/// A quote that waits for a second reader, or for the panel (AGG-33).
fn of_quotes(
    service: &Service,
    member: &StaffMember,
    (id, address): (ConsultationId, &str),
    language: StaffLanguage,
) -> Result<Option<Alert>, StoreError> {
    let alert = |text: &str, path: &str, waits| Alert {
        text: language.text(text),
        address: format!("{address}{path}"),
        way: language.text("alert-see-quotes"),
        waits,
    };
    if let Ok(granted) = member.grant::<ApproveForPanel>(id)
        && is_any_checked(service, &granted)?
    {
        return Ok(Some(alert("alert-quote-panel", "/quotes/review", true)));
    }
    let Ok(granted) = member.grant::<ReadWords>(id) else { return Ok(None) };
    // It is another reader's, perhaps: what somebody proposed does not wait for them.
    Ok(is_any_proposed(service, &granted)?.then(|| alert("alert-quote-check", "/quotes", false)))
}

/// A key that has to be replaced, for whoever holds it; one that nobody holds, for whoever can pause.
fn of_keys(
    service: &Service,
    member: &StaffMember,
    (id, address): (ConsultationId, &str),
    language: StaffLanguage,
) -> Result<Option<Alert>, StoreError> {
    let alert = |text, address| Alert { text, address, way: language.text("alert-see-keys"), waits: true };
    if let Ok(granted) = member.grant::<ReplaceKey>(id) {
        let waiting = match waiting_key(service, &granted) {
            Ok(waiting) => waiting,
            // An instance without the key serves nothing of this consultation (D14).
            Err(SeeKeysError::NoKey(_)) => None,
            Err(SeeKeysError::Store(error)) => return Err(error),
        };
        return Ok(waiting.map(|state| {
            let text = match state.left.first() {
                Some(left) => language.with("alert-key-left", [("name", left.name.clone().into())]),
                None => language.text("alert-key-unfinished"),
            };
            alert(text, format!("{address}/keys?at=replace#replace"))
        }));
    }
    let Ok(granted) = member.grant::<RunConsultation>(id) else { return Ok(None) };
    let nobodys = held_by_nobody(service, &granted)?;
    Ok(nobodys.first().map(|nobodys| {
        let nobody = match nobodys {
            KeyKind::Figures => language.n("keys-figures-can", 0),
            KeyKind::Words => language.n("keys-words-can", 0),
            KeyKind::Panel => language.n("keys-panel-can", 0),
        };
        alert(format!("{nobody} {}", language.t("alert-key-nobody")), address.to_owned())
    }))
}
