//! What is said of recorded corrections.

use serde::Serialize;

use super::{DownloadView, LinkView};

/// A recorded correction with all it did.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionView {
    /// An id that no other correction of the site has.
    pub id: String,
    /// What it is and of which day: "Đính chính ngày 12/08/2021".
    pub title: String,
    /// The day the error was found, in words.
    pub found: Option<String>,
    /// Why.
    pub reason: String,
    /// The document that ordered it.
    pub document: Option<String>,
    /// The edition it concerns.
    pub edition: LinkView,
    /// How many units it changed and how many ranks moved, in words.
    pub extent: String,
    /// The units it changed, then those whose rank moved with them.
    pub units: Vec<CorrectedUnitView>,
    /// The texts that it corrected.
    pub texts: Vec<LinkView>,
}

/// What a correction did to one unit on one board.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectedUnitView {
    /// The unit, with its page of the year.
    pub unit: LinkView,
    /// The board, where the edition has several.
    pub board: Option<String>,
    /// Every figure that is another one now, its rank last.
    pub values: Vec<CorrectedValueView>,
}

/// One figure before and after.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectedValueView {
    /// Which figure: "Điểm".
    pub field: String,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
}

/// A correction as a page that it touched tells it.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionNoticeView {
    /// What it is and of which day: "Đính chính ngày 12/08/2021".
    pub title: String,
    /// The year of the edition.
    pub year: i16,
    /// Why.
    pub reason: String,
    /// The document that ordered it.
    pub document: Option<String>,
    /// What it did, in words, where the figures alone do not tell it.
    pub extent: Option<String>,
    /// The unit's figures before and after; none on a page that is about no single unit.
    pub values: Vec<CorrectedValueView>,
    /// Where the correction stands in full.
    pub more: LinkView,
}

/// All corrections.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionsView {
    /// Newest first; empty where there was none.
    pub corrections: Vec<CorrectionView>,
    /// The same for machines.
    pub files: Vec<DownloadView>,
}
