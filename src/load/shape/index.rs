//! `indices/<index>.json`: an index and its methods.

use crate::domain::{Aggregate, Direction, Evidence, MeasureKind, Score};
use crate::load::decode::{At, choice, record};
use crate::load::value::{Day, Digits, Id, Line, Place, Translations, Url};

record! {
    /// An index and its methods.
    IndexFile = "index" {
        /// The full name.
        name: At<Translations>,
        /// The short name; the full name unless given.
        short: Option<At<Translations>>,
        /// What it says, in a few sentences.
        description: Option<At<Translations>>,
        /// Who publishes it.
        publisher: Option<At<Translations>>,
        /// Its place among the indices of the site.
        order: Option<Place>,
        /// How it was computed, one method for each run of years.
        methods: Vec<MethodShape>,
    }
}

record! {
    /// How an index is computed in a run of years.
    MethodShape = "method" {
        /// Its id inside the index, as editions name it.
        id: At<Id>,
        /// The act that set it.
        act: Option<ActShape>,
        /// What the number is.
        measure: MeasureShape,
        /// Which end is the good one; `higher` unless given.
        direction: Option<DirectionWord>,
        /// How the total follows from the components; `none` unless given.
        aggregate: Option<At<AggregateWord>>,
        /// The components.
        components: Option<Vec<ComponentShape>>,
        /// The published classes of scores.
        bands: Option<Vec<BandShape>>,
        /// The methods it may be compared with, beside itself.
        comparable: Option<ComparableShape>,
        /// Why the series breaks here.
        break_reason: Option<At<Translations>>,
    }
}

record! {
    /// A legal act.
    ActShape = "act" {
        /// Its number.
        number: Option<Line>,
        /// Its date.
        date: Option<Day>,
        /// Who issued it.
        issuer: Option<At<Translations>>,
        /// Where it can be read.
        url: Option<Url>,
    }
}

record! {
    /// What the number of an index is.
    MeasureShape = "measure" {
        /// Percent or points.
        kind: KindWord,
        /// The least possible score; 0 unless given.
        min: Option<At<Score>>,
        /// The highest possible score.
        max: At<Score>,
        /// How many digits after the point the data has.
        precision: Digits,
        /// How many of them pages print, where fewer.
        shown: Option<At<Digits>>,
    }
}

record! {
    /// A node of the tree under the total.
    ComponentShape = "component" {
        /// Its id inside the method, as entries name it.
        id: At<Id>,
        /// Its name.
        name: At<Translations>,
        /// Which way of slicing the total it belongs to; the parts of one cut add up, two cuts are never added.
        cut: Option<Line>,
        /// The least it can be; 0 unless given.
        min: Option<At<Score>>,
        /// The most it can be, where that is known.
        max: Option<At<Score>>,
        /// How many digits after the point its data has; those of the measure unless given.
        precision: Option<Digits>,
        /// How many of them pages print, where fewer.
        shown: Option<At<Digits>>,
        /// Its weight among its siblings, where the parent's aggregate is `weighted`.
        weight: Option<At<Score>>,
        /// The component it is a part of.
        parent: Option<At<Id>>,
        /// How it follows from its own children; `none` unless given.
        aggregate: Option<At<AggregateWord>>,
        /// What its number comes from.
        source: Option<EvidenceWord>,
        /// Its points come on top of the others: its maximum is no part of the total's; `false` unless given.
        bonus: Option<bool>,
    }
}

record! {
    /// A published class of scores.
    BandShape = "band" {
        /// Its id, as entries name it.
        id: At<Id>,
        /// Its name.
        name: At<Translations>,
        /// The least score in it, where the rule was published.
        min: Option<At<Score>>,
    }
}

record! {
    /// The methods a method may be compared with.
    ComparableShape = "comparable" {
        /// Those whose scores may be compared.
        scores: Option<Vec<At<Id>>>,
        /// Those whose ranks may be compared.
        ranks: Option<Vec<At<Id>>>,
    }
}

choice! {
    /// Percent or points.
    KindWord of MeasureKind { "percent" => MeasureKind::Percent, "points" => MeasureKind::Points }
}

choice! {
    /// Which end of the scale is the good one.
    DirectionWord of Direction, "ranks follow it" { "higher" => Direction::Higher, "lower" => Direction::Lower }
}

choice! {
    /// How a parent follows from its children.
    AggregateWord of Aggregate {
        "sum" => Aggregate::Sum,
        "mean" => Aggregate::Mean,
        "weighted" => Aggregate::Weighted,
        "none" => Aggregate::None,
    }
}

choice! {
    /// What a component's number comes from.
    EvidenceWord of Evidence {
        "self" => Evidence::SelfScored,
        "appraisal" => Evidence::Appraisal,
        "survey" => Evidence::Survey,
        "data" => Evidence::Data,
    }
}
