//! Replay: the record data of an edition as it was before its corrections, to be held against a hash of that day.

use crate::analysis::{analyze, rewound};
use crate::domain::{EditionKey, IndexKey, Publication, UnitId};
use crate::project::Failure;
use crate::site::{RecordFormat, plan};
use crate::tree::sha256_hex;

/// What stopped a replay.
#[derive(Debug)]
pub enum ReplayFailure {
    /// The content could not be read or has errors.
    Project(Failure),
    /// There is no such edition. Holds the address of one that there is.
    UnknownEdition(String),
    /// The edition has no such board. Holds the ids of those it has.
    UnknownBoard(Vec<String>),
    /// The edition has only so many corrections.
    TooMany(usize),
}

/// One file of record data as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// Its path from the root of the site.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Their SHA-256, 64 hexadecimal digits.
    pub sha256: String,
}

/// What is to be replayed.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The edition: index, scope and year with `/` between them.
    pub edition: String,
    /// One of its boards; all of them where nothing is said.
    pub board: Option<String>,
    /// After how many of its corrections; 0 is as first published.
    pub kept: usize,
    /// Which form of the record data.
    pub format: RecordFormat,
}

/// The record data of the boards of an edition after its first `kept` corrections.
///
/// # Errors
/// When the edition or the board does not exist, or the edition has fewer corrections.
pub(crate) fn replay(publication: &Publication, wanted: &Wanted) -> Result<Vec<Replayed>, ReplayFailure> {
    let key = find(publication, &wanted.edition).ok_or_else(|| ReplayFailure::UnknownEdition(example(publication)))?;
    let edition = publication.edition(key);
    if wanted.kept > edition.corrections.len() {
        return Err(ReplayFailure::TooMany(edition.corrections.len()));
    }
    let id = |board: &crate::domain::BoardKey| publication.board(*board).id.as_str();
    let boards = edition.boards.iter().filter(|board| wanted.board.as_deref().is_none_or(|named| named == id(board)));
    let boards: Vec<_> = boards.copied().collect();
    if boards.is_empty() && wanted.board.is_some() {
        return Err(ReplayFailure::UnknownBoard(edition.boards.iter().map(|board| id(board).to_owned()).collect()));
    }
    let publication = rewound(publication, key, wanted.kept);
    let analysis = analyze(&publication);
    let site = plan(&publication, &analysis);
    let replayed = boards.into_iter().map(|board| {
        let (path, bytes) = site.record(board, wanted.format);
        Replayed { path, sha256: sha256_hex(&bytes), bytes }
    });
    Ok(replayed.collect())
}

/// The edition of an address.
fn find(publication: &Publication, address: &str) -> Option<EditionKey> {
    let (index, rest) = address.trim_matches('/').split_once('/')?;
    let (scope, year) = rest.rsplit_once('/')?;
    let index: IndexKey = publication.indices().find(|(_, known)| known.id.as_str() == index)?.0;
    let scope = publication.unit_by_id(&UnitId::parse(scope)?)?;
    publication.edition_of(index, scope, year.parse().ok()?)
}

/// The address of the newest edition; empty where there is none.
fn example(publication: &Publication) -> String {
    let newest = publication.editions().max_by_key(|(key, edition)| (edition.year, std::cmp::Reverse(*key)));
    let address = |edition: &crate::domain::Edition| {
        format!("{}/{}/{}", publication.index(edition.index).id, publication.unit(edition.scope).id, edition.year)
    };
    newest.map(|(_, edition)| address(edition)).unwrap_or_default()
}
