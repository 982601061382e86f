//! The steps of a guide beside the page: what is done, where one is, what comes.

use crate::catalog::Guide;
use crate::kiosk::canvas::Shape;
use crate::kiosk::context::Context;
use crate::kiosk::resident::guide::way;
use crate::kiosk::resident::summary::summary;
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::kiosk::widget::number;

use iced::widget::{Column, column, container, row};
use iced::{Center, Element, Fill};
use lucide_icons::Icon;

use std::ops::Range;

/// The space between the steps and the card.
pub(super) const GAP_TO_CARD: f32 = 28.0;

const DISC: f32 = 50.0;
const DISC_GAP: f32 = 18.0;
const PADDING: f32 = 12.0;
const ROW_GAP: f32 = 4.0;

/// The width of the steps; nothing where a canvas has no room for them.
pub(super) fn width(shape: Shape) -> Option<f32> {
    match shape {
        Shape::Wide => Some(480.0),
        Shape::Medium => Some(384.0),
        Shape::Small | Shape::Portrait => None,
    }
}

/// The steps beside the page.
#[derive(Debug, Clone)]
pub(super) struct StepList {
    about: String,
    title: String,
    rows: Vec<Step>,
    width: f32,
}

#[derive(Debug, Clone)]
struct Step {
    number: usize,
    title: String,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Done,
    Current,
    Ahead,
}

impl StepList {
    /// The steps of `guide` at step `current`; nothing where the canvas has no room for them.
    pub(super) fn new(
        guide: &Guide,
        current: usize,
        trail: &[usize],
        cx: &Context,
    ) -> Option<Self> {
        let width = width(cx.canvas.shape())?;
        let about = summary(guide, cx);
        let title = cx.short_title(&guide.words);
        let row = |(place, (at, state)): (usize, (usize, State))| Step {
            number: place + 1,
            title: cx.word(&guide.words, guide.steps[at].id.as_str()),
            state,
        };
        let done = trail.iter().map(|at| (*at, State::Done));
        let state = |at| if at == current { State::Current } else { State::Ahead };
        let rest = way::ahead(guide, current).into_iter().map(|at| (at, state(at)));
        let steps: Vec<Step> = done.chain(rest).enumerate().map(row).collect();
        let current = trail.len();

        let heights: Vec<f32> = steps.iter().map(|step| step.height(width)).collect();
        let head = text::height(Role::Small, &about, width - 2.0 * PADDING)
            + text::height(Role::Section, &title, width - 2.0 * PADDING)
            + DISC_GAP;
        let shown = window(&heights, current, cx.canvas.body().height - head);
        let rows = steps.into_iter().skip(shown.start).take(shown.len()).collect();
        Some(Self { about, title, rows, width })
    }

    /// The steps in words.
    pub(super) fn describe<Message>(&self) -> Vec<Said<Message>> {
        let head = [Said::Text(self.about.clone()), Said::Heading(self.title.clone())];
        head.into_iter().chain(self.rows.iter().map(Step::describe)).collect()
    }

    /// The steps.
    pub(super) fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message, Theme> {
        let head = column![
            prose(Role::Small, &self.about).ink(Ink::Muted(Tone::Paper)).width(Fill),
            prose(Role::Section, &self.title).width(Fill)
        ];
        let rows = Column::with_children(self.rows.iter().map(Step::view)).spacing(ROW_GAP);
        column![container(head).padding([0.0, PADDING]), rows]
            .spacing(DISC_GAP)
            .width(self.width)
            .into()
    }
}

impl Step {
    /// A step that is done shows a tick in place of its number.
    fn describe<Message>(&self) -> Said<Message> {
        match self.state {
            State::Done => Said::Text(self.title.clone()),
            State::Current | State::Ahead => Said::Text(format!("{}. {}", self.number, self.title)),
        }
    }

    fn height(&self, width: f32) -> f32 {
        let room = width - 2.0 * PADDING - DISC - DISC_GAP;
        // Bold letters are wider; the current step may take one line more than the same step ahead.
        let title = format!("**{}**", self.title);
        text::height(Role::Note, &title, room).max(DISC) + 2.0 * PADDING + ROW_GAP
    }

    fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message, Theme> {
        let number_in =
            |tone| number(u8::try_from(self.number).unwrap_or(u8::MAX), tone, DISC, Role::Note);
        let title = prose(Role::Note, &self.title).width(Fill);
        let (disc, title, panel) = match self.state {
            State::Done => (
                container(icon(Icon::Check, 30.0, Ink::Plain))
                    .center(DISC)
                    .class(Panel::Fill(Tone::Jade, DISC / 2.0))
                    .into(),
                title.ink(Ink::Muted(Tone::Paper)),
                Panel::Clear,
            ),
            State::Current => {
                (number_in(Tone::Primary), title.bold(), Panel::Fill(Tone::PrimaryWeak, 16.0))
            }
            State::Ahead => (number_in(Tone::Surface), title, Panel::Clear),
        };
        container(row![disc, title].spacing(DISC_GAP).align_y(Center))
            .padding(PADDING)
            .width(Fill)
            .class(panel)
            .into()
    }
}

/// The steps to show around `current` where not all of them fit in `room`.
fn window(heights: &[f32], current: usize, room: f32) -> Range<usize> {
    let fits = |from: usize, to: usize| heights[from..to].iter().sum::<f32>() <= room;
    let next = (current + 2).min(heights.len());
    let start = (0..=current).find(|start| fits(*start, next)).unwrap_or(current);
    let end = (start + 1..=heights.len()).rev().find(|end| fits(start, *end));
    start..end.unwrap_or(start + 1).max(current + 1).min(heights.len())
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn all_steps_show_where_they_fit() {
        assert_eq!(window(&[10.0; 7], 3, 70.0), 0..7);
    }

    #[test]
    fn the_current_step_and_the_next_are_always_in_view() {
        for current in 0..9 {
            let shown = window(&[10.0; 9], current, 35.0);
            assert!(shown.contains(&current), "{current}: {shown:?}");
            assert!(shown.len() <= 3);
            assert!(current == 8 || shown.contains(&(current + 1)), "{current}: {shown:?}");
        }
    }

    #[test]
    fn no_room_still_shows_the_current_step() {
        assert_eq!(window(&[10.0; 4], 2, 0.0), 2..3);
    }
}
