//! Which line of a text a byte is in.

/// The places where the lines of a text end, to find many lines in it.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    /// The lines of `text`.
    pub fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { ends: ends.map(|(place, _)| place).collect() }
    }

    /// The line of the byte `at`, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_with_its_mark() {
        let lines = Lines::new("a\n\nb");
        assert_eq!([0, 1, 2, 3, 4, 99].map(|at| lines.line(at)), [1, 1, 2, 3, 3, 3]);
        assert_eq!(Lines::new("").line(7), 1);
    }
}
