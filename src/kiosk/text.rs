//! Type: the roles that text plays, and the one widget that sets it.
//!
//! [`Prose`] sets a text in a role, with `**bold**` for what must not be missed, `` `label` `` for what
//! stands on somebody's screen and `__found__` for what was looked for. It can be found by its plain text
//! in tests, and tells them when a part of it is cut off. What somebody typed has no marks: it is set
//! [`verbatim`].

mod marks;
mod memo;

pub use marks::{labels, plain};

use crate::kiosk::theme::{Theme, Tone};

use marks::{Mark, parts};

use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::{self, Paragraph as _, Wrapping};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{mouse, renderer, widget};
use iced::alignment::Vertical;
use iced::font::{Family, Weight};
use iced::{Border, Element, Font, Length, Pixels, Rectangle, Renderer, Shadow, Size, border};
use lucide_icons::Icon;

use std::borrow::Cow;
use std::sync::Arc;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

const FONTS: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/BeVietnamPro-Regular.ttf"),
    include_bytes!("../../assets/fonts/BeVietnamPro-Medium.ttf"),
    include_bytes!("../../assets/fonts/BeVietnamPro-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/BeVietnamPro-Bold.ttf"),
    lucide_icons::LUCIDE_FONT_BYTES,
];

const FONT_NAME: &str = "Be Vietnam Pro";

/// The font of everything that is not an icon.
pub const FONT: Font = Font::with_name(FONT_NAME);

const ICONS: Font = Font::with_name("lucide");

/// Loads the fonts that ship with the program; doing so again changes nothing.
///
/// They are read where they lie in the program: what iced itself loads, it copies.
pub fn load_fonts() {
    // A poisoned lock means that a thread died while drawing: the program is ending anyway.
    let Ok(mut system) = font_system().write() else { return };
    let fonts = system.raw().db_mut();
    let is_ours = |(name, _): &(String, _)| name == FONT_NAME;
    if !fonts.faces().any(|face| face.families.iter().any(is_ours)) {
        for font in FONTS {
            fonts.load_font_source(Source::Binary(Arc::new(font)));
        }
    }
}

/// The role that a text plays; it decides size and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A number to be read from afar.
    Digits,
    /// The question of the first screen.
    Display,
    /// The title of a screen.
    Title,
    /// The title of a card or a part.
    Section,
    /// Reading text.
    Body,
    /// Reading text where room is short.
    Compact,
    /// What a button says.
    Label,
    /// What says less: notes, labels of facts.
    Note,
    /// The smallest text there is.
    Small,
    /// Text in a picture, by tenths of a design pixel.
    Picture(u16),
}

impl Role {
    /// The size in design pixels.
    pub fn size(self) -> f32 {
        match self {
            Self::Digits => 110.0,
            Self::Display => 58.0,
            Self::Title => 50.0,
            Self::Section => 36.0,
            Self::Body => 34.0,
            Self::Compact => 30.0,
            Self::Label => 30.0,
            Self::Note => 28.0,
            Self::Small => 25.0,
            Self::Picture(tenths) => f32::from(tenths) / 10.0,
        }
    }

    /// The height of a line over the size of its letters: Vietnamese capitals carry two marks.
    fn line_height(self) -> f32 {
        match self {
            Self::Digits | Self::Display | Self::Title | Self::Section => 1.22,
            Self::Label | Self::Picture(_) => 1.2,
            Self::Body | Self::Compact | Self::Note | Self::Small => 1.32,
        }
    }

    fn weight(self) -> Weight {
        match self {
            Self::Digits | Self::Display | Self::Title => Weight::Bold,
            Self::Section | Self::Label => Weight::Semibold,
            Self::Small => Weight::Medium,
            Self::Body | Self::Compact | Self::Note | Self::Picture(_) => Weight::Normal,
        }
    }

    /// The height of one line, in design pixels.
    pub fn line(self) -> f32 {
        self.size() * self.line_height()
    }
}

/// How much larger than usual text is set: a factor of at least 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Zoom(f32);

impl Zoom {
    /// As large as usual.
    pub const NONE: Self = Self(1.0);

    /// From the most that is ever taken down to the usual.
    pub fn from_most() -> impl Iterator<Item = Self> {
        (0..=8).rev().map(|twentieths| Self(1.0 + 0.05 * f32::from(twentieths as u8)))
    }

    /// The factor.
    pub fn factor(self) -> f32 {
        self.0
    }
}

/// A role and how large it is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    role: Role,
    zoom: Zoom,
}

impl Role {
    /// The role set larger than usual.
    pub fn at(self, zoom: Zoom) -> Type {
        Type { role: self, zoom }
    }
}

impl From<Role> for Type {
    fn from(role: Role) -> Self {
        role.at(Zoom::NONE)
    }
}

impl Type {
    fn size(self) -> f32 {
        self.role.size() * self.zoom.factor()
    }
}

/// Which of its ground's inks a text is set in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ink {
    /// Whatever the ground it stands on says.
    #[default]
    Plain,
    /// The muted ink of a ground.
    Muted(Tone),
    /// The accent of a ground.
    Accent(Tone),
}

impl Ink {
    /// The colour in `theme`; nothing where the ground decides.
    fn color(self, theme: &Theme) -> Option<iced::Color> {
        match self {
            Self::Plain => None,
            Self::Muted(tone) => Some(theme.ground(tone).muted),
            Self::Accent(tone) => Some(theme.ground(tone).accent),
        }
    }
}

/// A text in a role.
#[derive(Debug, Clone)]
pub struct Prose<'a> {
    text: Cow<'a, str>,
    set_in: Type,
    ink: Ink,
    is_bold: bool,
    is_verbatim: bool,
    width: Length,
    align: text::Alignment,
}

/// Sets `text` in a role.
pub fn prose<'a>(role: impl Into<Type>, text: impl Into<Cow<'a, str>>) -> Prose<'a> {
    Prose {
        text: text.into(),
        set_in: role.into(),
        ink: Ink::Plain,
        is_bold: false,
        is_verbatim: false,
        width: Length::Shrink,
        align: text::Alignment::Default,
    }
}

/// Sets `text` in a role as it is, whatever characters are in it.
pub fn verbatim<'a>(role: impl Into<Type>, text: impl Into<Cow<'a, str>>) -> Prose<'a> {
    Prose { is_verbatim: true, ..prose(role, text) }
}

impl Prose<'_> {
    /// The ink to set it in.
    #[must_use]
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// Sets all of it in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.is_bold = true;
        self
    }

    /// The width of its column.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Centres its lines.
    #[must_use]
    pub fn centered(mut self) -> Self {
        self.align = text::Alignment::Center;
        self
    }

    /// Sets its lines flush right.
    #[must_use]
    pub fn flush_right(mut self) -> Self {
        self.align = text::Alignment::Right;
        self
    }

    fn paragraph(&self, bounds: Size) -> Paragraph {
        let spans: Vec<text::Span<'_, (), Font>> = parts(&self.text, self.is_verbatim)
            .map(|(text, mark)| text::Span::new(text).font(self.font(mark)))
            .collect();
        Paragraph::with_spans(text::Text {
            content: spans.as_slice(),
            bounds,
            size: Pixels(self.set_in.size()),
            line_height: text::LineHeight::Relative(self.set_in.role.line_height()),
            font: self.font(Mark::None),
            align_x: self.align,
            align_y: Vertical::Top,
            shaping: text::Shaping::Advanced,
            // A word breaks where it is longer than its line, such as a network's name.
            wrapping: Wrapping::WordOrGlyph,
        })
    }

    fn font(&self, mark: Mark) -> Font {
        let usual = self.set_in.role.weight();
        let weight = match mark {
            _ if self.is_bold => Weight::Bold,
            Mark::Bold | Mark::Found => Weight::Bold,
            Mark::Label if usual == Weight::Normal => Weight::Medium,
            Mark::Label | Mark::None => usual,
        };
        Font { family: Family::Name("Be Vietnam Pro"), weight, ..Font::DEFAULT }
    }
}

/// The size that `text` takes in a role in a column of `width` design pixels.
pub fn measure(role: impl Into<Type>, text: &str, width: f32) -> Size {
    let set_in = role.into();
    let weight = f32::from(set_in.role.weight() as u8);
    let how = [set_in.size(), set_in.role.line_height(), weight, width];
    memo::measured(text, how, || {
        prose(set_in, text).paragraph(Size::new(width, f32::INFINITY)).min_bounds()
    })
}

/// The height that `text` takes in a role in a column of `width` design pixels.
pub fn height(role: impl Into<Type>, text: &str, width: f32) -> f32 {
    measure(role, text, width).height
}

/// What a [`Prose`] tells an operation about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Set {
    /// The text as people read it.
    pub text: String,
    /// How far it reaches beyond its place, in design pixels; zero when all of it shows.
    pub excess: Size,
}

struct State {
    text: String,
    set_in: Type,
    is_bold: bool,
    is_verbatim: bool,
    align: text::Alignment,
    bounds: Size,
    paragraph: Paragraph,
    set: Set,
}

impl State {
    fn new(prose: &Prose<'_>, bounds: Size) -> Self {
        let plain = parts(&prose.text, prose.is_verbatim).map(|(part, _)| part).collect();
        Self {
            text: prose.text.clone().into_owned(),
            set_in: prose.set_in,
            is_bold: prose.is_bold,
            is_verbatim: prose.is_verbatim,
            align: prose.align,
            bounds,
            paragraph: prose.paragraph(bounds),
            set: Set { text: plain, excess: Size::ZERO },
        }
    }

    fn is_of(&self, prose: &Prose<'_>) -> bool {
        self.text == prose.text
            && self.set_in == prose.set_in
            && self.is_bold == prose.is_bold
            && self.is_verbatim == prose.is_verbatim
            && self.align == prose.align
    }
}

impl State {
    /// The lines of what is marked so, from the text's upper left corner on.
    fn lines(&self, wanted: Mark) -> impl Iterator<Item = Rectangle> {
        let marks = parts(&self.text, self.is_verbatim).map(|(_, mark)| mark).enumerate();
        let marked = marks.filter(move |(_, mark)| *mark == wanted);
        marked.flat_map(|(place, _)| self.paragraph.span_bounds(place))
    }
}

/// What labels stand on.
const LABEL: Tone = Tone::PrimaryWeak;

/// How far the ground of a label reaches beyond its letters: less than a space, in design pixels.
const LABEL_MARGIN: f32 = 3.0;

fn under_label(line: Rectangle, theme: &Theme) -> Quad {
    let grown = Rectangle {
        x: line.x - LABEL_MARGIN,
        y: line.y + LABEL_MARGIN,
        width: line.width + 2.0 * LABEL_MARGIN,
        height: line.height - 2.0 * LABEL_MARGIN,
    };
    let border = Border { color: theme.ground(LABEL).edge, width: 1.5, radius: border::radius(6) };
    Quad { bounds: grown, border, shadow: Shadow::default(), snap: true }
}

/// How thick the line below what was looked for is, in design pixels.
const UNDERLINE: f32 = 4.0;

fn below_found(line: Rectangle) -> Quad {
    let y = line.y + line.height - UNDERLINE;
    let bounds = Rectangle { y, height: UNDERLINE, ..line };
    Quad { bounds, border: border::rounded(2), shadow: Shadow::default(), snap: true }
}

impl<Message> Widget<Message, Theme, Renderer> for Prose<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(&prose(self.set_in, ""), Size::ZERO))
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let bounds = limits.width(self.width).max();
        if !state.is_of(self) {
            *state = State::new(self, bounds);
        } else if state.bounds != bounds {
            state.paragraph.resize(bounds);
            state.bounds = bounds;
        }

        let natural = state.paragraph.min_bounds();
        let size = limits.resolve(self.width, Length::Shrink, natural);
        state.set.excess = Size::new(
            (natural.width - size.width).max(0.0),
            (natural.height - size.height).max(0.0),
        );
        layout::Node::new(size)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.text(None, layout.bounds(), &state.set.text);
        operation.custom(None, layout.bounds(), &mut state.set);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        defaults: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let origin = layout.position() - iced::Point::ORIGIN;
        for line in state.lines(Mark::Label) {
            renderer.fill_quad(under_label(line + origin, theme), theme.ground(LABEL).fill);
        }
        for line in state.lines(Mark::Found) {
            renderer.fill_quad(below_found(line + origin), theme.ground(Tone::Surface).accent);
        }
        let style = widget::text::Style { color: self.ink.color(theme) };
        widget::text::draw(renderer, defaults, layout.bounds(), &state.paragraph, style, viewport);
    }
}

impl<'a, Message> From<Prose<'a>> for Element<'a, Message, Theme, Renderer> {
    fn from(prose: Prose<'a>) -> Self {
        Element::new(prose)
    }
}

/// An icon of the Lucide set, `size` design pixels high.
pub fn icon<'a, Message: 'a>(icon: Icon, size: f32, ink: Ink) -> Element<'a, Message, Theme> {
    iced::widget::text(icon.unicode().to_string())
        .font(ICONS)
        .size(size)
        .line_height(text::LineHeight::Relative(1.0))
        .shaping(text::Shaping::Basic)
        .style(move |theme: &Theme| widget::text::Style { color: ink.color(theme) })
        .into()
}

/// The icon with this Lucide name; a question mark for a name that is none, so that a gap shows.
pub fn icon_named(name: &str) -> Icon {
    Icon::try_from(name).unwrap_or(Icon::CircleQuestionMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_is_set_as_it_is() {
        load_fonts();
        let state = State::new(&verbatim(Role::Body, "**a** `b` __c"), Size::new(999.0, 99.0));
        assert_eq!(state.set.text, "**a** `b` __c");
        assert_eq!(state.lines(Mark::Label).count(), 0);
    }

    #[test]
    fn a_label_has_a_ground_on_each_of_its_lines() {
        load_fonts();
        let set =
            |width| State::new(&prose(Role::Body, "A `Gửi yêu cầu` b"), Size::new(width, 999.0));
        assert_eq!(set(2000.0).lines(Mark::Label).count(), 1);
        assert!(set(150.0).lines(Mark::Label).count() > 1);
    }

    #[test]
    fn text_set_larger_takes_more_room() {
        load_fonts();
        let most = Zoom::from_most().next().unwrap();
        let of = |zoom| measure(Role::Body.at(zoom), "Trạm Số", 2000.0);
        let (large, usual) = (of(most), of(Zoom::NONE));
        assert!((large.height / usual.height - 1.4).abs() < 0.01, "{large:?} {usual:?}");
        assert_eq!(Zoom::from_most().last(), Some(Zoom::NONE));
    }

    #[test]
    fn text_wraps_into_its_column() {
        load_fonts();
        let text = "Nhập số định danh và số điện thoại chính chủ";
        let one = measure(Role::Body, text, 2000.0);
        let two = measure(Role::Body, text, one.width * 0.6);
        assert!((one.height - Role::Body.line()).abs() < 0.5);
        assert!((two.height - 2.0 * Role::Body.line()).abs() < 0.5);
    }

    #[test]
    fn a_word_longer_than_its_column_breaks_inside_it() {
        load_fonts();
        let size = measure(Role::Small, "NHAVANHOATODANPHOSO17PHUONGVANMIEU", 200.0);
        assert!(size.width <= 200.0 && size.height > 2.5 * Role::Small.line(), "{size:?}");
    }

    #[test]
    fn every_weight_of_the_font_is_there() {
        load_fonts();
        let widths: Vec<_> = [Role::Body, Role::Label]
            .map(|role| measure(role, "Trạm Số", 2000.0).width / role.size())
            .to_vec();
        assert!(widths[1] > widths[0], "semi-bold is wider than regular: {widths:?}");
    }
}
