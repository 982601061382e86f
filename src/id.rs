//! Ids: the only text that the session log can hold.
//!
//! An id names something the catalogue ships (a guide, a step, a trouble) or a helper's code. Its form
//! leaves no room for a person: lower-case Latin letters, single hyphens, and never five digits in all,
//! so no name with spaces or accents, no phone number and no identity number fits in.

mod token;

pub use token::{NotAToken, Token};

use serde::{Deserialize, Serialize};

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The most characters an id may have.
pub const LONGEST: usize = 40;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The text is not made of lower-case words joined by hyphens, or is too long.
    #[error("\"{0}\" is not an id: use lower-case letters, digits and single hyphens, 40 at most")]
    Form(String),
    /// The text holds five digits or more, as a phone or identity number does.
    #[error("\"{0}\" is not an id: it holds five digits or more")]
    Digits(String),
    /// The text is not a helper's code.
    #[error("\"{0}\" is not a helper code: write TN- and two digits")]
    Helper(String),
}

fn check(text: &str) -> Result<(), IdError> {
    if !has_form(text) {
        return Err(IdError::Form(shown(text)));
    }
    if text.chars().filter(char::is_ascii_digit).count() >= 5 {
        return Err(IdError::Digits(shown(text)));
    }
    Ok(())
}

/// Whether a text is made of lower-case words joined by single hyphens, and short.
pub(crate) fn has_form(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// The beginning of a refused text, short enough for one line.
fn shown(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                check(text).map(|()| Self(text.into()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// One of the topics of the first screen.
    TopicId,
    /// A guide (hướng dẫn).
    GuideId,
    /// A step of a guide (bước).
    StepId,
    /// An end of a guide: where its last step, or an answer, leads.
    EndId,
    /// An administrative procedure (thủ tục hành chính), by its file's name.
    ProcedureId,
    /// A part of a procedure that has words of its own: a case, a paper, a sort of fee.
    PartId,
    /// A notice of the hub (thông báo).
    NoticeId,
    /// A trouble somebody may have with a step (vướng mắc).
    TroubleId,
    /// Something to have at hand: a phone, the chip card, one's own SIM.
    NeedId,
    /// A rule that items share.
    RuleId,
    /// A group of items within a topic.
    GroupId,
    /// An office or a person that residents are sent to.
    AgencyId,
    /// A phone number of the country.
    HotlineId,
    /// A label on a picture: a field, a button, a title.
    LabelId,
}

/// What a visit opens: a guide, a procedure or a notice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// A guide (hướng dẫn).
    Guide(GuideId),
    /// An administrative procedure (thủ tục hành chính).
    Procedure(ProcedureId),
    /// A notice of the hub (thông báo).
    Notice(NoticeId),
}

impl NoticeId {
    /// Its number, as it is written: `07` of `notice-07`.
    pub fn number(&self) -> &str {
        self.as_str().trim_start_matches("notice-")
    }
}

impl ItemId {
    /// The id as text, without its kind.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Guide(id) => id.as_str(),
            Self::Procedure(id) => id.as_str(),
            Self::Notice(id) => id.as_str(),
        }
    }
}

/// A helper's code (mã tình nguyện viên), `TN-` and two digits: `TN-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HelperCode(u8);

impl HelperCode {
    /// The number in the code, 0 to 99.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl FromStr for HelperCode {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        text.strip_prefix("TN-")
            .filter(|digits| digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|digits| digits.parse().ok())
            .map(Self)
            .ok_or_else(|| IdError::Helper(shown(text)))
    }
}

impl fmt::Display for HelperCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TN-{:02}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_joined_by_hyphens() {
        for good in ["vneid", "vneid-activate", "level-2", "a1"] {
            assert_eq!(good.parse::<GuideId>().unwrap().as_str(), good);
        }
        for bad in ["", "-a", "a-", "a--b", "A", "nguyễn", "a b", "2-level", "a_b", &"a".repeat(41)]
        {
            assert!(bad.parse::<GuideId>().is_err(), "{bad:?} was taken");
        }
    }

    #[test]
    fn a_phone_or_identity_number_is_no_id() {
        for bad in ["a0912345678", "x001-099-012345", "n-0-0-1-0-9", "so-123456789"] {
            assert!(matches!(bad.parse::<StepId>(), Err(IdError::Digits(_))), "{bad:?}");
        }
    }

    #[test]
    fn a_helper_code_reads_back_as_it_is_written() {
        let code: HelperCode = "TN-03".parse().unwrap();
        assert_eq!(code.to_string(), "TN-03");
        for bad in ["TN-3", "TN-003", "tn-03", "TN-0a", "Lan", "TN-+3"] {
            assert!(bad.parse::<HelperCode>().is_err(), "{bad:?} was taken");
        }
    }
}
