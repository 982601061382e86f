//! The frame of the screens at the admin's desk: its sections at the side, and the room that is left.
//!
//! Where there is no room for all sections, one key leads to a page with them.

use crate::kiosk::canvas::{Canvas, GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::parts::{Press, RULE};
use crate::kiosk::frame::section::Section;
use crate::kiosk::said::Said;
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::press;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill, Size};
use lucide_icons::Icon;

/// The width of a bar that names the sections.
const SIDE_BAR: f32 = 330.0;

/// The width of a bar with two keys.
const NARROW_BAR: f32 = KEY + 2.0 * GAP;

/// The width of a key that has its word below its icon.
const KEY: f32 = 108.0;

/// The height that a bar which names the sections needs.
const ALL_SECTIONS: f32 = 960.0;

/// The space between the frame and what is on it.
const MARGIN: f32 = 32.0;
const SMALL_MARGIN: f32 = 12.0;

/// How the sections stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bar {
    /// All of them at the side.
    Side,
    /// A key at the side that leads to them.
    Narrow,
    /// A key at the top that leads to them.
    Top,
}

impl Bar {
    fn new(canvas: &Canvas) -> Self {
        let Size { width, height } = canvas.size;
        match canvas.shape() {
            Shape::Portrait => Self::Top,
            Shape::Wide | Shape::Medium if width >= 1400.0 && height >= ALL_SECTIONS => Self::Side,
            Shape::Wide | Shape::Medium | Shape::Small => Self::Narrow,
        }
    }
}

/// The space around what a screen at the desk shows.
fn margin(canvas: &Canvas) -> f32 {
    match canvas.shape() {
        Shape::Wide | Shape::Medium => MARGIN,
        Shape::Small | Shape::Portrait => SMALL_MARGIN,
    }
}

/// The room that a screen at the desk has.
pub fn desk_room(canvas: &Canvas) -> Size {
    let Size { width, height } = canvas.size;
    let around = 2.0 * margin(canvas);
    match Bar::new(canvas) {
        Bar::Side => Size::new(width - SIDE_BAR - around, height - around),
        Bar::Narrow => Size::new(width - NARROW_BAR - around, height - around),
        Bar::Top => Size::new(width - around, height - TARGET - 2.0 * GAP - around),
    }
}

/// A screen in the frame; `chosen` is the section that it belongs to.
pub fn desk<'a, Message: Clone + 'a>(
    chosen: Option<Section>,
    body: Element<'a, Message, Theme>,
    has_fault: bool,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let body = container(body).width(Fill).height(Fill).padding(margin(&cx.canvas));
    let ground = Panel::Fill(Tone::Strong, 0.0);
    match Bar::new(&cx.canvas) {
        Bar::Side => {
            let bar = side_bar(chosen, has_fault, cx, press);
            let bar =
                container(bar).padding([24, 16]).width(SIDE_BAR - RULE).height(Fill).class(ground);
            row![bar, edge(), body].into()
        }
        Bar::Narrow => {
            let [menu, leave] = keys(chosen, has_fault, cx, press);
            let bar = column![menu, space::vertical(), leave].width(KEY);
            let bar = container(bar).padding(GAP).width(NARROW_BAR - RULE).height(Fill);
            row![bar.class(ground), edge(), body].into()
        }
        Bar::Top => {
            let [menu, leave] = keys(chosen, has_fault, cx, press);
            let bar = row![menu, space::horizontal(), leave];
            column![container(bar).padding(GAP).width(Fill).class(ground), body].into()
        }
    }
}

/// The frame in words; what the screen says follows.
pub fn describe_desk<Message>(
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Vec<Said<Message>> {
    let said = |part: &Press| Said::action(name(*part, cx), press(*part));
    match Bar::new(&cx.canvas) {
        Bar::Side => side_presses(cx).iter().flatten().map(said).collect(),
        Bar::Narrow | Bar::Top => [Press::Menu, Press::Leave].iter().map(said).collect(),
    }
}

/// What the bar with all sections has, in rows.
fn side_presses(cx: &Context) -> Vec<Vec<Press>> {
    let sections = Section::ALL.iter().map(|section| vec![Press::Section(*section)]);
    sections.chain([looks(cx), vec![Press::Leave]]).collect()
}

/// How the screen can look: these are keys with an icon alone.
fn looks(cx: &Context) -> Vec<Press> {
    let language = cx.other_language().map(|_| Press::Language);
    [Press::TextSize, Press::Contrast].into_iter().chain(language).collect()
}

fn name(press: Press, cx: &Context) -> String {
    match press {
        Press::Section(section) => cx.say(section.label()),
        Press::TextSize => cx.say("text-size"),
        Press::Contrast => cx.say("contrast"),
        Press::Language => cx.say("other-language"),
        Press::Menu => cx.say("desk-menu"),
        _ => cx.say("desk-leave"),
    }
}

fn sign(press: Press, has_fault: bool) -> Icon {
    match press {
        Press::Section(Section::Health) if has_fault => Icon::TriangleAlert,
        Press::Section(section) => section.icon(),
        Press::TextSize => Icon::ALargeSmall,
        Press::Contrast => Icon::Contrast,
        Press::Language => Icon::Languages,
        Press::Menu if has_fault => Icon::TriangleAlert,
        Press::Menu => Icon::Menu,
        _ => Icon::LogOut,
    }
}

fn side_bar<'a, Message: Clone + 'a>(
    chosen: Option<Section>,
    has_fault: bool,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let line = |part: Press| {
        let is_chosen = matches!(part, Press::Section(section) if Some(section) == chosen);
        let mark = icon(sign(part, has_fault), 32.0, Ink::Plain);
        let words = row![mark, prose(Role::Label, name(part, cx))].spacing(18).align_y(Center);
        let pushed = widget(words, press(part), is_chosen);
        Element::from(pushed.width(Fill).padding([0, 22]))
    };
    let square = |part: Press| {
        let mark = container(icon(sign(part, has_fault), 36.0, Ink::Plain)).center_x(Fill);
        Element::from(widget(mark, press(part), false).width(Fill))
    };
    let sections = Section::ALL.iter().map(|section| line(Press::Section(*section)));
    let looks = Row::with_children(looks(cx).into_iter().map(square)).spacing(GAP);
    Column::with_children(sections)
        .push(space::vertical())
        .push(looks)
        .push(line(Press::Leave))
        .spacing(GAP)
        .into()
}

/// The keys of a bar without room for the sections.
fn keys<'a, Message: Clone + 'a>(
    chosen: Option<Section>,
    has_fault: bool,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> [Element<'a, Message, Theme>; 2] {
    let is_menu = chosen.is_none();
    [(Press::Menu, is_menu), (Press::Leave, false)].map(|(part, is_chosen)| {
        let mark = icon(sign(part, has_fault), 34.0, Ink::Plain);
        let words = column![mark, prose(Role::Small, name(part, cx))].align_x(Center);
        let words = container(words).center_x(Fill);
        Element::from(widget(words, press(part), is_chosen).width(KEY).padding(0))
    })
}

fn widget<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
    message: Message,
    is_chosen: bool,
) -> crate::kiosk::widget::Press<'a, Message> {
    press(container(content).center_y(Fill), message).height(TARGET).class(Push::Section(is_chosen))
}

/// The line between the bar and the screen: where all is dark, it tells them apart.
fn edge<'a, Message: 'a>() -> Element<'a, Message, Theme> {
    container(space::vertical().width(RULE).height(Fill)).class(Panel::Rule(Tone::Strong)).into()
}
