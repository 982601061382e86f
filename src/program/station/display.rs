//! Which display server there is to open a window on.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What the environment says of display servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Server {
    /// None is named.
    None,
    /// The one that the windowing layer takes by itself.
    Named,
    /// A Wayland server that does not answer is named beside an X server, which would not be tried.
    BesideWayland,
}

/// The names by which a Wayland server is found.
const WAYLAND: [&str; 2] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"];

/// The display server of the environment, as `value` tells its variables; `answers` says whether anybody
/// listens on a socket. Only Unix desktops name theirs; elsewhere a window is simply tried.
pub(crate) fn server(
    value: impl Fn(&str) -> Option<OsString>,
    answers: impl Fn(&Path) -> bool,
) -> Server {
    let value = |name: &str| value(name).filter(|value| !value.is_empty());
    let needs_name = cfg!(all(unix, not(target_os = "macos")));
    if !needs_name {
        return Server::Named;
    }
    let has_x = value("DISPLAY").is_some();
    match (value(WAYLAND[0]), value(WAYLAND[1])) {
        (None, None) if !has_x => Server::None,
        // A socket that is open already cannot be tried without using it up.
        (Some(name), None) if has_x && !answers(&socket(&name, value("XDG_RUNTIME_DIR"))) => {
            Server::BesideWayland
        }
        _ => Server::Named,
    }
}

/// The socket of a Wayland server of this name.
fn socket(name: &OsString, runtime: Option<OsString>) -> PathBuf {
    PathBuf::from(runtime.unwrap_or_default()).join(name)
}

impl Server {
    /// The display server of this program's own environment.
    pub(crate) fn find() -> Self {
        server(|name| env::var_os(name), answers)
    }
}

/// Whether anybody listens on a socket.
#[cfg(unix)]
fn answers(socket: &Path) -> bool {
    std::os::unix::net::UnixStream::connect(socket).is_ok()
}

/// Whether anybody listens on a socket: nobody is asked where displays have no names.
#[cfg(not(unix))]
fn answers(_socket: &Path) -> bool {
    true
}

/// Starts this program anew in its own place, without a Wayland server in its environment; returns only
/// where that fails.
#[cfg(unix)]
pub(crate) fn restart_without_wayland() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let Ok(program) = env::current_exe() else {
        return;
    };
    let mut again = Command::new(program);
    WAYLAND.iter().for_each(|name| {
        again.env_remove(name);
    });
    // The window is tried with what there is, which says what is wrong.
    let _ = again.args(env::args_os().skip(1)).exec();
}

/// Does nothing where displays have no names.
#[cfg(not(unix))]
pub(crate) fn restart_without_wayland() {}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: &[(&str, &str)], answers: bool) -> Server {
        let value = |name: &str| {
            set.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value))
        };
        server(value, |_| answers)
    }

    #[test]
    fn a_server_is_one_that_has_a_name() {
        assert_eq!(of(&[], true), Server::None);
        assert_eq!(of(&[("DISPLAY", "")], true), Server::None);
        assert_eq!(of(&[("DISPLAY", ":0")], true), Server::Named);
        assert_eq!(of(&[("WAYLAND_DISPLAY", "wayland-0")], false), Server::Named);
    }

    #[test]
    fn a_dead_wayland_server_does_not_hide_an_x_server() {
        let both = [("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "wayland-0")];
        assert_eq!(of(&both, true), Server::Named);
        assert_eq!(of(&both, false), Server::BesideWayland);
    }

    #[test]
    fn the_socket_is_in_the_runtime_folder_unless_it_is_a_path() {
        let socket = |name: &str| socket(&name.into(), Some("/run/user/7".into()));
        assert_eq!(socket("wayland-0"), Path::new("/run/user/7/wayland-0"));
        assert_eq!(socket("/tmp/way"), Path::new("/tmp/way"));
    }
}
