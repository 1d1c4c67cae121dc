//! The tables of editions, boards, sources and peer groups.

use crate::domain::{EditionKey, MeasureKind};
use crate::site::Site;
use crate::site::download::{citation, edition_id, licence, version};

use super::{BOARD, EDITION, Relation, columns, day, texts};

/// One row for each edition, with its decision.
pub(super) fn editions(site: &Site) -> Relation {
    let publication = site.publication;
    let (language, _) = &site.languages()[0];
    let row = |(key, edition): (EditionKey, &crate::domain::Edition)| {
        let decision = edition.decision.as_ref();
        let method = publication.method(edition.method);
        let kind = if method.measure.kind == MeasureKind::Percent { "percent" } else { "points" };
        let of = |text: Option<&String>| text.cloned().unwrap_or_default();
        [
            vec![
                edition_id(publication, edition),
                publication.index(edition.index).id.to_string(),
                publication.unit(edition.scope).id.to_string(),
                edition.year.to_string(),
                method.id.clone(),
                kind.to_owned(),
                edition.units_at.to_string(),
                day(edition.published),
                of(decision.and_then(|decision| decision.number.as_ref())),
                day(decision.and_then(|decision| decision.date)),
                of(decision.and_then(|decision| decision.url.as_ref())),
            ],
            texts(site, decision.and_then(|decision| decision.title.as_ref())),
            texts(site, decision.and_then(|decision| decision.issuer.as_ref())),
            vec![version(publication, site.analysis, key), licence(site), citation(publication, edition, language)],
        ]
        .concat()
    };
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                ("index", "string", "id of the index"),
                ("scope", "string", "id of the unit inside which the ranking is held"),
                ("year", "integer", "the year that was assessed"),
                ("method", "string", "id of the method of its boards, unless a board names another"),
                ("measure", "string", "percent or points"),
                ("units_at", "date", "the day whose list of units it ranks"),
                ("published", "date", "the day it was published"),
                ("decision", "string", "number of the decision that announced it"),
                ("decision_date", "date", "date of the decision"),
                ("decision_url", "string", "address of the decision"),
                ("decision_title", "text", "what the decision is called"),
                ("decision_issuer", "text", "who issued the decision"),
                ("version", "string", "version of the edition's data"),
                ("licence", "string", "licence of the data"),
                ("citation", "string", "how to cite the edition"),
            ],
        ),
        rows: publication.editions().map(row).collect(),
    }
}

/// One row for each board.
pub(super) fn boards(site: &Site) -> Relation {
    let publication = site.publication;
    let row = |(key, board): (crate::domain::BoardKey, &crate::domain::Board)| {
        let broken = site.analysis.board(key).breaks_before.as_ref();
        [
            vec![edition_id(publication, publication.edition(board.edition)), board.id.to_string()],
            texts(site, Some(&board.name)),
            vec![
                publication.level(board.level).id.clone(),
                board.of.map(|of| of.to_string()).unwrap_or_default(),
                board.complete.to_string(),
                board.entries.len().to_string(),
                publication.method(board.method).id.clone(),
                broken.map(|found| found.year.to_string()).unwrap_or_default(),
            ],
            texts(site, broken.and_then(|found| found.reason.as_ref())),
        ]
        .concat()
    };
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                ("name", "text", "name of the board"),
                ("level", "string", "level of its units"),
                ("of", "integer", "how many units were ranked, as published"),
                ("complete", "boolean", "every unit of the board is here"),
                ("entries", "integer", "how many units are here"),
                ("method", "string", "id of the method"),
                ("break_after", "integer", "the year before it with which it must not be compared; empty: no break"),
                ("break_reason", "text", "why not"),
            ],
        ),
        rows: publication.boards().map(row).collect(),
    }
}

/// One row for each source of an edition.
pub(super) fn sources(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, edition) in publication.editions() {
        rows.extend(edition.sources.iter().map(|source| {
            vec![
                edition_id(publication, edition),
                source.id.clone(),
                source.title.clone(),
                source.url.clone().unwrap_or_default(),
                source.trust.map(|trust| trust.word().to_owned()).unwrap_or_default(),
                source.language.as_ref().unwrap_or(&publication.site().languages[0]).tag().to_owned(),
            ]
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                ("source", "string", "id of the source inside the edition"),
                ("title", "string", "title of the document, in its own language"),
                ("url", "string", "address of the document"),
                (
                    "trust",
                    "string",
                    "how close it stands to the publisher: official, press, compiled, mirror, translation",
                ),
                ("language", "string", "language of the title, a tag of BCP 47"),
            ],
        ),
        rows,
    }
}

/// One row for each member of each peer group.
pub(super) fn groups(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, group) in publication.groups() {
        rows.extend(group.members.iter().map(|member| {
            [
                vec![group.id.to_string(), group.scheme.clone().unwrap_or_default()],
                texts(site, Some(&group.name)),
                vec![
                    publication.unit(*member).id.to_string(),
                    day(group.period.from),
                    day(group.period.to),
                    group.source.clone().unwrap_or_default(),
                ],
            ]
            .concat()
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                ("group", "string", "id of the peer group"),
                ("scheme", "string", "the scheme it belongs to"),
                ("name", "text", "name of the group"),
                ("unit", "string", "id of a member"),
                ("from", "date", "the first day it holds; empty: open"),
                ("to", "date", "the day after the last; empty: open"),
                ("source", "string", "the document it comes from"),
            ],
        ),
        rows,
    }
}
