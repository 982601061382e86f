//! What the list can be filtered by, field by field.

use crate::id::ItemId;
use crate::journal::{Mode, Outcome};
use crate::kiosk::block::{Block, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::staff::when;
use crate::l10n::Language;
use crate::review::{Filter, Period};

/// What the list can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Period,
    Item,
    Outcome,
    Trouble,
    Helper,
    Language,
    Mode,
}

/// A period to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PeriodOffer {
    Any,
    Today,
    Week,
    Month,
    LastMonth,
    Year,
    Days,
}

const PERIODS: [PeriodOffer; 7] = [
    PeriodOffer::Any,
    PeriodOffer::Today,
    PeriodOffer::Week,
    PeriodOffer::Month,
    PeriodOffer::LastMonth,
    PeriodOffer::Year,
    PeriodOffer::Days,
];

impl PeriodOffer {
    fn label(self) -> &'static str {
        match self {
            Self::Any => "sessions-any",
            Self::Today => "desk-today",
            Self::Week => "sessions-this-week",
            Self::Month => "sessions-this-month",
            Self::LastMonth => "sessions-last-month",
            Self::Year => "sessions-this-year",
            Self::Days => "sessions-days",
        }
    }

    fn period(self, cx: &Context) -> Option<Period> {
        let today = cx.today();
        match self {
            Self::Any | Self::Days => None,
            Self::Today => Some(Period::Day(today)),
            Self::Week => Some(Period::Week(today)),
            Self::Month => Some(Period::month_of(today)),
            Self::LastMonth => Some(Period::month_of(today).previous()),
            Self::Year => Some(Period::Year(today.year())),
        }
    }
}

/// The period offered at a place.
pub(super) fn period_at(place: usize) -> Option<PeriodOffer> {
    PERIODS.get(place).copied()
}

impl Field {
    /// Every field, in the order of the page.
    pub(super) const ALL: [Self; 7] = [
        Self::Period,
        Self::Item,
        Self::Outcome,
        Self::Trouble,
        Self::Helper,
        Self::Language,
        Self::Mode,
    ];

    /// The message that names it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Period => "sessions-period",
            Self::Item => "sessions-item",
            Self::Outcome => "sessions-outcome",
            Self::Trouble => "sessions-trouble",
            Self::Helper => "sessions-helper",
            Self::Language => "sessions-language",
            Self::Mode => "sessions-mode",
        }
    }
}

/// The fields, each with what it is filtered by.
pub(super) fn blocks(filter: &Filter, cx: &Context) -> Vec<Block> {
    let offer = |field: Field| Offer {
        text: cx.say(field.label()),
        about: Some(value(filter, field, cx).unwrap_or_else(|| cx.say("sessions-any"))),
    };
    Block::offers(Field::ALL.map(offer))
}

/// What the list is filtered by, in words; empty where by nothing.
pub(super) fn said(filter: &Filter, cx: &Context) -> String {
    let values = Field::ALL.iter().filter_map(|field| value(filter, *field, cx));
    values.collect::<Vec<_>>().join(", ")
}

/// What a field is filtered by.
fn value(filter: &Filter, field: Field, cx: &Context) -> Option<String> {
    match field {
        Field::Period => filter.period.map(|period| when::name(period, cx)),
        Field::Item => filter.item.as_ref().map(|item| item_title(item, cx)),
        Field::Outcome => filter.outcome.map(|it| cx.say(&format!("outcome-{}", it.code()))),
        Field::Trouble => filter.trouble.as_ref().map(|trouble| {
            let known = cx.catalog.troubles.get(trouble);
            known.map_or_else(|| trouble.to_string(), |it| cx.short_title(&it.words))
        }),
        Field::Helper => filter.helper.map(|helper| helper.to_string()),
        Field::Language => {
            filter.language.map(|it| cx.say(&format!("report-language-{}", it.code())))
        }
        Field::Mode => filter.mode.map(|it| cx.say(&format!("report-mode-{}", it.code()))),
    }
}

fn item_title(item: &ItemId, cx: &Context) -> String {
    let title = cx.title_of(item);
    if title.is_empty() { item.as_str().to_owned() } else { title }
}

/// The values that a field can be filtered by: any, then each of them.
pub(super) fn offers(field: Field, cx: &Context) -> Vec<Offer> {
    let offer = |text: String| Offer { text, about: None };
    if field == Field::Period {
        return PERIODS.iter().map(|period| offer(cx.say(period.label()))).collect();
    }
    let filters = filters(field, cx);
    let named = filters.iter().filter_map(|filter| value(filter, field, cx)).map(offer);
    std::iter::once(offer(cx.say("sessions-any"))).chain(named).collect()
}

/// The filter with another value of a field: that at `place` among those offered.
pub(super) fn with(filter: &Filter, field: Field, place: usize, cx: &Context) -> Filter {
    let mut filter = filter.clone();
    let chosen = place.checked_sub(1).and_then(|place| filters(field, cx).into_iter().nth(place));
    let chosen = chosen.unwrap_or_default();
    match field {
        Field::Period => filter.period = period_at(place).and_then(|period| period.period(cx)),
        Field::Item => filter.item = chosen.item,
        Field::Outcome => filter.outcome = chosen.outcome,
        Field::Trouble => filter.trouble = chosen.trouble,
        Field::Helper => filter.helper = chosen.helper,
        Field::Language => filter.language = chosen.language,
        Field::Mode => filter.mode = chosen.mode,
    }
    filter
}

/// Filters by each value of a field, in the order they are offered.
fn filters(field: Field, cx: &Context) -> Vec<Filter> {
    let by = |make: &dyn Fn(&mut Filter)| {
        let mut filter = Filter::default();
        make(&mut filter);
        filter
    };
    match field {
        Field::Period => Vec::new(),
        Field::Item => {
            let notices = cx.hub.notices.iter().map(|notice| ItemId::Notice(notice.id.clone()));
            let mut items: Vec<ItemId> = cx.catalog.every_item().chain(notices).collect();
            items.sort_by_cached_key(|item| cx.title_of(item));
            items.iter().map(|item| by(&|it| it.item = Some(item.clone()))).collect()
        }
        Field::Outcome => {
            Outcome::ALL.iter().map(|outcome| by(&|it| it.outcome = Some(*outcome))).collect()
        }
        Field::Trouble => {
            let troubles = cx.catalog.troubles.keys();
            troubles.map(|trouble| by(&|it| it.trouble = Some(trouble.clone()))).collect()
        }
        Field::Helper => {
            cx.staff.iter().map(|member| by(&|it| it.helper = Some(member.code))).collect()
        }
        Field::Language => {
            Language::ALL.iter().map(|language| by(&|it| it.language = Some(*language))).collect()
        }
        Field::Mode => Mode::ALL.iter().map(|mode| by(&|it| it.mode = Some(*mode))).collect(),
    }
}
