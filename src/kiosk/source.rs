//! Where a fact comes from, when it was checked, and that it is past its day.

use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::theme::Tone;

use jiff::civil::Date;
use lucide_icons::Icon;

/// The line that tells where facts come from and until when they hold.
pub fn note(sources: &[String], checked: Date, expires: Date, cx: &Context) -> Block {
    let source = sources
        .first()
        .map(|source| cx.catalog.source_name(cx.language(), source))
        .unwrap_or_default();
    let args = [
        ("source", source.into()),
        ("checked", cx.date(checked).into()),
        ("expires", cx.date(expires).into()),
    ];
    if cx.today() > expires {
        Block::note(Icon::CircleAlert, Tone::GoldWeak, cx.say_with("source-old", &args))
    } else {
        Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say_with("source", &args))
    }
}

/// A warning before facts that are past their day; nothing for those that are not.
pub fn staleness(expires: Date, cx: &Context) -> Vec<Block> {
    let is_past = cx.today() > expires;
    is_past
        .then(|| {
            let day = [("expires", cx.date(expires).into())];
            Block::warning(cx.say_with("out-of-date", &day))
        })
        .into_iter()
        .collect()
}
