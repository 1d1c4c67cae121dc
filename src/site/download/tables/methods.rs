//! The tables of methods, their components, and the classes of the boards.

use crate::domain::{Aggregate, Direction, Evidence, MeasureKind, Method, MethodKey};
use crate::site::Site;
use crate::site::download::edition_id;

use super::{BOARD, EDITION, Relation, columns, day, number, texts};

/// One row for each method of an index.
pub(super) fn methods(site: &Site) -> Relation {
    let publication = site.publication;
    let ids =
        |keys: &[MethodKey]| keys.iter().map(|key| publication.method(*key).id.as_str()).collect::<Vec<_>>().join(" ");
    let row = |method: &Method| {
        let act = method.act.as_ref();
        let measure = &method.measure;
        let of = |text: Option<&String>| text.cloned().unwrap_or_default();
        [
            vec![
                publication.index(method.index).id.to_string(),
                method.id.clone(),
                of(act.and_then(|act| act.number.as_ref())),
                day(act.and_then(|act| act.date)),
                of(act.and_then(|act| act.url.as_ref())),
            ],
            texts(site, act.and_then(|act| act.issuer.as_ref())),
            vec![
                if measure.kind == MeasureKind::Percent { "percent" } else { "points" }.to_owned(),
                measure.min.to_string(),
                measure.max.to_string(),
                measure.precision.to_string(),
                measure.places_shown().to_string(),
                if method.direction == Direction::Higher { "higher" } else { "lower" }.to_owned(),
                aggregate(method.aggregate).to_owned(),
                ids(&method.comparable_scores),
                ids(&method.comparable_ranks),
            ],
            texts(site, method.break_reason.as_ref()),
        ]
        .concat()
    };
    Relation {
        columns: columns(
            site,
            &[
                ("index", "string", "id of the index"),
                ("method", "string", "id of the method inside the index"),
                ("act", "string", "number of the act that set it"),
                ("act_date", "date", "date of the act"),
                ("act_url", "string", "address of the act"),
                ("act_issuer", "text", "who issued the act"),
                ("measure", "string", "percent or points"),
                ("min", "number", "the least possible score"),
                ("max", "number", "the highest possible score"),
                ("precision", "integer", "digits after the point that the data has"),
                ("shown", "integer", "digits after the point that pages print"),
                ("direction", "string", "which end is the good one: higher or lower"),
                ("aggregate", "string", "how the total follows from the components: sum, mean, weighted, none"),
                ("comparable_scores", "string", "other methods of the index whose scores may be compared, by spaces"),
                ("comparable_ranks", "string", "other methods of the index whose ranks may be compared, by spaces"),
                ("break_reason", "text", "why a series breaks where this method begins"),
            ],
        ),
        rows: publication.methods().map(|(_, method)| row(method)).collect(),
    }
}

/// One row for each component of each method.
pub(super) fn components(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, method) in publication.methods() {
        rows.extend(method.components.iter().map(|component| {
            [
                vec![
                    publication.index(method.index).id.to_string(),
                    method.id.clone(),
                    component.id.clone(),
                    component.parent.map(|parent| method.component(parent).id.clone()).unwrap_or_default(),
                    component.cut.clone().unwrap_or_default(),
                ],
                texts(site, Some(&component.name)),
                vec![
                    component.min.to_string(),
                    number(component.max),
                    component.precision.to_string(),
                    number(component.weight),
                    component.aggregate.map(aggregate).unwrap_or_default().to_owned(),
                    component.evidence.map(evidence).unwrap_or_default().to_owned(),
                    component.bonus.to_string(),
                ],
            ]
            .concat()
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                ("index", "string", "id of the index"),
                ("method", "string", "id of the method"),
                ("component", "string", "id of the component inside the method; values name it component:<id>"),
                ("parent", "string", "the component it is a part of; empty: of the total"),
                ("cut", "string", "which way of slicing the total it belongs to; empty: there is one only"),
                ("name", "text", "name of the component"),
                ("min", "number", "the least it can be"),
                ("max", "number", "the most it can be"),
                ("precision", "integer", "digits after the point that its data has"),
                ("weight", "number", "its weight among its siblings"),
                ("aggregate", "string", "how it follows from its own parts"),
                ("evidence", "string", "what its number comes from: self, appraisal, survey, data"),
                ("bonus", "boolean", "its points come on top: its maximum is no part of the total's"),
            ],
        ),
        rows,
    }
}

/// One row for each class of each board.
pub(super) fn bands(site: &Site) -> Relation {
    let publication = site.publication;
    let mut rows = Vec::new();
    for (_, board) in publication.boards() {
        let edition = edition_id(publication, publication.edition(board.edition));
        rows.extend(board.bands.iter().map(|band| {
            let head = vec![edition.clone(), board.id.to_string(), band.id.clone()];
            [head, texts(site, Some(&band.name)), vec![number(band.min)]].concat()
        }));
    }
    Relation {
        columns: columns(
            site,
            &[
                EDITION,
                BOARD,
                ("band", "string", "id of the published class, as values name it"),
                ("name", "text", "name of the class"),
                ("min", "number", "the least score in it, where the rule was published"),
            ],
        ),
        rows,
    }
}

fn aggregate(aggregate: Aggregate) -> &'static str {
    match aggregate {
        Aggregate::Sum => "sum",
        Aggregate::Mean => "mean",
        Aggregate::Weighted => "weighted",
        Aggregate::None => "none",
    }
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::SelfScored => "self",
        Evidence::Appraisal => "appraisal",
        Evidence::Survey => "survey",
        Evidence::Data => "data",
    }
}
