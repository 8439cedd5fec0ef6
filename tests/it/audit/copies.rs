//! The second copy: a line for each entry, at least once, whatever fails on the way (ACC-7).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use linden::actions::audit::verify_log::verify_log;
use linden::actions::consultations::pause_consultation::{pause_consultation, resume_consultation};
use linden::actions::recording::Trail;
use linden::actions::service::Service;
use linden::clock::Clock;
use linden::domain::audit::Via;
use linden::domain::audit::chain::Fault;
use linden::domain::consultation::State;
use linden::server;
use linden::store::audit_copy::AuditCopy;

use crate::on_both_engines;
use crate::support::log_of_staff::{entries, last};
use crate::support::world::World;

/// The installation once more, with a second copy.
fn copying(world: &World, file: &Path) -> Arc<Service> {
    let clock: Arc<dyn Clock> = Arc::clone(&world.clock) as Arc<dyn Clock>;
    let trail = Trail::new(Via::Pages, Some(AuditCopy::at(file.to_owned())));
    server::open_service_with(&world.database.address, &world.database.folder.path().join("keys"), clock, trail, None)
        .unwrap()
}

fn open_world(engine: crate::support::engine::Engine) -> (World, PathBuf) {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    let folder = world.database.folder.path().join("elsewhere");
    std::fs::create_dir(&folder).unwrap();
    (world, folder.join("audit.jsonl"))
}

fn text(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap()
}

fn exported(service: &Service) -> String {
    entries(service).iter().map(|link| format!("{link}\n")).collect()
}

fn compared(service: &Service, file: &Path) -> (Vec<Fault>, Vec<usize>) {
    let copy = AuditCopy::at(file.to_owned()).read().unwrap();
    (verify_log(service, Some(&copy)).unwrap().faults, copy.unreadable)
}

on_both_engines! {
    /// Keeps ACC-7: it begins with what was there before, follows each act, and equals the export, line for line.
    fn acc_7_the_copy_follows_every_act(engine: Engine) {
        let (world, file) = open_world(engine);
        let service = copying(&world, &file);
        for _ in 0..3 {
            pause_consultation(&service, &world.may("ada")).unwrap();
            assert_eq!(text(&file), exported(&service));
            resume_consultation(&service, &world.may("ada")).unwrap();
        }
        assert_eq!(text(&file), exported(&service));
        assert_eq!(compared(&service, &file), (vec![], vec![]));
        let again = copying(&world, &file);
        linden::jobs::once(&again).unwrap();
        assert_eq!(text(&file), exported(&service), "another process goes on where this one stopped");
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&file).unwrap()) & 0o777, 0o600);
    }

    /// A copy that cannot be written keeps nobody from acting: it is said, and made up for.
    fn acc_7_a_copy_that_fails_holds_nothing_up_and_catches_up(engine: Engine) {
        let (world, file) = open_world(engine);
        crate::support::log::keep();
        let service = copying(&world, &file);
        let folder = file.parent().unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        pause_consultation(&service, &world.may("ada")).unwrap();
        let said = String::from_utf8(crate::support::log::written()).unwrap();
        assert!(said.contains("the second copy of the audit log is behind"), "{said}");
        let before = last(&service);
        assert!(AuditCopy::at(file.clone()).read().is_err(), "and `linden audit verify` says it too");
        std::fs::create_dir(folder).unwrap();
        std::fs::write(&file, "").unwrap();
        assert_eq!(compared(&service, &file).0, [Fault::NotCopied(1, before)]);
        linden::jobs::once(&service).unwrap();
        assert_eq!((text(&file), compared(&service, &file)), (exported(&service), (vec![], vec![])));
    }

    /// A line that a power cut broke off is written once more, whole; what somebody changes or takes out shows.
    fn acc_7_a_broken_line_is_written_again_and_a_changed_copy_shows(engine: Engine) {
        let (world, file) = open_world(engine);
        let service = copying(&world, &file);
        pause_consultation(&service, &world.may("ada")).unwrap();
        let whole = text(&file);
        let lines = whole.lines().count();
        std::fs::write(&file, &whole[..whole.len() - 20]).unwrap();
        resume_consultation(&service, &world.may("ada")).unwrap();
        let mended = text(&file);
        assert_eq!(mended.lines().count(), lines + 2, "the broken one, the same one whole, and the new one");
        assert_eq!(compared(&service, &file), (vec![], vec![lines]));

        let removed: String = exported(&service).split_inclusive('\n').filter(|line| !line.contains("\"number\":5,")).collect();
        std::fs::write(&file, removed).unwrap();
        assert_eq!(compared(&service, &file).0, [Fault::NotCopied(5, 5)]);
        let end = last(&service);
        let other = exported(&service).replace(&format!("\"number\":{end},"), &format!("\"number\":{},", end + 4));
        std::fs::write(&file, other).unwrap();
        assert_eq!(compared(&service, &file).0, [Fault::NotCopied(end, end), Fault::OnlyInCopy(end + 4, end + 4)]);
    }
}
