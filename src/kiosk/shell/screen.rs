//! A screen that changes its size under an X server without a window manager: the windowing layer does not
//! hear of it, and nobody gives the window its new size.

use iced::Size;
use iced::futures::channel::mpsc::{UnboundedSender, unbounded};
use iced::futures::stream::{self, BoxStream, StreamExt};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use std::error::Error;
use std::thread;
use std::time::Duration;

/// For how long a window manager, if there is one, has the first say.
const PATIENCE: Duration = Duration::from_millis(500);

/// The size of the screen in pixels of the display, each time it has changed; nothing where there is no X
/// server, or a Wayland compositor beside it.
pub(super) fn changes() -> BoxStream<'static, Size> {
    let is_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    if is_wayland {
        return stream::pending().boxed();
    }
    let (sender, receiver) = unbounded();
    let watcher = thread::Builder::new().name("screen".to_owned());
    let watching = watcher.spawn(move || {
        if let Err(error) = watch(&sender) {
            log::info!("changes of the screen are not heard of: {error}");
        }
    });
    match watching {
        Ok(_) => receiver.chain(stream::pending()).boxed(),
        Err(_) => stream::pending().boxed(),
    }
}

/// Tells of every change until nobody listens any more, or the display goes away.
fn watch(told: &UnboundedSender<Size>) -> Result<(), Box<dyn Error>> {
    let (display, number) = x11rb::connect(None)?;
    let root = display.setup().roots[number].root;
    let changes = ChangeWindowAttributesAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
    display.change_window_attributes(root, &changes)?.check()?;
    while !told.is_closed() {
        let event = display.wait_for_event()?;
        if matches!(event, Event::ConfigureNotify(_)) {
            thread::sleep(PATIENCE);
            if let Some(size) = first_monitor(&display, root)? {
                let _nobody_listens = told.unbounded_send(size);
            }
        }
    }
    Ok(())
}

/// The monitor in the corner, where a window is that nobody manages.
fn first_monitor(display: &RustConnection, root: Window) -> Result<Option<Size>, Box<dyn Error>> {
    let monitors = display.randr_get_monitors(root, true)?.reply()?.monitors;
    let first = monitors.iter().min_by_key(|monitor| (monitor.x, monitor.y));
    Ok(first.map(|monitor| Size::new(f32::from(monitor.width), f32::from(monitor.height))))
}
