//! What can be pressed: found by pressing, not by asking.

use crate::desk::{Desk, Finger};
use crate::glance::{Glance, holds};

use iced::{Point, Rectangle};

/// Something that can be pressed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Target {
    pub(crate) place: Rectangle,
    /// What pressing it publishes.
    pub(crate) message: String,
    /// Whether it answers when the finger comes, not when it leaves.
    is_instant: bool,
}

/// A pixel off the edge, so that a box is told from one that is a little larger.
const INSET: f32 = 1.0;

impl Desk {
    /// Everything that can be pressed. A box is one thing if a finger that comes down in one corner and
    /// leaves from the opposite one presses it; boxes within it are part of it.
    pub(crate) fn targets(&mut self, glance: &Glance) -> Vec<Target> {
        let mut boxes: Vec<Rectangle> = Vec::new();
        for place in &glance.boxes {
            if place.width > 4.0 && place.height > 4.0 && !boxes.contains(place) {
                boxes.push(*place);
            }
        }
        boxes.sort_by(|a, b| (b.width * b.height).total_cmp(&(a.width * a.height)));
        self.probe(|finger| {
            let mut found: Vec<Target> = Vec::new();
            for place in boxes {
                if let Some(target) = press(place, finger)
                    && !found.iter().any(|known| is_part(&target, known))
                {
                    found.push(target);
                }
            }
            found
        })
    }
}

/// The thing that fills `place`, if there is one.
fn press(place: Rectangle, finger: &mut Finger<'_>) -> Option<Target> {
    let first = Point::new(place.x + INSET, place.y + INSET);
    let last = Point::new(place.x + place.width - INSET, place.y + place.height - INSET);
    let (down, up) = finger(first, last);
    let is_instant = !down.is_empty();
    let message = match is_instant {
        true => format!("{down:?}"),
        false => format!("{up:?}"),
    };
    if is_instant && format!("{:?}", finger(last, first).0) != message {
        return None;
    }
    (is_instant || !up.is_empty()).then_some(Target { place, message, is_instant })
}

fn is_part(target: &Target, of: &Target) -> bool {
    holds(of.place, target.place) && (!of.is_instant || of.message == target.message)
}

/// How far apart two boxes are; nothing if they overlap.
pub(crate) fn gap(a: Rectangle, b: Rectangle) -> Option<f32> {
    let across = (b.x - a.x - a.width).max(a.x - b.x - b.width);
    let down = (b.y - a.y - a.height).max(a.y - b.y - b.height);
    let gap = across.max(down);
    (gap >= 0.0).then_some(gap)
}
