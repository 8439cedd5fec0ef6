//! Keys that are given in the middle of something else (SECURITY 2, B6).

use data_encoding::HEXLOWER;
use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::grant_key::{GrantKeyError, grant_key};
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::role::Role;
use linden::store::{DatabaseAddress, StoreError};
use linden::vault::keys::{Fingerprint, KeyKind};

use super::{begin, epochs, grants, held, opened};
use crate::on_both_engines;
use crate::support::sql::run;
use crate::support::world::World;

fn with_a_newcomer(engine: crate::support::engine::Engine, role: Role) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.invite("newcomer");
    give_role(&world.service, &world.may("ada"), world.account("newcomer"), role).unwrap();
    world
}

/// Somebody gives the newcomer their key, for the right words.
fn give(world: &World, holder: &str) -> Result<(), GrantKeyError> {
    let words = Fingerprint::of(world.pair("newcomer").public()).to_string();
    grant_key(&world.service, &world.may(holder), &world.pair(holder), world.account("newcomer"), &words)
}

/// From here on something else happens as soon as somebody holds a consultation in order to write.
fn meanwhile(address: &DatabaseAddress, change: &str) {
    let trigger = match address {
        DatabaseAddress::Sqlite { .. } => {
            format!("CREATE TRIGGER meanwhile BEFORE UPDATE ON consultation BEGIN {change}; END")
        }
        DatabaseAddress::Postgres { .. } => format!(
            "CREATE FUNCTION meanwhile() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {change}; RETURN NEW; END$$; \
             CREATE TRIGGER meanwhile BEFORE UPDATE ON consultation FOR EACH ROW EXECUTE FUNCTION meanwhile()"
        ),
    };
    run(address, &trigger);
}

fn no_more(address: &DatabaseAddress) {
    let drop = match address {
        DatabaseAddress::Sqlite { .. } => "DROP TRIGGER meanwhile",
        DatabaseAddress::Postgres { .. } => "DROP TRIGGER meanwhile ON consultation; DROP FUNCTION meanwhile()",
    };
    run(address, drop);
}

/// An account as it stands in a statement.
fn literal(world: &World, name: &str) -> String {
    let hex = HEXLOWER.encode(world.account(name).as_bytes());
    match world.database.address {
        DatabaseAddress::Sqlite { .. } => format!("X'{hex}'"),
        DatabaseAddress::Postgres { .. } => format!("'\\x{hex}'::bytea"),
    }
}

on_both_engines! {
    /// B6: some rows lie under the old key and some under the new one: whoever is given the key now opens them all.
    fn b6_a_key_that_is_given_in_the_middle_of_a_replacement_opens_what_lies_under_both(engine: Engine) {
        let world = with_a_newcomer(engine, Role::Custodian);
        let people = published_sample();
        world.send(&people[..3]);
        drop(begin(&world, "custodian"));
        world.send(&people[3..6]);
        assert_eq!(epochs(&world, KeyKind::Figures), [1, 2]);
        give(&world, "second custodian").unwrap();
        let keys = [held(&world, KeyKind::Figures, "newcomer"), held(&world, KeyKind::Words, "reader")];
        let (there, open) = opened(&world, &keys);
        assert_eq!(there, open);
    }

    /// SECURITY 2: what changed between the looking and the writing counts: nothing is given to, or by, somebody who has no longer
    /// the role, nor to a pair whose words nobody typed.
    fn sec_2_nothing_is_given_when_somebodys_place_changes_meanwhile(engine: Engine) {
        let world = with_a_newcomer(engine, Role::Reader);
        let [newcomer, reader] = ["newcomer", "reader"].map(|name| literal(&world, name));
        let other_pair = "(SELECT public_key FROM account WHERE administrator)";
        let changes = [
            format!("DELETE FROM consultation_role WHERE account = {newcomer}"),
            format!("DELETE FROM consultation_role WHERE account = {reader}"),
            format!("UPDATE account SET public_key = {other_pair} WHERE id = {newcomer}"),
        ];
        for change in changes {
            meanwhile(&world.database.address, &change);
            let told = give(&world, "reader");
            assert!(matches!(told, Err(GrantKeyError::Store(StoreError::Changed))), "{change}: {told:?}");
            no_more(&world.database.address);
            assert!(grants(&world).iter().all(|grant| grant.account != world.account("newcomer")), "{change}");
        }
        give(&world, "reader").unwrap();
        assert!(grants(&world).iter().any(|grant| grant.account == world.account("newcomer")));
    }
}
