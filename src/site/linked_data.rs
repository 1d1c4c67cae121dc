//! What pages say to machines in the words of schema.org, as JSON-LD.
//!
//! Field names and kinds follow <https://schema.org/Dataset>, <https://schema.org/DataCatalog> and
//! <https://schema.org/BreadcrumbList>. Addresses are whole where the site knows its own, else relative to the page.

use serde_json::{Map, Value, json};

use crate::domain::{BoardKey, Decision, EditionKey, MeasureKind, Method, Text};

use super::download::{CATALOG_PATH, citation, version};
use super::route::{Route, resolve};
use super::scribe::Scribe;
use super::view::LinkView;

impl Scribe<'_> {
    /// The data of a page as the text of a script element: nothing in it can end the element. `breadcrumbs` are the way
    /// to the page, the page itself last.
    pub(super) fn linked_data(&self, route: &Route, breadcrumbs: &[LinkView]) -> Option<String> {
        let mut things = Vec::new();
        match route {
            Route::Home => things.push(self.website()),
            Route::Edition(key) => things.push(self.edition_dataset(*key)),
            Route::Board(key) => things.push(self.board_dataset(*key)),
            Route::Data => things.push(self.catalog(None)),
            _ => {}
        }
        if breadcrumbs.len() > 1 && *route != Route::NotFound {
            things.push(self.breadcrumb_list(breadcrumbs));
        }
        let graph = json!({ "@context": "https://schema.org", "@graph": things });
        (!things_of(&graph).is_empty()).then(|| graph.to_string().replace('<', "\\u003c"))
    }

    /// The catalogue of all editions, in a file of its own.
    pub(super) fn catalog_of_editions(&self) -> Value {
        let named = |key: EditionKey| {
            object(
                "Dataset",
                vec![
                    ("name", Some(self.edition_name(key).into())),
                    ("description", Some(self.dataset_description(self.edition_name(key), key).into())),
                    ("url", Some(self.page_address(&Route::Edition(key)).into())),
                    ("temporalCoverage", Some(self.publication.edition(key).year.to_string().into())),
                    ("version", Some(version(self.publication, self.analysis, key).into())),
                    ("license", self.licence_address()),
                    ("distribution", Some(self.edition_files(key))),
                ],
            )
        };
        let datasets = self.publication.editions().map(|(key, _)| named(key)).collect();
        let mut catalog = Map::new();
        catalog.insert("@context".to_owned(), "https://schema.org".into());
        if let Value::Object(fields) = self.catalog(Some(datasets)) {
            catalog.extend(fields);
        }
        Value::Object(catalog)
    }

    fn catalog(&self, datasets: Option<Vec<Value>>) -> Value {
        let catalog = Route::File(CATALOG_PATH.to_owned());
        let encoding = object(
            "MediaObject",
            vec![
                ("encodingFormat", Some("application/ld+json".into())),
                ("contentUrl", Some(self.page_address(&catalog).into())),
            ],
        );
        object(
            "DataCatalog",
            vec![
                ("name", Some(self.site_title())),
                ("description", Some(self.word("about-data").into())),
                ("url", Some(self.page_address(&Route::Data).into())),
                ("inLanguage", Some(self.language().tag().into())),
                ("license", self.licence_address()),
                ("publisher", self.publisher_of_site()),
                ("encoding", datasets.is_none().then_some(encoding)),
                ("dataset", datasets.map(Value::Array)),
            ],
        )
    }

    fn website(&self) -> Value {
        object(
            "WebSite",
            vec![
                ("name", Some(self.site_title())),
                ("url", Some(self.page_address(&Route::Home).into())),
                ("inLanguage", Some(self.language().tag().into())),
                ("publisher", self.publisher_of_site()),
            ],
        )
    }

    fn edition_dataset(&self, key: EditionKey) -> Value {
        let name = self.edition_name(key);
        let mut fields = self.dataset_fields(key, name, &Route::Edition(key), self.publication.edition(key).method);
        fields.push(("distribution", Some(self.edition_files(key))));
        object("Dataset", fields)
    }

    fn board_dataset(&self, key: BoardKey) -> Value {
        let board = self.publication.board(key);
        let mut fields = self.dataset_fields(board.edition, self.board_name(key), &Route::Board(key), board.method);
        let whole = vec![
            ("name", Some(self.edition_name(board.edition).into())),
            ("url", Some(self.page_address(&Route::Edition(board.edition)).into())),
        ];
        fields.push(("isPartOf", Some(object("Dataset", whole))));
        fields.push(("distribution", Some(Value::Array(self.board_distribution(key)))));
        object("Dataset", fields)
    }

    /// What an edition and its boards have in common.
    fn dataset_fields(
        &self,
        key: EditionKey,
        name: String,
        page: &Route,
        method: crate::domain::MethodKey,
    ) -> Vec<(&'static str, Option<Value>)> {
        let edition = self.publication.edition(key);
        let index = self.publication.index(edition.index);
        let scope = self.full_name(edition.scope, Some(edition.units_at));
        let catalog = vec![("name", Some(self.site_title())), ("url", Some(self.page_address(&Route::Data).into()))];
        let decision = edition.decision.as_ref().and_then(|decision| self.decision(decision));
        vec![
            ("description", Some(self.dataset_description(name.clone(), key).into())),
            ("name", Some(name.into())),
            ("url", Some(self.page_address(page).into())),
            ("inLanguage", Some(self.language().tag().into())),
            ("temporalCoverage", Some(edition.year.to_string().into())),
            ("spatialCoverage", Some(object("AdministrativeArea", vec![("name", Some(scope.into()))]))),
            ("variableMeasured", Some(self.variable(&index.name, self.publication.method(method)))),
            ("measurementTechnique", Some(self.method_name(method).into())),
            ("creator", index.publisher.as_ref().map(|publisher| self.organization(publisher))),
            ("publisher", self.publisher_of_site()),
            ("license", self.licence_address()),
            ("isBasedOn", decision),
            ("creditText", Some(citation(self.publication, edition, self.language()).into())),
            ("datePublished", edition.published.map(|day| day.to_string().into())),
            ("version", Some(version(self.publication, self.analysis, key).into())),
            ("isAccessibleForFree", Some(true.into())),
            ("includedInDataCatalog", Some(object("DataCatalog", catalog))),
        ]
    }

    fn dataset_description(&self, name: String, key: EditionKey) -> String {
        format!("{name}. {}", self.edition_sentence(self.publication.edition(key)))
    }

    fn variable(&self, name: &Text, method: &Method) -> Value {
        let number = |score: crate::domain::Score| serde_json::from_str(&score.to_string()).unwrap_or_default();
        let unit = match method.measure.kind {
            // The code of UN/CEFACT for a percentage.
            MeasureKind::Percent => ("unitCode", Some("P1".into())),
            MeasureKind::Points => ("unitText", Some(self.measure(method).into())),
        };
        let fields = vec![
            ("name", Some(self.text(name).into())),
            unit,
            ("minValue", Some(number(method.measure.min))),
            ("maxValue", Some(number(method.measure.max))),
        ];
        object("PropertyValue", fields)
    }

    fn decision(&self, decision: &Decision) -> Option<Value> {
        let title = decision.title.as_ref().map(|title| self.text(title));
        let name = title.or_else(|| decision.number.clone())?;
        let fields = vec![
            ("name", Some(name.into())),
            ("legislationIdentifier", decision.number.clone().map(Value::from)),
            ("legislationDate", decision.date.map(|day| day.to_string().into())),
            ("legislationPassedBy", decision.issuer.as_ref().map(|issuer| self.organization(issuer))),
            ("url", decision.url.clone().map(Value::from)),
        ];
        Some(object("Legislation", fields))
    }

    fn edition_files(&self, key: EditionKey) -> Value {
        let boards = self.publication.edition(key).boards.iter();
        Value::Array(boards.flat_map(|board| self.board_distribution(*board)).collect())
    }

    fn board_distribution(&self, key: BoardKey) -> Vec<Value> {
        let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        let files = [
            (Route::BoardFile(key, "csv"), "text/csv"),
            (Route::BoardWorkbook(key), workbook),
            (Route::BoardFile(key, "json"), "application/json"),
        ];
        let view = |(route, format): (Route, &str)| {
            let address = self.page_address(&route);
            let fields = vec![("encodingFormat", Some(format.into())), ("contentUrl", Some(address.into()))];
            object("DataDownload", fields)
        };
        files.into_iter().map(view).collect()
    }

    fn breadcrumb_list(&self, breadcrumbs: &[LinkView]) -> Value {
        let item = |(position, crumb): (usize, &LinkView)| {
            let address = crumb.href.as_ref().map(|href| self.address(&resolve(&self.path, href)).into());
            let fields = vec![
                ("position", Some(position.into())),
                ("name", Some(crumb.label.clone().into())),
                ("item", address),
            ];
            object("ListItem", fields)
        };
        let items = (1..).zip(breadcrumbs).map(item).collect();
        object("BreadcrumbList", vec![("itemListElement", Some(Value::Array(items)))])
    }

    fn page_address(&self, route: &Route) -> String {
        self.address(&route.path(self.publication, &self.prefix))
    }

    fn site_title(&self) -> Value {
        self.text(&self.publication.site().title).into()
    }

    fn publisher_of_site(&self) -> Option<Value> {
        self.publication.site().publisher.name.as_ref().map(|name| self.organization(name))
    }

    fn organization(&self, name: &Text) -> Value {
        object("Organization", vec![("name", Some(self.text(name).into()))])
    }

    fn licence_address(&self) -> Option<Value> {
        self.publication.site().licence.as_ref()?.url.clone().map(Value::from)
    }
}

/// A thing of a kind with the fields it has.
fn object(kind: &str, fields: Vec<(&str, Option<Value>)>) -> Value {
    let mut object = Map::new();
    object.insert("@type".to_owned(), kind.into());
    object.extend(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(object)
}

fn things_of(graph: &Value) -> &[Value] {
    graph["@graph"].as_array().map_or(&[], Vec::as_slice)
}
