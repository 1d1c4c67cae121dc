//! The claim checker against a labelled corpus, noise, legacy text and the site's own narrative.

#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod narrative;
mod outside;

use std::fs;
use std::sync::OnceLock;

use niengiam::analysis::{Analysis, analyze};
use niengiam::claims::{Checker, Claim, Surroundings, Value, Verdict};
use niengiam::domain::Publication;
use niengiam::load::load;
use niengiam::tree::Tree;

use crate::desk::home;

/// The publication of `content/`.
fn content() -> &'static (Publication, Analysis) {
    static CONTENT: OnceLock<(Publication, Analysis)> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let tree: Tree = niengiam::disk::read(&home().join("content")).unwrap().tree;
        let publication = load(&tree, &[]).publication;
        let analysis = analyze(&publication);
        (publication, analysis)
    })
}

/// A claim that a sentence of the corpus is known to make.
struct Label {
    words: String,
    verdict: char,
    right: String,
}

/// One row of the corpus.
struct Row {
    place: String,
    context: String,
    /// A line break is written as `\n`.
    sentence: String,
    labels: Vec<Label>,
    held_out: bool,
}

/// Files whose every sentence taught a rule.
const LEARNED: &[&str] = &["fresh.tsv", "readers.tsv", "wordings.tsv"];

fn corpus() -> Vec<Row> {
    let mut rows = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(home().join("tests/claims")).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "tsv")) {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        for (at, line) in fs::read_to_string(path).unwrap().lines().enumerate() {
            let parts: Vec<&str> = line.split('\t').collect();
            let [context, sentence, labels] = parts[..] else { panic!("{file}:{}: three columns", at + 1) };
            rows.push(Row {
                place: format!("{file}:{}", at + 1),
                context: if context == "-" { String::new() } else { format!("{context} ") },
                sentence: sentence.replace("\\n", "\n"),
                labels: if labels == "-" { Vec::new() } else { labels.split(" | ").map(label).collect() },
                held_out: !LEARNED.contains(&file.as_str()) && at % 3 == 2,
            });
        }
    }
    rows
}

fn label(written: &str) -> Label {
    let (words, verdict) = written.rsplit_once('=').unwrap();
    let (verdict, right) = verdict.split_once(' ').unwrap_or((verdict, ""));
    Label { words: words.to_owned(), verdict: verdict.chars().next().unwrap(), right: right.to_owned() }
}

/// What was counted over some rows.
#[derive(Default)]
struct Score {
    false_all: usize,
    false_caught: usize,
    false_right: usize,
    false_told: usize,
    true_all: usize,
    true_flagged: usize,
    true_known: usize,
    unclear_all: usize,
    unclear_kept: usize,
    alarms: usize,
    misses: Vec<String>,
}

fn right_of(claim: &Claim) -> String {
    let Verdict::False(rights) = &claim.verdict else { return String::new() };
    let Some(right) = rights.first() else { return String::new() };
    match right.value {
        Value::Score(score, places) => score.at_places(places).to_string().replace('.', ","),
        Value::Place(rank, Some(of)) => format!("{rank}/{of}"),
        Value::Place(rank, None) => rank.to_string(),
        Value::Count(count) | Value::Of(count) => count.to_string(),
        Value::Change(change, places) => change.magnitude().at_places(places).to_string().replace('.', ","),
        Value::Steps(steps) => steps.unsigned_abs().to_string(),
        // The best class is 1.
        Value::Class(position) => (position + 1).to_string(),
    }
}

/// The right value as labels write it: "2" agrees with "2/63", "95,1" with "95,10".
fn same_value(told: &str, label: &str) -> bool {
    told == label || told.split('/').next() == Some(label) || told.trim_end_matches('0') == label
}

fn judge(row: &Row, checker: &Checker<'_>, score: &mut Score) {
    let text = format!("{}{}", row.context, row.sentence);
    let claims = checker.claims(&text, Surroundings::default());
    let claims: Vec<&Claim> = claims.iter().filter(|claim| claim.range.start >= row.context.len()).collect();
    let mut from = row.context.len();
    let mut used = Vec::new();
    for label in &row.labels {
        let start = text[from..].find(&label.words).map(|at| from + at);
        let start = start.unwrap_or_else(|| panic!("{}: no {:?} in it", row.place, label.words));
        let end = start + label.words.len();
        from = end;
        let found = claims.iter().position(|claim| claim.range.start < end && claim.range.end > start);
        used.extend(found);
        let found = found.map(|at| claims[at]);
        let verdict = found.map(|claim| &claim.verdict);
        let mut miss = |what: &str| {
            score.misses.push(format!("{}: {what}: {} [{}] {verdict:?}", row.place, row.sentence, label.words));
        };
        match (label.verdict, verdict) {
            ('F', Some(Verdict::False(_))) => {
                score.false_all += 1;
                score.false_caught += 1;
                if !label.right.is_empty() {
                    score.false_told += 1;
                    if same_value(&right_of(found.unwrap()), &label.right) {
                        score.false_right += 1;
                    } else {
                        miss("another right value");
                    }
                }
            }
            ('F', _) => {
                score.false_all += 1;
                miss("not caught");
            }
            ('T', verdict) => {
                score.true_all += 1;
                match verdict {
                    Some(Verdict::False(_)) => {
                        score.true_flagged += 1;
                        miss("wrongly flagged");
                    }
                    Some(Verdict::True { .. }) => score.true_known += 1,
                    _ => miss("not confirmed"),
                }
            }
            ('?', verdict) => {
                score.unclear_all += 1;
                if matches!(verdict, None | Some(Verdict::Unclear(_))) {
                    score.unclear_kept += 1;
                } else {
                    miss("decided, though nobody can tell");
                }
            }
            _ => panic!("{}: a label is T, F or ?", row.place),
        }
    }
    for (at, claim) in claims.iter().enumerate().filter(|(at, _)| !used.contains(at)) {
        if matches!(claim.verdict, Verdict::False(_)) {
            score.alarms += 1;
            let words = &text[claim.range.clone()];
            score
                .misses
                .push(format!("{}: false alarm: {} [{words}] {:?}", row.place, row.sentence, claims[at].verdict));
        }
    }
}

fn tell(name: &str, score: &Score) -> String {
    format!(
        "{name}: false claims caught {}/{} (right value {}/{}); true claims flagged {}/{}, confirmed {}/{}; \
         undecidable kept open {}/{}; alarms where nothing is claimed {}",
        score.false_caught,
        score.false_all,
        score.false_right,
        score.false_told,
        score.true_flagged,
        score.true_all,
        score.true_known,
        score.true_all,
        score.unclear_kept,
        score.unclear_all,
        score.alarms
    )
}

#[test]
fn the_corpus_is_judged_rightly() {
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    let rows = corpus();
    assert!(rows.len() >= 200, "{} sentences", rows.len());
    let mut scores = [Score::default(), Score::default()];
    for row in &rows {
        judge(row, &checker, &mut scores[usize::from(row.held_out)]);
    }
    for (name, score) in ["tuned", "held out"].iter().zip(&scores) {
        println!("{}", tell(name, score));
        for miss in &score.misses {
            println!("  {name}: {miss}");
        }
    }
    for (name, score) in ["tuned", "held out"].iter().zip(&scores) {
        assert!(score.false_caught * 100 >= score.false_all * 95, "{}", tell(name, score));
        assert!((score.true_flagged + score.alarms) * 100 <= score.true_all * 2, "{}", tell(name, score));
    }
}
