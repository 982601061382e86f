//! What staff did, as rows of their table.

use crate::id::{HelperCode, Token};
use crate::journal::event::line::helper_from;
use crate::journal::event::seal::Hash;
use crate::visit::{Act, ActKind, By, Source};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The columns of a row, as [`Written::read`] reads them.
const COLUMNS: &str = "id, token, at, kind, code, doer, source, hash";

/// An act in its place in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) number: u64,
    pub(crate) act: Act,
    pub(crate) hash: Hash,
}

impl Written {
    /// The act in a row that selects [`COLUMNS`]; nothing if the row makes none.
    fn read(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let at = Timestamp::from_second(row.get(2)?).ok();
        let kind = ActKind::from_number(row.get(3)?);
        let codes = code(row.get(4)?).zip(code(row.get(5)?));
        let source = Source::from_number(row.get(6)?);
        let (Some(at), Some(kind), Some((code, doer)), Some(source)) = (at, kind, codes, source)
        else {
            return Ok(None);
        };
        let act = Act {
            id: Token::from_bytes(row.get(1)?),
            at,
            kind,
            code,
            by: By { source, code: doer },
        };
        let number = row.get::<_, i64>(0)?.cast_unsigned();
        Ok(Some(Self { number, act, hash: row.get(7)? }))
    }

    /// Adds it to the table.
    pub(crate) fn insert(&self, db: &Connection) -> rusqlite::Result<()> {
        let Act { id, at, kind, code, by } = self.act;
        let number = |code: Option<HelperCode>| code.map(HelperCode::number);
        db.prepare_cached(
            "INSERT INTO act (id, token, at, kind, code, doer, source, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            self.number.cast_signed(),
            id.bytes(),
            at.as_second(),
            kind.number(),
            number(code),
            number(by.code),
            by.source.number(),
            self.hash,
        ])?;
        Ok(())
    }
}

/// A code that may be left out; nothing if the number is none.
fn code(number: Option<u32>) -> Option<Option<HelperCode>> {
    number.map_or(Some(None), |number| helper_from(number).map(Some))
}

/// Whether an act is there already.
pub(crate) fn is_there(db: &Connection, id: Token) -> rusqlite::Result<bool> {
    let mut statement = db.prepare_cached("SELECT id FROM act WHERE token = ?1")?;
    Ok(statement.query_row([id.bytes()], |_| Ok(())).optional()?.is_some())
}

/// Shows the acts from the number `first` on one by one, in order, at most `count`; nothing for a row that
/// makes none.
///
/// # Errors
/// What the database says, or whoever looks.
pub(crate) fn walk<E: From<rusqlite::Error>>(
    db: &Connection,
    first: i64,
    count: i64,
    mut look: impl FnMut(Option<Written>) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!("SELECT {COLUMNS} FROM act WHERE id >= ?1 ORDER BY id LIMIT ?2");
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([first, count])?;
    while let Some(row) = rows.next()? {
        look(Written::read(row)?)?;
    }
    Ok(())
}
