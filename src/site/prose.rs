//! Prose with its references answered: each number filled in from the data, each name linked.

use crate::domain::{BoardKey, Narrative, ReferenceTarget, Score, Subject};
use crate::markdown::{self, Answer, Options};

use super::route::Route;
use super::scribe::Scribe;
use super::view::{FigureView, ProseView};

/// How much of a text a description takes, in characters.
const OPENING: usize = 200;

/// The level of the first heading inside a text: one below the heading that names the text on its page.
fn heading_level(subject: &Subject) -> u8 {
    match subject {
        Subject::Page(_) => 2,
        Subject::Edition(_) | Subject::Unit(_) => 3,
        Subject::UnitInEdition(..) => 4,
    }
}

impl Scribe<'_> {
    /// The prose about a subject in the language of the page, else in the first language of the site.
    pub(super) fn prose(&self, subject: &Subject) -> Option<ProseView> {
        self.prose_within(subject, "prose-")
    }

    /// The same, where a page holds more than one: `prefix` begins every id inside it.
    pub(super) fn prose_within(&self, subject: &Subject, prefix: &str) -> Option<ProseView> {
        let narrative = self.narrative(subject)?;
        let options = Options {
            heading_level: heading_level(subject),
            id_prefix: prefix.to_owned(),
            table_label: self.word("prose-table"),
            notes_label: self.notes_label(subject),
            back_label: self.word("prose-back"),
        };
        let body_html = markdown::render(
            &narrative.source,
            &mut |number, written| self.answer(narrative, (prefix, number), written),
            &options,
        );
        let foreign = narrative.language != *self.language();
        Some(ProseView {
            title: narrative.title.clone(),
            body_html,
            lang: foreign.then(|| narrative.language.tag().to_owned()),
        })
    }

    /// How the notes of a text are named to a screen reader: one name for each text of a page.
    fn notes_label(&self, subject: &Subject) -> String {
        let notes = self.word("prose-notes");
        match subject {
            Subject::UnitInEdition(edition, _) => format!("{notes}: {}", self.edition_name(*edition)),
            _ => notes,
        }
    }

    /// The first sentences of the prose about a subject, without markup.
    pub(super) fn prose_opening(&self, subject: &Subject) -> String {
        let answered = |narrative: &Narrative| {
            markdown::text_of(
                &narrative.source,
                &mut |number, written| self.answer(narrative, ("", number), written),
                OPENING,
            )
        };
        self.narrative(subject).map(answered).unwrap_or_default()
    }

    fn narrative(&self, subject: &Subject) -> Option<&Narrative> {
        let first = &self.publication.site().languages[0];
        let own = self.publication.narrative(subject, self.language());
        own.or_else(|| self.publication.narrative(subject, first))
    }

    /// What a reference says. `place` is the prefix of the ids of its text, and its number in it.
    fn answer(&self, narrative: &Narrative, place: (&str, usize), written: &str) -> Answer {
        let (prefix, number) = place;
        let chart = format!("{prefix}chart-{number}");
        let Some(reference) = narrative.references.get(number) else { return Answer::Nothing };
        let keep = || (!written.is_empty()).then(|| written.to_owned());
        match &reference.target {
            ReferenceTarget::Unit(unit) => {
                let name = || self.unit_name(*unit, None);
                Answer::Link { href: self.href(&Route::Unit(*unit)), text: Some(keep().unwrap_or_else(name)) }
            }
            ReferenceTarget::Page(slug) => Answer::Link { href: self.href(&Route::Page(slug.clone())), text: keep() },
            ReferenceTarget::Static(path) => Answer::Link { href: self.way(path), text: keep() },
            ReferenceTarget::Score(board, at) => {
                self.number_link(*board, *at, keep().or_else(|| self.score_text(*board, *at)))
            }
            ReferenceTarget::Rank(board, at) => {
                self.number_link(*board, *at, keep().or_else(|| self.rank_text(*board, *at)))
            }
            ReferenceTarget::Change(board, at) => {
                self.number_link(*board, *at, keep().or_else(|| self.change_text(*board, *at)))
            }
            ReferenceTarget::Of(board) => {
                let of = self.analysis.board(*board).denominator.map(|of| self.locale.integer(u64::from(of)));
                keep().or(of).map_or(Answer::Nothing, |text| Answer::Value { text, title: None })
            }
            ReferenceTarget::BoardChart(board) => self.figure_answer(&chart, self.board_figure(*board, None)),
            ReferenceTarget::EntryChart(board, at) => {
                let figure = self.parts_figure(*board, *at, &chart);
                self.figure_answer(&chart, figure)
            }
            ReferenceTarget::SeriesChart(index, scope) => {
                let boards = self.boards_of_series(*index, *scope);
                let figure = boards.first().and_then(|(_, boards)| self.series_figures(boards).into_iter().next());
                self.figure_answer(&chart, figure)
            }
            ReferenceTarget::UnitChart(index, scope, unit) => {
                let runs = self.runs(*unit);
                let run = runs.iter().find(|run| run.index == *index && run.scope == *scope);
                let figure = run.and_then(|run| self.unit_figure(*unit, run, &chart));
                self.figure_answer(&chart, figure)
            }
        }
    }

    /// A number of the data as a link to the scorecard that holds it.
    fn number_link(&self, board: BoardKey, at: usize, text: Option<String>) -> Answer {
        let unit = self.publication.board(board).entries[at].unit;
        let href = self.href(&Route::Scorecard(unit, self.year_of(board)));
        match text {
            Some(text) => Answer::Link { href, text: Some(text) },
            None => Answer::Nothing,
        }
    }

    fn score_text(&self, board: BoardKey, at: usize) -> Option<String> {
        let found = self.publication.board(board);
        found.entries[at].score.map(|score| self.score_with_measure(score, self.method(found)))
    }

    fn rank_text(&self, board: BoardKey, at: usize) -> Option<String> {
        let standing = self.analysis.board(board).standings[at].as_ref()?;
        Some(self.locale.integer(u64::from(standing.rank.number())))
    }

    fn change_text(&self, board: BoardKey, at: usize) -> Option<String> {
        let change: Score = self.analysis.board(board).movements[at].as_ref()?.score?;
        let method = self.method(self.publication.board(board));
        Some(self.with_difference(&self.locale.signed(change, method.measure.places_shown()), method))
    }

    /// A chart inside prose: the drawing with its title and summary. Its ids begin with `id`.
    fn figure_answer(&self, id: &str, figure: Option<FigureView>) -> Answer {
        let Some(figure) = figure else { return Answer::Nothing };
        let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let unique = |svg: &str| svg.replace(&figure.id, id);
        Answer::Html(format!(
            "<figure class=\"figure\"><div class=\"drawing\">{}{}</div>\
             <figcaption><strong>{}</strong> {} {}</figcaption></figure>",
            unique(&figure.wide_html),
            unique(&figure.narrow_html),
            escape(&figure.title),
            escape(&figure.subtitle),
            escape(&figure.summary),
        ))
    }
}
