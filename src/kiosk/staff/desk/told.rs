//! What came of the last thing done at the desk.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::theme::Tone;
use crate::l10n::Phrase;

use lucide_icons::Icon;

/// What came of the last thing done.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// It is being written.
    UnderWay,
    /// It is written.
    Done,
    /// Why something was not done.
    Undone(Phrase),
}

impl Told {
    /// It in words, of which `under_way` and `done` are messages.
    pub fn block(&self, under_way: &str, done: &str, cx: &Context) -> Block {
        match self {
            Self::UnderWay => Block::text(cx.say(under_way)),
            Self::Done => Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say(done)),
            Self::Undone(why) => {
                let why = cx.words.phrase(cx.language(), why);
                Block::warning(cx.say_with("settings-undone", &[("why", why.into())]))
            }
        }
    }
}
