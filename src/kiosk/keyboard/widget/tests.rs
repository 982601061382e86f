use super::*;
use crate::kiosk::keyboard::held::{EACH, FIRST};
use crate::kiosk::keyboard::key::Board;
use crate::kiosk::text::{Role, load_fonts, prose};

use iced::advanced::clipboard;
use iced::advanced::renderer::Headless;
use iced::futures::executor::block_on;
use iced::window::RedrawRequest;
use iced::{Font, Pixels};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::{Cache, State as Updated};

/// The digits alone, which publish what they do.
fn digits(has_text: bool) -> Keyboard<'static, Key> {
    let plan = Plan::numeric(Size::new(482.0, 400.0));
    let places = plan.places(Board::Numeric).into_iter();
    let caps: Vec<Cap> = places.map(|(key, place)| Cap { key, place, push: Push::Plain }).collect();
    let labels = caps.iter().map(|_| prose(Role::Section, "0").into()).collect();
    Keyboard { caps, labels, size: plan.size(), has_text, press: Box::new(|key| key) }
}

fn middle_of(key: Key) -> Point {
    digits(true).caps.iter().find(|cap| cap.key == key).unwrap().place.center()
}

/// Hands on the keys, which remember what they hold.
struct Hands {
    renderer: Renderer,
    cache: Cache,
    has_text: bool,
    /// When a picture was last asked for.
    asked: RedrawRequest,
}

impl Hands {
    fn new() -> Self {
        load_fonts();
        let renderer = <Renderer as Headless>::new(Font::DEFAULT, Pixels(16.0), Some("tiny-skia"));
        let (cache, asked) = (Cache::default(), RedrawRequest::Wait);
        Self { renderer: block_on(renderer).unwrap(), cache, has_text: true, asked }
    }

    fn tell(&mut self, event: Event, cursor: mouse::Cursor) -> Vec<Key> {
        let cache = std::mem::take(&mut self.cache);
        let size = Size::new(482.0, 400.0);
        let keys = digits(self.has_text);
        let mut ui = UserInterface::build(keys, size, cache, &mut self.renderer);
        let mut pressed = Vec::new();
        let clipboard = &mut clipboard::Null;
        let (state, _) = ui.update(&[event], cursor, &mut self.renderer, clipboard, &mut pressed);
        if let Updated::Updated { redraw_request, .. } = state {
            self.asked = redraw_request;
        }
        self.cache = ui.into_cache();
        pressed
    }

    fn press(&mut self, finger: u64, position: Point) -> Vec<Key> {
        let event = touch::Event::FingerPressed { id: touch::Finger(finger), position };
        self.tell(Event::Touch(event), mouse::Cursor::Available(position))
    }

    fn lift(&mut self, finger: u64, position: Point) -> Vec<Key> {
        let event = touch::Event::FingerLifted { id: touch::Finger(finger), position };
        self.tell(Event::Touch(event), mouse::Cursor::Available(position))
    }

    fn slide(&mut self, finger: u64, position: Point) -> Vec<Key> {
        let event = touch::Event::FingerMoved { id: touch::Finger(finger), position };
        self.tell(Event::Touch(event), mouse::Cursor::Available(position))
    }

    fn draw(&mut self, at: Instant) -> Vec<Key> {
        let event = Event::Window(window::Event::RedrawRequested(at));
        self.tell(event, mouse::Cursor::Unavailable)
    }
}

#[test]
fn erase_goes_on_while_a_finger_stays_on_it() {
    let (mut hands, erase) = (Hands::new(), middle_of(Key::Erase));
    assert_eq!(hands.press(1, erase), [Key::Erase]);
    let start = Instant::now();
    assert_eq!(hands.draw(start), []);
    assert_eq!(hands.asked, RedrawRequest::At(start + FIRST));
    assert_eq!(hands.draw(start + FIRST), [Key::Erase]);
    assert_eq!(hands.asked, RedrawRequest::At(start + FIRST + EACH));
    assert_eq!(hands.draw(start + FIRST + EACH), [Key::Erase]);
    assert_eq!(hands.lift(1, erase), []);
    assert_eq!(hands.draw(start + 2 * FIRST), []);
    assert_eq!(hands.asked, RedrawRequest::Wait);
}

#[test]
fn it_stops_where_nothing_is_left_or_the_finger_slides_off() {
    let (mut hands, erase) = (Hands::new(), middle_of(Key::Erase));
    let start = Instant::now();
    hands.press(1, erase);
    hands.draw(start);
    hands.has_text = false;
    assert_eq!(hands.draw(start + FIRST), []);
    assert_eq!(hands.asked, RedrawRequest::Wait);

    hands.has_text = true;
    hands.press(2, erase);
    hands.slide(2, middle_of(Key::Char('5')));
    hands.lift(1, erase);
    assert_eq!(hands.draw(start + 2 * FIRST), []);
    assert_eq!(hands.draw(start + 4 * FIRST), []);
}

#[test]
fn no_other_key_goes_on() {
    let (mut hands, start) = (Hands::new(), Instant::now());
    assert_eq!(hands.press(1, middle_of(Key::Char('7'))), [Key::Char('7')]);
    hands.draw(start);
    assert_eq!(hands.draw(start + 4 * FIRST), []);
}

#[test]
fn each_finger_types_where_it_comes_down_whatever_the_cursor_says() {
    let (mut hands, elsewhere) = (Hands::new(), mouse::Cursor::Available(Point::ORIGIN));
    let press = |id, position| {
        Event::Touch(touch::Event::FingerPressed { id: touch::Finger(id), position })
    };
    let (one, two) = (Key::Char('1'), Key::Char('2'));
    assert_eq!(hands.tell(press(1, middle_of(two)), elsewhere), [two]);
    assert_eq!(hands.tell(press(2, middle_of(one)), elsewhere), [one]);
    let below = mouse::Cursor::Levitating(Point::ORIGIN);
    assert_eq!(hands.tell(press(3, middle_of(one)), below), [], "something lies over it");
}

#[test]
fn a_mouse_types_too_and_what_lies_between_keys_types_nothing() {
    let mut hands = Hands::new();
    let click = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    let nine = mouse::Cursor::Available(middle_of(Key::Char('9')));
    assert_eq!(hands.tell(click, nine), [Key::Char('9')]);
    assert_eq!(hands.press(1, Point::new(158.0, 44.0)), []);
}
