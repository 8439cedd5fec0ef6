//! Somebody who has no mouse and no touch: Tab, Shift and Tab, Space, Enter and the arrows, and what she types. Wherever
//! the focus comes, it is seen.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use serde::Deserialize;

use super::walker::Walker;

const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';
const DOWN: char = '\u{e015}';

/// Where the focus is, among everything a keyboard can reach on the page. A group of round fields is one stop.
const WHERE: &str = r#"
    const reached = 'a[href], button, input, textarea, select, summary, [tabindex]';
    const usable = [...document.querySelectorAll(reached)].filter(one =>
        one.tabIndex >= 0 && one.type !== 'hidden' && !one.disabled && one.checkVisibility());
    // A group is reached at the field that is chosen, or else at its first.
    const round = one => [...one.form.elements[one.name]];
    const group = one => one.type === 'radio' ? one.form.id + '/' + one.name : one;
    const stands = one => one.type !== 'radio' || one.checked || !round(one).some(other => other.checked);
    const stops = [...new Set(usable.filter(stands).map(group))];
    const active = document.activeElement;
    const plain = text => (text ?? '').replace(/\s+/g, ' ').trim();
    const named = one => one.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id).textContent);
    const label = one =>
        plain(named(one)?.join(' ') ?? one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent);
    const lines = one => one ? getComputedStyle(one) : { outlineStyle: 'none' };
    const drawn = one => lines(one).outlineStyle !== 'none' && parseFloat(lines(one).outlineWidth) >= 2;
    const seen = getComputedStyle(active).opacity > 0 ? active : active.nextElementSibling;
    const place = seen?.getBoundingClientRect() ?? { top: 0, bottom: 0, left: 0, right: 0 };
    const bar = document.querySelector('.bar').getBoundingClientRect();
    return {
        at: stops.indexOf(group(active)), stops: stops.length, leaves: active.className === 'leave',
        name: label(active), kind: active.type ?? '', chosen: active.checked ?? false, on_page: active === document.body,
        round: active.type === 'radio' ? round(active).map(label) : [],
        drawn: drawn(seen) || drawn(active.nextElementSibling),
        top: place.top, bottom: place.bottom, left: place.left, right: place.right, wide: innerWidth, high: innerHeight,
        fixed: active.closest('.bar') ? 0 : bar.bottom,
    };
"#;

/// What [`WHERE`] says.
#[derive(Debug, Deserialize)]
pub(super) struct Focus {
    /// Which stop, from 0; -1 where it is on none.
    at: i64,
    stops: i64,
    leaves: bool,
    name: String,
    kind: String,
    chosen: bool,
    on_page: bool,
    /// The names of the round fields of its group.
    round: Vec<String>,
    drawn: bool,
    top: f64,
    bottom: f64,
    left: f64,
    right: f64,
    wide: f64,
    high: f64,
    /// The lower edge of the bar that stays at the top; 0 inside it.
    fixed: f64,
}

impl Focus {
    /// The focus is drawn, on the screen, and not under the bar: WCAG 2.2, 2.4.7 and 2.4.11, with the whole of it in view
    /// wherever it fits.
    fn is_seen(&self, page: &str) {
        assert!(self.drawn, "{page}: the focus is not drawn: {self:?}");
        assert!(
            self.right > 0.0 && self.left < self.wide && self.bottom > self.top,
            "{page}: beside the screen: {self:?}"
        );
        let room = self.high - self.fixed;
        if self.bottom - self.top < room {
            assert!(self.top >= self.fixed - 1.0, "{page}: under the bar: {self:?}");
            assert!(self.bottom <= self.high + 1.0, "{page}: below the screen: {self:?}");
        } else {
            assert!(self.top < self.high && self.bottom > self.fixed, "{page}: out of sight: {self:?}");
        }
    }
}

impl Walker {
    async fn strikes(&self, keys: &[KeyAction]) {
        let actions = keys.iter().fold(KeyActions::new("keyboard".into()), |all, key| all.then(key.clone()));
        self.browser.client().perform_actions(actions).await.unwrap();
    }

    async fn key(&self, value: char) {
        self.strikes(&[KeyAction::Down { value }, KeyAction::Up { value }]).await;
    }

    async fn tab(&self) {
        self.key(TAB).await;
    }

    async fn tab_back(&self) {
        let shift = |down| if down { KeyAction::Down { value: SHIFT } } else { KeyAction::Up { value: SHIFT } };
        self.strikes(&[shift(true), KeyAction::Down { value: TAB }, KeyAction::Up { value: TAB }, shift(false)]).await;
    }

    async fn focus(&self) -> Focus {
        serde_json::from_value(self.run(WHERE).await).unwrap()
    }

    /// Looks at a page with the keyboard alone: *Leave* is what Tab reaches first (SAF-1); Tab comes to everything in order and
    /// out at the end, Shift and Tab the same way back; the focus is seen at each stop.
    pub(super) async fn goes_through(&self, page: &str) {
        let begun = self.focus().await;
        if begun.on_page {
            self.tab().await;
            assert!(self.focus().await.leaves, "{page}: what Tab reaches first: {:?}", self.focus().await);
        } else {
            // The focus was led to the heading, or to what needs a second look: *Leave* is the way back up.
            for _ in 0..=begun.stops {
                if self.focus().await.leaves {
                    break;
                }
                self.tab_back().await;
            }
            assert!(self.focus().await.leaves, "{page}: *Leave* is not reached backwards");
        }
        let stops = self.focus().await.stops;
        for at in 0..stops {
            let here = self.focus().await;
            assert_eq!(here.at, at, "{page}: Tab skips or is caught: {here:?}");
            here.is_seen(page);
            self.tab().await;
        }
        let out = self.focus().await;
        assert_ne!(out.at, stops - 1, "{page}: Tab does not leave the last: {out:?}");
        self.tab_back().await;
        for at in (0..stops).rev() {
            let here = self.focus().await;
            assert_eq!(here.at, at, "{page}: Shift and Tab skips or is caught: {here:?}");
            here.is_seen(page);
            self.tab_back().await;
        }
    }

    /// Tabs to what `is` says, from wherever the focus is.
    async fn tabs_to(&self, what: &str, is: impl Fn(&Focus) -> bool) -> Focus {
        let most = 2 * self.focus().await.stops + 4;
        for _ in 0..most {
            let here = self.focus().await;
            if is(&here) {
                here.is_seen(what);
                return here;
            }
            self.tab().await;
        }
        panic!("no Tab comes to “{what}”:\n{}", self.browser.main_text().await);
    }

    /// Presses the button or link that reads `text`, and waits for the page it leads to. A button is pressed with Space, a
    /// link with Enter.
    pub(super) async fn strikes_text(&self, text: &str) {
        let there = self.tabs_to(text, |focus| focus.name == text && focus.round.is_empty()).await;
        self.sets_out().await;
        self.key(if there.kind == "submit" { SPACE } else { ENTER }).await;
        self.arrives(text).await;
    }

    /// The same of the message `id`.
    pub(super) async fn strikes_on(&self, id: &str) {
        self.strikes_text(&self.words.t(id)).await;
    }

    /// Opens what folds away under the line that reads the message `id`.
    pub(super) async fn strikes_open(&self, id: &str) {
        let text = self.words.t(id);
        self.tabs_to(&text, |focus| focus.name == text).await;
        self.key(ENTER).await;
    }

    /// Chooses the round field `option` of the group that holds it and `beside`, with the arrows.
    pub(super) async fn turns_to(&self, option: &str) {
        self.tabs_to(option, |focus| focus.round.iter().any(|name| name == option)).await;
        self.arrow_to(option).await;
    }

    /// The same in the group of the field called `name`.
    pub(super) async fn turns_to_in(&self, name: &str, option: &str) {
        let group = format!("document.activeElement.name === '{name}'");
        for _ in 0..400 {
            if self.run(&format!("return {group}")).await == serde_json::json!(true) {
                self.arrow_to(option).await;
                return;
            }
            self.tab().await;
        }
        panic!("no Tab comes to the group {name}");
    }

    async fn arrow_to(&self, option: &str) {
        for _ in 0..self.focus().await.round.len() {
            let here = self.focus().await;
            here.is_seen(option);
            if here.name == option {
                if !here.chosen {
                    self.key(SPACE).await;
                }
                assert!(self.focus().await.chosen, "{option}");
                return;
            }
            self.key(DOWN).await;
        }
        panic!("no arrow comes to “{option}”");
    }

    /// Ticks the box labelled `label`.
    pub(super) async fn ticks(&self, label: &str) {
        let there = self.tabs_to(label, |focus| focus.name == label && focus.kind == "checkbox").await;
        self.key(SPACE).await;
        assert_ne!(self.focus().await.chosen, there.chosen, "{label}");
    }

    /// Writes into the field labelled `label`.
    pub(super) async fn types_into(&self, label: &str, text: &str) {
        self.tabs_to(label, |focus| focus.name == label && focus.kind == "textarea").await;
        let strokes = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.strikes(&strokes.collect::<Vec<_>>()).await;
        assert_eq!(self.browser.value(label).await, text);
    }
}
