//! What texts measured before. Measuring a text means setting it, and the pages of a guide are measured at
//! several sizes before one is drawn: the same answer is looked up the next time.
//!
//! Of a text only a hash is kept, and nothing that people type is measured here.

use iced::Size;

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The most answers that are kept.
const MOST: usize = 8192;

thread_local! {
    static MEASURED: RefCell<HashMap<u64, Size>> = RefCell::default();
}

/// What `measure` says of `text`, or what it said when it was asked with the same `how` before.
pub(super) fn measured(text: &str, how: [f32; 4], measure: impl FnOnce() -> Size) -> Size {
    let key = key(text, how);
    if let Some(known) = MEASURED.with_borrow(|known| known.get(&key).copied()) {
        return known;
    }
    let size = measure();
    MEASURED.with_borrow_mut(|known| {
        if known.len() == MOST {
            known.clear();
        }
        known.insert(key, size);
    });
    size
}

fn key(text: &str, how: [f32; 4]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    how.map(f32::to_bits).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_measured_once_for_each_way_to_set_it() {
        let asked = RefCell::new(0);
        let measure = |text: &str, width: f32| {
            measured(text, [30.0, 1.2, 0.0, width], || {
                *asked.borrow_mut() += 1;
                Size::new(width, text.len() as f32)
            })
        };
        for (text, width, times) in
            [("một", 9.0, 1), ("một", 9.0, 1), ("một", 8.0, 2), ("hai", 8.0, 3), ("một", 9.0, 3)]
        {
            assert_eq!(measure(text, width), Size::new(width, text.len() as f32));
            assert_eq!(*asked.borrow(), times);
        }
    }

    #[test]
    fn no_more_is_kept_than_has_room() {
        for number in 0..=MOST {
            measured(&number.to_string(), [0.0; 4], || Size::ZERO);
        }
        assert_eq!(MEASURED.with_borrow(HashMap::len), 1);
    }
}
