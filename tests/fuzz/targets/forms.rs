#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| linden_fuzz::targets::forms(bytes));
