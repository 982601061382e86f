//! Reading a trouble.

use super::dates::{self, RawSource, SOURCES};
use super::shape::{self, Field, Kind, Shaped, is};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;
use crate::catalog::trouble::Trouble;
use crate::id::{AgencyId, HotlineId, NeedId, TroubleId};

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
struct Raw {
    see: Spanned<AgencyId>,
    #[serde(default)]
    bring: Vec<Spanned<NeedId>>,
    #[serde(default)]
    go: Vec<Spanned<String>>,
    #[serde(default)]
    call: Vec<Spanned<HotlineId>>,
    sources: Option<Spanned<Vec<RawSource>>>,
}

impl Shaped for Raw {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("see", Kind::Id(is::<AgencyId>)),
        Field::may("bring", Kind::List(&Kind::Id(is::<NeedId>))),
        Field::may("go", Kind::List(&Kind::Text)),
        Field::may("call", Kind::List(&Kind::Id(is::<HotlineId>))),
        Field::may("sources", SOURCES),
    ]);
}

/// The trouble in `sheet`, unless a problem spoiled it.
pub(super) fn load(id: TroubleId, mut sheet: Sheet<'_>, shelf: &Shelf<'_>) -> Option<Trouble> {
    let raw: Raw = shape::read(&mut sheet)?;
    let words = Vocabulary::load(shelf.ground(), &format!("troubles/{id}.ftl"), &mut sheet);
    for message in ["title", "try-1"] {
        words.require(&mut sheet, 0..0, message);
    }
    words.allow("title.keywords");
    let see = shelf.known_agency(&mut sheet, raw.see);
    let trouble = Trouble {
        id,
        tries: words.count(&mut sheet, 0..0, "try-"),
        texts: words.count(&mut sheet, 0..0, "text-"),
        has_see: words.has("see"),
        bring: shelf.known_needs(&mut sheet, raw.bring),
        go: shelf.known_items(&mut sheet, raw.go),
        call: shelf.known_phones(&mut sheet, raw.call),
        sources: dates::sources(&mut sheet, 0..0, raw.sources.as_ref(), shelf.version),
        see: see?,
        words: words.into_words(),
    };
    sheet.finish(trouble)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<Raw>();
    }
}
