//! A number as it may leave the hub.

/// The fewest of a group that are told.
pub(super) const LEAST: u64 = 5;

/// A number as it may leave the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The number itself.
    Told(u64),
    /// One to four: "<5".
    Few,
    /// This many or more.
    AtLeast(u64),
}

impl Cell {
    /// Nobody.
    pub const NONE: Self = Self::Told(0);

    /// The least that it can be.
    pub fn least(self) -> u64 {
        match self {
            Self::Told(number) | Self::AtLeast(number) => number,
            Self::Few => 1,
        }
    }

    /// The number, if it is told.
    pub fn told(self) -> Option<u64> {
        match self {
            Self::Told(number) => Some(number),
            Self::Few | Self::AtLeast(_) => None,
        }
    }

    /// The sum of cells: it says nothing that they do not.
    pub fn sum(cells: impl IntoIterator<Item = Self>) -> Self {
        let mut cells = cells.into_iter().filter(|cell| *cell != Self::NONE);
        let Some(first) = cells.next() else {
            return Self::NONE;
        };
        cells.fold(first, |sum, cell| match (sum.told(), cell.told()) {
            (Some(sum), Some(number)) => Self::Told(sum + number),
            _ => Self::AtLeast(sum.least() + cell.least()),
        })
    }

    /// The cell as it is written where letters may stand; nothing where it may be any number.
    pub fn written(self) -> Option<String> {
        match self {
            Self::Told(number) => Some(number.to_string()),
            Self::Few => Some(format!("<{LEAST}")),
            Self::AtLeast(0) => None,
            Self::AtLeast(number) => Some(format!("≥{number}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_tells_no_more_than_its_parts() {
        assert_eq!(Cell::sum([]), Cell::NONE);
        assert_eq!(Cell::sum([Cell::Told(7), Cell::Told(5)]), Cell::Told(12));
        assert_eq!(Cell::sum([Cell::Few, Cell::NONE]), Cell::Few);
        assert_eq!(Cell::sum([Cell::AtLeast(5)]), Cell::AtLeast(5));
        assert_eq!(Cell::sum([Cell::Few, Cell::Few]), Cell::AtLeast(2));
        assert_eq!(Cell::sum([Cell::Told(7), Cell::Few, Cell::AtLeast(5)]), Cell::AtLeast(13));
    }
}
