//! The ids in the log, each kept once: rows hold the number that stands for it.

use crate::id::{ItemId, TroubleId};

use rusqlite::{Connection, params};

use std::collections::HashMap;

/// An id that a session can name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Word {
    /// A guide, procedure or notice.
    Item(ItemId),
    /// A trouble.
    Trouble(TroubleId),
}

impl Word {
    /// The number of its kind in the database.
    pub(crate) fn kind(&self) -> u8 {
        match self {
            Self::Item(ItemId::Guide(_)) => 1,
            Self::Item(ItemId::Procedure(_)) => 2,
            Self::Item(ItemId::Notice(_)) => 3,
            Self::Trouble(_) => 4,
        }
    }

    /// The id as text.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Item(item) => item.as_str(),
            Self::Trouble(trouble) => trouble.as_str(),
        }
    }

    fn read(kind: u8, text: &str) -> Option<Self> {
        Some(match kind {
            1 => Self::Item(ItemId::Guide(text.parse().ok()?)),
            2 => Self::Item(ItemId::Procedure(text.parse().ok()?)),
            3 => Self::Item(ItemId::Notice(text.parse().ok()?)),
            4 => Self::Trouble(text.parse().ok()?),
            _ => return None,
        })
    }
}

/// The ids that the log names so far, by their numbers and back.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: HashMap<u32, Word>,
    numbers: HashMap<Word, u32>,
}

impl Lexicon {
    /// Every id, in no order.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Word> {
        self.words.values()
    }

    /// Reads every id; a row that is no id is left out, as nothing can name it.
    pub(crate) fn load(db: &Connection) -> rusqlite::Result<Self> {
        let mut lexicon = Self::default();
        let mut rows = db.prepare("SELECT id, kind, text FROM word")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(2)?;
            if let Some(word) = Word::read(row.get(1)?, &text) {
                lexicon.insert(row.get(0)?, word);
            }
        }
        Ok(lexicon)
    }

    /// Reads ids until the first that cannot be read.
    pub(crate) fn load_what_reads(db: &Connection) -> Self {
        let mut lexicon = Self::default();
        let Ok(mut statement) = db.prepare("SELECT id, kind, text FROM word") else {
            return lexicon;
        };
        let read = statement.query_map([], |row| {
            Ok((row.get(0)?, Word::read(row.get(1)?, &row.get::<_, String>(2)?)))
        });
        for (number, word) in read.into_iter().flatten().map_while(Result::ok) {
            word.into_iter().for_each(|word| lexicon.insert(number, word));
        }
        lexicon
    }

    /// The id that `number` stands for.
    pub(crate) fn word(&self, number: u32) -> Option<&Word> {
        self.words.get(&number)
    }

    /// The number that stands for `word`, if the log has named it.
    pub(crate) fn number(&self, word: &Word) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// The number that stands for `word`, which is written down if it is new.
    pub(crate) fn add(&mut self, db: &Connection, word: &Word) -> rusqlite::Result<u32> {
        if let Some(number) = self.number(word) {
            return Ok(number);
        }
        db.prepare_cached("INSERT INTO word (kind, text) VALUES (?1, ?2)")?
            .execute(params![word.kind(), word.as_str()])?;
        let number = u32::try_from(db.last_insert_rowid()).unwrap_or(u32::MAX);
        self.insert(number, word.clone());
        Ok(number)
    }

    fn insert(&mut self, number: u32, word: Word) {
        self.words.insert(number, word.clone());
        self.numbers.insert(word, number);
    }
}
