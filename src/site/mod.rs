//! Which pages exist, their addresses and what they say. Knows no template syntax.
//!
//! [`plan`] decides every page and every file before anything is rendered; what a page says is worked out when it is
//! rendered, so that memory follows the data and not the output.

mod comparison;
mod correction;
mod desk;
pub mod download;
mod entry;
mod figure;
mod figure_group;
mod figure_heat;
mod figure_map;
mod figure_parts;
mod figure_place;
mod figure_ranks;
mod figure_years;
mod finding;
mod frame;
mod linked_data;
mod method;
mod page;
mod parts;
mod phrases;
mod picture;
mod prose;
mod reason;
pub mod route;
mod scribe;
mod search;
mod sentence;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::analysis::Analysis;
use crate::card::Card;
use crate::domain::{ACCESSIBILITY_PAGE, IndexKey, Language, Publication, Sealing, Slug, Subject, UnitKey};

pub use desk::Desk;
pub use download::RecordFormat;
pub use phrases::PHRASES;

use page::targets::Targeted;
use route::{CardSubject, Route};
use scribe::Scribe;
use view::PageView;

/// Where the list of every file stands.
pub const MANIFEST_PATH: &str = crate::tree::Manifest::PATH;

/// One page: what it is about, in which language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    /// What it is about.
    pub route: Route,
    /// The position of its language among those of the site.
    pub language: usize,
}

/// The site as planned: every page and every file that will exist.
pub struct Site<'a> {
    /// Everything that is published.
    pub publication: &'a Publication,
    /// What we worked out from it.
    pub analysis: &'a Analysis,
    /// Every page, in the order of planning.
    pub pages: Vec<Page>,
    /// Every file that is no page.
    pub files: Vec<download::File>,
    /// What the pages say of themselves where they belong to a sealed edition.
    pub sealing: Option<Sealing>,
    languages: Vec<(Language, String)>,
    free_pages: Vec<Slug>,
    namesakes: BTreeSet<UnitKey>,
    /// What a reader may look for, in each language.
    search: Vec<search::SearchIndex>,
}

/// Decides which pages and files exist.
pub fn plan<'a>(publication: &'a Publication, analysis: &'a Analysis) -> Site<'a> {
    let tags = publication.site().languages.iter().enumerate();
    let languages: Vec<(Language, String)> = tags
        .map(|(position, language)| {
            let prefix = if position == 0 { String::new() } else { format!("{language}/") };
            (language.clone(), prefix)
        })
        .collect();
    let mut free_pages: Vec<Slug> = Vec::new();
    for narrative in publication.narratives() {
        if let Subject::Page(slug) = &narrative.subject
            && !free_pages.contains(slug)
            && slug.as_str() != ACCESSIBILITY_PAGE
        {
            free_pages.push(slug.clone());
        }
    }
    free_pages.sort();
    let routes = routes(publication, analysis, &free_pages);
    let pages = (0..languages.len())
        .flat_map(|language| routes.iter().map(move |route| Page { route: route.clone(), language }))
        .collect();
    let search: Vec<_> =
        languages.iter().map(|(language, prefix)| search::index(publication, language, prefix, &free_pages)).collect();
    let mut files = download::files(publication, languages.len(), routes.len() * languages.len());
    files.extend((0..search.len()).map(download::File::Search));
    let namesakes = namesakes(publication);
    Site { publication, analysis, pages, files, sealing: None, search, languages, free_pages, namesakes }
}

/// Units that share their name with another of the same level under the same unit.
fn namesakes(publication: &Publication) -> BTreeSet<UnitKey> {
    let first = &publication.site().languages[0];
    let mut by_name: BTreeMap<_, Vec<UnitKey>> = BTreeMap::new();
    for (key, unit) in publication.units() {
        by_name.entry((unit.level, unit.parent, unit.name().name.within(first))).or_default().push(key);
    }
    by_name.into_values().filter(|units| units.len() > 1).flatten().collect()
}

fn routes(publication: &Publication, analysis: &Analysis, free_pages: &[Slug]) -> Vec<Route> {
    let mut routes = vec![
        Route::Home,
        Route::Units,
        Route::Timeline,
        Route::Search,
        Route::Compare,
        Route::Method,
        Route::Data,
        Route::Corrections,
        Route::Accessibility,
        Route::NotFound,
    ];
    routes.extend(targets(publication));
    routes.extend(free_pages.iter().cloned().map(Route::Page));
    routes.extend(publication.indices().map(|(key, _)| Route::Index(key)));
    routes.extend(series(publication).into_iter().map(|(index, scope)| Route::Series(index, scope)));
    routes.extend(publication.editions().map(|(key, _)| Route::Edition(key)));
    routes.extend(publication.editions().map(|(key, _)| Route::Computation(key)));
    routes.extend(publication.boards().map(|(key, _)| Route::Board(key)));
    routes.extend(publication.groups().map(|(key, _)| Route::Group(key)));
    for (key, _) in publication.units() {
        routes.push(Route::Unit(key));
        routes.extend(scorecards(publication, analysis, key));
    }
    routes
}

/// Every index in every scope that has an edition.
fn series(publication: &Publication) -> Vec<(IndexKey, UnitKey)> {
    let mut series: Vec<_> = publication.editions().map(|(_, edition)| (edition.index, edition.scope)).collect();
    series.dedup();
    series
}

fn scorecards(publication: &Publication, analysis: &Analysis, unit: UnitKey) -> impl Iterator<Item = Route> {
    let year = |board| publication.edition(publication.board(board).edition).year;
    let mut years: Vec<i16> = analysis.appearances(unit).iter().map(|(board, _)| year(*board)).collect();
    years.sort_unstable();
    years.dedup();
    years.into_iter().map(move |year| Route::Scorecard(unit, year))
}

/// The pages of targets; none where there are no targets.
fn targets(publication: &Publication) -> Vec<Route> {
    let sheets = publication.targets();
    let years: BTreeSet<i16> = sheets.iter().map(|sheet| sheet.year).collect();
    let units: BTreeSet<UnitKey> = sheets.iter().map(|sheet| sheet.unit).collect();
    let all = (!sheets.is_empty()).then_some(Route::Targets);
    let of_years = years.into_iter().map(Route::TargetsOfYear);
    all.into_iter().chain(of_years).chain(units.into_iter().map(Route::TargetsOf)).collect()
}

impl Page {
    /// The kind of the page: the name of its template.
    pub fn kind(&self) -> &'static str {
        match self.route {
            Route::Home => "home",
            Route::Index(_) => "index",
            Route::Series(..) => "series",
            Route::Edition(_) => "edition",
            Route::Computation(_) => "computation",
            Route::Board(_) => "board",
            Route::Unit(_) => "unit",
            Route::Scorecard(..) => "scorecard",
            Route::Units => "units",
            Route::Timeline => "timeline",
            Route::Targets | Route::TargetsOfYear(_) | Route::TargetsOf(_) => "targets",
            Route::Search => "search",
            Route::Group(_) => "group",
            Route::Method => "method",
            Route::Data => "data",
            Route::Corrections => "corrections",
            Route::Compare => "compare",
            Route::Accessibility => "accessibility",
            Route::Page(_) => "page",
            Route::NotFound
            | Route::BoardFile(..)
            | Route::BoardWorkbook(_)
            | Route::Card(_)
            | Route::Feed
            | Route::File(_) => "not_found",
        }
    }

    /// The page lies in one of the main places of the site.
    pub fn lies_in(&self, place: &Route, publication: &Publication) -> bool {
        match (place, &self.route) {
            (Route::Index(place), Route::Index(index) | Route::Series(index, _)) => place == index,
            (Route::Index(place), Route::Edition(key) | Route::Computation(key)) => {
                publication.edition(*key).index == *place
            }
            (Route::Index(place), Route::Board(key)) => {
                publication.edition(publication.board(*key).edition).index == *place
            }
            (
                Route::Units,
                Route::Units | Route::Timeline | Route::Unit(_) | Route::Scorecard(..) | Route::Group(_),
            ) => true,
            (place, route) => place == route,
        }
    }
}

/// What a page hands to its template.
pub trait Receive {
    /// What receiving gives back.
    type Output;

    /// Takes the frame and the view of a page.
    fn receive<V: Serialize>(self, page: &PageView, view: &V) -> Self::Output;
}

impl Site<'_> {
    /// The languages of the site with their folders; the first has none.
    pub fn languages(&self) -> &[(Language, String)] {
        &self.languages
    }

    /// The path of a page from the root of the site.
    pub fn path(&self, page: &Page) -> String {
        page.route.path(self.publication, &self.languages[page.language].1)
    }

    /// The series whose numbers are laid down for comparisons, for every language of the site: position of the language,
    /// index, scope.
    pub fn comparisons(&self) -> Vec<(usize, IndexKey, UnitKey)> {
        let series = series(self.publication);
        let of_language = |language| series.iter().map(move |(index, scope)| (language, *index, *scope));
        (0..self.languages.len()).flat_map(of_language).collect()
    }

    /// Where the numbers of a series in a language stand, and the bytes there.
    pub fn comparison_file(
        &self,
        language: usize,
        (index, scope): (IndexKey, UnitKey),
        desk: Desk<'_>,
    ) -> (String, Vec<u8>) {
        let page = self.path(&Page { route: Route::Compare, language });
        self.scribe(language, page, desk).comparison_file(index, scope)
    }

    /// Who writes what stands at a path, in the language at a position.
    fn scribe<'a>(&'a self, language: usize, path: String, desk: Desk<'a>) -> Scribe<'a> {
        Scribe {
            publication: self.publication,
            analysis: self.analysis,
            locale: desk.locale,
            words: desk.words,
            desk,
            prefix: self.languages[language].1.clone(),
            path,
            is_astray: false,
            namesakes: &self.namesakes,
            search_index: &self.search[language].path,
            sealing: self.sealing,
        }
    }

    /// What a picture card says in the language at a position.
    pub fn card(&self, subject: CardSubject, language: usize, desk: Desk<'_>) -> Card {
        let path = Route::Card(subject).path(self.publication, &self.languages[language].1);
        self.scribe(language, path, desk).picture(subject)
    }

    /// Works out what a page says and hands it on.
    pub fn write<R: Receive>(&self, page: &Page, desk: Desk<'_>, receive: R) -> R::Output {
        let scribe = self.scribe(page.language, self.path(page), desk);
        let s = &Scribe { is_astray: page.route == Route::NotFound, ..scribe };
        let frame = |heading| s.frame(page, heading, desk.assets, &self.languages);
        match &page.route {
            Route::Home => receive.receive(&frame(s.home_heading()), &s.home_view(&self.free_pages)),
            Route::Index(key) => receive.receive(&frame(s.index_heading(*key)), &s.index_view(*key)),
            Route::Series(index, scope) => {
                receive.receive(&frame(s.series_heading(*index, *scope)), &s.series_view(*index, *scope))
            }
            Route::Edition(key) => receive.receive(&frame(s.edition_heading(*key)), &s.edition_view(*key)),
            Route::Computation(key) => receive.receive(&frame(s.computation_heading(*key)), &s.computation_view(*key)),
            Route::Board(key) => receive.receive(&frame(s.board_heading(*key)), &s.board_view(*key)),
            Route::Unit(key) => receive.receive(&frame(s.unit_heading(*key)), &s.unit_view(*key)),
            Route::Scorecard(key, year) => {
                receive.receive(&frame(s.scorecard_heading(*key, *year)), &s.scorecard_view(*key, *year))
            }
            Route::Group(key) => receive.receive(&frame(s.group_heading(*key)), &s.group_view(*key)),
            Route::Page(slug) => receive.receive(&frame(s.free_page_heading(slug)), &s.free_page_view(slug)),
            Route::Units => receive.receive(&frame(s.plain_heading("nav-units", "about-units")), &s.units_view()),
            Route::Timeline => receive.receive(&frame(s.timeline_heading()), &s.timeline_view()),
            Route::Targets => {
                receive.receive(&frame(s.targets_heading(Targeted::All)), &s.targets_page_view(Targeted::All))
            }
            Route::TargetsOfYear(year) => {
                let about = Targeted::Year(*year);
                receive.receive(&frame(s.targets_heading(about)), &s.targets_page_view(about))
            }
            Route::TargetsOf(unit) => {
                let about = Targeted::Unit(*unit);
                receive.receive(&frame(s.targets_heading(about)), &s.targets_page_view(about))
            }
            Route::Search => {
                receive.receive(&frame(s.plain_heading("nav-search", "about-search")), &s.search_page_view())
            }
            Route::Method => {
                receive.receive(&frame(s.plain_heading("nav-method", "about-method")), &s.method_page_view())
            }
            Route::Data => receive.receive(&frame(s.plain_heading("nav-data", "about-data")), &s.data_view()),
            Route::Corrections => {
                receive.receive(&frame(s.plain_heading("nav-corrections", "about-corrections")), &s.corrections_view())
            }
            Route::Compare => {
                receive.receive(&frame(s.plain_heading("nav-compare", "about-compare")), &s.compare_view())
            }
            Route::Accessibility => receive
                .receive(&frame(s.plain_heading("nav-accessibility", "about-accessibility")), &s.accessibility_view()),
            Route::NotFound
            | Route::BoardFile(..)
            | Route::BoardWorkbook(_)
            | Route::Card(_)
            | Route::Feed
            | Route::File(_) => {
                receive.receive(&frame(s.plain_heading("not-found", "about-not-found")), &s.not_found_view())
            }
        }
    }
}
