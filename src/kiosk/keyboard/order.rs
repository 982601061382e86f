//! Where the digits of the numeric board are: as on a telephone, or in another order each time, so that
//! fingers and the marks they leave tell nobody a PIN.

/// Which digit is in each digit's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order([u8; 10]);

impl Order {
    /// An order that nobody foresees who does not know `seed`.
    pub fn shuffled(seed: u64) -> Self {
        let mut digits = Self::default().0;
        let mut state = seed;
        for place in (1..digits.len()).rev() {
            state = next(state);
            let other = (state >> 33) as usize % (place + 1);
            digits.swap(place, other);
        }
        Self(digits)
    }

    /// The digit in the place of `usual`; what is no digit stays as it is.
    pub(super) fn digit(self, usual: char) -> char {
        let place = usual.to_digit(10).and_then(|digit| self.0.get(digit as usize));
        place.map_or(usual, |digit| char::from(b'0' + digit))
    }
}

impl Default for Order {
    fn default() -> Self {
        Self([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
}

/// A linear congruential step (Knuth, MMIX); its upper bits are good enough to move digits about.
fn next(state: u64) -> u64 {
    state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407)
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;

    #[test]
    fn every_order_has_each_digit_once_and_seeds_give_different_ones() {
        let mut seen = BTreeSet::new();
        for seed in 0..200 {
            let order = Order::shuffled(seed);
            let digits: BTreeSet<char> = ('0'..='9').map(|digit| order.digit(digit)).collect();
            assert_eq!(digits.len(), 10);
            seen.insert(order.0);
        }
        assert!(seen.len() > 190, "{}", seen.len());
    }

    #[test]
    fn the_usual_order_changes_nothing() {
        assert!("0123456789ab ".chars().all(|c| Order::default().digit(c) == c));
    }
}
