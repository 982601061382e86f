//! Counts by day and by month, kept in the same transaction as the sessions they count.

use crate::journal::calendar::{self, Month};
use crate::journal::error::Error;
use crate::journal::event::lexicon::{Lexicon, Word};
use crate::journal::event::line;
use crate::journal::event::session::Session;
use crate::visit::Record;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use std::collections::BTreeMap;
use std::time::Duration;

/// What is counted. The number stands for it in the database and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Sessions; the key is 0.
    Sessions = 1,
    /// Sessions by language.
    Language = 2,
    /// Sessions by mode.
    Mode = 3,
    /// Sessions by helper; the key is the number in the code.
    Helper = 4,
    /// Sessions by outcome.
    Outcome = 5,
    /// Sessions by who did the work.
    Operator = 6,
    /// Sessions by whether a dossier was filed.
    Filed = 7,
    /// Sessions by rating.
    Rating = 8,
    /// Sessions by who or what ended them.
    EndedBy = 9,
    /// Sessions in which an item was opened; the key is the item's word.
    Item = 10,
    /// Seconds that an item was on the screen.
    ItemSeconds = 11,
    /// Sessions by the furthest step of an item; the key is the word × 256 + the step.
    Step = 12,
    /// Sessions in which a trouble was met.
    Trouble = 13,
    /// Sessions by duration in seconds.
    Seconds = 14,
    /// QR codes shown; the key is 0.
    QrShown = 15,
    /// Prints; the key is 0.
    Printed = 16,
    /// Sessions with a search; the key is 0.
    Searched = 17,
    /// Calls for help; the key is 0.
    HelpCalled = 18,
    /// Sessions by the hour of the day in Vietnam, 0 to 23.
    Hour = 19,
    /// Waits for help that came, by their duration in seconds, rounded up to tens.
    HelpWait = 20,
    /// Seconds that help was waited for until it came; the key is 0.
    HelpWaitSeconds = 21,
    /// The day of the first touch, by its number: sessions are marked with it, and counted by day anyway.
    Day = 100,
}

/// What is counted, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    /// The number of its [`Kind`]; a damaged log may have others.
    pub(crate) kind: u8,
    /// Which of its kind: a code, an id's number, a day.
    pub(crate) value: i64,
}

/// The id that a count counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Named {
    /// The id's number.
    pub(crate) word: u32,
    /// The furthest step, where those are counted; else 0.
    pub(crate) step: i64,
}

impl Key {
    /// A key of a known kind.
    pub(crate) fn new(kind: Kind, value: i64) -> Self {
        Self { kind: kind as u8, value }
    }

    /// Whether it is of this kind.
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.kind == kind as u8
    }

    /// The id it counts; nothing where it counts none.
    pub(crate) fn named(self) -> Option<Named> {
        const NAMED: [Kind; 4] = [Kind::Item, Kind::ItemSeconds, Kind::Step, Kind::Trouble];
        let is_named = NAMED.iter().any(|kind| self.is(*kind));
        let (number, step) =
            if self.is(Kind::Step) { (self.value >> 8, self.value & 255) } else { (self.value, 0) };
        // A number that no word can have finds none.
        is_named.then(|| Named { word: u32::try_from(number).unwrap_or(0), step })
    }

    /// The same key with the number that the id has in another log.
    fn renamed(self, word: u32, step: i64) -> Self {
        let word = i64::from(word);
        let value = if self.is(Kind::Step) { word * 256 + step } else { word };
        Self { value, ..self }
    }
}

/// Counts by what they count.
pub(crate) type Counts = BTreeMap<Key, i64>;

/// One count: of what, and how many. What a session counts for names each key once.
pub(crate) type Count = (Key, i64);

/// Adds counts to others.
pub(crate) fn add(counts: &mut Counts, more: impl IntoIterator<Item = Count>) {
    for (key, count) in more {
        *counts.entry(key).or_default() += count;
    }
}

/// What one session counts for; nothing if the lexicon lacks one of its ids.
pub(crate) fn session_counts(
    session: &Session,
    record: &Record,
    lexicon: &Lexicon,
) -> Option<Vec<Count>> {
    let mut counts = Vec::with_capacity(32);
    let mut add = |kind: Kind, value: i64, count: i64| {
        if count != 0 {
            counts.push((Key::new(kind, value), count));
        }
    };

    add(Kind::Sessions, 0, 1);
    add(Kind::Language, line::language_number(record.language).into(), 1);
    add(Kind::Mode, record.mode.number().into(), 1);
    record.helper.iter().for_each(|helper| add(Kind::Helper, helper.number().into(), 1));
    record.outcome.iter().for_each(|outcome| add(Kind::Outcome, outcome.number().into(), 1));
    add(Kind::Operator, record.operator.number().into(), 1);
    add(Kind::Filed, record.filed_online.number().into(), 1);
    record.rating.iter().for_each(|rating| add(Kind::Rating, rating.number().into(), 1));
    record.ended_by.iter().for_each(|by| add(Kind::EndedBy, by.number().into(), 1));
    for visited in &record.items {
        let word = i64::from(lexicon.number(&Word::Item(visited.item.clone()))?);
        add(Kind::Item, word, 1);
        add(Kind::ItemSeconds, word, i64::try_from(visited.spent.as_secs()).unwrap_or(0));
        add(Kind::Step, word * 256 + i64::from(visited.furthest_step), 1);
    }
    for trouble in &record.troubles {
        add(Kind::Trouble, lexicon.number(&Word::Trouble(trouble.clone()))?.into(), 1);
    }
    add(Kind::Seconds, i64::try_from(record.duration().as_secs()).unwrap_or(0), 1);
    add(Kind::QrShown, 0, record.qr_shown.into());
    add(Kind::Printed, 0, record.printed.into());
    add(Kind::Searched, 0, record.has_searched.into());
    add(Kind::HelpCalled, 0, record.help_called.into());
    add(Kind::Hour, calendar::hour_at(session.opened).into(), 1);
    for (seconds, count) in waits(record) {
        add(Kind::HelpWait, seconds, count);
    }
    let waited: Duration = record.help_waits.iter().sum();
    add(Kind::HelpWaitSeconds, 0, i64::try_from(waited.as_secs()).unwrap_or(0));
    Some(counts)
}

/// How often help was waited for how long, in seconds, rounded up to tens: a month has few of them, however
/// many calls.
fn waits(record: &Record) -> BTreeMap<i64, i64> {
    let mut waits = BTreeMap::new();
    for wait in &record.help_waits {
        let tens = wait.as_secs().div_ceil(10);
        *waits.entry(i64::try_from(tens * 10).unwrap_or(0)).or_default() += 1;
    }
    waits
}

/// Adds counts to a day's.
pub(crate) fn add_to_day(db: &Connection, day: i64, counts: &[Count]) -> rusqlite::Result<()> {
    add_to(
        db,
        "INSERT INTO day_count VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET count = count + excluded.count",
        day,
        counts,
    )
}

/// Adds counts to those of a month's row.
pub(crate) fn add_to_month(db: &Connection, row: i64, counts: &[Count]) -> rusqlite::Result<()> {
    add_to(
        db,
        "INSERT INTO month_count VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET count = count + excluded.count",
        row,
        counts,
    )
}

fn add_to(db: &Connection, sql: &str, row: i64, counts: &[Count]) -> rusqlite::Result<()> {
    let mut statement = db.prepare_cached(sql)?;
    for (key, count) in counts {
        statement.execute(params![row, key.kind, key.value, count])?;
    }
    Ok(())
}

/// Takes counts off a day's; what nothing counts for any more is gone.
pub(crate) fn take_from_day(db: &Connection, day: i64, counts: &[Count]) -> rusqlite::Result<()> {
    let negative: Vec<_> = counts.iter().map(|(key, count)| (*key, -count)).collect();
    add_to_day(db, day, &negative)?;
    db.prepare_cached("DELETE FROM day_count WHERE day = ?1 AND count = 0")?.execute([day])?;
    Ok(())
}

/// Adds up what `sql` selects as kind, key, count.
fn sum(db: &Connection, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<Counts> {
    let mut counts = Counts::new();
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let key = Key { kind: row.get(0)?, value: row.get(1)? };
        *counts.entry(key).or_default() += row.get::<_, i64>(2)?;
    }
    Ok(counts)
}

/// The counts of a month's row.
pub(crate) fn month_counts(db: &Connection, row: i64) -> rusqlite::Result<Counts> {
    sum(db, "SELECT kind, key, count FROM month_count WHERE month = ?1", [row])
}

/// The same counts with the ids' numbers of another log's lexicon, to which missing ids are added.
pub(crate) fn translate(
    db: &Connection,
    counts: &Counts,
    from: &Lexicon,
    to: &mut Lexicon,
) -> Result<Vec<Count>, Error> {
    let mut translated = Vec::with_capacity(counts.len());
    for (key, count) in counts {
        let key = match key.named() {
            None => *key,
            Some(named) => {
                let word = from.word(named.word).ok_or(Error::Nonsense)?;
                key.renamed(to.add(db, word)?, named.step)
            }
        };
        translated.push((key, *count));
    }
    Ok(translated)
}

/// The counts of the calendar months from the first to the last, both included. After the clock was set
/// a month may have more than one row.
pub(crate) fn counts_of_months(
    db: &Connection,
    first: Month,
    last: Month,
) -> rusqlite::Result<Counts> {
    let sql = "SELECT kind, key, count FROM month_count \
               WHERE month IN (SELECT id FROM month WHERE month BETWEEN ?1 AND ?2)";
    sum(db, sql, [first.number(), last.number()])
}

/// The counts of the days from the first to the last, both included.
pub(crate) fn counts_of_days(db: &Connection, first: Date, last: Date) -> rusqlite::Result<Counts> {
    let sql = "SELECT kind, key, count FROM day_count WHERE day BETWEEN ?1 AND ?2";
    sum(db, sql, [calendar::day_number(first), calendar::day_number(last)])
}

/// What is counted of one kind on a day, by its value.
pub(crate) fn counts_of_day(
    db: &Connection,
    day: Date,
    kind: Kind,
) -> rusqlite::Result<Vec<(i64, u64)>> {
    let sql = "SELECT key, count FROM day_count WHERE day = ?1 AND kind = ?2 ORDER BY key";
    values(db, sql, params![calendar::day_number(day), kind as u8])
}

/// What is counted of one kind in a calendar month, by its value.
pub(crate) fn counts_of_month(
    db: &Connection,
    month: Month,
    kind: Kind,
) -> rusqlite::Result<Vec<(i64, u64)>> {
    let sql = "SELECT key, sum(count) FROM month_count \
               WHERE month IN (SELECT id FROM month WHERE month = ?1) AND kind = ?2 \
               GROUP BY key ORDER BY key";
    values(db, sql, params![month.number(), kind as u8])
}

fn values(
    db: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> rusqlite::Result<Vec<(i64, u64)>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| {
        Ok((row.get(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0)))
    })?;
    rows.collect()
}

/// How many sessions were opened on a day.
pub(crate) fn sessions_on(db: &Connection, day: Date) -> rusqlite::Result<u64> {
    let sql = "SELECT count FROM day_count WHERE day = ?1 AND kind = ?2 AND key = 0";
    let count = db
        .prepare_cached(sql)?
        .query_row([calendar::day_number(day), Kind::Sessions as i64], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(count.unwrap_or(0).unsigned_abs())
}
