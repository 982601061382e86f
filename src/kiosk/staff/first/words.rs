//! What each question of the first run says.

use crate::kiosk::context::Context;
use crate::kiosk::staff::first::entered::Entered;
use crate::kiosk::staff::first::page::Page;
use crate::kiosk::staff::first::pin::Refused;
use crate::kiosk::staff::question::{Words, done, mistake};

/// What a page asks, and what it says of the answer.
pub(super) fn words(page: Page, entered: &Entered, cx: &Context) -> Words {
    let id = page.id();
    if page != Page::Pin {
        let about = Some(cx.say(&format!("{id}.about")));
        return Words { title: cx.say(id), note: None, about };
    }
    let code = entered.code().map(|code| code.to_string()).unwrap_or_default();
    let say = |id: &str| cx.say_with(id, &[("code", code.as_str().into())]);
    let refused = entered.pin.refused().map(|refused| match refused {
        Refused::Short => mistake(say("first-pin.short")),
        Refused::Easy => mistake(say("first-pin.easy")),
        Refused::Differ => mistake(say("first-pin.differ")),
    });
    let kept = entered.pin.chosen().map(|_| done(say("first-pin.kept")));
    let again = if entered.pin.is_again() { ".again" } else { "" };
    let about = if entered.pin.is_again() { ".again-about" } else { ".about" };
    let (title, about) = (say(&format!("{id}{again}")), Some(say(&format!("{id}{about}"))));
    Words { title, note: refused.or(kept), about }
}
