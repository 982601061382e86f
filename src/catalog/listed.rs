//! The national index: every procedure of the country by its name, for what the catalogue does not tell
//! in detail.
//!
//! It is the public list of the National Public Service Portal of one day, [`LISTED_ON`], built into the
//! program compressed and read when somebody asks for it. `assets/catalog/national-index/README.md` says
//! where it comes from and how it is made again. Codes are left as they are; names are tidied for reading.

mod tidy;

use crate::catalog::files;
use crate::qr::WebAddress;

use flate2::read::GzDecoder;
use jiff::civil::{Date, date};
use serde::Deserialize;

use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::sync::Arc;

/// The day of the portal's list.
pub const LISTED_ON: Date = date(2026, 7, 18);

const ROWS: &str = "national-index/procedures.csv.gz";
const REPLACED: &str = "national-index/replaced.csv";

/// The page of a procedure on the portal, without the id that ends it.
const PAGE: &str = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/";

/// How handling bodies and names say that it is the ward's ("Công an cấp Xã", "(Cấp xã)").
const WARD: [&str; 3] = ["cấp xã", "cấp Xã", "Cấp xã"];

/// The provinces whose hubs the program knows by their codes, with their names in the index.
const PROVINCES: [(&str, &str); 1] = [("01", "Thành phố Hà Nội")];

/// The rows of the index, in the order of their codes.
#[derive(Debug, Default)]
pub struct NationalIndex {
    rows: Vec<Listed>,
}

/// A procedure as the portal lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its code (mã thủ tục).
    pub code: Box<str>,
    /// Its official name, tidied for reading.
    pub name: Box<str>,
    /// Its field (lĩnh vực).
    pub field: Arc<str>,
    /// Who handles it (cơ quan thực hiện), one or more; empty where the portal does not say.
    pub handlers: Arc<str>,
    /// The province whose own procedure it is ("tỉnh Bắc Ninh"); nothing for the whole country's.
    pub province: Option<Arc<str>>,
    /// Whether a natural person may apply.
    pub is_for_citizens: bool,
    /// Whether the ward handles it, alone or with others.
    pub is_of_the_ward: bool,
    /// The code that has taken its place since, where the catalogue's facts tell.
    pub replaced_by: Option<Box<str>>,
    page: Box<str>,
}

/// A row as the portal's list has it.
#[derive(Deserialize)]
struct Raw<'a> {
    code: &'a str,
    name: &'a str,
    field: &'a str,
    issued_by: &'a str,
    handled_by: &'a str,
    audience: &'a str,
    portal_id: &'a str,
    scope: &'a str,
}

impl NationalIndex {
    /// Reads the index that is built into the program.
    pub fn read() -> Self {
        let replaced = String::from_utf8_lossy(files::asset(REPLACED));
        Self::parse(GzDecoder::new(files::asset(ROWS)), &replaced)
    }

    /// Reads the portal's list, and which of its codes were `replaced` since, both as CSV; passes over rows
    /// that are malformed.
    fn parse(rows: impl Read, replaced: &str) -> Self {
        let replaced: HashMap<&str, &str> =
            replaced.lines().filter_map(|line| line.split_once(',')).collect();
        let mut reader = csv::Reader::from_reader(rows);
        let mut texts = Texts::default();
        let headers = reader.headers().cloned().unwrap_or_default();
        let records = reader.records().filter_map(Result::ok);
        let mut rows: Vec<Listed> = records
            .filter_map(|record| {
                let raw: Raw<'_> = record.deserialize(Some(&headers)).ok()?;
                Some(raw.tidy(&mut texts, &replaced))
            })
            .collect();
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        rows.shrink_to_fit();
        Self { rows }
    }

    /// Every row, in the order of their codes.
    pub fn rows(&self) -> &[Listed] {
        &self.rows
    }

    /// The row of the procedure `code`.
    pub fn get(&self, code: &str) -> Option<&Listed> {
        let place = self.rows.binary_search_by(|row| (*row.code).cmp(code)).ok()?;
        self.rows.get(place)
    }
}

impl Listed {
    /// Its own page on the portal.
    pub fn page(&self) -> Option<WebAddress> {
        WebAddress::parse(&format!("{PAGE}{}", self.page)).ok()
    }

    /// Whether it is one province's own and that is not the `province` of a hub, by its two-digit code.
    pub fn is_elsewhere(&self, province: Option<&str>) -> bool {
        let here =
            PROVINCES.iter().find(|(code, _)| province == Some(*code)).map(|(_, name)| *name);
        self.province.as_deref().is_some_and(|own| here != Some(own))
    }
}

impl Raw<'_> {
    fn tidy(self, texts: &mut Texts, replaced: &HashMap<&str, &str>) -> Listed {
        let code = self.code.trim();
        let handlers = tidy::list(self.handled_by);
        let says_ward = |text: &str| WARD.iter().any(|ward| text.contains(ward));
        let name = tidy::name(self.name);
        Listed {
            code: code.into(),
            is_of_the_ward: says_ward(&handlers) || says_ward(&name),
            name: name.into(),
            field: texts.kept(&tidy::plain(self.field)),
            handlers: texts.kept(&handlers),
            province: (self.scope == "local").then(|| texts.kept(tidy::province(self.issued_by))),
            is_for_citizens: self.audience == "citizen",
            replaced_by: replaced.get(code).map(|new| (*new).into()),
            page: self.portal_id.into(),
        }
    }
}

/// Texts that many rows share, each kept once.
#[derive(Default)]
struct Texts(HashSet<Arc<str>>);

impl Texts {
    fn kept(&mut self, text: &str) -> Arc<str> {
        if let Some(kept) = self.0.get(text) {
            return Arc::clone(kept);
        }
        let kept: Arc<str> = text.into();
        self.0.insert(Arc::clone(&kept));
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Files};

    use sha2::{Digest, Sha256};

    #[test]
    fn every_row_of_the_portals_list_is_there_with_its_code() {
        let index = NationalIndex::read();
        assert_eq!(index.rows().len(), 5_478);
        for row in index.rows() {
            assert_eq!(index.get(&row.code).map(|found| &found.name), Some(&row.name));
            assert!(!row.code.contains(char::is_whitespace), "{:?}", row.code);
            assert!(row.name.chars().count() > 3 && !row.field.is_empty(), "{row:?}");
        }
        let local = index.rows().iter().filter(|row| row.province.is_some());
        assert_eq!(local.count(), 904);
        assert!(index.get("1.014325").is_some(), "the code with a stray blank");
        assert_eq!(index.get("nowhere"), None);
    }

    #[test]
    fn the_list_is_the_one_that_its_note_describes() {
        let mut rows = Vec::new();
        GzDecoder::new(files::asset(ROWS)).read_to_end(&mut rows).unwrap();
        let digest: String = Sha256::digest(&rows).iter().map(|b| format!("{b:02x}")).collect();
        let note = String::from_utf8_lossy(files::asset("national-index/README.md"));
        assert!(note.contains(&digest), "the note does not name {digest}");
        assert!(note.contains(&LISTED_ON.to_string()));
    }

    #[test]
    fn every_page_may_be_shown_as_a_qr_code() {
        let hosts = Catalog::load(&Files::embedded()).hosts;
        for row in NationalIndex::read().rows() {
            assert!(row.page().is_some_and(|page| hosts.allows(&page)), "{row:?}");
        }
    }

    #[test]
    fn names_are_tidied_for_reading() {
        for row in NationalIndex::read().rows() {
            let name = &row.name;
            let begins_well = name.starts_with(|c: char| c.is_uppercase() || "“\"".contains(c));
            assert!(begins_well, "{name}");
            assert!(!name.contains("  ") && !name.ends_with(['.', ';', ':', ' ', '-']), "{name}");
            assert_eq!(**name, tidy::name(name), "tidied twice");
            let letters = name.chars().filter(|c| c.is_alphabetic()).count();
            let capitals = name.chars().filter(|c| c.is_uppercase()).count();
            assert!(capitals * 10 < letters * 6, "{name}");
        }
    }

    #[test]
    fn a_provinces_own_procedure_is_elsewhere_for_all_others() {
        let index = NationalIndex::read();
        let of = |province: &str| {
            let is_of = |row: &&Listed| row.province.as_deref() == Some(province);
            index.rows().iter().find(is_of).unwrap()
        };
        let (hanoi, other) = (of("Thành phố Hà Nội"), of("tỉnh Bắc Ninh"));
        assert!(!hanoi.is_elsewhere(Some("01")) && hanoi.is_elsewhere(None));
        assert!(other.is_elsewhere(Some("01")) && other.is_elsewhere(None));
        assert!(!index.get("1.010038").unwrap().is_elsewhere(None));
    }

    #[test]
    fn what_was_replaced_names_what_replaced_it() {
        let index = NationalIndex::read();
        let of = |code| index.get(code).unwrap().replaced_by.as_deref();
        assert_eq!(of("1.014063"), Some("1.116410"));
        assert_eq!(of("1.010038"), None);
        let replaced = String::from_utf8_lossy(files::asset(REPLACED));
        for (old, _) in replaced.lines().skip(1).filter_map(|line| line.split_once(',')) {
            assert!(index.get(old).is_some(), "{old} is not in the index");
        }
    }

    #[test]
    fn malformed_rows_are_passed_over() {
        let head = "code,name,field,issued_by,handled_by,audience,portal_id,scope\n";
        let row = "1.000001,Tách hộ,Cư trú,Bộ Công an,; Công an cấp Xã,citizen,0-0,national\n";
        let index = NationalIndex::parse(format!("{head}1,2\n{row}\"open").as_bytes(), "");
        assert_eq!(index.rows().len(), 1);
        let row = &index.rows()[0];
        assert!(row.is_of_the_ward && row.is_for_citizens);
        assert_eq!(&*row.handlers, "Công an cấp Xã");
        assert!(NationalIndex::parse("".as_bytes(), "").rows().is_empty());
    }
}
