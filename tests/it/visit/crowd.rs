//! Two hundred at once (D8, D11): whoever gets an answer gets the true one, and nobody gets an error of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use linden::domain::card::CardCode;
use reqwest::Client;
use reqwest::multipart::Form;
use serde_json::{Value, json};
use tokio::sync::Barrier;

use crate::api::{Software, empty};
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};

/// Clients in all.
const CLIENTS: usize = 200;
/// The last of them come with a card that one of the first has too.
const SHARING: usize = 20;
/// These send the same submission twice, in parallel.
const DOUBLED: std::ops::Range<usize> = 60..110;

/// One client: her number tells her answers.
struct Sender {
    number: usize,
    card: CardCode,
    door: Door,
}

/// How a client sends.
enum Door {
    /// Software, with this body.
    Json(Value),
    /// Pages, with the state of the page with the code, and the code.
    Page { state: String, code: String },
}

/// What came back to one call.
struct Answer {
    number: usize,
    status: u16,
    /// The receipt, if the answer says that the response is stored, now or before.
    receipt: Option<String>,
}

/// What a client writes: nobody else writes it.
fn words(number: usize) -> String {
    format!("written by number {number}")
}

/// The option that a client chooses.
fn choice(number: usize) -> usize {
    number % 5
}

/// By pages up to the code page; nothing is stored by that.
fn walk(served: &Served, number: usize, card: &CardCode) -> Door {
    let her = Participant::at(served, "/v/7k2m");
    let first = her.choose(&her.enter(&card.letters()).expect(200), &["C1", "C2"]);
    let page = her.send(&first, &[], "one-page").expect(200);
    let (choice, words) = (choice(number).to_string(), words(number));
    let check = her.send(&page, &[("Q1", &choice), ("Q12", &words)], "next").expect(200);
    let code = her.to_code(&check).expect(200);
    Door::Page { state: code.state().unwrap().to_owned(), code: code.code() }
}

fn senders(house: &House, served: &Served) -> Vec<Sender> {
    let mut cards = house.cards(CLIENTS - SHARING);
    cards.extend_from_within(..SHARING);
    let sender = |(number, card): (usize, CardCode)| {
        let door = if number % 4 == 3 {
            walk(served, number, &card)
        } else {
            let mut body = empty(&card, &["C1", "C2"]);
            body["answers"] = json!({ "Q1": choice(number), "Q12": words(number) });
            Door::Json(body)
        };
        Sender { number, card, door }
    };
    cards.into_iter().enumerate().map(sender).collect()
}

/// One call, made when everybody is ready.
async fn call(client: Client, root: String, sender: Arc<Sender>, ready: Arc<Barrier>) -> Answer {
    let request = match &sender.door {
        Door::Json(body) => client.post(format!("{root}/api/v1/consultations/7k2m/responses")).json(body),
        Door::Page { state, .. } => {
            let form = Form::new().text("state", state.clone()).text("go", "send");
            client.post(format!("{root}/v/7k2m")).multipart(form)
        }
    };
    ready.wait().await;
    let answer = request.send().await.unwrap();
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let text = answer.text().await.unwrap();
    let receipt = match &sender.door {
        Door::Json(_) => {
            let document: Value = serde_json::from_str(&text).unwrap();
            document.get("receipt").map(|receipt| receipt.as_str().unwrap().to_owned())
        }
        Door::Page { .. } => {
            let page = Page { status, sent: text.len(), text, headers, spare: 0 };
            (status == 200).then(|| page.code())
        }
    };
    Answer { number: sender.number, status, receipt }
}

/// Everybody calls at the same time, some twice.
fn send_all(served: &Served, senders: &[Arc<Sender>]) -> Vec<Answer> {
    let calls: Vec<_> = senders.iter().chain(&senders[DOUBLED]).cloned().collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (client, ready) = (Client::new(), Arc::new(Barrier::new(calls.len())));
        let started: Vec<_> = calls
            .into_iter()
            .map(|sender| tokio::spawn(call(client.clone(), served.url(""), sender, Arc::clone(&ready))))
            .collect();
        let mut answers = Vec::new();
        for call in started {
            answers.push(call.await.unwrap());
        }
        answers
    })
}

/// A receipt as a person would type it: letters and nothing else.
fn plain(receipt: &str) -> String {
    receipt.chars().filter(char::is_ascii_alphanumeric).collect()
}

crate::on_both_engines! {
    /// D8, D11, PSE-4: 200 clients at once, 50 of them twice and 20 pairs on one card: nobody meets an error of ours,
    /// every acknowledged receipt opens its own answers, every card is counted once.
    fn two_hundred_at_once_are_each_counted_once(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let senders: Vec<_> = senders(&house, &served).into_iter().map(Arc::new).collect();
        let answers = send_all(&served, &senders);
        assert_eq!(answers.len(), CLIENTS + DOUBLED.len());

        let mut receipts: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for answer in &answers {
            match &answer.receipt {
                Some(receipt) => {
                    receipts.entry(answer.number).or_default().insert(plain(receipt));
                }
                None => assert!([403, 422].contains(&answer.status), "{}: {}", answer.number, answer.status),
            }
        }

        // Nobody was refused but one of each pair that shared a card.
        let refused: BTreeSet<usize> = (0..CLIENTS).filter(|number| !receipts.contains_key(number)).collect();
        assert_eq!(refused.len(), SHARING, "{refused:?}");
        for first in 0..SHARING {
            let pair = [first, CLIENTS - SHARING + first];
            assert_eq!(senders[pair[0]].card.letters(), senders[pair[1]].card.letters());
            assert_eq!(pair.iter().filter(|number| refused.contains(number)).count(), 1, "{pair:?}");
        }

        // Twice the same submission is one response: one answer says that it is new, the other that it was there.
        for number in DOUBLED {
            let own: Vec<_> = answers.iter().filter(|answer| answer.number == number).collect();
            assert_eq!((own.len(), receipts[&number].len()), (2, 1), "{number}");
            if matches!(senders[number].door, Door::Json(_)) {
                assert_eq!(own.iter().map(|answer| answer.status).collect::<BTreeSet<_>>(), [200, 201].into(), "{number}");
            }
        }

        // Each receipt is the one that was shown before, and opens what its own client sent.
        let software = Software::at(&served);
        for (number, own) in &receipts {
            let receipt = own.first().unwrap();
            if let Door::Page { code, .. } = &senders[*number].door {
                assert_eq!(*receipt, plain(code));
            }
            let opened = software.open(receipt).expect(200);
            let sent = json!({ "Q1": choice(*number), "Q12": words(*number) });
            assert_eq!(opened["answers"], sent, "{number}");
        }
        for number in refused {
            if let Door::Page { code, .. } = &senders[number].door {
                software.open(code).problem(404, "unknown-receipt");
            }
        }
        let (counts, once) = (house.counts(), i64::try_from(CLIENTS - SHARING).unwrap());
        assert_eq!((counts["answer_sheet"], counts["words"], counts["spent"]), (once, once, once));
    }
}
