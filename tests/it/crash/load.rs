//! Many people who send at once, until they are stopped: what was acknowledged to whom is kept apart from what was not.

use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use linden::domain::card::CardCode;
use reqwest::Client;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::api::empty;

/// A whole response, the same however often it is sent: nobody else writes what its number writes.
pub struct Letter {
    pub card: String,
    pub body: Value,
}

impl Letter {
    pub fn new(number: usize, card: &CardCode) -> Self {
        let mut body = empty(card, &["C1", "C2"]);
        body["answers"] = json!({ "Q1": number % 5, "Q12": format!("written by number {number}") });
        Self { card: card.letters(), body }
    }
}

/// What came back.
#[derive(Debug)]
pub enum Answer {
    /// It is stored, now or before, under this receipt.
    Kept(String),
    /// No answer: the line was cut.
    None,
    /// Another status, and what it said.
    Other(u16, String),
}

/// People who send at once, each one letter after the other.
pub struct Load {
    answers: Receiver<(Letter, Answer)>,
    left: Arc<Mutex<Vec<Letter>>>,
    // Its end is the end of all that run on it.
    _runtime: Runtime,
}

impl Load {
    /// So many at once send these letters, the last of them first. Whose line is cut sends no more.
    pub fn begin(to: SocketAddr, letters: Vec<Letter>, at_once: usize) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (tell, answers) = channel();
        let left = Arc::new(Mutex::new(letters));
        let client = Client::builder().timeout(Duration::from_secs(90)).build().unwrap();
        for _ in 0..at_once {
            let (tell, left, client) = (tell.clone(), Arc::clone(&left), client.clone());
            runtime.spawn(async move {
                loop {
                    let Some(letter) = left.lock().unwrap().pop() else { return };
                    let answer = send(&client, to, &letter.body).await;
                    let cut = matches!(answer, Answer::None);
                    if tell.send((letter, answer)).is_err() || cut {
                        return;
                    }
                }
            });
        }
        Self { answers, left, _runtime: runtime }
    }

    /// The next answer; `None` when everybody has ended.
    pub fn next(&self) -> Option<(Letter, Answer)> {
        self.answers.recv().ok()
    }

    /// Everything that still comes.
    pub fn all(self) -> Vec<(Letter, Answer)> {
        self.answers.iter().collect()
    }

    /// Nobody begins another letter; what is on its way is still answered. Gives those that were not sent.
    pub fn stop(&self) -> Vec<Letter> {
        std::mem::take(&mut *self.left.lock().unwrap())
    }
}

async fn send(client: &Client, to: SocketAddr, body: &Value) -> Answer {
    let call = client.post(format!("http://{to}/api/v1/consultations/7k2m/responses")).json(body).send().await;
    let Ok(answer) = call else { return Answer::None };
    let status = answer.status().as_u16();
    let Ok(text) = answer.text().await else { return Answer::None };
    if ![200, 201].contains(&status) {
        return Answer::Other(status, text);
    }
    let document: Value = serde_json::from_str(&text).unwrap();
    Answer::Kept(document["receipt"].as_str().unwrap().to_owned())
}
