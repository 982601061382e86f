//! How a few screens look, to the pixel, as pictures in `snapshots/`. A change that is meant is written down
//! with `TRAMSO_SNAPSHOTS=write cargo test --test screens snapshots`, and looked at before it is kept.

use crate::cases;
use crate::desk::{Desk, Plan, WINDOW};

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// Fails if the screen looks different from what was written down; leaves a picture of it then.
#[track_caller]
fn looks_as_before(desk: &mut Desk, name: &str) {
    let shot = desk.shoot();
    assert_eq!((shot.size.width, shot.size.height), (1920, 1080));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{name}.png"));
    let pixels = shot.colours();
    if std::env::var_os("TRAMSO_SNAPSHOTS").is_some_and(|mode| mode == "write") {
        write(&file, &pixels);
    }
    if read(&file).is_none_or(|known| known != pixels) {
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        write(&picture, &pixels);
        panic!("{name} looks different, see {}", picture.display());
    }
}

/// Writes the colours of a screen as a PNG picture.
fn write(file: &Path, colours: &[u8]) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(file).unwrap()), 1920, 1080);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(colours).unwrap();
}

/// The colours of a PNG picture; nothing where there is none.
fn read(file: &Path) -> Option<Vec<u8>> {
    let mut picture =
        png::Decoder::new(BufReader::new(File::open(file).ok()?)).read_info().unwrap();
    assert_eq!(picture.output_color_type(), (png::ColorType::Rgb, png::BitDepth::Eight));
    let mut colours = vec![0; picture.output_buffer_size().unwrap()];
    picture.next_frame(&mut colours).unwrap();
    Some(colours)
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
    desk.open_notice("temporary-residence");
    looks_as_before(&mut desk, "notice");
}

#[test]
fn the_cases_of_a_procedure_look_as_before() {
    looks_as_before(&mut cases::at_the_cases(Plan::default()), "cases");
}

#[test]
fn the_notice_of_a_case_looks_as_before() {
    looks_as_before(&mut cases::at("change", Plan::default()), "case");
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
    desk.open_notice("identity-card");
    desk.read_on();
    desk.tap("finish");
    desk.tap("rating-good");
    looks_as_before(&mut desk, "finish");
}
