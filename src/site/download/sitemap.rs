//! The list of pages for search engines, where the site knows its address; in parts where it is long.

use std::fmt::Write as _;

use crate::site::Site;
use crate::site::route::Route;

use super::File;
use super::xml::escape;

/// How many addresses a list may hold: <https://www.sitemaps.org/protocol.html>.
const MOST: usize = 50_000;

/// How many parts the list of so many pages has; none where it stays whole.
pub(super) fn parts(pages: usize) -> usize {
    if pages > MOST { pages.div_ceil(MOST) } else { 0 }
}

/// `sitemap.xml`: every page, or every part.
pub(super) fn whole(site: &Site) -> Vec<u8> {
    let parts = parts(site.pages.len());
    if parts == 0 {
        return list("urlset", "url", addresses(site));
    }
    let paths = (1..=parts).map(|part| site.file_path(File::SitemapPart(part)));
    list("sitemapindex", "sitemap", paths.map(|path| address(site, &path)))
}

/// One part of the list, from 1.
pub(super) fn part(site: &Site, part: usize) -> Vec<u8> {
    list("urlset", "url", addresses(site).skip(MOST * (part - 1)).take(MOST))
}

/// The addresses of all pages, in the order of planning.
fn addresses(site: &Site) -> impl Iterator<Item = String> {
    let pages = site.pages.iter().filter(|page| page.route != Route::NotFound);
    pages.map(|page| address(site, &site.path(page)))
}

fn address(site: &Site, path: &str) -> String {
    let base = site.publication.site().base_url.as_deref().unwrap_or_default();
    format!("{}/{}", base.trim_end_matches('/'), path.strip_suffix("index.html").unwrap_or(path))
}

/// One address a line.
fn list(whole: &str, each: &str, addresses: impl Iterator<Item = String>) -> Vec<u8> {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(text, "<{whole} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for address in addresses {
        let _ = writeln!(text, "<{each}><loc>{}</loc></{each}>", escape(&address));
    }
    let _ = writeln!(text, "</{whole}>");
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_lists_have_parts() {
        assert_eq!([0, 50_000, 50_001, 100_000, 1_000_001].map(parts), [0, 0, 2, 2, 21]);
        let text = String::from_utf8(list("urlset", "url", ["https://a/?b&c".to_owned()].into_iter())).unwrap();
        assert!(text.ends_with("<url><loc>https://a/?b&amp;c</loc></url>\n</urlset>\n"), "{text}");
    }
}
