use crate::catalog::{Catalog, Files, Procedure, Target};
use crate::id::ItemId;
use crate::l10n::{Language, Words};
use crate::qr::WebAddress;

const GUIDE: &str = "guides/vneid-activate.toml";
const GUIDE_WORDS: &str = "locales/vi/guides/vneid-activate.ftl";
const PROCEDURE: &str = "procedures/identity-card.toml";

/// The catalogue with one text changed, and the line of the change.
fn edited(path: &str, from: &str, to: &str) -> (Catalog, usize) {
    let mut files = Files::small();
    let text = files.text(path).unwrap().to_owned();
    let at = text.find(from).unwrap_or_else(|| panic!("{from:?} is not in {path}"));
    files.insert(path, text.replacen(from, to, 1));
    (Catalog::load(&files), 1 + text[..at].matches('\n').count())
}

fn found(catalog: &Catalog) -> Vec<(&str, usize, &str)> {
    catalog.problems.iter().map(|p| (p.file.as_str(), p.line, p.what.id)).collect()
}

/// How many guides and procedures are built in.
fn built_in() -> (usize, usize) {
    sizes(&Catalog::load(&Files::small()))
}

fn sizes(catalog: &Catalog) -> (usize, usize) {
    (catalog.guides.len(), catalog.procedures.len())
}

/// The names of the built-in files in `folder`, without `.toml`.
fn names_in(folder: &str) -> Vec<String> {
    let files = Files::small();
    let name = |path: &str| path.strip_prefix(folder)?.strip_suffix(".toml").map(str::to_owned);
    files.texts().filter_map(|(path, _)| name(path)).collect()
}

/// A change that costs the guide.
fn costs_the_guide(from: &str, to: &str, problem: &str) {
    let (catalog, line) = edited(GUIDE, from, to);
    assert!(found(&catalog).contains(&(GUIDE, line, problem)), "{:?}", catalog.problems);
    assert!(!catalog.guides.contains_key(&"vneid-activate".parse().unwrap()));
    assert_eq!(catalog.guides.len() + 1, built_in().0, "other guides stay");
}

/// A change that the guide survives.
fn spares_the_guide(from: &str, to: &str, problem: &str) -> Catalog {
    let (catalog, line) = edited(GUIDE, from, to);
    assert_eq!(found(&catalog), [(GUIDE, line, problem)]);
    assert!(catalog.guides.contains_key(&"vneid-activate".parse().unwrap()));
    catalog
}

#[test]
fn the_catalogue_built_in_has_no_problems() {
    let catalog = Catalog::load(&Files::small());
    assert_eq!(catalog.problems, []);
    assert_eq!(sizes(&catalog), (names_in("guides/").len(), names_in("procedures/").len()));
    assert_eq!(catalog.troubles.len(), names_in("troubles/").len());
    let version = Files::small().text("catalog.toml").unwrap().to_owned();
    assert!(version.contains(&format!("version = {}", catalog.version)), "{version}");
}

#[test]
fn a_topic_lists_its_items_in_order_and_is_absent_without_any() {
    let catalog = Catalog::load(&Files::small());
    for topic in &catalog.topics {
        let order = |item: &ItemId| match item {
            ItemId::Guide(id) => (catalog.guides[id].common.order, id.to_string()),
            ItemId::Procedure(id) => (catalog.procedures[id].common.order, id.to_string()),
            ItemId::Notice(id) => panic!("{id} is no item of a topic"),
        };
        assert!(topic.items.is_sorted_by_key(order), "{:?}", topic.items);
    }
    let listed: usize = catalog.topics.iter().map(|topic| topic.items.len()).sum();
    assert_eq!(listed, catalog.guides.len() + catalog.procedures.len());

    let topic = &catalog.topics[0];
    let mut files = Files::small();
    for item in &topic.items {
        let folder = if matches!(item, ItemId::Guide(_)) { "guides" } else { "procedures" };
        files.insert(format!("{folder}/{}.toml", item.as_str()), "");
    }
    let without = Catalog::load(&files);
    assert_eq!(without.items(&topic.id), []);
    assert_eq!(without.topics.len() + 1, catalog.topics.len());
}

#[test]
fn a_question_leads_to_steps_and_ends() {
    let catalog = Catalog::load(&Files::small());
    let guide = &catalog.guides[&"vneid-activate".parse().unwrap()];
    let registered = &guide.steps[1];
    let Target::End(wait) = registered.ask[0].to else { panic!("{registered:?}") };
    assert_eq!(guide.ends[wait].id.as_str(), "wait");
    assert_eq!(registered.ask[1].to, Target::Step(2));
}

#[test]
fn the_last_step_leads_to_the_end_named_done() {
    let catalog = Catalog::load(&Files::small());
    for guide in catalog.guides.values() {
        assert_eq!(guide.ends[guide.done].id.as_str(), "done", "{}", guide.id);
    }
    let (catalog, _) = edited(GUIDE, "id = \"done\"", "id = \"fine\"");
    assert!(catalog.problems.iter().any(|problem| problem.what.id == "catalog-no-done"));
    assert_eq!(catalog.guides.len() + 1, built_in().0);
}

#[test]
fn the_log_may_name_every_item_and_trouble() {
    let catalog = Catalog::load(&Files::small());
    assert_eq!(catalog.item_ids().len(), catalog.guides.len() + catalog.procedures.len());
    assert_eq!(catalog.trouble_ids().len(), catalog.troubles.len());
}

#[test]
fn nothing_at_all_is_a_catalogue_with_problems() {
    let catalog = Catalog::load(&Files::default());
    assert!(catalog.topics.is_empty());
    let empty = (".", 1, "catalog-empty");
    assert_eq!((catalog.problems.len(), found(&catalog)[0]), (5, empty));
}

#[test]
fn a_catalogue_with_nothing_left_to_show_has_a_problem() {
    let mut files = Files::small();
    files.insert("topics.toml", "topics = []\n");
    assert_eq!(found(&Catalog::load(&files)), [(".", 1, "catalog-empty")]);
}

#[test]
fn a_bad_shared_file_is_one_problem_and_the_items_stay() {
    for (path, from, to, problem) in [
        ("hosts.toml", "words = \"", "words = 1 # ", "catalog-value"),
        ("topics.toml", "tint = \"", "tint = \"odd-", "catalog-word"),
        ("topics.toml", "tint = ", "tint = odd #", "catalog-format"),
    ] {
        let (catalog, line) = edited(path, from, to);
        let found = found(&catalog);
        assert_eq!(found, [(path, line, problem)]);
        assert_eq!(sizes(&catalog), built_in());
    }
}

#[test]
fn what_the_way_depends_on_costs_the_guide() {
    let not_https = WebAddress::parse("http://vneid.gov.vn").unwrap_err().phrase().id;

    costs_the_guide("place = \"phone\"", "plaice = \"phone\"", "catalog-key-unknown");
    costs_the_guide("order = 2", "order = \"two\"", "catalog-value");
    costs_the_guide("topic = \"vneid\"", "topic = \"cooking\"", "catalog-topic");
    costs_the_guide("2026-07-18", "2026-07-18T08:00:00", "catalog-date");
    costs_the_guide("2026-07-18", "2026-11-25", "catalog-read-ahead");
    costs_the_guide("\"official\"", "\"rumour\"", "catalog-word");
    costs_the_guide("\"https://dean06", "\"http://dean06", not_https);
    costs_the_guide("to = \"prepare\"", "to = \"nowhere\"", "catalog-target");
    costs_the_guide("to = \"end:wait\"", "to = \"end:nowhere\"", "catalog-target");
    costs_the_guide("id = \"open\"", "id = \"about\"", "catalog-same");
    costs_the_guide("\"done-here\"", "\"fine\"", "catalog-outcome");
    costs_the_guide("id = \"passcode\"", "id = \"pass\"", "catalog-no-word");
}

#[test]
fn what_only_helps_along_is_left_out() {
    let catalog = spares_the_guide("\"sim-not-own\", ", "\"sim-lost\", ", "catalog-trouble");
    let guide = &catalog.guides[&"vneid-activate".parse().unwrap()];
    assert_eq!(guide.steps[2].troubles.len(), 1);

    spares_the_guide("\"registered-sim\"", "\"umbrella\"", "catalog-need");
    spares_the_guide("\"key-round\"", "\"no-such-icon\"", "catalog-icon");
    spares_the_guide("order = 2", "procedure = \"none\"\norder = 2", "catalog-procedure");
}

#[test]
fn a_hidden_item_is_not_there_and_nobody_links_to_it() {
    for text in ["hidden = true\n", "hidden = true\nodd = 1\n"] {
        let mut files = Files::small();
        files.insert("guides/portal-login.toml", text);
        let catalog = Catalog::load(&files);
        assert_eq!(catalog.problems, []);
        assert_eq!(catalog.guides.len() + 1, built_in().0);
        assert!(catalog.procedures.values().all(|procedure| procedure.guide.is_none()));
    }
    costs_the_guide("order = 2", "hidden = 1\norder = 2", "catalog-hidden");
    let (catalog, _) = edited(GUIDE, "order = 2", "hidden = false\norder = 2");
    assert_eq!((sizes(&catalog), catalog.problems), (built_in(), vec![]));
}

#[test]
fn an_item_may_be_due_sooner_than_others() {
    let days = |text: &str| {
        let (catalog, _) = edited(GUIDE, "order = 2", &format!("review-days = {text}\norder = 2"));
        let problems: Vec<_> = catalog.problems.iter().map(|problem| problem.what.id).collect();
        let guide = &catalog.guides[&"vneid-activate".parse().unwrap()];
        (guide.common.review_days, problems)
    };
    assert_eq!(days("30"), (Some(30), vec![]));
    assert_eq!(days("0"), (None, vec!["catalog-review-days"]));
    assert_eq!(days("1001"), (None, vec!["catalog-review-days"]));
}

#[test]
fn a_field_of_neither_kind_is_named_with_its_line_and_costs_nothing() {
    let (catalog, line) = edited(GUIDE, "order = 2", "order = 2\nodd = 2\nwrong = 3");
    let unknown = |line| (GUIDE, line, "catalog-key-unknown");
    assert_eq!(found(&catalog), [unknown(line + 1), unknown(line + 2)]);
    assert_eq!(sizes(&catalog), built_in());
}

#[test]
fn what_is_written_wrong_hides_nothing_else() {
    let mut files = Files::small();
    let text = files.text(GUIDE).unwrap().to_owned();
    let changes = [
        ("order = 2", "order = "),
        ("place = \"phone\"", "place = \"home\""),
        ("trust = \"official\"", "trust = 1, seen = 2"),
        (", to = \"prepare\"", ""),
        ("\"sim-not-own\"", "\"sim-lost\""),
        ("outcome = \"done-here\"", "outcome = \"fine\""),
    ];
    let line = |at: &str| 1 + text[..text.find(at).unwrap()].matches('\n').count();
    let mut wanted: Vec<_> = changes.iter().map(|(from, _)| line(from)).collect();
    let edited = changes.iter().fold(text.clone(), |text, (from, to)| text.replacen(from, to, 1));
    files.insert(GUIDE, edited);
    let catalog = Catalog::load(&files);
    let lines: Vec<_> = found(&catalog).iter().map(|(file, line, _)| (*file, *line)).collect();
    // A source has two faults.
    wanted.push(line("trust"));
    wanted.sort_unstable();
    let wanted: Vec<_> = wanted.into_iter().map(|line| (GUIDE, line)).collect();
    assert_eq!(lines, wanted, "{:?}", catalog.problems);
}

#[test]
fn words_that_are_not_there_are_one_problem() {
    for (text, wanted) in [
        (None, Some((GUIDE, 1, "catalog-no-words"))),
        (Some(format!("a = {}\n", "{".repeat(60))), Some((GUIDE_WORDS, 1, "words-deep"))),
    ] {
        let mut files = Files::default();
        for (path, built_in) in Files::small().texts().filter(|(path, _)| *path != GUIDE_WORDS) {
            files.insert(path, built_in);
        }
        if let Some(text) = text {
            files.insert(GUIDE_WORDS, text);
        }
        let catalog = Catalog::load(&files);
        assert_eq!(found(&catalog), Vec::from_iter(wanted));
        assert_eq!(catalog.guides.len() + 1, built_in().0);
    }
}

#[test]
fn a_file_that_could_not_be_read_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    };
    let guide = Files::small().text(GUIDE).unwrap().to_owned();
    write("guides/our-own.toml", guide.as_bytes());
    write("locales/vi/guides/our-own.ftl", b"title = \xff\n");
    write("locales/en/guides/our-own.ftl", b"title = A\n");
    write("guides/other.toml", b"# \xff\n");
    write("locales/vi/guides/other.ftl", "title = Bài khác\n".as_bytes());
    write("locales/en/guides/other.ftl", b"title = Another\n");
    let files = Files::folder(folder.path()).unwrap();
    let problems = Catalog::check(&files, jiff::civil::Date::MAX);
    let found: Vec<_> = problems.iter().map(|p| (p.file.as_str(), p.what.id)).collect();
    let wanted = ["guides/other.toml", "locales/vi/guides/our-own.ftl"];
    assert_eq!(found, wanted.map(|file| (file, "file-not-text")), "{problems:?}");
}

#[test]
fn an_item_without_sources_says_so_as_one_with_none() {
    let (catalog, line) = edited(GUIDE, "sources = [", "sources = []\n# ");
    assert!(found(&catalog).contains(&(GUIDE, line, "catalog-no-source")), "{catalog:?}");
    let path = "guides/bare.toml";
    let mut files = Files::small();
    files.insert(path, "order = 1\n");
    let found: Vec<_> = Catalog::load(&files).problems;
    let of_it = found.iter().filter(|problem| problem.file == path);
    assert_eq!(of_it.filter(|problem| problem.what.id == "catalog-no-source").count(), 1);
}

#[test]
fn an_answer_that_leads_back_is_a_loop() {
    let (catalog, _) = edited(GUIDE, "to = \"end:wait\"", "to = \"registered\"");
    assert!(catalog.problems.iter().any(|problem| problem.what.id == "catalog-loop"));
}

#[test]
fn a_step_that_no_answer_leads_to_is_unreachable() {
    let (catalog, _) = edited(GUIDE, "to = \"registered\"", "to = \"prepare\"");
    let lost = ("id", "registered".into());
    let problem = catalog.problems.iter().find(|problem| problem.what.args.contains(&lost));
    assert_eq!(problem.unwrap().what.id, "catalog-unreachable");
    assert_eq!(catalog.guides.len() + 1, built_in().0);
}

#[test]
fn a_question_without_answers_leads_nowhere() {
    let (catalog, line) = edited(GUIDE, "id = \"open\"", "id = \"open\"\nask = []");
    assert_eq!(found(&catalog)[0], (GUIDE, line + 1, "catalog-no-answers"));
}

#[test]
fn a_picture_that_cannot_be_drawn_is_left_out_and_so_is_an_idle_mark() {
    let row = "{ camera = \"scan-qr\", mark = 3 }";
    let picture = |to: &str| {
        let (catalog, _) = edited("guides/portal-login.toml", row, to);
        let guide = &catalog.guides[&"portal-login".parse().unwrap()];
        (catalog.problems[0].what.id, guide.steps[3].picture.clone())
    };
    assert_eq!(picture("{ camera = \"unheard-of\" }"), ("catalog-label", None));
    assert_eq!(picture("{ camera = \"scan-qr\", button = \"log-in\" }"), ("catalog-row", None));
    assert_eq!(picture("{ camera = \"scan-qr\", on = true }"), ("catalog-row", None));
    assert_eq!(picture(&[row; 7].join(", ")), ("catalog-rows", None));

    let (problem, phone) = picture("{ camera = \"scan-qr\", mark = 4 }");
    assert_eq!(problem, "catalog-mark");
    assert!(phone.unwrap().rows[0].marks.is_empty());
}

#[test]
fn a_qr_code_may_not_lead_to_another_host() {
    let (catalog, line) =
        edited("guides/vneid-install.toml", "https://apps.apple.com", "https://apps.apple.com.co");
    assert_eq!(found(&catalog), [("guides/vneid-install.toml", line, "catalog-host")]);
    assert_eq!(catalog.guides.len() + 1, built_in().0);
}

#[test]
fn a_gap_in_the_actions_is_found() {
    let (catalog, _) = edited(GUIDE_WORDS, "    .do-1 = Để", "    .do-5 = Để");
    let problem = &catalog.problems[0];
    assert_eq!((problem.file.as_str(), problem.what.id), (GUIDE, "catalog-no-word"));
    assert!(problem.what.args.contains(&("id", "prepare.do-1".into())));
}

#[test]
fn words_that_cannot_be_said_are_named_with_their_line_and_never_shown() {
    let (catalog, line) = edited(GUIDE_WORDS, "about = ", "about = { title } { about }");
    assert!(found(&catalog).contains(&(GUIDE_WORDS, line, "words-circle")));
    assert!(!catalog.guides.contains_key(&"vneid-activate".parse().unwrap()));

    let english = GUIDE_WORDS.replace("/vi/", "/en/");
    let (catalog, line) = edited(&english, "about = ", "about = { $name }");
    assert_eq!(found(&catalog), [(english.as_str(), line, "words-variable")]);
    let words = &catalog.guides[&"vneid-activate".parse().unwrap()].words;
    let said = |language| words.say(language, "about", &[]);
    assert_eq!(said(Language::English), said(Language::Vietnamese));
}

#[test]
fn malformed_words_are_named_with_their_line() {
    let (catalog, line) = edited(GUIDE_WORDS, "about = ", "= ");
    assert!(found(&catalog).contains(&(GUIDE_WORDS, line, "words-malformed")));
}

#[test]
fn a_bad_procedure_costs_only_itself() {
    let edits = [
        ("code = \"1.116410\"", "code = \"1116410\"", "catalog-code"),
        ("page = \"https://dichvucong.gov.vn", "page = \"https://example.com", "catalog-host"),
        ("id = \"old-card\"", "id = \"form\"", "catalog-same"),
        ("fees = \"varies\"", "fees = \"nothing\"", "catalog-word"),
        ("decision = { number = \"", "decision = { number = \"\\u202e", "catalog-invisible"),
        ("form = \"CC01\"", "form = \"\"", "catalog-text-length"),
    ];
    for (from, to, problem) in edits {
        let (catalog, line) = edited(PROCEDURE, from, to);
        assert_eq!(found(&catalog)[0], (PROCEDURE, line, problem));
        let (guides, procedures) = built_in();
        assert_eq!(sizes(&catalog), (guides, procedures - 1));
    }
}

#[test]
fn a_rule_that_is_not_there_is_left_out_of_the_procedure() {
    let (catalog, line) = edited(PROCEDURE, "\"hanoi-online-zero\"", "\"none\"");
    assert_eq!(found(&catalog), [(PROCEDURE, line, "catalog-rule")]);
    assert_eq!(catalog.procedures[&"identity-card".parse().unwrap()].common.rules, []);

    let (catalog, line) = edited("rules.toml", "2026-01-01", "2026-01-01T08:00:00");
    assert!(found(&catalog).contains(&("rules.toml", line, "catalog-date")));
    assert!(catalog.rules.is_empty());
    assert_eq!(sizes(&catalog), built_in());
}

#[test]
fn a_lost_guide_is_no_longer_linked_to() {
    let (catalog, _) = edited("guides/portal-login.toml", "order = 1", "order = -1");
    let lost = "portal-login".parse().unwrap();
    let is_linked = |procedure: &Procedure| procedure.guide.as_ref() == Some(&lost);
    assert!(Catalog::load(&Files::small()).procedures.values().any(is_linked));
    assert!(!catalog.procedures.values().any(is_linked));
    assert_eq!(catalog.problems.len(), 1);
}

#[test]
fn a_procedure_may_not_take_a_guides_name() {
    let mut files = Files::small();
    let guide = files.text("guides/portal-login.toml").unwrap().to_owned();
    files.insert("guides/identity-card.toml", guide);
    for language in ["vi", "en"] {
        let words = files.text(&format!("locales/{language}/guides/portal-login.ftl")).unwrap();
        let words = words.to_owned();
        files.insert(format!("locales/{language}/guides/identity-card.ftl"), words);
    }
    let catalog = Catalog::load(&files);
    assert_eq!(found(&catalog), [(PROCEDURE, 1, "catalog-same-file")]);
    assert_eq!(catalog.procedures.len() + 1, built_in().1);
}

#[test]
fn a_file_out_of_place_or_with_a_bad_name_is_found() {
    let mut files = Files::small();
    files.insert("guide/new.toml", "");
    files.insert("guides/Mới.toml", "");
    files.insert("notices/new.toml", "");
    let catalog = Catalog::load(&files);
    let wanted = [
        ("guide/new.toml", 1, "catalog-place"),
        ("guides/Mới.toml", 1, "catalog-file-name"),
        ("notices/new.toml", 1, "catalog-notice"),
    ];
    assert_eq!(found(&catalog), wanted);
}

#[test]
fn a_ward_adds_a_guide_with_its_words_in_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let small = Files::small();
    let copy = |path: &str, to: &str| {
        let file = folder.path().join(to);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, small.text(path).unwrap()).unwrap();
    };
    copy("guides/vneid-install.toml", "guides/our-own.toml");
    copy("locales/vi/guides/vneid-install.ftl", "locales/vi/guides/our-own.ftl");
    let catalog = Catalog::load(&Files::folder(folder.path()).unwrap());
    assert_eq!(catalog.problems, []);
    let built_in = Catalog::load(&Files::embedded()).guides.len();
    assert!(catalog.guides.keys().any(|id| id.as_str() == "our-own"));
    assert_eq!(catalog.guides.len(), built_in + 1);
}

#[test]
fn every_problem_can_be_said_in_both_languages() {
    let words = Words::of_the_kiosk();
    let source = [
        include_str!("../files.rs"),
        include_str!("../load.rs"),
        include_str!("../places.rs"),
        include_str!("../problem.rs"),
        include_str!("common.rs"),
        include_str!("dates.rs"),
        include_str!("guide.rs"),
        include_str!("links.rs"),
        include_str!("picture.rs"),
        include_str!("procedure.rs"),
        include_str!("procedure/cases.rs"),
        include_str!("procedure/channels.rs"),
        include_str!("procedure/dossier.rs"),
        include_str!("procedure/fees.rs"),
        include_str!("shape.rs"),
        include_str!("sheet.rs"),
        include_str!("shelf.rs"),
        include_str!("step.rs"),
        include_str!("vocabulary.rs"),
        include_str!("../../l10n/limits.rs"),
        include_str!("../../l10n/outline.rs"),
    ]
    .concat();
    let ids = source.split('"').filter(|text| {
        (text.starts_with("catalog-") || text.starts_with("words-"))
            && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    });
    let mut count = 0;
    for id in ids {
        count += 1;
        for language in Language::ALL {
            assert!(words.has(language, id), "{id} in {language:?}");
        }
    }
    assert!(count > 30, "{count}");
}
