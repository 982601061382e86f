//! Use by keyboard alone: which action of the screen the keys are at.
//!
//! It shows only once a key was used, and is gone with the next touch. The actions are those that the
//! screen says of itself, in reading order.

use crate::kiosk::keyboard::Key;
use crate::kiosk::said::Said;

/// A key on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// To the next action: Tab, the right and the down arrow.
    Next,
    /// To the action before: Shift and Tab, the left and the up arrow.
    Previous,
    /// Press the action: Enter, and Space where nothing can be typed.
    Press,
    /// Back: Escape.
    Back,
    /// Home.
    Home,
    /// Type, where the screen has a field; elsewhere somebody is there.
    Typed(Key),
    /// A function key, by its number.
    Function(u8),
    /// Any other key: somebody is there.
    Other,
}

/// Which action the keys are at; none while nobody uses keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Focus {
    at: Option<usize>,
}

impl Focus {
    /// The place of the action among all of them.
    pub fn place(self) -> Option<usize> {
        self.at
    }

    /// Nobody uses keys.
    pub fn hide(&mut self) {
        self.at = None;
    }

    /// Moves among `count` actions; the first move only shows where the keys are, at `start`.
    pub fn step(&mut self, stroke: Stroke, count: usize, start: usize) {
        self.at = match (self.at, stroke) {
            (at, Stroke::Typed(_) | Stroke::Function(_) | Stroke::Other) => at,
            _ if count == 0 => None,
            (None, _) => Some(start.min(count - 1)),
            (Some(at), Stroke::Next) => Some((at + 1) % count),
            (Some(at), Stroke::Previous) => Some((at + count - 1) % count),
            (Some(at), Stroke::Press | Stroke::Back | Stroke::Home) => Some(at.min(count - 1)),
        };
    }

    /// The screen changed: the keys are at `start` of it, if anybody uses them.
    pub fn restart(&mut self, start: usize) {
        self.at = self.at.map(|_| start);
    }
}

/// A screen in words, with the place in it where the part between the bars begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Description<Message> {
    /// All of it, in reading order.
    pub said: Vec<Said<Message>>,
    /// Where the part between the bars begins.
    pub body: usize,
}

impl<Message> Description<Message> {
    /// What can be pressed, in order.
    pub fn actions(&self) -> impl Iterator<Item = &Message> {
        self.said.iter().filter_map(|said| match said {
            Said::Action { message, .. } => Some(message),
            _ => None,
        })
    }

    /// Where keys begin among the actions: at the main one, else at the first between the bars.
    pub fn start(&self) -> usize {
        let is_action = |said: &&Said<Message>| matches!(said, Said::Action { .. });
        let mut actions = self.said.iter().filter(is_action);
        let main = actions.position(|said| matches!(said, Said::Action { is_main: true, .. }));
        main.unwrap_or_else(|| self.said[..self.body].iter().filter(is_action).count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_key_shows_where_the_keys_are_and_the_next_moves() {
        let mut focus = Focus::default();
        focus.step(Stroke::Press, 4, 2);
        assert_eq!(focus.place(), Some(2));
        focus.step(Stroke::Next, 4, 2);
        focus.step(Stroke::Next, 4, 2);
        assert_eq!(focus.place(), Some(0), "round to the first");
        focus.step(Stroke::Previous, 4, 2);
        assert_eq!(focus.place(), Some(3), "and back to the last");
    }

    #[test]
    fn a_screen_without_actions_has_no_place_for_keys() {
        let mut focus = Focus::default();
        focus.step(Stroke::Next, 0, 0);
        assert_eq!(focus.place(), None);
    }

    #[test]
    fn keys_begin_at_the_main_action_else_between_the_bars() {
        let bar = Said::action("Cỡ chữ", 1);
        let tile = Said::action("VNeID", 2);
        let main = Said::main_action("Tiếp", 3);
        let with = |said: Vec<Said<i32>>| Description { said, body: 1 };
        assert_eq!(with(vec![bar.clone(), tile.clone()]).start(), 1);
        assert_eq!(with(vec![bar, tile, main]).start(), 2);
    }
}
