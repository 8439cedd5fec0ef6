//! What somebody should look at beside the next step: said once, for the overview and for the page of a consultation.

use crate::actions::complaints::list_complaints::waiting_complaints;
use crate::actions::concerns::list_concerns::is_any_open;
use crate::actions::service::{Found, Service};
use crate::actions::watch_harm::is_told;
use crate::domain::permission::{AnswerComplaints, ManageServices, SeeConcerns, StaffMember, WatchHarm};
use crate::store::StoreError;
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
