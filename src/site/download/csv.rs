//! Boards, the register of units and the other tables as CSV.

use ::csv::{Terminator, Writer, WriterBuilder};

use crate::analysis::Basis;
use crate::domain::{BoardKey, Entry, IndexKey, Language, Method, Score};
use crate::site::Site;

use super::tables::Relation;
use super::{citation, edition_id, licence, version};

/// The columns of the long form, with what each holds.
pub(super) const COLUMNS: [(&str, &str, &str); 19] = [
    ("edition", "string", "index/scope/year"),
    ("board", "string", "id of the board"),
    ("unit", "string", "id of the unit"),
    ("code", "string", "official code of the unit, text; may name another unit at another time"),
    ("name", "string", "name of the unit on the day the board ranks, first language of the site"),
    ("item", "string", "what the value is: score, points, max, sample, error, or component:<id>"),
    ("value", "number", "the published value"),
    ("rank", "integer", "rank, on rows whose item is score or rank"),
    ("rank_basis", "string", "published, or computed by us from the published scores"),
    ("of", "integer", "how many units were ranked"),
    ("band", "string", "id of the published class"),
    ("source", "string", "title of the source document"),
    ("trust", "string", "how close the source stands to the publisher"),
    ("source_url", "string", "address of the source document"),
    ("version", "string", "version of the edition's data"),
    ("licence", "string", "licence of the data"),
    ("citation", "string", "how to cite the edition"),
    ("tied", "boolean", "other units share the rank, on rows whose item is score or rank"),
    ("note", "string", "note printed beside the unit, first language of the site, on rows whose item is score or rank"),
];

/// All boards of an index.
pub(super) fn index(site: &Site, key: IndexKey) -> Vec<u8> {
    let boards = site.publication.boards();
    let of_index = boards.filter(|(_, board)| site.publication.edition(board.edition).index == key);
    self::boards(site, &of_index.map(|(key, _)| key).collect::<Vec<_>>())
}

/// Some boards, one after another.
pub(super) fn boards(site: &Site, keys: &[BoardKey]) -> Vec<u8> {
    let mut writer = writer();
    record(&mut writer, &COLUMNS.map(|(name, _, _)| name.to_owned()));
    for key in keys {
        write_board(site, *key, &mut writer);
    }
    finish(writer)
}

fn write_board(site: &Site, key: BoardKey, writer: &mut Writer<Vec<u8>>) {
    let publication = site.publication;
    let (language, _) = &site.languages()[0];
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let method = publication.method(board.method);
    let head = [edition_id(publication, edition), board.id.to_string()];
    let tail =
        [version(publication, site.analysis, board.edition), licence(site), citation(publication, edition, language)];
    for at in 0..board.entries.len() {
        let entry = &board.entries[at];
        let unit = publication.unit(entry.unit);
        let name = unit.name_on(edition.units_at).name.within(language).to_owned();
        let who = [unit.id.to_string(), unit.code.clone().unwrap_or_default(), name];
        let source = entry.source.map(|source| &edition.sources[source.position()]);
        let source = [
            source.map(|source| source.title.clone()).unwrap_or_default(),
            source.and_then(|source| source.trust).map(|trust| trust.word().to_owned()).unwrap_or_default(),
            source.and_then(|source| source.url.clone()).unwrap_or_default(),
        ];
        for (item, value) in values(method, entry) {
            let leads = matches!(item.as_str(), "score" | "rank");
            let standing = if leads { standing(site, key, at) } else { Default::default() };
            let aside = if leads { aside(site, key, at) } else { Default::default() };
            let parts: [&[String]; 7] = [&head, &who, &[item, value], &standing, &source, &tail, &aside];
            record(writer, &parts.concat());
        }
    }
}

/// The values of an entry by what they are. An entry with a rank or band but no score has one row whose value is empty.
pub(super) fn values(method: &Method, entry: &Entry) -> Vec<(String, String)> {
    let precision = method.measure.precision;
    let own = |score: Score| score.at_places(score.places().max(precision)).to_string();
    let mut values = Vec::new();
    match entry.score {
        Some(score) => values.push(("score".to_owned(), own(score))),
        None => values.push(("rank".to_owned(), String::new())),
    }
    values.extend(entry.points.map(|points| ("points".to_owned(), own(points))));
    values.extend(entry.max.map(|max| ("max".to_owned(), max.to_string())));
    values.extend(entry.sample.map(|sample| ("sample".to_owned(), sample.to_string())));
    values.extend(entry.error.map(|error| ("error".to_owned(), error.to_string())));
    for (component, score, _) in &entry.components {
        let component = method.component(*component);
        values.push((format!("component:{}", component.id), score.at_places(component.precision).to_string()));
    }
    values
}

/// Rank, basis, denominator and band of an entry.
fn standing(site: &Site, key: BoardKey, at: usize) -> [String; 4] {
    let board = site.publication.board(key);
    let analysis = site.analysis.board(key);
    let standing = analysis.standings[at].as_ref();
    [
        standing.map(|standing| standing.rank.number().to_string()).unwrap_or_default(),
        standing
            .map(|standing| if standing.basis == Basis::Computed { "computed" } else { "published" }.to_owned())
            .unwrap_or_default(),
        analysis.denominator.map(|of| of.to_string()).unwrap_or_default(),
        board.entries[at].band.map(|band| board.bands[band.position()].id.clone()).unwrap_or_default(),
    ]
}

/// Whether the rank of an entry is shared, and its note.
fn aside(site: &Site, key: BoardKey, at: usize) -> [String; 2] {
    let (language, _) = &site.languages()[0];
    let standing = site.analysis.board(key).standings[at].as_ref();
    let note = site.publication.board(key).entries[at].note.as_ref();
    [
        standing.map(|standing| standing.tied.to_string()).unwrap_or_default(),
        note.map(|note| note.within(language).to_owned()).unwrap_or_default(),
    ]
}

/// The columns of the register.
pub(super) const UNIT_COLUMNS: [(&str, &str, &str); 10] = [
    ("unit", "string", "id of the unit, never reused"),
    ("level", "string", "level of the unit"),
    ("parent", "string", "id of the unit it lies in"),
    ("code", "string", "official code, text"),
    ("name", "string", "short name"),
    ("full_name", "string", "name with its type"),
    ("from", "date", "first day; empty: older than the register"),
    ("to", "date", "the day after the last; empty: still exists"),
    ("act", "string", "act"),
    ("successors", "string", "ids of the units that took its place, separated by spaces"),
];

/// The register of units.
pub(super) fn units(site: &Site) -> Vec<u8> {
    let publication = site.publication;
    let language: &Language = &site.languages()[0].0;
    let mut writer = writer();
    record(&mut writer, &UNIT_COLUMNS.map(|(name, _, _)| name.to_owned()));
    for (_, unit) in publication.units() {
        let successors: Vec<&str> =
            unit.successors.iter().map(|succession| publication.unit(succession.unit).id.as_str()).collect();
        let day = |day: Option<crate::domain::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        record(
            &mut writer,
            &[
                unit.id.to_string(),
                publication.level(unit.level).id.clone(),
                unit.parent.map(|parent| publication.unit(parent).id.to_string()).unwrap_or_default(),
                unit.code.clone().unwrap_or_default(),
                unit.name().name.within(language).to_owned(),
                unit.name().full_name.within(language).to_owned(),
                day(unit.period.from),
                day(unit.period.to),
                unit.act.clone().unwrap_or_default(),
                successors.join(" "),
            ],
        );
    }
    finish(writer)
}

/// Any other table.
pub(super) fn table(relation: &Relation) -> Vec<u8> {
    let mut writer = writer();
    let names: Vec<String> = relation.columns.iter().map(|column| column.name.clone()).collect();
    record(&mut writer, &names);
    for row in &relation.rows {
        record(&mut writer, row);
    }
    finish(writer)
}

fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new())
}

/// Writes a record. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
fn record(writer: &mut Writer<Vec<u8>>, cells: &[String]) {
    let safe = cells.iter().map(|cell| {
        let number = Score::parse(cell).is_ok();
        if !number && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.clone() }
    });
    // Writing into memory cannot fail, and every record of a file has the same length.
    let _ = writer.write_record(safe);
}

fn finish(writer: Writer<Vec<u8>>) -> Vec<u8> {
    writer.into_inner().unwrap_or_default()
}
