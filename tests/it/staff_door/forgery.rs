//! Forms that did not come from our own pages.

use linden::domain::consultation::State;

use super::serve;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

/// SECURITY 5, "CSRF": the token of one sign-in is of no use to another, and a page of another site sends nothing.
#[test]
fn a_forged_form_changes_nothing() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let (ada, panel) = (Colleague::signed_in(&served, "ada"), Colleague::signed_in(&served, "panel"));
    let send = "/staff/7k2m/send-to-panel";
    let good = ada.filled(&ada.open("/staff/7k2m"), send, &[]);
    let token =
        |page: &crate::support::participant::Page| vec![("csrf".to_owned(), page.hidden("csrf").unwrap().to_owned())];
    let own = format!("http://{}", served.address);

    let of_another = token(&panel.open("/staff/7k2m"));
    let of_another_sign_in = token(&Colleague::signed_in(&served, "ada").open("/staff/7k2m"));
    let mut spoilt = good.clone();
    let other = if spoilt[0].1.starts_with('A') { "B" } else { "A" };
    spoilt[0].1.replace_range(0..1, other);
    for (fields, why) in [(of_another, "another's"), (of_another_sign_in, "another sign-in's"), (spoilt, "spoilt")] {
        assert_eq!(ada.send(send, &fields).status, 400, "{why} token");
    }
    let mut twice = good.clone();
    twice.extend(good.clone());
    assert_eq!(ada.send(send, &twice).status, 400, "two tokens");
    for origin in [Some("http://elsewhere.example"), Some("null"), Some("https://feedback.example"), None] {
        assert_eq!(ada.send_from(send, &good, origin).status, 400, "from {origin:?}");
    }
    assert_eq!(world.state(), State::Draft);
    assert_eq!(ada.send_from(send, &good, Some(&own)).status, 303);
    assert_eq!(world.state(), State::PanelReview);
    // The public address is ours too, whatever a proxy makes of the host.
    assert_eq!(ada.send_from(send, &good, Some("http://feedback.example")).status, 409, "moved on, but not forged");
}

#[test]
fn a_form_that_cannot_be_read_is_a_calm_page() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let reader = Colleague::signed_in(&served, "reader");
    let fields = |more: &[(&str, &str)]| {
        let page = reader.open("/staff/7k2m/themes");
        let mut fields = vec![("csrf".to_owned(), page.hidden("csrf").unwrap().to_owned())];
        fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        fields
    };
    for (path, more) in [
        ("/staff/7k2m/desk", vec![("go", "delete")]),
        ("/staff/7k2m/desk", vec![]),
        ("/staff/7k2m/themes", vec![("question", "Q99"), ("label-en", "a"), ("label-ar", "b")]),
        ("/staff/7k2m/themes", vec![("question", "Q12"), ("theme", "77"), ("label-en", "a"), ("label-ar", "b")]),
    ] {
        let page = reader.send(path, &fields(&more));
        assert_eq!(page.status, 400, "{path}: {}", page.text);
        assert!(page.says("That did not come through") && page.says("reader"), "{}", page.text);
    }
    // More than a form of staff may weigh (SECURITY 5) is refused before anybody is asked who they are.
    let long = "x".repeat(2 * 1024 * 1024);
    let page = reader.send("/staff/7k2m/themes", &fields(&[("question", "Q12"), ("label-en", long.as_str())]));
    assert_eq!(page.status, 413, "{}", page.text);
    assert!(page.says("That is more than fits") && page.says("Nothing was changed"), "{}", page.text);
}
