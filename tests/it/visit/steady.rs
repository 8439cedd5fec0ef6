//! A right and a wrong code: the same bytes, the same headers, and a time that tells neither from the other.

use std::time::Instant;

use linden::domain::receipt::ReceiptCode;
use serde_json::json;

use crate::api::{Answer, Software, empty};
use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::house::House;

/// Headers that say something of the answer; the rest is the day.
fn said(answer: &Answer) -> Vec<(String, Vec<u8>)> {
    let headers = answer.headers.iter().filter(|(name, _)| *name != "date");
    headers.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect()
}

/// Takes back with codes that are right and codes that are not, in turn; gives the times of each, in milliseconds.
fn take_back(engine: Engine, times: usize) -> [Vec<f64>; 2] {
    let house = House::open(engine);
    let served = house.serve();
    let door = Software::at(&served);
    let right: Vec<String> =
        house.cards(times.max(10)).iter().take(times).map(|card| door.sent(&empty(card, &["C1", "C2"]))).collect();
    let wrong = |number: usize| {
        let mut bytes = [7; 15];
        bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
        ReceiptCode::from_bytes(bytes).letters()
    };
    let mut all = [Vec::new(), Vec::new()];
    let mut first = None;
    for (number, right) in right.iter().enumerate() {
        for (which, code) in [(0, right), (1, &wrong(number))] {
            let begun = Instant::now();
            let answer = door.post("/receipts/withdraw", &json!({ "receipt": code }));
            all[which].push(begun.elapsed().as_secs_f64() * 1000.0);
            let same = (answer.status, answer.text.clone(), said(&answer));
            assert_eq!(*first.get_or_insert_with(|| same.clone()), same);
        }
    }
    assert_eq!(house.counts()["answer_sheet"], 0, "every right code took its answers back");
    all
}

on_both_engines! {
    fn con_12_a_right_and_a_wrong_code_get_the_same_answer_to_the_byte(engine: Engine) {
        let times = std::env::var("LINDEN_TIMES").ok().and_then(|times| times.parse().ok());
        let [right, wrong] = take_back(engine, times.unwrap_or(3));
        // How long they took is looked at by `tests/campaign timing` alone, on a machine that does nothing else.
        if times.is_some() {
            let t = welch(&right, &wrong);
            println!("{engine:?}: right {:.3} ms, wrong {:.3} ms, Welch's t {t:.2}", mean(&right), mean(&wrong));
            assert!(t.abs() < 4.5, "the time tells them apart: {t}");
        }
    }
}

fn mean(of: &[f64]) -> f64 {
    of.iter().sum::<f64>() / of.len() as f64
}

/// Welch's t of two samples.
fn welch(one: &[f64], other: &[f64]) -> f64 {
    let spread = |of: &[f64]| {
        let middle = mean(of);
        of.iter().map(|x| (x - middle).powi(2)).sum::<f64>() / (of.len() as f64 - 1.0) / of.len() as f64
    };
    (mean(one) - mean(other)) / (spread(one) + spread(other)).sqrt()
}

#[test]
fn welchs_t_is_the_published_one() {
    // Worked by hand: means 3 and 5, variances 2.5 and 2.5, five each: -2 / sqrt(0.5 + 0.5).
    let t = welch(&[1.0, 2.0, 3.0, 4.0, 5.0], &[3.0, 4.0, 5.0, 6.0, 7.0]);
    assert!((t + 2.0).abs() < 1e-9, "{t}");
}
