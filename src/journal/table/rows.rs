//! Sessions as rows of their table, and the setups they name.

use crate::journal::calendar;
use crate::journal::event::lexicon::Lexicon;
use crate::journal::event::line;
use crate::journal::event::seal::{Hash, Seal};
use crate::journal::event::session::{Clock, Session};
use crate::journal::event::setup::{AppVersion, HubCode, Setup};
use crate::visit::Record;

use rusqlite::{Connection, Row, params};

use std::collections::HashMap;
use std::ops::RangeInclusive;

/// The columns of a session's row, as [`Rows::read`] reads them.
const COLUMNS: &str = "id, setup, opened, clock, jump, line, seal, hash, seconds, language, \
    mode, helper, outcome, operator, filed, rating, ended_by, qr, printed, searched, help";

/// The columns that say once more what the line says, so that they can be read without it.
#[derive(Debug, PartialEq, Eq)]
struct Plain {
    seconds: Option<i64>,
    language: Option<i64>,
    mode: Option<i64>,
    helper: Option<i64>,
    outcome: Option<i64>,
    operator: Option<i64>,
    filed: Option<i64>,
    rating: Option<i64>,
    ended_by: Option<i64>,
    qr: Option<i64>,
    printed: Option<i64>,
    searched: Option<i64>,
    help: Option<i64>,
}

impl Plain {
    /// The columns of a row, which begin at the place `first`.
    fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        let mut places = first..;
        let mut next = || row.get(places.next().unwrap_or(first));
        Ok(Self {
            seconds: next()?,
            language: next()?,
            mode: next()?,
            helper: next()?,
            outcome: next()?,
            operator: next()?,
            filed: next()?,
            rating: next()?,
            ended_by: next()?,
            qr: next()?,
            printed: next()?,
            searched: next()?,
            help: next()?,
        })
    }

    /// What the columns of a session with this record hold.
    fn of_record(record: &Record) -> Self {
        Self {
            seconds: i64::try_from(record.duration().as_secs()).ok(),
            language: Some(line::language_number(record.language).into()),
            mode: Some(record.mode.number().into()),
            helper: record.helper.map(|helper| helper.number().into()),
            outcome: record.outcome.map(|outcome| outcome.number().into()),
            operator: Some(record.operator.number().into()),
            filed: Some(record.filed_online.number().into()),
            rating: record.rating.map(|rating| rating.number().into()),
            ended_by: record.ended_by.map(|by| by.number().into()),
            qr: Some(record.qr_shown.into()),
            printed: Some(record.printed.into()),
            searched: Some(record.has_searched.into()),
            help: Some(record.help_called.into()),
        }
    }
}

/// A session with what its row says beside it.
pub(crate) struct Stored {
    pub(crate) session: Session,
    pub(crate) hash: Hash,
    plain: Plain,
}

impl Stored {
    /// What the session's events add up to, if the row's plain columns say the same.
    pub(crate) fn record(&self) -> Option<Record> {
        self.session.record().filter(|record| Plain::of_record(record) == self.plain)
    }
}

/// What is needed to read and write rows: the ids and the setups of a log.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub(crate) lexicon: Lexicon,
    setups: HashMap<i64, Setup>,
}

impl Rows {
    /// Reads the ids and the setups.
    pub(crate) fn load(db: &Connection) -> rusqlite::Result<Self> {
        Ok(Self { lexicon: Lexicon::load(db)?, setups: load_setups(db)? })
    }

    /// Reads as many ids as can be read, and the setups if they can be.
    pub(crate) fn load_what_reads(db: &Connection) -> Self {
        let setups = load_setups(db).unwrap_or_default();
        Self { lexicon: Lexicon::load_what_reads(db), setups }
    }

    /// Whether a session of the other kind, made up or real, may be in there.
    pub(crate) fn has_other_kind(&self, is_demo: bool) -> bool {
        self.setups.values().any(|setup| setup.is_demo != is_demo)
    }

    /// The session with this number; nothing if there is none, or if its row makes none.
    pub(crate) fn find(&self, db: &Connection, number: u64) -> rusqlite::Result<Option<Stored>> {
        // By its number alone: a range looks for the row after it too, which may be on a page that is gone.
        let sql = format!("SELECT {COLUMNS} FROM session WHERE id = ?1");
        let mut statement = db.prepare_cached(&sql)?;
        let mut query = statement.query([number.cast_signed()])?;
        query.next()?.map_or(Ok(None), |row| self.read(row))
    }

    /// Shows the sessions with these numbers one by one, in order: each row's number, and its session if the
    /// row makes one.
    ///
    /// # Errors
    /// What the database says, or whoever looks.
    pub(crate) fn walk<E: From<rusqlite::Error>>(
        &self,
        db: &Connection,
        numbers: RangeInclusive<u64>,
        mut look: impl FnMut(u64, Option<Stored>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("SELECT {COLUMNS} FROM session WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
        let mut statement = db.prepare_cached(&sql)?;
        let mut query =
            statement.query([numbers.start().cast_signed(), numbers.end().cast_signed()])?;
        while let Some(row) = query.next()? {
            look(row.get::<_, i64>(0)?.cast_unsigned(), self.read(row)?)?;
        }
        Ok(())
    }

    /// The session in a row that selects [`COLUMNS`]; nothing if the row makes no session.
    fn read(&self, row: &Row<'_>) -> rusqlite::Result<Option<Stored>> {
        let line = line::read(row.get_ref(5)?.as_blob()?, &self.lexicon);
        let seal = Seal::read(row.get_ref(6)?.as_blob()?);
        let clock = Clock::from_number(row.get(3)?);
        let (Some(line), Some(seal), Some(clock)) = (line, seal, clock) else {
            return Ok(None);
        };
        let Some(setup) = self.setups.get(&row.get(1)?) else {
            return Ok(None);
        };

        let plain = Plain::read(row, 8)?;
        let number = row.get::<_, i64>(0)?.cast_unsigned();
        let (opened, jump) = (row.get(2)?, row.get(4)?);
        let session = Session { number, setup: *setup, opened, clock, jump, line, seal };
        Ok(Some(Stored { session, hash: row.get(7)?, plain }))
    }

    /// Writes a session's row; nothing if its line names an unknown id.
    pub(crate) fn insert(
        &mut self,
        db: &Connection,
        session: &Session,
        record: &Record,
        hash: &Hash,
    ) -> rusqlite::Result<Option<()>> {
        let Some(line) = line::write(&session.line, &self.lexicon) else {
            return Ok(None);
        };
        let setup = self.setup(db, &session.setup)?;
        let plain = Plain::of_record(record);
        db.prepare_cached(&format!(
            "INSERT INTO session ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, \
             ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"
        ))?
        .execute(params![
            session.number.cast_signed(),
            setup,
            session.opened,
            session.clock.number(),
            session.jump,
            line,
            session.seal.bytes(),
            hash,
            plain.seconds,
            plain.language,
            plain.mode,
            plain.helper,
            plain.outcome,
            plain.operator,
            plain.filed,
            plain.rating,
            plain.ended_by,
            plain.qr,
            plain.printed,
            plain.searched,
            plain.help,
        ])?;
        Ok(Some(()))
    }

    /// The number of a setup, which is written down if it is new.
    pub(crate) fn setup(&mut self, db: &Connection, setup: &Setup) -> rusqlite::Result<i64> {
        if let Some((number, _)) = self.setups.iter().find(|(_, known)| *known == setup) {
            return Ok(*number);
        }
        let [major, minor, patch] = setup.app_version.parts;
        db.execute(
            "INSERT INTO setup (ward, hub, major, minor, patch, catalog, is_demo) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                setup.hub.ward(),
                setup.hub.number(),
                major,
                minor,
                patch,
                calendar::day_number(setup.catalog_version),
                setup.is_demo,
            ],
        )?;
        let number = db.last_insert_rowid();
        self.setups.insert(number, *setup);
        Ok(number)
    }
}

fn load_setups(db: &Connection) -> rusqlite::Result<HashMap<i64, Setup>> {
    let mut setups = HashMap::new();
    let mut statement =
        db.prepare("SELECT id, ward, hub, major, minor, patch, catalog, is_demo FROM setup")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(setup) = read_setup(row)? {
            setups.insert(row.get(0)?, setup);
        }
    }
    Ok(setups)
}

fn read_setup(row: &Row<'_>) -> rusqlite::Result<Option<Setup>> {
    let hub = HubCode::new(row.get(1)?, row.get(2)?);
    let catalog = calendar::day_from_number(row.get(6)?);
    let parts = [row.get(3)?, row.get(4)?, row.get(5)?];
    let is_demo = match row.get::<_, i64>(7)? {
        0 => false,
        1 => true,
        _ => return Ok(None),
    };
    let app_version = AppVersion { parts };
    let setup = |(hub, catalog_version)| Setup { hub, app_version, catalog_version, is_demo };
    Ok(hub.zip(catalog).map(setup))
}
