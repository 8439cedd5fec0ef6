//! What is fuzzed: every reader of bytes that somebody outside may have written (SECURITY 6). Nothing here knows the fuzzer, so
//! that the tests of the service run the same functions over the corpus (`tests/it/door/corpus.rs`).

pub mod targets;
