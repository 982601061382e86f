use crate::catalog::{
    Catalog, Copies, Fees, Files, Limit, Papers, Procedure, Time, TimeKind, TimeUnit, Way,
};
use crate::id::PartId;

const STRUCTURE: &str = include_str!("../../../../tests/sample/procedure.toml");
const WORDS: &str = include_str!("../../../../tests/sample/vi.ftl");
const PATH: &str = "procedures/sample-card.toml";
const WORDS_PATH: &str = "locales/vi/procedures/sample-card.ftl";

/// The catalogue with the sample, one text of its structure and one of its words changed.
fn edited(structure: [&str; 2], words: [&str; 2]) -> Catalog {
    let mut files = Files::small();
    let replaced = |text: &str, [from, to]: [&str; 2]| {
        assert!(text.contains(from), "{from:?} is not there");
        text.replacen(from, to, 1)
    };
    files.insert(PATH, replaced(STRUCTURE, structure));
    files.insert(WORDS_PATH, replaced(WORDS, words));
    let english = include_str!("../../../../tests/sample/en.ftl");
    files.insert("locales/en/procedures/sample-card.ftl", english);
    for (path, more) in [
        ("agencies.toml", include_str!("../../../../tests/sample/agencies.toml")),
        ("laws.toml", include_str!("../../../../tests/sample/laws.toml")),
        ("locales/vi/shared.ftl", include_str!("../../../../tests/sample/shared-vi.ftl")),
        ("locales/en/shared.ftl", include_str!("../../../../tests/sample/shared-en.ftl")),
    ] {
        let text = format!("{}{more}", files.text(path).unwrap_or_default());
        files.insert(path, text);
    }
    Catalog::load(&files)
}

const AS_IT_IS: [&str; 2] = ["", ""];

fn sample(catalog: &Catalog) -> Option<&Procedure> {
    catalog.procedures.get(&"sample-card".parse().unwrap())
}

/// A change that costs the procedure, said on the line of the change, or `below` it.
#[track_caller]
fn costs_it(from: &str, to: &str, below: usize, problem: &str) {
    let catalog = edited([from, to], AS_IT_IS);
    let line = 1 + STRUCTURE[..STRUCTURE.find(from).unwrap()].matches('\n').count();
    let found: Vec<_> =
        catalog.problems.iter().map(|p| (p.file.as_str(), p.line, p.what.id)).collect();
    assert_eq!(found, [(PATH, line + below, problem)], "{from} → {to}");
    assert!(sample(&catalog).is_none());
}

/// A message whose absence costs the procedure.
#[track_caller]
fn needs_word(line: &str) {
    let catalog = edited(AS_IT_IS, [line, ""]);
    assert!(catalog.problems.iter().all(|problem| problem.what.id == "catalog-no-word"), "{line}");
    assert!(sample(&catalog).is_none());
}

#[test]
fn what_is_read_is_what_may_be_written() {
    crate::catalog::load::shape::agrees::<super::Raw>();
}

#[test]
fn everything_a_procedure_can_have_is_read() {
    let catalog = edited(AS_IT_IS, AS_IT_IS);
    assert_eq!(catalog.problems, []);
    let sample = sample(&catalog).unwrap();
    assert_eq!((sample.sets, sample.steps, sample.conditions), (Some(2), 2, 1));
    assert_eq!((sample.notes, sample.staff, sample.common.laws.len()), (1, 1, 3));
    assert_eq!(sample.handler.as_ref().unwrap().as_str(), "sample-office");
    assert_eq!(sample.complaints.as_ref().unwrap().as_str(), "sample-letters");
    assert_eq!(sample.decision.as_ref().unwrap().date, Some(jiff::civil::date(2026, 3, 2)));
    assert_eq!(sample.pages().count(), 2);

    let [first, change, lost] = sample.cases.as_slice() else { panic!("{:?}", sample.cases) };
    assert_eq!((first.conditions, first.notes, first.has_own()), (1, 0, true));
    assert_eq!((change.notes, change.code.as_deref()), (1, Some("1.999902")));
    assert!(!lost.has_own());
}

#[test]
fn ways_have_their_limits_and_fees() {
    let catalog = edited(AS_IT_IS, AS_IT_IS);
    let channels = &sample(&catalog).unwrap().channels;
    let time = |count, unit, kind| Time { count, unit, kind };
    assert_eq!(channels[0].way, Way::Counter);
    let week = time(7, TimeUnit::Days, TimeKind::Working);
    assert_eq!(channels[0].limit, Limit::Within(week));
    assert_eq!(channels[0].plus, Some(time(8, TimeUnit::Hours, TimeKind::Working)));
    let Fees::Listed(amounts) = &channels[0].fees else { panic!("{:?}", channels[0]) };
    assert_eq!((amounts.len(), amounts[0].paid(), amounts[1].paid()), (4, 25_000, 50_000));
    assert_eq!((channels[1].limit, &channels[1].fees), (Limit::AtOnce, &Fees::Unknown));
    assert_eq!(channels[2].fees, Fees::Free);
    assert_eq!((channels[3].limit, &channels[3].fees), (Limit::Unset, &Fees::Varies));
    assert_eq!((channels[4].limit, channels[5].limit), (Limit::SameDay, Limit::Unknown));

    let lost: PartId = "lost".parse().unwrap();
    let ways = channels.iter().filter(|channel| channel.cases.has(Some(&lost))).count();
    assert_eq!(ways, 5);
}

#[test]
fn papers_have_their_copies_groups_and_times() {
    let catalog = edited(AS_IT_IS, AS_IT_IS);
    let dossier = &sample(&catalog).unwrap().dossier;
    assert_eq!(dossier[0].copies, Some(Copies::Electronic));
    assert_eq!(dossier[0].form.as_deref(), Some("MS01"));
    let papers = Papers { originals: 2, copies: 1, certified: 1 };
    assert_eq!(dossier[1].copies, Some(Copies::Papers(papers)));
    assert_eq!(dossier[2].copies, Some(Copies::Shown));
    assert_eq!(dossier[3].one_of, dossier[4].one_of);
    let conditional: Vec<bool> = dossier.iter().map(|paper| paper.is_conditional).collect();
    assert_eq!(conditional, [false, false, false, false, false, true]);
}

#[test]
fn what_conflicts_costs_the_procedure() {
    let conflict = "catalog-fees-conflict";
    costs_it("from = 2027-01-01, cases = [\"change\"]", "cases = [\"change\"]", 0, conflict);
    costs_it(
        "{ dong = 70000, until = 2026-12-31, cases = [\"lost\"] }",
        "{ dong = 70000 }",
        0,
        conflict,
    );
    costs_it("from = 2027-06-01 }", "from = 2026-12-31 }", 0, conflict);
    costs_it("way = \"email\"", "way = \"counter\"", 0, "catalog-way-twice");
    costs_it(
        "cases = [\"first\", \"change\"]",
        "cases = [\"first\", \"second\"]",
        0,
        "catalog-case",
    );
}

#[test]
fn a_case_is_named_and_has_a_way() {
    let id = "id = \"change\"\ncode";
    costs_it("id = \"lost\"\n", "id = \"lost\"\n[[cases]]\nid = \"change\"\n", 2, "catalog-same");
    let catalog = edited([id, "id = \"spare\"\n[[cases]]\nid = \"change\"\ncode"], AS_IT_IS);
    let found: Vec<_> = catalog.problems.iter().map(|problem| problem.what.id).collect();
    assert_eq!(found, ["catalog-no-word", "catalog-case-unnamed"]);

    let structure =
        STRUCTURE.replacen("way = \"counter\"\n", "way = \"counter\"\ncases = [\"change\"]\n", 1);
    let structure =
        structure.replacen("cases = [\"first\", \"change\"]", "cases = [\"change\"]", 1);
    let catalog = edited([STRUCTURE, &structure], AS_IT_IS);
    let found: Vec<_> = catalog.problems.iter().map(|problem| problem.what.id).collect();
    assert_eq!(found, ["catalog-case-no-channel"]);
}

#[test]
fn what_cannot_be_meant_costs_the_procedure() {
    costs_it("70000, until = 2026-12-31", "70000, half = true", 0, "catalog-half-until");
    costs_it(
        "from = 2025-07-01, until = 2026-12-31",
        "from = 2026-07-01, until = 2025-12-31",
        0,
        "catalog-days-order",
    );
    costs_it("{ days = 7, ", "{ days = 0, ", 0, "catalog-time");
    costs_it("{ days = 7, ", "{ days = 7, hours = 8, ", 0, "catalog-time");
    costs_it("plus = { hours = 8, ", "plus = { ", 0, "catalog-time");
    costs_it("\"at-once\"", "\"soon\"", 0, "catalog-word");
    costs_it("\"at-once\"", "{ hours = 1 }", 0, "catalog-key-missing");
    costs_it("fees = \"free\"", "fees = \"nothing\"", 0, "catalog-word");
    costs_it("fees = \"free\"", "fees = []", 0, "catalog-no-fee");
    costs_it("{ dong = 0 }", "{ }", 0, "catalog-key-missing");
    costs_it("{ dong = 0 }", "{ dong = -1 }", 0, "catalog-number");
    costs_it("{ certified = 1 }", "{ certified = 0 }", 0, "catalog-no-copies");
    costs_it("sets = 2", "sets = 0", 0, "catalog-no-sets");
    costs_it("id = \"lease\"\none-of = \"home\"", "id = \"lease\"", 5, "catalog-one-of-alone");
    costs_it("code = \"1.999902\"", "code = \"1999902\"", 0, "catalog-code");
    costs_it("mau-doi\"", "mau đổi\"", 0, "qr-address-character");
}

#[test]
fn what_a_field_asks_for_must_be_said() {
    needs_word("plus-note = Khi phải xác minh\n");
    needs_word("fee-note = Hỏi kỹ trước khi nộp\n");
    needs_word("fee-page = một trang\n");
    needs_word("one-of-home = Giấy tờ về chỗ ở\n");
    needs_word("case-lost = Mất thẻ, làm lại\n");
    needs_word("component-deed = Giấy chứng nhận nhà đất\n");
    needs_word("step-1 = Nộp hồ sơ.\n");
    needs_word("official = Cấp, đổi, cấp lại thẻ mẫu\n");
}

#[test]
fn an_office_that_nobody_knows_is_left_out() {
    let catalog = edited(["\"sample-office\"", "\"nowhere\""], AS_IT_IS);
    assert_eq!(catalog.problems[0].what.id, "catalog-agency");
    assert_eq!(sample(&catalog).unwrap().handler, None);
}
