//! The parts of a screen and of a card, each made of pieces.

use super::labels::Labels;
use super::piece::{Ground, Letters, Look, MARK, Piece};
use crate::catalog::{CardPart, Part, PictureRow};
use crate::id::LabelId;
use crate::kiosk::text::Ink;
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// The rows of a screen, below each other.
pub(super) fn screen(rows: &[PictureRow], labels: &Labels<'_>) -> Piece {
    let rows = rows.iter().map(|row| {
        let own = if row.at.is_none() { row.marks.as_slice() } else { &[] };
        let part = part(row, labels);
        Piece::Beside(8.0, vec![(Some(MARK), marks(own)), (None, part)])
    });
    padded([16.0, 10.0], Piece::Stack(14.0, rows.collect()))
}

/// The parts of a card: what is seen on the left, what is written on the right.
pub(super) fn card(rows: &[PictureRow], labels: &Labels<'_>) -> Piece {
    let mut seen = Vec::new();
    let mut written = Vec::new();
    for row in rows {
        let Part::Card(part) = row.part else { continue };
        let label = labels.of(part.label());
        match seen_as(part) {
            Some(icon) => seen.push(card_icon(icon, label, &row.marks)),
            None => written.push(card_line(label, &row.marks)),
        }
    }
    let columns: Vec<_> = [(seen, Some(150.0)), (written, None)]
        .into_iter()
        .filter(|(pieces, _)| !pieces.is_empty())
        .collect();
    let is_alone = columns.len() == 1;
    let cells = columns
        .into_iter()
        .map(|(pieces, width)| (width.filter(|_| !is_alone), Piece::Stack(12.0, pieces)));
    padded([14.0, 14.0], Piece::Beside(16.0, cells.collect()))
}

/// How a part of a card that is no text looks.
fn seen_as(part: CardPart) -> Option<Icon> {
    match part {
        CardPart::Photo => Some(Icon::UserRound),
        CardPart::Chip => Some(Icon::Cpu),
        CardPart::Qr => Some(Icon::QrCode),
        CardPart::Number
        | CardPart::Name
        | CardPart::Birth
        | CardPart::Expiry
        | CardPart::Issued => None,
    }
}

fn card_icon(icon: Icon, label: String, own: &[u8]) -> Piece {
    let icon = Piece::Icon(icon, 64.0, Ink::Accent(Tone::JadeWeak));
    let picture = boxed(ground(Tone::JadeWeak, [10.0, 8.0]), icon);
    let mut cells = vec![(None, picture)];
    if !own.is_empty() {
        cells.insert(0, (Some(MARK), marks(own)));
    }
    Piece::Stack(4.0, vec![Piece::Beside(6.0, cells), letters(label, 19.0, Look::Quiet, true)])
}

/// A line of a card: what it is, and an empty line in place of what is written there.
fn card_line(label: String, own: &[u8]) -> Piece {
    let line =
        boxed(Ground { radius: 6.0, ..ground(Tone::JadeWeak, [0.0, 0.0]) }, Piece::Space(16.0));
    let words = Piece::Stack(4.0, vec![letters(label, 20.0, Look::Plain, false), line]);
    if own.is_empty() {
        return words;
    }
    Piece::Beside(8.0, vec![(Some(MARK), marks(own)), (None, words)])
}

/// The numbers of the actions that something belongs to.
fn marks(marks: &[u8]) -> Piece {
    if marks.is_empty() {
        return Piece::Space(1.0);
    }
    Piece::Stack(4.0, marks.iter().copied().map(Piece::Mark).collect())
}

fn part(row: &PictureRow, labels: &Labels<'_>) -> Piece {
    let at = row.at.map(|at| (at, row.marks.as_slice()));
    match &row.part {
        Part::Field(label) => field(label, labels),
        Part::Blank => boxed(ground(Tone::Surface, [9.0, 12.0]), Piece::Space(28.0)),
        Part::Button(label) => button(label, labels),
        Part::Menu(label) => menu(label, labels),
        Part::Text(label) => named(label, labels),
        Part::List(entries) => list(entries, at, labels),
        Part::Tabs(entries) => tabs(entries, at, labels),
        Part::Tiles(entries) => tiles(entries, at, labels),
        Part::Passcode(label) => passcode(label, labels),
        Part::Toggle(label, is_on) => toggle(label, *is_on, labels),
        Part::Check(label, is_on) => check(label, *is_on, labels),
        Part::Camera(label) => captioned(Icon::ScanQrCode, 96.0, label, labels),
        Part::Message(label) => message(label, labels),
        Part::App(label) => app(label, labels),
        Part::Qr(label) => captioned(Icon::QrCode, 120.0, label, labels),
        Part::Nfc(label) => captioned(Icon::Nfc, 96.0, label, labels),
        Part::Card(part) => letters(labels.of(part.label()), 20.0, Look::Plain, false),
    }
}

fn letters(text: String, size: f32, look: Look, is_centered: bool) -> Piece {
    Piece::Text(Letters { text, size, look, is_centered })
}

fn ground(tone: Tone, padding: [f32; 2]) -> Ground {
    Ground { tone, has_edge: true, radius: 10.0, padding, least: 0.0 }
}

fn boxed(ground: Ground, piece: Piece) -> Piece {
    Piece::Box(ground, Box::new(piece))
}

fn padded(padding: [f32; 2], piece: Piece) -> Piece {
    let plain = Ground { tone: Tone::Surface, has_edge: false, radius: 0.0, padding, least: 0.0 };
    boxed(plain, piece)
}

/// Pieces below each other, those that are there.
fn stack(gap: f32, pieces: impl IntoIterator<Item = Option<Piece>>) -> Piece {
    Piece::Stack(gap, pieces.into_iter().flatten().collect())
}

/// What some screens say in place of a label, drawn small.
fn variants(label: &LabelId, labels: &Labels<'_>) -> Option<Piece> {
    labels.variants(label.as_str()).map(|text| letters(text, 18.0, Look::Quiet, false))
}

/// A label with its variants.
fn named(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let own = letters(labels.of(label.as_str()), 20.0, Look::Plain, false);
    stack(2.0, [Some(own), variants(label, labels)])
}

fn field(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let hint = labels.find(label.as_str(), "hint");
    let hint = hint.map_or(Piece::Space(23.0), |hint| letters(hint, 19.0, Look::Quiet, false));
    Piece::Stack(4.0, vec![named(label, labels), boxed(ground(Tone::Surface, [9.0, 12.0]), hint)])
}

fn filled_button(text: String) -> Piece {
    let look = Ground { has_edge: false, ..ground(Tone::Lacquer, [13.0, 8.0]) };
    boxed(look, letters(text, 21.0, Look::Bold, true))
}

fn button(label: &LabelId, labels: &Labels<'_>) -> Piece {
    stack(4.0, [Some(filled_button(labels.of(label.as_str()))), variants(label, labels)])
}

fn menu(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let arrow = Piece::Icon(Icon::ChevronRight, 22.0, Ink::Muted(Tone::Surface));
    let row = Piece::Beside(6.0, vec![(None, named(label, labels)), (Some(24.0), arrow)]);
    boxed(ground(Tone::Surface, [9.0, 12.0]), row)
}

/// The marks of the entry at `place`.
fn marks_at(place: usize, at: Option<(usize, &[u8])>) -> &[u8] {
    at.filter(|(marked, _)| *marked == place).map_or(&[], |(_, marks)| marks)
}

fn list(entries: &[LabelId], at: Option<(usize, &[u8])>, labels: &Labels<'_>) -> Piece {
    let rows = entries.iter().enumerate().map(|(place, entry)| {
        let own = marks_at(place, at);
        if own.is_empty() {
            return named(entry, labels);
        }
        Piece::Beside(8.0, vec![(Some(MARK), marks(own)), (None, named(entry, labels))])
    });
    boxed(ground(Tone::Surface, [9.0, 12.0]), Piece::Stack(10.0, rows.collect()))
}

/// Marks above something that is one of several side by side.
fn below_marks(own: &[u8], piece: Piece) -> Piece {
    let marks = (!own.is_empty()).then(|| {
        let side = own.iter().map(|mark| (Some(MARK), Piece::Mark(*mark)));
        Piece::Beside(4.0, side.collect())
    });
    stack(4.0, [marks, Some(piece)])
}

fn tabs(entries: &[LabelId], at: Option<(usize, &[u8])>, labels: &Labels<'_>) -> Piece {
    let tabs = entries.iter().enumerate().map(|(place, entry)| {
        let tone = if place == 0 { Tone::PrimaryWeak } else { Tone::Surface };
        let label = letters(labels.of(entry.as_str()), 19.0, Look::Plain, true);
        let tab = stack(2.0, [Some(label), variants(entry, labels)]);
        (None, below_marks(marks_at(place, at), boxed(ground(tone, [8.0, 4.0]), tab)))
    });
    Piece::Beside(4.0, tabs.collect())
}

fn tiles(entries: &[LabelId], at: Option<(usize, &[u8])>, labels: &Labels<'_>) -> Piece {
    let tiles = entries.iter().enumerate().map(|(place, entry)| {
        let sign = Piece::Icon(Icon::LayoutGrid, 34.0, Ink::Accent(Tone::LacquerWeak));
        let sign = boxed(Ground { has_edge: false, ..ground(Tone::LacquerWeak, [8.0, 0.0]) }, sign);
        let label = letters(labels.of(entry.as_str()), 18.0, Look::Plain, true);
        let tile = stack(4.0, [Some(sign), Some(label), variants(entry, labels)]);
        (None, below_marks(marks_at(place, at), tile))
    });
    Piece::Beside(6.0, tiles.collect())
}

fn passcode(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let digit = || (None, boxed(ground(Tone::Surface, [0.0, 0.0]), Piece::Space(44.0)));
    let boxes = Piece::Beside(6.0, (0..6).map(|_| digit()).collect());
    Piece::Stack(6.0, vec![named(label, labels), boxes])
}

fn toggle(label: &LabelId, is_on: bool, labels: &Labels<'_>) -> Piece {
    let icon = if is_on { Icon::ToggleRight } else { Icon::ToggleLeft };
    let tone = if is_on { Tone::JadeWeak } else { Tone::Surface };
    let switch = Piece::Icon(icon, 40.0, Ink::Accent(tone));
    let row = Piece::Beside(6.0, vec![(None, named(label, labels)), (Some(42.0), switch)]);
    boxed(ground(Tone::Surface, [9.0, 12.0]), row)
}

fn check(label: &LabelId, is_on: bool, labels: &Labels<'_>) -> Piece {
    let icon = if is_on { Icon::SquareCheckBig } else { Icon::Square };
    let tick = Piece::Icon(icon, 28.0, Ink::Accent(Tone::Surface));
    Piece::Beside(8.0, vec![(Some(30.0), tick), (None, named(label, labels))])
}

/// A large sign in a frame, with a word below: what a camera or a card does.
fn captioned(icon: Icon, side: f32, label: &LabelId, labels: &Labels<'_>) -> Piece {
    let sign = Piece::Icon(icon, side, Ink::Accent(Tone::PrimaryWeak));
    let frame = Ground { radius: 14.0, ..ground(Tone::PrimaryWeak, [20.0, 8.0]) };
    Piece::Stack(6.0, vec![boxed(frame, sign), named(label, labels)])
}

fn message(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let sign = Piece::Icon(Icon::MessageSquareText, 26.0, Ink::Accent(Tone::PrimaryWeak));
    let row = Piece::Beside(8.0, vec![(Some(28.0), sign), (None, named(label, labels))]);
    boxed(ground(Tone::PrimaryWeak, [9.0, 12.0]), row)
}

fn app(label: &LabelId, labels: &Labels<'_>) -> Piece {
    let sign = Piece::Icon(Icon::ShieldCheck, 34.0, Ink::Plain);
    let sign = boxed(Ground { has_edge: false, ..ground(Tone::Lacquer, [11.0, 0.0]) }, sign);
    let name = letters(labels.of(label.as_str()), 22.0, Look::Bold, false);
    let more = |attribute: &str| labels.find(label.as_str(), attribute);
    let publisher = more("publisher").map(|text| letters(text, 19.0, Look::Quiet, false));
    let words = stack(0.0, [Some(name), publisher]);
    let head = Piece::Beside(10.0, vec![(Some(56.0), sign), (None, words)]);
    stack(10.0, [Some(head), variants(label, labels), more("button").map(filled_button)])
}
