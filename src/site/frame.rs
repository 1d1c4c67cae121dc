//! The frame every page shares: title, way here, languages, publisher.

use std::collections::BTreeMap;

use crate::domain::{BoardKey, Date, EditionKey, Language, Text};
use crate::locale::{NBSP, Phrase};

use super::Page;
use super::route::Route;
use super::scribe::Scribe;
use super::view::{LanguageView, LinkView, NavigationView, PageView, PublisherView};

/// What a page kind says about itself to its frame.
pub(super) struct Heading {
    /// The title, without the site's name.
    pub(super) title: String,
    /// What the way here calls the page, where its title says more than that place needs.
    pub(super) crumb: Option<String>,
    /// One or two sentences.
    pub(super) description: String,
    /// The pages above, home left out, nearest last.
    pub(super) above: Vec<LinkView>,
}

impl Scribe<'_> {
    /// The frame of a page. `assets` are the files of the theme that pages ask for: name → path from the root; `twins`
    /// are the languages of the site with their folders.
    pub(super) fn frame(
        &self,
        page: &Page,
        heading: Heading,
        assets: &BTreeMap<String, String>,
        twins: &[(Language, String)],
    ) -> PageView {
        let site = self.publication.site();
        let has_news = super::download::has_news(self.publication);
        let Heading { title, crumb, description, above } = heading;
        let mut breadcrumbs = Vec::new();
        if page.route != Route::Home {
            breadcrumbs.push(self.link(self.word("home"), &Route::Home));
            breadcrumbs.extend(above);
            breadcrumbs.push(LinkView { label: crumb.unwrap_or_else(|| title.clone()), href: None });
        }
        PageView {
            lang: self.language().tag().to_owned(),
            kind: page.kind(),
            title,
            description: description.replace(NBSP, " "),
            sealed: self.sealed(),
            site_title: self.text(&site.title),
            short_title: site.short_title.as_ref().map(|text| self.text(text)),
            root: "../".repeat(self.path.matches('/').count()),
            home: self.href(&Route::Home),
            canonical: self.canonical(&self.path),
            address: self.canonical(&self.path).unwrap_or_else(|| self.path.clone()),
            imprint: self.imprint(page),
            accessibility: self.link(self.word("nav-accessibility"), &Route::Accessibility),
            image: self.image(&page.route),
            feed: has_news.then(|| self.href(&Route::Feed)),
            linked_data_html: self.linked_data(&page.route, &breadcrumbs),
            breadcrumbs,
            search: NavigationView {
                label: self.word("nav-search"),
                href: self.href(&Route::Search),
                current: page.route == Route::Search,
            },
            navigation: self.navigation(page),
            languages: self.languages(page, twins),
            assets: assets.iter().map(|(name, path)| (name.clone(), self.way(path))).collect(),
            publisher: self.publisher(),
            licence: site
                .licence
                .as_ref()
                .map(|licence| LinkView { label: self.text(&licence.name), href: licence.url.clone() }),
        }
    }

    /// The full address of a path, where the site knows where it lives.
    pub(super) fn canonical(&self, path: &str) -> Option<String> {
        let base = self.publication.site().base_url.as_ref()?;
        let slash = if base.ends_with('/') { "" } else { "/" };
        Some(format!("{base}{slash}{}", path.strip_suffix("index.html").unwrap_or(path)))
    }

    /// The editions a page is about with their days of publication: what a copy on paper must carry.
    fn imprint(&self, page: &Page) -> Vec<String> {
        let edition_of = |board: BoardKey| self.publication.board(board).edition;
        let mut editions: Vec<EditionKey> = match &page.route {
            Route::Edition(key) | Route::Computation(key) => vec![*key],
            Route::Board(key) => vec![edition_of(*key)],
            Route::Scorecard(unit, year) => {
                self.items_of(*unit, *year).iter().map(|(board, _)| edition_of(*board)).collect()
            }
            Route::Unit(unit) => {
                self.runs(*unit).iter().filter_map(|run| Some(edition_of(run.entries.last()?.0))).collect()
            }
            _ => Vec::new(),
        };
        editions.dedup();
        let line = |edition: String, (way, day): (&'static str, Option<Date>)| {
            let day = day.map(|day| self.locale.date(day)).unwrap_or_default();
            self.say(&Phrase::plain("imprint").with("edition", edition).with("way", way).with("day", day))
        };
        let (dated, undated): (Vec<EditionKey>, Vec<EditionKey>) =
            editions.into_iter().partition(|key| self.published(*key).1.is_some());
        let mut lines: Vec<String> =
            dated.into_iter().map(|key| line(self.edition_name(key), self.published(key))).collect();
        if !undated.is_empty() {
            let names: Vec<String> = undated.into_iter().map(|key| self.edition_name(key)).collect();
            lines.push(line(names.join("; "), ("unknown", None)));
        }
        lines
    }

    /// The day an edition was published, else the day of the decision that announced it, which is no later.
    fn published(&self, key: EditionKey) -> (&'static str, Option<Date>) {
        let edition = self.publication.edition(key);
        (if edition.published.is_some() { "published" } else { "decision" }, edition.announced())
    }

    /// What a page of a sealed edition says of itself, with the edition's address on the web where the site knows it.
    fn sealed(&self) -> Option<LinkView> {
        let sealing = self.sealing?;
        let phrase = match sealing.day {
            Some(day) => Phrase::plain("sealed-on").with("day", self.locale.date(day)),
            None => Phrase::plain("sealed"),
        };
        let phrase = phrase.with("version", sealing.version.to_string());
        let path = Route::Edition(sealing.edition).path(self.publication, &self.prefix);
        Some(LinkView {
            label: self.say(&phrase.with("edition", self.edition_name(sealing.edition))),
            href: self.canonical(&path),
        })
    }

    /// The full address of a path where the site knows where it lives, else the way there.
    pub(super) fn address(&self, path: &str) -> String {
        self.canonical(path).unwrap_or_else(|| self.way(path))
    }

    fn navigation(&self, page: &Page) -> Vec<NavigationView> {
        let indices = self.publication.indices().map(|(key, _)| (self.index_short(key), Route::Index(key)));
        let places = [
            (self.word("nav-units"), Route::Units),
            (self.word("nav-compare"), Route::Compare),
            (self.word("nav-data"), Route::Data),
            (self.word("nav-method"), Route::Method),
        ];
        let view = |(label, route): (String, Route)| NavigationView {
            label,
            current: page.lies_in(&route, self.publication),
            href: self.href(&route),
        };
        indices.chain(places).map(view).collect()
    }

    fn languages(&self, page: &Page, twins: &[(Language, String)]) -> Vec<LanguageView> {
        let view = |(language, prefix): &(Language, String)| {
            let path = page.route.path(self.publication, prefix);
            LanguageView {
                tag: language.tag().to_owned(),
                href: self.way(&path),
                canonical: self.canonical(&path),
                current: language == self.language(),
            }
        };
        twins.iter().map(view).collect()
    }

    fn publisher(&self) -> PublisherView {
        let publisher = &self.publication.site().publisher;
        let text = |text: &Option<Text>| text.as_ref().map(|text| self.text(text));
        PublisherView {
            name: text(&publisher.name),
            responsible: text(&publisher.responsible),
            address: text(&publisher.address),
            phone: publisher.phone.clone(),
            email: publisher.email.clone(),
        }
    }
}
