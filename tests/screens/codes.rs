//! Every QR code as it is drawn: read back from the pixels, at the display's own density.

use crate::desk::{Desk, Plan};
use crate::glance::Glance;
use crate::walk::Walk;

use tramso::catalog::Catalog;
use tramso::hub::{Contrast, TextSize};
use tramso::id::GuideId;
use tramso::kiosk::Message;
use tramso::l10n::Language;

use iced::Size;
use rqrr::PreparedImage;

use std::collections::BTreeSet;
use std::ops::Range;

/// The codes read so far, by what they hold, how large they are and how they lie on the display's
/// pixels: the same again elsewhere would draw the same pixels.
#[derive(Default)]
pub(crate) struct Reader {
    read: BTreeSet<(String, [i32; 4])>,
    texts: BTreeSet<String>,
}

impl Reader {
    pub(crate) fn look(&mut self, desk: &mut Desk, name: &str, glance: &Glance) {
        for (text, place) in &glance.codes {
            let density = desk.app.canvas().density;
            let sixteenths = |length: f32| (length * density * 16.0).round() as i32;
            let lie = [sixteenths(place.x) % 16, sixteenths(place.y) % 16];
            let [width, height] = [place.width, place.height].map(sixteenths);
            if self.read.insert((text.clone(), [lie[0], lie[1], width, height])) {
                let (width, grey) = desk.shoot().grey(*place);
                check(name, text, &Picture { width, grey });
                self.texts.insert(text.clone());
            }
        }
    }
}

impl Reader {
    /// Whether a code that holds `text` was read.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.texts.contains(text)
    }
}

/// The pixels of a code's square.
struct Picture {
    width: usize,
    grey: Vec<u8>,
}

impl Picture {
    fn at(&self, x: usize, y: usize) -> u8 {
        self.grey[y * self.width + x]
    }

    fn row(&self, y: usize, columns: &Range<usize>) -> &[u8] {
        &self.grey[y * self.width..][columns.clone()]
    }

    /// The columns from the first dark pixel to the last, which are the rows as well.
    fn dark(&self) -> (usize, usize) {
        let height = self.grey.len() / self.width;
        let has_dark = |x: &usize| (0..height).any(|y| self.at(*x, y) == 0);
        let columns: Vec<usize> = (0..self.width).filter(has_dark).collect();
        (columns[0], columns[columns.len() - 1] + 1)
    }
}

fn check(name: &str, text: &str, picture: &Picture) {
    let Picture { width, grey } = picture;
    assert_eq!(grey.len(), width * width, "{name}: the code is no square");

    let mut image = PreparedImage::prepare_from_greyscale(*width, *width, |x, y| picture.at(x, y));
    let found = image.detect_grids();
    assert_eq!(found.len(), 1, "{name}: codes found in the code of {text}");
    let (meta, read) = found[0].decode().unwrap();
    assert_eq!(read, text, "{name}");

    let modules = 17 + 4 * meta.version.0;
    let (from, to) = picture.dark();
    assert_eq!((to - from) % modules, 0, "{name}: a module has whole pixels");
    let module = (to - from) / modules;
    assert!(from >= 4 * module && width - to >= 4 * module, "{name}: the quiet zone is too narrow");

    let all = from - 4 * module..to + 4 * module;
    for modules in all.clone().step_by(module) {
        let first = picture.row(modules, &all);
        let is_even =
            |side: &[u8]| [0, 255].contains(&side[0]) && side.iter().all(|p| *p == side[0]);
        assert!(first.chunks(module).all(is_even), "{name}: a module is black or white, no grey");
        let rest = (modules..modules + module).map(|y| picture.row(y, &all));
        assert!(rest.into_iter().all(|row| row == first), "{name}: modules are as high as wide");
    }
}

/// Reads every code at a window's size, on a display of so many pixels to one, in all text sizes and both
/// themes. That no code is squeezed, in either language, is a matter of the layout.
fn read_all(window: Size, display: f32) {
    for text_size in TextSize::ALL {
        for contrast in [Contrast::Normal, Contrast::High] {
            let plan = Plan::looking(Language::Vietnamese, text_size, contrast);
            read(Plan { window, ..plan }, display);
        }
    }
}

/// Reads every code of a kiosk, each wherever it lies differently on the display's pixels.
fn read(plan: Plan, display: f32) {
    let mut reader = Reader::default();
    let mut desk = plan.stand().0;
    desk.send(Message::Rescaled(display));
    let mut look = |desk: &mut Desk, name: &str, glance: &Glance| reader.look(desk, name, glance);
    walk(&mut Walk { desk: &mut desk, look: &mut look });
    assert_eq!(reader.texts, expected(&desk.catalog), "every code was on a screen");
}

/// The screens that may have a code.
fn walk(walk: &mut Walk<'_, '_>) {
    walk.home();
    let catalog = &walk.desk.catalog;
    let has_code = |id: &&GuideId| catalog.guides[*id].steps.iter().any(|step| !step.qr.is_empty());
    let guides: Vec<GuideId> = catalog.guides.keys().filter(has_code).cloned().collect();
    guides.iter().for_each(|id| walk.guide(id));
    walk.procedures();
    walk.staff();
}

/// What the codes of the content and of the hub hold.
fn expected(catalog: &Catalog) -> BTreeSet<String> {
    let steps = catalog.guides.values().flat_map(|guide| &guide.steps);
    let steps = steps.flat_map(|step| &step.qr);
    let pages = catalog.procedures.values().flat_map(|procedure| procedure.pages());
    let addresses = steps.chain(pages).map(|address| address.as_str().to_owned());
    let wifi = r"WIFI:T:WPA;S:Nhà văn hoá 7;P:moi-ba-con\; 1\,2\\3;;".to_owned();
    addresses.chain([wifi]).collect()
}

/// Reads the codes of all the content that ships.
fn read_whole(window: Size) {
    let plan = Plan::looking(Language::Vietnamese, TextSize::Normal, Contrast::Normal);
    read(Plan { window, ..plan.whole() }, 1.0);
}

#[test]
fn every_code_of_the_content_reads_lying() {
    read_whole(Size::new(1920.0, 1080.0));
}

#[test]
fn every_code_of_the_content_reads_upright() {
    read_whole(Size::new(1080.0, 1920.0));
}

macro_rules! reads {
    ($($name:ident: $width:literal, $height:literal, $display:literal;)+) => {$(
        #[test]
        fn $name() {
            read_all(Size::new($width, $height), $display);
        }
    )+};
}

reads! {
    every_code_reads_at_1280_by_720: 1280.0, 720.0, 1.0;
    every_code_reads_at_1366_by_768: 1366.0, 768.0, 1.0;
    every_code_reads_at_1920_by_1080: 1920.0, 1080.0, 1.0;
    every_code_reads_at_3840_by_2160: 3840.0, 2160.0, 1.0;
    every_code_reads_at_1080_by_1920: 1080.0, 1920.0, 1.0;
    every_code_reads_on_a_display_of_one_and_a_quarter_pixels: 1536.0, 864.0, 1.25;
}
