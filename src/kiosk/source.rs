//! Where an item's facts come from, of which day, and that the law has changed since.

use crate::catalog::{Common, Guide, Procedure, Rule, Source, Trouble};
use crate::id::RuleId;
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::theme::Tone;

use jiff::civil::Date;
use lucide_icons::Icon;

/// What an item says of its facts.
pub struct Origin<'a> {
    item: &'a str,
    sources: &'a [Source],
    until: Option<Date>,
}

impl<'a> From<&'a Guide> for Origin<'a> {
    fn from(guide: &'a Guide) -> Self {
        Self::of(guide.id.as_str(), &guide.common)
    }
}

impl<'a> From<&'a Procedure> for Origin<'a> {
    fn from(procedure: &'a Procedure) -> Self {
        Self::of(procedure.id.as_str(), &procedure.common)
    }
}

impl<'a> From<&'a Trouble> for Origin<'a> {
    fn from(trouble: &'a Trouble) -> Self {
        Self { item: trouble.id.as_str(), sources: &trouble.sources, until: None }
    }
}

impl<'a> From<(&'a RuleId, &'a Rule)> for Origin<'a> {
    fn from((id, rule): (&'a RuleId, &'a Rule)) -> Self {
        Self { item: id.as_str(), sources: &rule.sources, until: rule.until }
    }
}

impl<'a> Origin<'a> {
    fn of(item: &'a str, common: &'a Common) -> Self {
        Self { item, sources: &common.sources, until: common.until }
    }

    /// The line that tells where the facts come from, or when this hub's staff compared them.
    pub fn note(&self, cx: &Context) -> Block {
        let confirmed = self.confirmed(cx);
        let text = match confirmed {
            Some(day) => cx.say_with("source-confirmed", &[("day", cx.date(day).into())]),
            None => self.source(cx),
        };
        if self.is_past(cx) {
            Block::note(Icon::CircleAlert, Tone::GoldWeak, text)
        } else if confirmed.is_some() {
            Block::note(Icon::BadgeCheck, Tone::JadeWeak, text)
        } else {
            Block::note(Icon::BookOpen, Tone::PrimaryWeak, text)
        }
    }

    /// A warning before facts that the law has overtaken; nothing for others.
    pub fn staleness(&self, cx: &Context) -> Option<Block> {
        let until = self.until.filter(|_| self.is_past(cx))?;
        let since = until.tomorrow().unwrap_or(until);
        Some(Block::warning(cx.say_with("out-of-date", &[("since", cx.date(since).into())])))
    }

    /// The source of the main fact, and the day of the copy where it is known.
    fn source(&self, cx: &Context) -> String {
        let Some(first) = self.sources.first() else {
            return String::new();
        };
        let name = cx.catalog.source_name(cx.language(), &first.url);
        match first.read {
            Some(day) => {
                let args = [("source", name.into()), ("day", cx.date(day).into())];
                cx.say_with("source-of-day", &args)
            }
            None => cx.say_with("source", &[("source", name.into())]),
        }
    }

    /// The day this hub's staff compared the item with the official page.
    fn confirmed(&self, cx: &Context) -> Option<Date> {
        let day = cx.hub.confirmed.of(self.item)?.day;
        // A day that has yet to come is a slip of whoever wrote it, or of the clock.
        (day <= cx.today()).then_some(day)
    }

    /// Whether the law has changed since; what was compared after that is good again.
    fn is_past(&self, cx: &Context) -> bool {
        let is_over = |until: Date| {
            cx.today() > until && self.confirmed(cx).is_none_or(|confirmed| confirmed <= until)
        };
        self.until.is_some_and(is_over)
    }
}
