//! What the lists say: units A–Z, methods, corrections, free pages.

use std::collections::BTreeMap;

use crate::domain::{ACCESSIBILITY_PAGE, IndexKey, Level, LevelKey, Slug, Subject, UnitKey};
use crate::locale::Phrase;

use crate::site::frame::Heading;
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{
    AccessibilityView, CorrectionsView, FactedLinkView, FreePageView, LetterView, LevelView, MethodIndexView,
    MethodPageView, NotFoundView, ProseView, UnitsView,
};

/// What stands beside a name in a list of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Apart {
    /// When the unit ended.
    Ended,
    /// The unit above it, and when it ended.
    ParentAndEnded,
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
            levels: by_level
                .into_iter()
                .map(|(level, units)| self.level_view(level, &units, Some(Apart::ParentAndEnded)))
                .collect(),
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

    /// The units of a level under their letters, each with what tells it apart.
    pub(in crate::site) fn level_view(&self, level: LevelKey, units: &[UnitKey], apart: Option<Apart>) -> LevelView {
        let mut named: Vec<(String, UnitKey)> = units.iter().map(|key| (self.unit_name(*key, None), *key)).collect();
        named.sort_by(|(one, a), (other, b)| self.locale.compare(one, other).then(a.cmp(b)));
        let found = self.publication.level(level);
        let mut letters: Vec<LetterView> = Vec::new();
        for (name, key) in named {
            let letter = self.locale.initial(&name);
            let unit = FactedLinkView {
                text: apart.and_then(|apart| self.told_apart(key, apart)),
                link: self.link(name, &Route::Unit(key)),
            };
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
            letters,
        }
    }

    fn told_apart(&self, key: UnitKey, apart: Apart) -> Option<String> {
        let unit = self.publication.unit(key);
        let above = unit.parent.filter(|_| apart == Apart::ParentAndEnded).map(|parent| self.unit_name(parent, None));
        let ended = unit
            .period
            .to
            .and_then(|day| day.yesterday().ok())
            .map(|day| self.say(&Phrase::plain("until").with("date", self.locale.date(day))));
        match (above, ended) {
            (Some(above), Some(ended)) => Some(format!("{above}, {ended}")),
            (above, ended) => above.or(ended),
        }
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
            dated.extend(edition.corrections.iter().map(|correction| (correction.date, key, correction)));
        }
        dated.sort_by_key(|(date, key, _)| (std::cmp::Reverse(*date), *key));
        CorrectionsView {
            corrections: dated.iter().map(|(_, key, correction)| self.correction(*key, correction)).collect(),
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
