//! Finding things by what people type, however they type it: without accents, with a keyboard's leftovers,
//! with slips, in any order, by everyday names.
//!
//! A [`Finder`] knows all that can be found and keeps nothing of what was typed. It is built once, best off
//! the screen's thread, and then answers each key press at once. How it finds: every document has lines (a
//! title, an everyday name); a typed word means some of the words in them, each more or less surely; and
//! the documents whose lines have most of what was asked, and little else, come first.
//!
//! A matcher of letters in one order, such as `nucleo-matcher`, would not do: it knows neither slips nor
//! words in another order, and these are what people type.

mod answer;
mod asked;
mod document;
mod index;
mod number;
mod rank;
mod reading;
mod speech;
mod stock;
mod vocabulary;
mod word;

pub use answer::{Answer, Found, Hit};
pub use document::{Posted, Told};
pub use word::plain_words;

use crate::catalog::NationalIndex;
use crate::id::ItemId;
use crate::l10n::Language;

use asked::Marking;
use document::Document;
use index::{DocumentId, Index};
use rank::Candidate;
use speech::{Phrasing, Speech};
use stock::Stock;

use unicode_normalization::UnicodeNormalization;

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The most hits of an answer.
const MOST_HITS: usize = 10;

/// The most that is told where nothing was found.
const MOST_NEAREST: usize = 3;

/// How well a document needs to answer to be found, and how well beside the best one.
const LEAST: f32 = 0.47;
const BESIDE_THE_BEST: f32 = 0.5;

/// How much of what was typed something with words of its own needs to have to be found, however much else
/// was typed.
const MOST_OF_IT: f32 = 0.6;

/// The most words of a text that are looked for, and the most letters of it.
const MOST_WORDS: usize = 16;
const MOST_LETTERS: usize = 120;

/// Finds guides, procedures, troubles, notices and the rows of the national index.
#[derive(Debug)]
pub struct Finder {
    stock: Stock,
    index: Index,
    speech: Speech,
}

impl Finder {
    /// A finder of what is `told` here and of the national index, which it reads; the hub lies in
    /// `province`, a two-digit code.
    pub fn new(told: Told, province: Option<&str>) -> Self {
        let (stock, speech) = (Stock::new(told, province), Speech::read());
        Self { index: stock.index(&speech), stock, speech }
    }

    /// The national index, for what a hit says no more of than its code.
    pub fn national(&self) -> &NationalIndex {
        &self.stock.national
    }

    /// What is found by what somebody `typed`, to be read in `language`.
    pub fn find(&self, language: Language, typed: &str) -> Answer {
        let typed: String = typed.nfkc().take(MOST_LETTERS).collect();
        if number::is_in(&typed, |digits| self.stock.has_code(digits)) {
            return Answer::Number;
        }
        let mut words = word::words(&typed);
        if words.is_empty() {
            return Answer::Empty;
        }
        self.speech.shorten(&mut words, MOST_WORDS);
        let coded = self.stock.by_code(&words, MOST_HITS);
        if !coded.is_empty() {
            return Answer::Hits(
                coded.into_iter().map(|number| self.plain(number, language)).collect(),
            );
        }
        let is_open = !typed.ends_with(char::is_whitespace);
        self.by_words(Phrasing { words, surely: 1.0, is_open }, language)
    }

    /// What to show before anything is typed, `most` at most: the items that were `used` most, then those
    /// that come first in the catalogue.
    pub fn usual(&self, language: Language, used: &BTreeMap<ItemId, u64>, most: usize) -> Vec<Hit> {
        let uses = |document: &Document| match &document.what {
            Found::Item(item) => Some(used.get(item).copied().unwrap_or(0)),
            Found::Trouble(_) | Found::Listed(_) => None,
        };
        let items = self.stock.documents();
        let mut items: Vec<(DocumentId, u64)> =
            items.filter_map(|(number, document)| Some((number, uses(document)?))).collect();
        items.sort_by_key(|(_, uses)| Reverse(*uses));
        let items = items.into_iter().take(most);
        items.map(|(number, _)| self.plain(number, language)).collect()
    }

    /// A hit with nothing marked.
    fn plain(&self, number: DocumentId, language: Language) -> Hit {
        self.stock.hit(number, None, &Marking::default(), language)
    }

    fn by_words(&self, typed: Phrasing, language: Language) -> Answer {
        let phrasings = self.speech.phrasings(typed, &self.index.vocabulary);
        let ways = asked::ways(&phrasings, &self.index, &self.speech);
        let mut best = rank::candidates(&ways, &self.index);
        let has_most = |it: &Candidate| it.has >= MOST_OF_IT && self.stock.is_told(it.document);
        let is_hit = |it: &Candidate| it.score >= LEAST || it.is_whole || has_most(it);
        let has_hits = best.iter().any(is_hit);
        best.retain(|candidate| is_hit(candidate) || !has_hits);
        self.sort(&mut best);
        let beside = best.first().map_or(0.0, |first| first.score * BESIDE_THE_BEST);
        best.retain(|it| it.score >= beside || has_most(it) || !has_hits);
        best.truncate(if has_hits { MOST_HITS } else { MOST_NEAREST });
        let markings: Vec<_> = ways.iter().map(|way| way.marking(&self.index)).collect();
        let hits = best.into_iter().map(|it| {
            let line = self.index.line_of_document(it.line);
            self.stock.hit(it.document, Some(line), &markings[it.phrasing], language)
        });
        let hits = hits.collect();
        if has_hits { Answer::Hits(hits) } else { Answer::Nearest(hits) }
    }

    /// Puts the best first, and what belongs to another province last.
    fn sort(&self, candidates: &mut [Candidate]) {
        for candidate in &mut *candidates {
            let worth = self.stock.worth(candidate.document);
            candidate.score *= if candidate.is_same { worth.max(1.0) } else { worth };
        }
        candidates.sort_by(|a, b| {
            let is_elsewhere = |it: &Candidate| self.stock.is_elsewhere(it.document);
            let by_place = is_elsewhere(a).cmp(&is_elsewhere(b));
            by_place.then(b.score.total_cmp(&a.score)).then(a.document.cmp(&b.document))
        });
    }
}
