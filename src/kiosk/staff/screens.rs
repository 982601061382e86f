//! The list of staff's screens.

use crate::kiosk::screen::screens;
use crate::kiosk::staff::action::Action;

screens! {
    /// Who comes in.
    SignIn(sign_in::SignIn),
    /// What needs looking after, and the ways out.
    Doorway(doorway::Doorway),
    /// All sections of the desk.
    Menu(menu::Menu),
    /// A period at a glance.
    Overview(overview::Overview),
    /// The sessions in the log.
    Sessions(sessions::Sessions),
    /// The hub's notices.
    Notices(notices::Notices),
    /// The staff.
    Helpers(helpers::Helpers),
    /// What residents can do here, and how its facts stand.
    Content(content::Content),
    /// The hub's settings.
    Hub(hub::Hub),
    /// What is written of a period, and where to.
    Out(out::Out),
    /// What needs looking after.
    Health(health::Health),
    /// What a new point is set up with.
    First(first::First),
    /// Whether the log is as it was written.
    Log(log::Log),
    /// Every token and widget.
    Gallery(gallery::Gallery),
}
