//! Coherence: whether a sentence reads as people write. Words that were shuffled may look like a claim and are none.

use super::lexicon::Lexicon;
use super::sentence::{Sentence, What};
use super::token::{Kind, Token};
use super::words::{A_NUMBER, FOLLOWED, GLUE, NEVER_TOGETHER, OPEN, PRECEDED, Phrases};

/// Every word that needs another has it, and no name is torn apart.
pub(super) fn is_sound(sentence: &Sentence, lexicon: &Lexicon) -> bool {
    let stands = |at: usize| match sentence.tokens[at].kind {
        Kind::Sign(sign) => is_set(sentence, at, sign),
        _ => is_joined(sentence, at) && !is_torn(sentence, at, lexicon),
    };
    // Two indices side by side are named by nobody.
    let is_index = |what: &What| matches!(what, What::Index(_));
    let piled = sentence
        .mentions
        .windows(2)
        .any(|pair| pair[0].at.end == pair[1].at.start && is_index(&pair[0].what) && is_index(&pair[1].what));
    !piled && (0..sentence.tokens.len()).filter(|at| !sentence.is_named(*at)).all(stands)
}

/// The sign stands where a sentence has it: brackets are closed, and a stop is at the end or behind an abbreviation.
fn is_set(sentence: &Sentence, at: usize, sign: char) -> bool {
    let next = sentence.tokens.get(at + 1);
    match sign {
        '|' => false,
        '(' | ')' => sentence.brackets[at] != 0,
        ',' => next.is_none_or(|next| !matches!(next.kind, Kind::Sign(',' | '.' | ')' | ';'))),
        '.' => {
            let short = at.checked_sub(1).is_some_and(|before| sentence.tokens[before].lower.chars().count() <= 2);
            next.is_none_or(|next| short || next.capital || matches!(next.kind, Kind::Sign('”' | '"' | '.' | ')')))
        }
        _ => true,
    }
}

/// The syllable stands among those it needs.
fn is_joined(sentence: &Sentence, at: usize) -> bool {
    let token = &sentence.tokens[at];
    if !matches!(token.kind, Kind::Word) {
        return true;
    }
    let next = sentence.tokens.get(at + 1);
    let own = |word: &str| sentence.is(at, word);
    let lists = |table: &[(&'static str, Phrases)]| table.iter().find(|(word, _)| own(word)).map(|(_, list)| *list);
    let is_number = next.is_some_and(|next| matches!(next.kind, Kind::Number(_) | Kind::Fraction(..)));
    let followed = lists(FOLLOWED).is_none_or(|list| {
        sentence.phrase(at + 1, list).is_some() || (is_number && list.contains(&A_NUMBER)) || sentence.is_named(at + 1)
    });
    let before = at.checked_sub(1);
    let preceded = lists(PRECEDED).is_none_or(|list| {
        before.is_some_and(|before| sentence.phrase(before, list).is_some() || sentence.is_named(before))
    });
    let closed = next.is_none_or(|next| matches!(next.kind, Kind::Sign(',' | '.' | ';' | ')' | '!' | '?')));
    let open = closed && sentence.phrase(at, OPEN).is_some();
    let clash =
        !sentence.is_named(at + 1) && lists(NEVER_TOGETHER).is_some_and(|list| sentence.phrase(at + 1, list).is_some());
    followed && preceded && !open && !clash
}

/// A piece of a name of a unit without the rest of it.
fn is_torn(sentence: &Sentence, at: usize, lexicon: &Lexicon) -> bool {
    let is_capital = |token: &Token| matches!(token.kind, Kind::Word) && token.capital;
    let token = &sentence.tokens[at];
    if is_capital(token) && lexicon.is_piece(&token.lower) {
        return true;
    }
    if !is_capital(token)
        || token.capitals
        || !lexicon.has_in_a_name(&token.lower)
        || sentence.phrase(at, GLUE).is_some()
    {
        return false;
    }
    let opens = at.checked_sub(1).is_none_or(|before| {
        matches!(sentence.tokens[before].kind, Kind::Sign(sign) if sign != ',' && sign != ')')
            || (!sentence.is_named(before) && is_capital(&sentence.tokens[before]))
    });
    let goes_on = sentence.tokens.get(at + 1).is_some_and(|next| {
        matches!(next.kind, Kind::Word)
            && !sentence.is_named(at + 1)
            && (next.capital || sentence.phrase(at + 1, GLUE).is_none())
    });
    !opens && !goes_on
}
