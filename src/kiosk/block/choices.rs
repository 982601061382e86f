//! Choices to press.

use crate::kiosk::block::kind::{ICON, ICON_GAP, Kind};
use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::said::{Said, joined};
use crate::kiosk::text::{self, Ink, Role, Zoom, icon, prose};
use crate::kiosk::theme::{Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::sync::Arc;

/// Something to choose.
#[derive(Debug, Clone)]
pub struct Offer {
    /// What it is.
    pub text: String,
    /// A word more about it.
    pub about: Option<String>,
}

/// A choice, with its place among all of them.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) place: usize,
    pub(super) offer: Offer,
    pub(super) zoom: Zoom,
}

const PADDING: f32 = 24.0;

/// The space above and below the words of a choice that says a word more about itself.
const WIDE_PADDING: f32 = 32.0;

impl Choice {
    /// The height it takes by itself, `width` design pixels wide.
    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * PADDING - ICON - ICON_GAP;
        let Offer { text, about } = &self.offer;
        let padding = if about.is_some() { WIDE_PADDING } else { PADDING };
        let about = about
            .as_ref()
            .map_or(0.0, |about| text::height(Role::Small.at(self.zoom), about, room));
        (text::height(Role::Section.at(self.zoom), text, room) + about + 2.0 * padding).max(TARGET)
    }

    fn view(&self, width: f32, height: f32) -> Element<'_, usize, Theme> {
        let Offer { text, about } = &self.offer;
        let quiet = |about| {
            prose(Role::Small.at(self.zoom), about).ink(Ink::Muted(Tone::Surface)).width(Fill)
        };
        let words = column![
            prose(Role::Section.at(self.zoom), text).width(Fill),
            about.as_ref().map(quiet)
        ];
        let content =
            row![words.width(Fill), icon(Icon::ChevronRight, ICON, Ink::Accent(Tone::Surface))]
                .spacing(ICON_GAP)
                .align_y(Center);

        press(container(content).center_y(Fill), self.place)
            .width(width)
            .height(height)
            .padding([0.0, PADDING])
            .class(Push::Choice(Tone::PrimaryWeak, false))
            .into()
    }

    fn say(&self) -> Said<usize> {
        let Offer { text, about } = &self.offer;
        Said::action(joined(std::iter::once(text).chain(about)), self.place)
    }
}

#[derive(Debug)]
pub(super) struct Choices(pub(super) Vec<Choice>);

/// How many choices stand beside each other in a column of `width`.
fn columns(width: f32) -> usize {
    if width < 1000.0 { 1 } else { 2 }
}

/// The width of a choice in a column of `width`.
fn choice_width(width: f32) -> f32 {
    let columns = columns(width) as f32;
    (width - GAP * (columns - 1.0)) / columns
}

impl Choices {
    /// The height of each: that of the highest.
    fn each_height(&self, width: f32) -> f32 {
        let heights = self.0.iter().map(|choice| choice.height(choice_width(width)));
        heights.fold(TARGET, f32::max)
    }
}

impl Kind for Choices {
    fn height(&self, width: f32) -> f32 {
        let rows = self.0.len().div_ceil(columns(width)) as f32;
        rows * (self.each_height(width) + GAP) - GAP
    }

    fn view(&self, width: f32) -> Element<'_, usize, Theme> {
        let height = self.each_height(width);
        let rows = self.0.chunks(columns(width)).map(|row| {
            let views = row.iter().map(|choice| choice.view(choice_width(width), height));
            Row::with_children(views).spacing(GAP).into()
        });
        Column::with_children(rows).spacing(GAP).into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        self.0.iter().map(|choice| choice.say()).collect()
    }

    fn zoomed(&self, zoom: Zoom) -> Option<Arc<dyn Kind>> {
        let choices = self.0.iter().map(|choice| Choice { zoom, ..choice.clone() });
        Some(Arc::new(Self(choices.collect())))
    }
}
