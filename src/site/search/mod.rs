//! The search index: all that a reader may look for, as a small script that a page loads when it is first needed.
//!
//! A page opened from a folder may load a script but read no file; so the index is a script with one assignment. It holds
//! what the content says, with dates as the language writes them; the words around them are the theme's. Numbers of units,
//! types and days begin with 1, so that 0 says "none"; what ends a row with zeros is left out. `themes/default/static/find.js`
//! reads it.

mod register;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::{EditionKey, IndexKey, Language, Publication, Slug, Subject, UnitKey};
use crate::locale::Locale;
use crate::tree::sha256_hex;

use register::Register;

/// The search index of one language.
pub(super) struct SearchIndex {
    /// Its path from the root of the site; it follows the content, so that a browser may keep the file for ever.
    pub(super) path: String,
    /// The script.
    pub(super) bytes: Vec<u8>,
}

/// Writes the index of a language whose pages lie in the folder `prefix` (empty, or `en/`).
pub(super) fn index(publication: &Publication, language: &Language, prefix: &str, free_pages: &[Slug]) -> SearchIndex {
    let locale = Locale::new(language);
    let register = Register::new(publication, &locale);
    let units = register.groups();
    let listed = Listed { publication, language, register: &register };
    let index = json!({
        "units": units,
        "indices": listed.indices(),
        "series": listed.series(),
        "groups": listed.groups(),
        "pages": listed.pages(free_pages),
        "levels": publication.levels().map(|(_, level)| level.one.within(language)).collect::<Vec<_>>(),
        "types": register.types(),
        "foreign": register.foreign_types(),
        "days": register.days(),
    });
    let bytes = script(&index).into_bytes();
    SearchIndex { path: format!("{prefix}search/index-{}.js", &sha256_hex(&bytes)[..8]), bytes }
}

/// A script of one assignment. No sign of the content can end the script or a line of it.
fn script(index: &Value) -> String {
    let json = index.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("self.searchIndex={json};\n")
}

/// Everything besides units.
struct Listed<'a> {
    publication: &'a Publication,
    language: &'a Language,
    register: &'a Register<'a>,
}

impl Listed<'_> {
    /// `[short name, name, id]`.
    fn indices(&self) -> Vec<Value> {
        let text = |text: &crate::domain::Text| text.within(self.language).to_owned();
        let indices = self.publication.indices();
        indices.map(|(_, index)| json!([text(&index.short), text(&index.name), index.id.to_string()])).collect()
    }

    /// `[index, scope, [year, …], [[board, name, [year, …]], …]]`; the scope with most entries first, years newest first.
    fn series(&self) -> Vec<Value> {
        let mut series: BTreeMap<(IndexKey, UnitKey), Vec<EditionKey>> = BTreeMap::new();
        let mut entries: BTreeMap<UnitKey, usize> = BTreeMap::new();
        for (key, edition) in self.publication.editions() {
            series.entry((edition.index, edition.scope)).or_default().push(key);
            let boards = edition.boards.iter().map(|board| self.publication.board(*board).entries.len());
            *entries.entry(edition.scope).or_default() += boards.sum::<usize>();
        }
        let mut series: Vec<_> = series.into_iter().collect();
        series.sort_by_key(|((index, scope), _)| (std::cmp::Reverse(entries[scope]), *scope, *index));
        let row = |((index, scope), mut editions): ((IndexKey, UnitKey), Vec<EditionKey>)| {
            editions.reverse();
            let years: Vec<i16> = editions.iter().map(|key| self.publication.edition(*key).year).collect();
            json!([index.position(), self.register.number(scope), years, self.boards(&editions)])
        };
        series.into_iter().map(row).collect()
    }

    fn boards(&self, editions: &[EditionKey]) -> Vec<Value> {
        let mut years: BTreeMap<(&Slug, &str), Vec<i16>> = BTreeMap::new();
        for edition in editions.iter().map(|key| self.publication.edition(*key)) {
            for board in edition.boards.iter().map(|key| self.publication.board(*key)) {
                years.entry((&board.id, board.name.within(self.language))).or_default().push(edition.year);
            }
        }
        years.into_iter().map(|((id, name), years)| json!([id.to_string(), name, years])).collect()
    }

    /// `[name, id, from, to]`.
    fn groups(&self) -> Vec<Value> {
        let row = |group: &crate::domain::Group| {
            let (from, to) = self.register.stretch(&group.period);
            json!([group.name.within(self.language), group.id.to_string(), from, to])
        };
        self.publication.groups().map(|(_, group)| row(group)).collect()
    }

    /// `[title, address]`.
    fn pages(&self, slugs: &[Slug]) -> Vec<Value> {
        let first = &self.publication.site().languages[0];
        let title = |slug: &Slug| {
            let subject = Subject::Page(slug.clone());
            let own = self.publication.narrative(&subject, self.language);
            let narrative = own.or_else(|| self.publication.narrative(&subject, first));
            narrative.and_then(|narrative| narrative.title.clone()).unwrap_or_else(|| slug.to_string())
        };
        slugs.iter().map(|slug| json!([title(slug), slug.to_string()])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_script() {
        let script = script(&json!(["</script><!--", "a\u{2028}b\u{2029}", "\"\\"]));
        assert_eq!(script, "self.searchIndex=[\"\\u003c/script>\\u003c!--\",\"a\\u2028b\\u2029\",\"\\\"\\\\\"];\n");
    }
}
