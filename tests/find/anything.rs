//! Whatever is typed, the answer is a sound one.

use super::{FINDER, every_word, found, hits};

use tramso::catalog::{Catalog, Files};
use tramso::find::{Answer, Finder, Hit, Posted, Told};
use tramso::l10n::Language;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use unicode_normalization::UnicodeNormalization;

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The titles of so many words, and the ids of what they belong to.
static LONG_TITLES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let catalog = Catalog::load(&Files::embedded());
    let titles = every_word(&catalog).into_iter().flat_map(|(id, words)| {
        Language::ALL.map(|language| (id.clone(), words.say(language, "title", &[])))
    });
    titles.filter(|(_, title)| title.split(' ').count() >= 4).collect()
});

/// What somebody may type: anything, words of the catalogue, and bits of both.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z0-9đăâêôơưáàảãạ .,-]{0,60}",
        "(tạm trú|BHYT|khai sinh|\\u{301}|\\u{323}|1\\.00|z{70}| |’|ﬁ|①){0,9}",
        select(&**LONG_TITLES).prop_map(|(_, title)| title),
    ]
}

fn shown(answer: &Answer) -> &[Hit] {
    match answer {
        Answer::Hits(hits) | Answer::Nearest(hits) => hits,
        Answer::Empty | Answer::Number => &[],
    }
}

/// One letter of `text` wrong, missing, doubled or changed with the next.
fn slip(text: &str, at: Index, kind: u8) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let inner: Vec<usize> = (0..letters.len() - 1)
        .filter(|at| letters[*at..*at + 2].iter().all(|c| c.is_alphabetic()))
        .collect();
    let at = inner[at.index(inner.len())];
    match kind {
        0 => letters[at] = 'x',
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_has_a_sound_answer(typed in typed()) {
        for language in Language::ALL {
            let answer = FINDER.find(language, &typed);
            let most = if matches!(answer, Answer::Nearest(_)) { 3 } else { 10 };
            prop_assert!(shown(&answer).len() <= most);
            prop_assert!(!matches!(&answer, Answer::Hits(hits) if hits.is_empty()));
            for hit in shown(&answer) {
                prop_assert!(!hit.title.is_empty());
                prop_assert!(hit.marks.iter().all(|mark| hit.title.get(mark.clone()).is_some()));
                prop_assert!(hit.marks.is_sorted_by(|a, b| a.end <= b.start));
            }
        }
    }

    #[test]
    fn composed_and_decomposed_text_have_the_same_answer(typed in typed()) {
        let (composed, decomposed): (String, String) = (typed.nfc().collect(), typed.nfd().collect());
        let answer = |typed: &str| FINDER.find(Language::Vietnamese, typed);
        prop_assert_eq!(answer(&composed), answer(&decomposed));
    }

    #[test]
    fn a_slip_in_a_long_title_still_finds_it(
        (id, title) in select(&**LONG_TITLES), at: Index, kind in 0..4_u8,
    ) {
        let typed = slip(&title, at, kind);
        let found = found(&FINDER, &typed);
        prop_assert!(found.iter().take(3).any(|it| *it == id), "{typed:?} finds {found:?}");
    }

    #[test]
    fn a_title_is_found_without_marks_and_in_any_order(
        (id, words) in select(&**LONG_TITLES).prop_flat_map(|(id, title)| {
            let words: Vec<String> = title.split(' ').map(str::to_owned).collect();
            (Just(id), Just(words).prop_shuffle())
        }),
    ) {
        let plain: String = words.join(" ").nfd().filter(|c| !('\u{300}'..'\u{370}').contains(c)).collect();
        let plain = plain.replace('đ', "d").replace('Đ', "D");
        let found = found(&FINDER, &plain);
        prop_assert!(found.iter().take(3).any(|it| *it == id), "{plain:?} finds {found:?}");
    }

    #[test]
    fn a_number_of_a_person_is_never_looked_for(
        before in "(số |cccd |otp )",
        number in "0[0-9]{8,11}|[0-9]{12}|[0-9]{4}( [0-9]{4}){3}|[0-9]{3}([/,_|][0-9]{3}){3}|[0-9]{6}|[0-3][0-9]/[01][0-9]/19[0-9]{2}",
    ) {
        let answer = FINDER.find(Language::Vietnamese, &format!("{before}{number}"));
        prop_assert_eq!(answer, Answer::Number);
    }
}

#[test]
fn nothing_typed_is_nothing_asked() {
    for nothing in ["", "  ", "?!…", "\u{301}"] {
        assert_eq!(FINDER.find(Language::Vietnamese, nothing), Answer::Empty, "{nothing:?}");
    }
    let nowhere = FINDER.find(Language::English, "qwrtzx");
    assert!(matches!(nowhere, Answer::Nearest(_)), "{nowhere:?}");
}

#[test]
fn a_hit_says_why_and_marks_what_was_found() {
    let hit = hits(&FINDER, "tam tru").remove(0);
    let marked: Vec<_> = hit.marks.iter().map(|mark| &hit.title[mark.clone()]).collect();
    assert_eq!(hit.title, "Đăng ký tạm trú, gia hạn tạm trú");
    assert_eq!(marked, ["tạm", "trú", "tạm", "trú"]);
    assert!(!hit.why.contains('“') && hit.why.contains(" · "), "{}", hit.why);

    let hit = hits(&FINDER, "giấy độc thân").remove(0);
    assert!(hit.why.starts_with("“giấy độc thân” · "), "{}", hit.why);
}

#[test]
fn a_title_that_was_typed_goes_before_a_keyword() {
    for (typed, id) in [
        ("hộ chiếu", "passport"),
        ("thuế đất", "land-tax"),
        ("gplx", "driving-licence"),
        ("người khuyết tật", "disability"),
        ("lost card", "card-lost"),
        ("marry", "marriage"),
        ("tách hộ", "1.010038"),
    ] {
        assert_eq!(found(&FINDER, typed).first().map(String::as_str), Some(id), "{typed}");
    }
}

#[test]
fn what_there_is_nothing_for_is_not_a_birth() {
    let found = found(&FINDER, "xin học cho cháu");
    assert!(!found.iter().any(|id| id == "birth-registration"), "{found:?}");
}

#[test]
fn keys_that_eat_a_letter_find_what_all_of_them_do() {
    for (eaten, typed) in [("pascode", "passcode"), ("mo khoa pascode", "mo khoa passcode")] {
        let [eaten, typed] = [eaten, typed].map(|typed| found(&FINDER, typed));
        assert_eq!(eaten[..2], typed[..2]);
    }
}

#[test]
fn no_two_titles_are_the_same() {
    let catalog = Catalog::load(&Files::embedded());
    for language in Language::ALL {
        let mut titles = BTreeMap::new();
        for (id, words) in every_word(&catalog) {
            let other = titles.insert(words.say(language, "title", &[]), id.clone());
            assert_eq!(other, None, "{id}");
        }
    }
}

#[test]
fn a_title_is_in_the_readers_language() {
    let title = |language| match FINDER.find(language, "CCCD") {
        Answer::Hits(hits) => hits[0].title.clone(),
        other => panic!("{other:?}"),
    };
    assert!(title(Language::Vietnamese).starts_with("Thẻ căn cước"));
    assert!(title(Language::English).starts_with("Identity card"));
}

#[test]
fn notices_are_found_by_their_titles_and_by_what_they_say() {
    let notice = Posted {
        id: "water-cut".parse().unwrap(),
        title: ["Cắt nước ngõ Văn Chương ngày mai", "No water tomorrow"].map(str::to_owned),
        body: ["Nhà máy súc rửa bể. Xe téc đỗ ở cổng chợ.", "Tank cleaning. A lorry brings some."]
            .map(str::to_owned),
    };
    let finder = Finder::new(Told::new(&Catalog::load(&Files::embedded()), &[notice]), None);
    for typed in ["cat nuoc ngo van chuong", "no water", "xe tec", "súc rửa bể", "tank cleaning"]
    {
        let hit = hits(&finder, typed).remove(0);
        assert_eq!((hit.what.kind(), hit.what.id()), ("notice", "water-cut"), "{typed}");
        assert!(hit.why.starts_with("Nhà máy"), "{}", hit.why);
    }
}

#[test]
fn what_was_used_most_comes_first() {
    let usual = |used| -> Vec<String> {
        let hits = FINDER.usual(Language::Vietnamese, &used, 8);
        hits.iter().map(|hit| hit.what.id().to_owned()).collect()
    };
    let catalog = Catalog::load(&Files::embedded());
    let first: Vec<_> = catalog
        .topics
        .iter()
        .flat_map(|topic| &topic.items)
        .map(|it| it.as_str().to_owned())
        .take(8)
        .collect();
    assert_eq!(usual(BTreeMap::new()), first);
    let items: Vec<_> = catalog.item_ids().into_iter().collect();
    let used = BTreeMap::from([(items[40].clone(), 2), (items[7].clone(), 9)]);
    let most = usual(used);
    assert_eq!(most[..2], [items[7].as_str(), items[40].as_str()]);
    assert_eq!(most.len(), 8);
}

#[test]
fn a_finder_is_built_on_a_thread_of_its_own() {
    let build = || Finder::new(Told::new(&Catalog::load(&Files::embedded()), &[]), None);
    let built = std::thread::spawn(build).join().unwrap();
    assert_eq!(found(&built, "tạm trú")[0], "temporary-residence");
}

#[test]
fn a_letter_missing_in_a_word_of_three_is_no_other_word() {
    for typed in ["Chứng thực hữ ký", "chung thuc hu ky"] {
        assert_eq!(found(&FINDER, typed).first().map(String::as_str), Some("certified-signature"));
    }
}
