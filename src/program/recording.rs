//! How this hub's sessions are recorded: what its settings and its catalogue make of the log's options.

use crate::catalog::Catalog;
use crate::hub::Settings;
use crate::journal::{HubCode, Options, Vocabulary, demo};

use jiff::Timestamp;

use std::path::Path;

/// The options of the log in `folder`, as of now.
pub(super) fn options(folder: &Path, hub: &Settings, catalog: &Catalog) -> Options {
    let vocabulary = Vocabulary::new(catalog.item_ids(), catalog.trouble_ids());
    Options {
        is_demo: demo::is_demo(folder),
        round_after_days: u16::try_from(hub.round_after_days).unwrap_or(u16::MAX),
        retention_months: u16::try_from(hub.retention_months).unwrap_or(u16::MAX),
        ..Options::new(hub_code(hub), catalog.version, vocabulary, Timestamp::now())
    }
}

fn hub_code(hub: &Settings) -> HubCode {
    let ward = hub.ward.as_ref().and_then(|ward| ward.code).map_or(0, |code| code.number());
    HubCode::new(ward, 0).unwrap_or_default()
}
