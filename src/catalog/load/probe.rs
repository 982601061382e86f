//! What a type's own `Deserialize` asks for, so that no name is written down twice.

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

use std::fmt;

/// The names that `T` is read by: the words of an enum, the fields of a struct.
pub(super) fn names<T: DeserializeOwned>() -> &'static [&'static str] {
    T::deserialize(Probe).err().map_or(&[], |Found(names)| names)
}

/// Reads nothing, and finds out what is asked for.
struct Probe;

/// What was asked for.
#[derive(Debug)]
struct Found(&'static [&'static str]);

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing is read here")
    }
}

impl std::error::Error for Found {}

impl Error for Found {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Found;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Found> {
        Err(Found(&[]))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Found> {
        Err(Found(words))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Found> {
        Err(Found(fields))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::source::Trust;

    #[test]
    fn a_type_tells_its_names() {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        struct Raw {
            #[allow(dead_code, reason = "only its name matters")]
            first_one: u8,
        }
        assert_eq!(names::<Trust>(), ["official", "press", "second-hand"]);
        assert_eq!(names::<Raw>(), ["first-one"]);
        assert_eq!(names::<String>(), [""; 0]);
    }
}
