//! Whether there is a display to open a window on.

use std::ffi::OsString;

/// Whether the environment, as `value` tells its variables, names a display server. Only Unix desktops
/// name theirs; elsewhere a window is simply tried.
pub(crate) fn has_display(value: impl Fn(&str) -> Option<OsString>) -> bool {
    let is_set = |name: &&str| value(name).is_some_and(|value| !value.is_empty());
    let needs_name = cfg!(all(unix, not(target_os = "macos")));
    !needs_name || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].iter().any(is_set)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_display;

    #[test]
    fn a_display_is_one_that_has_a_name() {
        assert!(has_display(|name| (name == "DISPLAY").then(|| ":0".into())));
        assert!(has_display(|name| (name == "WAYLAND_DISPLAY").then(|| "wayland-0".into())));
        assert!(!has_display(|name| (name == "DISPLAY").then(|| "".into())));
        assert!(!has_display(|_| None));
    }
}
