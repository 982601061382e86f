//! Which documents answer best.

use crate::find::asked::{Asked, Way};
use crate::find::index::{DocumentId, Index, LineId};

use std::collections::HashMap;

/// How much of a score is what the best line has of what was asked; the rest is what all lines of the
/// document have together. What a title has of it comes on top.
const OF_THE_LINE: f32 = 0.6;
const OF_THE_TITLE: f32 = 0.08;

/// How much of a line's score it has whatever else it says; the rest it has as far as it says nothing else.
const WHATEVER_ELSE: f32 = 0.3;

/// What words that stand side by side as they were typed add to a score.
const SIDE_BY_SIDE: f32 = 0.08;

/// What a score loses where words that were typed together lie far apart in a line that says much else: a
/// long official name has about any words somewhere.
const SCATTERED: f32 = 0.45;

/// How many words apart still is together.
const NEAR: usize = 2;

/// The share of a line that makes it whole, and how telling it has to be for that to tell anything.
const WHOLE: f32 = 0.9;
const TELLING: f32 = 7.0;

/// The share of a title and of what was typed that makes them the same.
const SAME: f32 = 0.93;

/// How many of the best are looked at more closely.
const CLOSER: usize = 120;

/// A document that has something of what was asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) document: DocumentId,
    /// The line that has most of it.
    pub(super) line: LineId,
    /// Which way to understand what was typed it answers, by its number.
    pub(super) phrasing: usize,
    /// How well it answers, from 0 to about 1.
    pub(super) score: f32,
    /// How much of what was asked its lines have together, from 0 to 1.
    pub(super) has: f32,
    /// Whether what was asked has one of its lines in it, word for word.
    pub(super) is_whole: bool,
    /// Whether what was asked is its title and nothing else.
    pub(super) is_same: bool,
    /// How much of its best line was asked for, and of what was asked its titles have.
    share: f32,
    titled: f32,
}

impl Candidate {
    /// Becomes the better of the two, of which both are the same document.
    fn take(&mut self, other: Self) {
        let is_whole = self.is_whole || other.is_whole;
        let is_same = self.is_same || other.is_same;
        let titled = self.titled.max(other.titled);
        let has = self.has.max(other.has);
        let better = if self.score < other.score { other } else { *self };
        *self = Self { is_whole, is_same, titled, has, ..better };
    }
}

/// The documents that have something of what was asked in one way or another, in no order.
pub(super) fn candidates(ways: &[Way], index: &Index) -> Vec<Candidate> {
    let mut best: HashMap<DocumentId, Candidate> = HashMap::new();
    for (phrasing, Way { surely, asked }) in ways.iter().enumerate() {
        for candidate in closest(asked, index) {
            let score = candidate.score * surely;
            let candidate = Candidate { score, phrasing, ..candidate };
            best.entry(candidate.document).or_insert(candidate).take(candidate);
        }
    }
    best.into_values().collect()
}

/// The documents that have most of what was `asked`.
fn closest(asked: &[Asked], index: &Index) -> Vec<Candidate> {
    let mut best = Found::gather(asked, index).candidates(asked, index);
    if best.len() > CLOSER {
        let by_score = |a: &Candidate, b: &Candidate| b.score.total_cmp(&a.score);
        best.select_nth_unstable_by(CLOSER, |a, b| {
            by_score(a, b).then(a.document.cmp(&b.document))
        });
        best.truncate(CLOSER);
    }
    for candidate in &mut best {
        let said = index.said(candidate.line);
        let lost = SCATTERED * (1.0 - candidate.share) * (1.0 - together(asked, said));
        candidate.score *= 1.0 + SIDE_BY_SIDE * side_by_side(asked, said) - lost;
    }
    best
}

/// What of the asked words is where.
struct Found {
    /// By line: the weights of the words that it has.
    has: Vec<f32>,
    /// By line: how telling its words are that were asked for.
    told: Vec<f32>,
    /// By document: the weights of the words that its lines have together.
    of_document: Vec<f32>,
}

impl Found {
    fn gather(asked: &[Asked], index: &Index) -> Self {
        let (lines, documents) = (index.lines(), index.documents());
        let nought = |count| vec![0.0; count];
        let (mut has, mut told) = (nought(lines.len()), nought(lines.len()));
        let mut of_document = nought(documents);
        // Which word was found there last, so that each counts once, as the surest.
        let (mut last, mut last_of_document) = (vec![0; lines.len()], vec![0; documents]);
        for (number, asked) in (1..).zip(asked) {
            for meant in &*asked.meant {
                for line in index.places(meant.word) {
                    let line = *line as usize;
                    if last[line] == number {
                        continue;
                    }
                    last[line] = number;
                    has[line] += asked.weight * meant.surely;
                    told[line] += index.telling(meant.word) * meant.surely;
                    let document = usize::from(lines[line].document);
                    if last_of_document[document] != number {
                        last_of_document[document] = number;
                        of_document[document] += asked.weight * meant.surely;
                    }
                }
            }
        }
        Self { has, told, of_document }
    }

    /// Each document that has anything, with its best line.
    fn candidates(&self, asked: &[Asked], index: &Index) -> Vec<Candidate> {
        let all: f32 = asked.iter().map(|asked| asked.weight).sum();
        let mut best: Vec<Candidate> = Vec::new();
        // The lines of a document stand together.
        for (place, line) in index.lines().iter().enumerate().filter(|(at, _)| self.has[*at] > 0.0)
        {
            let share = (self.told[place] / line.telling).min(1.0);
            let closeness = WHATEVER_ELSE + (1.0 - WHATEVER_ELSE) * share;
            let of_line = self.has[place] / all * closeness * line.worth;
            let has = self.of_document[usize::from(line.document)] / all;
            let of_title = if line.is_title { self.has[place] / all } else { 0.0 };
            let candidate = Candidate {
                document: line.document,
                line: place as LineId,
                phrasing: 0,
                score: OF_THE_LINE * of_line + (1.0 - OF_THE_LINE) * has,
                has,
                is_whole: share >= WHOLE && line.telling >= TELLING,
                is_same: line.worth >= 1.0 && share >= SAME && of_title >= SAME,
                share,
                titled: of_title,
            };
            match best.last_mut().filter(|last| last.document == line.document) {
                Some(last) => last.take(candidate),
                None => best.push(candidate),
            }
        }
        best.iter_mut().for_each(|it| it.score += OF_THE_TITLE * it.titled);
        best
    }
}

/// The share of telling words that stand together in the line `said` as they were asked for one after the
/// other; all of them where there is only one.
fn together(asked: &[Asked], said: &[u16]) -> f32 {
    let telling: Vec<&Asked> = asked.iter().filter(|asked| asked.is_telling).collect();
    let Some(pairs) = telling.len().checked_sub(1).filter(|pairs| *pairs > 0) else { return 1.0 };
    let is_said = |meant: u16| said.contains(&meant);
    let word = |asked: &&Asked| asked.meant.iter().map(|it| it.word).find(|word| is_said(*word));
    let words: Vec<Option<u16>> = telling.iter().map(word).collect();
    let is_near = |pair: &&[Option<u16>]| matches!(pair, [Some(a), Some(b)] if near(*a, *b, said));
    words.windows(2).filter(is_near).count() as f32 / pairs as f32
}

/// Whether `a` stands near `b` somewhere in the line `said`.
fn near(a: u16, b: u16, said: &[u16]) -> bool {
    let mut places = said.iter().enumerate().filter(|(_, word)| **word == a);
    places.any(|(at, _)| {
        let around = at.saturating_sub(NEAR)..(at + NEAR + 1).min(said.len());
        said[around].contains(&b)
    })
}

/// The share of neighbours among the asked words that stand side by side in the line `said`.
fn side_by_side(asked: &[Asked], said: &[u16]) -> f32 {
    let place = |asked: &Asked| {
        let of = |meant: u16| said.iter().position(|word| *word == meant);
        asked.meant.iter().find_map(|meant| of(meant.word))
    };
    let places: Vec<Option<usize>> = asked.iter().map(place).collect();
    let is_pair = |pair: &&[Option<usize>]| matches!(pair, [Some(a), Some(b)] if a + 1 == *b);
    let pairs = places.windows(2).filter(is_pair).count();
    pairs as f32 / (asked.len().max(2) - 1) as f32
}
