//! Other things: what a sentence ranks or measures that is no index of the publication.

use super::lexicon::Lexicon;
use super::sentence::Sentence;
use super::token::{Kind, Token};
use super::words::{ABOUT, ABOUT_ITSELF, GLUE, INDEX_WORD, INITIALS};

/// How far behind "about" the name of an index may stand: "về kết quả chấm điểm chỉ số …".
const REACH: usize = 7;

/// The other thing that begins at a token: how many tokens it covers.
pub(super) fn other(sentence: &Sentence, at: usize, lexicon: &Lexicon) -> Option<usize> {
    initials(sentence, at).or_else(|| index(sentence, at, lexicon)).or_else(|| subject(sentence, at, lexicon))
}

/// Capital letters that are no office and stand alone: the short name of an index that is not here.
fn initials(sentence: &Sentence, at: usize) -> Option<usize> {
    let capitals = |token: &Token| token.capitals && token.folded.len() > 1;
    let token = sentence.tokens.get(at)?;
    let alone = |at: Option<usize>| !at.and_then(|at| sentence.tokens.get(at)).is_some_and(capitals);
    let numeral = token.folded.bytes().all(|letter| b"ivxlc".contains(&letter));
    let own = capitals(token) && token.lower.is_ascii() && (3..=6).contains(&token.lower.len()) && !numeral;
    (own && alone(at.checked_sub(1)) && alone(Some(at + 1)) && sentence.phrase(at, INITIALS).is_none()).then_some(1)
}

/// "chỉ số sản xuất công nghiệp": an index by another name.
fn index(sentence: &Sentence, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let length = sentence.phrase(at, INDEX_WORD)?;
    is_content(sentence, at + length, lexicon).then_some(length + 1)
}

/// "về thu hút đầu tư": what a place is held in, unless an index is named soon.
fn subject(sentence: &Sentence, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let length = sentence.phrase(at, ABOUT)?;
    let start = at + length;
    let ends = |at: &usize| matches!(sentence.tokens.get(*at).map(|token| &token.kind), None | Some(Kind::Sign(_)));
    let end = (start..start + REACH).find(ends).unwrap_or(start + REACH);
    let names_index = (start..end).any(|at| sentence.index_at(at, lexicon).is_some());
    let itself = sentence.phrase(start, ABOUT_ITSELF).is_some();
    (!names_index && !itself && is_content(sentence, start, lexicon)).then_some(length + 1)
}

/// A word with a meaning of its own: neither a name that is known nor one that only binds.
fn is_content(sentence: &Sentence, at: usize, lexicon: &Lexicon) -> bool {
    let is_word = sentence.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Word));
    let known = sentence.tokens.get(at..).and_then(|tokens| lexicon.at(tokens)).is_some();
    is_word && !known && sentence.phrase(at, GLUE).is_none()
}
