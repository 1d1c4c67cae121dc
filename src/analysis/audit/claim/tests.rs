//! Claims about a small series.

use super::*;
use crate::analysis::{analyze, audit};
use crate::domain::specimen::Specimen;
use crate::problem::Severity;

const SCORE: fn(BoardKey) -> ReferenceTarget = |board| ReferenceTarget::Score(board, 0);
const RANK: fn(BoardKey) -> ReferenceTarget = |board| ReferenceTarget::Rank(board, 0);
const OF: fn(BoardKey) -> ReferenceTarget = ReferenceTarget::Of;
const CHANGE: fn(BoardKey) -> ReferenceTarget = |board| ReferenceTarget::Change(board, 0);

/// Two editions: in the second, `a` has 44.0851 and rank 2 of 2, after 45.3 the year before.
fn series() -> (Specimen, BoardKey) {
    let mut specimen = Specimen::new(&["a", "b"]);
    let measure = &mut specimen.method("m").measure;
    (measure.precision, measure.shown) = (4, Some(2));
    specimen.board(2019, "m", true, &[("a", "45.3000", 0), ("b", "45", 0)]);
    let key = specimen.board(2020, "m", true, &[("a", "44.0851", 0), ("b", "50", 0)]);
    (specimen, key)
}

/// What is wrong with a claim: the actual value, or why there is none.
fn wrong(series: (Specimen, BoardKey), target: fn(BoardKey) -> ReferenceTarget, claim: Option<&str>) -> Option<String> {
    let (mut specimen, key) = series;
    let (mark, claim_mark) = (specimen.mark(), specimen.mark());
    let claim = claim.map(|text| Claim { text: text.into(), numbers: numbers(text), mark: claim_mark });
    specimen.narrative(key, vec![Reference { target: target(key), written: "x".into(), mark, claim }]);
    let publication = specimen.publication();
    let found = audit(&publication, &analyze(&publication), &BTreeMap::new());
    assert!(found.count(Severity::Error) < 2);
    let found = found.iter().next()?;
    match &found.problem {
        Problem::Claim { actual, .. } => {
            assert_eq!(found.mark, claim_mark);
            Some(actual.clone())
        }
        Problem::ProseReference { detail, .. } => {
            assert_eq!(found.mark, mark);
            Some(detail.clone())
        }
        other => panic!("{other:?}"),
    }
}

/// The numbers of a text, with comma or point before decimals.
fn numbers(text: &str) -> Vec<Score> {
    let minus = text.replace('−', "-").replace(',', ".");
    let parts = minus.split(|c: char| !c.is_ascii_digit() && c != '.' && c != '-');
    parts
        .filter(|part| part.contains(|c: char| c.is_ascii_digit()))
        .filter_map(|part| Score::parse(part).ok())
        .collect()
}

#[test]
fn a_score_is_quoted_in_full_or_as_printed() {
    for right in ["44,0851", "44,09%", "đạt 44.09 điểm", "điểm cao"] {
        assert_eq!(wrong(series(), SCORE, Some(right)), None, "{right}");
    }
    assert_eq!(wrong(series(), SCORE, None), None);
    assert_eq!(wrong(series(), SCORE, Some("44,08")).as_deref(), Some("44,09"));
    assert_eq!(wrong(series(), SCORE, Some("44.1")).as_deref(), Some("44.09"));
    assert_eq!(wrong(series(), SCORE, Some("−44,09")).as_deref(), Some("44,09"));
}

#[test]
fn a_rank_is_quoted_with_its_denominator_or_without() {
    assert_eq!(wrong(series(), RANK, Some("hạng 2")), None);
    assert_eq!(wrong(series(), RANK, Some("2/2")), None);
    assert_eq!(wrong(series(), RANK, Some("1/2")).as_deref(), Some("2/2"));
    assert_eq!(wrong(series(), RANK, Some("2/3")).as_deref(), Some("2/2"));
}

#[test]
fn a_denominator_is_quoted() {
    assert_eq!(wrong(series(), OF, Some("2 tỉnh")), None);
    assert_eq!(wrong(series(), OF, Some("63")).as_deref(), Some("2"));
}

#[test]
fn a_change_may_leave_out_its_sign() {
    for right in ["−1,2149", "−1,21", "giảm 1,21 điểm", "1.2149"] {
        assert_eq!(wrong(series(), CHANGE, Some(right)), None, "{right}");
    }
    assert_eq!(wrong(series(), CHANGE, Some("+1,21")).as_deref(), Some("-1,21"));
    assert_eq!(wrong(series(), CHANGE, Some("1,22")).as_deref(), Some("-1,21"));
}

#[test]
fn what_is_not_there_cannot_be_quoted() {
    let bare = || {
        let mut specimen = Specimen::new(&["a"]);
        let key = specimen.board(2020, "m", false, &[("a", "", 0)]);
        (specimen, key)
    };
    let cases = [(SCORE, "no-score"), (RANK, "no-rank"), (OF, "no-denominator"), (CHANGE, "no-change")];
    for (target, missing) in cases {
        assert_eq!(wrong(bare(), target, None).as_deref(), Some(missing));
        assert_eq!(wrong(bare(), target, Some("1")).as_deref(), Some(missing));
    }
}
