//! The year of a saying, and the year it is compared with.

use super::bind::{Binder, kind};
use super::saying::Saying;
use super::sentence::{Mention, What};
use super::words::{AGAINST, GIVEN, LEADS, YEAR, YEAR_BEFORE};

impl Binder<'_> {
    /// The years a saying may speak of.
    pub(super) fn years(&self, saying: &Saying) -> Vec<i16> {
        if let Some(year) = self.bracketed(saying) {
            return vec![year];
        }
        let given = |mention: &Mention| self.sentence.phrase_before(mention.at.start, GIVEN) == Some(saying.at.end);
        // "từ 81,99 ở Ngân Sơn xuống 68,01 ở Bạch Thông": two units, not two years.
        let of_a_unit =
            self.sentence.mentions.iter().any(|mention| matches!(mention.what, What::Unit(_)) && given(mention));
        if saying.earlier && !of_a_unit {
            let own = self.sentence.mentions.iter().filter(|mention| mention.at.start >= saying.at.end);
            let own = own.filter(|mention| self.is_next_to(saying, mention)).find_map(|mention| year_of(&mention.what));
            let year = own.or_else(|| self.base(saying));
            return year.map_or_else(|| self.current(saying).iter().map(|year| year - 1).collect(), |year| vec![year]);
        }
        self.current(saying)
    }

    /// A saying in brackets is of the year in them, or of the one just before them: "năm 2018 (hạng 17)".
    fn bracketed(&self, saying: &Saying) -> Option<i16> {
        let brackets = &self.sentence.brackets;
        let own = brackets[saying.at.start];
        if own == 0 {
            return None;
        }
        let years = || self.sentence.mentions.iter().filter_map(|m| year_of(&m.what).map(|year| (m, year)));
        let inside = || years().filter(|(mention, _)| brackets[mention.at.start] == own);
        let open = brackets.iter().position(|bracket| *bracket == own)?;
        inside()
            .find(|(mention, _)| self.is_next_to(saying, mention))
            .or_else(|| inside().rfind(|(mention, _)| mention.at.end <= saying.at.start))
            .or_else(|| inside().next())
            .or_else(|| years().find(|(mention, _)| mention.at.end == open))
            .map(|(_, year)| year)
    }

    /// The year a saying about the present of its sentence speaks of.
    fn current(&self, saying: &Saying) -> Vec<i16> {
        if let Some(year) = self.in_turn(saying, year_of) {
            return vec![year];
        }
        let brackets = &self.sentence.brackets;
        let earlier: Vec<&Saying> = self.sayings.iter().filter(|other| other.earlier).collect();
        let is_bare = |mention: &Mention| brackets[mention.at.start] == 0;
        let others = !self.context.years.is_empty()
            || self.sentence.mentions.iter().any(|m| is_bare(m) && year_of(&m.what).is_some());
        let year = |mention: &Mention| match mention.what {
            What::Year(_) if earlier.iter().any(|other| self.is_next_to(other, mention)) => None,
            // A year in brackets is of what stands before them, or in them.
            What::Year(_) if others && !is_bare(mention) && !self.is_next_to(saying, mention) => None,
            What::Year(year) => Some(year),
            _ => None,
        };
        let found = self.nearest(saying, year);
        if found.is_none() && self.opens_with_year_before(saying) {
            return self.context.years.iter().map(|year| year - 1).collect();
        }
        self.with_context(found, &self.context.years)
    }

    /// "Năm trước, …": not compared with, but spoken of.
    fn opens_with_year_before(&self, saying: &Saying) -> bool {
        let sentence = self.sentence;
        let opens = |at: usize| at == sentence.clause(at).start || sentence.phrase_before(at, LEADS).is_some();
        (0..saying.at.start).any(|at| {
            sentence.phrase(at, YEAR_BEFORE).is_some() && opens(at) && sentence.phrase_before(at, AGAINST).is_none()
        })
    }

    /// "các năm 2022, 2023 lần lượt là …": as many things named as values.
    pub(super) fn in_turn<T: Copy + PartialEq>(&self, saying: &Saying, pick: impl Fn(&What) -> Option<T>) -> Option<T> {
        let at = self.sentence.cues.in_turn.filter(|turn| *turn < saying.at.start)?;
        let mut named: Vec<T> = Vec::new();
        for value in self.sentence.mentions.iter().filter(|m| m.at.end <= at).filter_map(|m| pick(&m.what)) {
            if !named.contains(&value) {
                named.push(value);
            }
        }
        let own: Vec<&Saying> =
            self.sayings.iter().filter(|s| s.at.start > at && kind(&s.said) == kind(&saying.said)).collect();
        let turn = own.iter().position(|other| other.at == saying.at)?;
        named.get(turn).copied().filter(|_| named.len() == own.len() && named.len() > 1)
    }

    /// The year a change is counted from, where the sentence names it.
    pub(super) fn base(&self, saying: &Saying) -> Option<i16> {
        let sentence = self.sentence;
        let before = |year: &What| match year {
            What::YearBefore(year) => Some(*year),
            _ => None,
        };
        let stated = sentence.mentions.iter().find(|m| m.at.end > saying.at.start && before(&m.what).is_some());
        let stated = stated.or_else(|| sentence.mentions.iter().find(|m| before(&m.what).is_some()));
        if sentence.phrase_within(saying.at.end..sentence.tokens.len(), YEAR_BEFORE).is_some() {
            return None;
        }
        stated.and_then(|mention| before(&mention.what))
    }

    /// The mention follows at once, in brackets or as "năm 2020"; a bracket between is read over.
    pub(super) fn is_next_to(&self, saying: &Saying, mention: &Mention) -> bool {
        if mention.at.start < saying.at.end {
            return false;
        }
        let brackets = &self.sentence.brackets;
        let own = brackets[saying.at.start];
        let inner = brackets[mention.at.start];
        let over = |at: &usize| brackets[*at] != 0 && brackets[*at] != own && brackets[*at] != inner;
        // "(năm 2023: 41,78)" is of another year than what stands before it.
        let alone = [')', ','].into_iter().any(|sign| self.sentence.sign(mention.at.end, sign));
        if inner != 0 && inner != own && !alone {
            return false;
        }
        let between: Vec<usize> = (saying.at.end..mention.at.start).filter(|at| !over(at)).collect();
        between.len() <= 2
            && between.into_iter().all(|at| self.sentence.sign(at, '(') || self.sentence.phrase(at, YEAR).is_some())
    }
}

/// A year, whether spoken of or compared with.
pub(super) fn year_of(what: &What) -> Option<i16> {
    match what {
        What::Year(year) | What::YearBefore(year) => Some(*year),
        _ => None,
    }
}
