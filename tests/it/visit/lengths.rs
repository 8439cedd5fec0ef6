//! What shows something of hers travels small, and its length tells how much there is of hers, never what (D9, SECURITY 4).

use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};
use crate::support::source;

type Fields<'f> = Vec<(&'f str, &'f str)>;

/// A page as a browser gets it that unpacks it, and as one gets it that does not.
struct Shown {
    name: &'static str,
    packed: Page,
    plain: Page,
}

impl Shown {
    /// The page that follows when `go` is pressed on `page` with these fields.
    fn after(
        served: &Served,
        address: &str,
        page: &Page,
        (name, fields): (&'static str, &Fields<'_>),
        go: &str,
    ) -> Self {
        let packed = Participant::with_compression(served, address).send(page, fields, go);
        Self { name, packed, plain: Participant::at(served, address).send(page, fields, go) }
    }

    /// What the length tells beyond how many bytes there are, in bits: nine a byte, six a letter of the sealed state, and one
    /// more for each letter of it that shares its place with the end.
    fn told(&self) -> i64 {
        let Self { name, packed, .. } = self;
        let encoding = packed.headers.get("content-encoding").expect("it says how it is packed");
        assert_eq!(encoding, "gzip", "{name}: {}", packed.text);
        let vary = packed.headers.get_all("vary").iter().any(|on| on.to_str().unwrap() == "accept-encoding");
        assert!(vary, "{name}: {:?}", packed.headers);
        let state = packed.state().unwrap();
        let bits = 9 * (packed.text.len() - state.len()) + 6 * state.len() + state.matches('_').count();
        i64::try_from(8 * packed.sent).unwrap() - i64::try_from(bits).unwrap()
    }
}

/// Holds that both browsers read the same page byte for byte, and that the packed one is smaller and its length tells the same
/// on each of these pages. It is sent in whole bytes, so that less than eight bits do not count.
fn told_the_same(pages: &[Shown]) {
    let first = pages[0].told();
    for shown @ Shown { name, packed, plain } in pages {
        assert!(plain.headers.get("content-encoding").is_none_or(|how| how == "identity"), "{name}");
        assert_eq!(plain.sent, plain.text.len(), "{name}");
        assert!(quiet(packed) == quiet(plain), "{name}: another page\n{}\n{}", quiet(packed), quiet(plain));
        assert!((shown.told() - first).abs() < 8, "{name}: {} and {first}\n{}", shown.told(), quiet(packed));
        assert!(packed.sent < plain.sent, "{name}: {} of {}", packed.sent, plain.sent);
    }
}

/// The page without its state and the token of its exit: noise, made anew each time.
fn quiet(page: &Page) -> String {
    page.text.replace(page.state().unwrap(), "").replace(page.hidden("token").unwrap(), "")
}

/// What each of several people chooses of the purposes that ask no question, and answers: the first of everything and the last,
/// little and much, words that stand on the page already, and words of the same length that stand nowhere.
fn people() -> Vec<(&'static str, &'static [&'static str], Fields<'static>)> {
    let ends = |[scale, help, first, second]: [&'static str; 4]| {
        let fields = ["Q1", "Q3", "Q9", "about.age", "feeling"].map(|field| (field, scale));
        [fields.as_slice(), &[("Q5", help), ("Q6.1", first), ("Q6.2", second)]].concat()
    };
    let words = |words: &'static str| vec![("Q1", "1"), ("Q12", words), ("Q13.P3", "1"), ("Q13.P3.words", words)];
    vec![
        ("one answer", &[], vec![("Q1", "0")]),
        ("another", &["C5"], vec![("Q11", "2")]),
        ("the first of each", &["C3", "C6"], ends(["0", "0", "0", "1"])),
        ("the last of each", &["C6"], ends(["2", "7", "4", "3"])),
        ("three helps", &[], vec![("Q5", "0"), ("Q5", "3"), ("Q5", "7")]),
        ("one part", &["C3"], vec![("Q13.P1", "0")]),
        ("some parts", &[], vec![("Q13.P2", "1"), ("Q13.P5", "0"), ("Q13.P8", "2"), ("Q13.P12", "1")]),
        ("the page's own words", &[], words("All questions on one page. Leave this page now. Write about this part.")),
        ("no words of the page", &[], words("Xkq zvwjphmgty uf bqx dkej. Qzvkx ujwy hfgd mbn. Pqkzj wxyvu hgfd mnbc.")),
        (
            "markup as on the page",
            &[],
            words("<label><input type=radio value=1 name=Q1 checked><span>No</span></hers>"),
        ),
        ("letters of two bytes", &[], words("Більше будинків і слухайте людей, які в них житимуть. Ґеджі, щось, ющу.")),
        ("one letter", &[], words("a")),
        ("one letter over and over", &[], words("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")),
        ("what may show who she is", &[], words("call me on 077 1234 5678 about the plan")),
    ]
}

/// The pages on which one person's answers stand.
struct Walk {
    form: Shown,
    draft: Shown,
    check: Shown,
    own: Vec<Shown>,
    receipt: Shown,
    changed: [Shown; 3],
}

fn walk(house: &House, served: &Served, (name, yeses, fields): (&'static str, &[&str], Fields<'_>)) -> Walk {
    let her = Participant::at(served, "/v/7k2m");
    let yeses = [&["C1", "C2", "C4"], yeses].concat();
    let question = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &yeses).expect(200);
    let all = her.send(&question, &[], "one-page").expect(200);
    let comment = fields.iter().find(|(field, _)| *field == "Q13.P3.words").map(|(_, words)| *words);
    let all = comment.map(|words| her.write_about(&all, "P3", words)).unwrap_or(all);
    let form = Shown::after(served, "/v/7k2m", &all, (name, &fields), "stay");
    assert!(form.packed.says(" checked"), "{name}: {}", form.packed.text);
    let draft = Shown::after(served, "/v/7k2m", &form.packed, (name, &fields), "draft");
    let checked = her.send(&all, &fields, "next").expect(200);
    let checked = if checked.says("id=\"noticed\"") { her.send(&checked, &fields, "next") } else { checked };
    let felt: Fields<'_> = fields.iter().copied().filter(|(field, _)| *field == "feeling").collect();
    let check = Shown::after(served, "/v/7k2m", &checked, (name, &felt), "stay");
    assert_eq!(check.packed.says(" checked>"), !felt.is_empty(), "{name}: {}", check.packed.text);
    let code = her.to_code(&check.packed);
    let shown =
        code.text.split("<code class=\"code").nth(1).unwrap().split(['>', '<']).nth(1).unwrap().replace('\n', " ");
    her.send(&code, &[], "send").expect(200);
    let back = her.moved_to("/c");
    let opened = back.send(&back.open(), &[("code", &shown)], "open").expect(200);
    let changed =
        ["question:Q12", "part:P3", "about"].map(|go| Shown::after(served, "/c", &opened, (name, &vec![]), go));
    let warned = back.send(&opened, &[], "full-receipt").expect(200);
    let receipt = Shown::after(served, "/c", &warned, (name, &vec![]), "confirm");
    let mut own = vec![Shown::after(served, "/c", &opened, (name, &vec![]), "stay")];
    if yeses.contains(&"C5") {
        // Said on the page: that it was taken back. It is no longer there to be taken back a second time.
        let asked = back.send(&opened, &[], "withdraw:C5").expect(200);
        let packed = Participant::with_compression(served, "/c").send(&asked, &[], "confirm").expect(200);
        assert!(packed.says("id=\"news\""), "{}", packed.text);
        let plain = Participant::at(served, "/c").send(&packed, &[], "stay").expect(200);
        let told = Shown { name, packed, plain };
        assert!((told.told() - own[0].told()).abs() < 8, "{name}: {} and {}", told.told(), own[0].told());
        own.push(Shown::after(served, "/c", &told.packed, ("taken back", &vec![]), "stay"));
    }
    Walk { form, draft, check, own, receipt, changed }
}

/// Each page that is sent marked is walked to here. One more must be, too, before this number is.
#[test]
fn d9_every_page_that_is_sent_marked_is_looked_at_here() {
    let calls = source::rust_files("src").iter().map(|file| file.text.matches("Drawn::marked(").count()).sum::<usize>();
    assert_eq!(calls, 11, "a page whose length nobody has looked at");
}

crate::on_both_engines! {
    /// Keeps D9: the one-page form, the draft, the check page, the own answers and the full receipt are the same byte for byte, packed or not, and
    /// tell no more by their length than how many bytes of hers there are.
    fn d9_a_length_tells_how_much_is_hers_and_not_what(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let (mut forms, mut drafts, mut checks, mut owns, mut receipts) = (vec![], vec![], vec![], vec![], vec![]);
        let mut changed: [Vec<Shown>; 3] = Default::default();
        for person in people() {
            let Walk { form, draft, check, own, receipt, changed: one } = walk(&house, &served, person);
            forms.push(form);
            drafts.push(draft);
            checks.push(check);
            owns.extend(own);
            receipts.push(receipt);
            changed.iter_mut().zip(one).for_each(|(all, one)| all.push(one));
        }
        [forms, drafts, checks, owns, receipts].iter().chain(&changed).for_each(|pages| told_the_same(pages));
    }

    /// Keeps D9: nor does it where something is to be put right, or may show who she is.
    fn d9_nor_does_the_length_where_something_is_to_be_put_right(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]).expect(200);
        let all = her.send(&first, &[], "one-page").expect(200);
        let many = |last| vec![("Q5", "0"), ("Q5", "1"), ("Q5", "2"), ("Q5", last)];
        let shown = [
            (" checked", vec![("Q1", "0")], "stay"),
            ("id=problem", many("3"), "next"),
            ("id=problem", many("7"), "next"),
            ("id=\"noticed\"", vec![("Q12", "call me on 077 1234 5678 about the plan")], "next"),
            ("id=\"noticed\"", vec![("Q12", "call me on 077 9999 8888 about the plan")], "next"),
        ];
        let house = her.write_about(&all, "P8", "ask at Sunrise House");
        let two = (&house, "id=\"noticed\"", vec![("Q12", "o77 and 077 9999 8888")], "next");
        let shown = shown.map(|(sign, fields, go)| (&all, sign, fields, go)).into_iter().chain([two]);
        let shown = shown.map(|(page, sign, fields, go)| {
            let shown = Shown::after(&served, "/v/7k2m", page, (sign, &fields), go);
            assert!(shown.packed.says(sign), "{sign}: {}", shown.packed.text);
            shown
        });
        told_the_same(&shown.collect::<Vec<_>>());
    }

    /// Keeps D9: nor does it on the pages that ask one thing each.
    fn d9_nor_does_the_length_of_a_page_of_one_question(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let choices = her.enter(&house.cards(1).remove(0).letters());
        let first = her.choose(&choices, &["C1", "C2", "C4"]).expect(200);
        let check = her.send(&her.send(&first, &[], "one-page"), &[("Q1", "1")], "next").expect(200);
        for (question, many) in [
            ("", vec![
                vec![],
                vec![("C1", "yes")],
                vec![("C2", "no")],
                vec![("C1", "yes"), ("C2", "no"), ("C3", "no"), ("C4", "yes"), ("C5", "no")],
            ]),
            ("question:Q1", vec![vec![("Q1", "0")], vec![("Q1", "4")]]),
            ("question:Q5", vec![vec![("Q5", "0")], vec![("Q5", "7"), ("Q5", "2")], vec![]]),
            ("question:Q6", vec![vec![("Q6.1", "0")], vec![("Q6.1", "3"), ("Q6.2", "0"), ("Q6.3", "2")]]),
            ("question:Q12", vec![vec![("Q12", "Leave this page")], vec![("Q12", "Xkqzv wjpmgtyuf")], vec![("Q12", "")]]),
            ("part:P8", vec![vec![("Q13.P8", "0")], vec![("Q13.P8", "2"), ("Q13.P8.words", "Read this part")]]),
            ("about", vec![vec![("about.age", "0")], vec![("about.age", "2"), ("about.region", "1")]]),
        ] {
            let asked = if question.is_empty() { &choices } else { &her.send(&check, &[], question).expect(200) };
            let shown = many.iter().map(|fields| Shown::after(&served, "/v/7k2m", asked, (question, fields), "stay"));
            told_the_same(&shown.collect::<Vec<_>>());
        }
        // The list of parts, once some have an answer, and none.
        let list = her.send(&check, &[], "question:Q13").expect(200);
        let part = her.send(&list, &[], "part:P8").expect(200);
        let said = her.send(&part, &[("Q13.P8", "1")], "next").expect(200);
        assert!(said.says("<span class=\"tag yes\">"), "{}", said.text);
        told_the_same(&[&list, &said].map(|page| Shown::after(&served, "/v/7k2m", page, ("parts", &vec![]), "stay")));
    }
}
