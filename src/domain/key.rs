//! Keys into the tables of a [`Publication`](super::Publication).
//!
//! A key is a position in a table. Only the load step makes keys, and only for rows that exist.

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The key of the row at a position.
            pub(crate) fn at(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }

            /// The position of the row.
            pub fn position(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

keys! {
    /// A unit, in the table of units.
    UnitKey;
    /// A level, in the table of levels.
    LevelKey;
    /// A peer group, in the table of groups.
    GroupKey;
    /// An index, in the table of indices.
    IndexKey;
    /// A method, in the table of methods of all indices.
    MethodKey;
    /// A component, inside its method.
    ComponentKey;
    /// A band, inside its board.
    BandKey;
    /// An edition, in the table of editions.
    EditionKey;
    /// A board, in the table of boards of all editions.
    BoardKey;
    /// A source document, inside its edition.
    SourceKey;
}
