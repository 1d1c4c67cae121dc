//! What the site says of itself.

use super::Desk;
use crate::domain::{Language, Licence, Publisher, SiteFacts, Text};
use crate::load::decode::{At, bad_value};
use crate::load::shape::site::{PublisherShape, SiteFile};
use crate::load::value::Line;
use crate::problem::Problem;

/// The languages that `site.json` names, each once; none when it could not be read.
pub(in crate::load) fn languages(site: Option<&SiteFile>) -> Vec<Language> {
    let mut languages = Vec::new();
    for language in site.iter().flat_map(|site| &site.languages.value) {
        if !languages.contains(&language.value) {
            languages.push(language.value.clone());
        }
    }
    languages
}

/// The facts of the site; where there is no `site.json`, just enough for the other files to be checked.
pub(in crate::load) fn assemble_site(site: Option<&SiteFile>, desk: &mut Desk<'_>) -> SiteFacts {
    let mut languages = languages(site);
    let Some(site) = site else { return unknown_site() };
    check_languages(site, desk);
    if languages.is_empty() {
        languages = unknown_site().languages;
    }
    let publisher = site.publisher.as_ref().map_or_else(Publisher::default, |shape| publisher(shape, desk));
    SiteFacts {
        title: desk.text(&site.title),
        short_title: desk.text_of(site.short_title.as_ref()),
        languages,
        theme: site.theme.as_ref().map_or_else(default_theme, |theme| theme_name(theme, desk)),
        base_url: site.base_url.as_ref().map(|url| format!("{}/", url.0.trim_end_matches('/'))),
        publisher,
        licence: site
            .licence
            .as_ref()
            .map(|shape| Licence { name: desk.text(&shape.name), url: shape.url.as_ref().map(|url| url.0.clone()) }),
    }
}

fn publisher(shape: &PublisherShape, desk: &mut Desk<'_>) -> Publisher {
    Publisher {
        name: desk.text_of(shape.name.as_ref()),
        responsible: desk.text_of(shape.responsible.as_ref()),
        address: desk.text_of(shape.address.as_ref()),
        phone: shape.phone.as_ref().map(|line| line.0.clone()),
        email: shape.email.as_ref().map(|line| line.0.clone()),
    }
}

fn check_languages(site: &SiteFile, desk: &mut Desk<'_>) {
    let written = &site.languages.value;
    if written.is_empty() {
        bad_value("[]", "languages", site.languages.mark, desk.report);
    }
    for (position, language) in written.iter().enumerate() {
        if let Some(first) = written[..position].iter().find(|first| first.value == language.value) {
            let problem = Problem::DuplicateId {
                kind: "language".to_owned(),
                id: language.value.to_string(),
                first: desk.place(first.mark),
            };
            desk.add(problem, language.mark);
        }
    }
}

/// The name of a folder of `themes/`; a path is refused.
fn theme_name(written: &At<Line>, desk: &mut Desk<'_>) -> String {
    let name = &written.value.0;
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        let problem = Problem::PathLeavesContent { path: name.clone(), to: String::new() };
        desk.add(problem, written.mark);
        return default_theme();
    }
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-')) {
        desk.add(Problem::UnpublishableName { name: name.clone() }, written.mark);
        return default_theme();
    }
    name.clone()
}

fn default_theme() -> String {
    "default".to_owned()
}

/// A site about which nothing is known.
fn unknown_site() -> SiteFacts {
    let language = Language::parse("vi").unwrap_or_else(|| unreachable!("vi is a language"));
    let title = Text::new(vec![(language.clone(), "–".into())]).unwrap_or_else(|| unreachable!("one translation"));
    SiteFacts {
        title,
        short_title: None,
        languages: vec![language],
        theme: default_theme(),
        base_url: None,
        publisher: Publisher::default(),
        licence: None,
    }
}
