//! What can be pressed: one button for everything, which tells an operation that it is there.

use crate::kiosk::theme::{Push, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::widget::Button;
use iced::{Element, Event, Length, Padding, Rectangle, Renderer, Size, Vector};

/// What everything that can be pressed tells an operation about itself, before its content does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressable;

/// A button of the kiosk, laid out and drawn as iced's own.
pub struct Press<'a, Message> {
    button: Button<'a, Message, Theme>,
}

/// Makes `content` something to press, which publishes `message`.
pub fn press<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
    message: Message,
) -> Press<'a, Message> {
    Press { button: Button::new(content).on_press(message) }
}

impl<'a, Message: Clone + 'a> Press<'a, Message> {
    /// Its width.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { button: self.button.width(width) }
    }

    /// Its height.
    #[must_use]
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { button: self.button.height(height) }
    }

    /// The space between its edge and its content.
    #[must_use]
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { button: self.button.padding(padding) }
    }

    /// What it is for; its look follows.
    #[must_use]
    pub fn class(self, push: Push) -> Self {
        Self { button: self.button.class(push) }
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Press<'a, Message> {
    fn size(&self) -> Size<Length> {
        self.button.size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.button.size_hint()
    }

    fn tag(&self) -> tree::Tag {
        self.button.tag()
    }

    fn state(&self) -> tree::State {
        self.button.state()
    }

    fn children(&self) -> Vec<Tree> {
        self.button.children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.button.diff(tree);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.button.layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut Pressable);
        self.button.operate(tree, layout, renderer, operation);
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
        self.button.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.button.draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.button.mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.button.overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Press<'a, Message>> for Element<'a, Message, Theme> {
    fn from(press: Press<'a, Message>) -> Self {
        Element::new(press)
    }
}
