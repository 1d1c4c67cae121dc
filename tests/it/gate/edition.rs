//! A complete edition as plain numbers, and its rules counted again without the crate: scores, parts and averages are
//! whole hundredths.

use std::collections::BTreeSet;
use std::path::Path;

use crate::sites::tree;
use niengiam::tree::Tree;

/// What a line of the board is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Unit(usize),
    Of,
    Average(usize),
}

#[derive(Debug, Clone)]
pub(super) struct Row {
    unit: String,
    score: i64,
    rank: i64,
    band: Option<usize>,
    parts: Vec<i64>,
}

/// The parts of a method: the most each can be, and the part it is a part of.
type Parts = Vec<(i64, Option<usize>)>;

#[derive(Debug, Clone)]
pub(super) struct Edition {
    rows: Vec<Row>,
    of: i64,
    /// The average of the score, then of each part.
    averages: Vec<i64>,
    parts: Parts,
}

/// The least score of each band, best first.
const BANDS: [i64; 3] = [90_00, 80_00, 0];

impl Edition {
    /// Nine units, one tie, three parts of which the first has two parts of its own.
    pub(super) fn made() -> Self {
        let parts = vec![(40_00, None), (35_00, None), (25_00, None), (22_00, Some(0)), (18_00, Some(0))];
        let figures = [
            [21_37, 16_84, 33_18, 24_05],
            [20_11, 17_26, 32_49, 23_60],
            [19_85, 16_02, 33_07, 22_93],
            [20_44, 14_79, 31_66, 21_58],
            [18_93, 15_31, 30_25, 21_47],
            [19_26, 13_58, 29_81, 22_14],
            [17_62, 14_95, 28_36, 20_72],
            [16_48, 13_07, 28_94, 19_65],
            [15_73, 12_66, 26_29, 18_11],
        ];
        let mut rows: Vec<Row> = figures
            .iter()
            .enumerate()
            .map(|(at, [one, two, second, third])| {
                let first = one + two;
                let parts = vec![first, *second, *third, *one, *two];
                let unit = format!("u{at}");
                Row { unit, score: first + second + third, rank: at as i64 + 1, band: None, parts }
            })
            .collect();
        // The second and the third share a score and a rank.
        let gap = rows[1].score - rows[2].score;
        rows[2].parts[1] += gap - 100;
        rows[2].parts[2] += 100;
        rows[2].score = rows[1].score;
        rows[2].rank = 2;
        for row in &mut rows {
            row.band = BANDS.iter().position(|least| *least <= row.score);
        }
        let count = rows.len() as i64;
        let mean = |sum: i64| (2 * sum + count) / (2 * count);
        let mut averages = vec![mean(rows.iter().map(|row| row.score).sum())];
        averages.extend((0..parts.len()).map(|part| mean(rows.iter().map(|row| row.parts[part]).sum())));
        Self { rows, of: count, averages, parts }
    }

    /// Bình Dương 2017, districts, as its file in the content says.
    pub(super) fn published() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/editions/par/binh-duong/2017/districts.json");
        let text = std::fs::read_to_string(path).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        let hundredths = |number: &serde_json::Value| (number.as_f64().unwrap() * 100.0).round() as i64;
        let rows = file["entries"].as_array().unwrap().iter().map(|entry| Row {
            unit: entry["unit"].as_str().unwrap().rsplit('/').next().unwrap().to_owned(),
            score: hundredths(&entry["score"]),
            rank: entry["rank"].as_i64().unwrap(),
            band: None,
            parts: ["appraisal", "survey"].map(|part| hundredths(&entry["components"][part])).to_vec(),
        });
        let averages = vec![hundredths(&file["averages"][0]["score"])];
        Self {
            rows: rows.collect(),
            of: file["of"].as_i64().unwrap(),
            averages,
            parts: vec![(65_00, None), (35_00, None)],
        }
    }

    /// The edition as content: a line for the denominator, for each unit, for each average.
    pub(super) fn tree(&self) -> Tree {
        let number = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let units: Vec<String> = self.rows.iter().map(|row| unit(&row.unit)).collect();
        let parts = self.parts.iter().enumerate().map(|(at, (max, parent))| {
            let parent = parent.map_or_else(|| "null".to_owned(), |parent| format!("\"p{parent}\""));
            let has_parts = self.parts.iter().any(|(_, parent)| *parent == Some(at));
            let aggregate = if has_parts { "\"sum\"" } else { "null" };
            format!(
                r#"{{ "id": "p{at}", "name": {{"vi": "P{at}"}}, "max": {}, "parent": {parent}, "aggregate": {aggregate} }}"#,
                number(*max)
            )
        });
        let bands = BANDS
            .iter()
            .enumerate()
            .map(|(at, least)| format!(r#"{{ "id": "b{at}", "name": {{"vi": "B{at}"}}, "min": {} }}"#, number(*least)));
        let entries: Vec<String> = self
            .rows
            .iter()
            .map(|row| {
                let parts = row.parts.iter().enumerate().map(|(at, part)| format!("\"p{at}\": {}", number(*part)));
                let band = row.band.map_or_else(|| "null".to_owned(), |band| format!("\"b{band}\""));
                format!(
                    r#"{{ "unit": "{}", "score": {}, "rank": {}, "band": {band}, "components": {{ {} }} }}"#,
                    row.unit,
                    number(row.score),
                    row.rank,
                    parts.collect::<Vec<_>>().join(", ")
                )
            })
            .collect();
        let averages: Vec<String> = self
            .averages
            .iter()
            .enumerate()
            .map(|(at, average)| {
                let part = at.checked_sub(1).map_or_else(|| "null".to_owned(), |part| format!("\"p{part}\""));
                format!(r#"{{ "component": {part}, "score": {} }}"#, number(*average))
            })
            .collect();
        tree(&format!(
            r#"-- site.json --
{{ "title": {{"vi": "Thử"}}, "languages": ["vi"], "theme": "default", "publisher": {{ "name": {{"vi": "Thử"}} }} }}
-- units/units.json --
{{ "level": "unit", "level_name": {{ "one": {{"vi": "đơn vị"}}, "many": {{"vi": "các đơn vị"}} }}, "units": [ {} ] }}
-- units/country.json --
{{ "level": "country", "level_name": {{ "one": {{"vi": "nước"}}, "many": {{"vi": "nước"}} }}, "units": [ {} ] }}
-- indices/thu.json --
{{ "name": {{"vi": "Thử"}}, "methods": [ {{ "id": "m", "measure": {{ "kind": "percent", "max": 100, "precision": 2 }},
  "aggregate": "sum", "components": [ {} ], "bands": [ {} ] }} ] }}
-- editions/thu/viet-nam/2020/edition.json --
{{ "method": "m", "units_at": "2020-12-31" }}
-- editions/thu/viet-nam/2020/units.json --
{{ "level": "unit", "complete": true, "entries": [
{} ],
"of": {},
"averages": [
{} ] }}
"#,
            units.join(", "),
            unit("viet-nam"),
            parts.collect::<Vec<_>>().join(", "),
            bands.collect::<Vec<_>>().join(", "),
            entries.join(",\n"),
            self.of,
            averages.join(",\n"),
        ))
    }

    /// What a line of the board's file is about.
    pub(super) fn place(&self, line: usize) -> Place {
        let units = self.rows.len();
        match line {
            line if line < units + 2 => Place::Unit(line - 2),
            line if line == units + 2 => Place::Of,
            line => Place::Average(line - units - 4),
        }
    }

    /// The unit of a name.
    pub(super) fn unit(&self, name: &str) -> Option<Place> {
        self.rows.iter().position(|row| row.unit == name).map(Place::Unit)
    }

    /// Every number with every digit changed into every other, and every class into every other: the edition, the place,
    /// and what was changed in words.
    pub(super) fn changes(&self) -> Vec<(Self, Place, String)> {
        let mut changes = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let place = Place::Unit(at);
            for score in misprints(row.score) {
                changes.push((self.with(at, |row| row.score = score), place, told("score", score - row.score)));
            }
            for rank in misprints(row.rank) {
                let is_tied = self.rows.iter().filter(|other| other.score == row.score).count() > 1;
                let what = if is_tied { "rank of a tie" } else { "rank" };
                changes.push((self.with(at, |row| row.rank = rank), place, what.to_owned()));
            }
            for band in row.band.into_iter().flat_map(|band| (0..BANDS.len()).filter(move |other| *other != band)) {
                changes.push((self.with(at, |row| row.band = Some(band)), place, "band".to_owned()));
            }
            for (part, figure) in row.parts.iter().enumerate() {
                for changed in misprints(*figure) {
                    changes.push((
                        self.with(at, |row| row.parts[part] = changed),
                        place,
                        told("part", changed - figure),
                    ));
                }
            }
        }
        changes
            .extend(misprints(self.of).into_iter().map(|of| (Self { of, ..self.clone() }, Place::Of, "of".to_owned())));
        for (at, average) in self.averages.iter().enumerate() {
            for changed in misprints(*average) {
                let mut averages = self.averages.clone();
                averages[at] = changed;
                let edition = Self { averages, ..self.clone() };
                changes.push((edition, Place::Average(at), told("average", changed - average)));
            }
        }
        changes
    }

    fn with(&self, at: usize, change: impl FnOnce(&mut Row)) -> Self {
        let mut changed = self.clone();
        change(&mut changed.rows[at]);
        changed
    }

    /// Every place that contradicts something, by the rules as the documents state them. A printed number stands for all
    /// that lie within half of its last place.
    pub(super) fn contradictions(&self) -> BTreeSet<Place> {
        let mut found = BTreeSet::new();
        for (at, row) in self.rows.iter().enumerate() {
            if self.is_contradicted(row) {
                found.insert(Place::Unit(at));
            }
        }
        let count = self.rows.len() as i64;
        if self.of != count {
            found.insert(Place::Of);
        }
        for (at, average) in self.averages.iter().enumerate() {
            let figure = |row: &Row| at.checked_sub(1).map_or(row.score, |part| row.parts[part]);
            let sum: i64 = self.rows.iter().map(figure).sum();
            let most = at.checked_sub(1).map_or(100_00, |part| self.parts[part].0);
            if (sum - count * average).abs() > count || *average > most {
                found.insert(Place::Average(at));
            }
        }
        found
    }

    fn is_contradicted(&self, row: &Row) -> bool {
        let sum = |parent: Option<usize>| {
            let of_parent = self.parts.iter().zip(&row.parts).filter(|((_, above), _)| *above == parent);
            let figures: Vec<i64> = of_parent.map(|(_, figure)| *figure).collect();
            (figures.iter().sum::<i64>(), figures.len() as i64)
        };
        let differs = |printed: i64, (sum, parts): (i64, i64)| parts > 0 && 2 * (sum - printed).abs() > parts + 1;
        let parts_differ = (0..self.parts.len()).any(|part| differs(row.parts[part], sum(Some(part))));
        let beyond = row.score > 100_00 || self.parts.iter().zip(&row.parts).any(|((most, _), figure)| figure > most);
        let in_band = |band: usize| {
            let below = band.checked_sub(1).is_none_or(|better| row.score < BANDS[better]);
            BANDS[band] <= row.score && below
        };
        let better = self.rows.iter().filter(|other| other.score > row.score).count() as i64;
        let tied: Vec<i64> = self.rows.iter().filter(|other| other.score == row.score).map(|it| it.rank).collect();
        let last = better + tied.len() as i64;
        // Among equal scores a rank is one more than the number of those before it.
        let before = better + tied.iter().filter(|rank| **rank < row.rank).count() as i64;
        let rank_fits = better < row.rank && row.rank <= last && row.rank == before + 1;
        differs(row.score, sum(None)) || parts_differ || beyond || row.band.is_some_and(|b| !in_band(b)) || !rank_fits
    }
}

/// A number with each of its digits changed into every other.
fn misprints(number: i64) -> Vec<i64> {
    let digits = number.to_string();
    let mut changed = Vec::new();
    for at in 0..digits.len() {
        let step = 10_i64.pow((digits.len() - 1 - at) as u32);
        let own = number / step % 10;
        changed.extend((0..10).filter(|digit| *digit != own).map(|digit| number + (digit - own) * step));
    }
    changed
}

fn told(field: &str, change: i64) -> String {
    let sign = if change < 0 { '-' } else { '+' };
    format!("{field} {sign}{}.{:02}", change.abs() / 100, change.abs() % 100)
}

fn unit(id: &str) -> String {
    format!(r#"{{ "id": "{id}", "name": {{"vi": "{id}"}}, "full_name": {{"vi": "{id}"}} }}"#)
}
