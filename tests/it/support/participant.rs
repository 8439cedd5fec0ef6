//! A participant at her browser with scripts off: reads pages, fills fields, presses buttons. Nothing but what a page
//! says and the forms it holds is used.

use std::io::Read as _;

use reqwest::blocking::{Client, Response, multipart::Form};

use super::house::Served;

/// One page as it arrived.
pub struct Page {
    pub status: u16,
    pub text: String,
    pub headers: reqwest::header::HeaderMap,
    /// How many bytes its body had on the way, compressed or not.
    pub sent: usize,
    /// How many bits at the end of a packed body say nothing.
    pub spare: usize,
}

/// A browser that keeps nothing.
pub struct Participant<'s> {
    served: &'s Served,
    client: Client,
    address: String,
}

impl<'s> Participant<'s> {
    /// Somebody at this address, such as `/v/7k2m`.
    pub fn at(served: &'s Served, address: &str) -> Self {
        Self::with(served, address, reqwest::header::HeaderMap::new())
    }

    /// Somebody whose browser takes compressed pages, as all do.
    pub fn with_compression(served: &'s Served, address: &str) -> Self {
        let taken = reqwest::header::HeaderValue::from_static("gzip, deflate, br, zstd");
        Self::with(served, address, [(reqwest::header::ACCEPT_ENCODING, taken)].into_iter().collect())
    }

    fn with(served: &'s Served, address: &str, headers: reqwest::header::HeaderMap) -> Self {
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).default_headers(headers);
        Self { served, client: client.build().unwrap(), address: address.to_owned() }
    }

    /// The same person at another address.
    pub fn moved_to(&self, address: &str) -> Self {
        Self { served: self.served, client: self.client.clone(), address: address.to_owned() }
    }

    /// Opens the address.
    pub fn open(&self) -> Page {
        read(self.client.get(self.served.url(&self.address)).send().unwrap())
    }

    /// Sends a form of the address: the state that `page` holds, the fields, and the pressed button.
    pub fn send(&self, page: &Page, fields: &[(&str, &str)], go: &str) -> Page {
        self.send_raw(page.state(), fields, go)
    }

    /// The same with any state, or none.
    pub fn send_raw(&self, state: Option<&str>, fields: &[(&str, &str)], go: &str) -> Page {
        let mut form = Form::new();
        if let Some(state) = state {
            form = form.text("state", state.to_owned());
        }
        for (name, value) in fields {
            form = form.text((*name).to_owned(), (*value).to_owned());
        }
        form = form.text("go", go.to_owned());
        read(self.client.post(self.served.url(&self.address)).multipart(form).send().unwrap())
    }

    /// Presses *Leave* on a page with state.
    pub fn leave(&self, page: &Page) -> Page {
        let form = Form::new().text("token", page.hidden("token").expect("an exit form").to_owned());
        read(self.client.post(self.served.url("/exit")).multipart(form).send().unwrap())
    }

    /// From the start to the choices, with this card.
    pub fn enter(&self, card: &str) -> Page {
        let start = self.open();
        let page = self.send(&start, &[], "card");
        let notice = self.send(&page, &[("code", card)], "next");
        let adults = self.send(&notice, &[], "next");
        self.send(&adults, &[], "next")
    }

    /// From the choices to the first question, agreeing to `yeses` and refusing the rest.
    pub fn choose(&self, choices: &Page, yeses: &[&str]) -> Page {
        let all = ["C1", "C2", "C3", "C4", "C5", "C6"];
        let fields: Vec<_> = all.map(|code| (code, if yeses.contains(&code) { "yes" } else { "no" })).to_vec();
        let draft = self.send(choices, &fields, "next");
        self.send(&draft, &[], "next")
    }

    /// The names of the fields of a page in which something can be written.
    pub fn free_fields(&self, page: &Page) -> Vec<String> {
        let areas = page.text.split("<textarea").skip(1);
        let name = |area: &str| area.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        areas.map(name).collect()
    }

    /// Writes about a part of the draft on its own page, and comes back to the page that led there.
    pub fn write_about(&self, page: &Page, part: &str, words: &str) -> Page {
        let own = self.send(page, &[], &format!("part:{part}")).expect(200);
        self.send(&own, &[(&format!("Q13.{part}.words"), words)], "back").expect(200)
    }

    /// The same about every part of the draft that a page leads to; says how many those are.
    pub fn write_about_all(&self, page: &Page, words: &str) -> (Page, usize) {
        let parts: Vec<_> =
            page.text.split("value=\"part:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let (first, others) = parts.split_first().expect("parts to write about");
        let written = self.write_about(page, first, words);
        (others.iter().fold(written, |page, part| self.write_about(&page, part, words)), parts.len())
    }

    /// From any step to the page with the code.
    pub fn to_code(&self, page: &Page) -> Page {
        let stop = self.send(page, &[], "stop");
        self.send(&stop, &[], "send")
    }
}

pub(super) fn read(answer: Response) -> Page {
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let body = answer.bytes().unwrap();
    let sent = body.len();
    let (mut plain, mut spare) = (Vec::new(), 0);
    match headers.get("content-encoding").and_then(|encoding| encoding.to_str().ok()) {
        Some("br") => brotli::BrotliDecompress(&mut &body[..], &mut plain).unwrap(),
        Some("gzip") => {
            flate2::read::GzDecoder::new(&body[..]).read_to_end(&mut plain).unwrap();
            spare = spare_bits(&body[..body.len() - 8]);
        }
        _ => plain.extend_from_slice(&body),
    }
    Page { status, headers, text: String::from_utf8_lossy(&plain).into_owned(), sent, spare }
}

/// A packed body ends with an empty block, whose last bit that is set is followed by eight that are not.
fn spare_bits(body: &[u8]) -> usize {
    let zeros: u32 = body
        .iter()
        .rev()
        .scan(true, |on, byte| {
            on.then(|| {
                *on = *byte == 0;
                byte.leading_zeros()
            })
        })
        .sum();
    usize::try_from(zeros).unwrap() - 8
}

impl Page {
    /// The sealed state, if the page has one.
    pub fn state(&self) -> Option<&str> {
        self.hidden("state")
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.text.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split('"').next()
    }

    /// The first heading.
    pub fn heading(&self) -> String {
        let inner = self.text.split("<h1").nth(1).unwrap_or_default().split("</h1>").next().unwrap_or_default();
        let mut plain = String::new();
        let mut inside = true;
        for character in inner.chars() {
            match character {
                '<' => inside = true,
                '>' => inside = false,
                other if !inside => plain.push(other),
                _ => {}
            }
        }
        plain.trim().to_owned()
    }

    /// The code in letters that the page shows.
    pub fn code(&self) -> String {
        let (_, rest) = self.text.split_once("<code class=\"code\" dir=\"ltr\">").expect("a code on the page");
        rest.split("</code>").next().unwrap().replace('\n', " ")
    }

    /// Checks the status and gives the page back.
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    /// Whether the page says this.
    pub fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }

    /// The same of a sentence into which a day or a number was put: the marks that keep its direction are not looked at.
    pub fn says_of(&self, words: &str) -> bool {
        self.text.replace(['\u{2068}', '\u{2069}'], "").contains(words)
    }
}

/// A page without the one script that a participant's page may name: our own, from our own address (D3).
pub fn without_script(html: &str) -> String {
    html.replacen(&format!("<script src=\"{}\" defer></script>", linden::web::assets::script().address), "", 1)
}
