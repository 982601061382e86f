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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::text::{Role, load_fonts, prose};

    use iced::advanced::renderer::Headless;
    use iced::advanced::widget::Id;
    use iced::futures::executor::block_on;
    use iced::widget::{column, container};
    use iced::{Fill, Font};
    use iced_test::runtime::UserInterface;
    use iced_test::runtime::user_interface::Cache;

    use std::any::Any;

    /// What is told of a view, in order.
    #[derive(Debug, Default, PartialEq)]
    struct Told(Vec<(&'static str, Rectangle)>);

    impl Operation for Told {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }

        fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, _text: &str) {
            self.0.push(("text", bounds));
        }

        fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
            if state.is::<Pressable>() {
                self.0.push(("pressable", bounds));
            }
        }
    }

    fn told(view: Element<'_, u8, Theme>) -> Vec<(&'static str, Rectangle)> {
        load_fonts();
        let renderer = <Renderer as Headless>::new(Font::DEFAULT, 16.0.into(), Some("tiny-skia"));
        let mut renderer = block_on(renderer).unwrap();
        let size = Size::new(800.0, 600.0);
        let mut ui = UserInterface::build(view, size, Cache::default(), &mut renderer);
        let mut told = Told::default();
        ui.operate(&renderer, &mut told);
        told.0
    }

    #[test]
    fn each_thing_to_press_is_told_before_its_words_and_laid_out_as_a_button() {
        let words = |text| container(prose(Role::Label, text)).padding(10);
        let pressed = told(
            column![
                press(words("Một"), 1).width(Fill).height(88).padding([0, 20]),
                press(words("Hai"), 2).padding(7)
            ]
            .spacing(16)
            .into(),
        );
        let plain = told(
            column![
                Button::new(words("Một")).width(Fill).height(88).padding([0, 20]),
                Button::new(words("Hai")).padding(7)
            ]
            .spacing(16)
            .into(),
        );
        let kinds: Vec<&str> = pressed.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, ["pressable", "text", "pressable", "text"]);
        let texts: Vec<_> = pressed.iter().filter(|(kind, _)| *kind == "text").copied().collect();
        assert_eq!(texts, plain);
        assert_eq!(pressed[0].1.size(), Size::new(800.0, 88.0));
        assert_eq!(pressed[2].1.y, 88.0 + 16.0);
    }
}
