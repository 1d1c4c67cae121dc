//! The open data described as a Data Package, version 2, with Table Schemas.

use serde_json::{Value, json};

use crate::site::Site;
use crate::site::desk::Desk;

use super::tables::{Column, Table};
use super::{File, csv, licence, published_indices};

/// A table as the package describes it.
struct Resource<'a> {
    file: File,
    name: &'a str,
    title: &'a str,
    columns: Vec<Column>,
    /// The columns that together tell rows apart; empty where rows may be equal.
    key: &'a [&'a str],
    /// Columns that name rows of another table: the columns here, the table, its columns.
    references: &'a [(&'a [&'a str], &'a str)],
}

/// `datapackage.json`: every CSV in its folder with its columns, size and hash.
pub(super) fn describe(site: &Site, desk: Desk<'_>) -> Vec<u8> {
    let (language, _) = &site.languages()[0];
    let facts = site.publication.site();
    let mut resources: Vec<Value> = Vec::new();
    for key in published_indices(site.publication) {
        let index = site.publication.index(key);
        let of_index = Resource {
            file: File::IndexCsv(key),
            name: index.id.as_str(),
            title: index.name.within(language),
            columns: csv::COLUMNS.iter().map(Column::from).collect(),
            key: &["edition", "board", "unit", "item"],
            references: &[],
        };
        resources.push(resource(site, desk, of_index));
    }
    let units = Resource {
        file: File::UnitsCsv,
        name: "units",
        title: "units",
        columns: csv::UNIT_COLUMNS.iter().map(Column::from).collect(),
        key: &["unit"],
        references: &[],
    };
    resources.push(resource(site, desk, units));
    for table in Table::ALL {
        let (name, columns) = (table.name(), table.relation(site).columns);
        let (key, references) = (table.key(), table.references());
        // An index may have the name of a table; names of resources are distinct.
        let name =
            if resources.iter().any(|known| known["name"] == name) { format!("table-{name}") } else { name.into() };
        let of_table =
            Resource { file: File::Table(table), name: &name, title: table.name(), columns, key, references };
        resources.push(resource(site, desk, of_table));
    }
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "niengiam",
        "title": facts.title.within(language),
        "version": env!("CARGO_PKG_VERSION"),
        "resources": resources,
    });
    let licence = licence(site);
    if licence.starts_with("http") {
        package["licenses"] = json!([{ "path": licence }]);
    } else if !licence.is_empty() {
        package["licenses"] = json!([{ "title": licence }]);
    }
    if let Some(base) = &facts.base_url {
        package["homepage"] = Value::from(base.as_str());
    }
    let mut bytes = serde_json::to_vec_pretty(&package).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn resource(site: &Site, desk: Desk<'_>, of: Resource) -> Value {
    let path = site.file_path(of.file);
    let fields: Vec<Value> = of.columns.iter().map(field).collect();
    let mut schema = json!({ "fields": fields, "missingValues": [""] });
    if !of.key.is_empty() {
        schema["primaryKey"] = json!(of.key);
    }
    if !of.references.is_empty() {
        let reference = |(columns, table): &(&[&str], &str)| json!({ "fields": columns, "reference": { "resource": table, "fields": columns } });
        schema["foreignKeys"] = of.references.iter().map(reference).collect();
    }
    let record = desk.record(&path);
    json!({
        "name": of.name,
        "type": "table",
        "title": of.title,
        "path": path.strip_prefix("data/").unwrap_or(&path),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": record.map(|record| record.bytes),
        "hash": record.map(|record| format!("sha256:{}", record.sha256)),
        "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let mut field = json!({ "name": column.name, "type": column.kind, "description": column.about });
    match column.name.as_str() {
        "rank" | "of" => field["constraints"] = json!({ "minimum": 1 }),
        "rank_basis" => field["constraints"] = json!({ "enum": ["published", "computed"] }),
        "edition" | "item" | "level" => field["constraints"] = json!({ "required": true }),
        _ => {}
    }
    field
}
