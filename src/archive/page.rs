//! What a page must not have: read from the tags of a page that is not what it was.

use std::collections::BTreeSet;

use super::finding::{Finding, Wrong};

/// How much of a tag a finding quotes.
const QUOTED: usize = 120;

/// A tag of a page.
struct Tag<'a> {
    text: &'a str,
    name: String,
    attributes: Vec<(String, String)>,
    /// What stands behind the tag.
    rest: &'a str,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn is_ours(&self) -> bool {
        self.get("nonce") == Some("theme")
    }
}

/// Every address outside of the site that a page leads to.
pub(super) fn addresses(page: &str) -> BTreeSet<String> {
    let hrefs = tags(page).into_iter().filter(|tag| tag.name == "a" || tag.name == "area");
    hrefs.filter_map(|tag| tag.get("href").map(str::to_owned)).filter(|href| is_outside(href)).collect()
}

/// What a page has that our pages never have. `known` are the addresses that intact pages lead to, `is_listed` says
/// whether a path from the page is a file of the site.
pub(super) fn examine(
    path: &str,
    page: &str,
    known: &BTreeSet<String>,
    is_listed: &dyn Fn(&str) -> bool,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for tag in tags(page) {
        for wrong in faults(&tag, known, is_listed) {
            findings.push(Finding::new(wrong, path, quoted(tag.text)));
        }
    }
    findings
}

fn faults(tag: &Tag<'_>, known: &BTreeSet<String>, is_listed: &dyn Fn(&str) -> bool) -> Vec<Wrong> {
    let mut faults = Vec::new();
    let leads = |name: &str| tag.get(name).map(|address| address.trim().to_ascii_lowercase());
    match tag.name.as_str() {
        "script" if !is_own_script(tag, is_listed) => faults.push(Wrong::Script),
        "iframe" | "frame" | "frameset" | "object" | "embed" | "applet" | "portal" | "fencedframe" => {
            faults.push(Wrong::Frame);
        }
        "form" if tag.get("action").is_some() => faults.push(Wrong::FormElement),
        "base" => faults.push(Wrong::Base),
        "meta" if leads("http-equiv").is_some_and(|what| what == "refresh") => faults.push(Wrong::Redirect),
        "style" if !is_own_style(tag) => faults.push(Wrong::Hidden),
        "link" if leads("rel").is_some_and(|rel| rel.contains("stylesheet")) && !is_own_sheet(tag, is_listed) => {
            faults.push(Wrong::Resource);
        }
        "a" | "area" if tag.get("href").is_some_and(|href| is_outside(href) && !known.contains(href)) => {
            faults.push(Wrong::Link);
        }
        "img" | "source" | "video" | "audio" | "track" | "image" | "use" => {
            let fetched = ["src", "srcset", "href", "xlink:href", "poster"].into_iter().filter_map(leads);
            if fetched.into_iter().any(|address| is_outside(&address) && !address.starts_with("data:")) {
                faults.push(Wrong::Resource);
            }
        }
        _ => {}
    }
    if tag.attributes.iter().any(|(name, _)| name.len() > 2 && name.starts_with("on")) {
        faults.push(Wrong::Handler);
    }
    if tag.get("formaction").is_some() {
        faults.push(Wrong::FormElement);
    }
    if tag.get("style").is_some() {
        faults.push(Wrong::Hidden);
    }
    faults
}

/// A script of the theme that the site has, or data for machines.
fn is_own_script(tag: &Tag<'_>, is_listed: &dyn Fn(&str) -> bool) -> bool {
    match tag.get("src") {
        Some(src) => tag.is_ours() && tag.get("defer").is_some() && !is_outside(src) && is_listed(src),
        None => tag.is_ours() && tag.get("type") == Some("application/ld+json"),
    }
}

fn is_own_sheet(tag: &Tag<'_>, is_listed: &dyn Fn(&str) -> bool) -> bool {
    tag.is_ours() && tag.get("href").is_some_and(|href| !is_outside(href) && is_listed(href))
}

/// A page may tell the stylesheet numbers and nothing else.
fn is_own_style(tag: &Tag<'_>) -> bool {
    let body = tag.rest.split("</").next().unwrap_or_default();
    let numbers = body.strip_prefix(":root{").and_then(|rest| rest.strip_suffix('}'));
    tag.is_ours()
        && numbers.is_some_and(|numbers| {
            numbers.split(';').all(|one| {
                one.split_once(':').is_some_and(|(name, value)| {
                    name.starts_with("--") && !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
                })
            })
        })
}

/// An address with a scheme or a host of its own.
fn is_outside(address: &str) -> bool {
    let address = address.trim();
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    address.starts_with("//") || address.starts_with('\\') || scheme.contains(':')
}

fn quoted(tag: &str) -> String {
    let line = tag.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(QUOTED).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

/// Every opening tag; what stands in comments is left out.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
            continue;
        }
        let end = end_of_tag(rest);
        let (text, behind) = rest.split_at(end);
        rest = behind;
        if text[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = read_tag(text, behind);
            if tag.name == "script" {
                let close = rest.to_ascii_lowercase().find("</script").unwrap_or(rest.len());
                rest = &rest[close..];
            }
            tags.push(tag);
        }
    }
    tags
}

/// The length of the tag that a text begins with; a `>` inside quotes does not end it.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn read_tag<'a>(text: &'a str, rest: &'a str) -> Tag<'a> {
    let inner = text.trim_start_matches('<').trim_end_matches('>');
    let name_end = inner.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inner.len());
    let (name, mut left) = inner.split_at(name_end);
    let mut attributes = Vec::new();
    loop {
        left = left.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if left.is_empty() {
            break;
        }
        let end = left.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(left.len()).max(1).min(left.len());
        if !left.is_char_boundary(end) {
            break;
        }
        let (key, behind) = left.split_at(end);
        let behind = behind.trim_start();
        let (value, next) = match behind.strip_prefix('=').map(str::trim_start) {
            None => ("", behind),
            Some(value) => match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
                _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
            },
        };
        attributes.push((key.to_ascii_lowercase(), unescaped(value)));
        left = next;
    }
    Tag { text, name: name.to_ascii_lowercase(), attributes, rest }
}

fn unescaped(value: &str) -> String {
    value.replace("&amp;", "&").replace("&#x2F;", "/").replace("&quot;", "\"").replace("&#x3D;", "=")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str) -> Vec<&'static str> {
        let known = BTreeSet::from(["https://known.example/".to_owned()]);
        let findings = examine("a/index.html", page, &known, &|path| path == "../assets/a.js");
        findings.into_iter().map(|finding| finding.wrong.name()).collect()
    }

    #[test]
    fn what_our_pages_have_is_no_finding() {
        for page in [
            "<script src=\"../assets/a.js\" defer nonce=\"theme\"></script>",
            "<script type=\"application/ld+json\" nonce=\"theme\">{\"a\":\"<iframe>\"}</script>",
            "<style nonce=\"theme\">:root{--rows:63}</style>",
            "<form role=\"search\"><input></form><a href=\"https://known.example/\">x</a><a href=\"b/index.html#c\">y</a>",
            "<!-- <iframe> --><p title=\"a > b\" data-x='<base>'>x</p>",
        ] {
            assert!(found(page).is_empty(), "{page}: {:?}", found(page));
        }
    }

    #[test]
    fn what_was_put_in_is_named() {
        for (page, name) in [
            ("<script>alert(1)</script>", "script"),
            ("<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "script"),
            ("<script src=\"../assets/b.js\" defer nonce=\"theme\"></script>", "script"),
            ("<img src=a.png onerror=alert(1)>", "handler"),
            ("<iframe src='x'></iframe>", "frame"),
            ("<object data=x>", "frame"),
            ("<form action=\"https://evil.example\">", "form-element"),
            ("<base href=\"https://evil.example/\">", "base"),
            ("<meta http-equiv=Refresh content=\"0;url=x\">", "redirect"),
            ("<a href=\"https://evil.example/\">x</a>", "link"),
            ("<a href=\" javascript:alert(1)\">x</a>", "link"),
            ("<img src=\"https://evil.example/p.gif\">", "resource"),
            ("<link rel=stylesheet href=\"https://evil.example/p.css\">", "resource"),
            ("<p style=\"display:none\">x</p>", "hidden"),
            ("<style nonce=\"theme\">:root{--rows:63}p{display:none}</style>", "hidden"),
        ] {
            assert_eq!(found(page), [name], "{page}");
        }
    }

    #[test]
    fn no_page_is_too_broken_to_be_read() {
        for page in ["<", "<a", "<a href=", "<a href=\"", "<a ==", "<đ>", "<a đ=ơ>", "<a =ơ>", "<!--", "<script", "</"]
        {
            let _ = found(page);
        }
    }
}
