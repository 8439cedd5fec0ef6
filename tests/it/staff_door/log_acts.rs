//! Every form of staff leaves its entry in the audit log (ACC-7), and what participants do leaves none (ACC-8): walked by
//! the buttons of the pages and compared with the table of routes, so that a new form without an entry fails.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use linden::actions::consultations::change_role::give_role;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::role::Role;
use linden::vault::keys::Fingerprint;
use linden::vault::staff::{FactorSeed, step_at};
use linden::web::staff::routes::table;

use super::complaints::complain;
use super::factors::seed_on;
use super::log_helping::{help, nothing_typed_is_in_it};
use super::quotes_going::{decide_about_an_overlap, quote};
use super::serve;
use super::services::NEW;
use crate::epochs::through;
use crate::on_both_engines;
use crate::support::authenticator::Authenticator;
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::house::Served;
use crate::support::log_of_staff::{entries, faults, kinds_after, last};
use crate::support::participant::{Page, Participant};
use crate::support::world::{World, mail, password};

/// What each form leaves.
const LEAVES: &[(&str, &[&str])] = &[
    // The password alone: nobody is in yet.
    ("/staff/sign-in", &[]),
    ("/staff/sign-in/code", &["signed-in"]),
    ("/staff/set-up", &["factor-set"]),
    ("/staff/set-up/recovery-code", &["recovery-code-made"]),
    ("/staff/recover", &["password-recovered"]),
    ("/staff/recover/passkey", &["password-recovered"]),
    ("/staff/cannot-sign-in", &["return-asked"]),
    ("/staff/me/passkeys", &["passkey-added"]),
    ("/staff/me/factors/remove", &["factor-removed"]),
    ("/staff/me/second-factor", &["factor-changed"]),
    ("/staff/me/recovery-code", &["recovery-code-made"]),
    ("/staff/me/sign-ins", &["sign-ins-ended"]),
    ("/staff/accounts/invite-anew", &["invited-anew"]),
    ("/staff/accounts/end", &["account-ended"]),
    ("/staff/sign-out", &["signed-out"]),
    ("/staff/me/language", &[]),
    ("/staff/invitation", &["invitation-accepted"]),
    ("/staff/accounts", &["invited"]),
    ("/staff/accounts/invite-again", &["invited-again"]),
    ("/staff/{slug}/people/add", &["role-given"]),
    ("/staff/{slug}/people/remove", &["role-taken"]),
    ("/staff/{slug}/services/checked", &["services-changed"]),
    ("/staff/{slug}/services/change", &["services-changed"]),
    ("/staff/{slug}/services/add", &["services-changed"]),
    ("/staff/{slug}/services/remove", &["services-changed"]),
    ("/staff/{slug}/before-opening/who-asks", &["independence-answered"]),
    ("/staff/{slug}/before-opening/overlap", &["approved"]),
    ("/staff/{slug}/release/terms", &["terms-accepted"]),
    ("/staff/{slug}/send-to-panel", &["sent-to-panel"]),
    ("/staff/{slug}/review/approve", &["approved"]),
    ("/staff/{slug}/review/language", &["approved"]),
    ("/staff/{slug}/keys", &["keys-made"]),
    ("/staff/{slug}/keys/give", &["key-granted"]),
    ("/staff/{slug}/keys/replace", &["key-replaced", "key-replacing-ended"]),
    ("/staff/{slug}/open", &["approved"]),
    ("/staff/{slug}/pause", &["paused"]),
    ("/staff/{slug}/resume", &["resumed"]),
    ("/staff/{slug}/close", &["closed"]),
    ("/staff/{slug}/cards", &["cards-printed"]),
    ("/staff/{slug}/cards/lost", &["cards-voided", "cards-printed"]),
    ("/staff/{slug}/papers", &["papers-printed"]),
    // One entry a day, by the day's end (`tests/it/audit/keeping.rs`): ACC-8.
    ("/staff/{slug}/assist", &[]),
    ("/staff/{slug}/assist/promise", &["promise-given"]),
    ("/staff/{slug}/assist/destroyed", &["forms-destroyed"]),
    ("/staff/{slug}/complaints/open", &["complaint-opened"]),
    ("/staff/{slug}/complaints/acknowledge", &["complaint-acknowledged"]),
    // The first text of the hour; the further ones leave none, so that nobody counts them.
    ("/staff/{slug}/desk", &["texts-read"]),
    ("/staff/{slug}/complaints/close", &["complaint-closed"]),
    ("/staff/{slug}/quotes/propose", &["quote-proposed"]),
    // As the desk: the text beside a quote is one of the hour's.
    ("/staff/{slug}/quotes/check", &["texts-read"]),
    ("/staff/{slug}/quotes/decide", &["approved"]),
    ("/staff/{slug}/texts/check", &["texts-checked"]),
    ("/staff/{slug}/texts/panel", &["texts-read"]),
    ("/staff/{slug}/concerns", &["concern-raised"]),
    ("/staff/{slug}/concerns/close", &["concern-closed"]),
    ("/staff/{slug}/themes", &["theme-written"]),
    ("/staff/{slug}/start-analysis", &["analysis-started"]),
    // Stopping takes back what nobody has seen.
    ("/staff/{slug}/release/building/stop", &[]),
    ("/staff/{slug}/release/build", &["release-built"]),
    ("/staff/{slug}/release/check", &["approved"]),
    ("/staff/{slug}/release/publish-with-dissent", &["approved"]),
    ("/staff/{slug}/release/approve", &["approved"]),
    ("/staff/{slug}/erasure/sign", &["approved"]),
    ("/staff/{slug}/erasure/sign-for-controller", &["approved"]),
];

/// Presses buttons and notes what each leaves.
pub(super) struct Walk<'w> {
    pub(super) world: &'w World,
    left: BTreeMap<String, Vec<&'static str>>,
}

impl<'w> Walk<'w> {
    fn new(world: &'w World) -> Self {
        Self { world, left: BTreeMap::new() }
    }

    /// Presses a button of a page; opening the page, and what is read after it, leaves nothing.
    #[track_caller]
    pub(super) fn press(&mut self, by: &Colleague<'_>, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let before = last(&self.world.service);
        let answer = by.press(page, &action.replace("{slug}", "7k2m"), fields).expect(200);
        let left = kinds_after(&self.world.service, before);
        self.left.entry(action.to_owned()).or_insert(left);
        answer
    }

    /// The same, from a page that is opened for it.
    #[track_caller]
    pub(super) fn open(&mut self, by: &Colleague<'_>, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let before = last(&self.world.service);
        let page = by.open(&format!("/staff/7k2m{page}")).expect(200);
        assert_eq!(last(&self.world.service), before, "a page that is opened leaves nothing");
        self.press(by, &page, &format!("/staff/{{slug}}{action}"), fields)
    }
}

pub(super) const SURE: &[(&str, &str)] = &[("sure", "yes")];

fn accounts(walk: &mut Walk<'_>, served: &Served) {
    let nobody = Colleague::outside(served);
    let known = [("email", mail("ada")), ("password", password("ada"))];
    let known: Vec<_> = known.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let asked = walk.press(&nobody, &nobody.open("/staff/sign-in"), "/staff/sign-in", &known);
    let otp = factors::code(&walk.world.service, "ada");
    walk.press(&nobody, &asked, "/staff/sign-in/code", &[("otp", &otp)]);
    let ada = nobody;
    let list = ada.open("/staff/accounts");
    let hana = [("name", "Hana Petrova"), ("email", "hana@reading.example")];
    walk.press(&ada, &list, "/staff/accounts", &hana);
    let list = ada.open("/staff/accounts");
    let made = walk.press(&ada, &list, "/staff/accounts/invite-again", &[]);
    let (code, phrase) = (made.code(), "nine lanterns by the river");
    let outside = Colleague::at_a_name(served);
    let fields = [("code", code.as_str()), ("password", phrase), ("again", phrase)];
    let set_up = walk.press(&outside, &outside.open("/staff/invitation"), "/staff/invitation", &fields);
    let page = ada.open("/staff/7k2m/people");
    let person = page.text.split("<option value=\"").find(|rest| rest.contains(">Hana Petrova<")).unwrap();
    let fields = [("person", person.split('"').next().unwrap()), ("role", "coordinator")];
    two_factors(walk, &ada, &outside, (&set_up, fields[0].1));
    walk.press(&ada, &page, "/staff/{slug}/people/add", &fields);
    walk.press(&ada, &ada.open("/staff/7k2m/people"), "/staff/{slug}/people/remove", &fields);
    let added = walk.open(&ada, "/services", "/services/add", &NEW);
    let last = (added.text.matches("/services/remove\"").count() - 1).to_string();
    walk.press(&ada, &added, "/staff/{slug}/services/checked", &[("at", &last)]);
    let changed: Vec<_> =
        NEW.iter().filter(|(name, _)| *name != "country").copied().chain([("at", last.as_str())]).collect();
    walk.open(&ada, "/services", "/services/change", &changed);
    walk.open(&ada, "/services", "/services/remove", &[("at", &last)]);
    let ending = ada.open(&format!("/staff/accounts/end?account={}", fields[0].1));
    walk.press(&ada, &ending, "/staff/accounts/end", SURE);
    walk.press(&ada, &ada.open("/staff/me"), "/staff/me/language", &[("language", "en")]);
    walk.press(&ada, &ada.open("/staff"), "/staff/sign-out", &[]);
}

/// Somebody who has just accepted sets up two factors, changes both, loses the password, and comes back.
fn two_factors(walk: &mut Walk<'_>, ada: &Colleague<'_>, hana: &Colleague<'_>, (set_up, account): (&Page, &str)) {
    let code = |world: &World, page: &Page| {
        world.clock.advance(TimeDelta::seconds(60));
        seed_on(page).code(step_at(world.service.now()))
    };
    let otp = code(walk.world, set_up);
    let printing = walk.press(hana, set_up, "/staff/set-up", &[("otp", &otp)]);
    walk.press(hana, &printing, "/staff/set-up/recovery-code", SURE);
    let other = hana.press(&hana.open("/staff/me"), "/staff/me/second-factor", &[]);
    let otp = code(walk.world, &other);
    walk.press(hana, &other, "/staff/me/second-factor", &[("otp", &otp)]);
    let printing = hana.press(&hana.open("/staff/me"), "/staff/me/recovery-code", &[]);
    walk.press(hana, &printing, "/staff/me/recovery-code", SURE);
    walk.press(ada, &ada.open("/staff/me"), "/staff/me/sign-ins", &[("end", "others")]);
    let made = walk.press(ada, &ada.open("/staff/accounts"), "/staff/accounts/invite-anew", &[("account", account)]);
    let (one_time, recovery, otp) = (made.code(), printing.code(), code(walk.world, &other));
    let phrase = "ten lanterns by the river";
    let fields =
        [("code", &*one_time), ("recovery", &recovery), ("otp", &otp), ("password", phrase), ("again", phrase)];
    walk.press(hana, &hana.open("/staff/recover"), "/staff/recover", &fields);
    passkeys(walk, ada, hana, (account, &seed_on(&other)));
}

/// The same person adds a passkey, removes the app, loses the password again, and comes back with the passkey.
fn passkeys(walk: &mut Walk<'_>, ada: &Colleague<'_>, hana: &Colleague<'_>, (account, seed): (&str, &FactorSeed)) {
    let phrase = "ten lanterns by the river";
    walk.world.clock.advance(TimeDelta::seconds(30));
    let fields = [("email", "hana@reading.example"), ("password", phrase)];
    let asked = hana.press(&hana.open("/staff/sign-in"), "/staff/sign-in", &fields);
    let otp = seed.code(step_at(walk.world.service.now()));
    let printing = hana.press(&asked, "/staff/sign-in/code", &[("otp", &otp)]);
    hana.press(&printing, "/staff/set-up/recovery-code", SURE);
    let mut device = Authenticator::new();
    let new = hana.press(&hana.open("/staff/me"), "/staff/me/passkeys", &[]);
    let answer = device.make(&new, hana.origin());
    walk.press(hana, &new, "/staff/me/passkeys", &[("name", "Blue key"), ("passkey", &answer)]);
    walk.press(hana, &hana.open("/staff/me"), "/staff/me/factors/remove", &[("factor", "app")]);
    let made = ada.press(&ada.open("/staff/accounts"), "/staff/accounts/invite-anew", &[("account", account)]);
    let (one_time, recovery) = (made.code(), printing.code());
    let fields = [("code", &*one_time), ("recovery", &recovery), ("password", phrase), ("again", phrase)];
    let asked = hana.press(&hana.open("/staff/recover"), "/staff/recover", &fields);
    let answer = device.give(&asked, hana.origin());
    walk.press(hana, &asked, "/staff/recover/passkey", &[("passkey", &answer)]);
}

/// Asking for a link, where mail is sent.
fn a_link_by_mail(walk: &mut Walk<'_>, mailing: &World) {
    let (served, before) = (mailing.serve(), last(&mailing.service));
    let outside = Colleague::outside(&served);
    let path = "/staff/cannot-sign-in";
    outside.press(&outside.open(path), path, &[("email", "hana@reading.example")]).expect(200);
    walk.left.insert(path.to_owned(), kinds_after(&mailing.service, before));
    nothing_typed_is_in_it(mailing);
}

fn open(walk: &mut Walk<'_>, served: &Served) {
    let [ada, panel, custodian] = ["ada", "panel", "custodian"].map(|name| Colleague::signed_in(served, name));
    let answer = [("publisher", "armed"), ("hosting", "independent"), ("custodians", "independent")];
    walk.open(&ada, "/before-opening", "/before-opening/who-asks", &answer);
    walk.open(&ada, "", "/send-to-panel", &[]);
    walk.open(&panel, "/review?language=ar", "/review/language", SURE);
    walk.open(&panel, "/review", "/review/approve", SURE);
    walk.open(&ada, "/keys", "/keys", &[]);
    walk.open(&custodian, "", "/open", SURE);
    walk.world.invite("third reader");
    give_role(&walk.world.service, &walk.world.may("ada"), walk.world.account("third reader"), Role::Reader).unwrap();
    let reader = Colleague::signed_in(served, "reader");
    let words = Fingerprint::of(walk.world.pair("third reader").public()).to_string();
    walk.open(&reader, "/keys", "/keys/give", &[("words", &words)]);
    replace_key(walk, &custodian);
    walk.open(&ada, "", "/pause", &[]);
    walk.open(&ada, "", "/resume", &[]);
}

fn replace_key(walk: &mut Walk<'_>, custodian: &Colleague<'_>) {
    let before = last(&walk.world.service);
    let page = custodian.open("/staff/7k2m/keys").expect(200);
    custodian.press(&page, "/staff/7k2m/keys/replace", SURE).expect(200);
    through(custodian);
    let left = kinds_after(&walk.world.service, before);
    walk.left.insert("/staff/{slug}/keys/replace".to_owned(), left);
}

fn answer_complaint(walk: &mut Walk<'_>, served: &Served) {
    complain(served, "The group read our answers aloud.");
    let custodian = Colleague::signed_in(served, "custodian");
    let one = walk.open(&custodian, "/complaints", "/complaints/open", &[]);
    walk.press(&custodian, &one, "/staff/{slug}/complaints/acknowledge", &[]);
    let one = custodian.press(&custodian.open("/staff/7k2m/complaints"), "/staff/7k2m/complaints/open", &[]);
    let fields = [("reply", "You were right."), ("outcome", "upheld"), ("sure", "yes")];
    walk.press(&custodian, &one, "/staff/{slug}/complaints/close", &fields);
}

fn read(walk: &mut Walk<'_>, served: &Served) {
    let (ada, reader) = (Colleague::signed_in(served, "ada"), Colleague::signed_in(served, "reader"));
    walk.open(&ada, "", "/close", SURE);
    let labels = ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (format!("label-{tag}"), "A home"));
    let labels: Vec<_> =
        labels.iter().map(|(name, label)| (name.as_str(), *label)).chain([("question", "Q12")]).collect();
    walk.open(&reader, "/themes", "/themes", &labels);
    let desk = walk.open(&reader, "/desk", "/desk", &[("go", "begin")]);
    let desk = quote(walk, served, &reader, desk);
    let before = last(&walk.world.service);
    let form = reader.press(&desk, "/staff/7k2m/desk", &[("go", "concern")]).expect(200);
    assert_eq!(
        last(&walk.world.service),
        before,
        "SECURITY 3.6: texts of one hour are one entry, and nobody counts them"
    );
    walk.press(&reader, &form, "/staff/{slug}/concerns", &[("kind", "child"), ("note", "Told the lead.")]);
    walk.open(&reader, "/concerns", "/concerns/close", &[]);
    walk.world.read_everything(|_, _| std::collections::BTreeSet::new());
    assert_eq!(kinds_after(&walk.world.service, before), ["concern-raised", "concern-closed"]);
}

fn publish(walk: &mut Walk<'_>, served: &Served) {
    let (custodian, panel) = (Colleague::signed_in(served, "custodian"), Colleague::signed_in(served, "panel"));
    walk.open(&custodian, "", "/start-analysis", SURE);
    stop_building(walk, &custodian);
    walk.open(&custodian, "", "/release/build", SURE);
    walk.open(&custodian, "/release/check", "/release/check", SURE);
    walk.open(&panel, "/release/review", "/release/approve", SURE);
    walk.open(&Colleague::signed_in(served, "designer"), "/release", "/release/terms", SURE);
    let ada = Colleague::signed_in(served, "ada");
    walk.open(&custodian, "/erasure", "/erasure/sign", SURE);
    walk.open(&ada, "/erasure", "/erasure/sign-for-controller", SURE);
}

/// There is a button for it only where a build takes long.
fn stop_building(walk: &mut Walk<'_>, custodian: &Colleague<'_>) {
    let fields = custodian.filled(&custodian.open("/staff/7k2m"), "/staff/7k2m/release/build", &[]);
    let before = last(&walk.world.service);
    custodian.send("/staff/7k2m/release/building/stop", &fields).expect(303);
    walk.left.insert("/staff/{slug}/release/building/stop".into(), kinds_after(&walk.world.service, before));
}

/// D18: without the panel, after its fourteen days.
fn publish_without_the_panel(walk: &mut Walk<'_>) {
    walk.world.bring_to(State::Open);
    walk.world.send(&published_sample()[..12]);
    walk.world.bring_to(State::PanelSummaryReview);
    walk.world.clock.advance(TimeDelta::days(15));
    let served = serve(walk.world);
    let second = Colleague::signed_in(&served, "second custodian");
    walk.open(&second, "/release/check", "/release/publish-with-dissent", SURE);
}

on_both_engines! {
    /// Keeps ACC-7: one entry for each form that did what it is for, and none that is forgotten.
    fn acc_7_every_form_of_staff_leaves_its_entry(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let mut walk = Walk::new(&world);
        accounts(&mut walk, &served);
        a_link_by_mail(&mut walk, &World::that_mails(engine));
        open(&mut walk, &served);
        help(&mut walk, &served);
        answer_complaint(&mut walk, &served);
        let people: Vec<_> = published_sample().into_iter().filter(|person| !person.words.is_empty()).take(11).collect();
        world.send(&people);
        read(&mut walk, &served);
        publish(&mut walk, &served);
        assert_eq!((world.state(), faults(&world.service)), (State::Published, vec![]));
        let other = World::staffed(engine);
        let mut dissent = Walk::new(&other);
        publish_without_the_panel(&mut dissent);
        walk.left.append(&mut dissent.left);
        let beside = World::staffed(engine);
        let mut overlap = Walk::new(&beside);
        decide_about_an_overlap(&mut overlap);
        walk.left.append(&mut overlap.left);

        let forms = table().rows().iter().filter(|row| row.method == "POST").map(|row| row.path.to_owned()).collect::<Vec<_>>();
        let known: BTreeMap<_, _> = LEAVES.iter().map(|(form, kinds)| ((*form).to_owned(), kinds.to_vec())).collect();
        for form in &forms {
            assert!(known.contains_key(form), "{form} has no line here: what does it leave?");
        }
        assert_eq!((walk.left, known.len()), (known, forms.len()));
        nothing_typed_is_in_it(&world);
    }

    /// Keeps ACC-8: a whole visit, a complaint, a return, a change and what is taken back leave nothing.
    fn acc_8_what_a_participant_does_leaves_no_entry(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let before = entries(&world.service);
        let her = Participant::at(&served, "/v/7k2m");
        her.send(&her.send(&her.open(), &[], "card"), &[("code", "0000-0000-0000-0000")], "next").expect(422);
        let question = her.choose(&her.enter(&card), &["C1", "C2"]);
        let code = her.to_code(&her.send(&question, &[("Q1", "0")], "next"));
        her.send(&code, &[], "send").expect(200);
        let back = her.moved_to("/c");
        let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
        let question = back.send(&own, &[], "question:Q12").expect(200);
        back.send(&question, &[("Q12", "a school")], "next").expect(200);
        complain(&served, "The group read our answers aloud.");
        let asked = back.send(&back.open(), &[("code", &code.code())], "take-back").expect(200);
        back.send(&asked, &[], "confirm").expect(200);
        her.leave(&her.enter(&world_card(&world)));
        linden::jobs::once(&world.service).unwrap();
        let own: Vec<_> = entries(&world.service).split_off(before.len());
        let kinds: Vec<_> = own.iter().map(|link| link.entry.event.kind()).collect();
        assert_eq!(kinds, ["cards-printed"], "and that is the test’s own batch");
    }
}

fn world_card(world: &World) -> String {
    world.cards(10).remove(0).letters()
}
