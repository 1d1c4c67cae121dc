//! Binding: of whom, of which index, year and part of the country a saying speaks.

use std::ops::Range;

use super::bond::{Bond, Context, Region};
use super::saying::{Said, Saying};
use super::sentence::{Mention, Sentence, What};
use super::words::{
    AND, BELONGS, COMPARED, GIVEN, HIGHEST, JOINS, KINDS, LOWEST, OF, POSSESSIVE, SOURCES, UNKNOWN_REGION, WITH, YEAR,
    YEAR_BEFORE,
};
use crate::domain::{IndexKey, UnitKey};

/// A sentence with what is known about its units.
pub(super) struct Binder<'a> {
    sentence: &'a Sentence,
    sayings: &'a [Saying],
    context: &'a Context,
    /// The unit inside which the whole text speaks.
    home: Option<UnitKey>,
    /// The units that are named only to say where another one is.
    scopes: Vec<UnitKey>,
}

impl<'a> Binder<'a> {
    /// Finds out which units of a sentence only say where others are. `is_inside` tells that a unit lies in another.
    pub(super) fn new(
        sentence: &'a Sentence,
        sayings: &'a [Saying],
        context: &'a Context,
        home: Option<UnitKey>,
        is_inside: &dyn Fn(UnitKey, UnitKey) -> bool,
    ) -> Self {
        let mut binder = Self { sentence, sayings, context, home, scopes: Vec::new() };
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
            region: self.region(saying),
        }
    }

    /// What the sentence adds to the context.
    pub(super) fn named(&self) -> Context {
        let units: Vec<Vec<UnitKey>> = self.unit_mentions().map(|(_, units)| units.clone()).collect();
        let mut named = Context { units, scopes: self.scopes.clone(), ..Context::default() };
        for mention in &self.sentence.mentions {
            match mention.what {
                What::Index(key) if !named.indices.contains(&key) => named.indices.push(key),
                What::Year(year) if !named.years.contains(&year) => named.years.push(year),
                _ => {}
            }
        }
        named
    }

    /// Where no scope is named: those named before, whatever may contain others, and that of the whole text.
    fn inherited_scopes(&self) -> Vec<UnitKey> {
        self.context.scopes.iter().copied().chain(self.context.units.concat()).chain(self.home).collect()
    }

    fn find_scopes(&self, is_inside: &dyn Fn(UnitKey, UnitKey) -> bool) -> Vec<UnitKey> {
        let units = || self.sentence.mentions.iter().filter_map(|m| unit_of(m).map(|units| (m, units)));
        let mut scopes = Vec::new();
        for (outer, outer_units) in units() {
            let is_home = self.home.is_some_and(|home| outer_units.contains(&home));
            let holds = is_home
                || units().any(|(inner, inner_units)| {
                    let before = inner.at.start < outer.at.start
                        && ([POSSESSIVE, KINDS]
                            .into_iter()
                            .any(|list| self.sentence.phrase_before(outer.at.start, list).is_some())
                            || outer.at.start - inner.at.end <= 2);
                    let between = inner.at.start..outer.at.start;
                    let after = inner.at.start > outer.at.start
                        && !self.sayings.iter().any(|s| (outer.at.end..inner.at.start).contains(&s.at.start));
                    let linked = (before && !between.is_empty()) || after;
                    linked && inner_units.iter().any(|one| outer_units.iter().any(|other| is_inside(*one, *other)))
                });
            if holds {
                scopes.extend(outer_units.iter().copied());
            }
        }
        scopes
    }

    /// The mentions of units that are no scope.
    fn unit_mentions(&self) -> impl DoubleEndedIterator<Item = (&Mention, &Vec<UnitKey>)> {
        let is_scope = |units: &[UnitKey]| !self.scopes.is_empty() && units.iter().all(|it| self.scopes.contains(it));
        let mentions = self.sentence.mentions.iter();
        let units = mentions.filter_map(|mention| unit_of(mention).map(|units| (mention, units)));
        units.filter(move |(_, units)| !is_scope(units))
    }

    fn units(&self, saying: &Saying) -> Vec<UnitKey> {
        let sentence = self.sentence;
        let clause = sentence.clause(saying.at.start);
        let place = !matches!(saying.said, Said::Score(_) | Said::Change { .. });
        let joined = |mention: &Mention| {
            let start = sentence.phrase_before(mention.at.start, JOINS);
            start.is_some() || mention.at.start.checked_sub(1).is_some_and(|at| sentence.sign(at, ':'))
        };
        let after = || self.unit_mentions().find(|(mention, _)| mention.at.start >= saying.at.end);
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
            let leads = after().filter(|(mention, _)| joined(mention) || !self.has_context() || saying.at.start <= 3);
            return leads.map_or_else(|| self.context.units.concat(), |(_, units)| units.clone());
        }
        self.of_run(&before, saying)
    }

    /// "tỉnh thấp nhất": a unit that is not named.
    fn is_nameless(&self, at: usize) -> bool {
        let superlative = [HIGHEST, LOWEST].into_iter().any(|list| self.sentence.phrase(at, list).is_some());
        superlative && self.sentence.phrase_before(at, KINDS).is_some()
    }

    fn has_context(&self) -> bool {
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
        if sentence.phrase_before(mention.at.start, COMPARED).is_none() {
            return true;
        }
        let between = mention.at.end..saying.at.start;
        between.len() <= 1 && between.clone().all(|at| sentence.sign(at, '(') || sentence.phrase(at, WITH).is_some())
    }

    fn indices(&self, saying: &Saying) -> Vec<IndexKey> {
        let found = self.nearest(saying, |mention| match mention.what {
            What::Index(key) => Some(key),
            _ => None,
        });
        self.with_context(found, &self.context.indices)
    }

    /// What was found, beside what is known already where it was found in a later clause; in a text about one edition
    /// such a clause speaks of another one.
    fn with_context<T: Copy>(&self, found: Option<(T, bool)>, context: &[T]) -> Vec<T> {
        match found {
            None => context.to_vec(),
            Some((_, true)) if self.home.is_some() && !context.is_empty() => context.to_vec(),
            Some((value, true)) => std::iter::once(value).chain(context.iter().copied()).collect(),
            Some((value, false)) => vec![value],
        }
    }

    fn years(&self, saying: &Saying) -> Vec<i16> {
        let given = |mention: &Mention| self.sentence.phrase_before(mention.at.start, GIVEN) == Some(saying.at.end);
        // "từ 81,99 ở Ngân Sơn xuống 68,01 ở Bạch Thông": two units, not two years.
        let of_a_unit = self.sentence.mentions.iter().any(|mention| unit_of(mention).is_some() && given(mention));
        if saying.earlier && !of_a_unit {
            let own = self.sentence.mentions.iter().filter(|mention| mention.at.start >= saying.at.end);
            let own = own.filter(|mention| self.is_next_to(saying, mention)).find_map(|mention| year_of(&mention.what));
            let year = own.or_else(|| self.base(saying));
            return year.map_or_else(|| self.current(saying).iter().map(|year| year - 1).collect(), |year| vec![year]);
        }
        self.current(saying)
    }

    /// The year a saying about the present of its sentence speaks of.
    fn current(&self, saying: &Saying) -> Vec<i16> {
        if let Some(year) = self.in_turn(saying) {
            return vec![year];
        }
        let earlier: Vec<&Saying> = self.sayings.iter().filter(|other| other.earlier).collect();
        let year = |mention: &Mention| match mention.what {
            What::Year(year) if !earlier.iter().any(|other| self.is_next_to(other, mention)) => Some(year),
            _ => None,
        };
        self.with_context(self.nearest(saying, year), &self.context.years)
    }

    /// "các năm 2022, 2023 lần lượt là …": as many years as scores.
    fn in_turn(&self, saying: &Saying) -> Option<i16> {
        let at = self.sentence.cues.in_turn.filter(|turn| *turn < saying.at.start)?;
        let years: Vec<i16> =
            self.sentence.mentions.iter().filter(|m| m.at.end <= at).filter_map(|m| year_of(&m.what)).collect();
        let own: Vec<&Saying> =
            self.sayings.iter().filter(|s| s.at.start > at && kind(&s.said) == kind(&saying.said)).collect();
        let turn = own.iter().position(|other| other.at == saying.at)?;
        years.get(turn).copied().filter(|_| years.len() == own.len() && years.len() > 1)
    }

    /// The year a change is counted from, where the sentence names it.
    fn base(&self, saying: &Saying) -> Option<i16> {
        let sentence = self.sentence;
        let before = |year: &What| match year {
            What::YearBefore(year) => Some(*year),
            _ => None,
        };
        let stated = sentence.mentions.iter().find(|m| m.at.start >= saying.at.end && before(&m.what).is_some());
        let stated = stated.or_else(|| sentence.mentions.iter().find(|m| before(&m.what).is_some()));
        if sentence.phrase_within(saying.at.end..sentence.tokens.len(), YEAR_BEFORE).is_some() {
            return None;
        }
        stated.and_then(|mention| before(&mention.what))
    }

    /// The mention that a saying most likely means: one behind it in brackets, else in its clause, before or behind,
    /// else in its sentence; and whether it stands in a later clause.
    fn nearest<T: Copy>(&self, saying: &Saying, pick: impl Fn(&Mention) -> Option<T>) -> Option<(T, bool)> {
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

    /// The mention follows at once, in brackets or as "năm 2020".
    fn is_next_to(&self, saying: &Saying, mention: &Mention) -> bool {
        let mut between = saying.at.end..mention.at.start;
        saying.at.end <= mention.at.start
            && between.len() <= 2
            && between.all(|at| self.sentence.sign(at, '(') || self.sentence.phrase(at, YEAR).is_some())
    }

    fn region(&self, saying: &Saying) -> Region {
        let sentence = self.sentence;
        let clause = sentence.clause(saying.at.start);
        let next = self.sayings.iter().map(|other| other.at.start).find(|start| *start >= saying.at.end);
        let behind = saying.at.end..next.unwrap_or(clause.end).min(clause.end);
        for mention in sentence.mentions.iter().filter(|mention| behind.contains(&mention.at.start)) {
            match &mention.what {
                What::Nation => return Region::Whole,
                What::Group(groups) if !self.is_membership(mention) => return Region::Group(groups.clone()),
                _ => {}
            }
        }
        if sentence.phrase_within(behind, UNKNOWN_REGION).is_some() {
            return Region::Unknown;
        }
        let before = sentence.mentions.iter().filter(|mention| mention.at.end <= saying.at.start);
        let group = before.filter_map(|mention| match &mention.what {
            What::Group(groups) if !self.is_membership(mention) => Some((mention, groups)),
            _ => None,
        });
        let opens = sentence.phrase(0, OF).is_some();
        let group = group.into_iter().find(|(mention, _)| opens || clause.contains(&mention.at.start));
        group.map_or(Region::Whole, |(_, groups)| Region::Group(groups.clone()))
    }

    fn is_membership(&self, group: &Mention) -> bool {
        let start = group.at.start.saturating_sub(3);
        (start..group.at.start).any(|at| self.sentence.phrase(at, BELONGS).is_some())
    }
}

fn unit_of(mention: &Mention) -> Option<&Vec<UnitKey>> {
    match &mention.what {
        What::Unit(units) => Some(units),
        _ => None,
    }
}

fn year_of(what: &What) -> Option<i16> {
    match what {
        What::Year(year) | What::YearBefore(year) => Some(*year),
        _ => None,
    }
}

/// Sayings of one kind are given to the units of a list by turns.
fn kind(said: &Said) -> u8 {
    match said {
        Said::Score(_) => 0,
        Said::Change { .. } => 1,
        Said::Steps { .. } => 2,
        _ => 3,
    }
}
