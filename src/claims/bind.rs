//! Binding: of whom, of which index, year and part of the country a saying speaks.

use std::ops::Range;

use super::among;
use super::bond::{Bond, Context};
use super::lexicon::Lexicon;
use super::saying::{Said, Saying};
use super::sentence::{Mention, Sentence, What};
use super::words::{
    ABOUT, AND, ANNOUNCES, BINDS_INDEX, COMPARED, GIVEN, HELD_AT, HIGHEST, JOINS, KINDS, LOWEST, ONLY, POSSESSIVE,
    SOURCES, WITH,
};
use crate::domain::{IndexKey, UnitKey};

/// What holds for the whole text.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    /// The names of the publication.
    pub(super) lexicon: &'a Lexicon,
    /// The unit inside which the text speaks.
    pub(super) home: Option<UnitKey>,
    /// The place of the text says which index and year it is about: nobody has to guess.
    pub(super) settled: bool,
}

/// A sentence with what is known about its units.
pub(super) struct Binder<'a> {
    pub(super) sentence: &'a Sentence,
    pub(super) sayings: &'a [Saying],
    pub(super) context: &'a Context,
    pub(super) ground: Ground<'a>,
    /// The units that are named only to say where another one is.
    scopes: Vec<UnitKey>,
}

impl<'a> Binder<'a> {
    /// Finds out which units of a sentence only say where others are. `is_inside` tells that a unit lies in another.
    pub(super) fn new(
        sentence: &'a Sentence,
        sayings: &'a [Saying],
        context: &'a Context,
        ground: Ground<'a>,
        is_inside: &dyn Fn(UnitKey, UnitKey) -> bool,
    ) -> Self {
        let mut binder = Self { sentence, sayings, context, ground, scopes: Vec::new() };
        binder.scopes = binder.find_scopes(is_inside);
        binder
    }

    /// What a saying speaks of.
    pub(super) fn bond(&self, saying: &Saying) -> Bond {
        let years: Vec<i16> = self.years(saying);
        Bond {
            units: self.units(saying),
            scopes: if self.scopes.is_empty() { self.inherited_scopes() } else { self.scopes.clone() },
            named: self.context.units.iter().filter(|units| units.len() == 1).flatten().copied().collect(),
            indices: self.indices(saying),
            years,
            base: self.base(saying),
            region: among::region(self.sentence, self.sayings, self.context, saying),
            sure: self.is_sure(saying),
        }
    }

    /// What the sentence adds to the context.
    pub(super) fn named(&self) -> Context {
        let units = self.unit_mentions().filter(|(mention, _)| !self.is_aside(mention));
        let units: Vec<Vec<UnitKey>> = units.map(|(_, units)| units.clone()).collect();
        let region = among::handed_on(self.sentence);
        let mut named = Context { units, scopes: self.scopes.clone(), region, ..Context::default() };
        let is_bare =
            |mention: &Mention| self.context.years.is_empty() || self.sentence.brackets[mention.at.start] == 0;
        for mention in &self.sentence.mentions {
            match mention.what {
                What::Index(key) if !named.indices.contains(&key) => named.indices.push(key),
                What::Year(year) if is_bare(mention) && !named.years.contains(&year) => named.years.push(year),
                _ => {}
            }
        }
        let other = self.sentence.mentions.iter().any(|mention| mention.what == What::Other);
        named.other = other && named.indices.is_empty();
        let contributes = !(named.units.is_empty() && named.indices.is_empty() && named.years.is_empty());
        let complete = !named.units.is_empty() && !named.indices.is_empty();
        named.shaky = if !contributes {
            self.context.shaky
        } else if self.sentence.is_sound(self.ground.lexicon) {
            self.context.shaky && !complete
        } else {
            true
        };
        named
    }

    /// Where no scope is named: those named before, whatever may contain others, and that of the whole text.
    fn inherited_scopes(&self) -> Vec<UnitKey> {
        self.context.scopes.iter().copied().chain(self.context.units.concat()).chain(self.ground.home).collect()
    }

    fn find_scopes(&self, is_inside: &dyn Fn(UnitKey, UnitKey) -> bool) -> Vec<UnitKey> {
        let units = || self.sentence.mentions.iter().filter_map(|m| unit_of(m).map(|units| (m, units)));
        let mut scopes = Vec::new();
        for (outer, outer_units) in units() {
            let is_home = self.ground.home.is_some_and(|home| outer_units.contains(&home));
            let holds = is_home
                || units().any(|(inner, inner_units)| {
                    if !inner_units.iter().any(|one| outer_units.iter().any(|other| is_inside(*one, *other))) {
                        return false;
                    }
                    let before = inner.at.start < outer.at.start
                        && ([POSSESSIVE, KINDS]
                            .into_iter()
                            .any(|list| self.sentence.phrase_before(outer.at.start, list).is_some())
                            || outer.at.start - inner.at.end <= 2);
                    let between = inner.at.start..outer.at.start;
                    let after = inner.at.start > outer.at.start
                        && !self.sayings.iter().any(|s| (outer.at.end..inner.at.start).contains(&s.at.start));
                    (before && !between.is_empty()) || after
                });
            if holds {
                scopes.extend(outer_units.iter().copied());
            }
        }
        scopes
    }

    /// The mentions of units that are no scope.
    pub(super) fn unit_mentions(&self) -> impl DoubleEndedIterator<Item = (&Mention, &Vec<UnitKey>)> {
        let is_scope = |units: &[UnitKey]| !self.scopes.is_empty() && units.iter().all(|it| self.scopes.contains(it));
        let mentions = self.sentence.mentions.iter();
        let units = mentions.filter_map(|mention| unit_of(mention).map(|units| (mention, units)));
        units.filter(move |(_, units)| !is_scope(units))
    }

    fn units(&self, saying: &Saying) -> Vec<UnitKey> {
        let sentence = self.sentence;
        let clause = sentence.clause(saying.at.start);
        let place = !matches!(saying.said, Said::Score(..) | Said::Change { .. } | Said::Distance { .. });
        let joined = |mention: &Mention| {
            let start = sentence.phrase_before(mention.at.start, JOINS);
            start.is_some() || mention.at.start.checked_sub(1).is_some_and(|at| sentence.sign(at, ':'))
        };
        let after = || self.unit_mentions().find(|(m, _)| m.at.start >= saying.at.end && !self.is_aside(m));
        if let Some((_, units)) =
            after().filter(|(mention, _)| place && clause.contains(&mention.at.start) && joined(mention))
        {
            return units.clone();
        }
        let given =
            after().filter(|(mention, _)| sentence.phrase_before(mention.at.start, GIVEN) == Some(saying.at.end));
        if let Some((_, units)) = given.filter(|_| !place) {
            return units.clone();
        }
        let before: Vec<(&Mention, &Vec<UnitKey>)> = self
            .unit_mentions()
            .filter(|(mention, _)| mention.at.end <= saying.at.start && self.is_subject(mention, saying))
            .collect();
        let since = before.last().map_or(clause.start, |(mention, _)| mention.at.end.max(clause.start));
        if (since..saying.at.start).any(|at| self.is_nameless(at)) {
            return Vec::new();
        }
        if before.is_empty() {
            let leads = after().filter(|(mention, _)| {
                let given = sentence.phrase_before(mention.at.start, GIVEN);
                let of_another = self.sayings.iter().any(|other| other.at != saying.at && given == Some(other.at.end));
                !of_another && (joined(mention) || !self.has_context() || saying.at.start <= 3)
            });
            return leads.map_or_else(|| self.context.units.concat(), |(_, units)| units.clone());
        }
        self.of_run(&before, saying)
    }

    /// "tỉnh thấp nhất": a unit that is not named.
    fn is_nameless(&self, at: usize) -> bool {
        let superlative = [HIGHEST, LOWEST].into_iter().any(|list| self.sentence.phrase(at, list).is_some());
        superlative && self.sentence.phrase_before(at, KINDS).is_some()
    }

    pub(super) fn has_context(&self) -> bool {
        !self.context.units.is_empty()
    }

    /// The unit that a list of units just before gives to a saying: its own by turns, else any of them.
    fn of_run(&self, before: &[(&Mention, &Vec<UnitKey>)], saying: &Saying) -> Vec<UnitKey> {
        let mut first = before.len() - 1;
        let whole = kind(&saying.said) == kind(&Said::Last);
        while first > 0 && self.is_list(before[first - 1].0.at.end..before[first].0.at.start, whole) {
            first -= 1;
        }
        let run = &before[first..];
        let last = run.last().map_or(0, |(mention, _)| mention.at.end);
        if run.len() == 1 {
            return self.compared_with(run[0].0, saying).unwrap_or_else(|| run[0].1.clone());
        }
        let mentions = self.sentence.mentions.iter().filter(|mention| unit_of(mention).is_some());
        let next = mentions.map(|mention| mention.at.start).find(|start| *start >= saying.at.end);
        let theirs = last..next.unwrap_or(self.sentence.tokens.len());
        let same_kind: Vec<&Saying> = self
            .sayings
            .iter()
            .filter(|other| theirs.contains(&other.at.start) && kind(&other.said) == kind(&saying.said))
            .collect();
        let turn = same_kind.iter().position(|other| other.at == saying.at);
        match turn.and_then(|turn| run.get(turn)) {
            Some((_, units)) if same_kind.len() == run.len() => (*units).clone(),
            _ => run.iter().flat_map(|(_, units)| units.iter().copied()).collect(),
        }
    }

    /// "A hơn B …: 95,61% và 95,56%": the second score is that of the unit compared with.
    fn compared_with(&self, subject: &Mention, saying: &Saying) -> Option<Vec<UnitKey>> {
        let mut scores = self.sayings.iter().filter(|other| other.at.start >= subject.at.end && kind(&other.said) == 0);
        let (first, second) = (scores.next()?, scores.next()?);
        let between = subject.at.end..first.at.start;
        let mut others = self.sentence.mentions.iter().filter(|mention| between.contains(&mention.at.start));
        let other = others.find_map(unit_of)?;
        (second.at == saying.at && self.is_list(first.at.end..second.at.start, false)).then(|| other.clone())
    }

    /// Nothing but commas, "and" and brackets stands between.
    fn is_list(&self, between: Range<usize>, with_sayings: bool) -> bool {
        if !with_sayings && self.sayings.iter().any(|saying| between.contains(&saying.at.start)) {
            return false;
        }
        let mut in_brackets = false;
        between.into_iter().all(|at| {
            let closes = self.sentence.sign(at, ')');
            in_brackets = (in_brackets || self.sentence.sign(at, '(')) && !closes;
            in_brackets || closes || self.sentence.sign(at, ',') || self.sentence.phrase(at, AND).is_some()
        })
    }

    /// The unit is not only one that another is compared with, or its own number follows at once.
    fn is_subject(&self, mention: &Mention, saying: &Saying) -> bool {
        let sentence = self.sentence;
        let near = mention.at.start.saturating_sub(4)..mention.at.start;
        if sentence.phrase_within(near, SOURCES).is_some() {
            return false;
        }
        if self.is_aside(mention) {
            return false;
        }
        // "xếp trên mỗi tỉnh …"
        let mut start = mention.at.start;
        while let Some(filler) = [KINDS, ONLY].into_iter().find_map(|list| sentence.phrase_before(start, list)) {
            start = filler;
        }
        let compared = [start, mention.at.start].into_iter().any(|at| sentence.phrase_before(at, COMPARED).is_some());
        if !compared {
            return true;
        }
        let between = mention.at.end..saying.at.start;
        between.len() <= 1 && between.clone().all(|at| sentence.sign(at, '(') || sentence.phrase(at, WITH).is_some())
    }

    /// It only tells the figures of others, or is where they were told: "Bộ Nội vụ công bố", "tại Hà Nội, …".
    fn is_aside(&self, mention: &Mention) -> bool {
        let sentence = self.sentence;
        let announces = sentence.phrase(mention.at.end, ANNOUNCES).is_some();
        let dateline =
            sentence.phrase_before(mention.at.start, HELD_AT).is_some() && sentence.sign(mention.at.end, ',');
        let others = || self.unit_mentions().any(|(other, _)| other.at != mention.at);
        (announces || dateline) && (self.has_context() || others())
    }

    fn indices(&self, saying: &Saying) -> Vec<IndexKey> {
        let index = |what: &What| match what {
            What::Index(key) => Some(Some(*key)),
            What::Other => Some(None),
            _ => None,
        };
        if let Some(found) = self.in_turn(saying, index) {
            return found.into_iter().collect();
        }
        let behind = self.sentence.mentions.iter().find(|m| m.at.start >= saying.at.end && index(&m.what).is_some());
        let binds = |at: usize| self.sentence.is_named(at) || self.sentence.phrase(at, BINDS_INDEX).is_some();
        // "chỉ số … đạt 7,01 điểm, xếp thứ 12 trong PAPI": a part of it, unless "about" says that the index is meant.
        let last = self.sentence.mentions.iter().rfind(|m| m.at.end <= saying.at.start && index(&m.what).is_some());
        let after_a_part = last.is_some_and(|mention| mention.what == What::Other);
        let about = |mut between: Range<usize>| between.any(|at| self.sentence.phrase(at, ABOUT).is_some());
        let at_once = behind.filter(|mention| {
            let between = saying.at.end..mention.at.start;
            between.len() <= 4 && between.clone().all(binds) && (!after_a_part || about(between))
        });
        if after_a_part && at_once.is_none() {
            return Vec::new();
        }
        let found = at_once.and_then(|mention| index(&mention.what)).map(|index| (index, false));
        match found.or_else(|| self.nearest(saying, |mention| index(&mention.what))) {
            None => self.context.indices.clone(),
            Some((None, _)) => Vec::new(),
            Some((Some(key), later)) => self.with_context(Some((key, later)), &self.context.indices),
        }
    }

    /// What was found, beside what is known already where it was found in a later clause; in a text about one edition
    /// such a clause speaks of another one.
    pub(super) fn with_context<T: Copy>(&self, found: Option<(T, bool)>, context: &[T]) -> Vec<T> {
        match found {
            None => context.to_vec(),
            Some((_, true)) if self.ground.home.is_some() && !context.is_empty() => context.to_vec(),
            Some((value, true)) => std::iter::once(value).chain(context.iter().copied()).collect(),
            Some((value, false)) => vec![value],
        }
    }

    /// The mention that a saying most likely means: one behind it in brackets, else in its clause, before or behind,
    /// else in its sentence; and whether it stands in a later clause.
    pub(super) fn nearest<T: Copy>(&self, saying: &Saying, pick: impl Fn(&Mention) -> Option<T>) -> Option<(T, bool)> {
        let mentions = || self.sentence.mentions.iter().filter_map(|m| pick(m).map(|value| (m, value)));
        let clause = self.sentence.clause(saying.at.start);
        let next = mentions().find(|(m, _)| m.at.start >= saying.at.end && self.is_next_to(saying, m));
        let before = || mentions().rfind(|(m, _)| m.at.end <= saying.at.start);
        let behind = || mentions().find(|(m, _)| m.at.start >= saying.at.start);
        let inside = |(mention, _): &(&Mention, T)| clause.contains(&mention.at.start);
        let found = next.or_else(|| before().filter(inside)).or_else(|| behind().filter(inside));
        let found = found.or_else(before).map(|(_, value)| (value, false));
        found.or_else(|| behind().map(|(_, value)| (value, true)))
    }
}

pub(super) fn unit_of(mention: &Mention) -> Option<&Vec<UnitKey>> {
    match &mention.what {
        What::Unit(units) => Some(units),
        _ => None,
    }
}

/// Sayings of one kind are given to the units of a list by turns.
pub(super) fn kind(said: &Said) -> u8 {
    match said {
        Said::Score(..) => 0,
        Said::Change { .. } => 1,
        Said::Steps { .. } => 2,
        Said::Distance { .. } => 3,
        _ => 4,
    }
}
