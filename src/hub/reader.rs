//! Takes fields out of a table one by one; what is left at the end is unknown.

use crate::gate::Lines;
use crate::hub::fault::Fault;
use crate::l10n::{Phrase, code_point, odd_character, shown, undrawn_character};
use crate::qr::WebAddress;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use std::mem;
use std::ops::RangeInclusive;

/// A table of the file, the fields not yet taken, and the faults found so far.
pub(super) struct Section<'a> {
    lines: &'a Lines,
    path: String,
    start: usize,
    entries: DeTable<'a>,
    faults: Vec<Fault>,
}

impl<'a> Section<'a> {
    /// The table that is the whole file.
    pub(super) fn root(lines: &'a Lines, entries: DeTable<'a>) -> Self {
        Self { lines, path: String::new(), start: 0, entries, faults: Vec::new() }
    }

    /// Whether `key` is there and not yet taken.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The value of `key`, if it is there and `read` takes it.
    pub(super) fn take<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&DeValue<'a>) -> Result<T, Phrase>,
    ) -> Option<T> {
        let value = self.entries.remove(key)?;
        let start = value.span().start;
        match read(value.get_ref()) {
            Ok(taken) => {
                self.warn_of_undrawn(key, start, value.get_ref());
                Some(taken)
            }
            Err(what) => {
                self.fault(key, start, what);
                None
            }
        }
    }

    /// Says of a text that is taken what the screen cannot show of it.
    fn warn_of_undrawn(&mut self, key: &str, at: usize, value: &DeValue<'a>) {
        if let Some(undrawn) = seen(value).ok().and_then(undrawn_character) {
            let what = Phrase::new("hub-undrawn")
                .with("letter", undrawn.to_string())
                .with("code", code_point(undrawn));
            self.fault(key, at, what);
        }
    }

    /// The same, for a key that the table makes no sense without.
    pub(super) fn need<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&DeValue<'a>) -> Result<T, Phrase>,
    ) -> Option<T> {
        if !self.has(key) {
            self.fault(key, self.start, Phrase::new("hub-missing"));
        }
        self.take(key, read)
    }

    /// The text of `key`, of at most `longest` characters; an empty one counts as absent.
    pub(super) fn take_text(&mut self, key: &str, longest: usize) -> Option<String> {
        self.take(key, text(0..=longest)).filter(|text| !text.is_empty())
    }

    /// What `read` makes of the table `key`.
    pub(super) fn section<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&mut Section<'a>) -> T,
    ) -> Option<T> {
        let value = self.entries.remove(key)?;
        self.enter(key, value, read)
    }

    /// What `read` makes of each table in the list `key`.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        read: impl Fn(&mut Section<'a>) -> Option<T>,
    ) -> Vec<T> {
        let elements = self.elements(key);
        elements
            .into_iter()
            .filter_map(|(place, value)| self.enter(&place, value, &read).flatten())
            .collect()
    }

    /// What `read` makes of each value in the list `key`.
    pub(super) fn values<T>(
        &mut self,
        key: &str,
        read: impl Fn(&DeValue<'a>) -> Result<T, Phrase>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for (place, value) in self.elements(key) {
            match read(value.get_ref()) {
                Ok(value) => values.push(value),
                Err(what) => self.fault(&place, value.span().start, what),
            }
        }
        values
    }

    /// Notes what is wrong with `key` at the byte `at` of the text.
    pub(super) fn fault(&mut self, key: &str, at: usize, what: Phrase) {
        let field = match self.path.as_str() {
            "" => shown(key),
            path => format!("{path}.{}", shown(key)),
        };
        self.faults.push(Fault::new(field, self.lines.line(at), what));
    }

    /// The faults found; a field nobody took is one.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        for (key, _) in mem::take(&mut self.entries) {
            self.fault(key.get_ref(), key.span().start, Phrase::new("hub-unknown"));
        }
        self.faults
    }

    fn enter<T>(
        &mut self,
        key: &str,
        value: Spanned<DeValue<'a>>,
        read: impl FnOnce(&mut Section<'a>) -> T,
    ) -> Option<T> {
        let start = value.span().start;
        let DeValue::Table(entries) = value.into_inner() else {
            self.fault(key, start, Phrase::new("hub-not-table"));
            return None;
        };
        let path = match self.path.as_str() {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        let mut section = Section { lines: self.lines, path, start, entries, faults: Vec::new() };
        let taken = read(&mut section);
        self.faults.extend(section.finish());
        Some(taken)
    }

    /// The elements of the list `key`, each with its place, counted from 1: `phones[2]`.
    fn elements(&mut self, key: &str) -> Vec<(String, Spanned<DeValue<'a>>)> {
        let Some(value) = self.entries.remove(key) else {
            return Vec::new();
        };
        let start = value.span().start;
        let DeValue::Array(elements) = value.into_inner() else {
            self.fault(key, start, Phrase::new("hub-not-list"));
            return Vec::new();
        };
        let elements = elements.into_iter().enumerate();
        elements.map(|(place, value)| (format!("{key}[{}]", place + 1), value)).collect()
    }
}

/// Takes a text of that many characters, without the spaces around it.
pub(super) fn text(
    length: RangeInclusive<usize>,
) -> impl Fn(&DeValue<'_>) -> Result<String, Phrase> {
    move |value| line(value.as_str().ok_or(Phrase::new("hub-not-text"))?, &length)
}

/// Takes a line of that many characters, without the spaces around it.
pub(super) fn line(text: &str, length: &RangeInclusive<usize>) -> Result<String, Phrase> {
    let text = visible(text)?.trim();
    // Two stars begin bold type on the screen.
    if text.contains("**") {
        return Err(Phrase::new("hub-markup"));
    }
    if !length.contains(&text.chars().count()) {
        return Err(Phrase::new("hub-length")
            .with("least", *length.start())
            .with("most", *length.end()));
    }
    Ok(text.to_owned())
}

/// Takes a text whose every character can be seen.
pub(super) fn seen<'a>(value: &'a DeValue<'_>) -> Result<&'a str, Phrase> {
    visible(value.as_str().ok_or(Phrase::new("hub-not-text"))?)
}

fn visible(text: &str) -> Result<&str, Phrase> {
    match odd_character(text) {
        Some(odd) if odd.is_control() => Err(Phrase::new("hub-not-one-line")),
        Some(odd) => Err(Phrase::new("hub-invisible").with("code", code_point(odd))),
        None => Ok(text),
    }
}

/// Takes a whole number in `range`.
pub(super) fn number(range: RangeInclusive<u32>) -> impl Fn(&DeValue<'_>) -> Result<u32, Phrase> {
    move |value| {
        value
            .as_integer()
            .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok())
            .filter(|number| range.contains(number))
            .ok_or_else(|| {
                Phrase::new("hub-not-number")
                    .with("least", *range.start())
                    .with("most", *range.end())
            })
    }
}

/// Takes one of the words in `choices`.
pub(super) fn choice<T: Copy>(
    choices: &[(&'static str, T)],
) -> impl Fn(&DeValue<'_>) -> Result<T, Phrase> {
    move |value| {
        let word = value.as_str().unwrap_or_default();
        choices.iter().find(|(name, _)| *name == word).map(|(_, value)| *value).ok_or_else(|| {
            let names: Vec<_> = choices.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            Phrase::new("hub-not-choice").with("choices", names.join(", "))
        })
    }
}

/// Takes `true` or `false`.
pub(super) fn truth(value: &DeValue<'_>) -> Result<bool, Phrase> {
    value.as_bool().ok_or(Phrase::new("hub-not-truth"))
}

/// Takes a day without a time.
pub(super) fn date(value: &DeValue<'_>) -> Result<Date, Phrase> {
    let day = value.as_datetime().and_then(day);
    day.ok_or(Phrase::new("hub-not-date"))
}

/// The day of a date of TOML, if that is all there is.
pub(super) fn day(date: &Datetime) -> Option<Date> {
    let day = date.date.filter(|_| date.time.is_none() && date.offset.is_none())?;
    let (month, of_month) = (i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
    Date::new(i16::try_from(day.year).ok()?, month, of_month).ok()
}

/// Takes a web address.
pub(super) fn web(value: &DeValue<'_>) -> Result<WebAddress, Phrase> {
    let text = value.as_str().ok_or(Phrase::new("hub-not-text"))?;
    WebAddress::parse(text.trim()).map_err(|bad| bad.phrase())
}
