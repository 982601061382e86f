//! What needs looking after.

use crate::walk::Walk;

/// What is wrong, on as many pages as it takes.
pub(super) fn walk(walk: &mut Walk<'_, '_>) {
    walk.show("health");
}
