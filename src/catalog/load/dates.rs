//! Days, and the sources that facts were read from.

use super::shape::{Field, Kind, Shaped, names};
use super::sheet::Sheet;
use crate::catalog::source::{Source, Trust};
use crate::l10n::Phrase;
use crate::qr::WebAddress;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use std::ops::Range;

/// The day of a TOML date; anything else spoils the item.
pub(super) fn date(sheet: &mut Sheet<'_>, written: &Spanned<Datetime>) -> Date {
    day_of(written.get_ref()).unwrap_or_else(|| {
        let what = Phrase::new("catalog-date").with("date", written.get_ref().to_string());
        sheet.spoil(written.span(), what);
        Date::ZERO
    })
}

/// The day after which the law itself changes.
pub(super) fn until(sheet: &mut Sheet<'_>, written: Option<&Spanned<Datetime>>) -> Option<Date> {
    written.map(|day| date(sheet, day))
}

/// A source as it is written.
#[derive(Deserialize)]
pub(super) struct RawSource {
    url: Spanned<String>,
    read: Option<Spanned<Datetime>>,
    trust: Trust,
}

impl Shaped for RawSource {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("url", Kind::Text),
        Field::may("read", Kind::Day),
        Field::must("trust", Kind::Word(names::<Trust>)),
    ]);
}

/// A list of sources.
pub(super) const SOURCES: Kind = Kind::List(&RawSource::SHAPE);

/// The sources of what stands `at` a place in a catalogue of the day `version`: at least one, each with an
/// `https` address.
pub(super) fn sources(
    sheet: &mut Sheet<'_>,
    at: Range<usize>,
    written: Option<&Spanned<Vec<RawSource>>>,
    version: Date,
) -> Vec<Source> {
    let what = || Phrase::new("catalog-no-source");
    let Some(written) = written else {
        sheet.lack(at, what());
        return Vec::new();
    };
    if written.get_ref().is_empty() {
        sheet.spoil(written.span(), what());
    }
    written.get_ref().iter().map(|raw| source(sheet, raw, version)).collect()
}

fn source(sheet: &mut Sheet<'_>, raw: &RawSource, version: Date) -> Source {
    if let Err(bad) = WebAddress::parse(raw.url.get_ref()) {
        sheet.spoil(raw.url.span(), bad.phrase());
    }
    let read = raw.read.as_ref().map(|day| {
        let read = date(sheet, day);
        // Where the catalogue's own day could not be read, that is what is wrong.
        if version != Date::ZERO && read > version {
            sheet.spoil(day.span(), Phrase::new("catalog-read-ahead"));
        }
        read
    });
    Source { url: raw.url.get_ref().clone(), read, trust: raw.trust }
}

fn day_of(written: &Datetime) -> Option<Date> {
    let date = written.date.filter(|_| written.time.is_none() && written.offset.is_none())?;
    Date::new(
        i16::try_from(date.year).ok()?,
        date.month.try_into().ok()?,
        date.day.try_into().ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<RawSource>();
    }
}
