//! Somebody at a phone. Whatever page she comes to is looked at: nothing is kept in the browser, the address and the
//! title tell nothing, nothing runs off the side, and *Leave* is the first thing a keyboard reaches.

use fantoccini::Locator;
use linden::web::languages::Language;
use serde_json::{Value, json};

use super::words::Words;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::house::Served;

/// Words of the topic, in both languages: none may stand in a title or an address (SAF-11).
const TOPICS: [&str; 12] = [
    "violence",
    "survivor",
    "consent",
    "sexual",
    "war",
    "policy",
    "victim",
    "declaration",
    "العنف",
    "ناج",
    "سياس",
    "ضحا",
];

/// What the browser can keep for a site, as numbers: cookies, local and session storage.
const KEPT: &str = "return [document.cookie.length, localStorage.length, sessionStorage.length]";

/// The same of databases, caches and service workers. A promise: answered only where scripts run, and without scripts
/// there is nobody to fill these.
const KEPT_DEEPER: &str = "return Promise.all([indexedDB.databases(), caches.keys(), \
    navigator.serviceWorker.getRegistrations()]).then(all => all.map(one => one.length))";

/// The first thing of the page that a keyboard reaches, by its class.
const FIRST: &str = "const all = document.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex]'); \
    const reached = [...all].filter(one => one.tabIndex >= 0 && one.type !== 'hidden'); \
    return [reached[0].className, reached.some(one => one.tabIndex > 0)]";

/// The person, her browser, her language.
pub struct Walker {
    pub browser: Browser,
    pub words: Words,
    base: String,
    address: String,
    pictures: String,
    scripts: Scripts,
}

impl Walker {
    /// Opens `path` (without language prefix) in a fresh browser. Pictures are called `pictures-…`.
    pub async fn at(served: &Served, path: &str, language: Language, scripts: Scripts, pictures: &str) -> Self {
        Self::on(Screen::Phone, served, path, language, scripts, pictures).await
    }

    /// The same on any screen.
    pub async fn on(
        screen: Screen,
        served: &Served,
        path: &str,
        language: Language,
        scripts: Scripts,
        pictures: &str,
    ) -> Self {
        let browser = Browser::start(screen, scripts).await;
        Self::with(browser, served, path, language, scripts, pictures).await
    }

    /// The same in a browser that runs already.
    pub async fn with(
        browser: Browser,
        served: &Served,
        path: &str,
        language: Language,
        scripts: Scripts,
        pictures: &str,
    ) -> Self {
        let mut walker = Self {
            browser,
            words: Words::of(language),
            base: served.url(""),
            address: String::new(),
            pictures: format!("{pictures}-{}", language.tag()),
            scripts,
        };
        walker.go(path).await;
        walker
    }

    /// Opens another address.
    pub async fn go(&mut self, path: &str) {
        self.address = format!("{}{}", self.base, self.words.language.link(path));
        self.browser.goto(&self.address).await;
    }

    /// Presses what reads the message `id`, and waits for the page it leads to.
    pub async fn press(&self, id: &str) {
        self.press_text(&self.words.t(id)).await;
    }

    /// Presses what reads `text`, and waits for the page it leads to: all of it, to the foot.
    pub async fn press_text(&self, text: &str) {
        self.sets_out().await;
        self.browser.press(text).await;
        self.arrives(text).await;
    }

    /// Marks the page that is about to be left.
    pub async fn sets_out(&self) {
        self.run("document.documentElement.setAttribute('data-left', '')").await;
    }

    /// Waits for the page that `text` leads to, after [`sets_out`](Self::sets_out).
    pub async fn arrives(&self, text: &str) {
        if let Err(error) = self.browser.awaits("//html[not(@data-left)]//footer").await {
            panic!("“{text}” led nowhere ({error}):\n{}", self.browser.main_text().await);
        }
    }

    /// From the first page to the choices, with this card.
    pub async fn enters(&self, card: &str) {
        self.press("have-card").await;
        self.browser.fill(&self.words.t("card-heading"), card).await;
        self.press("go-on").await;
        self.press("go-on").await;
        self.press("yes").await;
    }

    /// Agrees to be counted and read, opens all questions on one page, answers the first and writes `typed`.
    pub async fn writes_on_one_page(&self, typed: &str) {
        for purpose in ["C1", "C2"] {
            self.browser.choose_in(&self.words.purpose(purpose), &self.words.t("yes")).await;
        }
        self.press("go-on").await;
        self.press("one-page").await;
        self.browser.choose_in(&self.words.question("Q1"), &self.words.option("Q1", 0)).await;
        self.browser.fill(&self.words.question("Q12"), typed).await;
    }

    /// Opens what folds away under the line that reads the message `id`.
    pub async fn unfold(&self, id: &str) {
        self.browser.press(&self.words.t(id)).await;
    }

    /// Presses *Leave*, and waits for the site it leads to, which reads `text`.
    pub async fn leave_for(&self, text: &str) {
        self.browser.press(&self.words.t("leave")).await;
        self.browser.wait_for(text).await;
    }

    /// Says that the page shows the message `id`.
    pub async fn reads(&self, id: &str) {
        self.says(&self.words.t(id)).await;
    }

    /// Says that the page shows this.
    pub async fn says(&self, text: &str) {
        let said = self.browser.main_text().await;
        assert!(said.contains(text), "the page does not say “{text}”:\n{said}");
    }

    /// Says that the page does not show this.
    pub async fn does_not_say(&self, text: &str) {
        let said = self.browser.main_text().await;
        assert!(!said.contains(text), "the page says “{text}”:\n{said}");
    }

    /// Puts `option` into a place of a ranking, as a finger does: on the round field beside it.
    pub async fn rank(&self, place: &str, option: &str) {
        let place = self.words.t(place);
        let xpath = format!("//li[span[normalize-space()='{option}']]/label[normalize-space()='{place}']");
        let label = self.browser.client().find(Locator::XPath(&xpath)).await.unwrap();
        label.click().await.unwrap();
        assert!(label.find(Locator::Css("input")).await.unwrap().is_selected().await.unwrap(), "{option}: {place}");
    }

    /// The code that the page shows, on one line.
    pub async fn code(&self) -> String {
        let code = self.browser.client().find(Locator::Css("code.code")).await.unwrap();
        assert_eq!(code.attr("dir").await.unwrap().as_deref(), Some("ltr"), "a code is read from left to right");
        code.text().await.unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Looks at the page, and takes its picture.
    pub async fn look(&self, name: &str) {
        self.browser.picture(&format!("{}-{name}", self.pictures)).await;
        assert_eq!(self.browser.address().await, self.address, "{name}: the address changed");
        let title = self.browser.title().await.to_lowercase();
        let neutral = self.words.t("name").to_lowercase();
        assert!(title.contains(&format!(" – {neutral}")), "{name}: {title}");
        for topic in TOPICS {
            assert!(!title.contains(topic) && !self.address.contains(topic), "{name}: {title}");
        }
        let width = self.browser.content_width().await;
        assert!(width <= self.width().await, "{name}: {width} pixels wide");
        self.keeps_nothing(name).await;
        self.leaves_first(name).await;
    }

    async fn width(&self) -> i64 {
        self.run("return window.innerWidth").await.as_i64().unwrap()
    }

    /// No cookie and no storage of any kind (SAF-9).
    async fn keeps_nothing(&self, name: &str) {
        assert!(self.browser.cookies().await.is_empty(), "{name}: a cookie");
        assert_eq!(self.run(KEPT).await, json!([0, 0, 0]), "{name}: cookies, local storage, session storage");
        if self.scripts == Scripts::On {
            assert_eq!(self.run(KEPT_DEEPER).await, json!([0, 0, 0]), "{name}: databases, caches, service workers");
        }
    }

    /// *Leave* is first, for whoever presses Tab (SAF-1).
    async fn leaves_first(&self, name: &str) {
        assert_eq!(self.run(FIRST).await, json!(["leave", false]), "{name}: the first thing a keyboard reaches");
        // Where the page itself has put the focus on what needs a second look, Tab goes on from there.
        if self.run("return document.activeElement === document.body").await == json!(true) {
            self.browser.client().active_element().await.unwrap().send_keys("\u{e004}").await.unwrap();
            assert_eq!(self.run("return document.activeElement.className").await, json!("leave"), "{name}: Tab");
        }
    }

    /// Runs a script of the test's own, which works where the page's do not.
    pub async fn run(&self, script: &str) -> Value {
        self.browser.client().execute(script, vec![]).await.unwrap()
    }
}
