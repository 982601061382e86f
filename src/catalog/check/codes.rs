//! Whether a QR code is coarse enough to be read off the screen by an old phone.

use crate::catalog::files::Files;
use crate::catalog::problem::Problem;
use crate::l10n::Phrase;
use crate::qr::{Payload, Symbol, WebAddress};

/// The most modules of a code's side: version 10 of ISO/IEC 18004.
const MOST_MODULES: usize = 57;

/// The codes of the catalogue that are too dense.
pub(super) fn check(files: &Files) -> Vec<Problem> {
    let sheets = files.texts().filter(|(path, _)| path.ends_with(".toml"));
    sheets.flat_map(|(path, text)| dense(path, text)).collect()
}

fn dense(path: &str, text: &str) -> Vec<Problem> {
    // A file that is not TOML was named when the catalogue loaded.
    let Ok(table) = text.parse::<toml::Table>() else { return Vec::new() };
    let mut codes = Vec::new();
    collect(&toml::Value::Table(table), &mut codes);
    let dense = codes.into_iter().filter(|address| modules(address) > MOST_MODULES);
    dense
        .map(|address| {
            let line = text.lines().position(|line| line.contains(&address)).unwrap_or(0) + 1;
            let what = Phrase::new("check-dense").with("most", MOST_MODULES);
            Problem { file: path.to_owned(), line, what }
        })
        .collect()
}

/// The addresses that become QR codes: a step's `qr`, a procedure's or a case's `page`.
fn collect(value: &toml::Value, codes: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match (key.as_str(), value) {
                    ("page", toml::Value::String(address)) => codes.push(address.clone()),
                    ("qr", toml::Value::Array(addresses)) => {
                        codes
                            .extend(addresses.iter().filter_map(|v| v.as_str().map(str::to_owned)));
                    }
                    _ => collect(value, codes),
                }
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| collect(value, codes)),
        _ => {}
    }
}

/// The modules of the code's side; none where there is no code, which is named elsewhere.
fn modules(address: &str) -> usize {
    let symbol =
        WebAddress::parse(address).ok().map(|address| Symbol::encode(&Payload::Web(address)));
    symbol.and_then(Result::ok).map_or(0, |symbol| symbol.width())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(length: usize) -> String {
        let start = "https://dichvucong.gov.vn/";
        format!("{start}{}", "a".repeat(length - start.len()))
    }

    fn lines(text: &str) -> Vec<usize> {
        dense("guides/a.toml", text).into_iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn a_code_of_more_modules_than_a_phone_reads_is_named() {
        let (fits, dense) = (address(200), address(300));
        assert!(modules(&fits) <= MOST_MODULES && modules(&dense) > MOST_MODULES);
        assert_eq!(lines(&format!("page = \"{fits}\"\n[[cases]]\npage = \"{dense}\"\n")), [3]);
        assert_eq!(lines(&format!("[[steps]]\nqr = [\"{fits}\",\n \"{dense}\"]\n")), [3]);
        assert_eq!(lines(&format!("sources = [{{ url = \"{dense}\" }}]\n")), Vec::<usize>::new());
    }
}
