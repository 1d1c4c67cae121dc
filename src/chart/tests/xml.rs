//! A strict reader of the little XML that charts are made of. It panics on anything that is not well-formed.

use std::collections::BTreeMap;

/// One element: its name, its attributes, the text directly inside it, the names of the elements around it.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) text: String,
    pub(super) ancestors: Vec<String>,
}

impl Element {
    /// An attribute as text; empty when missing.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// An attribute as a number.
    pub(super) fn number(&self, name: &str) -> f64 {
        let text = self.attribute(name);
        text.parse().unwrap_or_else(|_| panic!("{name}={text:?} is no number in {self:?}"))
    }
}

/// Every element in the order in which they begin.
pub(super) fn read(document: &str) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        let text = unescape(&rest[..start]);
        match open.last() {
            Some(inside) => elements[*inside].text.push_str(&text),
            None => assert!(text.is_empty(), "text outside the root: {text:?}"),
        }
        let end = rest.find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let inside = open.pop().expect("an element is open");
            assert_eq!(elements[inside].name, name, "elements nest");
            continue;
        }
        let (tag, is_closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        assert!(!open.is_empty() || elements.is_empty(), "one root");
        let ancestors = open.iter().map(|at| elements[*at].name.clone()).collect();
        elements.push(start_tag(tag, ancestors));
        if !is_closed {
            open.push(elements.len() - 1);
        }
    }
    assert!(open.is_empty() && rest.is_empty(), "everything is closed");
    elements
}

fn start_tag(tag: &str, ancestors: Vec<String>) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()), "{tag:?}");
    let mut attributes = BTreeMap::new();
    while !rest.is_empty() {
        let (key, after) = rest.split_once("=\"").unwrap_or_else(|| panic!("{tag:?}"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("{tag:?}"));
        assert!(key.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-'), "{tag:?}");
        assert!(attributes.insert(key.to_owned(), unescape(value)).is_none(), "twice {key} in {tag:?}");
        rest = after.strip_prefix(' ').unwrap_or(after);
        assert!(after.is_empty() || after.starts_with(' '), "{tag:?}");
    }
    Element { name: name.to_owned(), attributes, text: String::new(), ancestors }
}

fn unescape(text: &str) -> String {
    assert!(!text.contains(['<', '>', '"']) && !text.chars().any(char::is_control), "{text:?}");
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let (name, after) = rest[at + 1..].split_once(';').unwrap_or_else(|| panic!("{text:?}"));
        plain.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            _ => panic!("unknown reference in {text:?}"),
        });
        rest = after;
    }
    plain + rest
}
