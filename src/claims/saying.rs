//! Sayings: what a sentence says in numbers and superlatives, before it is known of whom.

use std::ops::Range;

use super::distance::{distance, is_told_before};
use super::number::Number;
use super::sentence::{Mention, Sentence, What};
use super::token::Kind;
use super::words::{
    AND, BEHIND_SCORE, BELONGS, BOUNDS, BOUNDS_BEHIND, CLASSED, FALL, FIRST, FROM, HAS, HIGHEST, KINDS, LAST, LETTERED,
    LOST, LOWEST, NOT, OF_ALL, PERCENT, PERCENT_POINTS, POINTS, POSSESSIVE, RATED, RATINGS, REGION, RISE, STEPS,
    TOWARDS, WITH, YEAR_BEFORE,
};
use super::{placing, words};
use crate::domain::{Score, UnitKey};

/// One thing that is said, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saying {
    /// Its tokens.
    pub(super) at: Range<usize>,
    /// What is said.
    pub(super) said: Said,
    /// It is the value from which another went up or down.
    pub(super) earlier: bool,
}

/// What can be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// A score, in each way its digits may be read.
    Score(Vec<Score>, Scale),
    /// A place, and of how many.
    Place(u32, Option<u32>),
    /// The last place.
    Last,
    /// The place before the last.
    LastButOne,
    /// The highest score.
    Highest,
    /// The lowest score.
    Lowest,
    /// Among the first so many.
    Top(u32),
    /// A score went up or down by so much; perhaps by so many per cent of itself.
    Change { by: Vec<Score>, up: bool, relative: bool },
    /// It lies so much above or below one of these units.
    Distance { by: Vec<Score>, up: Option<bool>, other: Vec<UnitKey> },
    /// A place went up or down by so many.
    Steps { by: u32, up: bool },
    /// In a class, by its name in small letters.
    Class(String),
    /// A member of a group.
    Member(Mention),
    /// How many members a group has.
    Size(u32, Mention),
}

/// What a text says of the scale of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// Nothing, or points.
    Open,
    /// Per cent.
    Percent,
    /// Out of so many: "47,35/80".
    Of(u32),
}

/// Everything a sentence says.
pub(super) fn sayings(sentence: &Sentence) -> Vec<Saying> {
    let mut list: Vec<Saying> = Vec::new();
    let mut at = 0;
    while at < sentence.tokens.len() {
        if let Some((length, said)) = distance(sentence, at) {
            let saying = said.map(|said| Saying { at: at..at + length, said, earlier: false });
            list.extend(saying.filter(|saying| !is_idle(sentence, saying)));
            at += length;
            continue;
        }
        let found = saying_at(sentence, at, &list).filter(|found| !is_idle(sentence, found));
        match found {
            Some(saying) => {
                at = saying.at.end.max(at + 1);
                list.push(saying);
            }
            None => at += 1,
        }
    }
    list
}

fn saying_at(sentence: &Sentence, at: usize, before: &[Saying]) -> Option<Saying> {
    let (length, said) = placing::placing(sentence, at, before)
        .or_else(|| class(sentence, at))
        .or_else(|| member(sentence, at))
        .or_else(|| size(sentence, at).or_else(|| size_of_named(sentence, at)))
        .or_else(|| change(sentence, at))
        .or_else(|| steps_too(sentence, at, before))
        .or_else(|| score(sentence, at))?;
    let range = at..at + length;
    let leaves = sentence.phrase_before(at, FROM).is_some()
        && sentence.phrase_within(range.end..sentence.tokens.len(), TOWARDS).is_some();
    let moves = matches!(said, Said::Change { .. } | Said::Steps { .. });
    let earlier = leaves || (!moves && sentence.phrase(range.end, YEAR_BEFORE).is_some());
    Some(Saying { at: range, said, earlier })
}

/// It is a wish, is denied, or is said of something else than the index.
fn is_idle(sentence: &Sentence, saying: &Saying) -> bool {
    let start = saying.at.start;
    if matches!(saying.said, Said::Member(_) | Said::Size(..)) {
        return sentence.phrase_before(start, NOT).is_some();
    }
    // "… đứng đầu; 14 cơ quan xếp loại Tốt": who is in a class is said beside it.
    if matches!(saying.said, Said::Class(_)) && !has_unit_in_clause(sentence, start) {
        return true;
    }
    let denied = (start.saturating_sub(2)..=start).any(|at| sentence.phrase_before(at, NOT).is_some());
    let lost = (start.saturating_sub(2)..=start).any(|at| sentence.phrase_before(at, LOST).is_some());
    let moves = matches!(saying.said, Said::Change { .. } | Said::Steps { .. });
    if lost && !moves {
        return true;
    }
    let is_amount = matches!(saying.said, Said::Score(..) | Said::Change { .. } | Said::Distance { .. });
    denied
        || (is_amount && sentence.phrase(saying.at.end, OF_ALL).is_some())
        || sentence.cues.wish.is_some_and(|wish| wish < start)
        || sentence.phrase(saying.at.end, BOUNDS_BEHIND).is_some()
        || speaks_of_another_thing(sentence, start)
}

/// A unit is named before, in the same clause.
fn has_unit_in_clause(sentence: &Sentence, start: usize) -> bool {
    sentence.mentions.iter().any(|mention| {
        let before = mention.at.end <= start && sentence.clauses[mention.at.start] == sentence.clauses[start];
        before && matches!(mention.what, What::Unit(_))
    })
}

/// A word for a part, a mean or another thing stands before, and no index was named in a later clause.
fn speaks_of_another_thing(sentence: &Sentence, start: usize) -> bool {
    let things = &sentence.cues.things;
    let Some(thing) = things.iter().copied().take_while(|at| *at < start).last() else { return false };
    let own = sentence.clauses[thing];
    let named_later = sentence.mentions.iter().any(|mention| {
        let clause = sentence.clauses[mention.at.start];
        matches!(mention.what, What::Index(_)) && clause > own && clause <= sentence.clauses[start]
    });
    !named_later
}

/// A number and what it counts.
pub(super) fn number(sentence: &Sentence, at: usize) -> Option<&Number> {
    match &sentence.tokens.get(at)?.kind {
        Kind::Number(number) if !sentence.is_named(at) => Some(number),
        _ => None,
    }
}

/// What stands behind a number as its sign: how many tokens, and whether it is per cent.
pub(super) fn sign_of(sentence: &Sentence, at: usize) -> Option<(usize, bool)> {
    if sentence.sign(at, '%') {
        return Some((1, true));
    }
    let percent = sentence.phrase(at, PERCENT).map(|length| (length, true));
    percent.or_else(|| sentence.phrase(at, POINTS).map(|length| (length, false)))
}

/// Nothing is counted behind: the sentence ends, or goes on with a word that can follow a score.
fn stands_alone(sentence: &Sentence, at: usize) -> bool {
    match sentence.tokens.get(at).map(|token| &token.kind) {
        None | Some(Kind::Sign(_)) => true,
        Some(Kind::Word) => sentence.is_named(at) || sentence.phrase(at, BEHIND_SCORE).is_some(),
        Some(_) => sentence.is_named(at),
    }
}

fn score(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let number = number(sentence, at)?;
    if sentence.phrase(at + 1, PERCENT_POINTS).is_some() {
        return None;
    }
    let sign = sign_of(sentence, at + 1);
    let end = at + 1 + sign.map_or(0, |(length, _)| length);
    let led = sentence.phrase_before(at, WITH).is_some() || at.checked_sub(1).is_some_and(|at| sentence.is_named(at));
    let opened = at.checked_sub(1).is_some_and(|at| sentence.sign(at, '(') || sentence.sign(at, ':'));
    let comma =
        at > 1 && sentence.sign(at - 1, ',') && (sentence.is_named(at - 2) || ends_superlative(sentence, at - 1));
    let moves = moves_to(sentence, at);
    let in_turn = sentence.cues.in_turn.is_some_and(|turn| turn < at);
    let is_decimal = number.whole.is_none();
    let led = led || moves || comma;
    let is_score = if is_decimal { sign.is_some() || led || opened || in_turn } else { sign.is_some() && led };
    let bounded = sentence.phrase_before(at, BOUNDS).is_some() && !moves;
    let told = !moves && is_told_before(sentence, at);
    let is_score = is_score && !bounded && !told && stands_alone(sentence, end);
    let percent = if sign.is_some_and(|(_, percent)| percent) { Scale::Percent } else { Scale::Open };
    let scale = number.of.map_or(percent, Scale::Of);
    is_score.then(|| (end - at, Said::Score(number.readings.clone(), scale)))
}

/// "cao nhất, 48,81".
fn ends_superlative(sentence: &Sentence, at: usize) -> bool {
    [HIGHEST, LOWEST, FIRST, LAST].into_iter().any(|list| sentence.phrase_before(at, list).is_some())
}

/// The number is one end of "from … to …" in a sentence about going up or down.
fn moves_to(sentence: &Sentence, at: usize) -> bool {
    let moves = &sentence.cues.moves;
    let from = sentence.phrase_before(at, FROM).is_some() && !moves.is_empty();
    let before = moves.first().is_some_and(|first| *first < at);
    from || (before && sentence.phrase_before(at, TOWARDS).is_some())
}

fn change(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let rise = sentence.phrase(at, RISE).map(|length| (length, true));
    let (length, up) = rise.or_else(|| sentence.phrase(at, FALL).map(|length| (length, false)))?;
    let number_at = at + length;
    let number = number(sentence, number_at)?;
    if let (Some(length), Some(by)) = (sentence.phrase(number_at + 1, STEPS), number.whole) {
        return Some((number_at + 1 + length - at, Said::Steps { by, up }));
    }
    let points = sentence.phrase(number_at + 1, PERCENT_POINTS).map(|length| (length, false));
    let (length, relative) = points.or_else(|| sign_of(sentence, number_at + 1))?;
    let end = number_at + 1 + length;
    stands_alone(sentence, end).then(|| (end - at, Said::Change { by: number.readings.clone(), up, relative }))
}

/// "tăng 2,5 điểm và 3 bậc": steps in the direction that was said last.
fn steps_too(sentence: &Sentence, at: usize, before: &[Saying]) -> Option<(usize, Said)> {
    let by = number(sentence, at)?.whole?;
    let length = sentence.phrase(at + 1, &STEPS[..1])?;
    sentence.phrase_before(at, AND)?;
    match before.last()?.said {
        Said::Change { up, .. } | Said::Steps { up, .. } => Some((1 + length, Said::Steps { by, up })),
        _ => None,
    }
}

/// "thuộc nhóm A", "xếp loại Tốt": a class by its letter or by its word.
fn class(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let rated = sentence.phrase(at, RATED).and_then(|length| {
        let next = at + length;
        Some((next, next + sentence.phrase(next, RATINGS)?))
    });
    let lettered = sentence.phrase(at, CLASSED).and_then(|length| {
        let next = at + length;
        let letter = sentence.tokens.get(next + 1)?;
        let is_letter = letter.capitals && letter.lower.len() == 1 && sentence.phrase(next, LETTERED).is_some();
        is_letter.then_some((next, next + 2))
    });
    let (start, end) = rated.or(lettered)?;
    let goes_on =
        sentence.phrase(end, RATINGS).is_some() || sentence.tokens.get(end).is_some_and(|token| token.is_sign('/'));
    let name: Vec<&str> = sentence.tokens[start..end].iter().map(|token| token.lower.as_str()).collect();
    (!goes_on).then(|| (end - at, Said::Class(name.join(" "))))
}

fn member(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let mut next = at + sentence.phrase(at, BELONGS)?;
    next += sentence.phrase(next, REGION).unwrap_or(0);
    let group = group_at(sentence, next)?;
    Some((group.at.end - at, Said::Member(group.clone())))
}

/// "14 tỉnh vùng …": how many members a group has.
fn size(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let count = number(sentence, at)?.whole?;
    let mut next = at + 1;
    let mut kinds = 0;
    loop {
        if let Some(length) = sentence.phrase(next, KINDS) {
            kinds += 1;
            next += length;
        } else if kinds > 0 && sentence.sign(next, ',') {
            next += 1;
        } else {
            break;
        }
    }
    next += sentence.phrase(next, POSSESSIVE).unwrap_or(0);
    next += sentence.phrase(next, REGION).unwrap_or(0);
    let group = group_at(sentence, next).filter(|_| kinds > 0)?;
    let bounded = sentence.phrase_before(at, &words::BOUNDS[..4]).is_some();
    (!bounded).then(|| (group.at.end - at, Said::Size(count, group.clone())))
}

/// "Tây Nguyên có 5 tỉnh": the same, and nothing more is said of them.
fn size_of_named(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let count = number(sentence, at)?.whole?;
    let has = sentence.phrase_before(at, HAS)?;
    let group = sentence.mentions.iter().find(|m| m.at.end == has && matches!(m.what, What::Group(_)))?;
    let mut next = at + 1 + sentence.phrase(at + 1, KINDS)?;
    while sentence.sign(next, ',') && sentence.phrase(next + 1, KINDS).is_some() {
        next += 1 + sentence.phrase(next + 1, KINDS)?;
    }
    let ends = sentence.tokens.get(next).is_none_or(|token| matches!(token.kind, Kind::Sign(_)));
    ends.then(|| (next - at, Said::Size(count, group.clone())))
}

fn group_at(sentence: &Sentence, at: usize) -> Option<&Mention> {
    sentence.mentions.iter().find(|mention| mention.at.start == at && matches!(mention.what, What::Group(_)))
}
