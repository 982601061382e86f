//! What can be changed of a notice.

use crate::hub::Posting;
use crate::kiosk::staff::ask::Kind;

/// A row of a notice's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// Whether it is switched on.
    Switch,
    /// A field, by its name in the file.
    Field(&'static str, Kind),
    /// It changes places with the one before.
    Up,
    /// It changes places with the next.
    Down,
    /// It goes.
    Remove,
}

const FIELDS: [(&str, Kind); 8] = [
    ("title", Kind::Text(80)),
    ("body", Kind::Text(400)),
    ("from", Kind::Day),
    ("to", Kind::Day),
    ("level", Kind::Words(&["normal", "important"])),
    ("link", Kind::Address(200)),
    ("title-en", Kind::Text(80)),
    ("body-en", Kind::Text(400)),
];

/// The rows of a notice beside all that are written.
pub(super) fn of(posting: &Posting, all: &[Posting]) -> Vec<Row> {
    if posting.unread().is_some() {
        return Vec::new();
    }
    let fields = FIELDS.into_iter().map(|(key, kind)| Row::Field(key, kind));
    let mut rows: Vec<Row> = std::iter::once(Row::Switch).chain(fields).collect();
    let place = all.iter().position(|other| other.id() == posting.id());
    // Where a change is not saved yet, what would be moved or removed is another notice.
    let Some(place) = place.filter(|_| !posting.draft().is_changed()) else {
        return rows;
    };
    rows.extend((place > 0).then_some(Row::Up));
    rows.extend((place + 1 < all.len()).then_some(Row::Down));
    rows.push(Row::Remove);
    rows
}
