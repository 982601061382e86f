//! What may stand where in a TOML file: every mistake in it is named, and what is left can still be read.
//!
//! A value that is not what it has to be, or is not there, spoils the item and gives way to a blank one, so
//! that reading goes on; whatever is found about a blank is not said, since what is wrong has been said.

use super::sheet::{NOWHERE, Sheet};
use crate::l10n::Phrase;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeArray, DeInteger, DeString, DeTable, DeValue};
use toml::value::{Datetime, Time};

use std::borrow::Cow;
use std::ops::RangeInclusive;

pub(super) use super::probe::names;

/// What a blank text says; it is an id as well.
const BLANK: &str = "x";

/// A value as it has to be written.
pub(super) enum Kind {
    /// A text, of which more may be asked when it is read.
    Text,
    /// A text that is an id.
    Id(fn(&str) -> bool),
    /// A whole number.
    Number(RangeInclusive<i64>),
    /// `true` or `false`.
    Truth,
    /// A day.
    Day,
    /// One of a few words.
    Word(fn() -> &'static [&'static str]),
    /// A list of values of one kind.
    List(&'static Kind),
    /// A table of these fields.
    Table(&'static [Field]),
    /// A table that gives values of one kind ids of their own.
    Ids(fn(&str) -> bool, &'static Kind),
    /// One of a few words, or something written out.
    WordOr(fn() -> &'static [&'static str], &'static Kind),
}

/// A field of a table.
pub(super) struct Field {
    key: &'static str,
    kind: Kind,
    is_required: bool,
}

impl Field {
    /// Its name.
    pub(super) const fn key(&self) -> &'static str {
        self.key
    }

    /// A field that has to be there.
    pub(super) const fn must(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, is_required: true }
    }

    /// A field that may be there.
    pub(super) const fn may(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, is_required: false }
    }
}

/// What is read from a TOML file, and how it is written there.
pub(super) trait Shaped {
    /// How it is written.
    const SHAPE: Kind;
}

/// Whether `text` is an id of the kind `Id`.
pub(super) fn is<Id: TryFrom<String>>(text: &str) -> bool {
    Id::try_from(text.to_owned()).is_ok()
}

/// The file as a `T`, with blanks for what cannot be read; nothing where even that is not one.
pub(super) fn read<T: DeserializeOwned + Shaped>(sheet: &mut Sheet<'_>) -> Option<T> {
    let mut file = sheet.table();
    if !sheet.is_known() {
        mend(&mut file, &T::SHAPE, sheet);
    }
    sheet.value(file)
}

/// Names what is not as `kind` has it in a file's table, and puts blanks in its place.
fn mend(file: &mut Spanned<DeTable<'_>>, kind: &Kind, sheet: &mut Sheet<'_>) {
    match kind {
        Kind::Table(fields) => {
            mend_fields(file, &[fields], sheet);
        }
        Kind::Ids(is_id, kind) => mend_ids(file.get_mut(), *is_id, kind, sheet),
        _ => {}
    }
}

/// Names what is not as `fields` have it in a table, and puts blanks in its place; whether all is there.
pub(super) fn mend_fields(
    table: &mut Spanned<DeTable<'_>>,
    fields: &[&'static [Field]],
    sheet: &mut Sheet<'_>,
) -> bool {
    let at = table.span();
    drop_unknown(table.get_mut(), fields, sheet);
    let mut is_whole = true;
    for field in fields.iter().copied().flatten() {
        match table.get_mut().get_mut(field.key) {
            Some(value) => mend_value(value, field.key, &field.kind, sheet),
            None if field.is_required => {
                let what = Phrase::new("catalog-key-missing")
                    .with("key", field.key)
                    .with("example", field.kind.example());
                sheet.lack(at.clone(), what);
                let key = Spanned::new(NOWHERE, Cow::Borrowed(field.key));
                table.get_mut().insert(key, field.kind.blank());
                is_whole = false;
            }
            None => {}
        }
    }
    is_whole
}

fn drop_unknown(table: &mut DeTable<'_>, fields: &[&'static [Field]], sheet: &mut Sheet<'_>) {
    let names = || fields.iter().copied().flatten().map(|field| field.key);
    let unknown = table.keys().filter(|key| !names().any(|name| name == key.get_ref().as_ref()));
    let unknown: Vec<Spanned<DeString<'_>>> = unknown.cloned().collect();
    for key in unknown {
        table.remove(key.get_ref().as_ref());
        let what = || {
            Phrase::new("catalog-key-unknown")
                .with("key", key.get_ref().to_string())
                .with("keys", names().collect::<Vec<_>>().join(", "))
        };
        sheet.problem(key.span(), what());
    }
}

fn mend_ids(
    table: &mut DeTable<'_>,
    is_id: fn(&str) -> bool,
    kind: &'static Kind,
    sheet: &mut Sheet<'_>,
) {
    let bad = table.keys().filter(|key| !is_id(key.get_ref()));
    let bad: Vec<Spanned<DeString<'_>>> = bad.cloned().collect();
    for key in bad {
        table.remove(key.get_ref().as_ref());
        sheet.spoil(key.span(), not_an_id(key.get_ref()));
    }
    let keys: Vec<String> = table.keys().map(|key| key.get_ref().to_string()).collect();
    for key in keys {
        if let Some(value) = table.get_mut(key.as_str()) {
            mend_value(value, &key, kind, sheet);
        }
    }
}

fn mend_value(
    value: &mut Spanned<DeValue<'_>>,
    key: &str,
    kind: &'static Kind,
    sheet: &mut Sheet<'_>,
) {
    let at = value.span();
    match (kind, value.get_mut()) {
        (Kind::Table(fields), DeValue::Table(table)) => {
            let mut inner = Spanned::new(at.clone(), std::mem::take(table));
            let is_whole = mend_fields(&mut inner, &[fields], sheet);
            let at = if is_whole { at } else { NOWHERE };
            *value = Spanned::new(at, DeValue::Table(inner.into_inner()));
        }
        (Kind::List(kind), DeValue::Array(values)) => {
            values.iter_mut().for_each(|value| mend_value(value, key, kind, sheet));
        }
        (Kind::WordOr(words, _), DeValue::String(word)) => {
            if !words().contains(&word.as_ref()) {
                let what = not_a_word(key, word, words());
                sheet.spoil(at, what);
                *value = Kind::Word(*words).blank();
            }
        }
        (Kind::WordOr(_, kind), _) => mend_value(value, key, kind, sheet),
        (_, written) => {
            if let Some(what) = kind.fault(key, written, &sheet.written(&at)) {
                sheet.misfit(at, what);
                *value = kind.blank();
            }
        }
    }
}

impl Kind {
    /// The fields of a table.
    pub(super) const fn fields(&self) -> &'static [Field] {
        match self {
            Self::Table(fields) => fields,
            _ => &[],
        }
    }

    /// What is wrong with a `value` that is `written` for `key`.
    fn fault(&self, key: &str, value: &DeValue<'_>, written: &str) -> Option<Phrase> {
        match (self, value) {
            (Self::Text, DeValue::String(_)) | (Self::Truth, DeValue::Boolean(_)) => None,
            (Self::Day, DeValue::Datetime(_)) => None,
            (Self::Id(is_id), DeValue::String(text)) => (!is_id(text)).then(|| not_an_id(text)),
            (Self::Word(words), DeValue::String(word)) => {
                (!words().contains(&word.as_ref())).then(|| not_a_word(key, word, words()))
            }
            (Self::Number(range), DeValue::Integer(number)) => {
                let number = i64::from_str_radix(number.as_str(), number.radix());
                let is_within = number.is_ok_and(|number| range.contains(&number));
                (!is_within).then(|| {
                    Phrase::new("catalog-number")
                        .with("key", key.to_owned())
                        .with("written", written.to_owned())
                        .with("least", *range.start())
                        .with("most", *range.end())
                })
            }
            (Self::Day, _) => Some(Phrase::new("catalog-date").with("date", written.to_owned())),
            _ => Some(
                Phrase::new("catalog-value")
                    .with("key", key.to_owned())
                    .with("written", written.to_owned())
                    .with("example", self.example()),
            ),
        }
    }

    /// How such a value is written.
    fn example(&self) -> String {
        match self {
            Self::Text => "\"…\"".to_owned(),
            Self::Id(_) => "\"abc-1\"".to_owned(),
            Self::Number(range) => range.start().max(&1).to_string(),
            Self::Truth => "true".to_owned(),
            Self::Day => "2026-11-20".to_owned(),
            Self::Word(words) => {
                words().iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
            }
            Self::List(kind) => format!("[{}]", kind.example()),
            Self::Table(fields) => {
                let required = fields.iter().filter(|field| field.is_required);
                let inner =
                    required.map(|field| format!("{} = {}", field.key, field.kind.example()));
                format!("{{ {} }}", inner.collect::<Vec<_>>().join(", "))
            }
            Self::Ids(_, kind) => format!("{{ abc-1 = {} }}", kind.example()),
            Self::WordOr(words, kind) => {
                format!("{} | {}", Self::Word(*words).example(), kind.example())
            }
        }
    }

    /// What stands in the place of a value that cannot be read.
    fn blank(&self) -> Spanned<DeValue<'static>> {
        let text = |text: &'static str| DeValue::String(Cow::Borrowed(text));
        let value = match self {
            Self::Text | Self::Id(_) => text(BLANK),
            Self::Number(_) => DeValue::Integer(DeInteger::default()),
            Self::Truth => DeValue::Boolean(false),
            Self::Day => {
                let time = Some(Time { hour: 0, minute: 0, second: None, nanosecond: None });
                DeValue::Datetime(Datetime { date: None, time, offset: None })
            }
            Self::Word(words) | Self::WordOr(words, _) => {
                text(words().first().copied().unwrap_or(BLANK))
            }
            Self::List(_) => DeValue::Array(DeArray::new()),
            Self::Ids(..) => DeValue::Table(DeTable::new()),
            Self::Table(fields) => {
                let required = fields.iter().filter(|field| field.is_required);
                let blank = |field: &Field| {
                    (Spanned::new(NOWHERE, Cow::Borrowed(field.key)), field.kind.blank())
                };
                DeValue::Table(required.map(blank).collect())
            }
        };
        Spanned::new(NOWHERE, value)
    }
}

fn not_an_id(text: &str) -> Phrase {
    Phrase::new("catalog-id").with("id", text.to_owned())
}

fn not_a_word(key: &str, word: &str, words: &[&'static str]) -> Phrase {
    Phrase::new("catalog-word")
        .with("key", key.to_owned())
        .with("word", word.to_owned())
        .with("words", words.join(", "))
}

/// Makes sure that `T` is read by the names it is written with, and by no other, and is read from a blank.
#[cfg(test)]
pub(super) fn agrees<T: Shaped + DeserializeOwned>() {
    let written: Vec<_> = T::SHAPE.fields().iter().map(Field::key).collect();
    let name = std::any::type_name::<T>();
    assert_eq!(names::<T>(), written, "{name}");
    // What may be there is blank where it is not what it has to be.
    let blank =
        |field: &Field| (Spanned::new(NOWHERE, Cow::Borrowed(field.key)), field.kind.blank());
    let table: DeTable<'_> = T::SHAPE.fields().iter().map(blank).collect();
    let read = T::deserialize(toml::Deserializer::from(Spanned::new(NOWHERE, table)));
    assert!(read.is_ok(), "{name}: {:?}", read.err());
}
