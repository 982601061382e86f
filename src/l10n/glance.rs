//! Which messages a text has, seen without reading what they say.

use std::sync::OnceLock;

/// The messages of texts and their attributes, sorted, once somebody asked; a message itself has an empty
/// one.
#[derive(Default)]
pub(super) struct Glance(OnceLock<Vec<(&'static str, &'static str)>>);

impl Glance {
    /// Whether `texts`, which are always the same, have the message `id` (`message` or
    /// `message.attribute`).
    pub(super) fn has(&self, texts: &[&'static str], id: &str) -> bool {
        let ids = self.0.get_or_init(|| {
            let mut ids: Vec<_> = texts.iter().flat_map(|text| ids_of(text)).collect();
            ids.sort_unstable();
            ids
        });
        ids.binary_search(&id.split_once('.').unwrap_or((id, ""))).is_ok()
    }
}

fn ids_of(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut message = "";
    let mut ids = Vec::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        match name.trim_start_matches(' ').strip_prefix('.') {
            // Indented or not, it is said.
            Some(attribute) => ids.push((message, attribute)),
            None if name.starts_with('-') => message = name,
            None if name.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                message = name;
                ids.push((message, ""));
            }
            None => {}
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Language, Words};

    #[test]
    fn what_is_seen_at_a_glance_is_what_is_said() {
        let text =
            "a = A\n    .b = B\n.c = C\n-t = T\n    .d = D\ne =\n    E\n\n  .f = F\n g = G\n";
        let mut words = Words::new();
        words.add(Language::English, text).unwrap();
        let glance = Glance::default();
        for id in ["a", "a.b", "a.c", "a.d", "t.d", "e", "e.f", "g", "e.g"] {
            assert_eq!(glance.has(&[text], id), words.has(Language::English, id), "{id}");
        }
        assert!(glance.has(&[text], "a.c") && glance.has(&[text], "e.f"));
    }
}
