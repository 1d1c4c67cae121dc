//! How the claims of a text print: for people, and for machines as JSON.

use std::fmt::Write as _;
use std::ops::Range;

use serde_json::{Map, Value as Json};

use super::{Claim, Right, Value, Verdict};
use crate::domain::{Language, Publication, Score};
use crate::locale::Locale;
use crate::mark::{Mark, SourceId, Sources};
use crate::problem::Speech;

/// The most letters of a sentence that are printed.
const EXCERPT: usize = 200;

/// The claims of one text.
#[derive(Debug, Clone)]
pub struct Report {
    /// What the claims were held against.
    pub publication: Publication,
    /// The text, so that places can be named.
    pub sources: Sources,
    /// Which of the sources it is.
    pub source: SourceId,
    /// Its claims, in order.
    pub claims: Vec<Claim>,
}

impl Report {
    /// At least one claim is wrong.
    pub fn has_false(&self) -> bool {
        self.claims.iter().any(|claim| matches!(claim.verdict, Verdict::False(_)))
    }

    /// For people: each sentence with its claims, each with its place and verdict; how many of each at the end.
    pub fn to_text(&self, speech: Speech) -> String {
        let mut text = String::new();
        let mut sentence = None;
        for claim in &self.claims {
            if sentence != Some(&claim.sentence) {
                let gap = if sentence.is_some() { "\n" } else { "" };
                let _ = writeln!(text, "{gap}“{}”", shortened(&self.said(&claim.sentence)));
                sentence = Some(&claim.sentence);
            }
            let place = self.sources.place(self.mark(&claim.range));
            let said = self.said(&claim.range);
            let verdict = speech.sentence(&format!("claim-{}", word(&claim.verdict)), &[("claim", &said)]);
            let _ = writeln!(text, "{}:{}:{}: {verdict}", place.path, place.line, place.column);
            for line in self.rights(claim, speech).into_iter().chain(self.remark(claim, speech)) {
                let _ = writeln!(text, "  {line}");
            }
        }
        let gap = if sentence.is_some() { "\n" } else { "" };
        let count = |wanted| self.claims.iter().filter(|claim| word(&claim.verdict) == wanted).count().to_string();
        let (right, wrong, unclear) = (count("true"), count("false"), count("unclear"));
        let facts = [("true", right.as_str()), ("false", &wrong), ("unclear", &unclear)];
        let _ = writeln!(text, "{gap}{}", speech.sentence("claims-summary", &facts));
        text
    }

    /// For machines: a JSON array with stable keys and words.
    pub fn to_json(&self, speech: Speech) -> String {
        let list: Vec<Json> = self.claims.iter().map(|claim| self.as_json(claim, speech)).collect();
        let mut text = serde_json::to_string_pretty(&list).unwrap_or_default();
        text.push('\n');
        text
    }

    fn as_json(&self, claim: &Claim, speech: Speech) -> Json {
        let place = self.sources.place(self.mark(&claim.range));
        let locale = locale(speech);
        let (mut actual, mut stands, mut doubt, mut computed, mut rounded) =
            (Json::Null, Json::Null, Json::Null, false, false);
        match &claim.verdict {
            Verdict::True { rounded: is_rounded, computed: is_computed } => {
                (rounded, computed) = (*is_rounded, *is_computed)
            }
            Verdict::False(rights) => {
                let values = rights.iter().map(|right| value_text(&self.publication, right, &locale));
                actual = values.collect::<Vec<_>>().into();
                let places = rights.iter().map(|right| place_label(&self.publication, right, &locale));
                stands = places.collect::<Vec<_>>().into();
                computed = rights.iter().any(|right| right.computed);
            }
            Verdict::Unclear(why) => doubt = why.word().into(),
        }
        let members: [(&str, Json); 11] = [
            ("line", place.line.into()),
            ("column", place.column.into()),
            ("length", place.length.into()),
            ("claim", self.said(&claim.range).into()),
            ("sentence", self.said(&claim.sentence).into()),
            ("verdict", word(&claim.verdict).into()),
            ("rounded", rounded.into()),
            ("computed", computed.into()),
            ("actual", actual),
            ("place", stands),
            ("reason", doubt),
        ];
        Json::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
    }

    /// What is right, and where it stands: a line for each thing that may be meant.
    fn rights(&self, claim: &Claim, speech: Speech) -> Vec<String> {
        let Verdict::False(rights) = &claim.verdict else { return Vec::new() };
        let locale = locale(speech);
        let line = |right: &Right| {
            let place = place_label(&self.publication, right, &locale);
            let value = value_text(&self.publication, right, &locale);
            let id = match (right.place.is_some(), right.computed) {
                (false, _) => "claim-right-bare",
                (true, false) => "claim-right",
                (true, true) => "claim-right-computed",
            };
            speech.sentence(id, &[("value", value.as_str()), ("place", place.as_str())])
        };
        rights.iter().map(line).collect()
    }

    /// Why nobody can tell; or that a right claim is rounded or agrees with a computed number.
    fn remark(&self, claim: &Claim, speech: Speech) -> Option<String> {
        match &claim.verdict {
            Verdict::Unclear(doubt) => Some(speech.label(&format!("claim-doubt-{}", doubt.word()))),
            Verdict::True { rounded: true, .. } => Some(speech.label("claim-rounded")),
            Verdict::True { computed: true, .. } => Some(speech.label("claim-computed")),
            _ => None,
        }
    }

    fn mark(&self, range: &Range<usize>) -> Mark {
        Mark::new(self.source, range.start, range.end)
    }

    /// A stretch of the text on one line, without signs that a terminal obeys.
    fn said(&self, range: &Range<usize>) -> String {
        let text = self.sources.text(self.source);
        let words = text.get(range.clone()).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        words.chars().filter(|c| !c.is_control()).collect()
    }
}

fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::True { .. } => "true",
        Verdict::False(_) => "false",
        Verdict::Unclear(_) => "unclear",
    }
}

fn locale(speech: Speech) -> Locale {
    let tag = if speech == Speech::Vietnamese { "vi" } else { "en" };
    Locale::new(&Language::parse(tag).unwrap_or_else(|| unreachable!("a tag of two letters")))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let head: String = text.chars().take(EXCERPT - 1).collect();
    format!("{}…", head.trim_end())
}

/// A right value as a language writes it.
pub(super) fn value_text(publication: &Publication, right: &Right, locale: &Locale) -> String {
    match right.value {
        Value::Class(position) => {
            let band = right.place.and_then(|(board, _)| publication.board(board).bands.get(position));
            band.map(|band| band.name.within(locale.language()).to_owned()).unwrap_or_default()
        }
        Value::Score(score, places) => locale.number(score, places),
        Value::Place(rank, Some(of)) => format!("{rank}/{of}"),
        Value::Place(rank, None) => rank.to_string(),
        Value::Count(count) => locale.integer(count.into()),
        Value::Of(of) => format!("…/{of}"),
        Value::Change(change, places) => locale.signed(change, places),
        Value::Steps(steps) => locale.signed(Score::new(steps, 0), 0),
    }
}

/// Where a right value stands: the unit, the index, the year, the scope and the board. Empty where it stands on none.
pub(super) fn place_label(publication: &Publication, right: &Right, locale: &Locale) -> String {
    let Some((key, at)) = right.place else { return String::new() };
    let language = locale.language();
    let board = publication.board(key);
    let edition = publication.edition(board.edition);
    let name = |unit| publication.unit(unit).name_on(edition.units_at).name.within(language);
    let unit = board.entries.get(at).map_or("", |entry| name(entry.unit));
    let index = publication.index(edition.index).short.within(language);
    let (year, scope, board) = (edition.year, name(edition.scope), board.name.within(language));
    format!("{unit} · {index} {year} · {scope} · {board}")
}
