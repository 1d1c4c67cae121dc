//! The list of pages for search engines, where the site knows its address.

use std::fmt::Write as _;

use crate::site::Site;
use crate::site::route::Route;

/// `sitemap.xml`, one address a line, in the order of planning.
pub(super) fn list(site: &Site) -> Vec<u8> {
    let base = site.publication.site().base_url.as_deref().unwrap_or_default();
    let slash = if base.ends_with('/') { "" } else { "/" };
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in site.pages.iter().filter(|page| page.route != Route::NotFound) {
        let path = site.path(page);
        let address = format!("{base}{slash}{}", path.strip_suffix("index.html").unwrap_or(&path));
        let _ = writeln!(text, "<url><loc>{}</loc></url>", escape(&address));
    }
    text.push_str("</urlset>\n");
    text.into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}
