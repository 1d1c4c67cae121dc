//! The components of a score, one way of slicing at a time: what each got, lost and changed, and what they come to.

use std::cmp::Reverse;

use crate::analysis::ladder::Obstacle;
use crate::analysis::{Ladder, Split, ladder, split};
use crate::domain::{Aggregate, Board, BoardKey, ComponentKey, Score};
use crate::locale::Phrase;

use super::method::{cut_view, evidence_key, kind_key};
use super::scribe::Scribe;
use super::view::{CutView, DeductionView, FootView, PartView};

/// One way of slicing the score of an entry.
pub(super) struct Slice<'a> {
    key: BoardKey,
    at: usize,
    cut: Option<&'a str>,
    ladder: Result<Ladder, Obstacle>,
    pub(super) split: Option<Split>,
}

impl Scribe<'_> {
    /// An entry sliced one way.
    pub(super) fn slice<'a>(&self, key: BoardKey, at: usize, cut: Option<&'a str>) -> Slice<'a> {
        let board = self.publication.board(key);
        let ladder = ladder(self.method(board), &board.entries[at], cut);
        Slice { key, at, cut, ladder, split: split(self.publication, self.analysis, (key, at), cut) }
    }

    /// The components of an entry, cut by cut, each level of the tree by points lost.
    pub(super) fn cuts(&self, key: BoardKey, at: usize) -> Vec<CutView> {
        let cuts = self.method(self.publication.board(key)).cuts();
        cuts.into_iter().filter_map(|cut| self.cut(&self.slice(key, at, cut))).collect()
    }

    fn cut(&self, slice: &Slice) -> Option<CutView> {
        let mut parts = Vec::new();
        self.push_parts(slice, None, 0, &mut parts);
        if parts.is_empty() {
            return None;
        }
        let movement = self.analysis.board(slice.key).movements[slice.at].as_ref();
        let since = movement.filter(|_| parts.iter().any(|part| part.change.is_some())).map(|movement| movement.year);
        let method = self.method(self.publication.board(slice.key));
        let view = cut_view(self.cut_name(method, slice.cut), parts);
        Some(CutView { since, foot: self.foot(slice), about: self.about_losses(slice), ..view })
    }

    fn push_parts(&self, slice: &Slice, parent: Option<ComponentKey>, depth: usize, parts: &mut Vec<PartView>) {
        let board = self.publication.board(slice.key);
        for component in self.by_loss(slice, parent) {
            if let Some(got) = board.entries[slice.at].component(component) {
                parts.push(self.part_view(slice, component, got, depth));
            }
            self.push_parts(slice, Some(component), depth + 1, parts);
        }
    }

    fn part_view(&self, slice: &Slice, component: ComponentKey, got: Score, depth: usize) -> PartView {
        let board = self.publication.board(slice.key);
        let found = self.method(board).component(component);
        let places = found.places_shown();
        let summaries = &self.analysis.board(slice.key).components;
        // The middle and the best of an incomplete board are not those of the units that were ranked.
        let summary = summaries.iter().find(|summary| summary.component == component && board.complete);
        PartView {
            name: self.text(&found.name),
            depth,
            got: Some(self.locale.number(got, places)),
            max: self.maximum(found),
            lost: self.lost(slice, component).map(|lost| self.locale.number(lost, lost.places())),
            change: self.part_change(slice, component).map(|change| self.locale.signed(change, change.places())),
            kind_key: kind_key(found),
            median: summary.map(|summary| self.locale.number(summary.median, places)),
            best: summary.map(|summary| self.locale.number(summary.best, places)),
            evidence_key: found.evidence.map(evidence_key),
        }
    }

    /// The parts of a component, or the roots of a cut: by points lost, then in the order of the method.
    pub(super) fn by_loss(&self, slice: &Slice, parent: Option<ComponentKey>) -> Vec<ComponentKey> {
        let method = self.method(self.publication.board(slice.key));
        let children =
            method.children(parent).filter(|(_, child)| parent.is_some() || child.cut.as_deref() == slice.cut);
        let mut children: Vec<ComponentKey> = children.map(|(key, _)| key).collect();
        children.sort_by_key(|child| (Reverse(self.lost(slice, *child)), *child));
        children
    }

    /// What a component lost, in the digits that are printed: a root in the measure of the total, where that follows.
    pub(super) fn lost(&self, slice: &Slice, component: ComponentKey) -> Option<Score> {
        let method = self.method(self.publication.board(slice.key));
        let found = method.component(component);
        let rung = slice.ladder.as_ref().ok().map(|ladder| &ladder.rungs);
        match rung {
            Some(rungs) if found.parent.is_none() => {
                rungs.iter().find(|rung| rung.component == component).map(|rung| rung.lost)
            }
            // Below a mean, points of a part are not points of the total.
            Some(_) if method.aggregate != Aggregate::Sum => None,
            _ => {
                let losses = &self.analysis.board(slice.key).losses[slice.at];
                let loss = losses.iter().find(|loss| loss.component == component)?;
                Some(loss.at_places(found.places_shown()))
            }
        }
    }

    /// How a component changed, where the change of the total is split; parts of parts only under the same method.
    fn part_change(&self, slice: &Slice, component: ComponentKey) -> Option<Score> {
        let split = slice.split.as_ref()?;
        let board = self.publication.board(slice.key);
        let found = self.method(board).component(component);
        if found.parent.is_none() {
            return split.shares.iter().find(|share| share.component == component).map(|share| share.change);
        }
        let movement = self.analysis.board(slice.key).movements[slice.at].as_ref()?;
        let then = self.publication.board(movement.previous);
        if then.method != board.method || self.method(board).aggregate != Aggregate::Sum {
            return None;
        }
        let (now, then) = (
            board.entries[slice.at].component(component)?,
            then.entries[movement.previous_entry].component(component)?,
        );
        Some((now - then).at_places(found.places_shown()))
    }

    /// What the parts come to.
    fn foot(&self, slice: &Slice) -> Option<FootView> {
        let board = self.publication.board(slice.key);
        let method = self.method(board);
        let (ladder, split) = (slice.ladder.as_ref().ok(), slice.split.as_ref());
        let score = board.entries[slice.at].score;
        let total = ladder.map(|ladder| ladder.total).or(score.filter(|_| split.is_some()))?;
        let places = ladder.map_or(method.measure.places_shown(), |ladder| ladder.places);
        let number = |number: Score| self.locale.number(number, places);
        let signed = |number: Score| self.locale.signed(number, number.places());
        let is_explained = ladder.is_none_or(|ladder| ladder.is_explained || ladder.rounding.is_zero())
            && split.is_none_or(|split| split.is_explained || split.rounding.is_zero());
        // Points beside a percentage have no summary of their own.
        let is_score = score.is_some_and(|score| score.at_places(places) == total.at_places(places));
        let summary = self.analysis.board(slice.key).summary.as_ref().filter(|_| board.complete && is_score);
        Some(FootView {
            got: number(total),
            max: ladder.map(|ladder| self.plain_number(ladder.max)),
            lost: ladder.map(|ladder| number(ladder.max - ladder.total)),
            rounding: ladder.filter(|ladder| !ladder.rounding.is_zero()).map(|ladder| number(ladder.rounding)),
            change: split.map(|split| signed(split.change)),
            change_rounding: split.filter(|split| !split.rounding.is_zero()).map(|split| signed(split.rounding)),
            rounding_key: if is_explained { "rounding" } else { "unexplained" },
            median: summary.map(|summary| number(summary.median)),
            best: summary.map(|summary| number(summary.best)),
        })
    }

    /// How to read the losses of a cut, or why they are not added up.
    fn about_losses(&self, slice: &Slice) -> Option<String> {
        let method = self.method(self.publication.board(slice.key));
        let key = match slice.ladder {
            Ok(_) if method.aggregate == Aggregate::Sum => return None,
            Ok(_) => "parts-brought",
            Err(Obstacle::Lower) => "direction-lower",
            Err(Obstacle::Apart) => "parts-apart",
            Err(Obstacle::Missing) => "parts-missing",
            Err(Obstacle::Maxima) => "parts-maxima",
        };
        Some(self.word(key))
    }

    /// That no component of a score was published.
    pub(super) fn parts_unknown(&self, key: BoardKey, at: usize) -> Option<String> {
        let entry = &self.publication.board(key).entries[at];
        (entry.score.is_some() && entry.components.is_empty()).then(|| self.word("parts-unknown"))
    }

    /// Points taken off an entry, each with its reason and what was done about it.
    pub(in crate::site) fn deductions(&self, board: &Board, at: usize) -> Vec<DeductionView> {
        let method = self.method(board);
        let view = |deduction: &crate::domain::Deduction| {
            let none = || "none".to_owned();
            let phrase = Phrase::plain("deduction")
                .with("component", deduction.component.map_or_else(none, |key| self.text(&method.component(key).name)))
                .with("points", deduction.points.map_or_else(none, |points| self.plain_number(points)))
                .with("reason", deduction.reason.as_ref().map_or_else(none, |reason| self.text(reason)));
            DeductionView {
                text: self.say(&phrase),
                response: deduction.response.as_ref().map(|response| self.text(response)),
            }
        };
        board.entries[at].deductions.iter().map(view).collect()
    }
}
