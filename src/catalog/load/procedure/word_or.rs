//! Values that are either a word or written out: `"same-day"` or `{ days = 3, kind = "working" }`.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use std::fmt;
use std::marker::PhantomData;

/// One of a few words, or something written out as a table or a list.
///
/// An untagged enum would do the same, but could not say what is wrong with either.
pub(super) enum WordOr<Word, Whole> {
    Word(Word),
    Whole(Whole),
}

impl<'de, Word, Whole> Deserialize<'de> for WordOr<Word, Whole>
where
    Word: Deserialize<'de>,
    Whole: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Either(PhantomData))
    }
}

struct Either<Word, Whole>(PhantomData<(Word, Whole)>);

impl<'de, Word, Whole> Visitor<'de> for Either<Word, Whole>
where
    Word: Deserialize<'de>,
    Whole: Deserialize<'de>,
{
    type Value = WordOr<Word, Whole>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word, or it written out")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
        let word: StrDeserializer<'_, E> = word.into_deserializer();
        Word::deserialize(word).map(WordOr::Word)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Whole::deserialize(MapAccessDeserializer::new(map)).map(WordOr::Whole)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Whole::deserialize(SeqAccessDeserializer::new(seq)).map(WordOr::Whole)
    }
}
