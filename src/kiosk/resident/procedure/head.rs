//! What stands at the head of a procedure's pages.

use crate::kiosk::block::{Badge, Block};
use crate::kiosk::resident::procedure::subject::Subject;
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// Below this height or width of the canvas only the title is worth repeating on every page.
const LITTLE_ROOM: f32 = 800.0;

/// What stands above the text.
pub(super) struct Head {
    /// On every page.
    pub(super) always: Vec<Block>,
    /// On the first page alone, below the other.
    pub(super) first: Vec<Block>,
}

/// A title, with badges above it where there is room.
pub(super) fn head(subject: Subject<'_>, title: String) -> Head {
    let (badges, title) = (Block::badges(badges(subject)), Block::title(title));
    let size = subject.cx.canvas.size;
    if size.width.min(size.height) < LITTLE_ROOM {
        Head { always: vec![title], first: vec![badges] }
    } else {
        Head { always: vec![badges, title], first: Vec::new() }
    }
}

/// What stands above the title: the procedure where the title names a case, its field, its code.
fn badges(subject: Subject<'_>) -> Vec<Badge> {
    let (procedure, cx) = (subject.procedure, subject.cx);
    let badge = |tone, icon, text| Badge { tone, icon, text };
    let name = subject.case.map(|_| cx.short_title(&procedure.words));
    let is_online = subject.is_online();
    let code =
        subject.code().map(|code| cx.say_with("procedure-code", &[("code", code.as_str().into())]));
    let all = [
        name.map(|name| badge(Tone::PrimaryWeak, None, name)),
        Some(badge(Tone::PrimaryWeak, None, subject.word("field"))),
        is_online.then(|| badge(Tone::JadeWeak, Some(Icon::Globe), cx.say("way-online.badge"))),
        code.map(|code| badge(Tone::GoldWeak, None, code)),
    ];
    all.into_iter().flatten().collect()
}
