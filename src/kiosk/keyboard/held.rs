//! Which keys are held down, by which finger, and when one acts again.

use crate::kiosk::keyboard::key::Key;

use iced::time::Instant;
use iced::touch::Finger;

use std::time::Duration;

/// How long a finger stays on Erase before it goes on.
pub(super) const FIRST: Duration = Duration::from_millis(500);

/// How long it stays for each letter more.
pub(super) const EACH: Duration = Duration::from_millis(80);

/// What holds a key down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pointer {
    Mouse,
    Finger(Finger),
}

/// The keys that are held down.
#[derive(Debug, Default)]
pub(super) struct Held(Vec<Hold>);

#[derive(Debug)]
struct Hold {
    by: Pointer,
    key: Key,
    /// When it acts again; not known until a picture with it was drawn.
    again: Option<Instant>,
}

/// Erase is held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Erasing {
    /// Whether it acts again now.
    pub(super) is_due: bool,
    /// When it acts next.
    pub(super) next: Instant,
}

impl Held {
    /// `by` comes down on a key.
    pub(super) fn press(&mut self, by: Pointer, key: Key) {
        self.release(by);
        self.0.push(Hold { by, key, again: None });
    }

    /// `by` holds nothing any more; says whether it did.
    pub(super) fn release(&mut self, by: Pointer) -> bool {
        let before = self.0.len();
        self.0.retain(|hold| hold.by != by);
        self.0.len() < before
    }

    /// The key that `by` holds.
    pub(super) fn by(&self, by: Pointer) -> Option<Key> {
        self.0.iter().find(|hold| hold.by == by).map(|hold| hold.key)
    }

    /// Whether anything holds this key.
    pub(super) fn has(&self, key: Key) -> bool {
        self.0.iter().any(|hold| hold.key == key)
    }

    /// How it is with Erase now; nothing while it is not held.
    pub(super) fn erasing(&mut self, now: Instant) -> Option<Erasing> {
        let hold = self.0.iter_mut().find(|hold| hold.key == Key::Erase)?;
        let again = *hold.again.get_or_insert(now + FIRST);
        let is_due = again <= now;
        let next = if is_due { now + EACH } else { again };
        hold.again = Some(next);
        Some(Erasing { is_due, next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn erase_acts_again_after_a_while_and_then_soon() {
        let (mut held, start) = (Held::default(), Instant::now());
        held.press(Pointer::Mouse, Key::Erase);
        let at =
            |held: &mut Held, after| held.erasing(start + after).map(|now| (now.is_due, now.next));
        let moment = Duration::from_millis(1);
        assert_eq!(at(&mut held, Duration::ZERO), Some((false, start + FIRST)));
        assert_eq!(at(&mut held, FIRST - moment), Some((false, start + FIRST)));
        assert_eq!(at(&mut held, FIRST), Some((true, start + FIRST + EACH)));
        assert_eq!(at(&mut held, FIRST + moment), Some((false, start + FIRST + EACH)));
        assert_eq!(at(&mut held, FIRST + EACH), Some((true, start + FIRST + 2 * EACH)));
        assert!(held.release(Pointer::Mouse));
        assert_eq!(at(&mut held, 4 * FIRST), None);
    }

    #[test]
    fn each_finger_holds_one_key() {
        let [one, two] = [1, 2].map(|id| Pointer::Finger(Finger(id)));
        let mut held = Held::default();
        held.press(one, Key::Char('a'));
        held.press(two, Key::Char('b'));
        held.press(one, Key::Char('c'));
        assert_eq!((held.by(one), held.by(two)), (Some(Key::Char('c')), Some(Key::Char('b'))));
        assert!(!held.has(Key::Char('a')) && held.has(Key::Char('b')));
        assert!(held.release(two) && !held.release(two));
    }
}
