//! Published ranks that the scores, or one another, contradict.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Case, Finding, signed_count};
use super::place::{Places, Span, out_of_order};
use super::sequence::{Gap, gaps};
use crate::domain::Entry;
use crate::problem::Problem;

/// Position of the entry and its published rank.
type Ranked = (usize, u32);

/// Everything that is wrong, or noteworthy, with the published ranks of a board; no entry is named for two reasons.
pub(super) fn ranks(case: &Case) -> Vec<Finding> {
    let places = Places::new(case.board, case.method.direction);
    let mut wrong = contradicted(case, &places, case.analysis.denominator);
    if counted(case) {
        // Where no score could contradict it, a rank beyond the last place is a gap before it.
        wrong.retain(|at, _| places.of(*at).is_some());
    }
    let mut found: Vec<Finding> = wrong.iter().map(|(at, span)| published_rank(case, *at, *span)).collect();
    let sound: Vec<Ranked> = published(case).filter(|(at, _)| !wrong.contains_key(at)).collect();
    let broken = if counted(case) { broken_sequences(case, &places, &sound) } else { Vec::new() };
    found.extend(broken.iter().map(|gap| rank_sequence(case, gap)));
    let named: BTreeSet<usize> = broken.iter().flat_map(|gap| gap.entries.iter().copied()).collect();
    let sound = sound.into_iter().filter(|(at, _)| !named.contains(at));
    found.extend(hidden_decimals(case, &places, sound));
    found
}

/// The ranks that the scores contradict on a board from which entries or scores were left out: what is left must agree,
/// and leave room for the others.
pub(super) fn ranks_of_some(case: &Case) -> Vec<Finding> {
    let places = Places::new(case.board, case.method.direction);
    let wrong = contradicted(case, &places, case.board.of);
    wrong.iter().map(|(at, span)| published_rank(case, *at, *span)).collect()
}

/// Ranks beyond the published denominator: what one entry tells of itself.
pub(super) fn beyond_denominator(case: &Case) -> Vec<Finding> {
    let Some(of) = case.board.of else { return Vec::new() };
    let span = Span { low: 1, high: Some(of) };
    published(case).filter(|(_, rank)| *rank > of).map(|(at, _)| published_rank(case, at, span)).collect()
}

/// How many published ranks something could contradict: on a board whose every place belongs to an entry all of them;
/// else those beside a score, where another unit has a score too.
pub(super) fn askable(case: &Case) -> usize {
    let has_score = |at: usize| case.board.entries[at].score.is_some();
    let scored = (0..case.board.entries.len()).filter(|at| has_score(*at)).count();
    match scored {
        _ if counted(case) => published(case).count(),
        0 | 1 => 0,
        _ => published(case).filter(|(at, _)| has_score(*at)).count(),
    }
}

fn published<'a>(case: &Case<'a>) -> impl Iterator<Item = Ranked> + use<'a> {
    let entries = case.board.entries.iter().enumerate();
    entries.filter_map(|(at, entry)| entry.rank.map(|rank| (at, rank)))
}

/// Every place of the board is known to belong to one of the entries.
fn counted(case: &Case) -> bool {
    case.board.complete && case.analysis.denominator.map(|of| of as usize) == Some(case.board.entries.len())
}

/// Of how many units the ranks can be: the denominator; where there are more entries that is reported by itself.
fn extent(case: &Case, denominator: Option<u32>) -> Option<u32> {
    denominator.map(|of| of.max(u32::try_from(case.board.entries.len()).unwrap_or(u32::MAX)))
}

/// The entries whose rank the scores contradict, with the ranks the scores allow.
fn contradicted(case: &Case, places: &Places, denominator: Option<u32>) -> BTreeMap<usize, Span> {
    let extent = extent(case, denominator);
    let possible: Vec<Span> = (0..case.board.entries.len()).map(|at| places.span(at, extent)).collect();
    let (inside, outside): (Vec<Ranked>, Vec<Ranked>) =
        published(case).partition(|(at, rank)| possible[*at].contains(*rank));
    let mut wrong: BTreeMap<usize, Span> = outside.into_iter().map(|(at, _)| (at, possible[at])).collect();
    for (at, left) in out_of_order(places, &inside) {
        wrong.insert(at, narrowed(possible[at], left));
    }
    wrong
}

/// The ranks in both spans; where there are none, the first.
fn narrowed(possible: Span, left: Span) -> Span {
    let low = possible.low.max(left.low);
    let high = match (possible.high, left.high) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    if high.is_some_and(|high| high < low) { possible } else { Span { low, high } }
}

fn published_rank(case: &Case, at: usize, span: Span) -> Finding {
    let entry = &case.board.entries[at];
    let rank = entry.rank.unwrap_or_default();
    let shares = |other: &&Entry| other.rank == entry.rank && other.unit != entry.unit;
    let others: Vec<&Entry> = case.board.entries.iter().filter(shares).collect();
    let problem = Problem::PublishedRank {
        unit: case.name(entry).to_owned(),
        shared: names(case, &others),
        published: rank.to_string(),
        computed: span.to_string(),
        difference: signed_count(rank, span.nearest(rank)),
    };
    Finding::of_entry(entry, problem, entry.rank_mark)
}

/// The gaps in the ranks of a board whose every place belongs to an entry. Where every entry has a score, equal scores
/// share out their places among themselves; else all entries share out all places.
fn broken_sequences(case: &Case, places: &Places, sound: &[Ranked]) -> Vec<Gap> {
    let entries = case.board.entries.len();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    if !places.cover_the_board() {
        return gaps(sound, 0, count(entries - sound.len()));
    }
    let mut ties: BTreeMap<usize, (usize, Vec<Ranked>)> = BTreeMap::new();
    for (at, rank) in sound {
        if let Some(place) = places.of(*at) {
            ties.entry(place.better).or_insert((place.equal, Vec::new())).1.push((*at, *rank));
        }
    }
    ties.into_iter()
        .flat_map(|(better, (equal, ranked))| gaps(&ranked, count(better), count(equal - ranked.len())))
        .collect()
}

fn rank_sequence(case: &Case, gap: &Gap) -> Finding {
    let entries: Vec<&Entry> = gap.entries.iter().map(|at| &case.board.entries[*at]).collect();
    let first = entries[0];
    let rank = first.rank.unwrap_or_default();
    let problem = Problem::RankSequence {
        unit: names(case, &entries),
        published: rank.to_string(),
        computed: gap.expected.to_string(),
        difference: signed_count(rank, gap.expected),
    };
    let finding = Finding::of_entry(first, problem, first.rank_mark);
    Finding { units: entries.iter().map(|entry| entry.unit).collect(), ..finding }
}

/// Equal printed scores with different ranks, all of them possible: a note for each tie.
fn hidden_decimals(case: &Case, places: &Places, sound: impl Iterator<Item = Ranked>) -> Vec<Finding> {
    let mut ties: BTreeMap<usize, Vec<(u32, usize)>> = BTreeMap::new();
    for (at, rank) in sound {
        if let Some(place) = places.of(at).filter(|place| place.equal > 1) {
            ties.entry(place.better).or_default().push((rank, at));
        }
    }
    let mut found = Vec::new();
    for (better, mut tie) in ties {
        tie.sort_unstable();
        if tie.first().map(|(rank, _)| rank) == tie.last().map(|(rank, _)| rank) {
            continue;
        }
        let entries: Vec<&Entry> = tie.iter().map(|(_, at)| &case.board.entries[*at]).collect();
        let ranks: Vec<String> = tie.iter().map(|(rank, _)| rank.to_string()).collect();
        // Only a complete board tells the rank that they would share.
        let known = counted(case) && places.cover_the_board();
        let shared = if known { u32::try_from(better + 1).unwrap_or(u32::MAX) } else { tie[0].0 };
        let differences: Vec<String> = tie.iter().map(|(rank, _)| signed_count(*rank, shared)).collect();
        let problem = Problem::HiddenDecimals {
            unit: names(case, &entries),
            published: ranks.join(", "),
            computed: shared.to_string(),
            difference: differences.join(", "),
        };
        let finding = Finding::of_entry(entries[0], problem, entries[0].rank_mark);
        found.push(Finding { units: entries.iter().map(|entry| entry.unit).collect(), ..finding });
    }
    found
}

fn names(case: &Case, entries: &[&Entry]) -> String {
    entries.iter().map(|entry| case.name(entry)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
