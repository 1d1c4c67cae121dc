//! Every number of the site's own narrative that is a claim, changed, must be caught.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;

use niengiam::claims::{Checker, Verdict, surroundings};

use niengiam::domain::ReferenceTarget;
use niengiam::load::load;
use niengiam::markdown::{Scheme, read};
use niengiam::tree::{Tree, TreePath};

use super::content;
use crate::desk::home;

/// The stretches of digits with `.` and `,` between.
fn numbers(text: &str, within: &Range<usize>) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let digit = |at: usize| at < within.end && bytes[at].is_ascii_digit();
    let mut found = Vec::new();
    let mut at = within.start;
    while at < within.end {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while digit(at) || (at < within.end && matches!(bytes[at], b'.' | b',') && digit(at + 1)) {
            at += 1;
        }
        found.push(start..at);
    }
    found
}

/// The text with the last digit of a number raised by one: as long as before.
fn changed(text: &str, number: &Range<usize>) -> String {
    let last = number.end - 1;
    let digit = text.as_bytes()[last] - b'0';
    format!("{}{}{}", &text[..last], (digit + 1) % 10, &text[number.end..])
}

/// The same content with one file changed for each path.
fn with(tree: &Tree, files: &[(String, String)]) -> Tree {
    let mut other = Tree::new();
    for (path, bytes) in tree.iter() {
        let new = files.iter().find(|(changed, _)| path.as_str() == changed);
        other.add(path.clone(), new.map_or_else(|| bytes.to_vec(), |(_, text)| text.clone().into_bytes()));
    }
    other
}

#[test]
fn every_changed_number_of_a_reference_is_caught() {
    let tree = niengiam::disk::read(&home().join("content")).unwrap().tree;
    let loaded = load(&tree, &[]);
    let mut mutated = 0;
    // References are checked one by one, so one number of each can be changed in the same run.
    for turn in 0..2 {
        let mut files = Vec::new();
        let mut expected = BTreeSet::new();
        for narrative in loaded.publication.narratives() {
            let path = loaded.sources.path(narrative.mark.source()).to_owned();
            let mut text = narrative.source.to_string();
            for reference in read(&narrative.source).references {
                let checked = matches!(reference.scheme, Scheme::Score | Scheme::Rank | Scheme::Of | Scheme::Change);
                let own = if checked && !reference.text.is_empty() { reference.text_range } else { 0..0 };
                if let Some(number) = numbers(&narrative.source, &own).get(turn) {
                    text = changed(&text, number);
                    expected.insert((path.clone(), own.start));
                }
            }
            files.push((path, text));
        }
        mutated += expected.len();
        let findings = niengiam::check(&with(&tree, &files), &[]);
        let caught: BTreeSet<(String, usize)> = findings
            .diagnostics
            .iter()
            .filter(|found| found.problem.name() == "claim")
            .map(|found| (findings.sources.path(found.mark.source()).to_owned(), found.mark.start()))
            .collect();
        let missed: Vec<_> = expected.difference(&caught).collect();
        assert!(missed.is_empty(), "{missed:?}");
    }
    assert!(mutated > 200, "{mutated}");
    println!("numbers in references, each changed and caught: {mutated}");
}

#[test]
fn every_changed_claim_of_the_running_text_is_caught() {
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    let (mut caught, mut others) = (0, 0);
    let mut missed = Vec::new();
    for narrative in publication.narratives().iter().filter(|narrative| narrative.language.tag() == "vi") {
        let around = surroundings(publication, &narrative.subject);
        let text: &str = &narrative.source;
        let claims = checker.claims(text, around);
        for claim in &claims {
            assert!(
                !matches!(claim.verdict, Verdict::False(_)),
                "{:?}: {}",
                narrative.subject,
                &text[claim.range.clone()]
            );
        }
        for number in numbers(text, &(0..text.len())) {
            let holds = |range: &Range<usize>| range.start <= number.start && number.end <= range.end;
            let known = claims.iter().find(|claim| holds(&claim.range));
            if !known.is_some_and(|claim| matches!(claim.verdict, Verdict::True { .. })) {
                others += 1;
                if let Some(claim) = known {
                    println!("  nobody can tell: {} {:?}", &text[claim.sentence.clone()], claim.verdict);
                }
                continue;
            }
            let again = checker.claims(&changed(text, &number), around);
            if again.iter().any(|claim| holds(&claim.range) && matches!(claim.verdict, Verdict::False(_))) {
                caught += 1;
            } else {
                missed.push(format!("{:?}: {}", narrative.subject, &text[number]));
            }
        }
    }
    println!(
        "claims in running text, each changed and caught: {caught}; numbers that are no decidable claim: {others}"
    );
    assert!(missed.is_empty(), "{missed:#?}");
    assert!(caught > 0);
}

/// The narrative as somebody else would have typed it: values in place of references.
fn typed(text: &str, narrative: &niengiam::domain::Narrative) -> (String, Vec<Range<usize>>) {
    let (publication, analysis) = content();
    let references = read(text).references;
    let mut out = String::new();
    let mut values = Vec::new();
    let mut from = 0;
    for (written, known) in references.iter().zip(&narrative.references) {
        let value = match known.target {
            _ if !written.text.is_empty() => written.text.clone(),
            ReferenceTarget::Score(board, at) => {
                let shown = publication.method(publication.board(board).method).measure.places_shown();
                let score = publication.board(board).entries[at].score.unwrap();
                score.at_places(shown).to_string().replace('.', ",")
            }
            ReferenceTarget::Rank(board, at) => analysis.board(board).standings[at].unwrap().rank.to_string(),
            ReferenceTarget::Of(board) => analysis.board(board).denominator.unwrap().to_string(),
            _ => String::new(),
        };
        if written.range.start < from {
            continue;
        }
        out.push_str(&text[from..written.range.start]);
        if matches!(known.target, ReferenceTarget::Score(..) | ReferenceTarget::Rank(..) | ReferenceTarget::Of(_)) {
            values.push(out.len()..out.len() + value.len());
        }
        out.push_str(&value);
        from = written.range.end;
    }
    out.push_str(&text[from..]);
    (out, values)
}

#[test]
fn the_narrative_typed_by_hand_is_judged_rightly() {
    let (publication, analysis) = content();
    let checker = Checker::new(publication, analysis);
    let (mut caught, mut all, mut confirmed) = (0, 0, 0);
    let mut alarms = Vec::new();
    for narrative in publication.narratives().iter().filter(|narrative| narrative.language.tag() == "vi") {
        let around = surroundings(publication, &narrative.subject);
        let (text, values) = typed(&narrative.source, narrative);
        let claims = checker.claims(&text, around);
        for claim in claims.iter().filter(|claim| matches!(claim.verdict, Verdict::False(_))) {
            alarms.push(format!("{}: {:?}", &text[claim.sentence.clone()], &text[claim.range.clone()]));
        }
        for number in values.iter().flat_map(|value| numbers(&text, value)) {
            all += 1;
            let holds = |range: &Range<usize>| range.start <= number.start && number.end <= range.end;
            let is_true = |verdict: &Verdict| matches!(verdict, Verdict::True { .. });
            confirmed += usize::from(claims.iter().any(|claim| holds(&claim.range) && is_true(&claim.verdict)));
            let again = checker.claims(&changed(&text, &number), around);
            let found = again.iter().any(|claim| holds(&claim.range) && matches!(claim.verdict, Verdict::False(_)));
            caught += usize::from(found);
            if !found {
                let sentence = text[..number.start].rfind(['.', '\n']).map_or(0, |at| at + 1);
                println!("  not caught when changed: {} […] {}", &text[sentence..number.start], &text[number]);
            }
        }
    }
    println!("typed by hand: {confirmed} of {all} numbers confirmed, {caught} caught when changed");
    assert!(alarms.is_empty(), "{alarms:#?}");
    assert!(caught * 100 >= all * 80, "{caught} of {all}");
}

#[test]
fn a_changed_sentence_of_the_content_is_a_warning_with_the_right_value() {
    let path = "editions/sipas/viet-nam/2020/overview.md";
    let tree = niengiam::disk::read(&home().join("content")).unwrap().tree;
    let text = fs::read_to_string(home().join("content").join(path)).unwrap();
    let text = format!("{text}\nNăm 2020, Hải Phòng xếp thứ 4/63 với 93,57%.\n");
    let findings = niengiam::check(&with(&tree, &[(TreePath::new(path).unwrap().to_string(), text)]), &[]);
    let found: Vec<_> = findings.diagnostics.iter().filter(|found| found.problem.name() == "prose-claim").collect();
    assert_eq!(found.len(), 1, "{found:?}");
    let facts = found[0].problem.facts();
    assert_eq!(facts[..2], [("claimed", "thứ 4/63"), ("actual", "2/63")]);
}
