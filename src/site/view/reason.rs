//! What is said of the reasons: how losses come to a total, why a unit moved, how surely its place is known.

use serde::Serialize;

use super::FigureView;

/// What the parts of a total come to: the last rows of a ladder. Losses and changes are computed by us.
#[derive(Debug, Clone, Serialize)]
pub struct FootView {
    /// The published total.
    pub got: String,
    /// The most the parts can come to; nothing where that is not known.
    pub max: Option<String>,
    /// `max` − `got`; nothing where the losses cannot be added up.
    pub lost: Option<String>,
    /// What rounding leaves between the losses of the parts and `lost`.
    pub rounding: Option<String>,
    /// The change of the total with its sign.
    pub change: Option<String>,
    /// What rounding leaves between the changes of the parts and `change`, with its sign.
    pub change_rounding: Option<String>,
    /// The key of the word for what is left: `rounding`, or `unexplained` where it is more than rounding explains.
    pub rounding_key: &'static str,
    /// The median of the board's totals.
    pub median: Option<String>,
    /// The best of the board's totals.
    pub best: Option<String>,
}

/// Points taken off.
#[derive(Debug, Clone, Serialize)]
pub struct DeductionView {
    /// From what, how much and why: a sentence.
    pub text: String,
    /// What was done about it.
    pub response: Option<String>,
}

/// Why a unit moved. Everything here is computed by us.
#[derive(Debug, Clone, Serialize)]
pub struct MovedView {
    /// What each component made of the change of score, as a chart.
    pub figure: Option<FigureView>,
    /// Which part of the change of rank is its own and which the others': a sentence.
    pub progress: Option<String>,
    /// Who passed whom; their places come to those of `sum`.
    pub crossings: Vec<CrossingView>,
    /// The change of rank.
    pub sum: Option<CrossingView>,
    /// Why it cannot be told who passed whom: a sentence.
    pub unknown: Option<String>,
}

/// Units that passed a unit, were passed by it, entered or left: a row of an account of places.
#[derive(Debug, Clone, Serialize)]
pub struct CrossingView {
    /// Places gained or lost by it, with the sign: `+3`.
    pub places: String,
    /// What happened.
    pub text: String,
    /// The units, by name in the order of the board; empty in a sum.
    pub names: String,
}

/// Between which places a unit may stand, computed by us from published standard errors.
#[derive(Debug, Clone, Serialize)]
pub struct RangeView {
    /// The places of this unit, for itself: `2–7`; nothing where its place is sure.
    pub short: Option<String>,
    /// The same in a sentence.
    pub alone: String,
    /// The places where all units are looked at together: a sentence.
    pub together: String,
    /// The units it cannot be told apart from: a sentence.
    pub alike: String,
}
