//! The ring around the action that the keys are at.

use crate::kiosk::theme::{Theme, Tone};
use crate::kiosk::widget::Pressable;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{Quad, Style};
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse};
use iced::border;
use iced::{Background, Color, Element, Event, Length, Rectangle, Renderer, Shadow, Size};

use std::any::Any;

/// The widths of the ring's two lines, in design pixels: one in the ink of the page, which shows on the
/// page, and inside it one in the page's own colour, which shows on the action. The outer one takes less
/// than half of the space between two actions.
const OUTER: f32 = 7.0;
const INNER: f32 = 4.0;

/// How far the ring's corners are rounded, in design pixels.
const RADIUS: f32 = 22.0;

/// `content` with a ring around the action at `place` among all of its actions; nothing without one.
pub(crate) fn ring<'a, Message: 'a>(
    content: Element<'a, Message, Theme>,
    place: Option<usize>,
) -> Element<'a, Message, Theme> {
    match place {
        Some(place) => Element::new(Ring { content, place, bounds: None }),
        None => content,
    }
}

struct Ring<'a, Message> {
    content: Element<'a, Message, Theme>,
    place: usize,
    /// Where the action is, from the upper left of the content.
    bounds: Option<Rectangle>,
}

/// Finds where the action at a place is.
struct Finding {
    left: usize,
    found: Option<Rectangle>,
}

impl Operation for Finding {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if self.found.is_some() || state.downcast_ref::<Pressable>().is_none() {
            return;
        }
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None => self.found = Some(bounds),
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Ring<'_, Message> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let tree = &mut tree.children[0];
        let node = self.content.as_widget_mut().layout(tree, renderer, limits);
        let mut finding = Finding { left: self.place, found: None };
        self.content.as_widget_mut().operate(tree, Layout::new(&node), renderer, &mut finding);
        self.bounds = finding.found;
        node
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let tree = &mut tree.children[0];
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let tree = &mut tree.children[0];
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget();
        content.draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let Some(bounds) = self.bounds else {
            return;
        };
        let bounds = bounds + (layout.position() - iced::Point::ORIGIN);
        let ground = theme.ground(Tone::Paper);
        renderer.with_layer(*viewport, |renderer| {
            draw_line(renderer, bounds.expand(OUTER), OUTER, ground.ink);
            draw_line(renderer, bounds, INNER, ground.fill);
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let content = self.content.as_widget();
        content.mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }
}

fn draw_line(renderer: &mut Renderer, bounds: Rectangle, width: f32, color: Color) {
    let border = border::rounded(RADIUS).width(width).color(color);
    let quad = Quad { bounds, border, shadow: Shadow::default(), snap: true };
    renderer.fill_quad(quad, Background::Color(Color::TRANSPARENT));
}
