//! Formulas: how a parent follows from its children, in whole numbers.
//!
//! Every aggregate of the contract is `factor × Σ coefficientᵢ × childᵢ ÷ divisor` with whole coefficients and divisor,
//! found once per method: for `sum` all of them are 1; for `mean` and `weighted` the factor is the maximum of the
//! parent and the shares `1 ÷ (n × maxᵢ)` and `weightᵢ ÷ maxᵢ` are brought to one denominator. Both sides of a
//! comparison are multiplied out, so nothing is ever rounded. Where the numbers do not fit into 128 bits nothing is
//! said.

use super::case::{steps, ten};
use crate::domain::{Aggregate, Component, ComponentKey, Method, Score};

/// How the total, or a component, follows from its children.
#[derive(Debug, Clone)]
pub(in crate::analysis) struct Formula {
    /// What follows; nothing for the total.
    pub(super) parent: Option<ComponentKey>,
    /// The way of slicing the total.
    pub(super) cut: Option<String>,
    /// `sum`: the children add up, whatever the maximum of the parent.
    pub(in crate::analysis) adds_up: bool,
    /// What the children can add up to at most; nothing where one has no known maximum.
    reach: Option<Score>,
    terms: Vec<Term>,
    divisor: i128,
    /// The places of the finest child.
    finest: u8,
}

#[derive(Debug, Clone)]
struct Term {
    component: ComponentKey,
    coefficient: i128,
    /// Half of the last printed place of the child, in steps of the formula.
    half: i128,
}

/// A number as printed: nothing is known beyond its last place.
#[derive(Debug, Clone, Copy)]
pub(in crate::analysis) struct Printed {
    pub(in crate::analysis) score: Score,
    pub(in crate::analysis) places: u8,
}

/// Whether the parts can be what was printed of their parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::analysis) enum Verdict {
    /// Rounding explains what is between them.
    Agrees,
    /// It does not.
    Contradicts(Contradiction),
}

/// What the parts say instead of what was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::analysis) struct Contradiction {
    pub(super) computed: Score,
    /// Printed − computed.
    pub(super) difference: Score,
}

/// Every formula of a method: one for each cut of the total, then one for each component with children of its own.
pub(super) fn formulas(method: &Method) -> Vec<Formula> {
    let mut formulas = Vec::new();
    for cut in method.cuts() {
        formulas.extend(formula_of(method, cut));
    }
    let mut children: Vec<Vec<(ComponentKey, &Component)>> = vec![Vec::new(); method.components.len()];
    for (key, component) in method.components() {
        if let Some(parent) = component.parent {
            children[parent.position()].push((key, component));
        }
    }
    for ((key, component), children) in method.components().zip(children) {
        formulas.extend(component.aggregate.and_then(|aggregate| Formula::new(Some(key), children, aggregate)));
    }
    formulas
}

/// How the total follows from its parts in one cut; nothing where it does not.
pub(in crate::analysis) fn formula_of(method: &Method, cut: Option<&str>) -> Option<Formula> {
    let roots = method.children(None).filter(|(_, component)| component.cut.as_deref() == cut).collect();
    let formula = Formula::new(None, roots, method.aggregate)?;
    Some(Formula { cut: cut.map(str::to_owned), ..formula })
}

impl Formula {
    fn new(
        parent: Option<ComponentKey>,
        children: Vec<(ComponentKey, &Component)>,
        aggregate: Aggregate,
    ) -> Option<Self> {
        let finest = children.iter().map(|(_, child)| child.precision).max()?;
        let (coefficients, divisor) = match aggregate {
            Aggregate::Sum => (vec![1; children.len()], 1),
            Aggregate::Mean => {
                let once = vec![1; children.len()];
                shares(&children, &once, i128::try_from(children.len()).ok()?)?
            }
            Aggregate::Weighted => {
                let weights: Vec<Score> = children.iter().map(|(_, child)| child.weight).collect::<Option<_>>()?;
                let places = weights.iter().map(|weight| weight.places()).max()?;
                let weights: Vec<i128> = weights.iter().map(|weight| steps(*weight, places)).collect::<Option<_>>()?;
                shares(&children, &weights, ten(places)?)?
            }
            Aggregate::None => return None,
        };
        let terms = children.iter().zip(coefficients).map(|((component, child), coefficient)| {
            // One place more than the finest child: half a place of any child is a whole number of steps.
            let half = ten(finest - child.precision)?.checked_mul(5)?;
            Some(Term { component: *component, coefficient, half })
        });
        let terms = terms.collect::<Option<_>>()?;
        let maxima = children.iter().map(|(_, child)| child.max).collect::<Option<Vec<Score>>>();
        let reach = maxima.map(|maxima| maxima.into_iter().fold(Score::zero(0), |sum, max| sum + max));
        Some(Self { parent, cut: None, adds_up: aggregate == Aggregate::Sum, reach, terms, divisor, finest })
    }

    /// The children could not add up to so much at their best: the method names only some of the parts.
    pub(super) fn falls_short_of(&self, total: Score) -> bool {
        self.adds_up && self.reach.is_some_and(|reach| reach < total)
    }

    /// What so much of a child is worth in the measure of its parent, rounded to `places`: itself where the children
    /// add up, else its share by maximum and weight.
    pub(in crate::analysis) fn worth(
        &self,
        child: ComponentKey,
        amount: Score,
        parent_max: Score,
        places: u8,
    ) -> Option<Score> {
        let term = self.terms.iter().find(|term| term.component == child)?;
        if self.adds_up {
            return Some(amount.at_places(places));
        }
        let value = term.coefficient.checked_mul(i128::from(amount.units()))?;
        let value = value.checked_mul(i128::from(parent_max.units()))?.checked_mul(ten(places)?)?;
        let divisor = self.divisor.checked_mul(ten(amount.places())?)?.checked_mul(ten(parent_max.places())?)?;
        Some(Score::new(i64::try_from(rounded(value, divisor)?).ok()?, places))
    }

    /// What the parts say: a contradiction where that is further from the printed parent than rounding of parts and
    /// parent explains. `parts` are the components of the method by position; a missing one leaves the formula without
    /// a word.
    pub(in crate::analysis) fn verdict(
        &self,
        parts: &[Option<Score>],
        parent: Printed,
        parent_max: Option<Score>,
    ) -> Option<Verdict> {
        let (mut value, mut slack) = (0_i128, 0_i128);
        for term in &self.terms {
            let part = steps((*parts.get(term.component.position())?)?, self.finest + 1)?;
            value = value.checked_add(term.coefficient.checked_mul(part)?)?;
            slack = slack.checked_add(term.coefficient.checked_abs()?.checked_mul(term.half)?)?;
        }
        let mut divisor = self.divisor.checked_mul(ten(self.finest + 1)?)?;
        if !self.adds_up {
            let max = parent_max?;
            let factor = i128::from(max.units());
            (value, slack) = (value.checked_mul(factor)?, slack.checked_mul(factor.checked_abs()?)?);
            divisor = divisor.checked_mul(ten(max.places())?)?;
        }
        let scale = ten(parent.places + 1)?;
        let printed = steps(parent.score, parent.places + 1)?;
        let difference = value.checked_mul(scale)?.checked_sub(printed.checked_mul(divisor)?)?;
        let explained = slack.checked_mul(scale)?.checked_add(divisor.checked_mul(5)?)?;
        if difference.checked_abs()? <= explained {
            return Some(Verdict::Agrees);
        }
        let places = self.finest.max(parent.places);
        let computed = Score::new(i64::try_from(rounded(value.checked_mul(ten(places)?)?, divisor)?).ok()?, places);
        Some(Verdict::Contradicts(Contradiction { computed, difference: parent.score - computed }))
    }
}

/// `numeratorᵢ ÷ (extra × maxᵢ)` over one denominator. Nothing where a maximum is unknown or not above zero.
fn shares(children: &[(ComponentKey, &Component)], numerators: &[i128], extra: i128) -> Option<(Vec<i128>, i128)> {
    let maxima: Vec<Score> = children.iter().map(|(_, child)| child.max).collect::<Option<_>>()?;
    let places = maxima.iter().map(|max| max.places()).max()?;
    let maxima: Vec<i128> = maxima.iter().map(|max| steps(*max, places)).collect::<Option<_>>()?;
    if maxima.iter().any(|max| *max <= 0) {
        return None;
    }
    let common = maxima.iter().try_fold(1_i128, |common, max| (common / divisor_of(common, *max)).checked_mul(*max))?;
    let scale = ten(places)?;
    let coefficients = numerators.iter().zip(&maxima);
    let coefficients: Vec<i128> = coefficients
        .map(|(numerator, max)| numerator.checked_mul(common / max)?.checked_mul(scale))
        .collect::<Option<_>>()?;
    let divisor = common.checked_mul(extra)?;
    let shared = coefficients.iter().fold(divisor, |shared, coefficient| divisor_of(shared, *coefficient));
    Some((coefficients.into_iter().map(|coefficient| coefficient / shared).collect(), divisor / shared))
}

/// The greatest common divisor; `one` is above zero.
fn divisor_of(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one, other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

/// A fraction as the nearest whole number, half away from zero; `divisor` is above zero.
fn rounded(value: i128, divisor: i128) -> Option<i128> {
    let twice = value.checked_mul(2)?;
    let away = if value < 0 { twice.checked_sub(divisor)? } else { twice.checked_add(divisor)? };
    Some(away / divisor.checked_mul(2)?)
}

#[cfg(test)]
mod tests;
