//! Marks in texts: what is bold, what stands on somebody's screen, what was looked for.

/// What a part of a text is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// What must not be missed: `**so**`.
    Bold,
    /// What stands on somebody's screen: `` `so` ``.
    Label,
    /// What was looked for: `__so__`.
    Found,
}

/// The parts of a marked text. A mark without its other half is text.
fn spans(text: &str) -> impl Iterator<Item = (&str, Mark)> {
    let marked = [("**", Mark::Bold), ("`", Mark::Label), ("__", Mark::Found)];
    let whole = vec![(text, Mark::None)];
    let parts = marked.into_iter().fold(whole, |parts, (half, mark)| {
        let within = |(part, outer)| {
            halves(part, half).map(move |(part, is_in)| (part, if is_in { mark } else { outer }))
        };
        parts.into_iter().flat_map(within).collect()
    });
    parts.into_iter().filter(|(part, _)| !part.is_empty())
}

/// The parts of a text: one if it is set as it is, else those between its marks.
pub(super) fn parts(text: &str, is_verbatim: bool) -> impl Iterator<Item = (&str, Mark)> {
    let whole = (is_verbatim && !text.is_empty()).then_some((text, Mark::None));
    let marked = (!is_verbatim).then(|| spans(text));
    whole.into_iter().chain(marked.into_iter().flatten())
}

/// The parts of a text between marks, each with whether it stands within a pair of them.
fn halves<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = (&'a str, bool)> {
    let has_pairs = text.matches(mark).count().is_multiple_of(2);
    let parts = if has_pairs { text.split(mark).collect() } else { vec![text] };
    parts.into_iter().enumerate().map(|(place, part)| (part, place % 2 == 1))
}

/// `text` without its marks, as people read it.
pub fn plain(text: &str) -> String {
    spans(text).map(|(part, _)| part).collect()
}

/// The labels in a text, without their marks.
pub fn labels(text: &str) -> impl Iterator<Item = &str> {
    spans(text).filter(|(_, mark)| *mark == Mark::Label).map(|(part, _)| part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_mark_what_is_bold() {
        let parts: Vec<_> = spans("Bấm **Gửi yêu cầu** rồi đợi").collect();
        let wanted = [("Bấm ", Mark::None), ("Gửi yêu cầu", Mark::Bold), (" rồi đợi", Mark::None)];
        assert_eq!(parts, wanted);
        assert_eq!(plain("**Đăng nhập** nhé"), "Đăng nhập nhé");
    }

    #[test]
    fn backquotes_mark_what_stands_on_a_screen() {
        let text = "Bấm `Gửi yêu cầu` **ngay**";
        let parts: Vec<_> = spans(text).collect();
        let wanted = [
            ("Bấm ", Mark::None),
            ("Gửi yêu cầu", Mark::Label),
            (" ", Mark::None),
            ("ngay", Mark::Bold),
        ];
        assert_eq!(parts, wanted);
        assert_eq!(plain(text), "Bấm Gửi yêu cầu ngay");
        assert_eq!(labels(text).collect::<Vec<_>>(), ["Gửi yêu cầu"]);
    }

    #[test]
    fn what_was_looked_for_is_marked_within_a_word_too() {
        let parts: Vec<_> = spans("Đăng ký __tạm__ trú").collect();
        let wanted = [("Đăng ký ", Mark::None), ("tạm", Mark::Found), (" trú", Mark::None)];
        assert_eq!(parts, wanted);
        assert_eq!(plain("__Tạm__ trú"), "Tạm trú");
    }

    #[test]
    fn a_lone_mark_is_text() {
        assert_eq!(plain("5 ` 3"), "5 ` 3");
        assert_eq!(plain("5 ** 3"), "5 ** 3");
        assert_eq!(plain("****"), "");
    }
}
