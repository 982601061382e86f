//! Which sessions to list, and a page of them.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::journal::read::{
    BLOCK, Error, Key, Kind, Lexicon, Places, Session, Snapshot, Word, language_number,
};
use crate::l10n::Language;
use crate::review::period::Period;
use crate::visit::{EndedBy, Filed, Mode, Operator, Outcome, Rating};

/// What a session must have to be listed; what is not set does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// It was opened in this period.
    pub period: Option<Period>,
    /// Its language.
    pub language: Option<Language>,
    /// Its mode.
    pub mode: Option<Mode>,
    /// Its helper.
    pub helper: Option<HelperCode>,
    /// Its outcome.
    pub outcome: Option<Outcome>,
    /// Who did the work.
    pub operator: Option<Operator>,
    /// Whether a dossier was filed online.
    pub filed: Option<Filed>,
    /// Its rating.
    pub rating: Option<Rating>,
    /// Who or what ended it.
    pub ended_by: Option<EndedBy>,
    /// An item that was opened.
    pub item: Option<ItemId>,
    /// A trouble that was met.
    pub trouble: Option<TroubleId>,
    /// Help was called.
    pub has_called_help: bool,
}

/// Some of the sessions that pass a filter, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// The sessions.
    pub sessions: Vec<Session>,
    /// Where the next page begins: pass it as `before`. Nothing if this is the last page.
    pub next: Option<u64>,
}

impl Filter {
    /// The marks a session must have; nothing if no session can have them all.
    fn marks(&self, lexicon: &Lexicon) -> Option<Vec<Key>> {
        let coded = [
            (Kind::Language, self.language.map(language_number)),
            (Kind::Mode, self.mode.map(Mode::number)),
            (Kind::Helper, self.helper.map(HelperCode::number)),
            (Kind::Outcome, self.outcome.map(Outcome::number)),
            (Kind::Operator, self.operator.map(Operator::number)),
            (Kind::Filed, self.filed.map(Filed::number)),
            (Kind::Rating, self.rating.map(Rating::number)),
            (Kind::EndedBy, self.ended_by.map(EndedBy::number)),
            (Kind::HelpCalled, self.has_called_help.then_some(0)),
        ];
        let mut marks: Vec<_> = coded
            .into_iter()
            .filter_map(|(kind, code)| Some(Key::new(kind, code?.into())))
            .collect();
        if let Some(item) = self.item.clone() {
            marks.push(Key::new(Kind::Item, lexicon.number(&Word::Item(item))?.into()));
        }
        if let Some(trouble) = self.trouble.clone() {
            marks.push(Key::new(Kind::Trouble, lexicon.number(&Word::Trouble(trouble))?.into()));
        }
        Some(marks)
    }
}

/// A page of the sessions that pass `filter`, before the session `before`.
pub(super) fn page(
    log: &Snapshot<'_>,
    filter: &Filter,
    before: Option<u64>,
    size: usize,
) -> Result<Page, Error> {
    let Some(marks) = filter.marks(log.lexicon()) else {
        return Ok(Page::default());
    };
    let kept = log.numbers()?;
    let (first, end) = (kept.start, before.unwrap_or(u64::MAX).min(kept.end));

    let mut page = Page::default();
    let blocks = (first / BLOCK..=end.saturating_sub(1) / BLOCK).rev();
    for block in blocks.take_while(|_| end > first) {
        let places = passing(log, filter, &marks, block)?;
        let numbers = places.ascending().rev().map(|place| block * BLOCK + u64::from(place));
        for number in numbers.filter(|number| (first..end).contains(number)) {
            if page.sessions.len() == size {
                page.next = page.sessions.last().map(|session| session.number);
                return Ok(page);
            }
            page.sessions.extend(log.session(number)?);
        }
    }
    Ok(page)
}

/// The sessions of a block that pass.
fn passing(
    log: &Snapshot<'_>,
    filter: &Filter,
    marks: &[Key],
    block: u64,
) -> Result<Places, Error> {
    let mut places = match filter.period.map(Period::days) {
        None => Places::ALL,
        Some((first, last)) => log.opened(block, first, last)?,
    };
    for mark in marks {
        if places.is_empty() {
            break;
        }
        places.keep(&log.marked(block, *mark)?);
    }
    Ok(places)
}
