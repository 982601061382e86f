//! Every screen in every window, text size and language: nothing is cut, everything can be pressed, and
//! the bars' buttons keep their places.

use crate::desk::{Desk, Plan};
use crate::fit::Faults;
use crate::glance::Glance;
use crate::least;
use crate::sign_in::code;
use crate::small;
use crate::walk::Walk;

use tramso::catalog::{Catalog, Files};
use tramso::hub::{Contrast, TextSize};
use tramso::journal::{Health, Report};
use tramso::kiosk::Message;
use tramso::kiosk::canvas::Canvas;
use tramso::kiosk::frame::Press;
use tramso::kiosk::job::StaffNow;
use tramso::l10n::{Language, Phrase};
use tramso::staff::{Member, Role};

use iced::Size;
use jiff::Timestamp;
use lucide_icons::Icon;

const WIDE: Size = Size::new(1920.0, 1080.0);
const LAPTOP: Size = Size::new(1366.0, 768.0);
const UPRIGHT: Size = Size::new(1080.0, 1920.0);

/// A walk, and how many screens it shows at the least.
pub(crate) struct Tour<'a> {
    pub(crate) go: &'a dyn Fn(&mut Walk<'_, '_>),
    pub(crate) least: &'a dyn Fn(&Catalog) -> usize,
}

const EVERYWHERE: Tour<'_> = Tour { go: &|walk| walk.everywhere(), least: &least::everywhere };

/// Walks in a window at a text size, in both languages; on each screen everything must fit.
fn walk_in(window: Size, text_size: TextSize, set_up: impl Fn(Plan) -> Plan, tour: &Tour<'_>) {
    let mut faults = Faults::default();
    for language in Language::ALL {
        let before = faults.screens;
        let plan = Plan::looking(language, text_size, Contrast::Normal);
        let mut desk = set_up(Plan { window, ..plan }).stand().0;
        let least = (tour.least)(&desk.catalog);
        let mut look =
            |desk: &mut Desk, name: &str, glance: &Glance| faults.look(desk, name, glance);
        (tour.go)(&mut Walk { desk: &mut desk, look: &mut look });
        let seen = faults.screens - before;
        assert!(seen >= least, "only {seen} screens were seen of {least}");
    }
    faults.assert_none();
}

/// Walks in every window at every text size.
pub(crate) fn walk_in_all(set_up: impl Fn(Plan) -> Plan, tour: &Tour<'_>) {
    for window in [WIDE, LAPTOP, UPRIGHT] {
        for text_size in TextSize::ALL {
            walk_in(window, text_size, &set_up, tour);
        }
    }
}

macro_rules! walks {
    ($($name:ident: $window:ident, $text_size:ident;)+) => {$(
        #[test]
        fn $name() {
            walk_in($window, TextSize::$text_size, Plan::whole, &EVERYWHERE);
        }
    )+};
}

walks! {
    every_screen_fits_1920_by_1080: WIDE, Normal;
    every_screen_fits_1920_by_1080_with_large_text: WIDE, Large;
    every_screen_fits_1920_by_1080_with_the_largest_text: WIDE, Larger;
    every_screen_fits_1366_by_768: LAPTOP, Normal;
    every_screen_fits_1366_by_768_with_large_text: LAPTOP, Large;
    every_screen_fits_1366_by_768_with_the_largest_text: LAPTOP, Larger;
    every_screen_fits_an_upright_window: UPRIGHT, Normal;
    every_screen_fits_an_upright_window_with_large_text: UPRIGHT, Large;
    every_screen_fits_an_upright_window_with_the_largest_text: UPRIGHT, Larger;
}

#[test]
fn windows_of_one_shape_have_the_same_canvas() {
    for text in TextSize::ALL {
        let of = |width, height| Canvas::new(Size::new(width, height), 1.0, text).size;
        let wide = of(1920.0, 1080.0);
        for same in [of(1280.0, 720.0), of(3840.0, 2160.0)] {
            assert!((same.width - wide.width).abs() < 0.01, "{same:?}");
            assert!((same.height - wide.height).abs() < 0.01, "{same:?}");
        }
    }
}

/// The band that tells made-up sessions takes room from every screen.
#[test]
fn every_screen_fits_below_the_band_of_a_demo() {
    walk_in_all(|plan| Plan { is_demo: true, ..plan }, &EVERYWHERE);
}

#[test]
fn what_is_past_its_day_fits_with_the_word_that_says_so() {
    let late = || Timestamp::from_second(1_830_000_000).unwrap();
    let go = |walk: &mut Walk<'_, '_>| {
        walk.intros();
        walk.procedures();
    };
    let least = |catalog: &Catalog| least::intros(catalog) + least::procedures(catalog);
    walk_in_all(|plan| Plan { begins: late(), ..plan }, &Tour { go: &go, least: &least });
}

/// A hub that uses all the room its settings leave it.
const LONG: &str = r#"
name = "Điểm hỗ trợ chuyển đổi số Tổ dân phố số 17 b"
ward-name = "Phường Văn Miếu - Quốc Tử Giám, Hà Nội 7"
address = "Nhà văn hoá Tổ dân phố số 17, ngõ 123, ngách 45"

[wifi]
ssid = "Nha-van-hoa-khu-dan-cu-so-17-a-b"
security = "wpa"
password = "mat khau dai sau muoi ba ky tu, de thu xem ma QR co lon len kho"

[[phones]]
label = "Trung tâm Phục vụ hành chính công thành phố Hà Nội, chi nhá"
number = "1900 1009"

[[phones]]
label = "Công an phường Văn Miếu - Quốc Tử Giám, trực ban ngày và đêm"
number = "0900 000 000"

[[officials]]
role = "Công chức Tư pháp – Hộ tịch, Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phư"
place = "Bộ phận Một cửa, tầng 1, trụ sở Uỷ ban nhân dân phường, bàn số 3, bên trái cửa ra vào"
phone = "0900 000 000"
hours = "Thứ Hai đến thứ Sáu, sáng 8:00 đến 11:30, chiều 13:30 đến 17"

[desk]
place = "Bàn số 1, cạnh cửa ra vào, tầng 1 Nhà văn hoá Tổ dân phố 17"
hours = "Thứ Hai đến thứ Sáu, sáng 8:00 đến 11:30, chiều 13:30 đến 17"
"#;

/// A hub of those settings, which are in order.
fn hub_of(settings: &str) -> impl Fn(Plan) -> Plan {
    move |plan: Plan| {
        let display = plan.hub.split_once("[display]").unwrap().1;
        Plan { hub: format!("{settings}\n[display]{display}"), ..plan }
    }
}

/// Where a hub's own words are shown.
const OF_THE_HUB: Tour<'_> = Tour {
    go: &|walk| {
        assert_eq!(walk.desk.app.faults(), [""; 0]);
        walk.home();
        walk.dialogs();
    },
    least: &|catalog| least::home(catalog) + least::dialogs(catalog),
};

#[test]
fn a_hub_with_the_longest_names_fits() {
    walk_in_all(hub_of(LONG), &OF_THE_HUB);
}

/// A hub whose every text is as long as allowed and has no space to break at.
fn unbroken() -> String {
    let wide = |letters: usize| "Ư".repeat(letters);
    let (name, ward, place) = (wide(44), wide(40), wide(120));
    let (ssid, password) = ("W".repeat(32), "W".repeat(63));
    let phone = |label: &str| format!("[[phones]]\nlabel = \"{label}\"\nnumber = \"0900000000\"\n");
    let phones = phone(&wide(60)).repeat(2);
    let (role, at) = (wide(80), wide(120));
    format!(
        "name = \"{name}\"\nward-name = \"{ward}\"\naddress = \"{place}\"\n\
         [wifi]\nssid = \"{ssid}\"\nsecurity = \"wpa\"\npassword = \"{password}\"\n{phones}\
         [[officials]]\nrole = \"{role}\"\nplace = \"{at}\"\nphone = \"0900000000\"\n"
    )
}

#[test]
fn a_hub_whose_words_have_no_space_to_break_at_fits() {
    walk_in_all(hub_of(&unbroken()), &OF_THE_HUB);
}

#[test]
fn keys_without_a_space_to_break_at_fit_on_the_staff_page() {
    let set_up = |plan: Plan| {
        let keys: String = ["K", "a-very-long-key-of-a-hub-"]
            .map(|part| format!("{} = 1\n", part.repeat(100 / part.len())))
            .concat();
        let mut files = small::files();
        files.insert(format!("guides/{}.toml", "w".repeat(60)), "a = 1");
        Plan { hub: format!("{keys}{}", plan.hub), files, ..plan }
    };
    let go = |walk: &mut Walk<'_, '_>| {
        assert!(walk.desk.app.faults().len() > 2);
        walk.staff();
    };
    walk_in_all(set_up, &Tour { go: &go, least: &least::staff });
}

/// Signing in with many codes, the shift, and the end of sessions.
#[test]
fn what_helpers_see_fits() {
    let set_up = |plan: Plan| {
        let member = |number| Member { code: code(number), role: Role::Helper, is_active: true };
        let members = (0..40).map(member).collect();
        let staff = StaffNow { members, ..StaffNow::default() };
        Plan { staff, ..hub_of(LONG)(plan) }
    };
    walk_in_all(set_up, &Tour { go: &|walk| walk.assisted(), least: &least::assisted });
}

#[test]
fn what_staff_are_told_fits_however_much_it_is() {
    let broken = |plan: Plan| {
        let mut files = small::files();
        let paths =
            ["guides/vneid-install.toml", "procedures/identity-card.toml", "troubles/no-sms.toml"];
        paths.into_iter().for_each(|path| files.insert(path, "a = 1\nb = \"\n"));
        let faults = vec![Phrase::new("start-folder-full").with("folder", "/srv/tramso/du-lieu")];
        let hub = format!("name = 7\nward = 7\nzalo = 7\nphones = 7\nnothing = 7\n{}", plan.hub);
        Plan { files, faults, hub, ..plan }
    };
    let go = |walk: &mut Walk<'_, '_>| {
        walk.desk.hear([
            Report::Health(Health::ReadOnly),
            Report::SetAside {
                moved_to: "journal-damaged-20261122-0930.db".into(),
                salvaged: 123_456,
            },
            Report::Lost(12),
        ]);
        assert!(walk.desk.app.faults().len() > 8);
        walk.staff();
    };
    walk_in_all(broken, &Tour { go: &go, least: &least::staff });
}

/// The first run, in a hub that has no settings yet.
const FIRST_RUN: Tour<'_> = Tour { go: &|walk| walk.first_run(), least: &|_| least::FIRST_RUN };

#[test]
fn every_page_of_the_first_run_fits() {
    walk_in_all(hub_of(""), &FIRST_RUN);
}

#[test]
fn every_page_of_the_first_run_fits_below_the_band_of_a_demo() {
    let set_up = |plan| hub_of("")(Plan { is_demo: true, ..plan });
    walk_in_all(set_up, &FIRST_RUN);
}

#[test]
fn a_kiosk_without_content_fits() {
    let go = |walk: &mut Walk<'_, '_>| {
        walk.show("out of order");
        walk.desk.send(Message::Pressed(Press::Help));
        walk.show("help from out of order");
    };
    let set_up = |plan| Plan { files: Files::default(), ..plan };
    walk_in_all(set_up, &Tour { go: &go, least: &|_| 2 });
}

#[test]
fn the_name_of_a_hub_without_a_ward_is_in_the_middle_of_the_top_bar() {
    let hubs =
        ["", "name = \"Tổ dân phố số 7\"\n", "name = \"Tổ dân phố số 7, phường Văn Miếu\"\n"];
    for (hub, window) in hubs.into_iter().flat_map(|hub| [WIDE, LAPTOP, UPRIGHT].map(|w| (hub, w)))
    {
        for text_size in TextSize::ALL {
            let plan = Plan::looking(Language::Vietnamese, text_size, Contrast::Normal);
            let mut desk = hub_of(hub)(Plan { window, ..plan }).stand().0;
            let names = hub.split('"').nth(1).map_or_else(|| desk.say("app-name"), str::to_owned);
            let glance = desk.look();
            let middle = |text: &str| glance.place_of(text).unwrap().center_y();
            let button = middle(&Icon::Contrast.unicode().to_string());
            assert!(
                (middle(&names) - button).abs() < 1.0,
                "{names} at {text_size:?} in {window:?}"
            );
        }
    }
}
