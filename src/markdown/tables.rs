//! Tables of the prose: in a frame that scrolls, aligned by classes.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::blocks::Writer;
use super::document::Document;
use super::escape::push_text;

/// Where in which table we are.
#[derive(Debug, Default)]
pub(super) struct Columns {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    body_open: bool,
    table: usize,
    tables: usize,
    /// How the cell that is open ends.
    cell_end: &'static str,
}

impl Columns {
    /// Before the first table of a document.
    pub(super) fn of(document: &Document<'_>) -> Self {
        let tables = document.events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Table(_)))).count();
        Self { tables, ..Self::default() }
    }
}

impl Writer<'_, '_> {
    /// Opens a table or a part of it.
    pub(super) fn start_table(&mut self, position: usize, tag: &Tag<'_>) {
        match tag {
            Tag::Table(alignments) => {
                self.columns.table += 1;
                self.columns.alignments.clone_from(alignments);
                self.columns.body_open = false;
                let mut label = self.options.table_label.clone();
                if self.columns.tables > 1 {
                    label.push_str(&format!(" {}", self.columns.table));
                }
                self.html.push_str("<div class=\"table-scroll\" role=\"region\" aria-label=\"");
                push_text(&mut self.html, &label);
                self.html.push_str("\" tabindex=\"0\">\n<table>\n");
            }
            Tag::TableHead => {
                self.columns.in_head = true;
                self.columns.column = 0;
                self.html.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.columns.column = 0;
                if !self.columns.body_open {
                    self.columns.body_open = true;
                    self.html.push_str("<tbody>\n");
                }
                self.html.push_str("<tr>");
            }
            _ => self.start_cell(position),
        }
    }

    fn start_cell(&mut self, position: usize) {
        let columns = &mut self.columns;
        let class = match columns.alignments.get(columns.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            _ => "",
        };
        columns.column += 1;
        // A heading cell without text heads nothing.
        let is_empty = matches!(self.document.events.get(position + 1), Some((Event::End(_), _)));
        let (open, end) = if columns.in_head && !is_empty { ("<th scope=\"col\"", "</th>") } else { ("<td", "</td>") };
        columns.cell_end = end;
        self.html.push_str(open);
        self.html.push_str(class);
        self.html.push('>');
    }

    /// Closes a table or a part of it.
    pub(super) fn end_table(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Table => {
                let body_end = if self.columns.body_open { "</tbody>\n" } else { "" };
                self.html.push_str(body_end);
                self.html.push_str("</table>\n</div>\n");
            }
            TagEnd::TableHead => {
                self.columns.in_head = false;
                self.html.push_str("</tr>\n</thead>\n");
            }
            TagEnd::TableRow => self.html.push_str("</tr>\n"),
            _ => self.html.push_str(self.columns.cell_end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Answer, Options, render};

    #[test]
    fn a_table_scrolls_and_has_no_style() {
        let options = Options {
            heading_level: 2,
            id_prefix: String::new(),
            table_label: "Bảng".into(),
            notes_label: "Chú thích".into(),
            back_label: "Trở lại".into(),
        };
        let html = render("| | Điểm |\n|---|--:|\n| Huế | [](score:x) |\n", &mut |_, _| Answer::Nothing, &options);
        assert_eq!(
            html,
            "<div class=\"table-scroll\" role=\"region\" aria-label=\"Bảng\" tabindex=\"0\">\n<table>\n<thead>\n\
             <tr><td></td><th scope=\"col\" class=\"align-right\">Điểm</th></tr>\n</thead>\n<tbody>\n\
             <tr><td>Huế</td><td class=\"align-right\"></td></tr>\n</tbody>\n</table>\n</div>\n"
        );
        let two = render("|a|\n|-|\n\nx\n\n|b|\n|-|\n", &mut |_, _| Answer::Nothing, &options);
        assert!(
            two.contains("aria-label=\"Bảng 1\"") && two.contains("aria-label=\"Bảng 2\"") && !two.contains("tbody")
        );
    }
}
