//! Organisations are separated (ACC-5): whatever names something of another organisation is answered exactly as if there were
//! no such thing, and changes nothing. Which ids there are to try is read from the route table, from the types of its forms and
//! from the handlers, so that a new one fails here until it is tried.

use std::collections::BTreeMap;

use linden::actions::complaints::list_complaints::list_complaints;
use linden::actions::concerns::raise_concern::raise_concern;
use linden::actions::consultations::print_cards::list_batches;
use linden::actions::desk::next_item::{Next, next_item};
use linden::cli::demo::participants::published_sample;
use linden::domain::card::CardCode;
use linden::domain::concern::{ConcernKind, ConcernNote};
use linden::domain::consultation::State;
use linden::domain::ids::{AccountId, BatchId, ConcernId};
use linden::randomness::SystemRandomness;
use linden::web::staff::routes::table;

use super::ids::{Names, TYPED, fields, names};
use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::log_of_staff::{entries, faults};
use crate::support::participant::{Page, Participant};
use crate::support::sql::everything;
use crate::support::world::{STAFF, World};

/// What there is to name.
type Ids = BTreeMap<Names, Vec<String>>;

/// Ids of things that exist nowhere.
fn unknown() -> Ids {
    let hex = |bytes: [u8; 16]| AccountId::from_bytes(bytes).to_string();
    BTreeMap::from([
        (Names::Account, vec![hex([7; 16])]),
        (Names::Concern, vec![ConcernId::random(&SystemRandomness).to_string()]),
        (Names::Complaint, vec!["A".repeat(120)]),
        (Names::Text, vec!["A".repeat(120)]),
        (Names::Hash, vec!["ab".repeat(32)]),
        (Names::Batch, vec![BatchId::random(&SystemRandomness).to_string()]),
        (Names::Card, vec![CardCode::random(&SystemRandomness).letters()]),
    ])
}

/// The other organisation with one of everything, and its ids.
fn other_house(world: &World) -> Ids {
    let other = world.beside("The House of Rain", "9x3q");
    other.bring_to(State::Open);
    let cards = other.cards(10).into_iter().map(|card| card.letters()).take(1).collect();
    let printed = list_batches(&other.service, &other.may("coordinator")).unwrap();
    let batches = printed.iter().map(|batch| batch.id.to_string()).collect();
    let served = serve(&other);
    complain(&served);
    let writers: Vec<_> = published_sample().into_iter().filter(|person| !person.words.is_empty()).take(11).collect();
    other.send(&writers);
    other.bring_to(State::Closed);
    let (service, reader) = (&other.service, other.may("reader"));
    let concern = ConcernId::random(&SystemRandomness);
    raise_concern(service, &reader, concern, ConcernKind::ALL[0], &ConcernNote::new("Told.").unwrap()).unwrap();
    let Next::Item(item) = next_item(service, &other.may("reader"), &other.pair("reader"), None).unwrap() else {
        panic!("there is a text")
    };
    let complaint = list_complaints(service, &other.may("custodian")).unwrap().remove(0).handle;
    other.bring_to(State::Published);
    other.invite("Ines");
    let hex = |hash: &[u8; 32]| data_encoding::HEXLOWER.encode(hash);
    let seen = linden::actions::consultations::see_consultation::see_consultation(service, &other.may("ada")).unwrap();
    let stored = &other.found().stored;
    let approved =
        seen.given.iter().rev().map(|given| given.sha256).take(1).chain([stored.review_sha256, stored.folder_sha256]);
    let accounts = ["ada", "Ines"].map(|name| other.account(name).to_string());
    BTreeMap::from([
        (Names::Account, accounts.to_vec()),
        (Names::Concern, vec![concern.to_string()]),
        (Names::Complaint, vec![complaint]),
        (Names::Text, vec![item.handle]),
        (Names::Hash, approved.map(|hash| hex(&hash)).collect()),
        (Names::Batch, batches),
        (Names::Card, cards),
    ])
}

fn complain(served: &Served) {
    let her = Participant::at(served, "/v/9x3q/complaint");
    let write = her.send(&her.open().expect(200), &[], "next").expect(200);
    let code = her.send(&write, &[("text", "They read it aloud.")], "next").expect(200);
    her.send(&code, &[], "send").expect(200);
}

/// Roles, each with somebody of the first organisation who holds it.
const PEOPLE: [&str; 8] = ["ada", "panel", "custodian", "reader", "coordinator", "assister", "designer", "auditor"];

/// Somebody with a form of their own at hand.
struct Asking<'s> {
    name: &'static str,
    colleague: Colleague<'s>,
    token: String,
}

impl<'s> Asking<'s> {
    fn all(served: &'s Served, world: &World) -> Vec<Self> {
        let one = |name| {
            let colleague = Colleague::of(served, world, name);
            let page = colleague.open("/staff/me");
            let token = page.text.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            Self { name, colleague, token }
        };
        PEOPLE.map(one).into()
    }

    /// The answer to a page or a form, without what differs in every answer and without what was asked for.
    fn ask(&self, path: &str, form: Option<&[(&str, &str)]>, asked: &[&str]) -> (u16, String, String) {
        let answer = match form {
            None => self.colleague.look(path),
            Some(fields) => {
                let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
                self.colleague.send(path, &fields.chain([("csrf".to_owned(), self.token.clone())]).collect::<Vec<_>>())
            }
        };
        let location = answer.headers.get("location").map_or("", |to| to.to_str().unwrap()).to_owned();
        // A number of an incident is another one each time.
        let text = answer.text.split("<p").filter(|part| !part.contains("give this number:")).collect::<String>();
        (answer.status, plain(&location, asked), plain(&text, asked))
    }
}

/// A text without form tokens, without fresh handles and ids, and without what was asked for.
pub(super) fn plain(text: &str, asked: &[&str]) -> String {
    let text = asked.iter().fold(text.to_owned(), |text, id| text.replace(id, "ASKED"));
    let hidden = "<input type=\"hidden\" name=\"";
    let mut parts = text.split(hidden);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| {
        let (name, rest) = part.split_once("\" value=\"").unwrap();
        format!("{so_far}{hidden}{name}{}", rest.split_once('"').unwrap().1)
    })
}

/// The form of a route, filled in with these ids: once with each of them.
fn filled<'a>(path: &str, fields: &[&'a str], ids: &'a Ids) -> Vec<Vec<(&'a str, &'a str)>> {
    let longest = fields.iter().filter_map(|field| ids.get(&names(path, field))).map(Vec::len).max().unwrap_or(1);
    let value = |field: &'a str, at: usize| match ids.get(&names(path, field)) {
        Some(known) => known[at % known.len()].as_str(),
        None => TYPED.iter().find(|(name, _)| *name == field).map_or("0", |(_, value)| *value),
    };
    (0..longest).map(|at| fields.iter().map(|field| (*field, value(field, at))).collect()).collect()
}

const MOVES_ANYWAY: [&str; 4] = ["audit_entry", "audit_head", "sign_in", "known_device"];

/// The addresses of the other organisation, with every role of this one.
fn addresses(world: &World, other: &World, ids: &Ids, asking: &[Asking<'_>]) {
    let before = everything(&world.database.address, &MOVES_ANYWAY);
    for row in table().rows().iter().filter(|row| row.path.contains("{slug}")) {
        let at = |slug: &str| row.path.replace("{slug}", slug).replace("{number:[0-9]{1,9}}", "1");
        let named = (row.method == "POST").then(|| fields(row.path, row.fields));
        let form = named.as_ref().map(|named| filled(row.path, named, ids).remove(0));
        for one in asking {
            let there = one.ask(&at(other.slug), form.as_deref(), &[other.slug]);
            let nowhere = one.ask(&at("8w4m"), form.as_deref(), &["8w4m"]);
            assert_eq!(there.0, 403, "{} {} by {}", row.method, row.path, one.name);
            assert_eq!(there, nowhere, "{} {} by {}", row.method, row.path, one.name);
        }
    }
    assert_eq!(everything(&world.database.address, &MOVES_ANYWAY), before);
}

/// The own addresses with ids of the other organisation in their forms.
fn forms(world: &World, ids: &Ids, asking: &[Asking<'_>]) -> usize {
    let mut tried = 0;
    for row in table().rows().iter().filter(|row| row.method == "POST") {
        let named = fields(row.path, row.fields);
        if named.iter().all(|field| names(row.path, field) == Names::Nothing) {
            continue;
        }
        let unknown = unknown();
        let path = row.path.replace("{slug}", world.slug);
        let before = everything(&world.database.address, &MOVES_ANYWAY);
        let of = |one: &Asking<'_>, form: &Vec<(&str, &str)>| {
            let asked: Vec<&str> =
                form.iter().filter(|(field, _)| names(row.path, field) != Names::Nothing).map(|(_, id)| *id).collect();
            one.ask(&path, Some(form), &asked)
        };
        let all = |one: &Asking<'_>| filled(row.path, &named, ids).iter().map(|form| of(one, form)).collect::<Vec<_>>();
        let theirs: Vec<_> = asking.iter().map(all).collect();
        assert_eq!(everything(&world.database.address, &MOVES_ANYWAY), before, "{path}");
        for (one, answers) in asking.iter().zip(theirs) {
            let nobodys = of(one, &filled(row.path, &named, &unknown).remove(0));
            for answer in answers {
                assert_eq!(answer, nobodys, "{path} by {}", one.name);
                assert!(answer.0 < 500, "{path} by {}: {}", one.name, answer.0);
                tried += 1;
            }
        }
    }
    tried
}

/// What a page carries in place of an id, of the other organisation and of nowhere: the calm page says that nothing is here.
fn handles(ids: &Ids, asking: &[Asking<'_>]) {
    let by = |name: &str| asking.iter().find(|one| one.name == name).unwrap();
    let (reader, custodian, unknown) = (by("reader"), by("custodian"), unknown());
    let kept = [("kind", "child"), ("note", "Told the lead.")];
    let closed = [("outcome", "upheld"), ("reply", "You were right.")];
    type Form<'f, 's> = (&'f Asking<'s>, &'f str, &'f str, Names, &'f [(&'f str, &'f str)]);
    let forms: &[Form<'_, '_>] = &[
        (reader, "/desk", "item", Names::Text, &[("go", "begin")]),
        (reader, "/desk", "item", Names::Text, &[("go", "next"), ("no-theme", "yes")]),
        (reader, "/desk", "item", Names::Text, &[("go", "stop"), ("no-theme", "yes")]),
        (reader, "/desk", "item", Names::Text, &[("go", "next")]),
        (reader, "/desk", "item", Names::Text, &[("go", "concern")]),
        (reader, "/desk", "item", Names::Text, &[("go", "quote"), ("theme-0", "yes")]),
        (reader, "/quotes/propose", "item", Names::Text, &[("idea", "0"), ("theme-0", "yes")]),
        (reader, "/quotes/propose", "item", Names::Text, &[]),
        (reader, "/concerns", "concern", Names::Concern, &kept),
        (reader, "/concerns", "concern", Names::Concern, &[]),
        (reader, "/concerns/close", "concern", Names::Concern, &[]),
        (custodian, "/complaints/open", "item", Names::Complaint, &[]),
        (custodian, "/complaints/acknowledge", "item", Names::Complaint, &[]),
        (custodian, "/complaints/close", "item", Names::Complaint, &closed),
    ];
    for (one, path, field, names, more) in forms {
        let path = format!("/staff/7k2m{path}");
        let answer = |id: &str| one.ask(&path, Some(&[*more, &[(*field, id)]].concat()), &[id]);
        let (theirs, nobodys) = (answer(&ids[names][0]), answer(&unknown[names][0]));
        assert!(theirs.0 == 404 && theirs.2.contains("Nothing here"), "{path} {more:?}: {theirs:?}");
        assert_eq!(theirs, nobodys, "{path} {more:?}");
    }
}

/// Every entry of the log that somebody's pages show.
fn shown(colleague: &Colleague<'_>, address: &str) -> (Vec<u64>, String) {
    let (mut numbers, mut said, mut page) = (Vec::new(), String::new(), colleague.open(address).expect(200));
    loop {
        let lines = page.text.split("<p class=\"small soft\">").skip(1);
        let number = |line: &str| line.chars().take_while(char::is_ascii_digit).collect::<String>();
        numbers.extend(lines.filter_map(|line| number(line).parse::<u64>().ok()));
        said.push_str(&page.text);
        let Some(older) = older(&page) else { return (numbers, said) };
        page = colleague.open(&older).expect(200);
    }
}

fn older(page: &Page) -> Option<String> {
    let before = page.text.split("\">Older entries</a>").next().filter(|before| before.len() < page.text.len())?;
    Some(before.rsplit("href=\"").next().unwrap().replace("&#38;", "&").replace("&amp;", "&"))
}

/// The log of each organisation in the hands of the other.
fn logs(world: &World, other: &World, asking: &[Asking<'_>]) {
    let auditor = asking.iter().find(|one| one.name == "auditor").unwrap();
    let (numbers, said) = shown(&auditor.colleague, "/staff/7k2m/audit");
    let theirs = |name: &str| other.account(name);
    let of_others: Vec<_> = STAFF.iter().map(|(name, _)| theirs(name)).chain([theirs("Ines")]).collect();
    for link in entries(&world.service) {
        let entry = &link.entry;
        let is_theirs = entry.account.is_some_and(|id| of_others.contains(&id));
        let about_theirs =
            entry.event.about().is_some_and(|about| of_others.iter().any(|id| about.contains(&id.to_string())));
        let there = entry.consultation == Some(other.id()) && entry.event.kind() != "refused";
        let hidden = is_theirs || about_theirs || there;
        assert_eq!(numbers.contains(&entry.number), !hidden, "{link}");
    }
    assert!(!said.contains("Ines") && !said.contains("another organisation") && !said.contains("9x3q"), "{said}");
    assert!(
        said.contains("asked for the page of the consultation") || said.contains("of the consultation and"),
        "{said}"
    );
    let refused = |link: &&linden::domain::audit::Link| {
        link.entry.event.kind() == "refused" && link.entry.consultation == Some(other.id())
    };
    let noted: Vec<_> = entries(&world.service).iter().filter(refused).map(|link| link.entry.number).collect();
    assert!(!noted.is_empty() && noted.iter().all(|number| numbers.contains(number)), "refusals are in the log");
    // An account of the other organisation narrows the log as one that does not exist.
    let ask = |who: String| {
        let asked = [who.as_str()];
        auditor.ask(&format!("/staff/7k2m/audit?who={who}&what=signed-in"), None, &asked)
    };
    assert_eq!(ask(theirs("ada").to_string()), ask(AccountId::from_bytes([7; 16]).to_string()));
}

on_both_engines! {
    /// Keeps ACC-5: the address of a consultation of another organisation, with each role, on each page and form; and neither log
    /// says anything of the other organisation.
    fn acc_5_a_consultation_of_another_organisation_is_answered_as_if_it_were_not_there(engine: Engine) {
        let world = World::staffed(engine);
        let other = world.beside("The House of Rain", "9x3q");
        other.invite("Ines");
        let served = serve(&world);
        let asking = Asking::all(&served, &world);
        addresses(&world, &other, &unknown(), &asking);
        logs(&world, &other, &asking);
        assert_eq!(faults(&world.service), []);
    }

    /// Keeps ACC-5: each id of another organisation, with each role, in each form.
    fn acc_5_what_is_of_another_organisation_is_answered_as_if_it_were_not_there(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let ids = other_house(&world);
        let writers: Vec<_> = published_sample().into_iter().filter(|person| !person.words.is_empty()).take(11).collect();
        world.send(&writers);
        let served = serve(&world);
        let asking = Asking::all(&served, &world);
        let ending = |account: &str| asking[0].ask(&format!("/staff/accounts/end?account={account}"), None, &[account]);
        for account in &ids[&Names::Account] {
            assert_eq!(ending(account), ending(&unknown()[&Names::Account][0]), "the page that ends an account");
        }
        let tried = forms(&world, &ids, &asking);
        assert!(tried > 60, "{tried}");
        linden::actions::consultations::close_consultation::close_consultation(&world.service, &world.may("ada")).unwrap();
        let before = everything(&world.database.address, &MOVES_ANYWAY);
        handles(&ids, &asking);
        assert_eq!(everything(&world.database.address, &MOVES_ANYWAY), before);
        // Every form once more when it is closed, on the quicker engine: the door is the same.
        if engine == crate::support::engine::Engine::Sqlite {
            assert_eq!(forms(&world, &ids, &asking), tried);
        }
    }

    /// Keeps ACC-5: whether an address is known in another organisation is told to nobody, neither by inviting nor by signing
    /// in; both organisations may know the same address, and each lets its own holder in.
    fn acc_5_whether_another_organisation_knows_an_address_is_not_told(engine: Engine) {
        let world = World::staffed(engine);
        let nobody_asks = Colleague::outside(&serve(&world)).open("/staff/sign-in");
        assert!(!nobody_asks.says("name=\"organisation\""), "where there is one organisation, nobody is asked");
        let other = world.beside("The House of Rain", "9x3q");
        other.invite("Ines");
        let served = serve(&world);
        let ada = Colleague::of(&served, &world, "ada");
        let invite = |mail: &str| {
            let page = ada.press(&ada.open("/staff/accounts"), "/staff/accounts", &[("name", "Ines"), ("email", mail)]);
            let code = page.code();
            (page.status, plain(&page.text, &[mail, &code]))
        };
        let known = crate::support::world::mail("Ines");
        assert_eq!(invite(&known), invite("ines@nowhere.example"));
        // The same name and address in both; each password opens its own door. Those of tests are the same, so who came in tells.
        for (house, address) in [(&world, "/staff/7k2m"), (&other, "/staff/9x3q")] {
            let colleague = Colleague::of(&served, house, "custodian");
            assert_eq!(colleague.look(address).status, 200, "{address}");
        }
        let refused = |organisation: &str, mail: &str| {
            let nobody = Colleague::outside(&served);
            let page = nobody.open("/staff/sign-in");
            let typed = [("organisation", organisation), ("email", mail), ("password", "nine lanterns by the river")];
            let answer = nobody.press(&page, "/staff/sign-in", &typed);
            assert_eq!(answer.status, 422);
            plain(&answer.text, &[organisation, mail])
        };
        let nowhere = refused("The House of Snow", "nobody@nowhere.example");
        assert_eq!(refused("the house  of rain", &known), nowhere);
        assert_eq!(refused("The Alliance", "nobody@rain.example"), nowhere);
    }
}
