//! One board laid out for the audit, and what is found on it.

use crate::analysis::{Analysis, BoardAnalysis};
use crate::diagnostic::Diagnostic;
use crate::domain::{Board, BoardKey, Date, Entry, Language, Method, Publication, Score, Text, UnitKey};
use crate::mark::Mark;
use crate::problem::Problem;

/// A board with what is needed to examine it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) board: &'a Board,
    pub(super) method: &'a Method,
    pub(super) analysis: &'a BoardAnalysis,
    pub(super) publication: &'a Publication,
    /// What was worked out of all boards.
    pub(super) whole: &'a Analysis,
    pub(super) day: Date,
}

/// Something that contradicts, with the units it is about; none where it is about the board.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) units: Vec<UnitKey>,
    pub(super) diagnostic: Diagnostic,
}

/// What one check did: of how many numbers it could ask whether they agree, and which do not.
#[derive(Debug, Clone, Default)]
pub(super) struct Examined {
    pub(super) asked: usize,
    pub(super) found: Vec<Finding>,
}

impl Examined {
    /// One number that could be asked, with what was found.
    pub(super) fn note(&mut self, found: Option<Finding>) {
        self.asked += 1;
        self.found.extend(found);
    }
}

impl<'a> Case<'a> {
    /// The case of a board.
    pub(super) fn new(publication: &'a Publication, analysis: &'a Analysis, key: BoardKey) -> Self {
        let board = publication.board(key);
        let method = publication.method(board.method);
        let day = publication.edition(board.edition).units_at;
        Self { board, method, analysis: analysis.board(key), publication, whole: analysis, day }
    }

    /// The name of an entry's unit on the day of the edition.
    pub(super) fn name(&self, entry: &Entry) -> &'a str {
        let name = &self.publication.unit(entry.unit).name_on(self.day).name;
        first_text(self.publication, name)
    }

    /// A text in the first language of the site.
    pub(super) fn text(&self, text: &'a Text) -> &'a str {
        first_text(self.publication, text)
    }
}

impl Finding {
    /// A finding about one unit.
    pub(super) fn of_entry(entry: &Entry, problem: Problem, mark: Mark) -> Self {
        Self { units: vec![entry.unit], diagnostic: Diagnostic { problem, mark } }
    }
}

/// A text in the first language of the site: what a message quotes.
pub(super) fn first_text<'a>(publication: &'a Publication, text: &'a Text) -> &'a str {
    let language: Option<&Language> = publication.site().languages.first();
    language.map(|language| text.within(language)).or_else(|| text.iter().next().map(|(_, text)| text)).unwrap_or("")
}

/// A number with its sign: `+0.30`, `-0.30`, `0.00`.
pub(super) fn signed(score: Score) -> String {
    if score.units() > 0 { format!("+{score}") } else { score.to_string() }
}

/// A difference of counts or ranks with its sign: `+3`, `-3`, `0`.
pub(super) fn signed_count(published: u32, computed: u32) -> String {
    match i64::from(published) - i64::from(computed) {
        difference if difference > 0 => format!("+{difference}"),
        difference => difference.to_string(),
    }
}

/// A number in whole steps of 10⁻`places`; nothing where it has more places or does not fit.
pub(super) fn steps(score: Score, places: u8) -> Option<i128> {
    i128::from(score.units()).checked_mul(ten(places.checked_sub(score.places())?)?)
}

/// Ten to the power of `exponent`, where that fits.
pub(super) fn ten(exponent: u8) -> Option<i128> {
    10_i128.checked_pow(u32::from(exponent))
}
