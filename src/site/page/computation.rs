//! How an edition was computed: its method, every check with its result, what was found and why it stands, the hash.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::analysis::{Check, Difference, Obstacle, Outcome, claimed, outcomes};
use crate::domain::{BoardKey, Edition, EditionKey, MethodKey, Score};
use crate::locale::Phrase;
use crate::site::download::{SUMS_PATH, edition_id};
use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{
    AverageView, CheckView, CheckedBoardView, CheckedMethodView, ComputationView, DifferenceView, DownloadView,
    FactView, LinkView, SealView, UncheckedView,
};
use crate::tree::sha256_hex;

impl Scribe<'_> {
    pub(in crate::site) fn computation_heading(&self, key: EditionKey) -> Heading {
        let edition = self.publication.edition(key);
        let title = Phrase::plain("computation-title").with("edition", self.edition_name(key));
        let mut above = self.edition_heading(key).above;
        above.push(self.link(edition.year.to_string(), &Route::Edition(key)));
        Heading {
            title: self.say(&title),
            crumb: Some(self.word("computation")),
            description: self.checked_sentence(edition),
            above,
        }
    }

    pub(in crate::site) fn computation_view(&self, key: EditionKey) -> ComputationView {
        let edition = self.publication.edition(key);
        let methods: BTreeSet<MethodKey> =
            edition.boards.iter().map(|key| self.publication.board(*key).method).collect();
        let methods = if methods.is_empty() { BTreeSet::from([edition.method]) } else { methods };
        let claims = claimed(self.publication, self.analysis, key);
        ComputationView {
            edition: self.link(self.edition_name(key), &Route::Edition(key)),
            index: self.index_short(edition.index),
            scope: self.unit_name(edition.scope, Some(edition.units_at)),
            year: edition.year,
            sentence: self.checked_sentence(edition),
            facts: self.edition_facts(edition).into_iter().filter(|fact| fact.key != "fact-method").collect(),
            methods: methods.iter().map(|key| self.checked_method(edition, *key, methods.len() > 1)).collect(),
            boards: edition.boards.iter().map(|key| self.checked_board(*key)).collect(),
            claims: (claims > 0)
                .then(|| self.say(&Phrase::plain("claims-checked").with("count", self.locale.integer(claims as u64)))),
            corrections: self.corrections_of(key),
            sources: edition.sources.iter().enumerate().map(|(at, citation)| self.cite(at, citation)).collect(),
            seal: self.seal(edition),
        }
    }

    /// A fact that leads from an edition to how it was checked.
    pub(in crate::site) fn checks_fact(&self, key: EditionKey) -> FactView {
        let text = self.word("computation-link");
        FactView { key: "fact-checks", text, href: Some(self.href(&Route::Computation(key))) }
    }

    /// How many numbers of an edition were checked, and how many of them differ. An alarm is no difference.
    fn checked_sentence(&self, edition: &Edition) -> String {
        let (mut asked, mut differing) = (0, 0);
        for key in &edition.boards {
            for outcome in outcomes(self.publication, self.analysis, *key) {
                if outcome.check != Check::Jump {
                    asked += outcome.asked;
                    differing += outcome.asked - outcome.agreed;
                }
            }
        }
        let way = match (asked, differing) {
            (0, _) => "none",
            (_, 0) => "all",
            _ => "some",
        };
        let number = |count: usize| self.locale.integer(count as u64);
        let phrase = Phrase::plain("computation-sentence").with("way", way);
        self.say(&phrase.with("asked", number(asked)).with("differing", number(differing)))
    }

    /// A method; where an edition has several, with the boards that follow it.
    fn checked_method(&self, edition: &Edition, key: MethodKey, is_one_of_several: bool) -> CheckedMethodView {
        let method = self.publication.method(key);
        let index = &self.publication.index(method.index).id;
        let href = format!("{}#method-{index}-{}", self.href(&Route::Index(edition.index)), method.id);
        let comparable = |other: &MethodKey| {
            *other != key
                && (self.publication.scores_comparable(key, *other) || self.publication.ranks_comparable(key, *other))
        };
        let others = self.publication.index(method.index).methods.iter().filter(|other| comparable(other));
        let boards = edition.boards.iter().map(|board| self.publication.board(*board));
        let boards =
            boards.filter(|board| is_one_of_several && board.method == key).map(|board| self.text(&board.name));
        let label: Vec<String> = std::iter::once(self.method_name(key)).chain(boards).collect();
        CheckedMethodView {
            link: LinkView { label: label.join(" · "), href: Some(href) },
            facts: self.method_facts(method),
            comparable: others.map(|other| self.method_name(*other)).collect(),
            break_reason: method.break_reason.as_ref().map(|reason| self.text(reason)),
        }
    }

    fn checked_board(&self, key: BoardKey) -> CheckedBoardView {
        let board = self.publication.board(key);
        let outcomes = outcomes(self.publication, self.analysis, key);
        let made = outcomes.iter().filter(|outcome| outcome.obstacle.is_none());
        let contested = (0..board.entries.len()).filter(|at| !board.entries[*at].conflicts.is_empty());
        CheckedBoardView {
            id: format!("board-{}", board.id),
            link: self.link(self.text(&board.name), &Route::Board(key)),
            extent: self.incomplete(key).unwrap_or_else(|| {
                let count = self.locale.integer(board.entries.len() as u64);
                self.say(&Phrase::plain("extent-whole").with("count", count))
            }),
            rank_basis: self.rank_basis(key),
            sample: self.sample_of_board(key),
            bands: self.bands(&board.bands),
            checks: made.map(|outcome| self.check(key, outcome)).collect(),
            unchecked: self.unchecked(key, &outcomes),
            averages: self.averages(key),
            conflicts: contested.map(|at| self.entry(key, at, &[])).collect(),
        }
    }

    /// The checks that could not be made, by what stood in their way.
    fn unchecked(&self, key: BoardKey, outcomes: &[Outcome]) -> Vec<UncheckedView> {
        let mut unchecked: Vec<UncheckedView> = Vec::new();
        for check in
            outcomes.iter().filter(|outcome| outcome.obstacle.is_some()).map(|outcome| self.check(key, outcome))
        {
            match unchecked.iter_mut().find(|known| known.why == check.result) {
                Some(known) => known.checks.push(check),
                None => unchecked.push(UncheckedView { why: check.result.clone(), checks: vec![check] }),
            }
        }
        unchecked
    }

    /// How many people were asked: of how many units that was published, the fewest and the most.
    fn sample_of_board(&self, key: BoardKey) -> String {
        let samples: Vec<u32> = self.publication.board(key).entries.iter().filter_map(|entry| entry.sample).collect();
        let (Some(low), Some(high)) = (samples.iter().min(), samples.iter().max()) else {
            return self.word("sample-unknown");
        };
        let phrase = Phrase::plain("sample-of-board")
            .with("count", self.locale.integer(samples.len() as u64))
            .with("low", self.locale.integer(u64::from(*low)))
            .with("high", self.locale.integer(u64::from(*high)));
        self.say(&phrase)
    }

    fn check(&self, key: BoardKey, outcome: &Outcome) -> CheckView {
        let found = outcome.differences.len();
        let is_alarm = outcome.check == Check::Jump;
        let way = match (found, is_alarm) {
            (0, false) => "all",
            (_, false) => "some",
            (0, true) => "calm",
            (_, true) => "alarms",
        };
        let number = |count: usize| self.locale.integer(count as u64);
        let result = match outcome.obstacle {
            Some(obstacle) => self.say(&Phrase::plain("check-obstacle").with("obstacle", obstacle_word(obstacle))),
            None => self.say(
                &Phrase::plain("check-result")
                    .with("way", way)
                    .with("asked", number(outcome.asked))
                    .with("agreed", number(outcome.agreed))
                    .with("found", number(found)),
            ),
        };
        CheckView {
            name: outcome.check.name(),
            title: self.say(&Phrase::plain("check").with("check", outcome.check.name())),
            result,
            state: match (outcome.obstacle, found) {
                (Some(_), _) => "impossible",
                (None, 0) => "clean",
                (None, _) => "told",
            },
            asked: outcome.asked,
            agreed: outcome.agreed,
            differences: outcome.differences.iter().map(|difference| self.difference(key, difference)).collect(),
        }
    }

    fn difference(&self, key: BoardKey, difference: &Difference) -> DifferenceView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let unit =
            |unit: &_| self.link(self.unit_name(*unit, Some(edition.units_at)), &Route::Scorecard(*unit, edition.year));
        // What raised an alarm is told as pages print it; what contradicts, to its last digit.
        let is_alarm = difference.check == Check::Jump;
        let places = is_alarm.then(|| self.method(board).measure.places_shown());
        let key = if is_alarm { "difference-jump" } else { "difference" };
        let mut phrase = Phrase::plain(key).with("problem", difference.problem);
        for (name, fact) in difference.facts.iter().filter(|(name, _)| *name != "unit") {
            let text = if *name == "since" { fact.clone() } else { self.fact_in_words(fact, places) };
            phrase = phrase.with(name, text);
        }
        let subject = difference.facts.iter().find(|(name, _)| *name == "unit").map(|(_, fact)| fact.clone());
        let reason = difference.acknowledgement.map(|at| self.text(&edition.acknowledged[at].reason));
        DifferenceView {
            units: difference.units.iter().map(unit).collect(),
            subject: difference.units.is_empty().then(|| subject.unwrap_or_else(|| self.text(&board.name))),
            text: self.say(&phrase),
            reason,
        }
    }

    /// A fact as the language writes numbers, with no more than so many places; `none` where it says nothing.
    fn fact_in_words(&self, fact: &str, most: Option<u8>) -> String {
        let number = |part: &str| {
            let digits = part.strip_prefix('+').unwrap_or(part);
            let Ok(score) = Score::parse(digits) else { return part.to_owned() };
            let text = self.locale.number(score, most.map_or(score.places(), |most| most.min(score.places())));
            if part.starts_with('+') { format!("+{text}") } else { text }
        };
        if fact.is_empty() {
            return "none".to_owned();
        }
        fact.split(", ").map(number).collect::<Vec<_>>().join("; ")
    }

    /// The published average of the scores of a board.
    pub(in crate::site) fn average_of_board(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        let of_all = |average: &&crate::domain::Average| average.group.is_none() && average.component.is_none();
        let score = board.averages.iter().find(of_all)?.score;
        Some(self.with_measure(&self.locale.number(score, score.places()), self.method(board)))
    }

    /// The averages of a board as published, each with the digits that were printed.
    pub(in crate::site) fn averages(&self, key: BoardKey) -> Vec<AverageView> {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let method = self.method(board);
        let view = |average: &crate::domain::Average| {
            let none = || "none".to_owned();
            let group = average.group.map(|group| self.text(&self.publication.group(group).name));
            let part = average.component.map(|part| self.text(&method.component(part).name));
            let name = Phrase::plain("average-name").with("group", group.unwrap_or_else(none));
            let number = self.locale.number(average.score, average.score.places());
            AverageView {
                name: self.say(&name.with("component", part.unwrap_or_else(none))),
                score: if average.component.is_none() { self.with_measure(&number, method) } else { number },
                source: average.source.map(|source| self.cite(source.position(), &edition.sources[source.position()])),
                note: average.note.as_ref().map(|note| self.text(note)),
            }
        };
        board.averages.iter().map(view).collect()
    }

    /// The hash over the lines that the list of hashes has for the files of an edition, in the order of that list.
    fn seal(&self, edition: &Edition) -> Option<SealView> {
        let mut lines = String::new();
        let mut files: Vec<DownloadView> = Vec::new();
        for key in &edition.boards {
            for file in self.listed_files(*key) {
                let path = crate::site::route::resolve(&self.path, &file.href);
                if let Some(sha256) = &file.sha256 {
                    let _ = writeln!(lines, "{sha256}  {path}");
                    files.push(file);
                }
            }
        }
        let pattern = format!("'  {}/'", edition_id(self.publication, edition));
        (!files.is_empty()).then(|| SealView {
            sha256: sha256_hex(lines.as_bytes()),
            list: LinkView { label: SUMS_PATH.to_owned(), href: Some(self.way(SUMS_PATH)) },
            command: format!("grep {pattern} {SUMS_PATH} | sha256sum"),
            check_command: format!("grep {pattern} {SUMS_PATH} | sha256sum --check"),
            files,
        })
    }

    /// The files of a board in the order in which they are planned: CSV, JSON, the workbook of the first language.
    fn listed_files(&self, key: BoardKey) -> Vec<DownloadView> {
        let name = self.text(&self.publication.board(key).name);
        let workbook = Route::BoardWorkbook(key).path(self.publication, "");
        vec![
            self.download(name.clone(), &Route::BoardFile(key, "csv"), "CSV"),
            self.download(name.clone(), &Route::BoardFile(key, "json"), "JSON"),
            self.download(name, &Route::File(workbook), "XLSX"),
        ]
    }
}

fn obstacle_word(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::NothingPublished => "nothing-published",
        Obstacle::NoRule => "no-rule",
        Obstacle::Incomplete => "incomplete",
        Obstacle::NothingEarlier => "nothing-earlier",
        Obstacle::TooFew => "too-few",
    }
}
