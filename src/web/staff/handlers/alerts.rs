//! What somebody should look at beside the next step: said once, for the overview and for the page of a consultation.

use crate::actions::complaints::list_complaints::waiting_complaints;
use crate::actions::concerns::list_concerns::is_any_open;
use crate::actions::service::{Found, Service};
use crate::actions::watch_harm::is_told;
use crate::domain::permission::{AnswerComplaints, ManageServices, SeeConcerns, StaffMember, WatchHarm};
use crate::store::StoreError;
use crate::web::staff::views::Alert;

/// What `member` should look at here, most pressing first.
pub(super) fn of(service: &Service, member: &StaffMember, found: &Found) -> Result<Vec<Alert>, StoreError> {
    let (id, address) = (found.stored.id, format!("/staff/{}", found.definition().slug));
    let mut alerts = Vec::new();
    if let Ok(granted) = member.grant::<WatchHarm>(id)
        && is_told(service, &granted)?
    {
        let text = if found.stored.paused {
            "Taking part made things harder for too many people. It is paused: the panel decides with you what comes next."
        } else {
            "Taking part made things harder for too many people. Please have it paused, and tell the panel."
        };
        let (text, address) = (text.to_owned(), "/staff/help#harder".to_owned());
        alerts.push(Alert { text, address, way: "What to do now", waits: true });
    }
    if let Ok(granted) = member.grant::<SeeConcerns>(id)
        && is_any_open(service, &granted)?
    {
        alerts.push(Alert {
            text: "A safeguarding concern is open.".to_owned(),
            address: format!("{address}/concerns"),
            way: "See the concerns",
            waits: false,
        });
    }
    if let Ok(granted) = member.grant::<AnswerComplaints>(id)
        && let Some(text) = super::complaints::alert(waiting_complaints(service, &granted)?)
    {
        alerts.push(Alert { text, address: format!("{address}/complaints"), way: "See the complaints", waits: true });
    }
    let manages = member.grant::<ManageServices>(id).is_ok();
    if let Some(text) = manages.then(|| super::services::alert(found, service.today())).flatten() {
        alerts.push(Alert {
            text,
            address: format!("{address}/services"),
            way: "See the support services",
            waits: false,
        });
    }
    Ok(alerts)
}
