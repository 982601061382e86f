//! How a few screens look, to the pixel. A change that is meant is written down with
//! `TRAMSO_SNAPSHOTS=write cargo test --test screens snapshots`.

use crate::desk::{Desk, Plan, WINDOW};

use tramso::id::ItemId;

use sha2::{Digest, Sha256};

use std::fs;
use std::path::Path;

/// Fails if the screen looks different from what was written down; leaves a picture of it then.
#[track_caller]
fn looks_as_before(desk: &mut Desk, name: &str) {
    let shot = desk.shoot();
    assert_eq!((shot.size.width, shot.size.height), (1920, 1080));
    let hash: String =
        Sha256::digest(&shot.pixels).iter().map(|byte| format!("{byte:02x}")).collect();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{name}.sha256"));
    if std::env::var_os("TRAMSO_SNAPSHOTS").is_some_and(|mode| mode == "write") {
        fs::write(&file, format!("{hash}\n")).unwrap();
    }
    let known = fs::read_to_string(&file).unwrap_or_default();
    if known.trim() != hash {
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.ppm"));
        fs::write(&picture, shot.picture()).unwrap();
        panic!("{name} looks different, see {}", picture.display());
    }
}

fn desk() -> Desk {
    Plan { window: WINDOW, ..Plan::default() }.stand().0
}

#[test]
fn the_first_screen_looks_as_before() {
    looks_as_before(&mut desk(), "home");
}

#[test]
fn a_step_with_a_picture_looks_as_before() {
    let mut desk = desk();
    desk.go_to_step("vneid-activate", "numbers");
    looks_as_before(&mut desk, "step");
}

#[test]
fn a_notice_looks_as_before() {
    let mut desk = desk();
    desk.open(&ItemId::Procedure("temporary-residence".parse().unwrap()));
    looks_as_before(&mut desk, "notice");
}

#[test]
fn the_countdown_looks_as_before() {
    let mut desk = desk();
    desk.go_to_step("vneid-activate", "otp");
    desk.wait(310);
    assert!(desk.shows("idle-title"));
    looks_as_before(&mut desk, "countdown");
}

#[test]
fn the_last_screen_looks_as_before() {
    let mut desk = desk();
    desk.open(&ItemId::Procedure("identity-card".parse().unwrap()));
    desk.read_on();
    desk.tap("finish");
    desk.tap("rating-good");
    looks_as_before(&mut desk, "finish");
}
