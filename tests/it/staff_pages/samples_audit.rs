//! The audit log (ACC-7).

use linden::domain::audit::{Door, Event, RoleOf};
use linden::domain::ids::AccountId;
use linden::domain::role::Role;
use linden::web::staff::StaffLanguage;
use linden::web::staff::views::{AuditLine, AuditPage, Choice, audit_kind_name, audit_sentence};

use super::samples::{Sample, draw, place, signed_in};

fn line(number: u64, who: &str, event: &Event) -> AuditLine {
    AuditLine {
        number,
        when: "9 March 2026, 10:00 to 11:00".into(),
        who: who.into(),
        what: audit_sentence(event, &|_| "Tomás Rey".to_owned(), StaffLanguage::English),
        stands_out: matches!(event, Event::Refused(_)),
    }
}

fn lines() -> Vec<AuditLine> {
    let given = RoleOf { role: Role::Reader, account: AccountId::from_bytes([1; 16]) };
    vec![
        line(1205, "Amara Diallo (custodian)", &Event::ComplaintAcknowledged),
        line(1204, "Ruth Okello", &Event::Refused(Door::route(true, "/staff/{slug}/release/publish-with-dissent"))),
        line(1203, "Ada Lind (administrator), on the command line,", &Event::ImportedAgain),
        line(1202, "Ada Lind (administrator)", &Event::RoleGiven(given)),
        line(1201, "Sami Aziz (assister)", &Event::Helped("2026-03-08".parse().unwrap())),
        line(1200, "The service by itself", &Event::Closed),
    ]
}

fn page(name: &'static str, lines: Vec<AuditLine>, is_narrowed: bool) -> Sample {
    let choice = |kind: &&str| Choice {
        value: (*kind).to_owned(),
        label: StaffLanguage::English.text(audit_kind_name(kind)),
        chosen: is_narrowed && *kind == "closed",
    };
    let page = AuditPage {
        frame: signed_in("Noor Haddad", "auditor"),
        place: place(),
        whats: Event::KINDS.iter().map(choice).collect(),
        whos: vec![Choice { value: "0".repeat(32), label: "Amara Diallo".into(), chosen: false }],
        from: if is_narrowed { "2026-03-09".into() } else { String::new() },
        to: String::new(),
        left_out: is_narrowed,
        is_narrowed,
        older: (lines.len() > 2).then(|| "/staff/7k2m/audit?before=1200".to_owned()),
        newest: None,
        lines,
    };
    draw(name, &page)
}

pub(super) fn audit() -> Vec<Sample> {
    vec![page("audit", lines(), false), page("audit-narrowed", vec![], true), page("audit-empty", vec![], false)]
}

/// Every kind there is has a name of its own on the page.
#[test]
fn acc_7_every_kind_of_entry_has_a_name() {
    for kind in Event::KINDS {
        assert_ne!(StaffLanguage::English.t(audit_kind_name(kind)), "Something else", "{kind}");
    }
}
