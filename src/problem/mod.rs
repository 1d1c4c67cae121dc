//! Everything that can be wrong with content: one variant each, with a stable code, a stable name and a severity.
//!
//! What a problem says (found, expected, how to mend it) stands in `vi.ftl` and `en.ftl` beside this file, under the
//! problem's name; a test refuses a problem without both.

mod catalogue;

pub use catalogue::{Speech, Words};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The stable word, as machines read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! problems {
    ($($(#[$doc:meta])* $code:literal $name:literal $severity:ident $variant:ident { $($(#[$field_doc:meta])* $fact:ident),* $(,)? };)*) => {
        /// One thing that is wrong, with the facts its message needs. Facts are texts as a person would read them.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Problem {
            $($(#[$doc])* $variant { $($fact: String),* },)*
        }

        #[cfg(test)]
        impl Problem {
            /// One of each, every fact the same.
            pub(crate) fn specimens(fact: &str) -> Vec<Self> {
                vec![$(Self::$variant { $($fact: fact.to_owned()),* },)*]
            }
        }

        impl Problem {
            /// Code, name and severity of every problem there is.
            pub const ALL: &'static [(&'static str, &'static str, Severity)] =
                &[$(($code, $name, Severity::$severity),)*];

            /// The stable code: `E012`.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code,)* }
            }

            /// The stable name: `unknown-key`.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }

            /// How bad it is.
            pub fn severity(&self) -> Severity {
                match self { $(Self::$variant { .. } => Severity::$severity,)* }
            }

            /// The facts of its message, by name.
            pub fn facts(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$variant { $($fact),* } => vec![$((stringify!($fact), $fact.as_str())),*],)* }
            }
        }
    };
}

problems! {
    // Files and their text.
    /// The file is not JSON; `detail` is a stable word for the reason: `trailing-comma`.
    "E001" "invalid-json" Error InvalidJson { detail };
    /// The file is not UTF-8; `byte` counts from 1, `encoding` is the likely one or empty.
    "E002" "not-utf8" Error NotUtf8 { byte, encoding };
    /// A key the contract does not know; `nearest` may be empty.
    "E003" "unknown-key" Error UnknownKey { key, known, nearest };
    /// A key that must be there is not.
    "E004" "missing-key" Error MissingKey { key, shape };
    /// A value of another type than the contract wants.
    "E005" "wrong-type" Error WrongType { found, expected };
    /// One key twice in one object.
    "E006" "duplicate-key" Error DuplicateKey { key };
    /// A value of the right type that the contract does not allow.
    "E007" "bad-value" Error BadValue { found, expected, nearest };
    /// A file the contract does not know.
    "E008" "unknown-file" Error UnknownFile { path };
    /// A path that leaves the tree: absolute, `..`, or a symbolic link that points outside.
    "E009" "path-leaves-content" Error PathLeavesContent { path, to };
    /// A file name that cannot be published: other than ASCII letters, digits, `.`, `_`, `-`.
    "E010" "unpublishable-name" Error UnpublishableName { name };
    /// Two files or two things would be published at one address.
    "E011" "address-claimed-twice" Error AddressClaimedTwice { address, first };
    /// A file that must be there is not.
    "E012" "missing-file" Error MissingFile { path };
    /// A file that is too large or nested too deep to be content; `found` is `size` (limit in MB) or `depth`.
    "E013" "too-large" Error TooLarge { found, limit };
    /// A file is a document of another program; `kind` names it.
    "E016" "not-text" Error NotText { kind };
    /// A file begins with a byte-order mark.
    "N014" "byte-order-mark" Note ByteOrderMark {};
    /// A file holds decomposed letters; they were composed.
    "N015" "decomposed-text" Note DecomposedText {};

    // Text.
    /// U+FFFD: letters were lost before the text reached us.
    "E020" "lost-character" Error LostCharacter {};
    /// A control character.
    "E021" "control-character" Error ControlCharacter { code };
    /// Remains of a legacy font encoding (TCVN3, VNI).
    "E022" "legacy-font" Error LegacyFont { found, encoding };
    /// A vowel cluster that no Vietnamese word has: `uơng`, `huớng`.
    "E023" "broken-cluster" Error BrokenCluster { found, nearest };
    /// A text is missing in a language of the site.
    "N024" "missing-translation" Note MissingTranslation { language, fallback };

    // Numbers.
    /// More digits after the point than the precision.
    "E030" "too-many-digits" Error TooManyDigits { found, precision };
    /// A score outside its scale.
    "E031" "score-range" Error ScoreRange { unit, found, min, max };
    /// A component outside its own scale.
    "E032" "component-range" Error ComponentRange { unit, component, found, min, max };
    /// A whole number that must be 1 or more, or fit its field.
    "E033" "bad-count" Error BadCount { found, expected };

    // References between files.
    /// A unit that is in no register.
    "E040" "unknown-unit" Error UnknownUnit { id, nearest };
    /// A unit twice on one board.
    "E041" "duplicate-unit" Error DuplicateUnit { unit, first };
    /// A unit that does not exist on the day the board ranks.
    "E042" "unit-out-of-time" Error UnitOutOfTime { unit, day, from, to };
    /// A component that the method does not have.
    "E043" "unknown-component" Error UnknownComponent { id, known, nearest };
    /// A method that the index does not have.
    "E044" "unknown-method" Error UnknownMethod { id, known, nearest };
    /// Anything else that is named and does not exist; `kind` is the contract's word for it.
    "E045" "unknown-reference" Error UnknownReference { kind, id, known, nearest };
    /// One id twice.
    "E046" "duplicate-id" Error DuplicateId { kind, id, first };
    /// A unit becomes itself again by its successors.
    "E047" "lineage-cycle" Error LineageCycle { unit, path };
    /// A successor that does not exist on the day of succession, or begins before its predecessor ends.
    "E048" "successor-overlap" Error SuccessorOverlap { unit, successor, date, detail };
    /// A group member that does not exist on the days of the group.
    "E049" "member-out-of-time" Error MemberOutOfTime { group, unit, from, to };
    /// An id lies under a unit that is in no register.
    "W050" "unknown-parent" Warning UnknownParent { id, parent };
    /// A stretch of days that ends before it begins.
    "E051" "reversed-period" Error ReversedPeriod { from, to };
    /// The weights of siblings do not add up to 1.
    "E052" "weights" Error Weights { parent, sum };
    /// Two files name one level differently.
    "W053" "level-name" Warning LevelName { level, first };
    /// A map leaves out units beside those it shows; `units` are their ids.
    "W054" "map-without-unit" Warning MapWithoutUnit { units };
    /// A map of the whole country does not name an archipelago.
    "W055" "map-without-archipelago" Warning MapWithoutArchipelago { name };

    /// A unit that gave a part of itself on a day on which one of the two does not exist.
    "E056" "origin-out-of-time" Error OriginOutOfTime { unit, origin, date, detail };

    // What the published numbers say of one another.
    /// The parts do not add up to the total.
    "E060" "total" Error Total { unit, published, computed, difference, cut };
    /// The published rank contradicts the scores; `shared` names the other units that were printed with the same rank.
    "E061" "published-rank" Error PublishedRank { unit, shared, published, computed, difference };
    /// A gap or duplicate in the published ranks that ties do not explain.
    "E062" "rank-sequence" Error RankSequence { unit, published, computed, difference };
    /// `of` is smaller than the entries, or not equal to them on a complete board.
    "E063" "of" Error Of { published, computed, difference };
    /// The published band contradicts the score; `difference` is how far the score lies outside the band.
    "E064" "band" Error PublishedBand { unit, published, computed, score, difference };
    /// Equal printed scores with consecutive ranks: the rank follows decimals that were not printed.
    "N065" "hidden-decimals" Note HiddenDecimals { unit, published, computed, difference };
    /// The percentage does not follow from points and maximum.
    "E066" "points-percent" Error PointsPercent { unit, published, computed, difference };
    /// A difference that is recorded as known; the page prints it.
    "N067" "acknowledged" Note Acknowledged { problem, unit, published, computed, difference, reason };
    /// A recorded difference that does not exist.
    "W068" "stale-acknowledgement" Warning StaleAcknowledgement { problem, unit };
    /// A component with children does not follow from them.
    "E069" "component-total" Error ComponentTotal { unit, component, published, computed, difference };

    // Prose.
    /// A number in the prose does not match the data.
    "E070" "claim" Error Claim { claimed, actual, reference };
    /// A reference of the prose points at nothing.
    "E071" "prose-reference" Error ProseReference { reference, detail, nearest };
    /// Markdown that will not look as meant: left-over `**`, a list that begins with a year.
    "W072" "markdown-slip" Warning MarkdownSlip { found, detail };
    /// A link that is not published: another scheme than http, https, mailto, tel.
    "E073" "unsafe-link" Error UnsafeLink { link };
    /// A relative link in the prose that leads nowhere in the site.
    "E074" "broken-link" Error BrokenLink { link };
    /// Prose without a heading.
    "W075" "missing-title" Warning MissingTitle {};
    /// Raw HTML in the prose; it is printed as text.
    "W076" "raw-html" Warning RawHtml { found };
    /// A number in the running text of the prose that no published figure bears out; `actual` and `place` may be empty.
    "W077" "prose-claim" Warning ProseClaim { claimed, actual, place };

    // Averages, and years beside one another.
    /// A published average contradicts the entries; `unit` is the group or the board.
    "E080" "average" Error PublishedAverage { unit, component, published, computed, difference, count };
    /// A published average outside the scale of what it is of.
    "E081" "average-range" Error AverageRange { found, min, max };
    /// A change of score or rank far beyond those of the board and of the unit's own past; `before` and `published` are
    /// empty where the score did not jump, `rank_before` and `rank` where the rank did not.
    "N082" "jump" Note Jump { unit, since, before, published, difference, low, high, rank_before, rank, of };

    // Corrections.
    /// A correction that corrects nothing, or a change that changes nothing; `what` is `correction` or `change`.
    "E083" "empty-correction" Error EmptyCorrection { what };
    /// A correction on a day on which it cannot have been made; `what` is `found`, `order` or `published`.
    "E084" "correction-date" Error CorrectionDate { what, date, other };
    /// The last correction of a figure did not lead to what stands in the board now.
    "E085" "correction-value" Error CorrectionValue { unit, field, after, actual };
    /// A correction did not start from where the one before of the same figure led to.
    "E086" "correction-chain" Error CorrectionChain { unit, field, before, earlier, first };
}
