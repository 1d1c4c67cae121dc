//! `targets/*.json`: what a unit said it would reach, and how far it came.

use crate::domain::{Comparison, Score, Slug, UnitId};
use crate::load::decode::{At, choice, record};
use crate::load::value::{Count, Line, Translations, Url, Year};

record! {
    /// The targets of one unit for one year.
    TargetsFile = "targets" {
        /// The unit.
        unit: At<UnitId>,
        /// The year.
        year: Year,
        /// The document that set them.
        document: Option<DocumentShape>,
        /// The targets.
        targets: Option<Vec<TargetShape>>,
        /// How many tasks there were and were done.
        tasks: Option<TasksShape>,
        /// How many of a whole were covered.
        coverage: Option<Vec<CoverageShape>>,
    }
}

record! {
    /// The document that set the targets.
    DocumentShape = "document" {
        /// Its number.
        number: Option<Line>,
        /// What it is called.
        title: Option<At<Translations>>,
        /// Where it can be read.
        url: Option<Url>,
    }
}

record! {
    /// One target.
    TargetShape = "target" {
        /// What is to be reached.
        name: At<Translations>,
        /// The index it is about.
        index: Option<At<Slug>>,
        /// The board it is about.
        board: Option<Line>,
        /// How the result must stand to the value.
        op: ComparisonWord,
        /// The value.
        value: At<Score>,
        /// What the value is: `percent`, `points`, `rank`.
        kind: Option<Line>,
        /// What was reached.
        result: Option<Score>,
        /// Where it was read.
        source: Option<Line>,
    }
}

record! {
    /// How many tasks there were, were to be done and were done.
    TasksShape = "tasks" {
        /// All of them.
        total: Option<Count>,
        /// Expected to be done.
        expected: Option<At<Count>>,
        /// Done.
        done: Option<At<Count>>,
    }
}

record! {
    /// How many of a whole were covered.
    CoverageShape = "coverage" {
        /// Of what.
        name: At<Translations>,
        /// How many.
        done: At<Count>,
        /// Of how many.
        of: Count,
    }
}

choice! {
    /// How a result must stand to the value of its target.
    ComparisonWord of Comparison {
        ">=" => Comparison::AtLeast,
        ">" => Comparison::MoreThan,
        "=" => Comparison::Equal,
        "<=" => Comparison::AtMost,
        "<" => Comparison::LessThan,
    }
}
