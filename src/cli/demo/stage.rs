//! Puts the sample consultation on its feet: import, roles, the panel's approval, keys, opening, cards. Every step is
//! the ordinary action, asked for by the person whose role it is.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{NaiveDate, TimeDelta};
use zeroize::Zeroizing;

use crate::actions::consultations::approve_opening::approve_opening;
use crate::actions::consultations::approve_questions::approve_questions;
use crate::actions::consultations::change_role::give_role;
use crate::actions::consultations::import_consultation::{ImportRules, import_consultation};
use crate::actions::consultations::make_keys::make_keys;
use crate::actions::consultations::opening::list_keys;
use crate::actions::consultations::overlaps::{decide_overlap, overlaps};
use crate::actions::consultations::print_cards::print_cards;
use crate::actions::consultations::send_to_panel::send_to_panel;
use crate::actions::key_kits::print_kit::{KitKeeper, print_kit};
use crate::actions::key_kits::read_back_kit::read_back_kit;
use crate::actions::send_response::{Response, Sent, send_response};
use crate::actions::service::Service;
use crate::domain::card::CardCode;
use crate::domain::consent::Consent;
use crate::domain::consultation::{AnyConsultation, Dates};
use crate::domain::folder::{FolderFiles, with_moved_days};
use crate::domain::help::Help;
use crate::domain::ids::{ConsultationId, SubmissionId};
use crate::domain::receipt::ReceiptMode;
use crate::randomness::SeededRandomness;
use crate::store::DatabaseAddress;
use crate::vault::keys::KitSheet;
use crate::web::languages::catalogues;

use super::participants::{self, SampleResponse};
use super::people::{self, Staff};
use super::{DemoArgs, EXIT_SITES, published};

/// The sample, embedded: the program needs no file beside it.
const FILES: [(&str, &str); 12] = [
    ("consultation.toml", include_str!("../../../config/demo/consultation.toml")),
    ("translations/fr.toml", include_str!("../../../config/demo/translations/fr.toml")),
    ("translations/ar.toml", include_str!("../../../config/demo/translations/ar.toml")),
    ("translations/sw.toml", include_str!("../../../config/demo/translations/sw.toml")),
    ("translations/uk.toml", include_str!("../../../config/demo/translations/uk.toml")),
    ("translations/es.toml", include_str!("../../../config/demo/translations/es.toml")),
    ("policy.en.md", include_str!("../../../config/demo/policy.en.md")),
    ("policy.fr.md", include_str!("../../../config/demo/policy.fr.md")),
    ("policy.ar.md", include_str!("../../../config/demo/policy.ar.md")),
    ("policy.sw.md", include_str!("../../../config/demo/policy.sw.md")),
    ("policy.uk.md", include_str!("../../../config/demo/policy.uk.md")),
    ("policy.es.md", include_str!("../../../config/demo/policy.es.md")),
];

/// How long before today the sample opened.
const OPEN_FOR: TimeDelta = TimeDelta::days(7);

/// The sample on its feet.
pub(super) struct Staged {
    /// Its address.
    pub slug: String,
    /// The unused cards, in letters.
    pub cards: Vec<String>,
    /// The address of the published copy.
    pub published: String,
}

/// What went wrong on the way. The sample is ours, so any of these is a fault of the program.
#[derive(Debug, thiserror::Error)]
pub enum StageError {
    /// An action refused.
    #[error("{0}")]
    Refused(String),
    /// A sign-in that was just made is not there.
    #[error("a sign-in that was just made is not there")]
    NobodyThere,
    /// The sample is not open.
    #[error("the sample did not open")]
    NotOpen,
}

/// Any action's error, in words.
pub(super) fn failed(error: impl std::error::Error) -> StageError {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        said = format!("{said}: {next}");
        cause = next.source();
    }
    StageError::Refused(said)
}

/// Makes the staff, the published copy and the open sample.
pub(super) fn stage(
    address: &DatabaseAddress,
    keys: &Path,
    service: &Service,
    arguments: &DemoArgs,
) -> Result<(Vec<Staff>, Staged), StageError> {
    let (staff, published) = published::make(address, keys, service)?;
    let mut cast = Cast { service, staff: &staff };
    let files = shifted(&sample(), service.today(), |dates| Some(dates.opens_on + OPEN_FOR))?;
    let id = cast.open(&files)?;
    let mut cards = cast.cards(id, u32::from(arguments.cards).saturating_add(u32::from(arguments.responses)))?;
    let unused = cards.split_off(usize::from(arguments.responses).min(cards.len()));
    let chance = SeededRandomness::new(arguments.seed);
    let people = participants::random_responses(&chance, cards.len()).collect();
    respond(service, id, cards, people)?;
    let cards = unused.iter().map(CardCode::letters).collect();
    Ok((staff, Staged { slug: slug(service, id)?, cards, published }))
}

fn slug(service: &Service, id: ConsultationId) -> Result<String, StageError> {
    let found = service.store.read(|tx| service.get(tx, id)).map_err(failed)?;
    Ok(found.definition().slug.to_string())
}

/// The staff, each doing what is theirs to do.
pub(super) struct Cast<'a> {
    pub service: &'a Service,
    pub staff: &'a [Staff],
}

impl Cast<'_> {
    /// The member with this role, as the tables say now.
    pub(super) fn member(&mut self, role: &str) -> Result<crate::domain::permission::StaffMember, StageError> {
        let staff = self.staff.iter().find(|staff| staff.role == role).ok_or(StageError::NobodyThere)?;
        people::member(self.service, staff)
    }

    /// Brings a consultation from its folder to open.
    pub(super) fn open(&mut self, files: &FolderFiles) -> Result<ConsultationId, StageError> {
        let service = self.service;
        let administrator = self.member("administrator")?;
        let sites = EXIT_SITES.map(str::to_owned);
        let rules = ImportRules { exit_sites: &sites, catalogues: catalogues(), allow_unreviewed: true };
        let organisation = administrator.as_administrator().map_err(failed)?;
        let id = import_consultation(service, &organisation, files, rules).map_err(failed)?.id;

        let administrator = self.member("administrator")?;
        for (staff, role) in self.staff.iter().zip(people::roles()).skip(1) {
            give_role(service, &administrator.grant(id).map_err(failed)?, staff.account, role).map_err(failed)?;
        }
        send_to_panel(service, &administrator.grant(id).map_err(failed)?).map_err(failed)?;

        let found = service.store.read(|tx| service.get(tx, id)).map_err(failed)?;
        let panel = self.member("panel")?;
        let shown = found.definition().review_hash();
        approve_questions(service, &panel.grant(id).map_err(failed)?, shown).map_err(failed)?;
        make_keys(service, &administrator.grant(id).map_err(failed)?).map_err(failed)?;
        keep_kit(service, &KitKeeper::Installation(administrator.as_administrator().map_err(failed)?))?;
        keep_kit(service, &KitKeeper::Consultation(administrator.grant(id).map_err(failed)?))?;

        let custodian = self.member("custodian")?;
        // The published copy asked the same (AGG-21).
        let overlaps = service.store.read(|tx| {
            let found = service.get(tx, id)?;
            overlaps(service, tx, &found)
        });
        if let Some(overlaps) = overlaps.map_err(failed)? {
            decide_overlap(service, &custodian.grant(id).map_err(failed)?, overlaps.sha256).map_err(failed)?;
        }
        let keys = list_keys(service, &custodian.grant(id).map_err(failed)?).map_err(failed)?;
        let shown = keys.opening_sha256.ok_or(StageError::NotOpen)?;
        approve_opening(service, &custodian.grant(id).map_err(failed)?, shown, catalogues()).map_err(failed)?;
        Ok(id)
    }

    /// Prints cards.
    pub(super) fn cards(&mut self, id: ConsultationId, number: u32) -> Result<Vec<CardCode>, StageError> {
        let coordinator = self.member("coordinator")?;
        let granted = coordinator.grant(id).map_err(failed)?;
        Ok(print_cards(self.service, &granted, "Demonstration", number).map_err(failed)?.codes)
    }
}

/// Prints a key kit and types it back, by the ordinary acts. No file is left: whoever loses a demonstration makes another one.
fn keep_kit(service: &Service, keeper: &KitKeeper) -> Result<(), StageError> {
    let kit = print_kit(service, keeper).map_err(failed)?;
    let lines = kit.sheets().iter().flat_map(KitSheet::lines);
    let typed: Zeroizing<String> = Zeroizing::new(lines.map(|line| format!("{}\n", *line.letters())).collect());
    read_back_kit(service, keeper, &typed).map_err(failed).map(drop)
}

/// The sample's folder.
pub(super) fn sample() -> BTreeMap<String, String> {
    FILES.map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

/// A folder with its days moved, so that `day` of it falls on `today` (DESIGN 8, "Demo dates").
pub(super) fn shifted(
    files: &BTreeMap<String, String>,
    today: NaiveDate,
    day: impl Fn(&Dates) -> Option<NaiveDate>,
) -> Result<FolderFiles, StageError> {
    let files = FolderFiles::from(files.clone());
    let checked = crate::domain::folder::check(&files).map_err(|_| StageError::NotOpen)?;
    let by = today.signed_duration_since(day(&checked.definition.dates).ok_or(StageError::NotOpen)?);
    with_moved_days(&files, |day| day.checked_add_signed(by)).map_err(failed)
}

/// Sends each of these responses with one of these cards.
pub(super) fn respond(
    service: &Service,
    id: ConsultationId,
    cards: Vec<CardCode>,
    people: Vec<SampleResponse>,
) -> Result<(), StageError> {
    let found = service.store.read(|tx| service.get(tx, id)).map_err(failed)?;
    let AnyConsultation::Open(consultation) = &found.consultation else { return Err(StageError::NotOpen) };
    let definition = found.definition();
    for (card, person) in cards.into_iter().zip(people) {
        let language = definition.offered_language(person.language).ok_or(StageError::NotOpen)?;
        let notice = definition.notice_shown(language).map_err(failed)?;
        let consent = Consent::given(notice, person.purposes, service.today()).map_err(failed)?;
        // The submission makes the receipt: never from the seed.
        let submission = SubmissionId::random(&*service.randomness);
        let (sheet, words, mode) = (person.sheet, person.words, ReceiptMode::Full);
        let response = Response { card, submission, consent, sheet, words, mode, help: Help::Alone };
        match send_response(service, consultation, response).map_err(failed)? {
            Sent::Stored(_) => {}
            _ => return Err(StageError::NotOpen),
        }
    }
    Ok(())
}
