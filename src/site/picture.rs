//! What picture cards say, and which card stands for which page.

use crate::analysis::Basis;
use crate::card::{Card, Fact, HEIGHT, Leader, Strip, WIDTH};
use crate::domain::{BoardKey, Score};
use crate::locale::Phrase;

use super::route::{CardSubject, Route};
use super::scribe::Scribe;
use super::view::{DownloadView, ImageView};

/// How many leading entries the card of a board shows.
const LEADERS: usize = 3;

impl Scribe<'_> {
    /// The card that stands for a page: its own, else that of the newest entry or board it is about, else the site's.
    pub(super) fn card_of(&self, route: &Route) -> CardSubject {
        let of_edition = |key| self.publication.edition(key).boards.first().map(|board| CardSubject::Board(*board));
        let found = match route {
            Route::Board(key) => Some(CardSubject::Board(*key)),
            Route::Edition(key) | Route::Computation(key) => of_edition(*key),
            Route::Series(index, scope) => {
                self.publication.series(*index, *scope).rev().find_map(|(key, _)| of_edition(key))
            }
            Route::Index(index) => self
                .widest_scope()
                .and_then(|scope| self.publication.series(*index, scope).rev().find_map(|(key, _)| of_edition(key))),
            Route::Unit(key) => self.runs(*key).first().and_then(|run| run.entries.last()).map(entry),
            Route::Scorecard(key, year) => self.items_of(*key, *year).first().map(entry),
            _ => None,
        };
        found.unwrap_or(CardSubject::Site)
    }

    /// The card of a page as an image, with its whole address where the site knows its own.
    pub(super) fn image(&self, route: &Route) -> ImageView {
        let subject = self.card_of(route);
        let path = Route::Card(subject).path(self.publication, &self.prefix);
        ImageView {
            href: self.address(&path),
            width: WIDTH,
            height: HEIGHT,
            alt: match subject {
                CardSubject::Site => self.text(&self.publication.site().title),
                CardSubject::Board(key) => self.board_sentence(key),
                CardSubject::Entry(key, at) => self.entry_sentence(key, at),
            },
        }
    }

    /// A card, offered as a file.
    pub(super) fn card_file(&self, subject: CardSubject) -> DownloadView {
        self.download(self.word("card-file"), &Route::Card(subject), "PNG")
    }

    /// What a card says.
    pub(super) fn picture(&self, subject: CardSubject) -> Card {
        match subject {
            CardSubject::Site => self.site_picture(),
            CardSubject::Board(key) => self.board_picture(key),
            CardSubject::Entry(key, at) => self.entry_picture(key, at),
        }
    }

    fn site_picture(&self) -> Card {
        let site = &self.publication.site();
        Card {
            over: site.publisher.name.as_ref().map(|name| self.text(name)).unwrap_or_default(),
            title: self.text(&site.title),
            sentence: Some(self.home_sentence()),
            signature: self.signature(),
            ..Card::default()
        }
    }

    fn board_picture(&self, key: BoardKey) -> Card {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let leaders = self.card_leaders(key);
        let scope = self.unit_name(edition.scope, Some(edition.units_at));
        let is_computed = |at: &usize| {
            self.analysis.board(key).standings[*at].as_ref().is_some_and(|standing| standing.basis == Basis::Computed)
        };
        let computed = !leaders.is_empty() && self.analysis.board(key).order.iter().take(LEADERS).any(is_computed);
        let sentence = || self.incomplete(key).unwrap_or_else(|| self.board_sentence(key));
        Card {
            over: format!("{} {}", self.index_short(edition.index), edition.year),
            beside: if computed { format!("{scope} · {}", self.word("card-ranks-computed")) } else { scope },
            title: self.text(&board.name),
            sentence: leaders.is_empty().then(sentence),
            leaders,
            strip: self.card_strip(key, None),
            source: self.card_source(key, board.entries.first().and_then(|entry| entry.source)),
            signature: self.signature(),
            ..Card::default()
        }
    }

    fn entry_picture(&self, key: BoardKey, at: usize) -> Card {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let entry = &board.entries[at];
        let fact = |label: &'static str, value: String| Fact { label: self.word(label), value };
        let score_label = if self.is_noted(key, at) { "card-score-noted" } else { "card-score" };
        let score = entry.score.map(|score| fact(score_label, self.score_with_measure(score, self.method(board))));
        let rank = self.analysis.board(key).standings[at].as_ref().map(|standing| {
            let label = if standing.basis == Basis::Computed { "card-rank-computed" } else { "card-rank" };
            fact(label, self.rank(standing).label)
        });
        let band = self.band(board, at).map(|band| fact("card-band", band.name));
        let strip = entry.score.and_then(|_| self.card_strip(key, Some(at)));
        let scope = self.unit_name(edition.scope, Some(edition.units_at));
        Card {
            over: format!("{} {}", self.index_short(edition.index), edition.year),
            beside: format!("{scope} · {}", self.text(&board.name)),
            title: self.full_name(entry.unit, Some(edition.units_at)),
            facts: [score, rank, band].into_iter().flatten().collect(),
            sentence: strip.is_none().then(|| self.entry_sentence(key, at)),
            strip,
            source: self.card_source(key, entry.source),
            signature: self.signature(),
            ..Card::default()
        }
    }

    /// The first of a complete board; never some of those who share a place without the others.
    fn card_leaders(&self, key: BoardKey) -> Vec<Leader> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let analysis = self.analysis.board(key);
        let rank = |at: usize| analysis.standings[at].as_ref().map(|standing| standing.rank);
        let next = analysis.order.get(LEADERS).and_then(|at| rank(*at));
        let whole = |at: &&usize| board.complete && rank(**at).is_some() && rank(**at) != next;
        let leader = |at: &usize| {
            let standing = analysis.standings[*at].as_ref()?;
            let entry = &board.entries[*at];
            Some(Leader {
                rank: self.rank(standing).label,
                name: self.unit_name(entry.unit, Some(edition.units_at)),
                value: entry.score.map(|score| self.score_with_measure(score, self.method(board))).unwrap_or_default(),
            })
        };
        analysis.order.iter().take(LEADERS).filter(whole).filter_map(leader).collect()
    }

    /// All scores of a board, one of them marked.
    fn card_strip(&self, key: BoardKey, main: Option<usize>) -> Option<Strip> {
        let board = self.publication.board(key);
        let analysis = self.analysis.board(key);
        let method = self.method(board);
        let summary = analysis.summary.as_ref().filter(|summary| summary.count > 1)?;
        let scored: Vec<(usize, Score)> =
            board.entries.iter().enumerate().filter_map(|(at, entry)| Some((at, entry.score?))).collect();
        let all = u32::try_from(scored.len()).ok() == analysis.denominator;
        let count = self.count_of(scored.len(), analysis.denominator.filter(|_| !all));
        let score = |score| self.score(score, method);
        let phrase = Phrase::plain("card-strip")
            .with("count", count)
            .with("least", score(summary.best.min(summary.worst)))
            .with("median", if board.complete { score(summary.median) } else { "none".to_owned() })
            .with("most", score(summary.best.max(summary.worst)));
        Some(Strip {
            main: main.and_then(|main| scored.iter().position(|(at, _)| *at == main)),
            scores: scored.into_iter().map(|(_, score)| score).collect(),
            caption: self.say(&phrase),
        })
    }

    /// Where the numbers come from, with how close that stands to the publisher.
    fn card_source(&self, key: BoardKey, source: Option<crate::domain::SourceKey>) -> Option<String> {
        let edition = self.publication.edition(self.publication.board(key).edition);
        let citation = &edition.sources[source?.position()];
        let trust = citation.trust.map_or_else(|| "none".to_owned(), |trust| self.trust(trust));
        Some(self.say(&Phrase::plain("card-source").with("source", citation.title.clone()).with("trust", trust)))
    }

    /// Whose card it is: the site, and where it lives.
    fn signature(&self) -> String {
        let site = self.publication.site();
        let title = self.text(&site.title);
        let home = site.base_url.as_ref().map(|base| base.split("://").nth(1).unwrap_or(base).trim_end_matches('/'));
        home.map_or(title.clone(), |home| format!("{title} · {home}"))
    }
}

fn entry(found: &(BoardKey, usize)) -> CardSubject {
    CardSubject::Entry(found.0, found.1)
}
