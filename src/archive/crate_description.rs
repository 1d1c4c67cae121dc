//! The payload described as an RO-Crate 1.2, and how the edition is cited.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::ledger::Ledger;
use super::{CRATE_PATH, PAYLOAD};
use crate::domain::{Date, Publication, Version};

/// What is said of a sealed edition, in the first language of its site.
#[derive(Debug, Clone)]
pub struct Description<'a> {
    /// The publication of the selection.
    pub publication: &'a Publication,
    /// What the edition is called.
    pub title: &'a str,
    /// What it is about.
    pub about: &'a str,
    /// Its name: `<index>/<scope>/<year>`.
    pub edition: &'a str,
    /// Its version.
    pub version: Version,
    /// The day it was sealed, else the day it was announced.
    pub day: Option<Date>,
}

impl Description<'_> {
    fn text(&self, text: &crate::domain::Text) -> String {
        text.within(&self.publication.site().languages[0]).to_owned()
    }

    /// Who publishes: the name in the imprint, else that of the site.
    pub fn publisher(&self) -> String {
        let site = self.publication.site();
        self.text(site.publisher.name.as_ref().unwrap_or(&site.title))
    }

    /// Where the edition lives on the web, where the site knows.
    pub fn address(&self) -> Option<String> {
        let base = self.publication.site().base_url.as_ref()?;
        Some(format!("{}/{}/", base.trim_end_matches('/'), self.edition))
    }
}

/// The file has a description of its own: data, inputs and records. Pages and what they are drawn with are described by
/// their folders.
pub fn is_described(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_page = matches!(ending, "html" | "png" | "js" | "css" | "svg" | "ttf" | "woff2" | "ico");
    path == "index.html" || path.starts_with("inputs/") || !(is_page || path == CRATE_PATH)
}

/// `ro-crate-metadata.json`.
pub fn describe(of: &Description<'_>, ledger: &Ledger) -> String {
    let files: Vec<(&str, &super::Sums)> =
        ledger.below(PAYLOAD).filter_map(|(path, sums)| Some((path.strip_prefix(PAYLOAD)?, sums))).collect();
    let folders: BTreeSet<&str> = files.iter().filter_map(|(path, _)| Some(path.split_once('/')?.0)).collect();
    let described: Vec<_> = files.iter().filter(|(path, _)| is_described(path)).collect();
    let mut parts: Vec<Value> = folders.iter().map(|folder| json!({ "@id": format!("{folder}/") })).collect();
    parts.extend(described.iter().map(|(path, _)| json!({ "@id": path })));
    let mut graph = vec![
        json!({
            "@id": CRATE_PATH,
            "@type": "CreativeWork",
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.2" },
            "about": { "@id": "./" },
        }),
        root(of, parts),
        json!({ "@id": "#publisher", "@type": "Organization", "name": of.publisher() }),
    ];
    if let Some(licence) = &of.publication.site().licence
        && let Some(url) = &licence.url
    {
        let name = of.text(&licence.name);
        graph.push(json!({ "@id": url, "@type": "CreativeWork", "name": name, "description": name }));
    }
    graph.extend(
        folders.iter().map(|folder| json!({ "@id": format!("{folder}/"), "@type": "Dataset", "name": folder })),
    );
    graph.extend(described.iter().map(|(path, sums)| {
        json!({
            "@id": path,
            "@type": "File",
            "name": path.rsplit('/').next().unwrap_or(path),
            "encodingFormat": media_type(path),
            "contentSize": sums.bytes.to_string(),
            "sha256": sums.sha256,
        })
    }));
    let value = json!({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

/// The crate itself.
fn root(of: &Description<'_>, parts: Vec<Value>) -> Value {
    let mut root = json!({
        "@id": "./",
        "@type": "Dataset",
        "identifier": of.edition,
        "name": of.title,
        "description": of.about,
        "version": of.version.to_string(),
        "publisher": { "@id": "#publisher" },
        "author": { "@id": "#publisher" },
        "inLanguage": of.publication.site().languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
    });
    if let Some(day) = of.day {
        root["datePublished"] = Value::from(day.to_string());
    }
    if let Some(licence) = &of.publication.site().licence {
        root["license"] = match &licence.url {
            Some(url) => json!({ "@id": url }),
            None => Value::from(of.text(&licence.name)),
        };
    }
    if let Some(address) = of.address() {
        root["url"] = Value::from(address);
    }
    root["hasPart"] = Value::from(parts);
    root
}

/// `CITATION.cff`, version 1.2.0. A JSON string is a YAML string too.
pub fn citation(of: &Description<'_>) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let mut text = "cff-version: 1.2.0\ntype: dataset\n".to_owned();
    let _ = writeln!(text, "message: {}", quoted(of.title));
    let _ = writeln!(text, "title: {}", quoted(of.title));
    let _ = writeln!(text, "abstract: {}", quoted(of.about));
    let _ = writeln!(text, "version: {}", quoted(&of.version.to_string()));
    let _ = writeln!(text, "authors:\n  - name: {}", quoted(&of.publisher()));
    if let Some(day) = of.day {
        let _ = writeln!(text, "date-released: {day}");
    }
    if let Some(url) = of.publication.site().licence.as_ref().and_then(|licence| licence.url.as_ref()) {
        let _ = writeln!(text, "license-url: {}", quoted(url));
    }
    if let Some(address) = of.address() {
        let _ = writeln!(text, "url: {}", quoted(&address));
    }
    text
}

/// What a file is, by its ending.
fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "csv" => "text/csv",
        "txt" | "ftl" => "text/plain",
        "md" => "text/markdown",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "geojson" => "application/geo+json",
        "xml" => "application/xml",
        "cff" => "application/yaml",
        "pdf" => "application/pdf",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xls" => "application/vnd.ms-excel",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}
