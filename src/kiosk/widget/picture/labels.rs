//! What stands on the parts of a picture, in the reader's language.

use crate::kiosk::context::Context;
use crate::l10n::{Language, Words};

/// The words of a picture: those of its item first, then the catalogue's common ones.
pub(super) struct Labels<'a> {
    pub(super) cx: &'a Context,
    pub(super) words: &'a Words,
}

/// The most other labels that one label has.
const MOST_VARIANTS: usize = 9;

impl Labels<'_> {
    /// What stands on a part.
    pub(super) fn of(&self, label: &str) -> String {
        self.cx.word(self.owner(label), &format!("label-{label}"))
    }

    /// A word more about a part: `hint`, `publisher`, `button`.
    pub(super) fn find(&self, label: &str, attribute: &str) -> Option<String> {
        self.cx.find(self.owner(label), &format!("label-{label}.{attribute}"))
    }

    /// The labels that some screens have in its place, in one line.
    pub(super) fn variants(&self, label: &str) -> Option<String> {
        let variants: Vec<String> = (1..=MOST_VARIANTS)
            .map_while(|number| self.find(label, &format!("or-{number}")))
            .collect();
        let said = [("labels", variants.join(", ").into())];
        (!variants.is_empty()).then(|| self.cx.say_with("label-or", &said))
    }

    /// The set of words that names a label: as a whole, so that nothing of two labels is mixed.
    fn owner(&self, label: &str) -> &Words {
        let is_own = self.words.has(Language::Vietnamese, &format!("label-{label}"));
        if is_own { self.words } else { &self.cx.catalog.words }
    }
}
