//! The top bar: the hub, and how the reader likes to see and read.

use crate::hub::Contrast;
use crate::kiosk::canvas::{GAP, Shape, TARGET, TOP_BAR};
use crate::kiosk::context::{Context, Reader};
use crate::kiosk::frame::parts::{Press, RULE, rule};
use crate::kiosk::said::Said;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{self, logo};
use crate::l10n::Language;

use iced::widget::{column, container, mouse_area, row};
use iced::{Center, Element, Fill, Length, Padding};
use lucide_icons::Icon;

const FAULT: f32 = 56.0;
const CLOCK: f32 = 116.0;
const MARK: f32 = 34.0;
const MARK_GAP: f32 = 10.0;
const CONTROL_PADDING: f32 = 26.0;

/// The height of what is in the bar.
const ROOM: f32 = TOP_BAR - RULE;

/// A button of the bar.
struct Control {
    mark: Option<Icon>,
    label: Option<String>,
    /// What it is called where nothing is written on it.
    name: String,
    press: Press,
    push: Push,
}

impl Control {
    /// A button with an icon and a word, or a longer word, is wide enough by itself.
    fn is_wide(&self) -> bool {
        let letters = self.label.as_ref().map_or(0, |label| label.chars().count());
        (self.mark.is_some() && letters > 0) || letters > 2
    }

    fn width(&self) -> f32 {
        if !self.is_wide() {
            return TARGET;
        }
        let label = self.label.as_deref().unwrap_or_default();
        let letters = text::measure(Role::Label, label, f32::INFINITY).width;
        letters + 2.0 * CONTROL_PADDING + self.mark.map_or(0.0, |_| MARK + MARK_GAP)
    }

    fn describe<Message>(&self, press: impl Fn(Press) -> Message) -> Said<Message> {
        let label = self.label.as_ref().unwrap_or(&self.name);
        Said::action(label.clone(), press(self.press))
    }

    fn view<'a, Message: Clone + 'a>(
        self,
        press: impl Fn(Press) -> Message,
    ) -> Element<'a, Message, Theme> {
        let is_wide = self.is_wide();
        let width = if is_wide { Length::Shrink } else { Length::Fixed(TARGET) };
        let content = row![
            self.mark.map(|mark| icon(mark, MARK, Ink::Plain)),
            self.label.map(|label| prose(Role::Label, label))
        ]
        .spacing(MARK_GAP)
        .align_y(Center);

        widget::press(container(content).center_x(width).center_y(Fill), press(self.press))
            .padding([0.0, if is_wide { CONTROL_PADDING } else { 0.0 }])
            .width(width)
            .height(TARGET)
            .class(self.push)
            .into()
    }
}

/// The buttons, in order.
fn controls(cx: &Context) -> Vec<Control> {
    let is_roomy = matches!(cx.canvas.shape(), Shape::Wide | Shape::Medium);
    let text_size = Control {
        mark: Some(Icon::ALargeSmall),
        label: is_roomy.then(|| cx.say("text-size")),
        name: cx.say("text-size"),
        press: Press::TextSize,
        push: Push::Plain,
    };
    let contrast = Control {
        mark: Some(match cx.display.contrast {
            Contrast::Normal => Icon::Contrast,
            Contrast::High => Icon::Sun,
        }),
        label: None,
        name: cx.say("contrast"),
        press: Press::Contrast,
        push: Push::Plain,
    };
    let language = cx.other_language().map(|language| Control {
        mark: is_roomy.then_some(Icon::Languages),
        label: Some(language_label(language, cx)),
        name: cx.say("other-language"),
        press: Press::Language,
        push: Push::Plain,
    });
    duty(cx).into_iter().chain([text_size, contrast]).chain(language).collect()
}

/// Who is on duty; where the resident goes on alone, and which visits are put aside.
fn duty(cx: &Context) -> Option<Control> {
    let shift = cx.shift.as_ref()?;
    let code = shift.helper.to_string();
    let is_wide = cx.canvas.shape() == Shape::Wide;
    let mut label = match cx.reader {
        Reader::Helper(_) if is_wide => cx.say_with("on-duty", &[("code", code.clone().into())]),
        Reader::Resident if is_wide => {
            cx.say_with("on-duty-alone", &[("code", code.clone().into())])
        }
        Reader::Helper(_) | Reader::Resident => code.clone(),
    };
    if !is_narrow(cx) {
        shift.parked.iter().for_each(|parked| label.extend([' ', parked.letter]));
    }
    let tone = match cx.reader {
        Reader::Helper(_) => Tone::JadeWeak,
        Reader::Resident => Tone::GoldWeak,
    };
    Some(Control {
        mark: (!is_narrow(cx)).then_some(Icon::UserCheck),
        name: code,
        label: Some(label),
        press: Press::Duty,
        push: Push::Choice(tone, true),
    })
}

fn language_label(language: Language, cx: &Context) -> String {
    match language {
        Language::Vietnamese if is_narrow(cx) => "VI".to_owned(),
        Language::English if is_narrow(cx) => "EN".to_owned(),
        Language::Vietnamese | Language::English => cx.say("other-language"),
    }
}

/// Too narrow for the clock and for whole words.
fn is_narrow(cx: &Context) -> bool {
    cx.canvas.size.width < 900.0
}

/// The hub's name, and its ward where there is room for both.
struct Names {
    name: String,
    role: Role,
    ward: Option<String>,
}

impl Names {
    fn new(controls: &[Control], has_fault: bool, cx: &Context) -> Self {
        let name = cx.hub.name.clone().unwrap_or_else(|| cx.say("app-name"));
        let ward = cx.hub.ward.as_ref().map(|ward| ward.name.clone());
        let width = names_width(controls, has_fault, cx);
        let (role, name) = fitted(name, width);
        let used = bold_height(role, &name, width);
        let ward = ward.filter(|ward| used + text::height(Role::Small, ward, width) <= ROOM);
        Self { name, role, ward }
    }

    fn view<'a, Message: 'a>(self) -> Element<'a, Message, Theme> {
        let ward = self.ward.map(|ward| prose(Role::Small, ward).ink(Ink::Muted(Tone::Surface)));
        let names = column![prose(self.role, self.name).bold(), ward];
        container(names).center_y(Fill).width(Fill).into()
    }
}

/// The role and the part of a name that the bar has room for. A name that is long and has no spaces takes
/// smaller type; where that is not enough it loses its end.
fn fitted(name: String, width: f32) -> (Role, String) {
    let fits = |role, name: &str| bold_height(role, name, width) <= ROOM;
    if fits(Role::Label, &name) {
        return (Role::Label, name);
    }
    let (mut rest, mut shown) = (name.clone(), name);
    while !fits(Role::Small, &shown) && rest.pop().is_some() {
        shown = format!("{}…", rest.trim_end());
    }
    (Role::Small, shown)
}

fn bold_height(role: Role, text: &str, width: f32) -> f32 {
    text::height(role, &format!("**{text}**"), width)
}

/// What the mark, the sign, the buttons and the clock leave for the names.
fn names_width(controls: &[Control], has_fault: bool, cx: &Context) -> f32 {
    let margins = 2.0 * cx.canvas.margin() - 12.0;
    let fault = has_fault.then_some(FAULT);
    let clock = (!is_narrow(cx)).then_some(CLOCK);
    let beside = fault.into_iter().chain(clock).chain(controls.iter().map(Control::width));
    let taken: f32 = beside.map(|width| width + GAP).sum();
    cx.canvas.size.width - margins - TARGET - GAP - taken
}

/// The top bar; `has_fault` says whether staff should look after something.
pub fn top_bar<'a, Message: Clone + 'a>(
    has_fault: bool,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let mark = mouse_area(container(logo(64.0)).center(TARGET))
        .on_press(press(Press::Door))
        .on_exit(press(Press::LeaveDoor));
    let controls = controls(cx);
    let names = Names::new(&controls, has_fault, cx);
    let fault = has_fault
        .then(|| container(icon(Icon::Wrench, 32.0, Ink::Accent(Tone::GoldWeak))).center(FAULT))
        .map(|sign| sign.class(Panel::Fill(Tone::GoldWeak, 12.0)));
    let clock = (!is_narrow(cx))
        .then(|| prose(Role::Section, cx.clock()).bold().width(CLOCK).flush_right());
    let bar = row![mark, names.view(), fault]
        .extend(controls.into_iter().map(|control| control.view(&press)))
        .push(clock)
        .spacing(GAP)
        .align_y(Center);

    // The mark is smaller than the place where it can be held; it is the mark that lines up.
    let edges = Padding::default().left(cx.canvas.margin() - 12.0).right(cx.canvas.margin());
    let bar = container(bar)
        .padding(edges)
        .center_y(ROOM)
        .width(Fill)
        .class(Panel::Fill(Tone::Surface, 0.0));
    column![bar, rule()].into()
}

/// The top bar in words. The hub's mark is not among the actions: its door is the staff's.
pub fn describe_top_bar<Message>(
    has_fault: bool,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Vec<Said<Message>> {
    let controls = controls(cx);
    let names = Names::new(&controls, has_fault, cx);
    let clock = (!is_narrow(cx)).then(|| Said::Text(cx.clock()));
    std::iter::once(names.name)
        .chain(names.ward)
        .map(Said::Text)
        .chain(controls.iter().map(|control| control.describe(&press)))
        .chain(clock)
        .collect()
}
