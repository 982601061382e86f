//! Each session as a row of a table (CSV, RFC 4180), in UTF-8 with the mark that Excel knows it by.

use crate::report::columns::{Column, Value};
use crate::report::part::Part;
use crate::report::rows;
use crate::report::speech::Speech;
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::review::{Period, Review};

use csv::{Terminator, Writer, WriterBuilder};

use std::fs::File;
use std::io::{BufWriter, Write};

/// The mark of UTF-8, without which Excel takes the letters for others.
const UTF_8: &[u8] = b"\xef\xbb\xbf";

/// Begins a table in a file.
///
/// # Errors
/// What the file system says.
pub(super) fn table(part: &Part) -> Result<Writer<BufWriter<&File>>, Undone> {
    let mut file = BufWriter::new(part.file());
    file.write_all(UTF_8)?;
    Ok(WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file))
}

/// Writes the sessions of a period.
///
/// # Errors
/// Why they are not written.
pub(super) fn write(
    part: &Part,
    review: &Review,
    period: Period,
    has_helpers: bool,
    speech: &Speech<'_>,
    watch: &Watch,
) -> Result<(), Undone> {
    let columns: Vec<Column> = Column::all(has_helpers).collect();
    let mut table = table(part)?;
    table.write_record(columns.iter().map(|column| harmless(&speech.say(column.label()))))?;
    rows::each(review, period, watch, |session, record| {
        let cells = columns.iter().map(|column| match column.value(session, record) {
            None => String::new(),
            Some(Value::Codes(codes)) => harmless(&codes),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Day(day)) => day.to_string(),
        });
        Ok(table.write_record(cells)?)
    })?;
    Ok(table.flush()?)
}

/// A text that no program takes for a formula.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        return format!("'{text}");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_never_begins_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        assert_eq!(harmless("vneid-activate"), "vneid-activate");
    }
}
