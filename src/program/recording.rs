//! How this hub's sessions are recorded: what its settings and its catalogue make of the log's options.

use crate::catalog::Catalog;
use crate::hub::Settings;
use crate::journal::{HubCode, Options, Terms, demo};
use crate::kiosk::vocabulary;
use crate::visit::told;

use std::path::Path;
use std::time::SystemTime;

/// The options of the log in `folder`, as of now.
pub(super) fn options(folder: &Path, hub: &Settings, catalog: &Catalog) -> Options {
    let Terms { hub, round_after_days, retention_months } = terms(hub);
    Options {
        is_demo: demo::is_demo(folder),
        round_after_days,
        retention_months,
        ..Options::new(hub, catalog.version, vocabulary(catalog), told(SystemTime::now()))
    }
}

/// What the hub's settings say about the log.
pub(super) fn terms(hub: &Settings) -> Terms {
    Terms {
        hub: hub_code(hub),
        round_after_days: u16::try_from(hub.round_after_days).unwrap_or(u16::MAX),
        retention_months: u16::try_from(hub.retention_months).unwrap_or(u16::MAX),
    }
}

/// What the hub is called in the log.
pub(super) fn hub_code(hub: &Settings) -> HubCode {
    let ward = hub.ward.as_ref().and_then(|ward| ward.code).map_or(0, |code| code.number());
    HubCode::new(ward, hub.number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hub_is_named_by_its_ward_and_its_own_number() {
        for (text, code) in [
            ("ward = \"00226\"\nnumber = 7", "00226-07"),
            ("ward = \"00226\"", "00226-00"),
            ("number = 99", "00000-99"),
            ("number = 100", "00000-00"),
        ] {
            assert_eq!(hub_code(&Settings::read(text).0).to_string(), code, "{text}");
        }
    }
}
