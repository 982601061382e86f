//! Which words stand in which lines: what a document can be found by, such as its title, or one of its
//! everyday names.

use crate::find::vocabulary::{Builder as Words, Vocabulary, WordId};
use crate::find::word::Word;

use std::ops::Range;

/// Words that stand in fewer lines than this tell about as much: that a word is rare in the titles of the
/// nation does not make it rare in people's mouths.
const COMMON: f32 = 20.0;

/// A document, by its place.
pub(super) type DocumentId = u16;

/// A line, by its place.
pub(super) type LineId = u32;

/// The lines of all documents, by their words.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) vocabulary: Vocabulary,
    lines: Vec<Line>,
    /// The words of the lines, one line after the other.
    said: Vec<WordId>,
    /// Where each word's part of `places` begins; one more than there are words.
    starts: Vec<u32>,
    /// The lines that each word stands in, one word after the other.
    places: Vec<LineId>,
    /// How telling each word is: what stands in few lines tells more.
    telling: Vec<f32>,
}

/// A line of a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) document: DocumentId,
    /// How much it counts that something is found here, 1 for a title.
    pub(super) worth: f32,
    /// Whether it is a title or an official name, not an everyday one.
    pub(super) is_title: bool,
    /// How telling its words are together.
    pub(super) telling: f32,
    end: u32,
}

/// What kind of line is added: how much it counts, and whether it is a title.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rank {
    pub(super) worth: f32,
    pub(super) is_title: bool,
}

/// Builds an index, line by line.
#[derive(Default)]
pub(super) struct Builder {
    words: Words,
    lines: Vec<Line>,
    said: Vec<WordId>,
}

impl Builder {
    /// Adds a line of `document`; the lines of a document stand together, and the documents in order.
    pub(super) fn add(&mut self, document: DocumentId, rank: Rank, words: &[Word]) {
        let places = words.iter().filter_map(|word| self.words.place(word));
        self.said.extend(places);
        let end = u32::try_from(self.said.len()).unwrap_or(u32::MAX);
        let Rank { worth, is_title } = rank;
        self.lines.push(Line { document, worth, is_title, telling: 0.0, end });
    }

    pub(super) fn build(self) -> Index {
        let vocabulary = self.words.build();
        let mut index =
            Index { vocabulary, lines: self.lines, said: self.said, ..Index::default() };
        index.lines.shrink_to_fit();
        index.said.shrink_to_fit();
        index.place_words();
        index.weigh();
        index
    }
}

impl Index {
    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How many documents there are.
    pub(super) fn documents(&self) -> usize {
        self.lines.last().map_or(0, |line| usize::from(line.document) + 1)
    }

    /// Which line of its document a line is, counted from 0.
    pub(super) fn line_of_document(&self, line: LineId) -> usize {
        let before = self.lines[..line as usize].iter().rev();
        let document = self.lines[line as usize].document;
        before.take_while(|line| line.document == document).count()
    }

    /// The words of a line, in order.
    pub(super) fn said(&self, line: LineId) -> &[WordId] {
        &self.said[self.range(line as usize)]
    }

    /// The lines that `word` stands in, each once.
    pub(super) fn places(&self, word: WordId) -> &[LineId] {
        let word = usize::from(word);
        &self.places[self.starts[word] as usize..self.starts[word + 1] as usize]
    }

    /// How telling `word` is.
    pub(super) fn telling(&self, word: WordId) -> f32 {
        self.telling[usize::from(word)]
    }

    fn range(&self, line: usize) -> Range<usize> {
        let start = line.checked_sub(1).map_or(0, |before| self.lines[before].end);
        start as usize..self.lines[line].end as usize
    }

    /// The words of each line, each once.
    fn each_once(&self) -> impl Iterator<Item = (LineId, Vec<WordId>)> {
        (0..self.lines.len()).map(|line| {
            let mut words = self.said[self.range(line)].to_vec();
            words.sort_unstable();
            words.dedup();
            (line as LineId, words)
        })
    }

    fn place_words(&mut self) {
        let mut starts = vec![0; self.vocabulary.len() + 1];
        for (_, words) in self.each_once() {
            words.into_iter().for_each(|word| starts[usize::from(word) + 1] += 1);
        }
        for word in 1..starts.len() {
            starts[word] += starts[word - 1];
        }
        let mut next = starts.clone();
        let mut places = vec![0; starts.last().map_or(0, |end| *end as usize)];
        for (line, words) in self.each_once() {
            for word in words {
                let place = &mut next[usize::from(word)];
                places[*place as usize] = line;
                *place += 1;
            }
        }
        (self.starts, self.places) = (starts, places);
    }

    fn weigh(&mut self) {
        let all = self.lines.len() as f32;
        let telling = |count: u32| (1.0 + all / (COMMON + count as f32)).ln();
        self.telling = self.starts.windows(2).map(|ends| telling(ends[1] - ends[0])).collect();
        for line in 0..self.lines.len() {
            let words = self.said[self.range(line)].iter();
            let sum = words.map(|word| self.telling[usize::from(*word)]).sum();
            self.lines[line].telling = sum;
        }
    }
}
