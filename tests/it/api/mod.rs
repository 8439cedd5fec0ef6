//! The JSON door over HTTP (DESIGN 6), with the sample consultation open.

mod door;
mod hostile;
mod reading;
mod receipts;
mod recordings;
mod sending;

use linden::domain::card::CardCode;
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};

use crate::support::house::Served;

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
    pub text: String,
}

impl Answer {
    fn of(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().unwrap().to_vec();
        Self { status, headers, text: String::from_utf8_lossy(&bytes).into_owned(), bytes }
    }

    /// Checks the status and gives the JSON back.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        serde_json::from_str(&self.text).unwrap()
    }

    /// Checks that this is the problem, as RFC 9457 writes it.
    #[track_caller]
    pub fn problem(self, status: u16, kind: &str) -> Value {
        assert_eq!(self.headers["content-type"], "application/problem+json", "{}", self.text);
        assert!(!self.headers.contains_key("set-cookie"));
        let document = self.expect(status);
        assert_eq!((&document["type"], &document["status"]), (&json!(kind), &json!(status)), "{document}");
        assert!(document["title"].is_string());
        document
    }
}

/// Software at the door.
pub struct Software<'s> {
    root: String,
    client: Client,
    served: std::marker::PhantomData<&'s Served>,
}

impl<'s> Software<'s> {
    pub fn at(served: &'s Served) -> Self {
        Self::at_address(served.address)
    }

    /// At what another process serves.
    pub fn at_address(address: std::net::SocketAddr) -> Self {
        let root = format!("http://{address}");
        Self { root, client: Client::new(), served: std::marker::PhantomData }
    }

    pub fn get(&self, path: &str) -> Answer {
        Answer::of(self.client.get(format!("{}/api/v1{path}", self.root)).send().unwrap())
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_bytes(path, body.to_string().into_bytes())
    }

    pub fn post_bytes(&self, path: &str, body: Vec<u8>) -> Answer {
        let call = self.client.post(format!("{}/api/v1{path}", self.root));
        Answer::of(call.header("content-type", "application/json").body(body).send().unwrap())
    }

    pub fn respond(&self, body: &Value) -> Answer {
        self.post("/consultations/7k2m/responses", body)
    }

    pub fn open(&self, receipt: &str) -> Answer {
        self.post("/receipts/open", &json!({ "receipt": receipt }))
    }

    /// Sends a whole response and gives its receipt.
    #[track_caller]
    pub fn sent(&self, body: &Value) -> String {
        self.respond(body).expect(201)["receipt"].as_str().unwrap().to_owned()
    }
}

/// A fresh submission id.
pub fn submission() -> String {
    data_encoding::BASE64URL_NOPAD.encode(&rand::random::<[u8; 16]>())
}

/// A response with this card and these consents, without an answer.
pub fn empty(card: &CardCode, purposes: &[&str]) -> Value {
    json!({
        "card": card.letters(),
        "submission_id": submission(),
        "consent": { "notice": "feedback-7k2m", "version": 1, "language": "en", "purposes": purposes },
    })
}

/// A response that answers something of every kind, with every consent.
pub fn full(card: &CardCode) -> Value {
    let mut body = empty(card, &["C1", "C2", "C3", "C4", "C5", "C6"]);
    body["answers"] = json!({
        "Q1": 2, "Q5": [3, 0], "Q6": [1, 0, 4], "Q9": 1, "Q12": "a home for the first year",
        "Q13": { "P8": { "choice": 1, "comment": "say more here" }, "P10": { "choice": 0 } },
    });
    body["about"] = json!({ "age": 1, "gender": 0 });
    body["feeling"] = json!(0);
    body
}
