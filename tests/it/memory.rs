//! The memory of the running program (SECURITY 6): what people write, their codes and the passwords of staff are in it for as
//! long as a request lasts, and what stays behind does not grow with what was sent.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::os::unix::process::ExitStatusExt as _;

use linden::clock::{Clock as _, SystemClock};
use linden::domain::card::CardCode;
use linden::domain::consultation::State;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::support::canary::{Search, files, word};
use crate::support::colleague::Colleague;
use crate::support::engine::{Database, Engine};
use crate::support::house::Served;
use crate::support::participant::Participant;
use crate::support::program::Program;
use crate::support::world::{World, mail, password};

/// How many may be left of one secret, whatever was sent (SECURITY 6).
const MOST: usize = 5;

/// How many take part at the same moment: what the server keeps for later requests, it keeps of each of them.
const AT_ONCE: usize = 8;

/// After how many responses the memory is read: 50, 100 and 200 in the campaign.
fn turns() -> Vec<usize> {
    let told = std::env::var("LINDEN_MEMORY_TURNS").unwrap_or_else(|_| "8 16".to_owned());
    told.split(' ').map(|number| number.parse().unwrap()).collect()
}

/// Every byte that the process may write to: heap, stacks, and what it mapped for itself.
fn memory(program: &Program) -> Vec<Vec<u8>> {
    let folder = format!("/proc/{}", program.id());
    let maps = std::fs::read_to_string(format!("{folder}/maps")).unwrap();
    let memory = File::open(format!("{folder}/mem")).unwrap();
    let read = |line: &str| -> Option<Vec<u8>> {
        let (range, rest) = line.split_once(' ')?;
        let (from, to) = range.split_once('-')?;
        let [from, to] = [from, to].map(|place| u64::from_str_radix(place, 16).unwrap());
        let is_kept_in_files = rest.ends_with("-shm");
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        (rest.starts_with("rw") && !is_kept_in_files && memory.read_exact_at(&mut bytes, from).is_ok()).then_some(bytes)
    };
    maps.lines().filter_map(read).flat_map(|region| touched(&region)).collect()
}

/// The pages of a region that anything was ever written to; what stands beside each other stays together.
fn touched(region: &[u8]) -> Vec<Vec<u8>> {
    let pages: Vec<&[u8]> = region.chunks(4096).collect();
    let is_touched = |page: &[u8]| page.iter().any(|byte| *byte != 0);
    let together = pages.chunk_by(|one, next| is_touched(one) == is_touched(next));
    together.filter(|pages| is_touched(pages[0])).map(<[&[u8]]>::concat).collect()
}

/// Somebody writes the word wherever she can, sends, comes back with her receipt, and reads what she wrote.
fn take_part(served: &Served, card: &str, word: &str) -> String {
    let her = Participant::at(served, "/v/7k2m");
    let text = format!("I want {word} to be read");
    let page = her.send(&her.choose(&her.enter(card), &["C1", "C2", "C4"]), &[], "one-page").expect(200);
    let (page, parts) = her.write_about_all(&page, &text);
    let fields = her.free_fields(&page);
    assert!(fields.len() + parts > 5, "{fields:?}");
    let filled: Vec<_> = fields.iter().map(|field| (field.as_str(), text.as_str())).collect();
    let check = her.send(&page, &filled, "next").expect(200);
    assert!(check.says(word));
    let code = her.to_code(&check);
    her.send(&code, &[], "send").expect(200);
    let receipt = code.code().replace(' ', "-");
    let back = her.moved_to("/c");
    assert!(back.send(&back.open(), &[("code", &receipt)], "open").expect(200).says(word));
    receipt
}

/// SECURITY 6: at most five of a secret are left in memory when nobody is there any more, however many sent.
#[test]
fn what_is_left_in_memory_does_not_grow_with_what_is_sent() {
    let turns = turns();
    let world = World::staffed_at(Engine::Sqlite, SystemClock.now());
    world.bring_to(State::Open);
    let cards = world.cards(u32::try_from(*turns.last().unwrap()).unwrap().max(10));
    let keys = world.database.folder.path().join("keys");
    let program = Program::start(&world.database, &keys).ready();
    let served = program.served(&world.service);
    let (word, hers) = (word(), password("reader"));
    let mut receipts = Vec::new();
    let mut found = Vec::new();
    for turn in turns {
        for some in cards[receipts.len()..turn].chunks(AT_ONCE) {
            let at_once = |card: &CardCode| take_part(&served, &card.letters(), &word);
            std::thread::scope(|scope| {
                let all: Vec<_> = some.iter().map(|card| scope.spawn(move || at_once(card))).collect();
                receipts.extend(all.into_iter().map(|one| one.join().unwrap()));
            });
            let reader = Colleague::outside(&served);
            let page = reader.open("/staff/sign-in");
            let typed = [("email", mail("reader")), ("password", hers.clone())];
            let asked =
                reader.press(&page, "/staff/sign-in", &typed.each_ref().map(|(name, text)| (*name, text.as_str())));
            assert!(asked.says("The code from your app"), "{}", asked.text);
        }
        let memory = memory(&program);
        let bytes: usize = memory.iter().map(Vec::len).sum();
        assert!(bytes > 5_000_000, "{bytes}");
        for (name, search) in
            [("words", Search::of(&word)), ("receipts", Search::of_any(&receipts)), ("passwords", Search::of(&hers))]
        {
            let left: usize = memory.iter().map(|piece| search.count(piece)).sum();
            println!("after {turn} responses: {left} of the {name} in {} MiB", bytes >> 20);
            found.push((turn, name, left));
        }
    }
    let too_many: Vec<_> = found.iter().filter(|(_, _, left)| *left > MOST).collect();
    assert!(too_many.is_empty(), "{too_many:?}");
}

/// SECURITY 2: core dumps are off: `/proc` says so, the limit cannot be raised again, and a program that ends by a fault leaves none.
#[test]
fn a_program_that_ends_by_a_fault_leaves_no_dump() {
    // What a service manager might allow: as much as this test may.
    let maximum = getrlimit(Resource::Core).maximum;
    setrlimit(Resource::Core, Rlimit { current: maximum, maximum }).unwrap();
    let database = Database::fresh(Engine::Sqlite);
    let program = Program::start(&database, &database.folder.path().join("keys")).ready();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", program.id())).unwrap();
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size")).unwrap();
    let bytes: Vec<_> = core.split_whitespace().take(2).collect();
    assert!(bytes == ["1", "1"] || bytes == ["0", "0"], "{core}");
    let ended = program.ends_by("ABRT");
    assert_eq!(ended.signal(), Some(6), "{ended}");
    assert!(!ended.core_dumped(), "{ended}");
    let left = files(database.folder.path()).unwrap();
    assert!(left.iter().all(|file| !file.file_name().unwrap().to_str().unwrap().starts_with("core")), "{left:?}");
}
