//! What is offered as a file: boards as CSV and JSON, whole indices, the register, the data package, the sitemap.
//!
//! The CSV is the record copy: UTF-8 without a mark, decimal point at the measure's precision, ids and codes as text,
//! one ASCII header row, long form. Files are the same in every language; names are in the first language of the site.

mod csv;
mod json;
mod package;
mod sitemap;

use crate::domain::{BoardKey, Correction, Edition, IndexKey, Publication, Slug};

use super::Site;
use super::route::Route;

/// Where the register of units stands.
pub const UNITS_PATH: &str = "data/units.csv";
/// Where the description of the open data stands.
pub const PACKAGE_PATH: &str = "data/datapackage.json";
/// Where the sitemap stands.
const SITEMAP_PATH: &str = "sitemap.xml";

/// A file that is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// A board as CSV.
    BoardCsv(BoardKey),
    /// A board as JSON.
    BoardJson(BoardKey),
    /// All boards of an index as CSV.
    IndexCsv(IndexKey),
    /// The register of units as CSV.
    UnitsCsv,
    /// The description of the open data.
    Package,
    /// The list of pages for search engines.
    Sitemap,
    /// What a reader may look for, in the language at this position.
    Search(usize),
}

/// Where the whole of an index stands.
pub fn index_path(index: &Slug) -> String {
    format!("data/{index}.csv")
}

/// Which files exist.
pub(super) fn files(publication: &Publication) -> Vec<File> {
    let mut files = Vec::new();
    for (key, _) in publication.boards() {
        files.push(File::BoardCsv(key));
        files.push(File::BoardJson(key));
    }
    files.extend(published_indices(publication).map(File::IndexCsv));
    files.push(File::UnitsCsv);
    files.push(File::Package);
    if publication.site().base_url.is_some() {
        files.push(File::Sitemap);
    }
    files
}

/// The indices that have an edition.
fn published_indices(publication: &Publication) -> impl Iterator<Item = IndexKey> {
    let has_edition = |key: IndexKey| publication.editions().any(|(_, edition)| edition.index == key);
    publication.indices().map(|(key, _)| key).filter(move |key| has_edition(*key))
}

impl Site<'_> {
    /// The path of a file from the root of the site.
    pub fn file_path(&self, file: File) -> String {
        match file {
            File::BoardCsv(key) => Route::BoardFile(key, "csv").path(self.publication, ""),
            File::BoardJson(key) => Route::BoardFile(key, "json").path(self.publication, ""),
            File::IndexCsv(key) => index_path(&self.publication.index(key).id),
            File::UnitsCsv => UNITS_PATH.to_owned(),
            File::Package => PACKAGE_PATH.to_owned(),
            File::Sitemap => SITEMAP_PATH.to_owned(),
            File::Search(language) => self.search[language].path.clone(),
        }
    }

    /// The bytes of a file.
    pub fn file_bytes(&self, file: File) -> Vec<u8> {
        match file {
            File::BoardCsv(key) => csv::boards(self, &[key]),
            File::BoardJson(key) => json::board(self, key),
            File::IndexCsv(key) => csv::index(self, key),
            File::UnitsCsv => csv::units(self),
            File::Package => package::describe(self),
            File::Sitemap => sitemap::list(self),
            File::Search(language) => self.search[language].bytes.clone(),
        }
    }
}

/// The name of an edition in files: `sipas/viet-nam/2020`.
fn edition_id(publication: &Publication, edition: &Edition) -> String {
    let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
    format!("{index}/{scope}/{}", edition.year)
}

/// The version of an edition's data: the first number rises when a correction changed a rank, the second when it changed
/// another value, the third when it changed words only.
fn version(edition: &Edition) -> String {
    let (mut ranks, mut values, mut words) = (1, 0, 0);
    for correction in &edition.corrections {
        let Correction { changes, .. } = correction;
        if changes.iter().any(|change| change.field == "rank") {
            (ranks, values, words) = (ranks + 1, 0, 0);
        } else if changes.is_empty() {
            words += 1;
        } else {
            (values, words) = (values + 1, 0);
        }
    }
    format!("{ranks}.{values}.{words}")
}

/// How an edition is cited: publisher of the index, index, scope, year, site.
fn citation(site: &Site, edition: &Edition) -> String {
    let publication = site.publication;
    let (language, _) = &site.languages()[0];
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
