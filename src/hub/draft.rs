//! The text of a `hub.toml` that is being changed, one setting after the other. What it says beside them
//! stays, comments and unknown lines included.

use super::reader::day;
use super::unwritten::Unwritten;

use jiff::civil::Date;

use toml_edit::{
    Array, ArrayOfTables, Datetime, DocumentMut, InlineTable, Item, Table, TableLike, TomlError,
    Value,
};

/// A `hub.toml` that is being changed: what it said, and what it is to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text of the file; nothing where there was none.
    pub(super) before: Option<String>,
    pub(super) text: String,
}

/// A value as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// `true` or `false`.
    Truth(bool),
    /// A list of texts.
    Texts(Vec<String>),
    /// A day.
    Day(Date),
}

/// A part of a key such as `phones[2].number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step<'a> {
    /// The field of this name.
    Name(&'a str),
    /// The element at this place, counted from 0.
    Place(usize),
}

impl Draft {
    /// A text that is being changed; nothing where there is no file yet.
    pub(super) fn of(before: Option<String>) -> Self {
        let text = before.clone().unwrap_or_default();
        Self { before, text }
    }

    /// Whether anything was changed.
    pub fn is_changed(&self) -> bool {
        self.before.as_deref().unwrap_or_default() != self.text
    }

    /// It is written: what it says is what the file says.
    pub fn settle(&mut self) {
        self.before = Some(self.text.clone());
    }

    /// The value of a field, such as `wifi.ssid` or `phones[2].number`, counted from 1.
    pub fn value(&self, key: &str) -> Option<Written> {
        let document = document(&self.text).ok()?;
        let mut item = Node::Table(document.as_table());
        for step in steps(key) {
            item = item.child(step)?;
        }
        item.written()
    }

    /// How many elements the list `key` has.
    pub fn count(&self, key: &str) -> usize {
        match document(&self.text).ok().and_then(|document| document.get(key).cloned()) {
            Some(Item::ArrayOfTables(tables)) => tables.len(),
            Some(Item::Value(Value::Array(values))) => values.len(),
            _ => 0,
        }
    }

    /// Changes a field; without a value it goes.
    ///
    /// # Errors
    /// Why it cannot be: the file has something else in its place. Nothing is changed then.
    pub fn set(&mut self, key: &str, value: Option<Written>) -> Result<(), Unwritten> {
        let mut document = document(&self.text)?;
        let steps = steps(key);
        let Some((Step::Name(name), above)) = steps.split_last() else {
            return Err(Unwritten::Unfit);
        };
        let table = descend(document.as_table_mut(), above, value.is_some());
        let table = table.map_err(|()| Unwritten::Group(key.to_owned()))?;
        match (table, value) {
            (Some(table), Some(value)) => {
                put(table, name, value).map_err(|()| Unwritten::Group(key.to_owned()))?;
            }
            (Some(table), None) => {
                table.remove(name);
            }
            (None, _) => {}
        }
        self.text = document.to_string();
        Ok(())
    }

    /// Adds an empty element to the end of the list `key`.
    ///
    /// # Errors
    /// The file has something else in its place.
    pub fn add(&mut self, key: &str) -> Result<(), Unwritten> {
        let mut document = document(&self.text)?;
        let empty = || Item::ArrayOfTables(ArrayOfTables::new());
        match document.entry(key).or_insert_with(empty) {
            Item::ArrayOfTables(tables) => tables.push(Table::new()),
            Item::Value(Value::Array(values)) => values.push(InlineTable::new()),
            _ => return Err(Unwritten::Group(key.to_owned())),
        }
        self.text = document.to_string();
        Ok(())
    }

    /// Takes the element at `place`, counted from 0, out of the list `key`.
    ///
    /// # Errors
    /// The file is no TOML.
    pub fn remove(&mut self, key: &str, place: usize) -> Result<(), Unwritten> {
        let mut document = document(&self.text)?;
        match document.get_mut(key) {
            Some(Item::ArrayOfTables(tables)) if place < tables.len() => {
                tables.remove(place);
            }
            Some(Item::Value(Value::Array(values))) if place < values.len() => {
                values.remove(place);
            }
            _ => {}
        }
        self.text = document.to_string();
        Ok(())
    }
}

/// A table or a value of the file.
#[derive(Clone, Copy)]
enum Node<'a> {
    Table(&'a dyn TableLike),
    Tables(&'a ArrayOfTables),
    Value(&'a Value),
}

impl<'a> Node<'a> {
    fn child(self, step: Step<'_>) -> Option<Self> {
        match (self, step) {
            (Self::Table(table), Step::Name(name)) => Self::of(table.get(name)?),
            (Self::Tables(tables), Step::Place(place)) => Some(Self::Table(tables.get(place)?)),
            (Self::Value(Value::InlineTable(table)), Step::Name(name)) => {
                Some(Self::Value(table.get(name)?))
            }
            (Self::Value(value), Step::Place(place)) => {
                value.as_array()?.get(place).map(Self::Value)
            }
            _ => None,
        }
    }

    fn of(item: &'a Item) -> Option<Self> {
        match item {
            Item::None => None,
            Item::Value(value) => Some(Self::Value(value)),
            Item::Table(table) => Some(Self::Table(table)),
            Item::ArrayOfTables(tables) => Some(Self::Tables(tables)),
        }
    }

    fn written(self) -> Option<Written> {
        let Self::Value(value) = self else {
            return None;
        };
        match value {
            Value::String(text) => Some(Written::Text(text.value().clone())),
            Value::Integer(number) => Some(Written::Number(*number.value())),
            Value::Boolean(truth) => Some(Written::Truth(*truth.value())),
            Value::Array(values) => {
                let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
                texts.collect::<Option<_>>().map(Written::Texts)
            }
            Value::Datetime(date) => day(date.value()).map(Written::Day),
            _ => None,
        }
    }
}

/// The table that the last of `steps` leads to; made where it is missing, if it `is_made`.
fn descend<'a>(
    root: &'a mut dyn TableLike,
    steps: &[Step<'_>],
    is_made: bool,
) -> Result<Option<&'a mut dyn TableLike>, ()> {
    let mut table = root;
    let mut steps = steps.iter();
    while let Some(step) = steps.next() {
        let Step::Name(name) = step else {
            return Err(());
        };
        if !is_made && !table.contains_key(name) {
            return Ok(None);
        }
        let item = table.entry(name).or_insert(Item::Table(Table::new()));
        table = match item {
            Item::ArrayOfTables(tables) => match steps.next() {
                Some(Step::Place(place)) => tables.get_mut(*place).ok_or(())?,
                _ => return Err(()),
            },
            Item::Value(Value::Array(values)) => match steps.next() {
                Some(Step::Place(place)) => {
                    values.get_mut(*place).and_then(Value::as_inline_table_mut).ok_or(())?
                }
                _ => return Err(()),
            },
            item => item.as_table_like_mut().ok_or(())?,
        };
    }
    Ok(Some(table))
}

/// Puts a value in its place; the comments beside it stay.
fn put(table: &mut dyn TableLike, name: &str, value: Written) -> Result<(), ()> {
    let mut value = match value {
        Written::Text(text) => Value::from(text),
        Written::Number(number) => Value::from(number),
        Written::Truth(truth) => Value::from(truth),
        Written::Day(day) => Value::from(date_of(day)),
        Written::Texts(texts) => Value::from(texts.into_iter().collect::<Array>()),
    };
    match table.get_mut(name) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        Some(Item::Table(_) | Item::ArrayOfTables(_)) => return Err(()),
        Some(Item::None) | None => {
            table.insert(name, Item::Value(value));
        }
    }
    Ok(())
}

fn date_of(day: Date) -> Datetime {
    // A day of the calendar is a date of TOML from the year 0 on.
    let year = day.year().unsigned_abs();
    let (month, day) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Datetime { date: Some(toml_edit::Date { year, month, day }), time: None, offset: None }
}

/// The steps to a field.
fn steps(key: &str) -> Vec<Step<'_>> {
    let step = |part: &'_ str| -> Option<(usize, usize)> {
        let open = part.find('[')?;
        let place: usize = part.get(open + 1..)?.strip_suffix(']')?.parse().ok()?;
        Some((open, place.checked_sub(1)?))
    };
    let mut steps = Vec::new();
    for part in key.split('.') {
        match step(part) {
            Some((open, place)) => {
                steps.extend([Step::Name(&part[..open]), Step::Place(place)]);
            }
            None => steps.push(Step::Name(part)),
        }
    }
    steps
}

/// The text of a `hub.toml`, to be changed.
pub(super) fn document(text: &str) -> Result<DocumentMut, Unwritten> {
    let at = |error: TomlError| error.span().map_or(0, |span| span.start);
    let line = |error| text.get(..at(error)).unwrap_or(text).matches('\n').count() + 1;
    text.parse().map_err(|error| Unwritten::NotToml(line(error)))
}
