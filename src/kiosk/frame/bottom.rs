//! The bottom bar: Home, what only the screen offers, help, Back and the main action.

use crate::kiosk::canvas::{Canvas, GAP, Shape, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::parts::{Footer, Press, RULE, rule};
use crate::kiosk::said::Said;
use crate::kiosk::text::{Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Push, Theme, Tone};
use crate::kiosk::widget::{self, key};

use iced::widget::{column, container, row, space};
use iced::{Center, Element, Fill, Length};
use lucide_icons::Icon;

/// What the first screen says in place of Home and Back.
pub struct Line {
    /// That the machine keeps nothing personal.
    pub privacy: String,
    /// How old the content is.
    pub status: String,
}

impl Line {
    /// What it says in a hub.
    pub fn new(cx: &Context) -> Self {
        let privacy = match cx.canvas.shape() {
            Shape::Wide | Shape::Medium => "privacy-line",
            Shape::Small | Shape::Portrait => "privacy-line.short",
        };
        let date = [("date", cx.date(cx.catalog.version).into())];
        Self { privacy: cx.say(privacy), status: cx.say_with("content-of", &date) }
    }
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
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Element<'a, Message, Theme> {
    let widths = widths(&cx.canvas);
    let is_upright = cx.canvas.shape() == Shape::Portrait;
    let help = key(Push::Help, cx.say("call-help"), press(Press::Help))
        .before(widths.has_icons.then_some(Icon::HandHelping))
        .width(widths.help);
    let bar = match line {
        Some(line) => with_line(line, help, &widths, is_upright, press(Press::Privacy)),
        None => with_keys(footer, help, &widths, is_upright, cx, press(Press::Home)),
    };
    let bar = container(bar)
        .padding([GAP - RULE / 2.0, cx.canvas.margin()])
        .width(Fill)
        .height(cx.canvas.bottom_bar() - RULE)
        .class(Panel::Fill(Tone::Surface, 0.0));
    column![rule(), bar].into()
}

/// The bottom bar in words, in the order of drawing.
pub fn describe_bottom_bar<Message>(
    footer: Footer<Message>,
    line: Option<Line>,
    cx: &Context,
    press: impl Fn(Press) -> Message,
) -> Vec<Said<Message>> {
    let help = Said::action(cx.say("call-help"), press(Press::Help));
    if let Some(line) = line {
        let privacy = Said::action(line.privacy, press(Press::Privacy));
        return vec![privacy, help, Said::Text(line.status)];
    }
    let home = Said::action(cx.say("home"), press(Press::Home));
    let extra = footer.extra.map(|extra| Said::action(extra.label, extra.message));
    let back = footer.back.map(|back| Said::action(cx.say("back"), back));
    let main = footer.main.map(|main| Said::main_action(main.label, main.message));
    let order = if cx.canvas.shape() == Shape::Portrait {
        [extra, Some(help), Some(home), back, main]
    } else {
        [Some(home), extra, Some(help), back, main]
    };
    order.into_iter().flatten().collect()
}

/// The bar of every screen but the first.
fn with_keys<'a, Message: Clone + 'a>(
    footer: Footer<Message>,
    help: widget::Key<Message>,
    widths: &Widths,
    is_upright: bool,
    cx: &Context,
    home: Message,
) -> Element<'a, Message, Theme> {
    let mark = |mark| widths.has_icons.then_some(mark);
    let plain = |icon, label, width, message| {
        key(Push::Plain, label, message).before(mark(icon)).width(width)
    };
    let home = plain(Icon::House, cx.say("home"), widths.home, home);
    let extra =
        footer.extra.map(|extra| plain(extra.icon, extra.label, widths.extra, extra.message));
    let back =
        footer.back.map(|message| plain(Icon::ArrowLeft, cx.say("back"), widths.back, message));
    let main = footer.main.map(|main| {
        key(Push::Main, main.label, main.message).after(mark(main.icon)).width(widths.main)
    });
    if is_upright {
        column![
            row![slot(extra, widths.extra), help].spacing(GAP),
            row![home, slot(back, widths.back), slot(main, Fill)].spacing(GAP)
        ]
        .spacing(GAP)
        .into()
    } else {
        row![home, slot(extra, Fill), help, slot(back, widths.back), slot(main, widths.main)]
            .spacing(GAP)
            .into()
    }
}

/// The bar of the first screen.
fn with_line<'a, Message: Clone + 'a>(
    line: Line,
    help: widget::Key<Message>,
    widths: &Widths,
    is_upright: bool,
    pressed: Message,
) -> Element<'a, Message, Theme> {
    let privacy = privacy(line.privacy, pressed);
    let status = prose(Role::Small, line.status).ink(Ink::Muted(Tone::Surface));
    let status = container(status.flush_right().width(Fill)).center_y(TARGET);
    if is_upright {
        column![row![container(privacy).width(widths.extra), help].spacing(GAP), status]
            .spacing(GAP)
            .into()
    } else {
        let status = status.width(widths.back + GAP + widths.main);
        row![container(privacy).width(Fill), help, status].spacing(GAP).into()
    }
}

/// That the machine keeps nothing personal; it leads to the page that tells what it keeps.
fn privacy<'a, Message: Clone + 'a>(text: String, pressed: Message) -> widget::Press<'a, Message> {
    let ink = Ink::Accent(Tone::JadeWeak);
    let content = row![
        icon(Icon::ShieldCheck, 36.0, ink),
        prose(Role::Compact, text).ink(ink),
        icon(Icon::ChevronRight, 28.0, ink)
    ]
    .spacing(12)
    .align_y(Center);

    widget::press(container(content).center_y(Fill), pressed)
        .padding([0, 16])
        .height(TARGET)
        .class(Push::Quiet(Tone::JadeWeak))
}

/// The place of a button, also where there is none.
fn slot<'a, Message: Clone + 'a>(
    button: Option<widget::Key<Message>>,
    width: impl Into<Length>,
) -> Element<'a, Message, Theme> {
    let width = width.into();
    match button {
        Some(button) => container(button).width(width).into(),
        None => space::horizontal().width(width).into(),
    }
}
