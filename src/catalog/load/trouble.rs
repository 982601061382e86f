//! Reading a trouble.

use super::dates::{self, RawSource};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;
use crate::catalog::trouble::Trouble;
use crate::id::{AgencyId, HotlineId, NeedId, TroubleId};

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    see: Spanned<AgencyId>,
    #[serde(default)]
    bring: Vec<Spanned<NeedId>>,
    #[serde(default)]
    go: Vec<Spanned<String>>,
    #[serde(default)]
    call: Vec<Spanned<HotlineId>>,
    sources: Spanned<Vec<RawSource>>,
}

/// The trouble in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: TroubleId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Trouble> {
    let raw: Raw = sheet.read()?;
    let words = Vocabulary::load(shelf.ground(), &format!("troubles/{id}.ftl"), &mut sheet);
    for message in ["title", "try-1"] {
        words.require(&mut sheet, 0..0, message);
    }
    words.allow("title.keywords");
    let trouble = Trouble {
        id,
        tries: words.count(&mut sheet, 0..0, "try-"),
        texts: words.count(&mut sheet, 0..0, "text-"),
        see: shelf.known_agency(&mut sheet, raw.see)?,
        has_see: words.has("see"),
        bring: shelf.known_needs(&mut sheet, raw.bring),
        go: shelf.known_items(&mut sheet, raw.go),
        call: shelf.known_phones(&mut sheet, raw.call),
        sources: dates::sources(&mut sheet, &raw.sources, shelf.version),
        words: words.into_words(),
    };
    sheet.finish(trouble)
}
