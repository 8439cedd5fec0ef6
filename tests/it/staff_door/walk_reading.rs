//! The reader's desk with the keyboard alone and scripts off, in a real browser (AGG-31, AGG-36): Tab, Space, Enter, and what is typed.
//! Wherever the focus comes, it is seen.

use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use linden::actions::desk::next_item::{Next, next_item};
use linden::actions::desk::save_reading::{Work, save_reading};
use linden::domain::consent::Purpose;
use linden::domain::consultation::State;
use serde::Deserialize;

use super::quotes::{LANTERN, closed, opened, publish, themes};
use super::serve;
use super::texts::{TOLD, wrote};
use super::walk::Desk;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::house::Served;
use crate::support::world::World;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';

/// How often a page is asked whether it is still there.
const MOST_LOOKS: usize = 1_000;
/// More stops than any page has.
const MOST_STOPS: usize = 90;

/// Where the focus is, and whether it can be seen: of a field for text, and of what is higher than the window, a part is enough.
const FOCUS: &str = "const one = document.activeElement; \
    const plain = text => (text ?? '').replace(/\\s+/g, ' ').trim(); \
    const drawn = at => at && getComputedStyle(at).outlineStyle !== 'none' && parseFloat(getComputedStyle(at).outlineWidth) >= 2; \
    const place = one.getBoundingClientRect(); const room = innerHeight; \
    const partly = one.type === 'textarea' || place.bottom - place.top >= room; \
    const inside = partly ? place.top < room && place.bottom > 0 : place.top >= -1 && place.bottom <= room + 1; \
    return { name: plain((one.labels?.[0] ?? one).textContent), kind: one.type ?? '', chosen: one.checked ?? false, \
        seen: inside && Boolean(drawn(one) || drawn(one.nextElementSibling)), \
        on_page: one === document.body }";

#[derive(Deserialize)]
struct Focus {
    name: String,
    kind: String,
    chosen: bool,
    seen: bool,
    on_page: bool,
}

/// Somebody without a mouse.
struct Hands<'s>(Desk<'s>);

impl<'s> Hands<'s> {
    async fn of(served: &'s Served, screen: Screen, name: &str, path: &str) -> Self {
        let desk = Desk::with(served, screen, Scripts::Off).await;
        desk.sign_in(name).await;
        desk.open(path).await;
        Self(desk)
    }

    async fn says(&self, text: &str) -> bool {
        self.0.browser.main_text().await.contains(text)
    }

    async fn types(&self, text: &str) {
        let strokes = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let actions = strokes.fold(KeyActions::new("keyboard".into()), |all, key| all.then(key));
        self.0.browser.client().perform_actions(actions).await.unwrap();
    }

    /// Where the focus is; the browser may still be scrolling to it.
    async fn focus(&self) -> Focus {
        for _ in 0..MOST_LOOKS {
            let found = self.0.browser.client().execute(FOCUS, vec![]).await.unwrap();
            let focus: Focus = serde_json::from_value(found).unwrap();
            if focus.seen || focus.on_page {
                return focus;
            }
        }
        panic!("the focus is not seen: {}", self.0.browser.client().execute(FOCUS, vec![]).await.unwrap());
    }

    /// Tabs on to what is called so.
    async fn tabs_to(&self, name: &str) -> Focus {
        for _ in 0..MOST_STOPS {
            let here = self.focus().await;
            if here.name == name {
                return here;
            }
            self.types(&TAB.to_string()).await;
        }
        panic!("no Tab comes to “{name}”:\n{}", self.0.browser.main_text().await);
    }

    /// Presses the button or link that reads `name`, and waits until its page is gone.
    async fn strikes(&self, name: &str) {
        let there = self.tabs_to(name).await;
        let page = self.0.browser.client().find(Locator::Css("html")).await.unwrap();
        self.types(&if there.kind == "submit" { SPACE } else { ENTER }.to_string()).await;
        for _ in 0..MOST_LOOKS {
            if page.tag_name().await.is_err() {
                return;
            }
        }
        panic!("“{name}” was pressed and the page stayed");
    }

    async fn ticks(&self, name: &str) {
        self.tabs_to(name).await;
        self.types(&SPACE.to_string()).await;
        assert!(self.focus().await.chosen, "{name}");
    }

    async fn writes(&self, label: &str, text: &str) {
        assert_eq!(self.tabs_to(label).await.kind, "textarea", "{label}");
        self.types(text).await;
    }
}

/// Keeps AGG-31, AGG-36: the note first; a text is handed back, another is saved without a theme, of a third two details are hidden, one
/// that was typed and one that was suggested; a second reader confirms them.
#[tokio::test]
async fn agg_31_agg_36_the_desk_is_worked_with_the_keyboard_alone() {
    let world = opened(Sqlite);
    world.send(&[wrote(&[Purpose::Panel], TOLD), wrote(&[], "Give us a door."), wrote(&[], "Something else.")]);
    world.bring_to(State::Closed);
    let served = serve(&world);
    let hands = Hands::of(&served, Screen::Phone, "reader", "/desk").await;
    assert!(hands.says("Some texts may be painful.").await);
    hands.strikes("Read the first text").await;
    let (mut handed_back, mut hidden) = (false, false);
    while !hands.says("Nothing left to read").await {
        if hands.says("Words to hide").await {
            hands.writes("Words to hide", "Amal").await;
            hands.strikes("Hide these words").await;
            hands.strikes("Hide 0791 234 567").await;
            hands.ticks("A door").await;
            hidden = true;
        } else if !handed_back {
            hands.strikes("Hand it back").await;
            handed_back = true;
            continue;
        } else {
            hands.ticks("No theme fits").await;
        }
        hands.strikes("Save and read the next").await;
    }
    assert!(hidden && handed_back);
    hands.0.sign_out().await;
    hands.0.sign_in("second reader").await;
    hands.0.open("/texts").await;
    hands.strikes("Look at a text").await;
    for piece in ["Show again Amal", "Show again amal", "Show again 0791 234 567"] {
        hands.tabs_to(piece).await;
    }
    hands.strikes("Nothing else shows who it is: to the panel").await;
    assert!(hands.says("The panel can read it.").await);
}

/// Reads everything but the lantern's text.
fn read_the_others(world: &World) {
    let (granted, pair) = (world.may("reader"), world.pair("reader"));
    for _ in 0..200 {
        let Next::Item(item) = next_item(&world.service, &granted, &pair, None).unwrap() else { panic!("no text") };
        if *item.text != LANTERN {
            let themes = &themes(&item.question, &item.text);
            let work = Work { handle: &item.handle, hidden: "", themes };
            save_reading(&world.service, &granted, &pair, work).unwrap();
        }
    }
}

/// Keeps AGG-33: a quote is proposed, checked and approved by three people who have no mouse, and stands on the public page.
#[tokio::test]
async fn agg_33_a_quote_goes_its_way_with_the_keyboard_alone() {
    let (world, _) = closed(Sqlite);
    read_the_others(&world);
    let served = serve(&world);
    let hands = Hands::of(&served, Screen::Desk, "reader", "/desk").await;
    hands.strikes("Read the first text").await;
    hands.writes("Words to hide", "Brezno").await;
    hands.strikes("Hide these words").await;
    hands.ticks("A door").await;
    hands.strikes("Propose a quote").await;
    hands.writes("The piece, word for word", "keeps a lantern in [...]").await;
    for name in ["English", "French", "Arabic", "Swahili", "Ukrainian", "Spanish"] {
        hands.writes(name, &format!("A lantern. ({name})")).await;
    }
    hands.strikes("Propose it and read the next text").await;
    assert!(hands.says("The quote waits for a second reader.").await || hands.says("Nothing left to read").await);
    hands.0.sign_out().await;

    hands.0.sign_in("second reader").await;
    hands.0.open("/quotes").await;
    hands.strikes("Look at a quote").await;
    hands.strikes("Nothing in it shows who it is: to the panel").await;
    hands.0.sign_out().await;

    hands.0.sign_in("panel").await;
    hands.0.open("/quotes/review").await;
    hands.strikes("Approve it").await;
    assert!(hands.says("Approved. It stands beside the figures").await);
    hands.0.sign_out().await;

    publish(&world);
    hands.0.browser.goto(&hands.0.address("/r/7k2m")).await;
    assert!(hands.says("A lantern. (English)").await && !hands.says("Brezno").await);
}
