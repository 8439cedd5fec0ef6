//! Pages for people who see little, or speak to their machine (LNG-11).

use linden::web::languages::Language;

use super::samples;

fn stylesheet() -> &'static str {
    include_str!("../../../src/web/assets/linden.css")
}

/// A token of the stylesheet, such as `--ink`: the light one and the dark one.
fn token(name: &str) -> [[f64; 3]; 2] {
    let opening = format!("{name}: #");
    let mut found = stylesheet().split(&opening).skip(1).take(2).map(|rest| {
        let written: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
        let digits: Vec<u32> = written.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
        let pair =
            |at: usize| if digits.len() == 3 { digits[at] * 17 } else { digits[2 * at] * 16 + digits[2 * at + 1] };
        [0, 1, 2].map(|at| f64::from(pair(at)) / 255.0)
    });
    [found.next().unwrap(), found.next().unwrap()]
}

/// The contrast of two colours, as WCAG 2.2 reckons it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let bright = |colour: [f64; 3]| {
        let [r, g, b] =
            colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (bright(one).max(bright(other)), bright(one).min(bright(other)));
    (one + 0.05) / (other + 0.05)
}

/// Keeps LNG-11: what is read stands out from what it is written on, by day and by night: 7 to 1 for texts, 4.5 to 1 for
/// what is said softly, 3 to 1 for edges; and whoever asks their machine for more gets more.
#[test]
fn lng_11_contrast_is_high_by_day_and_by_night() {
    let pairs = [("--ink", 7.0), ("--soft", 4.5), ("--leaf", 4.5), ("--edge", 3.0)];
    for (front, least) in pairs {
        for back in ["--paper", "--sheet", "--wash", "--glow"] {
            for (at, time) in ["by day", "by night"].into_iter().enumerate() {
                let reached = contrast(token(front)[at], token(back)[at]);
                assert!(reached >= least, "{front} on {back} {time}: {reached:.2}");
            }
        }
    }
    for asked in ["(prefers-contrast: more)", "(forced-colors: active)", "(prefers-reduced-motion: no-preference)"] {
        assert!(stylesheet().contains(asked), "{asked}");
    }
}

/// Keeps LNG-11: texts grow with the size a person has set: no size is in pixels, and no page forbids to enlarge.
#[test]
fn lng_11_texts_grow_as_large_as_somebody_needs() {
    for rule in stylesheet().split(['{', ';', '}']).map(str::trim) {
        let sizes = rule.starts_with("font-size:") || rule.starts_with("font:");
        assert!(!sizes || !rule.contains("px"), "{rule}");
    }
    for sample in Language::ALL.into_iter().flat_map(samples::participant) {
        let viewport =
            sample.html.split("<meta name=\"viewport\" content=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(viewport, "width=device-width, initial-scale=1", "{}", sample.name);
    }
}

/// Keeps LNG-11: what is spoken to press a button is what stands on it: no hidden name says something else.
#[test]
fn lng_11_a_button_is_called_what_stands_on_it() {
    for sample in Language::ALL.into_iter().flat_map(samples::participant) {
        for button in sample.html.split("<button").skip(1) {
            let (opening, rest) = button.split_once('>').unwrap();
            let inside = rest.split("</button>").next().unwrap();
            assert!(!opening.contains("aria-label"), "{}: {opening}", sample.name);
            let seen = inside.split("<span class=\"vh\">").next().unwrap();
            assert!(seen.chars().any(char::is_alphanumeric), "{}: {inside}", sample.name);
        }
    }
}

/// Keeps LNG-2: each page says its language and direction; codes, addresses and numbers put into a sentence keep theirs; and
/// words of another language say which.
#[test]
fn lng_2_each_page_says_its_direction_and_what_runs_the_other_way_keeps_its_own() {
    for sample in Language::ALL.into_iter().flat_map(samples::participant) {
        let (language, name, html) = (sample.language, sample.name, &sample.html);
        let says = format!("<html lang=\"{}\" dir=\"{}\">", language.tag(), language.dir());
        assert!(html.contains(&says), "{name}: {says}");
        for (at, _) in html.match_indices("<code") {
            let (before, code) = html.split_at(at);
            let own = code.split('>').next().unwrap().contains("dir=\"ltr\"") || before.ends_with(" dir=\"ltr\">");
            assert!(own, "{name}: a code without a direction: {before}");
        }
        for field in html.split("<textarea").skip(1) {
            let opening = field.split('>').next().unwrap();
            let own = if opening.contains("name=\"code\"") { "dir=\"ltr\"" } else { "dir=\"auto\"" };
            assert!(opening.contains(own), "{name}: {opening}");
        }
        for reach in html.split("feedback.example").skip(1) {
            assert!(reach.starts_with("</bdi>") || !name.contains("support"), "{name}: {reach}");
        }
        if name == "languages-plain" {
            for other in Language::ALL {
                let li = format!("<li lang=\"{}\" dir=\"{}\">", other.tag(), other.dir());
                assert!(html.contains(&li), "{name}: {li}");
            }
        }
    }
    let arabic = samples::participant(Language::ARABIC);
    let page = |name| &arabic.iter().find(|sample| sample.name == name).unwrap().html;
    assert!(page("scale").contains("\u{2068}٣\u{2069}") && page("support").contains("<bdi dir=\"ltr\">"));
}

/// Keeps LNG-7: one request for styles, no letters to be fetched, and nothing else that a page waits for.
#[test]
fn lng_7_a_page_asks_for_one_stylesheet_and_no_letters() {
    for sample in Language::ALL.into_iter().flat_map(samples::participant).filter(|sample| sample.name != "exit") {
        let head = sample.html.split("</head>").next().unwrap();
        let links: Vec<_> = head.split("<link ").skip(1).map(|link| link.split('>').next().unwrap()).collect();
        let styles = links.iter().filter(|link| link.contains("rel=\"stylesheet\"")).count();
        assert_eq!((styles, links.len()), (1, 2), "{}: the stylesheet and the icon: {links:?}", sample.name);
        assert!(head.matches("<script").count() == 1 && head.contains(" defer></script>"), "{}: {head}", sample.name);
        assert!(!sample.html.split("</head>").nth(1).unwrap().contains("<script"), "{}", sample.name);
    }
    for fetched in ["@import", "@font-face", "url("] {
        assert!(!stylesheet().contains(fetched), "{fetched}");
    }
}

/// Keeps LNG-11: nobody has to remember or copy anything to go on: a code is typed into one field that takes it however it is
/// grouped and lets it be pasted; the page that shows one asks for nothing; no page sets a task.
#[test]
fn lng_11_no_page_asks_to_remember_or_to_copy() {
    for sample in Language::ALL.into_iter().flat_map(samples::participant) {
        let fields = sample.html.split(['<']).filter(|tag| tag.starts_with("input") || tag.starts_with("textarea"));
        let typed: Vec<_> = fields.filter(|tag| tag.starts_with("textarea") || tag.contains("type=\"text\"")).collect();
        for field in &typed {
            let opening = field.split('>').next().unwrap();
            for hurdle in ["pattern=", "onpaste", "readonly", "required", "inputmode"] {
                assert!(!opening.contains(hurdle), "{}: {opening}", sample.name);
            }
        }
        if ["code", "code-take-back", "no-code", "done", "understood", "complaint-code"].contains(&sample.name) {
            assert!(typed.is_empty(), "{}: {typed:?}", sample.name);
        }
        let codes = typed.iter().filter(|field| field.contains("name=\"code\"")).count();
        assert!(codes <= 1, "{}: a code is one field", sample.name);
        assert!(!sample.html.to_lowercase().contains("captcha"), "{}", sample.name);
    }
}
