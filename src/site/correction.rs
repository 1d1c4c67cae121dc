//! Corrections in words: in full, and as the notice of each page that one touched.

use crate::analysis::{Basis, Effect, Standing};
use crate::domain::{
    Board, BoardKey, Change, Corrected, CorrectedText, Correction, EditionKey, Field, Subject, UnitKey,
};
use crate::locale::Phrase;

use super::download::edition_id;
use super::route::Route;
use super::scribe::Scribe;
use super::view::{CorrectedUnitView, CorrectedValueView, CorrectionNoticeView, CorrectionView, LinkView};

impl Scribe<'_> {
    /// Every correction of an edition in full, newest first.
    pub(super) fn corrections_of(&self, key: EditionKey) -> Vec<CorrectionView> {
        let count = self.publication.edition(key).corrections.len();
        (0..count).rev().map(|position| self.correction(key, position)).collect()
    }

    /// A correction in full, by its position among those of its edition.
    pub(super) fn correction(&self, key: EditionKey, position: usize) -> CorrectionView {
        let correction = &self.publication.edition(key).corrections[position];
        let effects = &self.analysis.effects(key)[position];
        let found =
            correction.found_on.map(|day| Phrase::plain("correction-found").with("date", self.locale.date(day)));
        CorrectionView {
            id: self.correction_id(key, position),
            title: self.correction_title(correction),
            found: found.map(|phrase| self.say(&phrase)),
            reason: self.text(&correction.reason),
            document: correction.document.clone(),
            edition: self.link(self.edition_name(key), &Route::Edition(key)),
            extent: self.extent(effects.iter(), !correction.texts.is_empty()),
            units: effects.iter().map(|effect| self.corrected_unit(key, effect)).collect(),
            texts: correction.texts.iter().map(|text| self.corrected_text(key, text)).collect(),
        }
    }

    /// What it is and of which day.
    pub(super) fn correction_title(&self, correction: &Correction) -> String {
        let phrase = Phrase::plain("correction-title").with("kind", correction.kind.word());
        self.say(&phrase.with("date", self.locale.date(correction.date)))
    }

    /// Where a correction stands on pages: corrections are only ever added, so their numbers stay.
    fn correction_id(&self, key: EditionKey, position: usize) -> String {
        let edition = edition_id(self.publication, self.publication.edition(key));
        format!("correction-{}-{}", edition.replace('/', "--"), position + 1)
    }

    /// The page that has a correction in full, at its place.
    pub(super) fn correction_link(&self, key: EditionKey, position: usize, label: String) -> LinkView {
        let mut link = self.link(label, &Route::Edition(key));
        link.href = link.href.map(|href| format!("{href}#{}", self.correction_id(key, position)));
        link
    }

    /// The corrections of an edition, as its page tells them before anything else.
    pub(super) fn edition_notices(&self, key: EditionKey) -> Vec<CorrectionNoticeView> {
        let effects = self.analysis.effects(key).iter().enumerate().rev();
        effects.map(|(position, effects)| self.notice(key, position, effects.iter(), Vec::new())).collect()
    }

    /// The corrections that touched a board.
    pub(super) fn board_notices(&self, key: BoardKey) -> Vec<CorrectionNoticeView> {
        let edition = self.publication.board(key).edition;
        let mut notices = Vec::new();
        for (position, effects) in self.analysis.effects(edition).iter().enumerate().rev() {
            let of_board: Vec<&Effect> = effects.iter().filter(|effect| effect.board == key).collect();
            if !of_board.is_empty() {
                notices.push(self.notice(edition, position, of_board.into_iter(), Vec::new()));
            }
        }
        notices
    }

    /// The corrections that touched a unit on a board, or moved its rank there; with `texts`, also those of what is
    /// written about it.
    pub(super) fn unit_notices(&self, key: BoardKey, unit: UnitKey, texts: bool) -> Vec<CorrectionNoticeView> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let subject = Subject::UnitInEdition(board.edition, unit);
        let mut notices = Vec::new();
        for (position, effects) in self.analysis.effects(board.edition).iter().enumerate().rev() {
            let own = effects.iter().find(|effect| effect.board == key && effect.unit == unit);
            let mut written = edition.corrections[position].texts.iter();
            let has_text = texts && written.any(|text| text.subject == subject);
            if own.is_none() && !has_text {
                continue;
            }
            let values = own.map(|effect| self.corrected_values(effect)).unwrap_or_default();
            let mut notice = self.notice(board.edition, position, own.into_iter(), values);
            notice.extent = has_text.then(|| self.word("correction-of-words"));
            notices.push(notice);
        }
        notices
    }

    fn notice<'e>(
        &self,
        key: EditionKey,
        position: usize,
        effects: impl Iterator<Item = &'e Effect>,
        values: Vec<CorrectedValueView>,
    ) -> CorrectionNoticeView {
        let edition = self.publication.edition(key);
        let correction = &edition.corrections[position];
        CorrectionNoticeView {
            title: self.correction_title(correction),
            year: edition.year,
            reason: self.text(&correction.reason),
            document: correction.document.clone(),
            extent: Some(self.extent(effects, !correction.texts.is_empty())),
            values,
            more: self.correction_link(key, position, self.word("correction-more")),
        }
    }

    /// How far a correction reached.
    fn extent<'e>(&self, effects: impl Iterator<Item = &'e Effect>, texts: bool) -> String {
        let (mut changed, mut moved) = (0, 0);
        for effect in effects {
            changed += usize::from(!effect.changes.is_empty());
            moved += usize::from(effect.moved());
        }
        let phrase = Phrase::plain("correction-extent").with_count("changed", changed).with_count("moved", moved);
        self.say(&phrase.with("texts", if texts { "some" } else { "none" }))
    }

    /// What a correction did to one unit.
    pub(super) fn corrected_unit(&self, key: EditionKey, effect: &Effect) -> CorrectedUnitView {
        let edition = self.publication.edition(key);
        let name = self.unit_name(effect.unit, Some(edition.units_at));
        CorrectedUnitView {
            unit: self.link(name, &Route::Scorecard(effect.unit, edition.year)),
            board: (edition.boards.len() > 1).then(|| self.text(&self.publication.board(effect.board).name)),
            values: self.corrected_values(effect),
        }
    }

    /// The figures of a unit before and after: those that were changed, then its rank on the board.
    fn corrected_values(&self, effect: &Effect) -> Vec<CorrectedValueView> {
        let board = self.publication.board(effect.board);
        let changes = effect.changes.iter().filter(|change| change.field != Field::Rank);
        let mut values: Vec<CorrectedValueView> = changes.map(|change| self.corrected_value(board, change)).collect();
        if effect.moved() {
            values.push(self.corrected_rank(effect));
        }
        values
    }

    fn corrected_value(&self, board: &Board, change: &Change) -> CorrectedValueView {
        let method = self.method(board);
        let field = match change.field {
            Field::Component(key) => self.text(&method.component(key).name),
            plain => self.say(&Phrase::plain("field").with("field", plain.word(method))),
        };
        let value = |value: Option<Corrected>| match value {
            None => self.word("value-none"),
            Some(Corrected::Number(number)) => self.locale.number(number, number.places()),
            Some(Corrected::Count(count)) => self.locale.integer(u64::from(count)),
            Some(Corrected::Band(band)) => self.text(&board.bands[band.position()].name),
        };
        CorrectedValueView { field, before: value(change.before), after: value(change.after) }
    }

    /// A rank before and after. One that was computed says so, on either side.
    fn corrected_rank(&self, effect: &Effect) -> CorrectedValueView {
        let bases: Vec<Basis> = [effect.before, effect.after].iter().flatten().map(|standing| standing.basis).collect();
        let all_computed = bases.iter().all(|basis| *basis == Basis::Computed);
        let value = |standing: Option<Standing>| match standing {
            None => self.word("value-none"),
            Some(standing) if standing.basis == Basis::Computed && !all_computed => {
                let phrase = Phrase::plain("correction-computed").with("rank", self.rank(&standing).label);
                self.say(&phrase)
            }
            Some(standing) => self.rank(&standing).label,
        };
        let field = if all_computed { "rank-computed" } else { "rank" };
        CorrectedValueView {
            field: self.say(&Phrase::plain("field").with("field", field)),
            before: value(effect.before),
            after: value(effect.after),
        }
    }

    /// A corrected text, with the page it stands on.
    fn corrected_text(&self, key: EditionKey, text: &CorrectedText) -> LinkView {
        let edition = self.publication.edition(key);
        let language = if text.language == *self.language() { "none" } else { text.language.tag() };
        let phrase = |unit: &str| {
            let phrase = Phrase::plain("correction-text").with("unit", unit).with("language", language);
            self.say(&phrase)
        };
        match &text.subject {
            Subject::UnitInEdition(_, unit) => {
                let name = self.unit_name(*unit, Some(edition.units_at));
                self.link(phrase(&name), &Route::Scorecard(*unit, edition.year))
            }
            _ => self.link(phrase("none"), &Route::Edition(key)),
        }
    }
}

/// A figure before and after, in words of one line.
pub(super) fn told_value(scribe: &Scribe, value: &CorrectedValueView) -> String {
    let phrase = Phrase::plain("correction-change").with("field", value.field.clone());
    scribe.say(&phrase.with("before", value.before.clone()).with("after", value.after.clone()))
}
