//! The search as the kiosk's screens ask for it, made ready away from the screen.

use crate::catalog::{Catalog, Listed};
use crate::find::{Answer, Finder, Hit, Posted, Told};
use crate::hub::{Notice, Settings, WardCode};
use crate::id::ItemId;
use crate::kiosk::seek::{Seek, Seeker};
use crate::l10n::Language;
use crate::program::content;
use crate::review::{Period, Review};
use crate::visit::{VIETNAM, told};

use jiff::Span;
use jiff::civil::Date;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

/// For how many days the log is looked back into for what people open most.
const DAYS: i64 = 90;

/// How many sessions are enough to say what people open most.
const ENOUGH: u64 = 50;

/// How many items show before anything is typed.
const USUAL: usize = 8;

/// A finder, and how often each item was opened here.
struct Ready {
    finder: Finder,
    used: BTreeMap<ItemId, u64>,
}

impl Seek for Ready {
    fn find(&self, language: Language, typed: &str) -> Answer {
        self.finder.find(language, typed)
    }

    fn usual(&self, language: Language) -> Vec<Hit> {
        if self.used.is_empty() {
            return Vec::new();
        }
        self.finder.usual(language, &self.used, USUAL)
    }

    fn listed(&self, code: &str) -> Option<Listed> {
        self.finder.national().get(code).cloned()
    }
}

/// Makes ready to find what the hub of the data folder `folder` shows, with what lies over the built-in
/// content in `dir`.
pub(super) fn prepare(folder: &Path, dir: Option<&Path>) -> Seeker {
    let finder = finder(folder, Catalog::load(&content::files(dir).unwrap_or_default()));
    Seeker::new(Ready { finder, used: used(folder, today()).unwrap_or_default() })
}

/// Who finds what the hub of the data folder `folder` shows, with this catalogue.
pub(super) fn finder(folder: &Path, mut catalog: Catalog) -> Finder {
    let (hub, _) = content::settings(folder, Some(&mut catalog));
    let told = Told::new(&catalog, &notices(&hub, today()));
    drop(catalog);
    let province = hub.ward.as_ref().and_then(|ward| ward.code).and_then(WardCode::province);
    Finder::new(told, province)
}

fn today() -> Date {
    VIETNAM.to_datetime(told(SystemTime::now())).date()
}

/// The notices in force.
fn notices(hub: &Settings, today: Date) -> Vec<Posted> {
    let posted = |notice: &Notice| Posted {
        id: notice.id.clone(),
        title: Language::ALL.map(|language| notice.title(language).to_owned()),
        body: Language::ALL.map(|language| notice.body(language).to_owned()),
    };
    hub.notices.iter().filter(|notice| notice.holds(today)).map(posted).collect()
}

/// In how many sessions each item was opened lately; nothing where there were too few.
fn used(folder: &Path, today: Date) -> Option<BTreeMap<ItemId, u64>> {
    let first = today.checked_sub(Span::new().days(DAYS)).ok()?;
    let figures = Review::open(folder).ok()?.figures(Period::Days { first, last: today }).ok()?;
    let is_enough = figures.sessions >= ENOUGH;
    is_enough.then(|| figures.items.into_iter().map(|it| (it.item, it.sessions)).collect())
}
