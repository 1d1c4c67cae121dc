//! Sayings about distances: "cao hơn Hà Nội 3,6 điểm", "kém năm 2023 0,5 điểm".

use super::saying::{Said, number, sign_of};
use super::sentence::{Sentence, What};
use super::token::Kind;
use super::words::{
    ABOVE, APART, AT_LEAST, BELOW, COMPARED_WITH, NO_DISTANCE, PERCENT_POINTS, Phrases, STEPS, WITH, WITHIN_DISTANCE,
};

/// How far behind its word the number of a distance may stand.
const REACH: usize = 18;

/// The distance that begins at a token: how many tokens it covers, and what it says where that is understood.
pub(super) fn distance(sentence: &Sentence, at: usize) -> Option<(usize, Option<Said>)> {
    let (length, up) = word(sentence, at)?;
    let start = at + length;
    let number_at = number_behind(sentence, at, start)?;
    // "hơn 10 điểm" is a bound and no distance.
    if number_at == start && sentence.phrase(at, AT_LEAST) == Some(length) {
        return None;
    }
    let number = number(sentence, number_at)?;
    let points = sentence.phrase(number_at + 1, PERCENT_POINTS);
    let sign = points.or_else(|| sign_of(sentence, number_at + 1).map(|(length, _)| length));
    let end = number_at + 1 + sign.or_else(|| sentence.phrase(number_at + 1, STEPS))?;
    let between = sentence.mentions.iter().filter(|mention| (start..number_at).contains(&mention.at.start));
    let mut between = between.filter(|mention| sentence.brackets[mention.at.start] == sentence.brackets[at]);
    let behind = end + sentence.phrase(end, COMPARED_WITH).unwrap_or(0);
    let mut behind = sentence.mentions.iter().filter(|mention| behind > end && mention.at.start == behind);
    let said = match between.next().or_else(|| behind.next()).map(|mention| &mention.what) {
        _ if sign.is_none() => None,
        Some(What::Unit(units)) if between.next().is_none() => {
            Some(Said::Distance { by: number.readings.clone(), up, other: units.clone() })
        }
        Some(What::YearBefore(_)) => {
            up.map(|up| Said::Change { by: number.readings.clone(), up, relative: sentence.sign(number_at + 1, '%') })
        }
        _ => None,
    };
    Some((end - at, said))
}

/// A distance is told before a number, so that the number is no score.
pub(super) fn is_told_before(sentence: &Sentence, at: usize) -> bool {
    let own = sentence.brackets[at];
    let near = sentence.clause(at).start.max(at.saturating_sub(REACH))..at;
    let mut last = near.rev().filter(|at| sentence.brackets[*at] == own && !sentence.is_named(*at));
    // The last word that decides: one of having, or one of distance.
    last.find_map(|at| {
        let has = sentence.phrase(at, WITH).is_some() && sentence.phrase(at, WITHIN_DISTANCE).is_none();
        let tells = word(sentence, at).is_some();
        (has || tells).then_some(tells)
    })
    .unwrap_or(false)
}

/// A word of distance, and whether it leads up or down.
fn word(sentence: &Sentence, at: usize) -> Option<(usize, Option<bool>)> {
    if sentence.is_named(at) || sentence.phrase_before(at, NO_DISTANCE).is_some() {
        return None;
    }
    let lists: [(Phrases, Option<bool>); 3] = [(ABOVE, Some(true)), (BELOW, Some(false)), (APART, None)];
    lists.into_iter().filter_map(|(list, up)| Some((sentence.phrase(at, list)?, up))).max_by_key(|(length, _)| *length)
}

/// The number that follows with nothing but names, brackets and words that bind between.
fn number_behind(sentence: &Sentence, word: usize, start: usize) -> Option<usize> {
    let own = sentence.brackets[word];
    let mut at = start;
    while at < (start + REACH).min(sentence.tokens.len()) {
        if sentence.is_named(at) || sentence.brackets[at] != own {
            at += 1;
        } else if matches!(sentence.tokens[at].kind, Kind::Number(_)) {
            return Some(at);
        } else {
            at += sentence.phrase(at, WITHIN_DISTANCE)?;
        }
    }
    None
}
