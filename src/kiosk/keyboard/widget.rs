//! The keyboard: one widget, so that every finger is followed by itself.
//!
//! A key acts when a finger comes down on it, and two that overlap type two letters. Erase goes on as long as
//! its finger stays, while there is anything to take back.

#[cfg(test)]
mod tests;

use crate::kiosk::context::Context;
use crate::kiosk::keyboard::face::Keys;
use crate::kiosk::keyboard::held::{Held, Pointer};
use crate::kiosk::keyboard::key::Key;
use crate::kiosk::keyboard::plan::Plan;
use crate::kiosk::said::Said;
use crate::kiosk::theme::{Push, Theme};
use crate::kiosk::widget::Pressable;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{Quad, Renderer as _, Style};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::time::Instant;
use iced::widget::button::{Catalog, Status};
use iced::{
    Background, Color, Element, Event, Length, Padding, Point, Rectangle, Renderer, Size, touch,
    window,
};

/// The space between a key's edge and what stands on it.
const PADDING: f32 = 6.0;

/// The keys on the screen.
pub struct Keyboard<'a, Message> {
    caps: Vec<Cap>,
    /// What stands on each of them.
    labels: Vec<Element<'a, Message, Theme>>,
    size: Size,
    has_text: bool,
    press: Box<dyn Fn(Key) -> Message + 'a>,
}

/// A key with its place from the keyboard's upper left corner on.
struct Cap {
    key: Key,
    place: Rectangle,
    push: Push,
}

/// The keys of `keys`, arranged by `plan`; each publishes what `press` makes of it.
pub fn keyboard<'a, Message: 'a>(
    plan: &Plan,
    keys: Keys,
    cx: &Context,
    press: impl Fn(Key) -> Message + 'a,
) -> Keyboard<'a, Message> {
    let places = plan.places(keys.board).into_iter();
    let caps: Vec<Cap> = places
        .map(|(key, place)| (keys.now(key), place))
        .map(|(key, place)| Cap { key, place, push: keys.push(key) })
        .collect();
    Keyboard {
        labels: caps.iter().map(|cap| keys.label(cap.key, cx)).collect(),
        caps,
        size: plan.size(),
        has_text: keys.has_text,
        press: Box::new(press),
    }
}

/// The keys of `keys` in words.
pub fn describe_keyboard<Message>(
    plan: &Plan,
    keys: Keys,
    cx: &Context,
    press: impl Fn(Key) -> Message,
) -> Vec<Said<Message>> {
    let places = plan.places(keys.board).into_iter();
    places
        .map(|(key, _)| keys.now(key))
        .map(|key| Said::action(keys.words(key, cx), press(key)))
        .collect()
}

impl<Message> Keyboard<'_, Message> {
    fn cap_at(&self, at: Point, layout: Layout<'_>) -> Option<&Cap> {
        let at = at - (layout.position() - Point::ORIGIN);
        self.caps.iter().find(|cap| cap.place.contains(at))
    }

    /// A finger or the mouse came down.
    fn press(
        &self,
        by: Pointer,
        at: Point,
        held: &mut Held,
        layout: Layout<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Some(cap) = self.cap_at(at, layout) {
            held.press(by, cap.key);
            shell.publish((self.press)(cap.key));
            shell.capture_event();
            shell.request_redraw();
        }
    }

    /// It went elsewhere: a key that it left is no longer held.
    fn follow(
        &self,
        by: Pointer,
        at: Point,
        held: &mut Held,
        layout: Layout<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        let Some(key) = held.by(by) else {
            return;
        };
        if self.cap_at(at, layout).is_none_or(|cap| cap.key != key) {
            held.release(by);
            shell.request_redraw();
        }
    }

    /// A picture is drawn: Erase acts again when it is time, while there is anything to take back.
    fn go_on(&self, now: Instant, held: &mut Held, shell: &mut Shell<'_, Message>) {
        if let Some(erasing) = held.erasing(now).filter(|_| self.has_text) {
            if erasing.is_due {
                shell.publish((self.press)(Key::Erase));
            }
            shell.request_redraw_at(erasing.next);
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Keyboard<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(self.size.width.into(), self.size.height.into())
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Held>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Held::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.labels.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.labels);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        _limits: &layout::Limits,
    ) -> layout::Node {
        let labels = self.labels.iter_mut().zip(&mut tree.children).zip(&self.caps);
        let nodes = labels.map(|((label, tree), cap)| {
            let room = cap.place.size();
            let limits = layout::Limits::new(Size::ZERO, room).shrink(Padding::new(PADDING));
            let node = label.as_widget_mut().layout(tree, renderer, &limits);
            let size = node.size();
            let (x, y) = ((room.width - size.width) / 2.0, (room.height - size.height) / 2.0);
            let node = layout::Node::with_children(room, vec![node.move_to(Point::new(x, y))]);
            node.move_to(cap.place.position())
        });
        layout::Node::with_children(self.size, nodes.collect())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let labels = self.labels.iter_mut().zip(&mut tree.children).zip(layout.children());
        for ((label, tree), place) in labels {
            operation.custom(None, place.bounds(), &mut Pressable);
            operation.container(None, place.bounds());
            operation.traverse(&mut |operation| {
                place.children().for_each(|layout| {
                    label.as_widget_mut().operate(tree, layout, renderer, operation);
                });
            });
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let held = tree.state.downcast_mut::<Held>();
        match *event {
            // Several fingers may come down before the cursor is asked where it is: each says it itself.
            Event::Touch(touch::Event::FingerPressed { id, position })
                if !cursor.is_levitating() =>
            {
                self.press(Pointer::Finger(id), position, held, layout, shell);
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                self.follow(Pointer::Finger(id), position, held, layout, shell);
            }
            Event::Touch(
                touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. },
            ) if held.release(Pointer::Finger(id)) => shell.request_redraw(),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(position) = cursor.position() {
                    self.press(Pointer::Mouse, position, held, layout, shell);
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                self.follow(Pointer::Mouse, position, held, layout, shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                if held.release(Pointer::Mouse) =>
            {
                shell.request_redraw();
            }
            Event::Window(window::Event::RedrawRequested(now)) => self.go_on(now, held, shell),
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let held = tree.state.downcast_ref::<Held>();
        let labels = self.labels.iter().zip(&tree.children).zip(layout.children());
        for (((label, tree), place), cap) in labels.zip(&self.caps) {
            let status = if held.has(cap.key) { Status::Pressed } else { Status::Active };
            let look = Catalog::style(theme, &cap.push, status);
            let quad = Quad {
                bounds: place.bounds(),
                border: look.border,
                shadow: look.shadow,
                snap: look.snap,
            };
            let fill = look.background.unwrap_or(Background::Color(Color::TRANSPARENT));
            renderer.fill_quad(quad, fill);
            let style = Style { text_color: look.text_color };
            for layout in place.children() {
                label.as_widget().draw(tree, renderer, theme, &style, layout, cursor, viewport);
            }
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        match cursor.position().and_then(|at| self.cap_at(at, layout)) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::None,
        }
    }
}

impl<'a, Message: 'a> From<Keyboard<'a, Message>> for Element<'a, Message, Theme> {
    fn from(keyboard: Keyboard<'a, Message>) -> Self {
        Element::new(keyboard)
    }
}
