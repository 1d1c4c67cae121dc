//! What the page of open data says: every file with its size and hash, how to cite, how to verify.

use crate::domain::{EditionKey, IndexKey, Score};
use crate::locale::Phrase;

use crate::site::download::{self, Table, citation, version};
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{DataView, DownloadView, EditionDownloadsView, IndexDownloadsView};

impl Scribe<'_> {
    pub(in crate::site) fn data_view(&self) -> DataView {
        let file = |key: &'static str, path: &str, format: &'static str| {
            self.download(self.word(key), &Route::File(path.to_owned()), format)
        };
        let published: Vec<IndexKey> = download::published_indices(self.publication).collect();
        let newest = self.publication.editions().max_by_key(|(key, edition)| (edition.year, std::cmp::Reverse(*key)));
        DataView {
            indices: published.iter().map(|key| self.index_downloads(*key)).collect(),
            tables: std::iter::once(file("file-units", download::UNITS_PATH, "CSV"))
                .chain(Table::ALL.map(|table| self.table_file(table)))
                .collect(),
            descriptions: vec![
                file("file-package", download::PACKAGE_PATH, "JSON"),
                file("file-catalog", download::CATALOG_PATH, "JSON-LD"),
                file("file-sums", download::SUMS_PATH, "TXT"),
                file("file-manifest", crate::site::MANIFEST_PATH, "JSON"),
            ],
            sums: download::SUMS_PATH.to_owned(),
            example: published.first().map(|key| {
                let path = download::index_path(&self.publication.index(*key).id);
                path.rsplit('/').next().unwrap_or_default().to_owned()
            }),
            citation: newest.map(|(_, edition)| citation(self.publication, edition, self.language())),
        }
    }

    /// One of the tables that all indices share.
    pub(in crate::site) fn table_file(&self, table: Table) -> DownloadView {
        self.download(self.word(table_phrase(table)), &Route::File(table.path()), "CSV")
    }

    fn index_downloads(&self, key: IndexKey) -> IndexDownloadsView {
        let index = self.publication.index(key);
        let whole = Phrase::plain("file-index").with("index", self.text(&index.short));
        let mut editions: Vec<(EditionKey, i16)> = self
            .publication
            .editions()
            .filter(|(_, edition)| edition.index == key)
            .map(|(key, edition)| (key, edition.year))
            .collect();
        editions.sort_by_key(|(key, year)| (std::cmp::Reverse(*year), *key));
        IndexDownloadsView {
            id: format!("index-{}", index.id),
            name: self.text(&index.short),
            whole: self.download(self.say(&whole), &Route::File(download::index_path(&index.id)), "CSV"),
            editions: editions.into_iter().map(|(key, _)| self.edition_downloads(key)).collect(),
        }
    }

    fn edition_downloads(&self, key: EditionKey) -> EditionDownloadsView {
        let edition = self.publication.edition(key);
        let boards = edition.boards.iter();
        let files: Vec<DownloadView> = boards.flat_map(|board| self.board_files(*board)).collect();
        EditionDownloadsView {
            edition: self.link(self.edition_name(key), &Route::Edition(key)),
            count: self.say(&Phrase::plain("file-count").with_count("count", files.len())),
            version: version(self.publication, self.analysis, key),
            citation: citation(self.publication, edition, self.language()),
            files,
        }
    }

    /// A file that is offered, with size and hash where it was made before this page.
    pub(in crate::site) fn download(&self, label: String, route: &Route, format: &'static str) -> DownloadView {
        let record = self.desk.record(&route.path(self.publication, &self.prefix));
        DownloadView {
            label,
            href: self.href(route),
            format,
            size: record.map(|record| self.size(record.bytes)),
            sha256: record.map(|record| record.sha256.clone()),
        }
    }

    /// The size of a file: `812 byte`, `57,9 KB`, `1,2 MB`; a kilobyte has 1000 bytes.
    pub(in crate::site) fn size(&self, bytes: u64) -> String {
        let (unit, step) = match bytes {
            0..1_000 => ("b", 0),
            1_000..1_000_000 => ("k", 3),
            _ => ("m", 6),
        };
        let number = Score::new(i64::try_from(bytes).unwrap_or(i64::MAX), step);
        let number = self.locale.number(number, if step == 0 { 0 } else { 1 });
        self.say(&Phrase::plain("file-size").with("number", number).with("unit", unit))
    }
}

/// What a table holds, as a message.
fn table_phrase(table: Table) -> &'static str {
    match table {
        Table::Editions => "file-editions",
        Table::Boards => "file-boards",
        Table::Methods => "file-methods",
        Table::Components => "file-components",
        Table::Bands => "file-bands",
        Table::Sources => "file-sources",
        Table::Notes => "file-notes",
        Table::Deductions => "file-deductions",
        Table::Conflicts => "file-conflicts",
        Table::Averages => "file-averages",
        Table::Absences => "file-absences",
        Table::Corrections => "file-corrections",
        Table::Groups => "file-groups",
        Table::Errata => "file-errata",
        Table::Vintages => "file-vintages",
    }
}
