//! QR codes: drawn black on white in every theme, whole display pixels for each module, and with the
//! quiet zone of four modules that ISO/IEC 18004 (9.1) asks for.

use crate::kiosk::text::{self, Ink, Role, icon, prose};
use crate::kiosk::theme::{Panel, Theme, Tone};
use crate::qr::{QUIET_ZONE, Symbol};

use iced::advanced::layout::{self, Layout};
use iced::advanced::mouse;
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::widget::{column, container, row};
use iced::{Border, Center, Color, Element, Fill, Length, Rectangle, Renderer, Shadow, Size};
use lucide_icons::Icon;

/// A QR code as a square of `side` design pixels.
pub struct QrCode<'a> {
    symbol: &'a Symbol,
    holds: &'a str,
    side: f32,
    density: f32,
}

impl<'a> QrCode<'a> {
    /// Draws `symbol`, which holds the text `holds`, where one design pixel takes `density` pixels of the
    /// display.
    pub fn new(symbol: &'a Symbol, holds: &'a str, side: f32, density: f32) -> Self {
        Self { symbol, holds, side, density }
    }
}

/// What a [`QrCode`] tells an operation about itself: the text it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holds(pub String);

/// Where a symbol goes: the size of a module and the place of the first one, in design pixels.
struct Grid {
    module: f32,
    origin: (f32, f32),
}

impl Grid {
    /// The grid of `symbol` in `bounds`; nothing where there is no room for one pixel a module.
    fn new(symbol: &Symbol, bounds: Rectangle, density: f32) -> Option<Self> {
        let fit = symbol.fit(bounds.width.min(bounds.height), density)?;
        let module = fit.module as f32;
        let quiet = module * QUIET_ZONE as f32;
        let start = |edge: f32| ((edge * density).round() + fit.offset as f32 + quiet) / density;
        Some(Self { module: module / density, origin: (start(bounds.x), start(bounds.y)) })
    }

    /// The bounds of all modules and the quiet zone around them.
    fn with_quiet_zone(&self, symbol: &Symbol) -> Rectangle {
        let quiet = QUIET_ZONE as f32 * self.module;
        let side = (symbol.width() + 2 * QUIET_ZONE) as f32 * self.module;
        Rectangle { x: self.origin.0 - quiet, y: self.origin.1 - quiet, width: side, height: side }
    }

    /// The bounds of `length` modules from (`x`, `y`) on.
    fn run(&self, x: usize, y: usize, length: usize) -> Rectangle {
        Rectangle {
            x: self.origin.0 + x as f32 * self.module,
            y: self.origin.1 + y as f32 * self.module,
            width: length as f32 * self.module,
            height: self.module,
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for QrCode<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.side, self.side)
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let mut holds = Holds(self.holds.to_owned());
        operation.custom(None, layout.bounds(), &mut holds);
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _defaults: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        renderer.fill_quad(plain(bounds), Color::WHITE);

        let Some(grid) = Grid::new(self.symbol, bounds, self.density) else {
            return;
        };
        // Where the bounds end between two pixels, the quiet zone is white to its last one all the same.
        renderer.fill_quad(plain(grid.with_quiet_zone(self.symbol)), Color::WHITE);
        for y in 0..self.symbol.width() {
            for (x, length) in dark_runs(self.symbol, y) {
                renderer.fill_quad(plain(grid.run(x, y, length)), Color::BLACK);
            }
        }
    }
}

fn plain(bounds: Rectangle) -> Quad {
    Quad { bounds, border: Border::default(), shadow: Shadow::default(), snap: true }
}

/// The runs of dark modules in row `y`: where each begins, and how long it is.
fn dark_runs(symbol: &Symbol, y: usize) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for x in (0..symbol.width()).filter(|x| symbol.is_dark(*x, y)) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

impl<'a, Message: 'a> From<QrCode<'a>> for Element<'a, Message, Theme, Renderer> {
    fn from(code: QrCode<'a>) -> Self {
        Element::new(code)
    }
}

const PADDING: f32 = 16.0;
const SPACING: f32 = 10.0;
const LOCK: f32 = 28.0;
const LOCK_GAP: f32 = 8.0;

/// A QR code with what it is for above it and its host in letters below, in `width` design pixels.
pub fn qr_card<'a, Message: 'a>(
    code: QrCode<'a>,
    caption: &'a str,
    host: &'a str,
    width: f32,
) -> Element<'a, Message, Theme> {
    let host = row![
        icon(Icon::LockKeyhole, LOCK, Ink::Accent(Tone::JadeWeak)),
        prose(Role::Small, host).bold()
    ]
    .spacing(LOCK_GAP)
    .align_y(Center);

    container(
        column![prose(Role::Label, caption).centered().width(Fill), code, host]
            .align_x(Center)
            .spacing(SPACING),
    )
    .padding(PADDING)
    .width(width)
    .class(Panel::Card(Tone::Surface, 20.0))
    .into()
}

/// The height that [`qr_card`] takes with a code of `side`: a network's name may take several lines.
pub fn qr_card_height(caption: &str, host: &str, side: f32, width: f32) -> f32 {
    let room = width - 2.0 * PADDING;
    let caption = text::height(Role::Label, caption, room);
    let host = text::height(Role::Small, &format!("**{host}**"), room - LOCK - LOCK_GAP);
    caption + side + host.max(Role::Small.line()) + 2.0 * PADDING + 2.0 * SPACING
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::{Payload, WebAddress};

    fn symbol() -> Symbol {
        let address = WebAddress::parse("https://dichvucong.gov.vn/").unwrap();
        Symbol::encode(&Payload::Web(address)).unwrap()
    }

    #[test]
    fn a_module_takes_whole_pixels_of_the_display() {
        let symbol = symbol();
        for density in [0.6667, 1.0, 1.25, 1.3333, 2.0] {
            let bounds = Rectangle { x: 101.3, y: 57.7, width: 320.0, height: 320.0 };
            let grid = Grid::new(&symbol, bounds, density).unwrap();
            for place in [grid.module, grid.origin.0, grid.origin.1] {
                let pixels = place * density;
                assert!((pixels - pixels.round()).abs() < 0.01, "{pixels} at {density}");
            }
        }
    }

    #[test]
    fn the_quiet_zone_is_inside_the_square() {
        let symbol = symbol();
        let bounds = Rectangle { x: 10.0, y: 20.0, width: 300.0, height: 300.0 };
        let grid = Grid::new(&symbol, bounds, 1.0).unwrap();
        let quiet = 4.0 * grid.module;
        let last = grid.run(symbol.width(), symbol.width(), 0);
        assert!(grid.origin.0 - quiet >= bounds.x && grid.origin.1 - quiet >= bounds.y);
        assert!(last.x + quiet <= bounds.x + bounds.width + 0.5);
        assert!(last.y + quiet <= bounds.y + bounds.height + 0.5);
    }

    #[test]
    fn runs_cover_the_dark_modules_and_nothing_else() {
        let symbol = symbol();
        for y in 0..symbol.width() {
            let covered: Vec<usize> =
                dark_runs(&symbol, y).into_iter().flat_map(|(x, length)| x..x + length).collect();
            let dark: Vec<usize> = (0..symbol.width()).filter(|x| symbol.is_dark(*x, y)).collect();
            assert_eq!(covered, dark);
        }
    }
}
