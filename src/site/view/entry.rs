//! What is said of one unit on one board.

use serde::Serialize;

use super::LinkView;

/// A rank that is never without its denominator.
#[derive(Debug, Clone, Serialize)]
pub struct RankView {
    /// The rank alone; a tie carries its sign: `4=`.
    pub text: String,
    /// Of how many; nothing where the denominator was not published.
    pub of: Option<String>,
    /// Rank and denominator together: `4/63`, or in words where the denominator is unknown.
    pub label: String,
    /// Worked out by us, not published.
    pub computed: bool,
    /// Shared with others.
    pub tied: bool,
}

/// A class.
#[derive(Debug, Clone, Serialize)]
pub struct BandView {
    /// Its name.
    pub name: String,
    /// Its place among the bands of the board, best 1.
    pub position: usize,
}

/// What moved since the edition before.
#[derive(Debug, Clone, Serialize)]
pub struct MovementView {
    /// The year it is compared with.
    pub year: i16,
    /// That year is not the one before: readers must be told.
    pub skips_years: bool,
    /// Change of score with its sign: `+1,20`; nothing where scores may not be compared.
    pub score: Option<String>,
    /// `up`, `down` or `same`: of the score.
    pub score_direction: Option<&'static str>,
    /// Places gained or lost, a bare number; nothing where ranks may not be compared.
    pub places: Option<String>,
    /// `up`, `down` or `same`: of the rank.
    pub rank_direction: Option<&'static str>,
    /// The rank it had, with its denominator.
    pub rank_before: Option<String>,
    /// The whole movement as a sentence, naming the year, both denominators where they differ, and what was computed.
    pub sentence: String,
    /// Where the rank went another way than the score: why, in a sentence that says only what the data proves.
    pub why: Option<String>,
    /// The published errors of both editions can explain the change of score alone: that it is neither a rise nor a
    /// fall, in a sentence. Where it stands no arrow is drawn.
    pub doubt: Option<String>,
}

/// Where a number came from.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// Its number in the list of sources of the page.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<String>,
    /// Its address.
    pub href: Option<String>,
    /// The key of the word for how close it stands to the publisher: `trust-press`.
    pub trust_key: Option<String>,
    /// A page-unique id to link to.
    pub id: String,
}

/// Another figure that was published for the same unit.
#[derive(Debug, Clone, Serialize)]
pub struct ConflictView {
    /// The other score.
    pub score: Option<String>,
    /// The other rank.
    pub rank: Option<String>,
    /// Where it was published.
    pub source: Option<SourceView>,
}

/// One unit of a board.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// Its name on the day the board ranks.
    pub name: String,
    /// Its scorecard of that year.
    pub href: String,
    /// A page-unique id for its row.
    pub id: String,
    /// Its rank.
    pub rank: Option<RankView>,
    /// Between which places it may stand, where standard errors were published for the whole board: `2–7`.
    pub range: Option<String>,
    /// Its score.
    pub score: Option<String>,
    /// Its points and its own maximum where they stand beside a percentage: `69,25/71,5`.
    pub points: Option<String>,
    /// Its class.
    pub band: Option<BandView>,
    /// What moved.
    pub movement: Option<MovementView>,
    /// Its components, one per column of the board; nothing where none was published.
    pub components: Vec<Option<String>>,
    /// Where its numbers came from.
    pub source: Option<SourceView>,
    /// A note.
    pub note: Option<String>,
    /// Other figures.
    pub conflicts: Vec<ConflictView>,
    /// Known differences between published and computed, with their reasons.
    pub exceptions: Vec<String>,
}

/// A rank inside a peer group; always computed by us.
#[derive(Debug, Clone, Serialize)]
pub struct GroupRankView {
    /// The group.
    pub group: LinkView,
    /// The rank in it.
    pub rank: RankView,
}

/// One component of a unit's score.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// Its name.
    pub name: String,
    /// 0 for a root, 1 for its children, ….
    pub depth: usize,
    /// What the unit got.
    pub got: Option<String>,
    /// The most it could get.
    pub max: Option<String>,
    /// What it lost, computed by us: maximum − got; of a root in the measure of the total; below zero for what was given
    /// on top.
    pub lost: Option<String>,
    /// Now − then with its sign, computed by us, where the cut is compared with an earlier year.
    pub change: Option<String>,
    /// The key of the word for what it is beside a usual part: `part-bonus`, `part-penalty`.
    pub kind_key: Option<&'static str>,
    /// The median of the board.
    pub median: Option<String>,
    /// The best of the board.
    pub best: Option<String>,
    /// The key of the word for who scores it: `evidence-survey`.
    pub evidence_key: Option<&'static str>,
}
