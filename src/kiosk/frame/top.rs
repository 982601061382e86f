//! The top bar: the hub, and how the reader likes to see and read.

use crate::hub::Contrast;
use crate::kiosk::canvas::{GAP, Shape, TARGET, TOP_BAR};
use crate::kiosk::context::Context;
use crate::kiosk::frame::{Press, RULE, rule};
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{self, logo};
use crate::l10n::Language;

use iced::widget::{column, container, mouse_area, responsive, row};
use iced::{Center, Element, Fill, Length, Padding, Size};
use lucide_icons::Icon;

/// What the top bar shows beside its buttons.
pub struct Top {
    /// The hub's name.
    pub name: String,
    /// The hub's ward.
    pub ward: String,
    /// The time of day.
    pub clock: String,
    /// Whether staff should look after something.
    pub has_fault: bool,
}

/// The top bar.
pub fn top_bar<'a, Message: Clone + 'a>(
    top: Top,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let is_roomy = matches!(cx.canvas.shape(), Shape::Wide | Shape::Medium);
    let is_narrow = cx.canvas.size.width < 900.0;
    let Top { name, ward, clock, has_fault } = top;

    let mark = mouse_area(container(logo(64.0)).center(TARGET)).on_press(press(Press::Door));
    let names = responsive(move |room| names(&name, &ward, room)).height(TOP_BAR - RULE);
    let fault = has_fault
        .then(|| container(icon(Icon::Wrench, 32.0, Ink::Accent(Tone::GoldWeak))).center(56.0))
        .map(|sign| sign.class(Panel::Fill(Tone::GoldWeak, 12.0)));
    let clock = (!is_narrow).then(|| prose(Role::Section, clock).bold().width(116.0).flush_right());

    let contrast = match cx.display.contrast {
        Contrast::Normal => Icon::Contrast,
        Contrast::High => Icon::Sun,
    };
    let text_size = is_roomy.then(|| cx.say("text-size"));
    let language = cx.other_language().map(|language| {
        let name = match (is_narrow, language) {
            (true, Language::Vietnamese) => "VI".to_owned(),
            (true, Language::English) => "EN".to_owned(),
            (false, _) => cx.say("other-language"),
        };
        control(is_roomy.then_some(Icon::Languages), Some(name), press(Press::Language))
    });
    let bar = row![
        mark,
        names,
        fault,
        control(Some(Icon::ALargeSmall), text_size, press(Press::TextSize)),
        control(Some(contrast), None, press(Press::Contrast)),
        language,
        clock
    ]
    .spacing(GAP)
    .align_y(Center);

    // The mark is smaller than the place where it can be held; it is the mark that lines up.
    let edges = Padding::default().left(cx.canvas.margin() - 12.0).right(cx.canvas.margin());
    let bar = container(bar)
        .padding(edges)
        .center_y(TOP_BAR - RULE)
        .width(Fill)
        .class(Panel::Fill(Tone::Surface, 0.0));
    column![bar, rule()].into()
}

/// The hub's name, and its ward where there is room for both.
fn names<'a, Message: 'a>(name: &str, ward: &str, room: Size) -> Element<'a, Message, Theme> {
    let height = text::height(Role::Label, &format!("**{name}**"), room.width)
        + text::height(Role::Small, ward, room.width);
    let ward = (height <= room.height)
        .then(|| prose(Role::Small, ward.to_owned()).ink(Ink::Muted(Tone::Surface)));
    let names = column![prose(Role::Label, name.to_owned()).bold(), ward];
    container(names).center_y(Fill).width(Fill).into()
}

fn control<'a, Message: Clone + 'a>(
    mark: Option<Icon>,
    label: Option<String>,
    message: Message,
) -> Element<'a, Message, Theme> {
    // A button with an icon and a word is wide enough by itself.
    let width = match (&mark, &label) {
        (Some(_), Some(_)) => Length::Shrink,
        _ if label.as_ref().is_some_and(|label| label.chars().count() > 2) => Length::Shrink,
        _ => Length::Fixed(TARGET),
    };
    let content = row![
        mark.map(|mark| icon(mark, 34.0, Ink::Plain)),
        label.map(|label| prose(Role::Label, label))
    ]
    .spacing(10)
    .align_y(Center);

    widget::press(container(content).center_x(width).center_y(Fill), message)
        .padding([0.0, if width == Length::Shrink { 26.0 } else { 0.0 }])
        .width(width)
        .height(TARGET)
        .class(Push::Plain)
        .into()
}
