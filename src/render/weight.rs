//! What the first view of a page weighs: the page and the stylesheets and scripts it asks for at once, compressed.

use crate::compress::gzip;
use crate::theme::Theme;
use crate::tree::TreePath;

/// The most compressed bytes of a first view: what a slow telephone line brings in a few seconds.
pub const BUDGET: u64 = 50_000;

/// A page whose first view is over the budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heavy {
    /// Where it stands.
    pub path: TreePath,
    /// The compressed bytes of its first view.
    pub bytes: u64,
}

/// Weighs pages that use the files of a theme.
pub(super) struct Scales {
    /// Name of a stylesheet or script in the site, with its compressed bytes.
    assets: Vec<(String, u64)>,
}

impl Scales {
    pub(super) fn new(theme: &Theme) -> Self {
        let asked = theme.assets().values().filter(|path| path.ends_with(".css") || path.ends_with(".js"));
        let weighed = asked.map(|path| {
            let bytes = theme.statics().find(|(known, _)| known == path).map_or(&[][..], |(_, bytes)| bytes);
            let name = path.rsplit('/').next().unwrap_or_default();
            (name.to_owned(), gzip(bytes).len() as u64)
        });
        Self { assets: weighed.collect() }
    }

    /// The weight of a page's first view, where it is over the budget. Most pages are so small that they need no scales.
    pub(super) fn over_budget(&self, html: &str) -> Option<u64> {
        let most: u64 = self.assets.iter().map(|(_, bytes)| bytes).sum();
        if html.len() as u64 + most <= BUDGET {
            return None;
        }
        let asked = self.assets.iter().filter(|(name, _)| asks_for(html, name));
        let weight = gzip(html.as_bytes()).len() as u64 + asked.map(|(_, bytes)| bytes).sum::<u64>();
        (weight > BUDGET).then_some(weight)
    }
}

/// A page asks for a file at once where an address ends in its name; in another attribute it is only mentioned.
fn asks_for(html: &str, name: &str) -> bool {
    html.match_indices(&format!("{name}\"")).any(|(at, _)| {
        let before = &html[..at];
        let attribute = before.rfind('"').map_or("", |quote| &before[..quote]);
        attribute.ends_with(" href=") || attribute.ends_with(" src=")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_mentioned_weighs_nothing() {
        assert!(asks_for(r#"<script src="../assets/a-1.js" defer>"#, "a-1.js"));
        assert!(asks_for(r#"<link rel="stylesheet" href="assets/s-2.css">"#, "s-2.css"));
        assert!(!asks_for(r#"<p data-script="../assets/a-1.js">a-1.js"#, "a-1.js"));
    }

    #[test]
    fn the_budget_is_of_compressed_bytes() {
        let scales = Scales { assets: vec![("s.css".to_owned(), BUDGET - 100)] };
        let same = "<p>".repeat(40_000);
        assert_eq!(scales.over_budget(&same), None);
        let page = format!("<link rel=\"stylesheet\" href=\"s.css\">{same}");
        assert!(scales.over_budget(&page).is_some_and(|weight| weight < BUDGET + 1000));
    }
}
