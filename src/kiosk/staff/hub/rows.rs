//! The rows of a page of settings.

use crate::hub::Draft;
use crate::kiosk::staff::ask::Kind;
use crate::kiosk::staff::hub::fields::{Group, List};

/// A row of a page of settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// A group of settings.
    Group(Group),
    /// A setting, by its name in the file.
    Field(String, Kind),
    /// An element of a list, by its place.
    Element(List, usize),
    /// One more element.
    Add(List),
    /// The element goes.
    Remove(List, usize),
    /// The Wi-Fi goes.
    RemoveWifi,
}

/// Where among the settings the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// At the groups.
    Groups,
    /// In a group.
    Group(Group),
    /// At an element of a list.
    Element(List, usize),
}

impl At {
    /// Where this was opened from.
    pub(super) fn above(self) -> Self {
        match self {
            Self::Groups | Self::Group(_) => Self::Groups,
            Self::Element(..) => Self::Group(Group::Contact),
        }
    }

    /// The rows of the page.
    pub(super) fn rows(self, draft: &Draft) -> Vec<Row> {
        match self {
            Self::Groups => Group::ALL.map(Row::Group).to_vec(),
            Self::Group(group) => of_group(group, draft),
            Self::Element(list, place) => {
                let fields = list.fields().iter();
                let fields = fields.map(|field| Row::Field(list.key_of(place, field), field.kind));
                fields.chain([Row::Remove(list, place)]).collect()
            }
        }
    }
}

fn of_group(group: Group, draft: &Draft) -> Vec<Row> {
    let mut rows: Vec<Row> =
        group.fields().iter().map(|field| Row::Field(field.key.to_owned(), field.kind)).collect();
    for list in group.lists() {
        rows.extend((0..draft.count(list.key())).map(|place| Row::Element(*list, place)));
        rows.push(Row::Add(*list));
    }
    if group == Group::Wifi && draft.settings().wifi.is_some() {
        rows.push(Row::RemoveWifi);
    }
    rows
}
