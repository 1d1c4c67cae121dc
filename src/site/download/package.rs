//! The open data described as a Data Package, version 2, with Table Schemas.

use serde_json::{Value, json};

use crate::site::Site;
use crate::tree::sha256_hex;

use super::{File, csv, licence, published_indices};

/// `datapackage.json`: every CSV in its folder with its columns, size and hash.
pub(super) fn describe(site: &Site) -> Vec<u8> {
    let (language, _) = &site.languages()[0];
    let facts = site.publication.site();
    let mut resources: Vec<Value> = published_indices(site.publication)
        .map(|key| {
            let index = site.publication.index(key);
            let keys = json!(["edition", "board", "unit", "item"]);
            resource(site, File::IndexCsv(key), index.id.as_str(), index.name.within(language), &csv::COLUMNS, &keys)
        })
        .collect();
    resources.push(resource(site, File::UnitsCsv, "units", "units", &csv::UNIT_COLUMNS, &json!(["unit"])));
    let licence_path = licence(site);
    let licences = if licence_path.starts_with("http") {
        json!([{ "path": licence_path }])
    } else {
        json!([{ "title": licence_path }])
    };
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "niengiam",
        "title": facts.title.within(language),
        "version": env!("CARGO_PKG_VERSION"),
        "resources": resources,
    });
    if !licence_path.is_empty() {
        package["licenses"] = licences;
    }
    if let Some(base) = &facts.base_url {
        package["homepage"] = Value::from(base.as_str());
    }
    let mut bytes = serde_json::to_vec_pretty(&package).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn resource(site: &Site, file: File, name: &str, title: &str, columns: &[(&str, &str, &str)], key: &Value) -> Value {
    let bytes = site.file_bytes(file);
    let path = site.file_path(file);
    let fields: Vec<Value> = columns.iter().map(|(name, kind, about)| field(name, kind, about)).collect();
    json!({
        "name": name,
        "type": "table",
        "title": title,
        "path": path.rsplit('/').next(),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": bytes.len(),
        "hash": format!("sha256:{}", sha256_hex(&bytes)),
        "schema": { "fields": fields, "primaryKey": key, "missingValues": [""] },
    })
}

fn field(name: &str, kind: &str, about: &str) -> Value {
    let mut field = json!({ "name": name, "type": kind, "description": about });
    match name {
        "rank" | "of" => field["constraints"] = json!({ "minimum": 1 }),
        "rank_basis" => field["constraints"] = json!({ "enum": ["published", "computed"] }),
        "edition" | "board" | "unit" | "item" | "level" => field["constraints"] = json!({ "required": true }),
        _ => {}
    }
    field
}
