//! What the lists say: units A–Z, methods, corrections, free pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::domain::{ACCESSIBILITY_PAGE, Date, IndexKey, Level, LevelKey, Slug, Subject, UnitKey};
use crate::locale::Phrase;

use crate::site::download::Table;
use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{
    AccessibilityView, CorrectionsView, FactedLinkView, FreePageView, LetterView, LevelView, MethodIndexView,
    MethodPageView, NotFoundView, ParentView, ProseView, UnitsView,
};

/// What stands beside a name in a list of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Apart {
    /// When the unit ended.
    Ended,
    /// When it ended, unless its last day was this one.
    EndedOtherwise(Date),
}

/// Where the units of a level begin on a page.
pub(in crate::site) fn level_id(level: &Level) -> String {
    format!("level-{}", level.id)
}

impl Scribe<'_> {
    /// The heading of a page whose title and description are words of the theme.
    pub(in crate::site) fn plain_heading(&self, title: &'static str, description: &'static str) -> Heading {
        Heading { title: self.word(title), crumb: None, description: self.word(description), above: Vec::new() }
    }

    pub(in crate::site) fn units_view(&self) -> UnitsView {
        let mut by_level: BTreeMap<LevelKey, Vec<UnitKey>> = BTreeMap::new();
        for (key, unit) in self.publication.units() {
            by_level.entry(unit.level).or_default().push(key);
        }
        let total: usize = by_level.values().map(Vec::len).sum();
        let sentence = Phrase::plain("units-sentence").with("count", self.locale.integer(total as u64));
        UnitsView {
            sentence: self.say(&sentence),
            timeline: self.link(self.word("timeline"), &Route::Timeline),
            levels: by_level.into_iter().map(|(level, units)| self.whole_level(level, &units)).collect(),
            groups: self
                .publication
                .groups()
                .map(|(key, group)| FactedLinkView {
                    link: self.link(self.text(&group.name), &Route::Group(key)),
                    text: self.period(&group.period),
                })
                .collect(),
        }
    }

    /// The units of a level as the list of all units has them: each under the unit it lies in, so that names which many
    /// share need nothing beside them, and the last day of most of them said once.
    fn whole_level(&self, level: LevelKey, units: &[UnitKey]) -> LevelView {
        let last_day = self.shared_last_day(units);
        let apart = last_day.map_or(Apart::Ended, Apart::EndedOtherwise);
        let mut by_parent: BTreeMap<Option<UnitKey>, Vec<UnitKey>> = BTreeMap::new();
        for key in units {
            by_parent.entry(self.publication.unit(*key).parent).or_default().push(*key);
        }
        let outermost = by_parent.remove(&None).unwrap_or_default();
        let parents: Vec<UnitKey> = by_parent.keys().copied().flatten().collect();
        let found = self.publication.level(level);
        let names = self.told_names(&parents);
        let parents = self.named(&parents).into_iter().enumerate().map(|(at, (_, parent))| ParentView {
            id: format!("{}-in-{}", level_id(found), at + 1),
            unit: self.link(names[&parent].clone(), &Route::Unit(parent)),
            units: self.named(&by_parent[&Some(parent)]).into_iter().map(|unit| self.told(unit, Some(apart))).collect(),
        });
        LevelView {
            count: self.locale.integer(units.len() as u64),
            ended: last_day.map(|day| {
                let phrase = Phrase::plain("units-ended").with("date", self.locale.date(day));
                self.say(&phrase)
            }),
            parents: parents.collect(),
            ..self.level_view(level, &outermost, Some(apart))
        }
    }

    /// The names of units; with its days where another of them has the same.
    fn told_names(&self, units: &[UnitKey]) -> BTreeMap<UnitKey, String> {
        let name = |key: UnitKey| self.unit_name(key, None);
        let is_shared = |key: UnitKey| units.iter().any(|other| *other != key && name(*other) == name(key));
        let told = |key: UnitKey| if is_shared(key) { self.distinct_name(key) } else { name(key) };
        units.iter().map(|key| (*key, told(*key))).collect()
    }

    /// The last day of more than half of the units, where all of them have ended.
    fn shared_last_day(&self, units: &[UnitKey]) -> Option<Date> {
        let mut days: BTreeMap<Date, usize> = BTreeMap::new();
        for key in units {
            *days.entry(self.last_day(*key)?).or_default() += 1;
        }
        days.into_iter().find(|(_, count)| count * 2 > units.len()).map(|(day, _)| day)
    }

    fn last_day(&self, key: UnitKey) -> Option<Date> {
        self.publication.unit(key).period.to.and_then(|day| day.yesterday().ok())
    }

    /// Units in alphabetical order by their names; the full name where two of them share the short one.
    fn named(&self, units: &[UnitKey]) -> Vec<(String, UnitKey)> {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for key in units {
            *count.entry(self.unit_name(*key, None)).or_default() += 1;
        }
        let mut named: Vec<(String, String, UnitKey)> = units
            .iter()
            .map(|key| {
                let name = self.unit_name(*key, None);
                let shown = if count[&name] > 1 { self.full_name(*key, None) } else { name.clone() };
                (name, shown, *key)
            })
            .collect();
        named.sort_by(|(one, _, a), (other, _, b)| self.locale.compare(one, other).then(a.cmp(b)));
        named.into_iter().map(|(_, shown, key)| (shown, key)).collect()
    }

    fn told(&self, (name, key): (String, UnitKey), apart: Option<Apart>) -> FactedLinkView {
        FactedLinkView {
            text: apart.and_then(|apart| self.told_apart(key, apart)),
            link: self.link(name, &Route::Unit(key)),
        }
    }

    /// The units of a level under their letters, each with what tells it apart.
    pub(in crate::site) fn level_view(&self, level: LevelKey, units: &[UnitKey], apart: Option<Apart>) -> LevelView {
        let mut named: Vec<(String, UnitKey)> = units.iter().map(|key| (self.unit_name(*key, None), *key)).collect();
        named.sort_by(|(one, a), (other, b)| self.locale.compare(one, other).then(a.cmp(b)));
        let found = self.publication.level(level);
        let mut letters: Vec<LetterView> = Vec::new();
        for (name, key) in named {
            let letter = self.locale.initial(&name);
            let unit = self.told((name, key), apart);
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.units.push(unit),
                _ => {
                    let id = format!("{}-{}", level_id(found), letters.len() + 1);
                    letters.push(LetterView { id, letter, units: vec![unit] });
                }
            }
        }
        LevelView {
            id: level_id(found),
            name: self.text(&found.many),
            count: self.locale.integer(units.len() as u64),
            ended: None,
            letters,
            parents: Vec::new(),
        }
    }

    fn told_apart(&self, key: UnitKey, apart: Apart) -> Option<String> {
        let day = self.last_day(key).filter(|day| apart != Apart::EndedOtherwise(*day))?;
        Some(self.say(&Phrase::plain("until").with("date", self.locale.date(day))))
    }

    pub(in crate::site) fn method_page_view(&self) -> MethodPageView {
        let view = |(key, _): (IndexKey, _)| MethodIndexView {
            index: self.link(self.index_short(key), &Route::Index(key)),
            methods: self.methods(key),
        };
        MethodPageView { indices: self.publication.indices().map(view).collect() }
    }

    pub(in crate::site) fn corrections_view(&self) -> CorrectionsView {
        let mut dated = Vec::new();
        for (key, edition) in self.publication.editions() {
            let of_edition = edition.corrections.iter().enumerate();
            dated.extend(of_edition.map(|(position, correction)| (correction.date, key, position)));
        }
        // Of one day and one edition, the last one made comes first.
        dated.sort_by_key(|(date, key, position)| (Reverse(*date), *key, Reverse(*position)));
        CorrectionsView {
            corrections: dated.into_iter().map(|(_, key, position)| self.correction(key, position)).collect(),
            files: [Table::Errata, Table::Vintages].map(|table| self.table_file(table)).into(),
        }
    }

    pub(in crate::site) fn free_page_heading(&self, slug: &Slug) -> Heading {
        let prose = self.prose(&Subject::Page(slug.clone()));
        let title = prose.as_ref().and_then(|prose| prose.title.clone()).unwrap_or_else(|| slug.to_string());
        let description = prose.map(|_| self.prose_opening(&Subject::Page(slug.clone()))).unwrap_or_default();
        Heading {
            description: if description.is_empty() { title.clone() } else { description },
            crumb: None,
            title,
            above: Vec::new(),
        }
    }

    pub(in crate::site) fn free_page_view(&self, slug: &Slug) -> FreePageView {
        let nothing = ProseView { title: None, body_html: String::new(), lang: None };
        FreePageView { prose: self.prose(&Subject::Page(slug.clone())).unwrap_or(nothing) }
    }

    pub(in crate::site) fn accessibility_view(&self) -> AccessibilityView {
        let publisher = &self.publication.site().publisher;
        let own = Slug::parse(ACCESSIBILITY_PAGE).and_then(|slug| self.prose(&Subject::Page(slug)));
        AccessibilityView { prose: own, has_contact: publisher.email.is_some() || publisher.phone.is_some() }
    }

    pub(in crate::site) fn not_found_view(&self) -> NotFoundView {
        let links = [("home", Route::Home), ("nav-units", Route::Units), ("nav-data", Route::Data)];
        NotFoundView { links: links.iter().map(|(key, route)| self.link(self.word(key), route)).collect() }
    }
}
