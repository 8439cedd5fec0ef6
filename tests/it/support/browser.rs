//! A real browser, driven as a person would use it: by what is written on buttons and labels.
//!
//! ```ignore
//! let browser = Browser::start(Screen::Phone, Scripts::Off).await;
//! browser.goto(&format!("{base}/v/7k2m")).await;
//! browser.fill("Card code", "…").await;
//! browser.press("Go on").await;
//! assert!(browser.main_text().await.contains("Before you start"));
//! browser.picture("notice").await;
//! ```
//!
//! Every look-up waits, through WebDriver, until the thing is there; what never comes fails the test and tells what
//! was on the page instead. The browser ends when the value is dropped, whatever happened to the test.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator, cookies::Cookie};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::driver::Driver;
use super::source;

/// How long a look-up waits for what it looks for.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// How often a look-up looks.
const SOON: Duration = Duration::from_millis(20);

/// How often a page is asked whether it is still there.
const MOST_LOOKS: usize = 2_000;

/// The size of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// 360 pixels wide, as the cheapest phones are.
    Phone,
    /// 1280 pixels wide.
    Desk,
}

/// Whether the pages' scripts run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    /// They run.
    On,
    /// They do not: everything a participant does must work so.
    Off,
}

/// A browser with an empty profile of its own. Certificates that do not hold are refused.
pub struct Browser {
    client: Client,
    driver: Driver,
}

impl Browser {
    /// Starts a driver and a browser. Fails the test where there is none: a journey that was not walked is not proved.
    pub async fn start(screen: Screen, scripts: Scripts) -> Self {
        Self::start_in(None, screen, scripts).await
    }

    /// Closes the browser in good order: what it keeps is in its profile then.
    pub async fn quit(self) {
        self.client.clone().close().await.expect("the browser closes");
    }

    /// The same with its profile in this folder, to look through once the browser has [ended](Self::quit).
    pub async fn start_in(profile: Option<&Path>, screen: Screen, scripts: Scripts) -> Self {
        let driver = Driver::start();
        let capabilities = match capabilities(screen, scripts, profile) {
            Value::Object(map) => map,
            _ => unreachable!("capabilities are an object"),
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.address())
            .await
            .unwrap_or_else(|error| {
                panic!(
                    "Chromium did not start ({error}). Use `tests/run`, which installs it (Debian package: chromium)."
                )
            });
        Self { client, driver }
    }

    /// The client below, for what has no method here.
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Opens an address.
    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url} does not open: {error}"));
    }

    /// Goes back, as by the browser's own button.
    pub async fn back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// The address of the page.
    pub async fn address(&self) -> String {
        self.client.current_url().await.expect("the page has an address").to_string()
    }

    /// The title of the page.
    pub async fn title(&self) -> String {
        self.client.title().await.expect("the page has a title")
    }

    /// Presses the button or follows the link that reads `text`. What is hidden from everybody is passed over.
    pub async fn press(&self, text: &str) {
        let text = quoted(text);
        let xpath = format!(
            "//a[normalize-space()={text}] | //button[normalize-space()={text}][not(@aria-hidden='true')] | \
             //input[(@type='submit' or @type='button') and @value={text}] | //summary[normalize-space()={text}]"
        );
        self.click(self.find(&xpath, "button or link", &text).await, &text).await;
    }

    /// Presses like [`press`](Self::press), and waits until the page it stood on is gone: for a page whose follower says
    /// the same.
    pub async fn press_and_leave(&self, text: &str) {
        let page = self.client.find(Locator::Css("html")).await.expect("there is a page");
        self.press(text).await;
        for _ in 0..MOST_LOOKS {
            if page.tag_name().await.is_err() {
                return;
            }
        }
        panic!("“{text}” was pressed and the page stayed\n{}", self.describe().await);
    }

    /// Replaces what stands in the field labelled `label`.
    pub async fn fill(&self, label: &str, value: &str) {
        let field = self.field(label).await;
        field.clear().await.unwrap_or_else(|error| panic!("the field “{label}” cannot be emptied: {error}"));
        field.send_keys(value).await.unwrap_or_else(|error| panic!("the field “{label}” takes no text: {error}"));
    }

    /// What stands in the field labelled `label`.
    pub async fn value(&self, label: &str) -> String {
        self.field(label).await.prop("value").await.expect("the field can be read").unwrap_or_default()
    }

    /// Chooses the radio button labelled `label`; there must be only one such label on the page.
    pub async fn choose(&self, label: &str) {
        self.set(label, self.label("", label).await, true).await;
    }

    /// Chooses the radio button (or ticks the box) labelled `label` within the group headed `legend`.
    pub async fn choose_in(&self, legend: &str, label: &str) {
        let group = format!("//fieldset[legend[contains(normalize-space(),{})]]", quoted(legend));
        self.set(label, self.label(&group, label).await, true).await;
    }

    /// Takes the tick from the box labelled `label` within the group headed `legend`, if it is ticked.
    pub async fn untick_in(&self, legend: &str, label: &str) {
        let group = format!("//fieldset[legend[contains(normalize-space(),{})]]", quoted(legend));
        self.set(label, self.label(&group, label).await, false).await;
    }

    /// Ticks the box labelled `label`, if it is not ticked.
    pub async fn tick(&self, label: &str) {
        self.set(label, self.label("", label).await, true).await;
    }

    /// Takes the tick from the box labelled `label`, if it is ticked.
    pub async fn untick(&self, label: &str) {
        self.set(label, self.label("", label).await, false).await;
    }

    /// Whether the box or radio button labelled `label` is set.
    pub async fn is_set(&self, label: &str) -> bool {
        let control = self.control_of(&self.label("", label).await, label).await;
        control.is_selected().await.expect("the control can be read")
    }

    /// Whether the box or radio button labelled `label` within the group headed `legend` is set.
    pub async fn is_set_in(&self, legend: &str, label: &str) -> bool {
        let group = format!("//fieldset[legend[contains(normalize-space(),{})]]", quoted(legend));
        let control = self.control_of(&self.label(&group, label).await, label).await;
        control.is_selected().await.expect("the control can be read")
    }

    /// The text that can be seen in the page's `main`: of the page that comes, where this one goes while it is read.
    pub async fn main_text(&self) -> String {
        let main = self.find("//main", "element", "main").await;
        match main.text().await {
            Err(error) if error.is_stale_element_reference() => {
                self.find("//main", "element", "main").await.text().await.expect("main has a text")
            }
            text => text.expect("main has a text"),
        }
    }

    /// Waits until `text` can be read on the page.
    pub async fn wait_for(&self, text: &str) {
        let quoted = quoted(text);
        self.find(&format!("//body[contains(normalize-space(),{quoted})]"), "text", &quoted).await;
    }

    /// The cookies the browser holds for the page.
    pub async fn cookies(&self) -> Vec<Cookie<'static>> {
        self.client.get_all_cookies().await.expect("the cookies can be read")
    }

    /// The width of the page's content. More than the screen's width means scrolling sideways.
    pub async fn content_width(&self) -> i64 {
        let width = self.client.execute("return document.documentElement.scrollWidth", vec![]).await;
        width.expect("the width can be read").as_i64().expect("the width is a number")
    }

    /// Saves a picture of the whole page, however long, as `target/screens/NAME.png`; gives its path.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| source::root().join("target"), PathBuf::from);
        let path = target.join("screens").join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        self.client.execute("scrollTo(0, 0)", vec![]).await.expect("the page can be scrolled");
        let taken = self.devtools("Page.captureScreenshot", json!({ "captureBeyondViewport": true })).await;
        let data = taken["data"].as_str().unwrap_or_else(|| panic!("no picture was taken: {taken}"));
        std::fs::write(&path, data_encoding::BASE64.decode(data.as_bytes()).unwrap()).unwrap();
        self.keep(name).await;
        path
    }

    /// Keeps the page itself as well, where a campaign wants to look at it (`tests/campaigns/accessibility`).
    async fn keep(&self, name: &str) {
        if let Some(folder) = std::env::var_os("LINDEN_KEEP_PAGES").map(PathBuf::from) {
            // WebDriver leaves out the document type, without which a browser lays pages out by other rules.
            let page = format!("<!doctype html>{}", self.client.source().await.expect("the page can be read"));
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(format!("{name}.html")), page).unwrap();
        }
    }

    /// A command of Chromium's own protocol, for what WebDriver has no word for.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.webdriver("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// A command of WebDriver's for which there is no method here.
    pub async fn webdriver(&self, command: &str, parameters: Value) -> Value {
        let session = self.client.session_id().await.unwrap().expect("there is a session");
        let url = format!("{}/session/{session}/{command}", self.driver.address());
        let answer = reqwest::Client::new().post(url).json(&parameters).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        answer["value"].clone()
    }

    /// Waits for what `xpath` names. A page that is just being left answers with faults of its own, which say nothing of the
    /// page that comes: only the end of the patience does.
    pub async fn awaits(&self, xpath: &str) -> Result<Element, CmdError> {
        let begun = Instant::now();
        loop {
            let wait = self.client.wait().at_most(PATIENCE).every(SOON);
            match wait.for_element(Locator::XPath(xpath)).await {
                Err(error) if begun.elapsed() < PATIENCE && !matches!(error, CmdError::WaitTimeout) => {}
                found => return found,
            }
        }
    }

    async fn find(&self, xpath: &str, kind: &str, name: &str) -> Element {
        match self.awaits(xpath).await {
            Ok(element) => element,
            Err(error) => panic!("there is no {kind} {name}: {error}\n{}", self.describe().await),
        }
    }

    /// The label that reads `text`, or else the only one that contains it.
    async fn label(&self, within: &str, text: &str) -> Element {
        let quoted = quoted(text);
        let part = format!("{within}//label[contains(normalize-space(),{quoted})]");
        self.find(&part, "label", &quoted).await;
        let exact = format!("{within}//label[normalize-space()={quoted}]");
        let mut labels = self.client.find_all(Locator::XPath(&exact)).await.unwrap();
        if labels.is_empty() {
            labels = self.client.find_all(Locator::XPath(&part)).await.unwrap();
        }
        assert!(labels.len() == 1, "{} labels read {quoted}; one is needed\n{}", labels.len(), self.describe().await);
        labels.remove(0)
    }

    async fn field(&self, label: &str) -> Element {
        self.control_of(&self.label("", label).await, label).await
    }

    async fn control_of(&self, label: &Element, text: &str) -> Element {
        let found = match label.attr("for").await.expect("the label can be read") {
            Some(id) => self.client.find(Locator::Id(&id)).await,
            None => label.find(Locator::Css("input, textarea, select")).await,
        };
        found.unwrap_or_else(|error| panic!("the label “{text}” belongs to no field: {error}"))
    }

    /// Clicks the label, as a finger would, unless its control is already as it should be.
    async fn set(&self, text: &str, label: Element, wanted: bool) {
        let control = self.control_of(&label, text).await;
        if control.is_selected().await.expect("the control can be read") != wanted {
            self.click(label, text).await;
        }
        let is_set = control.is_selected().await.expect("the control can be read");
        assert!(is_set == wanted, "“{text}” did not change when its label was clicked");
    }

    async fn click(&self, element: Element, name: &str) {
        // As a person scrolls: to where it can be seen, not under the bar that stays at the top.
        let to_the_middle = "arguments[0].scrollIntoView({ block: 'center' })";
        let element_itself = serde_json::to_value(&element).expect("an element can be named");
        self.client.execute(to_the_middle, vec![element_itself]).await.expect("the page can be scrolled");
        if let Err(error) = element.click().await {
            panic!("{name} cannot be clicked: {error}\n{}", self.describe().await);
        }
    }

    async fn describe(&self) -> String {
        let text = match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        };
        format!("The page {} reads:\n{text}", self.address().await)
    }
}

fn capabilities(screen: Screen, scripts: Scripts, profile: Option<&Path>) -> Value {
    let (width, height) = match screen {
        Screen::Phone => (360, 740),
        Screen::Desk => (1280, 900),
    };
    let mut options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            // A page that glides to what is about to be clicked would still be moving under the click.
            "--hide-scrollbars", "--force-prefers-reduced-motion", format!("--window-size={width},{height}"),
        ],
    });
    if screen == Screen::Phone {
        // A window cannot be made as narrow as a phone. No touch: the driver would tap, and its taps here never end.
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 1.0, "mobile": true, "touch": false });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    if scripts == Scripts::Off {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    if let (Some(profile), Some(arguments)) = (profile, options["args"].as_array_mut()) {
        arguments.push(json!(format!("--user-data-dir={}", profile.display())));
    }
    if let Some(program) = std::env::var_os("LINDEN_TEST_CHROMIUM") {
        options["binary"] = json!(program.to_string_lossy());
    }
    json!({ "browserName": "chrome", "acceptInsecureCerts": false, "goog:chromeOptions": options })
}

/// Text as an XPath literal, which knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('"') {
        let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
        format!("concat({})", parts.join(",'\"',"))
    } else {
        format!("\"{text}\"")
    }
}
