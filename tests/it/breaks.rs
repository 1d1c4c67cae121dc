//! The guard of breaks: whatever the methods declare, no change and no line joins editions that are not all comparable.

use std::fmt::Write as _;

use niengiam::analysis::analyze;
use niengiam::domain::Publication;
use niengiam::load::load;

use crate::sites::{built, tree};

/// A series of one unit: for each year its method and whether the unit has a score; what each method says it may be
/// compared with, for scores and for ranks.
#[derive(Debug)]
struct Series {
    years: Vec<(usize, bool)>,
    scores: Vec<Vec<usize>>,
    ranks: Vec<Vec<usize>>,
}

/// Numbers that follow one another without order; the same ones every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % end as u64) as usize
    }
}

fn series(dice: &mut Dice) -> Series {
    let methods = 1 + dice.below(4);
    let mut names = || (0..methods).map(|_| (0..methods).filter(|_| dice.below(3) == 0).collect()).collect();
    let (scores, ranks) = (names(), names());
    let years = (0..2 + dice.below(6)).map(|_| (dice.below(methods), dice.below(4) > 0)).collect();
    Series { years, scores, ranks }
}

fn content(series: &Series) -> String {
    let quoted = |ids: &[usize]| ids.iter().map(|id| format!("\"m{id}\"")).collect::<Vec<_>>().join(", ");
    let methods: Vec<String> = (0..series.scores.len())
        .map(|at| {
            format!(
                r#"{{ "id": "m{at}", "measure": {{ "kind": "percent", "min": 0, "max": 100, "precision": 2 }}, "direction": "higher",
                "aggregate": "none", "comparable": {{ "scores": [{}], "ranks": [{}] }} }}"#,
                quoted(&series.scores[at]),
                quoted(&series.ranks[at])
            )
        })
        .collect();
    let mut text = format!(
        r#"
-- site.json --
{{ "title": {{ "vi": "T" }}, "languages": ["vi"], "publisher": {{ "name": {{ "vi": "P" }} }}, "licence": {{ "name": {{ "vi": "L" }} }} }}
-- units/all.json --
{{ "level": "province", "level_name": {{ "one": {{ "vi": "tỉnh" }} }}, "units": [
  {{ "id": "a", "name": {{ "vi": "A" }} }}, {{ "id": "b", "name": {{ "vi": "B" }} }}, {{ "id": "viet-nam", "name": {{ "vi": "V" }} }} ] }}
-- indices/i.json --
{{ "name": {{ "vi": "I" }}, "methods": [{}] }}
"#,
        methods.join(",\n")
    );
    for (at, (method, there)) in series.years.iter().enumerate() {
        let year = 2000 + at;
        // The unit takes both places in turn, so that its rank moves.
        let score = if *there { format!(", \"score\": {}", 80 + 15 * (at % 2)) } else { String::new() };
        let _ = write!(
            text,
            r#"
-- editions/i/viet-nam/{year}/edition.json --
{{ "method": "m{method}", "units_at": "{year}-12-31", "sources": [] }}
-- editions/i/viet-nam/{year}/p.json --
{{ "name": {{ "vi": "P" }}, "level": "province", "complete": true, "entries": [
  {{ "unit": "a"{score} }}, {{ "unit": "b", "score": 90 }} ] }}
"#
        );
    }
    text
}

/// Whether every two editions from one year to another may be compared by what their methods name.
fn agree(series: &Series, named: &[Vec<usize>], from: usize, to: usize) -> bool {
    let between: Vec<usize> = series.years[from..=to].iter().map(|(method, _)| *method).collect();
    let pair = |one: usize, other: usize| one == other || named[one].contains(&other) || named[other].contains(&one);
    between.iter().all(|one| between.iter().all(|other| pair(*one, *other)))
}

#[test]
fn a_change_is_said_only_between_editions_that_all_agree() {
    let mut dice = Dice(20_250_701);
    let (mut changes, mut refusals) = (0, 0);
    for round in 0..600 {
        let series = series(&mut dice);
        let text = content(&series);
        let loaded = load(&tree(&text), &[]);
        let publication: &Publication = &loaded.publication;
        let analysis = analyze(publication);
        for (key, board) in publication.boards() {
            let at = (publication.edition(board.edition).year - 2000) as usize;
            for movement in
                [analysis.board(key).movements[0], analysis.board(key).rank_movements[0]].into_iter().flatten()
            {
                let then = (movement.year - 2000) as usize;
                if movement.score.is_some() {
                    assert!(agree(&series, &series.scores, then, at), "round {round}: scores {then} {at} {series:?}");
                    changes += 1;
                }
                if movement.rank.is_some() {
                    assert!(agree(&series, &series.ranks, then, at), "round {round}: ranks {then} {at} {series:?}");
                    changes += 1;
                }
            }
            // Every pair of years: what may be compared says so, and nothing else does.
            for then in 0..at {
                let scores = usize::try_from(analysis.board(key).scores_since - 2000).is_ok_and(|since| since <= then);
                if scores {
                    assert!(agree(&series, &series.scores, then, at), "round {round}: {then} {at} {series:?}");
                } else {
                    refusals += 1;
                }
                let ranks = usize::try_from(analysis.board(key).ranks_since - 2000).is_ok_and(|since| since <= then);
                assert!(!ranks || agree(&series, &series.ranks, then, at), "round {round}: {then} {at} {series:?}");
            }
            // The year before, where the two and all before them agree, is compared.
            let before = at.checked_sub(1).filter(|before| series.years[*before].1 && series.years[at].1);
            if before.is_some() && agree(&series, &series.scores, 0, at) {
                let score = analysis.board(key).movements[0].and_then(|movement| movement.score);
                assert!(score.is_some(), "round {round}: a change is missing at {at} {series:?}");
            }
        }
    }
    assert!(changes > 500 && refusals > 500, "{changes} changes, {refusals} refusals");
}

#[test]
fn pages_say_no_change_across_a_break() {
    let series = Series {
        years: vec![(0, true), (1, true), (2, true)],
        scores: vec![vec![], vec![0], vec![1]],
        ranks: vec![vec![], vec![], vec![]],
    };
    let site = built(&content(&series));
    let words = |year: u16| crate::sites::words(&site, &format!("units/a/{year}/index.html"));
    assert!(words(2001).contains("So với năm 2000"), "{}", words(2001));
    assert!(!words(2002).contains("So với năm"), "{}", words(2002));
}
