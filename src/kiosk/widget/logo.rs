//! The mark of the hub: the roof and pillars of a communal house (đình) on a blue tile.

use crate::kiosk::theme::Theme;

use iced::widget::canvas::{self, Canvas, Frame, Geometry, Path};
use iced::{Color, Element, Point, Rectangle, Renderer, Size, mouse};

/// The mark, `side` design pixels square.
pub fn logo<'a, Message: 'a>(side: f32) -> Element<'a, Message, Theme> {
    Canvas::new(Mark).width(side).height(side).into()
}

#[derive(Debug, Clone, Copy)]
struct Mark;

const TILE: Color = Color::from_rgb8(0x0B, 0x5C, 0x8A);
const ROOF: Color = Color::from_rgb8(0xF2, 0xB8, 0x3A);

impl<Message> canvas::Program<Message, Theme> for Mark {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        // The mark is drawn on a grid of 24 by 24.
        frame.scale(bounds.width / 24.0);

        let tile = Path::rounded_rectangle(Point::ORIGIN, Size::new(24.0, 24.0), 5.5.into());
        frame.fill(&tile, TILE);

        let roof = Path::new(|path| {
            path.move_to(Point::new(12.0, 4.6));
            path.line_to(Point::new(20.6, 11.4));
            path.line_to(Point::new(19.2, 12.6));
            path.line_to(Point::new(12.0, 8.6));
            path.line_to(Point::new(4.8, 12.6));
            path.line_to(Point::new(3.4, 11.4));
            path.close();
        });
        frame.fill(&roof, ROOF);

        for (x, y, width, height) in [
            (6.0, 12.6, 2.2, 5.4),
            (10.9, 11.6, 2.2, 6.4),
            (15.8, 12.6, 2.2, 5.4),
            (4.6, 18.0, 14.8, 1.6),
        ] {
            frame.fill_rectangle(Point::new(x, y), Size::new(width, height), Color::WHITE);
        }
        vec![frame.into_geometry()]
    }
}
