//! What each path of the content is: the path alone says it.

use std::collections::BTreeSet;

use crate::domain::{Language, Slug, UnitId};

/// What a file is about, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FileKind {
    /// `site.json`.
    Site,
    /// A register of units.
    Units,
    /// `groups.json`.
    Groups,
    /// A tile grid.
    TileGrid,
    /// An office's own boundaries.
    Boundaries,
    /// An index.
    Index(Slug),
    /// An edition.
    Edition(EditionPath),
    /// A board of an edition.
    Board(EditionPath, Slug),
    /// Targets.
    Targets,
    /// Prose in a language; nothing means the first one.
    Prose(Topic, Option<Language>),
    /// A file that is copied as it is.
    Static,
    /// No content: a `README.md` or a name with a dot before it.
    Ignored,
}

/// Where an edition stands: index, scope, year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct EditionPath {
    /// The index.
    pub(super) index: Slug,
    /// The scope, one unit.
    pub(super) scope: UnitId,
    /// The year.
    pub(super) year: i16,
}

impl EditionPath {
    /// Index, scope and year with `/` between them, as references name an edition.
    pub(super) fn address(&self) -> String {
        format!("{}/{}/{}", self.index, self.scope, self.year)
    }

    /// The folder of the edition inside the content.
    pub(super) fn folder(&self) -> String {
        format!("editions/{}", self.address())
    }
}

/// What a prose file is about, before anything is looked up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// An edition.
    Edition(EditionPath),
    /// A unit in an edition.
    UnitInEdition(EditionPath, UnitId),
    /// A unit.
    Unit(UnitId),
    /// A free page.
    Page(Slug),
}

/// Why a path is nothing the contract knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PathProblem {
    /// No file of the contract stands here.
    Unknown,
    /// This part of the path cannot be published.
    Unpublishable(String),
}

/// What the path is. `languages` are those of the site, the first one first; `twin` says whether a path exists.
pub(super) fn classify(
    path: &str,
    languages: &[Language],
    twin: &dyn Fn(&str) -> bool,
) -> Result<FileKind, PathProblem> {
    let parts: Vec<&str> = path.split('/').collect();
    if parts.iter().any(|part| part.starts_with('.')) || is_readme(parts.last().unwrap_or(&"")) {
        return Ok(FileKind::Ignored);
    }
    match parts.as_slice() {
        ["site.json"] => Ok(FileKind::Site),
        ["groups.json"] => Ok(FileKind::Groups),
        ["units", file] if file.ends_with(".json") => plain(file).map(|()| FileKind::Units),
        ["targets", file] if file.ends_with(".json") => plain(file).map(|()| FileKind::Targets),
        ["maps", file] if file.ends_with(".json") => plain(file).map(|()| FileKind::TileGrid),
        ["maps", file] if file.ends_with(".geojson") => plain(file).map(|()| FileKind::Boundaries),
        ["indices", file] => Ok(FileKind::Index(slug(stem(file, ".json")?)?)),
        ["static", rest @ ..] if !rest.is_empty() => {
            rest.iter().try_for_each(|part| plain(part)).map(|()| FileKind::Static)
        }
        ["pages", file] => {
            let (stem, language) = prose(stem(file, ".md")?, "pages/", languages, twin)?;
            Ok(FileKind::Prose(Topic::Page(slug(stem)?), language))
        }
        ["units", rest @ ..] => {
            let (id, language) = unit_prose(rest, "units/", languages, twin)?;
            Ok(FileKind::Prose(Topic::Unit(id), language))
        }
        ["editions", index, rest @ ..] => edition_file(path, index, rest, languages, twin),
        _ => Err(PathProblem::Unknown),
    }
}

/// A file somewhere below `editions/<index>/`.
fn edition_file(
    path: &str,
    index: &str,
    rest: &[&str],
    languages: &[Language],
    twin: &dyn Fn(&str) -> bool,
) -> Result<FileKind, PathProblem> {
    let last = rest.len().saturating_sub(1);
    let is_here = |at: usize| at + 1 == last || rest.get(at + 1) == Some(&"units");
    let at = (1..last).find(|at| year(rest[*at]).is_some() && is_here(*at)).ok_or(PathProblem::Unknown)?;
    let scope = rest[..at].iter().map(|part| slug(part)).collect::<Result<Vec<_>, _>>()?;
    let scope = scope.iter().map(Slug::as_str).collect::<Vec<_>>().join("/");
    let edition = EditionPath {
        index: slug(index)?,
        scope: UnitId::parse(&scope).ok_or(PathProblem::Unknown)?,
        year: year(rest[at]).unwrap_or_default(),
    };
    let folder = &path[..path.len() - rest[at + 1..].join("/").len()];
    match &rest[at + 1..] {
        ["edition.json"] => Ok(FileKind::Edition(edition)),
        [file] if file.ends_with(".json") => Ok(FileKind::Board(edition, slug(stem(file, ".json")?)?)),
        [file] if file.ends_with(".md") => match prose(stem(file, ".md")?, folder, languages, twin)? {
            ("overview", language) => Ok(FileKind::Prose(Topic::Edition(edition), language)),
            _ => Err(PathProblem::Unknown),
        },
        ["units", unit @ ..] => {
            let (id, language) = unit_prose(unit, &format!("{folder}units/"), languages, twin)?;
            Ok(FileKind::Prose(Topic::UnitInEdition(edition, id), language))
        }
        _ => Err(PathProblem::Unknown),
    }
}

/// The unit and the language of `<unit id>.md` below `folder`.
fn unit_prose(
    parts: &[&str],
    folder: &str,
    languages: &[Language],
    twin: &dyn Fn(&str) -> bool,
) -> Result<(UnitId, Option<Language>), PathProblem> {
    let Some((file, above)) = parts.split_last() else { return Err(PathProblem::Unknown) };
    let folder = above.iter().fold(folder.to_owned(), |folder, part| format!("{folder}{part}/"));
    let (stem, language) = prose(stem(file, ".md")?, &folder, languages, twin)?;
    let mut id = String::new();
    for part in above {
        slug(part)?;
        id.push_str(part);
        id.push('/');
    }
    slug(stem)?;
    id.push_str(stem);
    UnitId::parse(&id).map(|id| (id, language)).ok_or(PathProblem::Unknown)
}

/// Splits the language off the name of a prose file. A tag the site does not have counts only beside a text it can be
/// the translation of.
fn prose<'a>(
    stem: &'a str,
    folder: &str,
    languages: &[Language],
    twin: &dyn Fn(&str) -> bool,
) -> Result<(&'a str, Option<Language>), PathProblem> {
    let Some((name, tag)) = stem.rsplit_once('.') else { return Ok((stem, None)) };
    let language = Language::parse(tag).ok_or_else(|| PathProblem::Unpublishable(format!("{stem}.md")))?;
    if languages.contains(&language) || twin(&format!("{folder}{name}.md")) {
        return Ok((name, Some(language)));
    }
    Err(PathProblem::Unknown)
}

fn stem<'a>(file: &'a str, ending: &str) -> Result<&'a str, PathProblem> {
    file.strip_suffix(ending).filter(|stem| !stem.is_empty()).ok_or(PathProblem::Unknown)
}

fn slug(part: &str) -> Result<Slug, PathProblem> {
    Slug::parse(part).ok_or_else(|| PathProblem::Unpublishable(part.to_owned()))
}

/// ASCII letters, digits, `.`, `_`, `-`: what every system and every web server can keep. Windows keeps its devices
/// under some names, whatever their ending.
fn plain(part: &str) -> Result<(), PathProblem> {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    let sound = part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
        && !part.ends_with('.')
        && !device;
    if sound { Ok(()) } else { Err(PathProblem::Unpublishable(part.to_owned())) }
}

fn year(part: &str) -> Option<i16> {
    let shaped = part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0');
    if shaped { part.parse().ok() } else { None }
}

/// `README.md`, also in another language.
fn is_readme(name: &str) -> bool {
    name.strip_prefix("README.")
        .and_then(|rest| rest.strip_suffix("md"))
        .is_some_and(|tag| tag.is_empty() || tag.strip_suffix('.').is_some_and(|tag| Language::parse(tag).is_some()))
}

/// Names at the root of the site that the program itself gives out.
pub(super) fn reserved_names() -> BTreeSet<&'static str> {
    [
        "units",
        "groups",
        "targets",
        "compare",
        "search",
        "archive",
        "corrections",
        "data",
        "errata",
        "inputs",
        "vintages",
        "method",
        "static",
        "assets",
    ]
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(path: &str) -> Result<FileKind, PathProblem> {
        let languages = [Language::parse("vi").unwrap(), Language::parse("en").unwrap()];
        classify(path, &languages, &|twin| twin == "pages/about.md")
    }

    fn edition(scope: &str) -> EditionPath {
        EditionPath { index: Slug::parse("par").unwrap(), scope: UnitId::parse(scope).unwrap(), year: 2020 }
    }

    #[test]
    fn a_path_says_what_it_is() {
        assert_eq!(
            kind("editions/par/ha-noi/tay-ho/2020/edition.json"),
            Ok(FileKind::Edition(edition("ha-noi/tay-ho")))
        );
        let board = FileKind::Board(edition("ha-noi"), Slug::parse("districts").unwrap());
        assert_eq!(kind("editions/par/ha-noi/2020/districts.json"), Ok(board));
        let unit = UnitId::parse("ha-noi/tay-ho").unwrap();
        let english = Language::parse("en");
        let topic = Topic::UnitInEdition(edition("ha-noi"), unit.clone());
        assert_eq!(
            kind("editions/par/ha-noi/2020/units/ha-noi/tay-ho.en.md"),
            Ok(FileKind::Prose(topic, english.clone()))
        );
        assert_eq!(kind("units/ha-noi/tay-ho.md"), Ok(FileKind::Prose(Topic::Unit(unit), None)));
        assert_eq!(kind("static/a/B_1.pdf"), Ok(FileKind::Static));
        assert_eq!(kind("units/README.md"), Ok(FileKind::Ignored));
        assert_eq!(kind("pages/.nháp.md"), Ok(FileKind::Ignored));
        let page = Topic::Page(Slug::parse("about").unwrap());
        assert_eq!(kind("pages/about.fr.md"), Ok(FileKind::Prose(page, Language::parse("fr"))));
    }

    #[test]
    fn other_paths_are_problems() {
        for path in ["notes.txt", "pages/a/b.md", "editions/par/2020/edition.json", "indices/par.yaml", "maps/a.svg"] {
            assert_eq!(kind(path), Err(PathProblem::Unknown), "{path}");
        }
        for path in
            ["pages/Giới thiệu.md", "static/a b.pdf", "units/Hà Nội.json", "editions/PAR/ha-noi/2020/edition.json"]
        {
            assert!(matches!(kind(path), Err(PathProblem::Unpublishable(_))), "{path}");
        }
    }
}
