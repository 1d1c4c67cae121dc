//! `editions/<index>/<scope>/<year>/edition.json`: one index, in one scope, in one year.

use crate::domain::{CorrectionKind, Language, Trust, UnitId};
use crate::load::decode::{At, choice, record};
use crate::load::value::{Count, Day, Figure, Id, Line, Translations, Url};

record! {
    /// One index, in one scope, in one year.
    EditionFile = "edition" {
        /// The method, by its id in the index.
        method: At<Id>,
        /// The day whose list of units it ranks.
        units_at: At<Day>,
        /// The day it was published.
        published: Option<Day>,
        /// The decision that announced it.
        decision: Option<DecisionShape>,
        /// Where its numbers come from.
        sources: Option<Vec<SourceShape>>,
        /// How many people were asked.
        sample: Option<SampleShape>,
        /// Recorded changes of what was published, oldest first.
        corrections: Option<Vec<CorrectionShape>>,
        /// Differences that are known and explained.
        acknowledged: Option<Vec<AcknowledgementShape>>,
    }
}

record! {
    /// How many people the survey of an edition asked.
    SampleShape = "sample" {
        /// How many were chosen or sent a form.
        asked: Option<Count>,
        /// How many valid answers came back.
        returned: Option<At<Count>>,
        /// The source that says so, by its id.
        source: Option<At<Id>>,
    }
}

record! {
    /// The decision that announced an edition.
    DecisionShape = "decision" {
        /// Its number.
        number: Option<Line>,
        /// Its date.
        date: Option<Day>,
        /// Who issued it.
        issuer: Option<At<Translations>>,
        /// What it is called.
        title: Option<At<Translations>>,
        /// Where it can be read.
        url: Option<Url>,
    }
}

record! {
    /// One source document.
    SourceShape = "source" {
        /// How entries name it.
        id: At<Id>,
        /// Its title, in its own language.
        title: Line,
        /// The language of the title; the first of the site where it is left out.
        language: Option<Language>,
        /// Its web address.
        url: Option<Url>,
        /// How close it stands to the publisher.
        trust: Option<TrustWord>,
    }
}

record! {
    /// A recorded change of what was published: of figures, of texts, or of both.
    CorrectionShape = "correction" {
        /// Whether an error was mended, or new data came as had been announced; `correction` where it is left out.
        kind: Option<CorrectionWord>,
        /// The day it was published.
        date: At<Day>,
        /// The day the error was found.
        found_on: Option<At<Day>>,
        /// Why.
        reason: At<Translations>,
        /// The document that ordered it.
        document: Option<Line>,
        /// The prose files of the edition whose words were corrected: `overview.md`, `units/hai-phong.md`.
        texts: Option<Vec<At<Id>>>,
        /// Which figures changed; may be left out where texts were corrected.
        changes: Option<Vec<ChangeShape>>,
    }
}

record! {
    /// One figure that a correction changed.
    ChangeShape = "change" {
        /// The board, by the name of its file without `.json`.
        board: At<Id>,
        /// The unit.
        unit: At<UnitId>,
        /// Which figure: `score`, `rank`, `band`, `max`, `points`, `sample`, `error`, or a component's id.
        field: At<Id>,
        /// What it was; `null` where none was published.
        before: Option<At<Figure>>,
        /// What it became; `null` where it was withdrawn.
        after: Option<At<Figure>>,
    }
}

record! {
    /// A difference that is known and explained; the page prints it.
    AcknowledgementShape = "acknowledged" {
        /// The board, by the name of its file without `.json`.
        board: At<Id>,
        /// The unit, where it is about one.
        unit: Option<At<UnitId>>,
        /// The problem, by its stable name or code.
        problem: At<Id>,
        /// Why it stands.
        reason: At<Translations>,
    }
}

choice! {
    /// How close a source stands to the publisher.
    TrustWord of Trust {
        "official" => Trust::Official,
        "press" => Trust::Press,
        "compiled" => Trust::Compiled,
        "mirror" => Trust::Mirror,
        "translation" => Trust::Translation,
    }
}

choice! {
    /// Why something published was changed.
    CorrectionWord of CorrectionKind {
        "correction" => CorrectionKind::Correction,
        "revision" => CorrectionKind::Revision,
    }
}
