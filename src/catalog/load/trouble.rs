//! Reading a trouble.

use super::sheet::Sheet;
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;
use crate::catalog::guide::{Trouble, Whom};
use crate::id::{NeedId, TroubleId};

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    see: Whom,
    #[serde(default)]
    bring: Vec<Spanned<NeedId>>,
}

/// The trouble in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: TroubleId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Trouble> {
    let raw: Raw = sheet.read()?;
    let words = Vocabulary::load(shelf.ground(), &format!("troubles/{id}.ftl"), &mut sheet);
    for message in ["title", "try-1", "see"] {
        words.require(&mut sheet, 0..0, message);
    }
    let tries = words.count(&mut sheet, 0..0, "try-");
    let bring = shelf.known_needs(&mut sheet, raw.bring);
    sheet.finish(Trouble { id, tries, see: raw.see, bring, words: words.into_words() })
}
