//! The frame around every screen: the top bar, the bottom bar, and where their buttons are.
//!
//! Home, Back, help and the main action keep their places whatever the screen, so that hands learn them.

use crate::hub::Contrast;
use crate::kiosk::canvas::{Canvas, GAP, Shape, TARGET, TOP_BAR};
use crate::kiosk::context::Context;
use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{key, logo};
use crate::l10n::Language;

use iced::widget::{button, column, container, mouse_area, responsive, row, space};
use iced::{Center, Element, Fill, Length, Padding, Size};
use lucide_icons::Icon;

/// What the bottom bar of a screen offers beside Home and help.
pub struct Footer<Message> {
    /// What only this screen offers, beside Home.
    pub extra: Option<Key<Message>>,
    /// One step back.
    pub back: Option<Message>,
    /// The main action.
    pub main: Option<Key<Message>>,
}

/// A button of the bottom bar.
pub struct Key<Message> {
    /// What it says.
    pub label: String,
    /// What helps to recognise it.
    pub icon: Icon,
    /// What it does.
    pub message: Message,
}

impl<Message> Footer<Message> {
    /// A bottom bar that offers nothing of its own.
    pub fn empty() -> Self {
        Self { extra: None, back: None, main: None }
    }

    /// The footer with its messages wrapped by `wrap`.
    pub fn map<Outer>(self, wrap: impl Fn(Message) -> Outer) -> Footer<Outer> {
        let key = |key: Key<Message>| Key {
            label: key.label,
            icon: key.icon,
            message: wrap(key.message),
        };
        Footer {
            extra: self.extra.map(&key),
            back: self.back.map(&wrap),
            main: self.main.map(&key),
        }
    }
}

/// What the bars' own buttons do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Back to the first screen.
    Home,
    /// Help is called.
    Help,
    /// The next text size.
    TextSize,
    /// The other contrast.
    Contrast,
    /// The other language.
    Language,
    /// What the machine records was asked.
    Privacy,
    /// A finger went down on the hub's mark.
    Door,
}

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
    cx: &Context<'_>,
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

const RULE: f32 = 2.0;

/// The line between a bar and the body.
fn rule<'a, Message: 'a>() -> Element<'a, Message, Theme> {
    container(space::horizontal().width(Fill).height(RULE)).class(Panel::Rule(Tone::Paper)).into()
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

    button(container(content).center_x(width).center_y(Fill))
        .padding([0.0, if width == Length::Shrink { 26.0 } else { 0.0 }])
        .width(width)
        .height(TARGET)
        .class(Push::Plain)
        .on_press(message)
        .into()
}

/// The widths of the bottom bar's buttons, in design pixels.
struct Widths {
    home: f32,
    extra: f32,
    help: f32,
    back: f32,
    main: f32,
    has_icons: bool,
}

fn widths(canvas: &Canvas) -> Widths {
    let fixed = |home, extra, help, back, main, has_icons| Widths {
        home,
        extra,
        help,
        back,
        main,
        has_icons,
    };
    match canvas.shape() {
        Shape::Wide => fixed(270.0, 480.0, 370.0, 240.0, 390.0, true),
        Shape::Medium => fixed(220.0, 300.0, 290.0, 210.0, 300.0, true),
        Shape::Small => fixed(150.0, 284.0, 286.0, 164.0, 284.0, false),
        Shape::Portrait => {
            let inner = canvas.size.width - 2.0 * canvas.margin();
            let half = ((inner - GAP) / 2.0).floor();
            let main = (inner - 2.0 * GAP) * 0.42;
            let side = ((inner - 2.0 * GAP) * 0.29).floor();
            fixed(side, half, half, side, main.floor(), inner > 900.0)
        }
    }
}

/// The bottom bar. `line` is what the first screen says in place of Home and Back.
pub fn bottom_bar<'a, Message: Clone + 'a>(
    footer: Footer<Message>,
    line: Option<Line>,
    cx: &Context<'_>,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let widths = widths(&cx.canvas);
    let mark = |mark| widths.has_icons.then_some(mark);

    let help = key(
        Push::Help,
        mark(Icon::HandHelping),
        cx.say("call-help"),
        None,
        widths.help,
        Some(press(Press::Help)),
    );
    let extra = footer.extra.map(|extra| {
        key(Push::Plain, mark(extra.icon), extra.label, None, widths.extra, Some(extra.message))
    });
    let back = footer.back.map(|message| {
        let label = cx.say("back");
        key(Push::Plain, mark(Icon::ArrowLeft), label, None, widths.back, Some(message))
    });
    let main = footer.main.map(|main| {
        key(Push::Main, None, main.label, mark(main.icon), widths.main, Some(main.message))
    });
    let home = key(
        Push::Plain,
        mark(Icon::House),
        cx.say("home"),
        None,
        widths.home,
        Some(press(Press::Home)),
    );

    let is_upright = cx.canvas.shape() == Shape::Portrait;
    let line = line.map(|line| line.with(press(Press::Privacy)));
    let right_of_help = widths.back + GAP + widths.main;
    let bar: Element<'a, Message, Theme> = match (line, is_upright) {
        (Some(line), true) => column![
            row![line.privacy(Length::Fixed(widths.extra)), help].spacing(GAP),
            container(line.status(Fill)).center_y(TARGET)
        ]
        .spacing(GAP)
        .into(),
        (Some(line), false) => {
            row![line.privacy(Fill), help, line.status(right_of_help)].spacing(GAP).into()
        }
        (None, true) => column![
            row![slot(extra, widths.extra), help].spacing(GAP),
            row![home, slot(back, widths.back), slot(main, Fill)].spacing(GAP)
        ]
        .spacing(GAP)
        .into(),
        (None, false) => {
            row![home, slot(extra, Fill), help, slot(back, widths.back), slot(main, widths.main)]
                .spacing(GAP)
                .into()
        }
    };

    let bar = container(bar)
        .padding([GAP - RULE / 2.0, cx.canvas.margin()])
        .width(Fill)
        .height(cx.canvas.bottom_bar() - RULE)
        .class(Panel::Fill(Tone::Surface, 0.0));
    column![rule(), bar].into()
}

/// The place of a button, also where there is none.
fn slot<'a, Message: Clone + 'a>(
    button: Option<iced::widget::Button<'a, Message, Theme>>,
    width: impl Into<Length>,
) -> Element<'a, Message, Theme> {
    let width = width.into();
    match button {
        Some(button) => container(button).width(width).into(),
        None => space::horizontal().width(width).into(),
    }
}

/// What the first screen says at the bottom.
pub struct Line {
    /// That the machine keeps nothing personal.
    pub privacy: String,
    /// How old the content is.
    pub status: String,
}

impl Line {
    fn with<Message>(self, pressed: Message) -> PressedLine<Message> {
        PressedLine { line: self, pressed }
    }
}

/// What the first screen says at the bottom, and what pressing it does.
struct PressedLine<Message> {
    line: Line,
    pressed: Message,
}

impl<Message: Clone> PressedLine<Message> {
    fn privacy<'a>(&self, width: Length) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let ink = Ink::Accent(Tone::JadeWeak);
        let words = prose(Role::Compact, self.line.privacy.clone()).ink(ink);
        let content =
            row![icon(Icon::ShieldCheck, 36.0, ink), words, icon(Icon::ChevronRight, 28.0, ink)]
                .spacing(12)
                .align_y(Center);
        let button = button(container(content).center_y(Fill))
            .padding([0, 16])
            .height(TARGET)
            .class(Push::Quiet(Tone::JadeWeak))
            .on_press(self.pressed.clone());
        container(button).width(width).into()
    }

    fn status<'a>(&self, width: impl Into<Length>) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let words = prose(Role::Small, self.line.status.clone()).ink(Ink::Muted(Tone::Surface));
        container(words.flush_right().width(Fill)).center_y(TARGET).width(width).into()
    }
}
