//! The theme's contract: what each page says, already formatted and linked.
//!
//! A template receives two variables: `page` (a [`PageView`], the frame every page shares) and `view` (the one of its
//! page kind). Texts are plain and get escaped by the template; fields whose name ends in `_html` are finished markup.
//! A missing thing is `null`. Links are relative to the page.

mod board;
mod compare;
mod computation;
mod correction;
mod entry;
mod group;
mod home;
mod lists;
mod reason;
mod table;
mod timeline;
mod unit;

pub use board::{
    BoardCardView, BoardView, ColumnView, EditionView, FactedLinkView, GroupMemberView, GroupTableView, SummaryView,
};
pub use compare::{CompareIndexView, CompareSeriesView, CompareView};
pub use computation::{
    AverageView, CheckView, CheckedBoardView, CheckedMethodView, ComputationView, DifferenceView, SealView,
    UncheckedView,
};
pub use correction::{CorrectedUnitView, CorrectedValueView, CorrectionNoticeView, CorrectionView, CorrectionsView};
pub use entry::{BandView, ConflictView, EntryView, GroupRankView, MovementView, PartView, RankView, SourceView};
pub use group::{GroupCellView, GroupYearView, GroupYearsMemberView, GroupYearsView};
pub use home::{
    CutView, HomeView, IndexCardView, IndexView, MethodView, ScopeView, SeriesBoardView, SeriesRowView, SeriesView,
};
pub use lists::{
    AccessibilityView, DataView, DownloadView, EditionDownloadsView, FreePageView, GroupBoardView, GroupView,
    IndexDownloadsView, LetterView, LevelView, MethodIndexView, MethodPageView, NotFoundView, ParentView,
    SearchPageView, SearchView, UnitsView,
};
pub use reason::{CrossingView, DeductionView, FootView, MovedView, RangeView};
pub use table::{GroupChoiceView, MemberKeysView, RowKeysView, SchemeView};
pub use timeline::{TimelineChangeView, TimelineDayView, TimelineKindView, TimelineView, TimelineYearView};
pub use unit::{
    GoalView, HeatCellView, HeatRowView, HeatView, HeatYearView, LineageView, NameView, ScorecardItemView,
    ScorecardView, TargetSheetView, TargetsPageView, TargetsView, UnitSeriesView, UnitView, UnitYearRowView,
};

use std::collections::BTreeMap;

use serde::Serialize;

/// A label with an address.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    /// What it says.
    pub label: String,
    /// Where it leads, relative to the page; nothing for a label that is not a link.
    pub href: Option<String>,
}

/// The frame every page shares.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// The language of the page.
    pub lang: String,
    /// The page kind: `home`, `board`, ….
    pub kind: &'static str,
    /// The title of the page, without the site's name.
    pub title: String,
    /// One or two sentences for search engines and link previews.
    pub description: String,
    /// The page belongs to a sealed edition: what it says of that, and where the newest version is.
    pub sealed: Option<LinkView>,
    /// The name of the site.
    pub site_title: String,
    /// A shorter name of the site for narrow screens, where it has one.
    pub short_title: Option<String>,
    /// The way to the root of the site: `../../`, or empty at the root.
    pub root: String,
    /// The way to the home page in this language.
    pub home: String,
    /// Where this page lives on the web, when the site knows.
    pub canonical: Option<String>,
    /// What a copy on paper says of where it came from: the canonical address, or the path inside the site.
    pub address: String,
    /// The editions the page is about with their days of publication, for a copy on paper.
    pub imprint: Vec<String>,
    /// The statement on accessibility.
    pub accessibility: LinkView,
    /// The picture that stands for the page where its address is shared.
    pub image: ImageView,
    /// The way to the news of the site, where there are any.
    pub feed: Option<String>,
    /// What the page says to machines: JSON-LD, the text of a script element.
    pub linked_data_html: Option<String>,
    /// The way here, home first, this page last (without an address).
    pub breadcrumbs: Vec<LinkView>,
    /// The search page, one tap away from every page.
    pub search: NavigationView,
    /// The main places of the site.
    pub navigation: Vec<NavigationView>,
    /// The same page in every language.
    pub languages: Vec<LanguageView>,
    /// Stylesheets, scripts and icons of the theme: name → where it is.
    pub assets: BTreeMap<String, String>,
    /// Who publishes the site.
    pub publisher: PublisherView,
    /// Under which licence.
    pub licence: Option<LinkView>,
}

/// A picture that stands for a page.
#[derive(Debug, Clone, Serialize)]
pub struct ImageView {
    /// Where it is: its full address where the site knows its own, else the way there.
    pub href: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it says, for those who cannot see it.
    pub alt: String,
}

/// A main place of the site.
#[derive(Debug, Clone, Serialize)]
pub struct NavigationView {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The page lies in it.
    pub current: bool,
}

/// The page in one language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    /// The language tag.
    pub tag: String,
    /// Where the page is in that language.
    pub href: String,
    /// Its full address on the web, when the site knows.
    pub canonical: Option<String>,
    /// The language of this page.
    pub current: bool,
}

/// Who publishes the site; each field as given.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct PublisherView {
    pub name: Option<String>,
    pub responsible: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// A chart with what stands around it. Its table is always elsewhere on the same page.
#[derive(Debug, Clone, Serialize)]
pub struct FigureView {
    /// A page-unique id.
    pub id: String,
    /// What it shows, as a title.
    pub title: String,
    /// Measure, year, number of units.
    pub subtitle: String,
    /// One sentence computed from the data, for those who cannot see it and for those in a hurry.
    pub summary: String,
    /// The drawing for wide screens.
    pub wide_html: String,
    /// The drawing for phones.
    pub narrow_html: String,
    /// Where the data comes from, in a line.
    pub source: Option<String>,
}

/// Prose, rendered.
#[derive(Debug, Clone, Serialize)]
pub struct ProseView {
    /// Its first heading.
    pub title: Option<String>,
    /// Its body.
    pub body_html: String,
    /// The language it is really in, where that is not the page's.
    pub lang: Option<String>,
}

/// A fact with its name, for lists of facts.
#[derive(Debug, Clone, Serialize)]
pub struct FactView {
    /// Which message of the theme names it: the key of its label.
    pub key: &'static str,
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
}
