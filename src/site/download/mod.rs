//! What is offered as a file: boards as CSV, JSON and workbooks, whole indices, the register and the other tables, the data
//! package, the list of hashes, and what the site says of itself: sitemap, robots, feed, picture cards.
//!
//! The CSV is the record copy: UTF-8 without a mark, decimal point at the measure's precision, ids and codes as text,
//! one ASCII header row, long form. Files are the same in every language, names in the first language of the site; only
//! what is for people, a workbook, a feed, a card, exists once for each language.

mod catalog;
mod csv;
mod feed;
mod json;
mod package;
mod sitemap;
mod sums;
mod tables;
mod workbook;
mod xml;

use crate::analysis::{Analysis, rewind};
use crate::domain::{BoardKey, Edition, EditionKey, IndexKey, Language, Publication, Slug};

use super::Site;
use super::desk::Desk;
use super::route::{CardSubject, Route};

pub(super) use feed::has_news;
pub use tables::Table;

/// Where the register of units stands.
pub const UNITS_PATH: &str = "data/units.csv";
/// Where the description of the open data stands.
pub const PACKAGE_PATH: &str = "data/datapackage.json";
/// Where the hashes of the open data stand, as `sha256sum --check` reads them at the root of the site.
pub const SUMS_PATH: &str = "data/sha256sums.txt";
/// Where the sitemap stands.
const SITEMAP_PATH: &str = "sitemap.xml";
/// Where the description of the open data stands in the words of schema.org.
pub const CATALOG_PATH: &str = "data/catalog.jsonld";
/// What robots read first.
const ROBOTS_PATH: &str = "robots.txt";

/// The forms of the record data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordFormat {
    /// The record copy, long form.
    Csv,
    /// The same with all that stands beside the numbers.
    Json,
}

/// A file that is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// A board as CSV.
    BoardCsv(BoardKey),
    /// A board as JSON.
    BoardJson(BoardKey),
    /// A board as a workbook, in the language at a position.
    BoardWorkbook(BoardKey, usize),
    /// All boards of an index as CSV.
    IndexCsv(IndexKey),
    /// The register of units as CSV.
    UnitsCsv,
    /// What the values need to be understood, as CSV.
    Table(Table),
    /// The description of the open data.
    Package,
    /// The hashes of the open data.
    Sums,
    /// The description of the open data in the words of schema.org.
    Catalog,
    /// The list of pages for search engines, or the list of its parts where one would be too long.
    Sitemap,
    /// A part of that list, from 1.
    SitemapPart(usize),
    /// What robots may read.
    Robots,
    /// The news of the site, in the language at a position.
    Feed(usize),
    /// A picture card, in the language at a position.
    Card(CardSubject, usize),
    /// What a reader may look for, in the language at this position.
    Search(usize),
}

impl File {
    /// How many rounds of files there are.
    pub const ROUNDS: usize = 3;

    /// In which round it is made: what describes other files is made after them.
    pub fn round(self) -> usize {
        match self {
            Self::Package => 1,
            Self::Sums => 2,
            _ => 0,
        }
    }

    /// It holds data for others to use, or describes them.
    pub fn is_open_data(self) -> bool {
        matches!(
            self,
            Self::BoardCsv(_)
                | Self::BoardJson(_)
                | Self::BoardWorkbook(..)
                | Self::IndexCsv(_)
                | Self::UnitsCsv
                | Self::Table(_)
                | Self::Package
                | Self::Catalog
        )
    }

    /// The position of the language it is written in: the first, where it is the same in all.
    pub fn language(self) -> usize {
        match self {
            Self::BoardWorkbook(_, language) | Self::Feed(language) | Self::Card(_, language) => language,
            _ => 0,
        }
    }
}

/// Where the whole of an index stands.
pub fn index_path(index: &Slug) -> String {
    format!("data/{index}.csv")
}

/// Which files exist beside so many pages.
pub(super) fn files(publication: &Publication, languages: usize, pages: usize) -> Vec<File> {
    let mut files = Vec::new();
    for (key, _) in publication.boards() {
        files.push(File::BoardCsv(key));
        files.push(File::BoardJson(key));
        files.extend((0..languages).map(|language| File::BoardWorkbook(key, language)));
    }
    files.extend(published_indices(publication).map(File::IndexCsv));
    files.push(File::UnitsCsv);
    files.extend(Table::ALL.map(File::Table));
    files.push(File::Package);
    files.push(File::Catalog);
    files.push(File::Sums);
    files.push(File::Robots);
    if publication.site().base_url.is_some() {
        files.push(File::Sitemap);
        files.extend((1..=sitemap::parts(pages)).map(File::SitemapPart));
    }
    for language in 0..languages {
        if feed::has_news(publication) {
            files.push(File::Feed(language));
        }
        files.extend(cards(publication).map(|subject| File::Card(subject, language)));
    }
    files
}

/// Everything that has a picture card.
fn cards(publication: &Publication) -> impl Iterator<Item = CardSubject> {
    let of_board = |(key, board): (BoardKey, &crate::domain::Board)| {
        let entries = (0..board.entries.len()).map(move |at| CardSubject::Entry(key, at));
        std::iter::once(CardSubject::Board(key)).chain(entries)
    };
    std::iter::once(CardSubject::Site).chain(publication.boards().flat_map(of_board))
}

/// The indices that have an edition.
pub(super) fn published_indices(publication: &Publication) -> impl Iterator<Item = IndexKey> {
    let has_edition = |key: IndexKey| publication.editions().any(|(_, edition)| edition.index == key);
    publication.indices().map(|(key, _)| key).filter(move |key| has_edition(*key))
}

impl Site<'_> {
    /// The path of a file from the root of the site.
    pub fn file_path(&self, file: File) -> String {
        match file {
            File::BoardCsv(key) => Route::BoardFile(key, "csv").path(self.publication, ""),
            File::BoardJson(key) => Route::BoardFile(key, "json").path(self.publication, ""),
            File::BoardWorkbook(key, language) => {
                Route::BoardWorkbook(key).path(self.publication, &self.languages[language].1)
            }
            File::IndexCsv(key) => index_path(&self.publication.index(key).id),
            File::UnitsCsv => UNITS_PATH.to_owned(),
            File::Table(table) => table.path(),
            File::Package => PACKAGE_PATH.to_owned(),
            File::Sums => SUMS_PATH.to_owned(),
            File::Catalog => CATALOG_PATH.to_owned(),
            File::Sitemap => SITEMAP_PATH.to_owned(),
            File::SitemapPart(part) => format!("sitemap-{part}.xml"),
            File::Robots => ROBOTS_PATH.to_owned(),
            File::Feed(language) => Route::Feed.path(self.publication, &self.languages[language].1),
            File::Card(subject, language) => Route::Card(subject).path(self.publication, &self.languages[language].1),
            File::Search(language) => self.search[language].path.clone(),
        }
    }

    /// The record data of a board: its path from the root of the site, and the bytes there.
    pub fn record(&self, key: BoardKey, format: RecordFormat) -> (String, Vec<u8>) {
        match format {
            RecordFormat::Csv => (self.file_path(File::BoardCsv(key)), csv::boards(self, &[key])),
            RecordFormat::Json => (self.file_path(File::BoardJson(key)), json::board(self, key)),
        }
    }

    /// The bytes of a file; `desk` is that of its language.
    pub fn file_bytes(&self, file: File, desk: Desk<'_>) -> Vec<u8> {
        match file {
            File::BoardCsv(key) => csv::boards(self, &[key]),
            File::BoardJson(key) => json::board(self, key),
            File::BoardWorkbook(key, language) => {
                workbook::board(&self.scribe(language, self.file_path(file), desk), key)
            }
            File::IndexCsv(key) => csv::index(self, key),
            File::UnitsCsv => csv::units(self),
            File::Table(table) => csv::table(&table.relation(self)),
            File::Package => package::describe(self, desk),
            File::Sums => sums::list(self, desk),
            File::Catalog => catalog::list(&self.scribe(0, self.file_path(file), desk)),
            File::Sitemap => sitemap::whole(self),
            File::SitemapPart(part) => sitemap::part(self, part),
            File::Robots => robots(self),
            File::Feed(language) => feed::write(&self.scribe(language, self.file_path(file), desk)),
            File::Card(subject, language) => crate::card::draw(&self.card(subject, language, desk)),
            File::Search(language) => self.search[language].bytes.clone(),
        }
    }
}

/// Everything may be read by everyone.
fn robots(site: &Site) -> Vec<u8> {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = &site.publication.site().base_url {
        text.push_str(&format!("Sitemap: {}/{SITEMAP_PATH}\n", base.trim_end_matches('/')));
    }
    text.into_bytes()
}

/// The name of an edition in files: `sipas/viet-nam/2020`.
pub(super) fn edition_id(publication: &Publication, edition: &Edition) -> String {
    let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
    format!("{index}/{scope}/{}", edition.year)
}

/// The version of an edition's data: the first number rises when a correction changed a rank, the second when it changed
/// another value only, the third when it changed words only.
pub(super) fn version(publication: &Publication, analysis: &Analysis, key: EditionKey) -> String {
    let (ranks, values, words) = rewind::version(publication.edition(key), analysis.effects(key));
    format!("{ranks}.{values}.{words}")
}

/// How an edition is cited in a language: publisher of the index, index, scope, year, site.
pub(super) fn citation(publication: &Publication, edition: &Edition, language: &Language) -> String {
    let index = publication.index(edition.index);
    let publisher = index.publisher.as_ref().map(|text| format!("{}. ", text.within(language))).unwrap_or_default();
    let scope = publication.unit(edition.scope).name_on(edition.units_at);
    let title = publication.site().title.within(language);
    format!("{publisher}{} {}, {}. {title}.", index.short.within(language), edition.year, scope.name.within(language))
}

/// The licence in a word or address.
fn licence(site: &Site) -> String {
    let (language, _) = &site.languages()[0];
    let licence = site.publication.site().licence.as_ref();
    licence
        .map(|licence| licence.url.clone().unwrap_or_else(|| licence.name.within(language).to_owned()))
        .unwrap_or_default()
}
