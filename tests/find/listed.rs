//! The rows of the national index among what is found.

use super::{FINDER, found, hits};

use tramso::catalog::{Catalog, Files, NationalIndex};
use tramso::find::{Finder, Found, Told};

use std::collections::BTreeSet;

#[test]
fn a_code_finds_its_procedure() {
    assert_eq!(found(&FINDER, "1.010038"), ["1.010038"]);
    assert_eq!(found(&FINDER, "1010038"), ["1.010038"]);
    assert_eq!(found(&FINDER, "1004194"), ["temporary-residence"]);
    assert!(found(&FINDER, "2.001263").len() == 1 && found(&FINDER, "2001263").len() == 1);
    // The catalogue tells these in detail: by the code itself, and by the one that replaced it.
    assert_eq!(found(&FINDER, "1.004194"), ["temporary-residence"]);
    assert_eq!(found(&FINDER, "1.116410"), ["identity-card"]);
    assert_eq!(found(&FINDER, "1.014063"), [""; 0]);
    assert_eq!(found(&FINDER, "1.01414").len(), 10);
}

#[test]
fn what_the_catalogue_tells_in_detail_is_not_listed_beside_it() {
    let catalog = Catalog::load(&Files::embedded());
    let told: BTreeSet<&str> = catalog
        .procedures
        .values()
        .flat_map(|it| it.code.iter().chain(it.cases.iter().filter_map(|case| case.code.as_ref())))
        .map(String::as_str)
        .collect();
    let mut count = 0;
    for row in NationalIndex::read().rows() {
        let is_told = [Some(&*row.code), row.replaced_by.as_deref()];
        if is_told.into_iter().flatten().any(|code| told.contains(code)) {
            let ids = found(&FINDER, &row.name);
            assert!(!ids.iter().any(|id| **id == *row.code), "{} is there twice", row.code);
            count += 1;
        }
    }
    assert!(count > 40, "only {count} rows are told");
}

#[test]
fn every_other_row_is_found_by_its_name() {
    let rows = NationalIndex::read();
    // Every so many rows, and only those whose names are short enough to be typed.
    let rows = rows.rows().iter().step_by(23).filter(|row| row.name.split(' ').count() < 12);
    let mut missed = Vec::new();
    let mut count = 0;
    for row in rows {
        let is_here = !row.is_elsewhere(Some("01"));
        let ids = found(&FINDER, &row.name);
        if is_here && !ids.iter().any(|id| **id == *row.code) {
            missed.push((&row.code, &row.name));
        }
        count += usize::from(is_here);
    }
    assert!(count > 60 && missed.len() * 20 < count, "{count}: {missed:?}");
}

#[test]
fn the_own_procedures_of_other_provinces_come_last_and_name_theirs() {
    let catalog = Catalog::load(&Files::embedded());
    let typed = "hỗ trợ chi phí hỏa táng";
    let elsewhere = |finder: &Finder| -> Vec<bool> {
        let national = finder.national();
        let is_elsewhere = |code: &str| national.get(code).is_some_and(|it| it.province.is_some());
        hits(finder, typed).iter().map(|hit| is_elsewhere(hit.what.id())).collect()
    };
    let nowhere = Finder::new(Told::new(&catalog, &[]), None);
    let places = elsewhere(&nowhere);
    assert!(places.contains(&true) && places.is_sorted(), "{places:?}");
    let last = hits(&nowhere, typed).pop().unwrap();
    let province = last.province.unwrap();
    assert!(province.starts_with("tỉnh ") || province.starts_with("Thành phố "), "{province}");

    let own = "đổi tên trường đại học theo Luật Thủ đô";
    let first = hits(&FINDER, own).remove(0);
    let Found::Listed(code) = &first.what else { panic!("{first:?}") };
    assert_eq!(FINDER.national().get(code).unwrap().province.as_deref(), Some("Thành phố Hà Nội"));
}

#[test]
fn rows_for_citizens_and_of_the_ward_come_first() {
    let hits = hits(&FINDER, "giấy phép xây dựng");
    let Found::Listed(code) = &hits[0].what else { panic!("{hits:?}") };
    let row = FINDER.national().get(code).unwrap();
    assert!(row.is_for_citizens && row.is_of_the_ward, "{row:?}");
}
