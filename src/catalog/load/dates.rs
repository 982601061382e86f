//! When facts were checked, until when they are shown, and where they come from.

use super::sheet::Sheet;
use crate::l10n::Phrase;
use crate::qr::WebAddress;

use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

/// The day of a TOML date; anything else spoils the item.
pub(super) fn date(sheet: &mut Sheet<'_>, written: &Spanned<Datetime>) -> Date {
    day_of(written.get_ref()).unwrap_or_else(|| {
        let what = Phrase::new("catalog-date").with("date", written.get_ref().to_string());
        sheet.spoil(written.span(), what);
        Date::ZERO
    })
}

/// The days a fact was checked and expires.
pub(super) fn lifetime(
    sheet: &mut Sheet<'_>,
    checked: &Spanned<Datetime>,
    expires: &Spanned<Datetime>,
) -> (Date, Date) {
    let days = (date(sheet, checked), date(sheet, expires));
    if days.1 < days.0 {
        sheet.spoil(expires.span(), Phrase::new("catalog-expires"));
    }
    days
}

/// The addresses that facts come from: at least one, each an `https` address.
pub(super) fn sources(
    sheet: &mut Sheet<'_>,
    written: &Spanned<Vec<Spanned<String>>>,
) -> Vec<String> {
    if written.get_ref().is_empty() {
        sheet.spoil(written.span(), Phrase::new("catalog-no-source"));
    }
    for source in written.get_ref() {
        if let Err(bad) = WebAddress::parse(source.get_ref()) {
            sheet.spoil(source.span(), bad.phrase());
        }
    }
    written.get_ref().iter().map(|source| source.get_ref().clone()).collect()
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
