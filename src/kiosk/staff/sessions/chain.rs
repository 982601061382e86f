//! Whether the log is as it was written, and each month's head.

use crate::journal::{Broken, MonthHead, Verified};
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::theme::Tone;

use lucide_icons::Icon;

/// What walking the chain found.
pub(super) fn blocks(verdict: Option<&Result<Verified, Broken>>, cx: &Context) -> Vec<Block> {
    let found = match verdict {
        None => return vec![Block::text(cx.say("staff-log-walking"))],
        Some(Err(broken)) => {
            return vec![Block::warning(cx.words.phrase(cx.language(), &broken.phrase()))];
        }
        Some(Ok(found)) => found,
    };
    let whole = cx.say_with("staff-log-whole", &[("sessions", count(found.sessions))]);
    let gone = (found.removed > 0).then(|| {
        Block::text(cx.say_with("staff-log-removed", &[("removed", count(found.removed))]))
    });
    // The latest first: it is what is compared with a print.
    let months = found.months.iter().rev().map(|month| of(month, cx));
    let heading = Block::heading(cx.say("sessions-heads"));
    std::iter::once(Block::note(Icon::BadgeCheck, Tone::JadeWeak, whole))
        .chain(gone)
        .chain((!found.months.is_empty()).then_some(heading))
        .chain(months)
        .collect()
}

fn of(month: &MonthHead, cx: &Context) -> Block {
    let args = [
        ("month", month.month.to_string().into()),
        ("sessions", count(month.sessions)),
        ("removed", count(month.removed)),
    ];
    let text = cx.say_with("sessions-month", &args);
    let head = month.head.as_ref().map(ToString::to_string);
    let how = Some(head.unwrap_or_else(|| cx.say("sessions-month-open")));
    Block::item(Item { icon: Icon::Link, text, how })
}

fn count(count: u64) -> crate::l10n::Value<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}
