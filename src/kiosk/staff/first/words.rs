//! What each question of the first run says.

use crate::kiosk::context::Context;
use crate::kiosk::staff::first::entered::Entered;
use crate::kiosk::staff::first::page::Page;
use crate::kiosk::staff::question::Words;

/// What a page asks, and what it says of the answer.
pub(super) fn words(page: Page, entered: &Entered, cx: &Context) -> Words {
    let id = page.id();
    if page != Page::Pin {
        let about = Some(cx.say(&format!("{id}.about")));
        return Words { title: cx.say(id), note: None, about };
    }
    entered.pin.words(entered.code(), cx)
}
