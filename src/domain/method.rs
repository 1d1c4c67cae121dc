//! Methods: how an index is computed in a run of years.

use super::{ComponentKey, Date, IndexKey, MethodKey, Score, Text};
use crate::mark::Mark;

/// One version of how an index is built, with its act.
#[derive(Debug, Clone)]
pub struct Method {
    /// Its id, unique inside its index.
    pub id: String,
    /// The index it belongs to.
    pub index: IndexKey,
    /// The act that set it.
    pub act: Option<Act>,
    /// What the number is.
    pub measure: Measure,
    /// Which end is the good one.
    pub direction: Direction,
    /// How the total follows from the components.
    pub aggregate: Aggregate,
    /// Its components; parents stand before or after their children as written.
    pub components: Vec<Component>,
    /// Its bands, best first.
    pub bands: Vec<Band>,
    /// The methods whose scores may be compared with its own, itself left out.
    pub comparable_scores: Vec<MethodKey>,
    /// The methods whose ranks may be compared with its own, itself left out.
    pub comparable_ranks: Vec<MethodKey>,
    /// Why the series breaks where it does.
    pub break_reason: Option<Text>,
    /// Where it was written.
    pub mark: Mark,
}

/// A legal act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its number: "1149/QĐ-BNV".
    pub number: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// Where it can be read.
    pub url: Option<String>,
}

/// What the number of an index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Percent or points.
    pub kind: MeasureKind,
    /// The least possible score.
    pub min: Score,
    /// The highest possible score.
    pub max: Score,
    /// How many digits after the point the data has.
    pub precision: u8,
    /// How many of them pages print, where fewer.
    pub shown: Option<u8>,
}

impl Measure {
    /// How many digits after the point pages print.
    pub fn places_shown(&self) -> u8 {
        self.shown.unwrap_or(self.precision)
    }
}

/// The two kinds of number that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureKind {
    /// Per cent.
    Percent,
    /// Points.
    Points,
}

impl MeasureKind {
    /// The word the content uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Points => "points",
        }
    }
}

/// Which end of the scale is the good one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// How a parent follows from its children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// The children add up.
    Sum,
    /// Maximum × mean of (child ÷ child's maximum).
    Mean,
    /// Maximum × Σ weight × (child ÷ child's maximum).
    Weighted,
    /// Published for information: nothing follows.
    None,
}

/// Who or what a component's number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The unit scored itself.
    SelfScored,
    /// An appraisal council scored it.
    Appraisal,
    /// People were asked.
    Survey,
    /// Statistics.
    Data,
}

/// A node of the tree under the total: a domain, a factor, a criterion.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its id, unique inside its method.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Which way of slicing the total it belongs to; nothing where there is one only.
    pub cut: Option<String>,
    /// The least it can be.
    pub min: Score,
    /// The most it can be, where that is known.
    pub max: Option<Score>,
    /// How many digits after the point its data has.
    pub precision: u8,
    /// How many of them pages print, where fewer.
    pub shown: Option<u8>,
    /// Its weight among its siblings.
    pub weight: Option<Score>,
    /// The component it is a part of.
    pub parent: Option<ComponentKey>,
    /// How it follows from its own children.
    pub aggregate: Option<Aggregate>,
    /// What its number comes from.
    pub evidence: Option<Evidence>,
    /// Its points come on top: its maximum is no part of the total's.
    pub bonus: bool,
}

impl Component {
    /// How many digits after the point pages print.
    pub fn places_shown(&self) -> u8 {
        self.shown.unwrap_or(self.precision)
    }
}

/// A published class of scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its id, as entries name it.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The least score in it, where the rule was published.
    pub min: Option<Score>,
}

impl Method {
    /// The component of a key.
    pub fn component(&self, key: ComponentKey) -> &Component {
        &self.components[key.position()]
    }

    /// Every component with its key, in the order written.
    pub fn components(&self) -> impl Iterator<Item = (ComponentKey, &Component)> {
        self.components.iter().enumerate().map(|(position, component)| (ComponentKey::at(position), component))
    }

    /// The children of a component, or the roots for nothing.
    pub fn children(&self, parent: Option<ComponentKey>) -> impl Iterator<Item = (ComponentKey, &Component)> {
        self.components().filter(move |(_, component)| component.parent == parent)
    }

    /// The ways of slicing the total, in the order of first mention.
    pub fn cuts(&self) -> Vec<Option<&str>> {
        let mut cuts = Vec::new();
        for (_, component) in self.children(None) {
            let cut = component.cut.as_deref();
            if !cuts.contains(&cut) {
                cuts.push(cut);
            }
        }
        cuts
    }
}
