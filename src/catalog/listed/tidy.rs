//! Names of the national index, as people like to read them.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// What many names begin with, and no list needs to say again.
const PROCEDURE: &str = "thủ tục ";

/// What follows it where it is part of a term: a customs procedure, a border procedure.
const TERMS: [&str; 5] = ["hải quan", "biên phòng", "dự phòng", "hành chính", "đối với"];

/// The names that keep their capitals in a text that was written in capitals alone.
const CAPITALISED: [&str; 1] = ["Việt Nam"];

/// A name in the usual letters, without "Thủ tục" in front, a number before or a code after it.
pub(super) fn name(written: &str) -> String {
    let name = plain(written);
    let name = without_code(&name).trim_end_matches(['.', ';', ':', '-', ' ']);
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || ". ".contains(c));
    let name = in_usual_letters(name);
    capitalised(without_procedure(&name))
}

/// A text in composed letters, with single blanks between its words.
pub(super) fn plain(written: &str) -> String {
    let mut plain = String::with_capacity(written.len());
    for word in written.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        match is_nfc_quick(word.chars()) {
            IsNormalized::Yes => plain.push_str(word),
            IsNormalized::No | IsNormalized::Maybe => plain.extend(word.nfc()),
        }
    }
    plain
}

/// Of a list with semicolons, what is not empty, each once.
pub(super) fn list(written: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in written.split(';').map(plain).filter(|part| !part.is_empty()) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join("; ")
}

/// The province in the name of the body that issued a procedure: "tỉnh Bắc Ninh", "Thành phố Hà Nội".
pub(super) fn province(issued_by: &str) -> &str {
    let place = ["Thành phố ", "tỉnh "].iter().filter_map(|kind| issued_by.find(kind)).min();
    &issued_by[place.unwrap_or_default()..]
}

/// The name without a code in brackets at its end: "(1.010736)".
fn without_code(name: &str) -> &str {
    let is_code = |text: &str| text.chars().all(|c| c.is_ascii_digit() || ". )".contains(c));
    match name.rsplit_once('(') {
        Some((before, code)) if is_code(code) => before.trim_end(),
        _ => name,
    }
}

/// The name with small letters, if most of it is in capitals.
fn in_usual_letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = name.chars().filter(|c| c.is_uppercase()).count();
    if capitals * 10 < letters * 7 {
        return name.to_owned();
    }
    let small = name.to_lowercase();
    CAPITALISED.iter().fold(small, |name, word| name.replace(&word.to_lowercase(), word))
}

fn without_procedure(name: &str) -> &str {
    let length = PROCEDURE.len();
    let begins = name.get(..length).is_some_and(|start| start.to_lowercase() == PROCEDURE);
    let rest = if begins { &name[length..] } else { name };
    if TERMS.iter().any(|term| rest.starts_with(term)) { name } else { rest }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let mut capitalised = String::with_capacity(name.len());
    capitalised.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    capitalised.push_str(letters.as_str());
    capitalised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_well() {
        for (written, read) in [
            ("Thủ tục đăng ký khai sinh", "Đăng ký khai sinh"),
            ("THỦ TỤC HỘI TỰ GIẢI THỂ (CẤP TỈNH).", "Hội tự giải thể (cấp tỉnh)"),
            ("CƯ TRÚ TẠI VIỆT NAM", "Cư trú tại Việt Nam"),
            ("Thủ tục hải quan đối với khí", "Thủ tục hải quan đối với khí"),
            ("Thủ tục, hồ sơ hỗ trợ", "Thủ tục, hồ sơ hỗ trợ"),
            ("Cấp giấy phép môi trường ( 1.010727 )", "Cấp giấy phép môi trường"),
            ("1. Thủ tục hỗ trợ  hỏa táng", "Hỗ trợ hỏa táng"),
            (". Cấp thẻ BHYT ", "Cấp thẻ BHYT"),
            ("cung cấp thông tin; ", "Cung cấp thông tin"),
            ("Đăng ký đóng BHXH, BHYT, BHTN", "Đăng ký đóng BHXH, BHYT, BHTN"),
            ("Tách ho\u{323}\u{302}", "Tách hộ"),
            ("", ""),
        ] {
            assert_eq!(name(written), read);
        }
    }

    #[test]
    fn a_list_has_no_gaps_and_nothing_twice() {
        assert_eq!(list("; UBND cấp xã;; UBND cấp xã; Sở Y tế; "), "UBND cấp xã; Sở Y tế");
        assert_eq!(list("; "), "");
    }

    #[test]
    fn a_province_is_named_by_its_kind() {
        assert_eq!(province("UBND tỉnh Bắc Ninh"), "tỉnh Bắc Ninh");
        assert_eq!(
            province("Trung tâm phục vụ hành chính công Thành phố Hà Nội"),
            "Thành phố Hà Nội"
        );
        assert_eq!(province("Sở Xây dựng - tỉnh Quảng Ngãi"), "tỉnh Quảng Ngãi");
        assert_eq!(province("ở đâu"), "ở đâu");
    }
}
