//! Whatever is told in whatever order at whatever times, the log takes it and stays whole.

use super::visits::*;

use jiff::Timestamp;
use proptest::prelude::*;
use tramso::journal::{
    Closing, EndedBy, Event, Filed, Happening, Mode, Moment, Operator, Outcome, Rating, Report,
    VisitNumber, verify,
};
use tramso::l10n::Language;

use std::time::Duration;

fn happening() -> impl Strategy<Value = Happening> {
    use prop::sample::select;

    let opened = (select(Language::ALL.to_vec()), select(Mode::ALL), prop::option::of(0..100_u8))
        .prop_map(|(language, mode, helper)| Happening::Opened {
            language,
            mode,
            helper: helper.map(|number| format!("TN-{number:02}").parse().unwrap()),
        });
    let items = vec![
        guide("vneid-activate"),
        guide("portal-login"),
        procedure("birth-registration"),
        guide("unknown"),
    ];
    let troubles = vec![trouble("otp-missing"), trouble("sim-not-own"), trouble("unknown")];
    prop_oneof![
        3 => opened,
        1 => select(Language::ALL.to_vec()).prop_map(Happening::LanguageChosen),
        3 => select(items).prop_map(Happening::ItemOpened),
        3 => any::<u8>().prop_map(Happening::StepShown),
        1 => any::<(u8, u8)>().prop_map(|(step, answer)| Happening::Answered { step, answer }),
        2 => select(troubles.clone()).prop_map(Happening::TroubleOpened),
        1 => (select(troubles), any::<bool>())
            .prop_map(|(trouble, is_met)| Happening::TroubleMarked { trouble, is_met }),
        1 => (0..100_u8).prop_map(|number| {
            Happening::HelperJoined(format!("TN-{number:02}").parse().unwrap())
        }),
        1 => Just(Happening::QrShown),
        1 => Just(Happening::Printed),
        1 => Just(Happening::SearchUsed),
        2 => select(vec![Happening::HelpCalled, Happening::HelperCame, Happening::HelperLeft]),
        2 => select(vec![Happening::Parked, Happening::TakenUp]),
        1 => select(Outcome::ALL).prop_map(Happening::Reached),
        1 => select(Outcome::ALL).prop_map(Happening::OutcomeChosen),
        1 => select(Operator::ALL).prop_map(Happening::OperatorChosen),
        1 => select(Filed::ALL).prop_map(Happening::FiledChosen),
        1 => select(Rating::ALL).prop_map(Happening::Rated),
        3 => select(EndedBy::ALL).prop_map(|by| Happening::Closed(Closing::by(by))),
    ]
}

fn moment() -> impl Strategy<Value = Moment> {
    let uptime = prop_oneof![
        8 => (0..100_000_000_u64).prop_map(Duration::from_millis),
        1 => any::<u64>().prop_map(Duration::from_secs),
    ];
    let (least, most) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let wall = prop_oneof![
        8 => 1_790_000_000..1_900_000_000_i64,
        1 => least..most,
        1 => Just(least),
        1 => Just(most),
    ];
    (uptime, wall)
        .prop_map(|(uptime, wall)| Moment { uptime, wall: Timestamp::from_second(wall).unwrap() })
}

fn event() -> impl Strategy<Value = Event> {
    (0..4_u32, moment(), happening()).prop_map(|(visit, at, what)| Event {
        visit: VisitNumber(visit),
        at,
        what,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(40, 2000), failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_log_takes_anything_and_stays_whole(
        events in prop::collection::vec(event(), 0..60),
        rests in prop::collection::vec(moment(), 0..3),
    ) {
        let mut log = Log::new();
        log.write(events);
        for rest in rests {
            log.journal.as_ref().unwrap().rest(rest.wall);
            prop_assert!(log.flush());
        }
        prop_assert!(log.flush());
        log.reopen(options());
        let reports = log.reported();
        let is_bad = |report: &Report| matches!(report, Report::SetAside { .. } | Report::Broken(_));
        prop_assert!(!reports.iter().any(is_bad), "{:?}", reports);
        let verified = verify(&log.path());
        prop_assert!(verified.is_ok(), "{:?}", verified);
        prop_assert_eq!(log.number("SELECT count(*) FROM open_event"), 0);
    }
}
