//! Reading a phone picture.
//!
//! A picture only helps along: one that cannot be drawn as written is left out of its step, and a mark
//! that no action has is left out of its row.

use super::sheet::Sheet;
use super::shelf::Shelf;
use crate::catalog::picture::{PhonePart, PhonePicture, PhoneRow};
use crate::id::PhoneWord;
use crate::l10n::{Language, Phrase};

use serde::Deserialize;
use toml::Spanned;

/// The most rows a picture has room for.
const MOST_ROWS: usize = 6;

/// A picture as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPhone {
    title: Spanned<PhoneWord>,
    rows: Vec<Spanned<RawRow>>,
}

/// A row: one of the parts, `on` for those that can be on, and a mark.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    field: Option<PhoneWord>,
    blank: Option<bool>,
    button: Option<PhoneWord>,
    menu: Option<PhoneWord>,
    list: Option<Vec<PhoneWord>>,
    passcode: Option<PhoneWord>,
    toggle: Option<PhoneWord>,
    check: Option<PhoneWord>,
    camera: Option<PhoneWord>,
    message: Option<PhoneWord>,
    app: Option<PhoneWord>,
    on: Option<bool>,
    mark: Option<Spanned<u8>>,
}

/// The picture of a step that has `actions` actions.
pub(super) fn load(
    raw: Spanned<RawPhone>,
    actions: u8,
    sheet: &mut Sheet<'_>,
    shelf: &Shelf<'_>,
) -> Option<PhonePicture> {
    let (at, raw) = (raw.span(), raw.into_inner());
    if raw.rows.len() > MOST_ROWS {
        sheet.problem(at, Phrase::new("catalog-rows").with("most", MOST_ROWS));
        return None;
    }
    let has_title = has_words(&[raw.title.get_ref().to_string()], &raw.title.span(), sheet, shelf);
    let written = raw.rows.len();
    let rows: Vec<_> =
        raw.rows.into_iter().filter_map(|written| row(written, actions, sheet, shelf)).collect();

    let is_whole = has_title && rows.len() == written;
    is_whole.then(|| PhonePicture { title: raw.title.into_inner(), rows })
}

fn row(
    written: Spanned<RawRow>,
    actions: u8,
    sheet: &mut Sheet<'_>,
    shelf: &Shelf<'_>,
) -> Option<PhoneRow> {
    let (at, mut raw) = (written.span(), written.into_inner());
    let mark = raw.mark.take().and_then(|mark| {
        let is_known = (1..=actions).contains(mark.get_ref());
        if !is_known {
            let what = Phrase::new("catalog-mark").with("mark", i64::from(*mark.get_ref()));
            sheet.problem(mark.span(), what);
        }
        is_known.then_some(mark.into_inner())
    });
    let Some(part) = part(raw) else {
        sheet.problem(at, Phrase::new("catalog-row"));
        return None;
    };
    has_words(&words_of(&part), &at, sheet, shelf).then_some(PhoneRow { part, mark })
}

/// The row's one part, unless it has none, several, or an `on` that says nothing.
fn part(raw: RawRow) -> Option<PhonePart> {
    let can_be_on = raw.toggle.is_some() || raw.check.is_some();
    if raw.on.is_some() && !can_be_on {
        return None;
    }
    let on = raw.on.unwrap_or(false);
    let mut parts = [
        raw.field.map(PhonePart::Field),
        raw.blank.filter(|is_blank| *is_blank).map(|_| PhonePart::Blank),
        raw.button.map(PhonePart::Button),
        raw.menu.map(PhonePart::Menu),
        raw.list.map(PhonePart::List),
        raw.passcode.map(PhonePart::Passcode),
        raw.toggle.map(|word| PhonePart::Toggle(word, on)),
        raw.check.map(|word| PhonePart::Check(word, on)),
        raw.camera.map(PhonePart::Camera),
        raw.message.map(PhonePart::Message),
        raw.app.map(PhonePart::App),
    ]
    .into_iter()
    .flatten();
    let first = parts.next();
    first.filter(|_| parts.next().is_none())
}

/// The words that a part is drawn with, without their `phone-`.
fn words_of(part: &PhonePart) -> Vec<String> {
    match part {
        PhonePart::Blank => Vec::new(),
        PhonePart::App(word) => {
            vec![word.to_string(), format!("{word}.publisher"), format!("{word}.button")]
        }
        PhonePart::List(words) => words.iter().map(PhoneWord::to_string).collect(),
        PhonePart::Field(word)
        | PhonePart::Button(word)
        | PhonePart::Menu(word)
        | PhonePart::Passcode(word)
        | PhonePart::Toggle(word, _)
        | PhonePart::Check(word, _)
        | PhonePart::Camera(word)
        | PhonePart::Message(word) => vec![word.to_string()],
    }
}

fn has_words(
    words: &[String],
    at: &std::ops::Range<usize>,
    sheet: &mut Sheet<'_>,
    shelf: &Shelf<'_>,
) -> bool {
    let mut has_all = true;
    for word in words {
        let id = format!("phone-{word}");
        if !shelf.words.has(Language::Vietnamese, &id) {
            sheet.problem(at.clone(), Phrase::new("catalog-phone-word").with("id", id));
            has_all = false;
        }
    }
    has_all
}
