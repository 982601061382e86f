//! Every column of the log and what it holds: the list behind the page that tells residents what the
//! machine records, and behind the test that the real tables have these columns and no others.

/// A column of a table of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
}

macro_rules! holds {
    ($($(#[$doc:meta])* $name:ident = $message:literal),+ $(,)?) => {
        /// What a column holds, in the words of people who are told about it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Holds { $($(#[$doc])* $name),+ }

        impl Holds {
            /// Everything that is held, in the order in which it is told.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The id of the message that tells it.
            pub fn message(self) -> &'static str {
                match self { $(Self::$name => $message),+ }
            }
        }
    };
}

holds! {
    /// When a visit began, and how long it took.
    Time = "journal-column-time",
    /// The guides, procedures and notices opened, how far and how long.
    Items = "journal-column-items",
    /// The troubles met, by their id.
    Troubles = "journal-column-troubles",
    /// The language.
    Language = "journal-column-language",
    /// Whether a helper was there, and the helper's code.
    Helper = "journal-column-helper",
    /// What came of it, and how it ended.
    Outcome = "journal-column-outcome",
    /// Who did the work on the phone.
    Operator = "journal-column-operator",
    /// Whether a dossier was filed online.
    Filed = "journal-column-filed",
    /// The rating.
    Rating = "journal-column-rating",
    /// How often a QR code was shown, something printed, help called, how long it was waited for, and whether
    /// somebody searched.
    Used = "journal-column-used",
    /// The hub, the program's and the catalogue's version, and whether it is made up.
    Setup = "journal-column-setup",
    /// What staff did: when, who, and whom it was about.
    Acts = "journal-column-acts",
    /// Counts by day and month.
    Counts = "journal-column-counts",
    /// Hashes and salts against tampering.
    Proof = "journal-column-proof",
    /// The log's own bookkeeping: numbers, places, how far upkeep is.
    Bookkeeping = "journal-column-bookkeeping",
}

/// What is never recorded: the ids of the messages that say so.
pub const NEVER: &[&str] = &[
    "journal-never-name",
    "journal-never-number",
    "journal-never-secret",
    "journal-never-search",
    "journal-never-picture",
];

const fn column(table: &'static str, name: &'static str, holds: Holds) -> Column {
    Column { table, name, holds }
}

/// Every column, table by table.
pub const COLUMNS: &[Column] = &[
    column("session", "id", Holds::Bookkeeping),
    column("session", "setup", Holds::Setup),
    column("session", "opened", Holds::Time),
    column("session", "seconds", Holds::Time),
    column("session", "clock", Holds::Time),
    column("session", "jump", Holds::Time),
    column("session", "language", Holds::Language),
    column("session", "mode", Holds::Helper),
    column("session", "helper", Holds::Helper),
    column("session", "outcome", Holds::Outcome),
    column("session", "operator", Holds::Operator),
    column("session", "filed", Holds::Filed),
    column("session", "rating", Holds::Rating),
    column("session", "ended_by", Holds::Outcome),
    column("session", "qr", Holds::Used),
    column("session", "printed", Holds::Used),
    column("session", "searched", Holds::Used),
    column("session", "help", Holds::Used),
    column("session", "line", Holds::Items),
    column("session", "seal", Holds::Proof),
    column("session", "hash", Holds::Proof),
    column("open_event", "run", Holds::Bookkeeping),
    column("open_event", "visit", Holds::Bookkeeping),
    column("open_event", "number", Holds::Bookkeeping),
    column("open_event", "uptime", Holds::Time),
    column("open_event", "wall", Holds::Time),
    column("open_event", "kind", Holds::Items),
    column("open_event", "a", Holds::Items),
    column("open_event", "b", Holds::Items),
    column("open_event", "c", Holds::Helper),
    column("word", "id", Holds::Bookkeeping),
    column("word", "kind", Holds::Items),
    column("word", "text", Holds::Troubles),
    column("setup", "id", Holds::Bookkeeping),
    column("setup", "ward", Holds::Setup),
    column("setup", "hub", Holds::Setup),
    column("setup", "major", Holds::Setup),
    column("setup", "minor", Holds::Setup),
    column("setup", "patch", Holds::Setup),
    column("setup", "catalog", Holds::Setup),
    column("setup", "is_demo", Holds::Setup),
    column("month", "id", Holds::Bookkeeping),
    column("month", "month", Holds::Counts),
    column("month", "first", Holds::Bookkeeping),
    column("month", "count", Holds::Counts),
    column("month", "prev", Holds::Proof),
    column("month", "last", Holds::Proof),
    column("month", "head", Holds::Proof),
    column("month_count", "month", Holds::Counts),
    column("month_count", "kind", Holds::Counts),
    column("month_count", "key", Holds::Counts),
    column("month_count", "count", Holds::Counts),
    column("day_count", "day", Holds::Counts),
    column("day_count", "kind", Holds::Counts),
    column("day_count", "key", Holds::Counts),
    column("day_count", "count", Holds::Counts),
    column("mark", "block", Holds::Bookkeeping),
    column("mark", "kind", Holds::Bookkeeping),
    column("mark", "key", Holds::Bookkeeping),
    column("mark", "ids", Holds::Bookkeeping),
    column("act", "id", Holds::Bookkeeping),
    column("act", "token", Holds::Proof),
    column("act", "at", Holds::Acts),
    column("act", "kind", Holds::Acts),
    column("act", "code", Holds::Acts),
    column("act", "doer", Holds::Acts),
    column("act", "source", Holds::Acts),
    column("act", "hash", Holds::Proof),
    column("act_chain", "id", Holds::Bookkeeping),
    column("act_chain", "removed_to", Holds::Bookkeeping),
    column("act_chain", "removed_hash", Holds::Proof),
    column("act_chain", "last", Holds::Bookkeeping),
    column("act_chain", "last_hash", Holds::Proof),
    column("journal", "id", Holds::Bookkeeping),
    column("journal", "origin", Holds::Proof),
    column("journal", "removed_to", Holds::Bookkeeping),
    column("journal", "removed_hash", Holds::Proof),
    column("journal", "rounded_to", Holds::Bookkeeping),
    column("journal", "trusted", Holds::Bookkeeping),
    column("journal", "doubted_day", Holds::Bookkeeping),
    column("journal", "doubted_days", Holds::Bookkeeping),
];

#[cfg(test)]
mod tests {
    use super::*;

    use crate::journal::table::schema;
    use crate::l10n::{Language, Words};

    use rusqlite::Connection;

    use std::collections::BTreeSet;

    #[test]
    fn the_tables_have_these_columns_and_no_others() {
        let mut db = Connection::open_in_memory().unwrap();
        schema::migrate(&mut db).unwrap();
        let sql = "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table'";
        let mut statement = db.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        let real: BTreeSet<(String, String, String)> = rows.unwrap().map(Result::unwrap).collect();

        let listed: BTreeSet<_> = COLUMNS
            .iter()
            .map(|column| (column.table.to_owned(), column.name.to_owned()))
            .collect();
        assert_eq!(listed.len(), COLUMNS.len());
        let named = real.iter().map(|(table, name, _)| (table.clone(), name.clone()));
        assert_eq!(named.collect::<BTreeSet<_>>(), listed);
        let texts: Vec<_> = real.iter().filter(|(.., kind)| kind == "TEXT").collect();
        assert_eq!(texts.len(), 1);
        assert_eq!((texts[0].0.as_str(), texts[0].1.as_str()), ("word", "text"));
    }

    #[test]
    fn everything_held_and_never_held_is_told_in_both_languages() {
        let words = Words::of_the_kiosk();
        for language in Language::ALL {
            let messages = Holds::ALL.iter().map(|holds| holds.message());
            for message in messages.chain(NEVER.iter().copied()) {
                assert!(words.has(language, message), "{message} in {language:?}");
            }
        }
        let held: Vec<_> = Holds::ALL
            .iter()
            .filter(|holds| COLUMNS.iter().any(|column| column.holds == **holds))
            .collect();
        assert_eq!(held.len(), Holds::ALL.len(), "something is told that no column holds");
    }
}
