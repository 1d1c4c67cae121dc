//! The only place where an address is made, and the only place that makes a link relative.

use crate::domain::{
    ACCESSIBILITY_PAGE, BoardKey, COMPUTATION_PAGE, EditionKey, GroupKey, IndexKey, Publication, Slug, TIMELINE_PAGE,
    UnitKey,
};

/// Something that has an address of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// The home page.
    Home,
    /// An index.
    Index(IndexKey),
    /// All years of an index in a scope.
    Series(IndexKey, UnitKey),
    /// An edition.
    Edition(EditionKey),
    /// How an edition was computed and checked.
    Computation(EditionKey),
    /// A board.
    Board(BoardKey),
    /// A unit, all years.
    Unit(UnitKey),
    /// A unit in a year.
    Scorecard(UnitKey, i16),
    /// All units.
    Units,
    /// What changed among the units, day by day.
    Timeline,
    /// All targets: the way to those of a year and of a unit.
    Targets,
    /// The targets of a year.
    TargetsOfYear(i16),
    /// The targets of a unit.
    TargetsOf(UnitKey),
    /// Search.
    Search,
    /// A peer group.
    Group(GroupKey),
    /// How this was computed.
    Method,
    /// Open data.
    Data,
    /// Corrections.
    Corrections,
    /// A comparison of a few units, chosen by the reader.
    Compare,
    /// The statement on accessibility.
    Accessibility,
    /// A free page.
    Page(Slug),
    /// The page for addresses that do not exist.
    NotFound,
    /// A board's file, by its ending; the same in every language.
    BoardFile(BoardKey, &'static str),
    /// A board as a workbook, one for each language.
    BoardWorkbook(BoardKey),
    /// A picture card, one for each language.
    Card(CardSubject),
    /// The news of the site, one feed for each language.
    Feed,
    /// A file that is the same in every language, by its whole path.
    File(String),
}

/// What a picture card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardSubject {
    /// The site.
    Site,
    /// A board.
    Board(BoardKey),
    /// One entry of a board, by its position there.
    Entry(BoardKey, usize),
}

impl Route {
    /// The path of the page in the language whose folder is `prefix` (empty, or `en/`).
    pub fn path(&self, publication: &Publication, prefix: &str) -> String {
        let edition = |key: EditionKey| {
            let edition = publication.edition(key);
            let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
            format!("{index}/{scope}/{}", edition.year)
        };
        let board = |key: BoardKey| {
            let board = publication.board(key);
            format!("{}/{}", edition(board.edition), board.id)
        };
        let folder = match self {
            Self::Home => return format!("{prefix}index.html"),
            Self::NotFound => return format!("{prefix}404.html"),
            Self::BoardFile(key, ending) => {
                return format!("{}/{}.{ending}", board(*key), publication.board(*key).id);
            }
            Self::BoardWorkbook(key) => {
                return format!("{prefix}{}/{}.xlsx", board(*key), publication.board(*key).id);
            }
            Self::Card(CardSubject::Site) => return format!("{prefix}card.png"),
            Self::Card(CardSubject::Board(key)) => return format!("{prefix}{}/card.png", board(*key)),
            Self::Card(CardSubject::Entry(key, at)) => {
                return format!("{prefix}{}", entry_card(publication, *key, *at));
            }
            Self::Feed => return format!("{prefix}feed.xml"),
            Self::File(path) => return path.clone(),
            Self::Index(key) => publication.index(*key).id.to_string(),
            Self::Series(index, scope) => format!("{}/{}", publication.index(*index).id, publication.unit(*scope).id),
            Self::Edition(key) => edition(*key),
            Self::Computation(key) => format!("{}/{COMPUTATION_PAGE}", edition(*key)),
            Self::Board(key) => board(*key),
            Self::Unit(key) => format!("units/{}", publication.unit(*key).id),
            Self::Scorecard(key, year) => format!("units/{}/{year}", publication.unit(*key).id),
            Self::Units => "units".to_owned(),
            Self::Timeline => format!("units/{TIMELINE_PAGE}"),
            Self::Targets => "targets".to_owned(),
            Self::TargetsOfYear(year) => format!("targets/{year}"),
            Self::TargetsOf(unit) => format!("targets/units/{}", publication.unit(*unit).id),
            Self::Search => "search".to_owned(),
            Self::Group(key) => format!("groups/{}", publication.group(*key).id),
            Self::Method => "method".to_owned(),
            Self::Data => "data".to_owned(),
            Self::Corrections => "corrections".to_owned(),
            Self::Compare => "compare".to_owned(),
            Self::Accessibility => ACCESSIBILITY_PAGE.to_owned(),
            Self::Page(slug) => slug.to_string(),
        };
        format!("{prefix}{folder}/index.html")
    }
}

/// The card of an entry, beside the scorecard that holds it. No slug has two hyphens together, so no two cards of a unit
/// in a year can meet.
fn entry_card(publication: &Publication, key: BoardKey, at: usize) -> String {
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let unit = &publication.unit(board.entries[at].unit).id;
    let (index, scope) = (&publication.index(edition.index).id, &publication.unit(edition.scope).id);
    let scope = scope.as_str().replace('/', "--");
    format!("units/{unit}/{}/{index}--{scope}--{}.png", edition.year, board.id)
}

/// The way from one page to another: both are paths from the root of the site.
pub fn relative(from: &str, to: &str) -> String {
    let from_folders: Vec<&str> = from.split('/').collect();
    let to_folders: Vec<&str> = to.split('/').collect();
    let depth = from_folders.len() - 1;
    let shared =
        from_folders[..depth].iter().zip(&to_folders[..to_folders.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut way = "../".repeat(depth - shared);
    way.push_str(&to_folders[shared..].join("/"));
    way
}

/// Where a relative way leads, as a path from the root of the site.
pub fn resolve(from: &str, way: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in way.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{relative, resolve};

    #[test]
    fn a_way_leads_where_it_came_from() {
        for (from, to) in
            [("index.html", "a/b.html"), ("a/b/c.html", "index.html"), ("a/b.html", "a/c.html"), ("x/y/z", "x/w/z")]
        {
            assert_eq!(resolve(from, &relative(from, to)), to);
        }
    }

    #[test]
    fn links_are_relative() {
        assert_eq!(relative("index.html", "sipas/index.html"), "sipas/index.html");
        assert_eq!(
            relative("sipas/viet-nam/2020/index.html", "units/ha-noi/index.html"),
            "../../../units/ha-noi/index.html"
        );
        assert_eq!(relative("units/a/2020/index.html", "units/a/index.html"), "../index.html");
        assert_eq!(relative("a/index.html", "a/index.html"), "index.html");
        assert_eq!(relative("units/a/index.html", "units/a/b/index.html"), "b/index.html");
    }
}
