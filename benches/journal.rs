//! The session log with a million sessions, more than one kiosk has in ten years, beside raw SQLite.
//!
//! `cargo bench --bench journal`; a smaller log by `TRAMSO_BENCH_SESSIONS=100000`. The log is made once, in
//! a temporary folder.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench fails by a panic")]

use divan::Bencher;
use jiff::Timestamp;
use jiff::civil::date;
use rusqlite::{Connection, params};
use tempfile::TempDir;
use tramso::catalog::{Catalog, Files};
use tramso::id::{ItemId, TroubleId};
use tramso::journal::demo::{self, Plan};
use tramso::journal::{
    Closing, EndedBy, Event, Happening, HubCode, Journal, Mode, Moment, Options, Outcome, Rating,
    VisitNumber, Vocabulary, verify,
};
use tramso::l10n::{Language, Words};
use tramso::report::{Content, Depth, Order, Speech, Watch, make};
use tramso::review::{Filter, Period, Review};

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

fn main() {
    let log = &*LOG;
    let path = log.folder.path().join("journal.db");
    let size = std::fs::metadata(path).unwrap().len();
    // The report of a bench is what it prints.
    #[allow(clippy::print_stdout)]
    {
        println!("{} sessions, {} bytes each", log.sessions, size / log.sessions);
        let review = Review::open(log.folder.path()).unwrap();
        let of_year: u64 = review.by_day(Period::Year(2026)).unwrap().iter().map(|(_, n)| n).sum();
        println!("{of_year} of them in 2026");
    }
    divan::main();
}

/// A log that begins in November 2025 and goes on for as long as its sessions take, one after the other.
struct Log {
    folder: TempDir,
    sessions: u64,
}

static LOG: LazyLock<Log> = LazyLock::new(|| {
    let wanted = std::env::var("TRAMSO_BENCH_SESSIONS").ok().and_then(|text| text.parse().ok());
    let wanted = wanted.unwrap_or(1_000_000_u32);
    let folder = tempfile::tempdir().unwrap();
    // More come each day than there is time for: the others come later.
    let visits_a_day = wanted / 285;
    let plan = Plan { months: 12, until: date(2026, 11, 21), visits_a_day, seed: 1 };
    let sessions = demo::fill(folder.path(), options(), &plan).unwrap();
    Connection::open(folder.path().join("journal.db"))
        .unwrap()
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    Log { folder, sessions }
});

fn options() -> Options {
    let guides = [
        "vneid-install",
        "vneid-activate",
        "portal-login",
        "vneid-documents",
        "pay-fees",
        "health-book",
    ];
    let procedures = ["birth-registration", "temporary-residence", "identity-card"];
    let troubles = [
        "otp-missing",
        "sim-not-own",
        "app-not-found",
        "password-forgotten",
        "no-sms",
        "phone-too-old",
    ];
    let items = guides.map(|id| ItemId::Guide(id.parse().unwrap())).into_iter();
    let items = items.chain(procedures.map(|id| ItemId::Procedure(id.parse().unwrap())));
    let troubles = troubles.map(|id| id.parse::<TroubleId>().unwrap());
    let started = "2026-11-21T10:00:00Z".parse().unwrap();
    let vocabulary = Vocabulary::new(items, troubles);
    let options =
        Options::new(HubCode::new(70, 7).unwrap(), date(2026, 11, 20), vocabulary, started);
    Options { is_demo: true, ..options }
}

fn open() -> Journal {
    let journal = Journal::open(LOG.folder.path(), options(), |_| {});
    assert!(journal.flush(LONG));
    journal
}

static VISIT: AtomicU32 = AtomicU32::new(1);

/// The events of a visit like many.
fn visit() -> Vec<Event> {
    let number = VISIT.fetch_add(1, Ordering::Relaxed);
    let opened: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    let guide = ItemId::Guide("vneid-activate".parse().unwrap());
    let language = Language::Vietnamese;
    [
        Happening::Opened { language, mode: Mode::SelfService, helper: None },
        Happening::ItemOpened(guide),
        Happening::StepShown(1),
        Happening::StepShown(2),
        Happening::StepShown(3),
        Happening::Reached(Outcome::DoneHere),
        Happening::Rated(Rating::Good),
        Happening::Closed(Closing::by(EndedBy::Resident)),
    ]
    .into_iter()
    .zip(0..)
    .map(|(what, step)| {
        let at = Moment {
            uptime: Duration::from_secs(u64::from(number) * 400 + step * 20),
            wall: opened + Duration::from_secs(step * 20),
        };
        Event { visit: VisitNumber(number), at, what }
    })
    .collect()
}

/// From nothing to the first event that can be written.
#[divan::bench(sample_count = 10)]
fn opening(bencher: Bencher<'_, '_>) {
    bencher.bench_local(open);
}

/// A visit of eight events, each in a transaction that is synced to the disk.
#[divan::bench(sample_count = 20, sample_size = 5)]
fn writing_a_visit(bencher: Bencher<'_, '_>) {
    let journal = open();
    bencher.with_inputs(visit).bench_local_values(|events| {
        events.into_iter().for_each(|event| journal.write(event));
        assert!(journal.flush(LONG));
    });
}

/// Handing an event over, which is all that the screen waits for.
#[divan::bench(sample_count = 20, sample_size = 50)]
fn handing_over(bencher: Bencher<'_, '_>) {
    let journal = open();
    let event = visit().remove(1);
    bencher.with_inputs(|| event.clone()).bench_local_values(|event| journal.write(event));
}

/// Raw SQLite: eight inserts of a small row, each in a transaction that is synced to the disk.
#[divan::bench(sample_count = 20, sample_size = 5)]
fn raw_eight_synced_inserts(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(folder.path().join("raw.db")).unwrap();
    db.pragma_update(None, "journal_mode", "WAL").unwrap();
    db.pragma_update(None, "synchronous", "FULL").unwrap();
    db.execute_batch(
        "CREATE TABLE event (visit INTEGER, number INTEGER, wall INTEGER, kind INTEGER, a INTEGER)",
    )
    .unwrap();
    bencher.bench_local(|| {
        for number in 0..8 {
            db.prepare_cached("INSERT INTO event VALUES (1, ?1, ?2, 3, 4)")
                .unwrap()
                .execute(params![number, 1_790_000_000])
                .unwrap();
        }
    });
}

/// All figures of a month.
#[divan::bench(sample_count = 50)]
fn figures_of_a_month(bencher: Bencher<'_, '_>) {
    let review = Review::open(LOG.folder.path()).unwrap();
    let month = Period::Month("2026-06".parse().unwrap());
    bencher.bench_local(|| review.figures(month).unwrap());
}

/// All figures of thirty days that are no month.
#[divan::bench(sample_count = 50)]
fn figures_of_thirty_days(bencher: Bencher<'_, '_>) {
    let review = Review::open(LOG.folder.path()).unwrap();
    let days = Period::Days { first: date(2026, 5, 10), last: date(2026, 6, 8) };
    bencher.bench_local(|| review.figures(days).unwrap());
}

/// All figures of a year.
#[divan::bench(sample_count = 20)]
fn figures_of_a_year(bencher: Bencher<'_, '_>) {
    let review = Review::open(LOG.folder.path()).unwrap();
    bencher.bench_local(|| review.figures(Period::Year(2026)).unwrap());
}

/// All that the first screen of the desk shows of a month.
#[divan::bench(sample_count = 20)]
fn overview_of_a_month(bencher: Bencher<'_, '_>) {
    let review = Review::open(LOG.folder.path()).unwrap();
    let month = Period::Month("2026-06".parse().unwrap());
    bencher.bench_local(|| review.overview(month, date(2026, 11, 21)).unwrap());
}

/// All that the first screen of the desk shows of a year.
#[divan::bench(sample_count = 20)]
fn overview_of_a_year(bencher: Bencher<'_, '_>) {
    let review = Review::open(LOG.folder.path()).unwrap();
    bencher.bench_local(|| review.overview(Period::Year(2026), date(2026, 11, 21)).unwrap());
}

/// Raw SQLite: one count by one column over the sessions of a month, without our counts.
#[divan::bench(sample_count = 5)]
fn raw_count_of_a_month_by_outcome(bencher: Bencher<'_, '_>) {
    let db = Connection::open(LOG.folder.path().join("journal.db")).unwrap();
    let sql = "SELECT outcome, count(*) FROM session WHERE opened BETWEEN 1780246800 AND 1782838800 GROUP BY outcome";
    bencher.bench_local(|| {
        let mut statement = db.prepare_cached(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<rusqlite::Result<Vec<(i64, i64)>>>().unwrap()
    });
}

/// The first page of fifty, by filters that pass many, few, or none.
#[divan::bench(sample_count = 50, args = ["none", "common", "month", "rare", "never", "all-at-once"])]
fn page(bencher: Bencher<'_, '_>, filter: &str) {
    let review = Review::open(LOG.folder.path()).unwrap();
    let rare = Filter {
        outcome: Some(Outcome::SentToOneStop),
        rating: Some(Rating::Poor),
        language: Some(Language::English),
        mode: Some(Mode::SelfService),
        ..Filter::default()
    };
    let filter = match filter {
        "common" => Filter { outcome: Some(Outcome::DoneHere), ..Filter::default() },
        "month" => {
            Filter { period: Some(Period::Month("2026-01".parse().unwrap())), ..Filter::default() }
        }
        "rare" => rare,
        "never" => Filter { outcome: Some(Outcome::NeedsHomeVisit), ..rare },
        "all-at-once" => Filter {
            helper: Some("TN-05".parse().unwrap()),
            item: Some(ItemId::Guide("vneid-activate".parse().unwrap())),
            trouble: Some("otp-missing".parse().unwrap()),
            period: Some(Period::Year(2026)),
            ended_by: Some(EndedBy::Idle),
            rating: Some(Rating::Fair),
            ..Filter::default()
        },
        _ => Filter::default(),
    };
    bencher.bench_local(|| review.page(&filter, None, 50).unwrap());
}

/// Raw SQLite: the first fifty by the same rare filter, without our marks.
#[divan::bench(sample_count = 5)]
fn raw_page_by_a_rare_filter(bencher: Bencher<'_, '_>) {
    let db = Connection::open(LOG.folder.path().join("journal.db")).unwrap();
    let sql = "SELECT id FROM session WHERE outcome = 4 AND rating = 1 AND language = 2 AND mode = 1 \
               ORDER BY id DESC LIMIT 50";
    bencher.bench_local(|| {
        let mut statement = db.prepare_cached(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<rusqlite::Result<Vec<i64>>>().unwrap()
    });
}

/// Walking the whole chain.
#[divan::bench(sample_count = 1)]
fn verifying(bencher: Bencher<'_, '_>) {
    let path = LOG.folder.path().join("journal.db");
    bencher.bench_local(|| verify(&path).unwrap());
}

/// A file for others of a year, in each format; the log is verified first.
#[divan::bench(sample_count = 1, args = ["json", "xlsx", "csv", "xlsx-sessions"])]
fn report_of_a_year(bencher: Bencher<'_, '_>, format: &str) {
    let content = match format {
        "json" => Content::Json { is_exact: false },
        "csv" => Content::Sessions { has_helpers: false },
        "xlsx" => Content::Workbook(Depth::Protected),
        _ => Content::Workbook(Depth::Sessions { has_helpers: false }),
    };
    let (period, today, language) = (Period::Year(2026), date(2026, 11, 21), Language::Vietnamese);
    let order = Order { period, today, content, language };
    let (words, catalog) = (Words::of_the_kiosk(), Catalog::load(&Files::embedded()));
    let speech = Speech { words: &words, catalog: &catalog, language };
    let out = tempfile::tempdir().unwrap();
    bencher.bench_local(|| {
        let to = out.path().join(format);
        let made = make(&order, LOG.folder.path(), &to, "00001-01", &speech, &Watch::default());
        made.unwrap().iter().for_each(|file| std::fs::remove_file(file).unwrap());
    });
}
