//! Has libFuzzer look for a text that `folder` of `tried.rs` does not hold against.

#![no_main]

#[path = "../tried.rs"]
mod tried;

libfuzzer_sys::fuzz_target!(|text: &str| tried::folder(text));
