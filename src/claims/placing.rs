//! Sayings about places: "thứ 2/63", first, last, highest, lowest, among the first ten.

use super::saying::{Said, Saying};
use super::sentence::{Sentence, What};
use super::token::Kind;
use super::words::{
    AND, CLASS, COUNTED_FROM_BELOW, FIRST, FROM, FROM_BELOW, HIGHEST, KINDS, LAST, LAST_BUT_ONE, LOWEST, MANY,
    OCCASIONS, OF, OF_ITS_YEARS, OF_THE_NAMED, ORDINAL, ORDINALS, PERSON, PLACE, PLACED, Phrases, RANKED, TENS, TOP,
    UNITS, UNITS_AFTER_TENS, UNTIL, YEAR,
};

/// The saying about a place that begins at a token: how many tokens it covers.
pub(super) fn placing(sentence: &Sentence, at: usize, before: &[Saying]) -> Option<(usize, Said)> {
    named_place(sentence, at)
        .or_else(|| bare_fraction(sentence, at, before))
        .or_else(|| superlative(sentence, at))
        .or_else(|| top(sentence, at))
}

/// "thứ 2/63", "hạng nhì", "vị trí thứ 13".
fn named_place(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let skipped = [OCCASIONS, FROM_BELOW].into_iter().any(|list| sentence.phrase_before(at, list).is_some());
    if sentence.is_named(at) || skipped {
        return None;
    }
    let number_at = at + sentence.phrase(at, PLACE)?;
    // "từ thứ nhất đến thứ 18": a span.
    let opens_span = sentence.phrase_before(at, FROM).is_some()
        && (number_at..number_at + 4).any(|at| sentence.phrase(at, UNTIL).is_some());
    if opens_span || sentence.phrase_before(at, UNTIL).is_some() {
        return None;
    }
    let (length, rank, of) = place_number(sentence, number_at)?;
    // "xếp hạng 19 sở": nineteen are ranked.
    if of.is_none()
        && matches!(sentence.tokens[number_at].kind, Kind::Number(_))
        && sentence.phrase(number_at + 1, KINDS).is_some()
    {
        return None;
    }
    let led = sentence.phrase_before(at, PLACED).is_some() || number_at - at > 1;
    let is_word = matches!(sentence.tokens[number_at].kind, Kind::Word);
    // A weekday is "thứ" and a word; a list has "thứ" and nothing before.
    let end = number_at + length;
    if sentence.phrase(end, COUNTED_FROM_BELOW).is_some() {
        return None;
    }
    let of_the_nation =
        sentence.mentions.iter().any(|m| m.at.start == end && matches!(m.what, What::Nation | What::Index(_)));
    let is_place = led || of_the_nation || of.is_some() || (!is_word && at > 0 && !sentence.sign(at - 1, '.'));
    is_place.then_some((number_at + length - at, Said::Place(rank, of)))
}

/// The number of a place with of how many it is: tokens, rank, of.
fn place_number(sentence: &Sentence, at: usize) -> Option<(usize, u32, Option<u32>)> {
    match &sentence.tokens.get(at)?.kind {
        Kind::Fraction(rank, of) => Some((1, *rank, Some(*of))),
        Kind::Number(number) if !sentence.is_named(at) => {
            let rank = number.whole.filter(|rank| *rank < 1000)?;
            let (length, of) = of_behind(sentence, at + 1).unwrap_or((0, 0));
            Some((1 + length, rank, (length > 0).then_some(of)))
        }
        Kind::Word => {
            let (words, rank) = spelled(sentence, at)?;
            // "thứ hạng năm 2020" names a year; "hạng nhất" names a place.
            let ordinal = sentence.phrase_before(at, ORDINAL).is_some()
                || ((rank < 4 || words > 1) && sentence.phrase_before(at, CLASS).is_some());
            if !ordinal || matches!(sentence.tokens.get(at + words).map(|token| &token.kind), Some(Kind::Number(_))) {
                return None;
            }
            let (length, of) = of_behind(sentence, at + words).unwrap_or((0, 0));
            Some((words + length, rank, (length > 0).then_some(of)))
        }
        _ => None,
    }
}

/// A number from 1 to 99 as words: how many, and its value; nothing where a word of a number follows that fits none.
fn spelled(sentence: &Sentence, at: usize) -> Option<(usize, u32)> {
    let digit = |lists: &[Phrases], at: usize| {
        lists
            .iter()
            .position(|list| sentence.phrase(at, list).is_some())
            .and_then(|digit| u32::try_from(digit + 1).ok())
    };
    let first = digit(&ORDINALS, at)?;
    // "thứ hai", "thứ mười hai", "thứ hai mươi hai", "thứ hai mốt".
    let (tens, units_at) = match (first, sentence.phrase(at + 1, TENS)) {
        (10, _) => (10, at + 1),
        (2..=9, Some(_)) => (first * 10, at + 2),
        (2..=9, None) if sentence.phrase(at + 1, UNITS_AFTER_TENS).is_some() => (first * 10, at + 1),
        _ => (0, at),
    };
    let behind = digit(&UNITS, units_at).filter(|_| tens > 0);
    let end = units_at + usize::from(tens == 0 || behind.is_some());
    let value = if tens == 0 { first } else { tens + behind.unwrap_or(0) };
    let goes_on = sentence.phrase(end, TENS).is_some() || (tens > 0 && digit(&ORDINALS[..4], end).is_some());
    (!goes_on).then_some((end - at, value))
}

/// "trên 63", "trong 30 quận": tokens and number. Years are not counted here.
fn of_behind(sentence: &Sentence, at: usize) -> Option<(usize, u32)> {
    let number_at = at + sentence.phrase(at, OF)?;
    let Kind::Number(number) = &sentence.tokens.get(number_at)?.kind else { return None };
    let of = number.whole.filter(|_| !sentence.is_named(number_at))?;
    let counted = sentence.phrase(number_at + 1, YEAR).is_none() && !sentence.sign(number_at + 1, '%');
    counted.then_some((number_at + 1 - at, of))
}

/// "xếp 13/63 cả nước và 1/8 …".
fn bare_fraction(sentence: &Sentence, at: usize, before: &[Saying]) -> Option<(usize, Said)> {
    let Kind::Fraction(rank, of) = sentence.tokens[at].kind else { return None };
    let goes_on = before.iter().any(|saying| matches!(saying.said, Said::Place(..)))
        && (sentence.phrase_before(at, AND).is_some() || at.checked_sub(1).is_some_and(|at| sentence.sign(at, ',')));
    let led = sentence.phrase_before(at, RANKED).is_some();
    let of_a_group =
        sentence.mentions.iter().any(|mention| mention.at.start == at + 1 && matches!(mention.what, What::Group(_)));
    (rank <= of && (led || goes_on || of_a_group)).then_some((1, Said::Place(rank, Some(of))))
}

fn superlative(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    if sentence.is_named(at) {
        return None;
    }
    let lists = [
        (FIRST, Said::Place(1, None)),
        (LAST, Said::Last),
        (LAST_BUT_ONE, Said::LastButOne),
        (HIGHEST, Said::Highest),
        (LOWEST, Said::Lowest),
    ];
    let (length, said) = lists.into_iter().find_map(|(list, said)| Some((sentence.phrase(at, list)?, said)))?;
    if sentence.phrase_before(at, FROM_BELOW).is_some() {
        return None;
    }
    let of_its_years = (at + length..at + length + 3).any(|at| sentence.phrase(at, OF_ITS_YEARS).is_some());
    let person = sentence.phrase_before(at, PERSON).is_some();
    if is_of_nobody(sentence, at, &said) || of_its_years || person || is_of_many(sentence, at) {
        return None;
    }
    let counted = counted_behind(sentence, at + length);
    match (said, counted) {
        (Said::Place(rank, None), Some((more, of))) => Some((length + more, Said::Place(rank, Some(of)))),
        (said, _) => Some((length, said)),
    }
}

/// "đứng đầu 30 quận, huyện": a number and a kind of unit.
fn counted_behind(sentence: &Sentence, at: usize) -> Option<(usize, u32)> {
    let skip = sentence.phrase(at, OF).unwrap_or(0);
    let Kind::Number(number) = &sentence.tokens.get(at + skip)?.kind else { return None };
    let of = number.whole.filter(|_| !sentence.is_named(at + skip))?;
    sentence.phrase(at + skip + 1, KINDS).map(|_| (skip + 1, of))
}

/// "điểm của tỉnh dẫn đầu": a unit that is not named.
fn is_of_nobody(sentence: &Sentence, at: usize, said: &Said) -> bool {
    let Some(kind) = sentence.phrase_before(at, KINDS) else { return false };
    let named = sentence.mentions.iter().any(|m| m.at.end <= at && matches!(m.what, What::Unit(_)));
    let of_the_named = kind == 0 || sentence.phrase_before(kind, OF_THE_NAMED).is_some();
    matches!(said, Said::Highest | Said::Lowest) || (!named && !of_the_named)
}

/// Several are spoken of: "ba tỉnh dẫn đầu", "các địa phương đứng đầu".
fn is_of_many(sentence: &Sentence, at: usize) -> bool {
    let clause = sentence.clause(at);
    let near = at.saturating_sub(6).max(clause.start)..at;
    let since = near.clone().rev().find(|at| sentence.is_named(*at)).map_or(near.start, |named| named + 1);
    (since..at).any(|at| {
        let number = matches!(sentence.tokens[at].kind, Kind::Number(_));
        number || sentence.phrase(at, MANY).is_some()
    })
}

fn top(sentence: &Sentence, at: usize) -> Option<(usize, Said)> {
    let number_at = at + sentence.phrase(at, TOP)?;
    let Kind::Number(number) = &sentence.tokens.get(number_at)?.kind else { return None };
    number.whole.filter(|count| *count > 0).map(|count| (number_at + 1 - at, Said::Top(count)))
}
