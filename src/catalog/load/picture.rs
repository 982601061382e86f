//! Reading a picture.
//!
//! A picture only helps along: one that cannot be drawn as written is left out of its step, and a mark
//! that no action has is left out of its row.

use super::shape::{Field, Kind, Shaped, is, names};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;
use crate::catalog::picture::{CardPart, CardSide, Depicted, Part, Picture, PictureRow};
use crate::id::LabelId;
use crate::l10n::{Language, Phrase};
use crate::qr::WebAddress;

use serde::Deserialize;
use toml::Spanned;

use std::ops::Range;

/// The most rows a picture has room for.
const MOST_ROWS: usize = 6;

/// The most tiles side by side.
const MOST_TILES: usize = 4;

/// A picture as it is written.
#[derive(Deserialize, Clone)]
pub(super) struct RawPicture {
    phone: Option<LabelId>,
    browser: Option<String>,
    card: Option<CardSide>,
    rows: Vec<Spanned<RawRow>>,
}

impl Shaped for RawPicture {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("phone", LABEL),
        Field::may("browser", Kind::Text),
        Field::may("card", Kind::Word(names::<CardSide>)),
        Field::must("rows", Kind::List(&RawRow::SHAPE)),
    ]);
}

const LABEL: Kind = Kind::Id(is::<LabelId>);

const LABELS: Kind = Kind::List(&LABEL);

const MARK: Kind = Kind::Number(0..=255);

/// A row: one of the parts, `on` for those that can be on, and its marks.
#[derive(Deserialize, Clone)]
struct RawRow {
    field: Option<LabelId>,
    blank: Option<bool>,
    button: Option<LabelId>,
    menu: Option<LabelId>,
    text: Option<LabelId>,
    list: Option<Vec<LabelId>>,
    tabs: Option<Vec<LabelId>>,
    tiles: Option<Vec<LabelId>>,
    passcode: Option<LabelId>,
    toggle: Option<LabelId>,
    check: Option<LabelId>,
    camera: Option<LabelId>,
    message: Option<LabelId>,
    app: Option<LabelId>,
    qr: Option<LabelId>,
    nfc: Option<LabelId>,
    part: Option<CardPart>,
    on: Option<bool>,
    mark: Option<Spanned<u8>>,
    #[serde(default)]
    marks: Vec<Spanned<u8>>,
    at: Option<usize>,
}

impl RawPicture {
    /// The labels it is written with.
    fn labels(&self) -> impl Iterator<Item = &LabelId> {
        self.phone.iter().chain(self.rows.iter().flat_map(|row| row.get_ref().labels()))
    }
}

impl RawRow {
    fn labels(&self) -> impl Iterator<Item = &LabelId> {
        let alone = [&self.field, &self.button, &self.menu, &self.text, &self.passcode];
        let more = [&self.toggle, &self.check, &self.camera, &self.message, &self.app];
        let codes = [&self.qr, &self.nfc];
        let several = [&self.list, &self.tabs, &self.tiles].into_iter().flatten().flatten();
        alone.into_iter().chain(more).chain(codes).flatten().chain(several)
    }
}

impl Shaped for RawRow {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("field", LABEL),
        Field::may("blank", Kind::Truth),
        Field::may("button", LABEL),
        Field::may("menu", LABEL),
        Field::may("text", LABEL),
        Field::may("list", LABELS),
        Field::may("tabs", LABELS),
        Field::may("tiles", LABELS),
        Field::may("passcode", LABEL),
        Field::may("toggle", LABEL),
        Field::may("check", LABEL),
        Field::may("camera", LABEL),
        Field::may("message", LABEL),
        Field::may("app", LABEL),
        Field::may("qr", LABEL),
        Field::may("nfc", LABEL),
        Field::may("part", Kind::Word(names::<CardPart>)),
        Field::may("on", Kind::Truth),
        Field::may("mark", MARK),
        Field::may("marks", Kind::List(&MARK)),
        Field::may("at", MARK),
    ]);
}

/// How many variants of a label are drawn.
const MOST_VARIANTS: u8 = 9;

/// What reading a picture needs to know of its step.
pub(super) struct Pictures<'a> {
    pub(super) shelf: &'a Shelf<'a>,
    /// The words of the step's file.
    pub(super) words: &'a Vocabulary,
    /// How many actions the step has.
    pub(super) actions: u8,
}

impl Pictures<'_> {
    /// The picture, unless something in it cannot be drawn.
    pub(super) fn load(&self, raw: Spanned<RawPicture>, sheet: &mut Sheet<'_>) -> Option<Picture> {
        let (at, raw) = (raw.span(), raw.into_inner());
        raw.labels().for_each(|label| self.allow(label));
        if raw.rows.len() > MOST_ROWS {
            sheet.problem(at, Phrase::new("catalog-rows").with("most", MOST_ROWS));
            return None;
        }
        let of = self.depicted(&raw, at.clone(), sheet)?;
        let written = raw.rows.len();
        let rows: Vec<_> =
            raw.rows.into_iter().filter_map(|row| self.row(row, &of, sheet)).collect();
        let is_whole = rows.len() == written;
        let picture = Picture { of, rows };
        let is_said = self.says_all(&picture, &at, sheet);
        (is_whole && is_said).then_some(picture)
    }

    /// Notes which words a label may have, be it drawn or not.
    fn allow(&self, label: &LabelId) {
        let id = format!("label-{label}");
        let lines = ["hint", "publisher", "button"].map(|line| format!("{id}.{line}"));
        let variants = (1..=MOST_VARIANTS).map(|number| format!("{id}.or-{number}"));
        lines.into_iter().chain(variants).for_each(|id| self.words.allow(&id));
        self.words.allow(&id);
    }

    fn depicted(
        &self,
        raw: &RawPicture,
        at: Range<usize>,
        sheet: &mut Sheet<'_>,
    ) -> Option<Depicted> {
        match (&raw.phone, &raw.browser, raw.card) {
            (Some(title), None, None) => Some(Depicted::Phone(title.clone())),
            (None, None, Some(side)) => Some(Depicted::Card(side)),
            (None, Some(address), None) => self.address(address, at, sheet),
            _ => {
                sheet.problem(at, Phrase::new("catalog-picture"));
                None
            }
        }
    }

    /// The address of a page, as a browser shows it: only of a host that the catalogue knows.
    fn address(&self, written: &str, at: Range<usize>, sheet: &mut Sheet<'_>) -> Option<Depicted> {
        let what = match WebAddress::parse(&format!("https://{written}")) {
            Ok(address) if self.shelf.hosts.name_of(address.host()).is_some() => {
                return Some(Depicted::Browser(written.to_owned()));
            }
            Ok(address) => {
                Phrase::new("catalog-picture-host").with("host", address.host().to_owned())
            }
            Err(bad) => bad.phrase(),
        };
        sheet.problem(at, what);
        None
    }

    fn row(
        &self,
        written: Spanned<RawRow>,
        of: &Depicted,
        sheet: &mut Sheet<'_>,
    ) -> Option<PictureRow> {
        let (at, mut raw) = (written.span(), written.into_inner());
        let marks = raw.mark.take().into_iter().chain(std::mem::take(&mut raw.marks));
        let marks = marks.filter_map(|mark| self.known_mark(&mark, sheet)).collect();
        let place = raw.at.take();
        let row = part(raw).and_then(|part| {
            let at = match place {
                Some(place) => Some(entry(&part, place)?),
                None => None,
            };
            Some(PictureRow { part, marks, at })
        });
        let is_of_card = matches!(of, Depicted::Card(_));
        let row = row.filter(|row| matches!(row.part, Part::Card(_)) == is_of_card);
        if row.is_none() {
            sheet.problem(at, Phrase::new("catalog-row"));
        }
        row
    }

    fn known_mark(&self, mark: &Spanned<u8>, sheet: &mut Sheet<'_>) -> Option<u8> {
        let is_known = (1..=self.actions).contains(mark.get_ref());
        if !is_known && !self.words.is_lost() {
            let what = Phrase::new("catalog-mark").with("mark", i64::from(*mark.get_ref()));
            sheet.problem(mark.span(), what);
        }
        is_known.then_some(*mark.get_ref())
    }

    /// Whether every label has its words: in the step's file or among the common ones.
    fn says_all(&self, picture: &Picture, at: &Range<usize>, sheet: &mut Sheet<'_>) -> bool {
        let mut has_all = true;
        for label in picture.labels() {
            let id = format!("label-{label}");
            let is_said = self.words.has(&id) || self.shelf.words.has(Language::Vietnamese, &id);
            if !is_said && !self.words.is_lost() {
                sheet.problem(at.clone(), Phrase::new("catalog-label").with("id", id));
                has_all = false;
            }
        }
        has_all
    }
}

/// The place of the entry that is written as the `place`-th, counted from 1.
fn entry(part: &Part, place: usize) -> Option<usize> {
    let (Part::List(entries) | Part::Tabs(entries) | Part::Tiles(entries)) = part else {
        return None;
    };
    (1..=entries.len()).contains(&place).then(|| place - 1)
}

/// The row's one part, unless it has none, several, too many tiles, or an `on` that says nothing.
fn part(raw: RawRow) -> Option<Part> {
    let can_be_on = raw.toggle.is_some() || raw.check.is_some();
    if raw.on.is_some() && !can_be_on {
        return None;
    }
    let on = raw.on.unwrap_or(false);
    let mut parts = [
        raw.field.map(Part::Field),
        raw.blank.filter(|is_blank| *is_blank).map(|_| Part::Blank),
        raw.button.map(Part::Button),
        raw.menu.map(Part::Menu),
        raw.text.map(Part::Text),
        raw.list.map(Part::List),
        raw.tabs.map(Part::Tabs),
        raw.tiles.map(Part::Tiles),
        raw.passcode.map(Part::Passcode),
        raw.toggle.map(|label| Part::Toggle(label, on)),
        raw.check.map(|label| Part::Check(label, on)),
        raw.camera.map(Part::Camera),
        raw.message.map(Part::Message),
        raw.app.map(Part::App),
        raw.qr.map(Part::Qr),
        raw.nfc.map(Part::Nfc),
        raw.part.map(Part::Card),
    ]
    .into_iter()
    .flatten();
    let first = parts.next().filter(has_room)?;
    parts.next().is_none().then_some(first)
}

/// Whether there is room for a part's entries beside each other.
fn has_room(part: &Part) -> bool {
    match part {
        Part::List(entries) => (1..=MOST_ROWS).contains(&entries.len()),
        Part::Tabs(entries) | Part::Tiles(entries) => (1..=MOST_TILES).contains(&entries.len()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawPicture>();
        agrees::<RawRow>();
    }
}
