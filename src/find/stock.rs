//! All that can be found: what the catalogue has, the hub's notices, and the rows of the national index
//! that the catalogue does not tell in detail.

use crate::catalog::{Listed, NationalIndex};
use crate::find::answer::{Found, Hit};
use crate::find::asked::Marking;
use crate::find::document::{self, Document, Line, Told};
use crate::find::index::{Builder, DocumentId, Index, Rank};
use crate::find::speech::Speech;
use crate::find::word::{self, Word};
use crate::l10n::Language;

use std::collections::HashSet;

/// The fewest digits that are the beginning of a code.
const FEWEST_DIGITS: usize = 6;

/// How much it counts that something is found in what a long name begins with, where all of it counts 1.
const HEAD: f32 = 0.98;

/// All that can be found. Documents have numbers: first what has words of its own, in the catalogue's
/// order, then the rows of the national index.
#[derive(Debug)]
pub(super) struct Stock {
    documents: Vec<Document>,
    pub(super) national: NationalIndex,
    /// The rows that can be found, by their places in the national index.
    rows: Vec<u16>,
    /// The digits of each code and what it belongs to, in order.
    codes: Vec<(Box<str>, DocumentId)>,
    /// The province of the hub, by its code.
    province: Option<String>,
}

impl Stock {
    pub(super) fn new(told: Told, province: Option<&str>) -> Self {
        let Told { documents, codes } = told;
        let national = NationalIndex::read();
        let told: HashSet<&str> = codes.iter().map(|(code, _)| code.as_str()).collect();
        let is_told = |row: &Listed| {
            let codes = [Some(&*row.code), row.replaced_by.as_deref()];
            codes.into_iter().flatten().any(|code| told.contains(code))
        };
        let rows = (0..).zip(national.rows()).filter(|(_, row)| !is_told(row));
        let rows = rows.map(|(place, _)| place).collect();
        let province = province.map(str::to_owned);
        let mut stock = Self { documents, national, rows, codes: Vec::new(), province };
        stock.codes = stock.codes(&codes);
        stock
    }

    /// The index of all its lines; of a long official name, what it begins with is a line too.
    pub(super) fn index(&self, speech: &Speech) -> Index {
        let mut builder = Builder::default();
        for (number, document) in (0..).zip(&self.documents) {
            for Line { text, worth, is_everyday } in &document.lines {
                let rank = Rank { worth: *worth, is_title: !is_everyday };
                builder.add(number, rank, &word::words(text));
            }
        }
        for (number, row) in self.listed() {
            let words = word::words(&row.name);
            let head = speech.head(&words);
            builder.add(number, Rank { worth: 1.0, is_title: true }, &words);
            if head < words.len() {
                builder.add(number, Rank { worth: HEAD, is_title: false }, &words[..head]);
            }
        }
        builder.build()
    }

    /// What has words of its own, by its number.
    pub(super) fn documents(&self) -> impl Iterator<Item = (DocumentId, &Document)> {
        (0..).zip(&self.documents)
    }

    /// Whether a document has words of its own, and is no row of the national index.
    pub(super) fn is_told(&self, number: DocumentId) -> bool {
        usize::from(number) < self.documents.len()
    }

    /// How good an answer a document is, other things being equal.
    pub(super) fn worth(&self, number: DocumentId) -> f32 {
        let own = self.documents.get(usize::from(number)).map(|document| document.worth);
        own.or_else(|| self.row(number).map(document::worth)).unwrap_or_default()
    }

    /// Whether a document is the own procedure of a province that is not the hub's.
    pub(super) fn is_elsewhere(&self, number: DocumentId) -> bool {
        self.row(number).is_some_and(|row| row.is_elsewhere(self.province.as_deref()))
    }

    /// What the code belongs to that `words` are, or begin; `most` at most.
    pub(super) fn by_code(&self, words: &[Word], most: usize) -> Vec<DocumentId> {
        let [word] = words else { return Vec::new() };
        let digits = word.plain.as_str();
        if !word.is_number() || digits.len() < FEWEST_DIGITS {
            return Vec::new();
        }
        let from = self.codes.partition_point(|(code, _)| **code < *digits);
        let begun = self.codes[from..].iter().take_while(|(code, _)| code.starts_with(digits));
        let mut found: Vec<DocumentId> = begun.map(|(_, number)| *number).take(most).collect();
        found.dedup();
        found
    }

    /// Whether these `digits` are a code, all of it.
    pub(super) fn has_code(&self, digits: &str) -> bool {
        self.codes.binary_search_by(|(code, _)| (**code).cmp(digits)).is_ok()
    }

    /// A document as it is shown in `language`, with the words of its title marked that were asked for,
    /// and the everyday name told that it was found by, if that is the `line`-th of its lines.
    pub(super) fn hit(
        &self,
        number: DocumentId,
        line: Option<usize>,
        marking: &Marking<'_>,
        language: Language,
    ) -> Hit {
        if let Some(row) = self.row(number) {
            let marks = marking.marks(&row.name);
            let (what, title) = (Found::Listed(row.code.clone()), row.name.to_string());
            let province = row.province.clone();
            return Hit { what, title, why: document::about(row), province, marks };
        }
        let document = &self.documents[usize::from(number)];
        let place = Language::ALL.iter().position(|it| *it == language).unwrap_or_default();
        let title = document.titles[place].clone();
        let why = document.why(place, line.and_then(|line| document.lines.get(line)));
        let marks = marking.marks(&title);
        Hit { what: document.what.clone(), title, why, province: None, marks }
    }

    fn row(&self, number: DocumentId) -> Option<&Listed> {
        let place = usize::from(number).checked_sub(self.documents.len())?;
        self.national.rows().get(usize::from(*self.rows.get(place)?))
    }

    fn listed(&self) -> impl Iterator<Item = (DocumentId, &Listed)> {
        let first = DocumentId::try_from(self.documents.len()).unwrap_or(DocumentId::MAX);
        let rows = self.rows.iter().map(|place| &self.national.rows()[usize::from(*place)]);
        (first..).zip(rows)
    }

    fn codes(&self, told: &[(String, usize)]) -> Vec<(Box<str>, DocumentId)> {
        let digits =
            |code: &str| -> Box<str> { code.chars().filter(char::is_ascii_digit).collect() };
        let listed = self.listed().map(|(number, row)| (digits(&row.code), number));
        let told = told
            .iter()
            .filter_map(|(code, place)| Some((digits(code), DocumentId::try_from(*place).ok()?)));
        let mut codes: Vec<_> = listed.chain(told).collect();
        codes.sort();
        codes
    }
}
