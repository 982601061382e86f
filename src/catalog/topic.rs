//! Topics: the tiles of the first screen.

use crate::id::{GroupId, ItemId, TopicId};

use serde::Deserialize;

/// A topic: a tile of the first screen. Its words are `topic-<id>` and `topic-<id>.about`.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// The topic's id.
    pub id: TopicId,
    /// The name of its Lucide icon, such as `id-card`.
    pub icon: String,
    /// The colour of its tile.
    pub tint: Tint,
    /// What it lists, in order, one group after the other; never empty.
    pub items: Vec<ItemId>,
    /// The groups that its items lie in, in order; empty where it has none.
    pub groups: Vec<Group>,
}

/// A group of items within a topic. Its words are `group-<id>` and `group-<id>.about`.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The group's id.
    pub id: GroupId,
    /// The name of its Lucide icon.
    pub icon: String,
    /// What it lists, in order; never empty.
    pub items: Vec<ItemId>,
}

/// The colour family of a tile. It tells nothing that the words do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tint {
    /// Blue.
    Sky,
    /// Lacquer red.
    Lacquer,
    /// Gold.
    Gold,
    /// Green.
    Jade,
    /// Purple.
    Plum,
    /// Blue-green.
    Teal,
}
