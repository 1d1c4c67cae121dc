//! A content with every key of the contract: it loads without a word, and its values arrive.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::path::Path;

use niengiam::diagnostic::Printing;
use niengiam::domain::{Aggregate, Change, Corrected, CorrectionKind, Field, MapShape, Position, Score, Subject};
use niengiam::load::{Loaded, load};
use niengiam::problem::{Severity, Speech};
use niengiam::tree::{Tree, TreePath};

fn contract() -> Loaded {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contract/content");
    let mut tree = Tree::new();
    let walk = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
    for entry in walk.filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        tree.add(TreePath::new(&path).unwrap(), std::fs::read(entry.path()).unwrap());
    }
    load(&tree, &[])
}

#[test]
fn every_key_of_the_contract_loads() {
    let loaded = contract();
    let printing = Printing { speech: Speech::English, color: false, prefix: "content/", least: Severity::Note };
    assert_eq!(loaded.diagnostics.render_text(&loaded.sources, &printing), "");
    assert!(loaded.doubtful.is_empty());
    let statics: Vec<&str> = loaded.statics.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(statics, ["static/tai-lieu/Quyet_dinh-1.pdf"]);
}

#[test]
fn the_values_arrive() {
    let publication = contract().publication;
    assert_eq!(publication.site().base_url.as_deref(), Some("https://example.org/nien-giam/"));
    let units: Vec<&str> = publication.units().map(|(_, unit)| unit.id.as_str()).collect();
    assert_eq!(units, ["ha-noi", "ha-noi/tay-ho", "ha-tay", "hai-phong", "hai-phong-2025", "viet-nam"]);
    let (_, tay_ho) = publication.units().nth(1).unwrap();
    assert_eq!(tay_ho.parent, publication.units().next().map(|(key, _)| key));
    let scopes: Vec<&str> =
        publication.editions().map(|(_, edition)| publication.unit(edition.scope).id.as_str()).collect();
    assert_eq!(scopes, ["ha-noi/tay-ho", "viet-nam"]);
    let (_, board) = publication.boards().nth(1).unwrap();
    let entry = &board.entries[0];
    assert_eq!((entry.score, entry.rank, board.of), (Some(Score::new(9357, 2)), Some(2), Some(63)));
    assert_eq!(entry.components.len(), 1);
    assert_eq!(entry.deductions[0].component, Some(entry.components[0].0));
    assert!(entry.deductions[0].reason.is_some() && entry.deductions[0].response.is_some());
    assert_eq!(entry.conflicts[0].score, Some(Score::new(9375, 2)));
    assert_eq!((board.averages[0].score, board.averages[0].group), (Score::new(845, 1), None));
    assert_eq!((board.averages[1].component, board.averages[1].group.is_some()), (Some(entry.components[0].0), true));
    let (_, edition) = publication.editions().nth(1).unwrap();
    let correction = &edition.corrections[0];
    assert_eq!((correction.kind, correction.found_on.is_some()), (CorrectionKind::Revision, true));
    assert_eq!(correction.changes[0].before, Some(Corrected::Number(Score::new(9351, 2))));
    assert!(matches!(correction.changes[1].field, Field::Component(_)));
    assert!(matches!(correction.changes[2], Change { before: Some(Corrected::Band(_)), after: None, .. }));
    assert!(matches!(correction.texts[0].subject, Subject::Edition(_)));
    assert_eq!(edition.acknowledged[1].problem, "of");
    let (_, weighted) = publication.methods().nth(1).unwrap();
    assert_eq!(weighted.aggregate, Aggregate::Weighted);
    assert_eq!(weighted.components[3].precision, 4);
    assert!(publication.scores_comparable(edition.method, publication.methods().nth(1).unwrap().0));
    let MapShape::Boundaries { outlines, labels } = &publication.maps()[1].shape else { panic!("boundaries") };
    assert_eq!((outlines.len(), labels.len()), (2, 2));
    assert_eq!(outlines[0].1[0][0], Position { longitude: 106_500_000, latitude: 20_700_000 });
    assert_eq!(publication.targets()[0].goals[0].value, Score::new(86, 0));
    let subjects = publication.narratives().iter().filter(|narrative| matches!(narrative.subject, Subject::Unit(_)));
    assert_eq!(subjects.count(), 2);
}
