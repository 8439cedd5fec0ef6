//! The names of a form's fields, asked of its type and not of anybody's memory.

use std::cell::Cell;

use serde::Deserializer;
use serde::de::value::Error;
use serde::de::{DeserializeOwned, Error as _, Visitor};
use serde::forward_to_deserialize_any;

type Names = Option<&'static [&'static str]>;

/// The fields of `F`; `None` if it takes others beside those it names.
pub(super) fn fields_of<F: DeserializeOwned>() -> Names {
    let found = Cell::new(None);
    // It never becomes a form: asking for its fields is all that happens.
    let _ = F::deserialize(Asked(&found));
    found.get()
}

/// Hears which fields are asked for, and gives none.
struct Asked<'a>(&'a Cell<Names>);

impl<'de> Deserializer<'de> for Asked<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        self.0.set(Some(fields));
        Err(Error::custom("fields"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
