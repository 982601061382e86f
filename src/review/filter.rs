//! Which sessions to list, and a page of them.

use crate::id::{HelperCode, ItemId, TroubleId};
use crate::journal::Session;
use crate::journal::calendar;
use crate::journal::read::Fault;
use crate::journal::read::Kind;
use crate::journal::read::line;
use crate::journal::read::{BLOCK, Places, mark};
use crate::journal::read::{COLUMNS, Rows};
use crate::journal::read::{Lexicon, Word};
use crate::l10n::Language;
use crate::visit::{EndedBy, Filed, Mode, Operator, Outcome, Rating};

use super::period::Period;

use rusqlite::{Connection, OptionalExtension};

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
    fn marks(&self, lexicon: &Lexicon) -> Option<Vec<(u8, i64)>> {
        let coded = [
            (Kind::Language, self.language.map(line::language_number)),
            (Kind::Mode, self.mode.map(Mode::number)),
            (Kind::Helper, self.helper.map(HelperCode::number)),
            (Kind::Outcome, self.outcome.map(Outcome::number)),
            (Kind::Operator, self.operator.map(Operator::number)),
            (Kind::Filed, self.filed.map(Filed::number)),
            (Kind::Rating, self.rating.map(Rating::number)),
            (Kind::EndedBy, self.ended_by.map(EndedBy::number)),
            (Kind::HelpCalled, self.has_called_help.then_some(0)),
        ];
        let mut marks: Vec<_> =
            coded.into_iter().filter_map(|(kind, key)| Some((kind as u8, key?.into()))).collect();
        if let Some(item) = self.item.clone() {
            marks.push((Kind::Item as u8, lexicon.number(&Word::Item(item))?.into()));
        }
        if let Some(trouble) = self.trouble.clone() {
            marks.push((Kind::Trouble as u8, lexicon.number(&Word::Trouble(trouble))?.into()));
        }
        Some(marks)
    }
}

/// A page of the sessions that pass `filter`, before the session `before`.
pub(super) fn page(
    db: &Connection,
    rows: &Rows,
    filter: &Filter,
    before: Option<u64>,
    size: usize,
) -> Result<Page, Fault> {
    let Some(marks) = filter.marks(&rows.lexicon) else {
        return Ok(Page::default());
    };
    let last =
        db.query_row("SELECT max(id) FROM session", [], |row| row.get::<_, Option<i64>>(0))?;
    let end = before.unwrap_or(u64::MAX).min(last.map_or(0, |last| last.cast_unsigned() + 1));
    let first =
        db.query_row("SELECT removed_to + 1 FROM journal", [], |row| row.get::<_, i64>(0))?;
    let first = first.cast_unsigned();

    let mut page = Page::default();
    let blocks = (first / BLOCK..=end.saturating_sub(1) / BLOCK).rev();
    for block in blocks.take_while(|_| end > first) {
        let places = passing(db, filter, &marks, block)?;
        for place in places.ascending().rev() {
            let number = block * BLOCK + u64::from(place);
            if !(first..end).contains(&number) {
                continue;
            }
            if page.sessions.len() == size {
                page.next = page.sessions.last().map(|session| session.number);
                return Ok(page);
            }
            page.sessions.extend(read(db, rows, number)?);
        }
    }
    Ok(page)
}

/// The sessions of a block that pass.
fn passing(
    db: &Connection,
    filter: &Filter,
    marks: &[(u8, i64)],
    block: u64,
) -> rusqlite::Result<Places> {
    let mut places = match filter.period.map(Period::days) {
        None => Places::ALL,
        Some((first, last)) => {
            let (first, last) = (calendar::day_number(first), calendar::day_number(last));
            mark::find_days(db, block, first, last)?
        }
    };
    for (kind, key) in marks {
        if places.is_empty() {
            break;
        }
        places.keep(&mark::find(db, block, *kind, *key)?);
    }
    Ok(places)
}

fn read(db: &Connection, rows: &Rows, number: u64) -> rusqlite::Result<Option<Session>> {
    let sql = format!("SELECT {COLUMNS} FROM session WHERE id = ?1");
    let mut statement = db.prepare_cached(&sql)?;
    let stored = statement.query_row([number.cast_signed()], |row| rows.read(row)).optional()?;
    Ok(stored.flatten().map(|stored| stored.session))
}
