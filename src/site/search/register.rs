//! The register of units as the search index lists it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::domain::{Date, DatedName, LevelKey, Period, Publication, UnitKey};
use crate::locale::{Locale, fold};

/// The place of the name inside a full name.
const NAME: char = '*';

/// Where units lie together: their level, the unit above them.
type Place = (LevelKey, Option<UnitKey>);

/// Units in the order in which equal ones are shown, with the texts they share.
pub(super) struct Register<'a> {
    publication: &'a Publication,
    locale: &'a Locale,
    order: Vec<UnitKey>,
    /// Per unit, its number.
    numbers: Vec<usize>,
    types: Numbered,
    /// In the order of time, so that their numbers can be compared.
    days: Vec<Date>,
}

/// Texts that many rows share, numbered from 1.
#[derive(Default)]
struct Numbered {
    texts: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Numbered {
    fn add(&mut self, text: String) {
        if !self.numbers.contains_key(&text) {
            self.texts.push(text.clone());
            self.numbers.insert(text, self.texts.len());
        }
    }

    fn number(&self, text: &str) -> usize {
        self.numbers.get(text).copied().unwrap_or(0)
    }
}

impl<'a> Register<'a> {
    /// Numbers the units: those that lie in no other first, then by the name of the unit above, level and name.
    pub(super) fn new(publication: &'a Publication, locale: &'a Locale) -> Self {
        let mut order: Vec<UnitKey> = publication.units().map(|(key, _)| key).collect();
        let name = |key: UnitKey| publication.unit(key).name().name.within(locale.language());
        let parent = |key: UnitKey| publication.unit(key).parent;
        let above = |key: UnitKey| parent(key).map_or("", name);
        order.sort_by(|one, other| {
            let (a, b) = (publication.unit(*one), publication.unit(*other));
            let by_depth = depth(publication, *one).cmp(&depth(publication, *other));
            by_depth
                .then_with(|| locale.compare(above(*one), above(*other)))
                .then_with(|| (parent(*one), a.level).cmp(&(parent(*other), b.level)))
                .then_with(|| locale.compare(name(*one), name(*other)))
                .then_with(|| a.id.cmp(&b.id))
        });
        let mut numbers = vec![0; order.len()];
        for (at, key) in order.iter().enumerate() {
            numbers[key.position()] = at + 1;
        }
        let mut register =
            Self { publication, locale, order, numbers, types: Numbered::default(), days: days(publication) };
        register.share();
        register
    }

    /// Notes every type that a row names.
    fn share(&mut self) {
        let publication = self.publication;
        for name in publication.units().flat_map(|(_, unit)| &unit.names) {
            self.types.add(self.type_of(name));
        }
    }

    /// The number of a unit.
    pub(super) fn number(&self, unit: UnitKey) -> usize {
        self.numbers[unit.position()]
    }

    /// The full names of units with a sign where the name stands.
    pub(super) fn types(&self) -> &[String] {
        &self.types.texts
    }

    /// What stands before and after names in the other languages of the site: words that say nothing more.
    pub(super) fn foreign_types(&self) -> Vec<String> {
        let names = self.publication.units().flat_map(|(_, unit)| &unit.names);
        let other = |name: &DatedName| {
            let foreign = name.full_name.iter().filter(|(language, _)| *language != self.locale.language());
            foreign.filter_map(|(language, full)| Some(full.replacen(name.name.exact(language)?, " ", 1))).collect()
        };
        let types: BTreeSet<String> = names.flat_map(|name| -> Vec<String> { other(name) }).collect();
        types.into_iter().filter(|text| text.trim() != text && text != " ").collect()
    }

    /// The first and last days of units and groups, as the language writes them.
    pub(super) fn days(&self) -> Vec<String> {
        self.days.iter().map(|day| self.locale.date(*day)).collect()
    }

    /// The numbers of the first and the last day.
    pub(super) fn stretch(&self, period: &Period) -> (usize, usize) {
        let (from, to) = ends(period);
        let number = |day: Option<Date>| day.and_then(|day| self.days.binary_search(&day).ok()).map_or(0, |at| at + 1);
        (number(from), number(to))
    }

    /// `[level, unit above, [row, …]]`: units that lie together.
    pub(super) fn groups(&self) -> Vec<Value> {
        let mut groups: Vec<(Place, Vec<Value>)> = Vec::new();
        for key in &self.order {
            let unit = self.publication.unit(*key);
            let place = (unit.level, unit.parent);
            match groups.last_mut() {
                Some((last, rows)) if *last == place => rows.push(self.row(*key)),
                _ => groups.push((place, vec![self.row(*key)])),
            }
        }
        let above = |parent: Option<UnitKey>| parent.map_or(0, |key| self.number(key));
        groups.into_iter().map(|((level, parent), rows)| json!([level.position(), above(parent), rows])).collect()
    }

    /// `[name, type, first day, last day, address, aliases, other names, successors]`. The address is 0 where it is the
    /// folded name; other names are names and types in turn.
    fn row(&self, key: UnitKey) -> Value {
        let unit = self.publication.unit(key);
        let name = unit.name();
        let (from, to) = self.stretch(&unit.period);
        let whole = unit.id.to_string();
        let own = unit.parent.map(|parent| format!("{}/", self.publication.unit(parent).id));
        let slug = own.and_then(|own| whole.strip_prefix(&own).map(str::to_owned)).unwrap_or(whole);
        let is_folded = slug == fold(self.short(name)).replace(' ', "-");
        let successors: Vec<usize> = unit.successors.iter().map(|step| self.number(step.unit)).collect();
        let mut row = vec![
            json!(self.short(name)),
            json!(self.types.number(&self.type_of(name))),
            json!(from),
            json!(to),
            if is_folded { json!(0) } else { json!(slug) },
            or_zero(self.aliases(key)),
            or_zero(self.other_names(key)),
            or_zero(successors.into_iter().map(Value::from).collect()),
        ];
        while row.last() == Some(&json!(0)) {
            row.pop();
        }
        Value::Array(row)
    }

    fn short(&self, name: &'a DatedName) -> &'a str {
        name.name.within(self.locale.language())
    }

    /// The full name with a sign in the place of the name; the whole full name where the name is no part of it.
    fn type_of(&self, name: &DatedName) -> String {
        let (short, full) = (name.name.within(self.locale.language()), name.full_name.within(self.locale.language()));
        full.replacen(short, &NAME.to_string(), 1)
    }

    /// Aliases, and the name in other languages, that a search would not find by itself: it knows the name with and without
    /// its type, written in one word and with the first letters of its type.
    fn aliases(&self, key: UnitKey) -> Vec<Value> {
        let unit = self.publication.unit(key);
        let joined = |text: &str| fold(text).replace(' ', "");
        let mut known = BTreeSet::new();
        for name in &unit.names {
            let short = joined(self.short(name));
            let initials: String =
                fold(&self.type_of(name)).split(' ').filter_map(|word| word.chars().next()).collect();
            known.insert(joined(name.full_name.within(self.locale.language())));
            known.insert(format!("{initials}{short}"));
            known.insert(short);
        }
        // An alias with accents of its own («Đắc Lắc») folds to something new, or to what another alias folded to.
        let others = unit.name().name.iter().map(|(_, name)| name);
        let aliases = unit.aliases.iter().map(String::as_str).chain(others);
        aliases.filter(|alias| known.insert(joined(alias))).map(|alias| json!(alias)).collect()
    }

    fn other_names(&self, key: UnitKey) -> Vec<Value> {
        let unit = self.publication.unit(key);
        let first = unit.name();
        let mut seen = BTreeSet::from([(self.short(first), self.type_of(first))]);
        let mut names = Vec::new();
        for name in &unit.names[1..] {
            let type_of = self.type_of(name);
            if seen.insert((self.short(name), type_of.clone())) {
                names.extend([json!(self.short(name)), json!(self.types.number(&type_of))]);
            }
        }
        names
    }
}

fn or_zero(values: Vec<Value>) -> Value {
    if values.is_empty() { json!(0) } else { Value::Array(values) }
}

/// The first and the last day of a stretch.
fn ends(period: &Period) -> (Option<Date>, Option<Date>) {
    (period.from, period.to.and_then(|day| day.yesterday().ok()))
}

/// Every first and last day, oldest first.
fn days(publication: &Publication) -> Vec<Date> {
    let groups = publication.groups().map(|(_, group)| &group.period);
    let periods = publication.units().map(|(_, unit)| &unit.period).chain(groups);
    let days: BTreeSet<Date> = periods.map(ends).flat_map(|(from, to)| [from, to]).flatten().collect();
    days.into_iter().collect()
}

/// How many units lie above a unit.
fn depth(publication: &Publication, unit: UnitKey) -> usize {
    std::iter::successors(publication.unit(unit).parent, |above| publication.unit(*above).parent).count()
}
