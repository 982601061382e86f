//! What a screen says of itself: its picture in words, in reading order.
//!
//! One description serves the keyboard, which walks the actions, reading aloud, screen readers, and the
//! tests that hold drawn and said together. So nothing is said that is not drawn: the letters and digits
//! of a description are those of the drawn texts, in the order of drawing.

use crate::kiosk::text::plain;

/// A part of what a screen says of itself. Its words may be marked like those of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said<Message> {
    /// The title of the screen or of a part of it.
    Heading(String),
    /// What is to be read.
    Text(String),
    /// A QR code.
    Code {
        /// What it is for.
        what: String,
        /// The host, or the network, that it opens.
        host: String,
    },
    /// The words of a picture.
    Picture(String),
    /// What can be pressed.
    Action {
        /// What is drawn on it.
        label: String,
        /// What pressing it publishes.
        message: Message,
        /// Whether it is the main action of the screen.
        is_main: bool,
    },
}

impl<Message> Said<Message> {
    /// Something to press that is not the main action.
    pub fn action(label: impl Into<String>, message: Message) -> Self {
        Self::Action { label: label.into(), message, is_main: false }
    }

    /// The main action of a screen.
    pub fn main_action(label: impl Into<String>, message: Message) -> Self {
        Self::Action { label: label.into(), message, is_main: true }
    }

    /// The words without their marks, as people read them.
    pub fn words(&self) -> String {
        match self {
            Self::Heading(words) | Self::Text(words) | Self::Picture(words) => plain(words),
            Self::Code { what, host } => joined([plain(what), plain(host)]),
            Self::Action { label, .. } => plain(label),
        }
    }

    /// The same with its message wrapped by `wrap`.
    pub fn map<Outer>(self, wrap: impl FnOnce(Message) -> Outer) -> Said<Outer> {
        match self {
            Self::Heading(words) => Said::Heading(words),
            Self::Text(words) => Said::Text(words),
            Self::Code { what, host } => Said::Code { what, host },
            Self::Picture(words) => Said::Picture(words),
            Self::Action { label, message, is_main } => {
                Said::Action { label, message: wrap(message), is_main }
            }
        }
    }
}

/// Several drawn texts as one: a comma where the one before does not end by itself.
pub fn joined<Words: AsRef<str>>(parts: impl IntoIterator<Item = Words>) -> String {
    let mut joined = String::new();
    for part in parts {
        let part = part.as_ref();
        if !joined.is_empty() && !part.is_empty() {
            let is_open = joined.ends_with(|last: char| last.is_alphanumeric() || last == ')');
            joined.push_str(if is_open { ", " } else { " " });
        }
        joined.push_str(part);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_said_without_their_marks() {
        assert_eq!(Said::<()>::Text("Bấm **Gửi yêu cầu**".into()).words(), "Bấm Gửi yêu cầu");
        let code = Said::<()>::Code { what: "Quét để mở".into(), host: "example.vn".into() };
        assert_eq!(code.words(), "Quét để mở, example.vn");
    }

    #[test]
    fn a_mapped_action_keeps_its_label_and_its_rank() {
        let outer = Said::main_action("Tiếp", 3).map(|place| format!("chosen {place}"));
        assert_eq!(outer, Said::main_action("Tiếp", "chosen 3".to_owned()));
    }

    #[test]
    fn drawn_texts_are_joined_as_one_would_read_them() {
        assert_eq!(joined(["Phí", "7.000 đồng", ""]), "Phí, 7.000 đồng");
        assert_eq!(joined(["Xong chưa?", "Rồi"]), "Xong chưa? Rồi");
        assert_eq!(joined([String::new(), "Một".to_owned()]), "Một");
    }
}
