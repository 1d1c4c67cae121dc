//! Marks: what plotters has no element for. Groups with a tooltip or a link, dash patterns, areas
//! with holes.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

/// A backend that knows groups and dashes; both default to nothing.
pub(super) trait Marks: DrawingBackend {
    /// Begins a group.
    fn open(&mut self, _group: &Group<'_>) {}
    /// Ends the group begun last.
    fn close(&mut self, _group: &Group<'_>) {}
    /// How the strokes from now on are dashed: lengths of dash and gap as SVG writes them; nothing for solid.
    fn dash(&mut self, _pattern: Option<&'static str>) {}
    /// Fills what closed lines enclose, holes left open; corners in pixels of the backend.
    fn rings(&mut self, _rings: &[Vec<BackendCoord>], _class: &'static str) {}
}

/// Marks that belong together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group<'a> {
    /// Its class; may be empty.
    pub(super) class: &'static str,
    /// What its tooltip says; none when empty.
    pub(super) title: &'a str,
    /// Where it leads.
    pub(super) href: Option<&'a str>,
}

/// A mark as plotters draws it: an element without points.
pub(super) enum Mark<'a> {
    /// Begins a group.
    Open(Group<'a>),
    /// Ends it.
    Close(Group<'a>),
    /// Changes the dashes.
    Dash(Option<&'static str>),
    /// Fills what closed lines enclose, in a class.
    Rings(Vec<Vec<BackendCoord>>, &'static str),
}

impl<'a, Coord: 'static> PointCollection<'a, Coord> for &'a Mark<'_> {
    type Point = &'a Coord;
    type IntoIter = std::iter::Empty<&'a Coord>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::empty()
    }
}

impl<B: Marks> Drawable<B> for Mark<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        _points: I,
        backend: &mut B,
        _size: (u32, u32),
    ) -> Result<(), DrawingErrorKind<B::ErrorType>> {
        match self {
            Self::Open(group) => backend.open(group),
            Self::Close(group) => backend.close(group),
            Self::Dash(pattern) => backend.dash(*pattern),
            Self::Rings(rings, class) => backend.rings(rings, class),
        }
        Ok(())
    }
}
