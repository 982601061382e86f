//! The events of visits that are open, one row each, so that a visit that is cut short is not lost.

use crate::journal::error::Error;
use crate::journal::event::lexicon::Lexicon;
use crate::journal::event::line;
use crate::visit::{Event, Moment, VisitNumber};

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};

use std::collections::BTreeMap;
use std::time::Duration;

/// A visit that was open when the program stopped.
pub(crate) struct LeftOpen {
    pub(crate) run: i64,
    pub(crate) visit: i64,
    pub(crate) events: Vec<Event>,
}

/// The visits in `db` that another run than `run` left open, the oldest first.
pub(crate) fn left_open(
    db: &Connection,
    lexicon: &Lexicon,
    run: i64,
) -> Result<Vec<LeftOpen>, Error> {
    let mut visits: BTreeMap<(i64, i64), Vec<Event>> = BTreeMap::new();
    let mut statement = db.prepare(
        "SELECT run, visit, uptime, wall, kind, a, b, c FROM open_event WHERE run <> ?1 \
         ORDER BY run, visit, number",
    )?;
    let mut rows = statement.query([run])?;
    while let Some(row) = rows.next()? {
        let events = visits.entry((row.get(0)?, row.get(1)?)).or_default();
        events.extend(read(row, lexicon)?);
    }
    let mut left: Vec<_> =
        visits.into_iter().map(|((run, visit), events)| LeftOpen { run, visit, events }).collect();
    left.sort_by_key(|left| left.events.first().map(|event| event.at.wall));
    Ok(left)
}

/// Writes an event of an open visit, its `number`-th, if it is not there yet.
pub(crate) fn insert(
    db: &Connection,
    lexicon: &mut Lexicon,
    run: i64,
    number: usize,
    event: &Event,
) -> Result<(), Error> {
    for word in line::words(&event.what) {
        lexicon.add(db, &word)?;
    }
    let coded = line::encode(&event.what, lexicon).ok_or(Error::Nonsense)?;
    let value = |place: usize| coded.values.get(place).copied();
    let uptime = i64::try_from(event.at.uptime.as_millis()).unwrap_or(i64::MAX);
    db.prepare_cached(
        "INSERT OR IGNORE INTO open_event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        run,
        event.visit.0,
        i64::try_from(number).unwrap_or(i64::MAX),
        uptime,
        event.at.wall.as_millisecond(),
        coded.kind,
        value(0),
        value(1),
        value(2),
    ])?;
    Ok(())
}

fn read(row: &Row<'_>, lexicon: &Lexicon) -> rusqlite::Result<Option<Event>> {
    let uptime = Duration::from_millis(row.get::<_, i64>(2)?.unsigned_abs());
    let wall = Timestamp::from_millisecond(row.get(3)?).unwrap_or_default();
    let values: [Option<u32>; 3] = [row.get(5)?, row.get(6)?, row.get(7)?];
    let values: Vec<u32> = values.into_iter().flatten().collect();
    let what = line::decode(row.get(4)?, &values, lexicon);
    let visit = VisitNumber(row.get(1)?);
    Ok(what.map(|what| Event { visit, at: Moment { uptime, wall }, what }))
}
