//! Destinations: where a link of the prose leads, and whether it may.

/// The schemes by which prose points at the data of its own publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// `unit:` the page of a unit.
    Unit,
    /// `score:` the score of an entry.
    Score,
    /// `rank:` the rank of an entry.
    Rank,
    /// `of:` how many units a board ranks.
    Of,
    /// `change:` the change of an entry's score since the edition before.
    Change,
    /// `chart:` a chart.
    Chart,
    /// `page:` a free page.
    Page,
    /// A file under `static/`; written as a path, without a scheme.
    Static,
}

impl Scheme {
    /// The schemes that are written before a colon, with their words.
    pub const WORDS: [(&'static str, Scheme); 7] = [
        ("unit", Scheme::Unit),
        ("score", Scheme::Score),
        ("rank", Scheme::Rank),
        ("of", Scheme::Of),
        ("change", Scheme::Change),
        ("chart", Scheme::Chart),
        ("page", Scheme::Page),
    ];

    /// The word before the colon; `static` for files.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, scheme)| *scheme == self).map_or("static", |(word, _)| word)
    }
}

/// What a destination is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// A reference: its scheme and what stands after the colon. Of a file, its path from `static/` on.
    Reference(Scheme, String),
    /// A link that leaves the site: http, https, mailto, tel.
    External(String),
    /// A heading of the same text, without `#`.
    Fragment(String),
    /// Any other address inside a site: nothing says that it leads anywhere.
    Relative,
    /// Anything else: never published.
    Unsafe,
}

/// The beginnings that may be published as they are, in lower case.
const HARMLESS: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

impl Destination {
    /// Classes a destination. Whatever is not known to be harmless is not.
    pub(super) fn of(written: &str) -> Self {
        // Browsers drop tabs and line ends inside an address before they read its scheme.
        if written.chars().any(char::is_control) {
            return Self::Unsafe;
        }
        for (word, scheme) in Scheme::WORDS {
            if let Some(path) = written.strip_prefix(word).and_then(|rest| rest.strip_prefix(':')) {
                return Self::Reference(scheme, path.to_owned());
            }
        }
        let lower = written.trim_start().to_ascii_lowercase();
        if HARMLESS.iter().any(|start| lower.starts_with(start) && lower.len() > start.len()) {
            return Self::External(written.trim().to_owned());
        }
        if let Some(fragment) = written.strip_prefix('#') {
            return Self::Fragment(fragment.to_owned());
        }
        if let Some(path) = static_path(written) {
            return Self::Reference(Scheme::Static, path);
        }
        let before_path = lower.split(['/', '?', '#']).next().unwrap_or_default();
        if before_path.contains(':') || lower.starts_with("//") || lower.contains('\\') {
            return Self::Unsafe;
        }
        Self::Relative
    }
}

/// The path of a file from `static/` on. Steps up before it are allowed: they make the link work in an editor too.
fn static_path(written: &str) -> Option<String> {
    let mut rest = written.strip_prefix('/').unwrap_or(written);
    while let Some(below) = rest.strip_prefix("../").or_else(|| rest.strip_prefix("./")) {
        rest = below;
    }
    let file = rest.strip_prefix("static/")?;
    let sound = file.split('/').all(|part| !matches!(part, "" | "." | "..")) && !file.contains(['\\', '?', '#', ':']);
    sound.then(|| format!("static/{file}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_is_known_harmless() {
        for harmful in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org/x",
            "\\\\example.org\\x",
            "/\\example.org",
            "ftp://example.org",
            "blob:x",
        ] {
            assert_eq!(Destination::of(harmful), Destination::Unsafe, "{harmful}");
        }
        assert_eq!(Destination::of("HTTPS://a.vn"), Destination::External("HTTPS://a.vn".into()));
        assert_eq!(Destination::of("tel:+84"), Destination::External("tel:+84".into()));
        assert_eq!(Destination::of("a/b:c.html"), Destination::Relative);
        assert_eq!(Destination::of("#so-lieu"), Destination::Fragment("so-lieu".into()));
    }

    #[test]
    fn references_keep_what_follows_the_colon() {
        let of = |written: &str| match Destination::of(written) {
            Destination::Reference(scheme, path) => Some((scheme, path)),
            _ => None,
        };
        assert_eq!(of("score:"), Some((Scheme::Score, String::new())));
        assert_eq!(of("unit:ha-noi/tay-ho"), Some((Scheme::Unit, "ha-noi/tay-ho".into())));
        assert_eq!(of("../../static/a/b.svg"), Some((Scheme::Static, "static/a/b.svg".into())));
        assert_eq!(of("static/../secret"), None);
        assert_eq!(of("static/"), None);
    }
}
