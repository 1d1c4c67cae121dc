//! **niengiam** (*niên giám*, yearbook): a static-site report generator for published rankings.
//!
//! It reads scored JSON datasets and narrative Markdown, checks them, draws charts and writes a static website of
//! rankings per unit, with every number traced to its source. A build is a function from two trees of files to a third:
//!
//! ```text
//!  content/                                              themes/<name>/
//!     │ read                                                  │ read
//!     ▼                                                       ▼
//!    Tree ── load ──► Publication ─────────────┐     Tree ── load ──► Theme
//!                         │ analyze            │                        │
//!                         ▼                    │                        │
//!                      Analysis ── audit ──► Diagnostics                │
//!                         │ plan                                        │
//!                         ▼                                             │
//!                       Site   pages, addresses, what they say          │
//!                         └──────────────── render ─────────────────────┘
//!                                             ▼
//!                                            Tree ── write ──► output/
//! ```
//!
//! | step | where | can fail with | disk |
//! |---|---|---|---|
//! | read | [`disk::read`] | what the disk refuses | reads |
//! | load | [`load::load`] | content problems, all of them together, each with its place | – |
//! | analyze | [`analysis::analyze`] | nothing | – |
//! | audit | [`analysis::audit()`] | nothing; it finds problems | – |
//! | plan | [`site::plan`] | nothing | – |
//! | render | [`render::render`] | the theme | – |
//! | write | [`disk::Replacement`] | what the disk refuses | writes |
//!
//! # Rooms
//!
//! | to … | open |
//! |---|---|
//! | learn what a word means | [`domain`] |
//! | add a field to a content file | `load/shape/`, then `load/assemble/`, then the domain type it fills |
//! | refuse a new kind of mistake | a line in [`problem`], its words in `problem/*.ftl`, a folder in `tests/broken/` |
//! | change how ties or movements work | [`analysis`] |
//! | add a page | a [`site::route::Route`], a view in [`site::view`], a file in `site/page/`, a template |
//! | change how something looks | `themes/default/`; no Rust |
//! | add a chart | a file in [`chart`] |
//! | change a picture card | `site/picture.rs` for what it says, [`card`] for how it looks |
//! | change how a number or a date is written | [`locale`] |
//! | change which claims of a free text are understood | [`claims`]; its words stand in `claims/words.rs` |
//! | change what a correction does, or how one is taken back | [`analysis::rewind`](mod@analysis::rewind); `site/correction.rs` for what is said of it |
//! | change what a sealed edition holds, or how its version rises | [`archive`] |
//! | change what search finds | `site/search/` for what it knows, `themes/default/static/find.js` for how it compares |
//!
//! # Invariants, as absences
//!
//! 1. [`domain`] has no path, no serde attribute, no HTML, no `String` that is really an id.
//! 2. Nothing after [`load`] can meet malformed content.
//! 3. Only [`disk`] touches a file.
//! 4. No clock, environment variable, machine locale, thread count or system font can reach the published tree.
//! 5. No code branches on the name of an index, a level or a unit.
//! 6. The engine contains no word of the published site; the theme contains no arithmetic, no sorting, no address.
//! 7. A published number is never overwritten by a computed one, and a computed one is always labelled so.
//! 8. No number is invented: no interpolation across a gap, no rank from an incomplete board, no interval without a
//!    published error, no change across a break.
//!
//! Lints in `Cargo.toml` and `clippy.toml` and the tests in `tests/it/tidy.rs` hold them.
//!
//! # Why is it so? Questions and answers
//!
//! **Why does `load` return a publication even when the content has errors?** Because an officer must see every mistake in
//! one run. What is sound goes into the publication, so that the audit can speak about it; what is faulty is reported and
//! left out; boards that lost something are named, and the audit then keeps quiet about their ranks. Nothing is built
//! while one error stands.
//!
//! **Why is JSON decoded by a macro of ours and not by serde's derive?** Serde stops at the first fault of a record. The
//! macro names a record's keys once and gives from that the type, the JSON Schema (by schemars) and a decoder that
//! reports every fault of the record with its place.
//!
//! **Why do views carry finished strings?** So that a page, a chart and a download cannot write one number in two ways,
//! and so that a theme cannot compute.
//!
//! **Why is a sentence a message of the theme, with facts?** Words belong to the theme, facts to the engine. A message may
//! choose its words by the facts; it cannot look anything up.
//!
//! **Why is every chart drawn twice?** A drawing made for a wide page shows its labels at half their size on a phone.
//!
//! **Why may a total differ a little from the sum of its parts?** Printed figures are rounded. A total contradicts its
//! parts only beyond what half a unit in the last printed place of each part and of the total can explain.
//!
//! **Why has a ladder of losses a row for rounding?** Losses are counted in the digits that are printed, so that who adds
//! them up on paper comes to the same. What is left is told and never hidden in a part; where it is more than rounding
//! explains, the row says so ([`analysis::ladder()`]).
//!
//! **Why is a bonus marked in the method and not guessed from its maximum?** A maximum of its own may belong to the total
//! or come on top of it; only the method knows.
//!
//! **What is a unit's own part of a change of rank?** The places between its old rank and the rank its new score would
//! have among the others' old scores. The rest is the others'. Both are whole numbers and come to the change exactly
//! ([`analysis::passing()`]).
//!
//! **Why are ranges of ranks so wide?** They promise 95 per cent for a rank and not for each comparison alone; among 63
//! units that takes 3.38 standard errors for one unit and 4.21 for all together, where a single comparison takes 1.96
//! ([`analysis::range`]).
//!
//! **Why is a published rank accepted that the printed scores do not explain?** Ranks follow decimals that were not
//! printed. Inside the span of a tie any order may be true, and a note says so; outside of it the build stops.
//!
//! **Why does one faulty entry not silence its whole board, and yet cause no second report?** What was lost is remembered
//! ([`domain::Doubt`]): the other entries are still examined by what is certain, and what only follows from the loss is
//! not told.
//!
//! **Why is a chart with links a group and not an image?** Links inside an image do not exist for a screen reader.
//!
//! **Why is a file under `static/` published under `static/`?** So that no file of an office can land on an address that
//! the program makes, now or in a later version.
//!
//! **Why do CSV and JSON exist once and not once for each language?** They hold ids, codes and numbers; two copies could
//! differ.
//!
//! **Why does the stylesheet carry a nonce that is no secret?** For a page opened from a folder, `'self'` means nothing to
//! some browsers and checkers. The policy is there so that a page asks no other server and runs no inline code. Scripts
//! carry it for the same reason.
//!
//! **Why are files made before pages?** Pages and the data package say how large a download is and what its hash is. What
//! is described is made in an earlier round than what describes it; only size and hash are kept, never the bytes.
//!
//! **Why does a workbook exist once for each language, and the CSV once?** The workbook is for people and has headings; the
//! CSV is the record.
//!
//! **Why does a comparison stand behind the `#` of an address?** `compare/index.html#<index>/<scope>/<board>?u=<unit>,<unit>`
//! names what is put side by side. It works from a folder and on any server, goes into no server's log, can be copied and
//! bookmarked, and Back and Forward follow it. The numbers come as scripts and not as JSON, because a page that was opened
//! from a folder may load a script but read no file.
//!
//! **Why are the years of a unit not sorted by score?** Rows on the two sides of a break may not be compared, and an order is
//! a comparison.
//!
//! **Why are medians shown only for complete boards over the years?** The median of the units a newspaper happened to
//! quote is not the country's.
//!
//! **What can the gate not see?** A change that rounding of the printed digits explains, and the order of units whose
//! printed scores are equal. `tests/it/gate.rs` changes every number of a complete edition and lists what passes.
//!
//! **Why does an average stand beside the entries?** Some decisions print only the average of a block. It is asked of the
//! entries where all of them are here, and printed as it is where none is.
//!
//! **Why does a jump not stop the build?** A large change is no contradiction. It is named until somebody has compared both
//! numbers and recorded the reason. The rule uses quartiles, which one wild number cannot move, and never looks across a
//! break.
//!
//! **Why is the hash of an edition taken over lines of `data/sha256sums.txt`?** A page cannot hold the hash of a list that
//! names the page. The list of data files names none, so its lines about an edition can be hashed on the pages, and
//! anyone can do the same with `grep` and `sha256sum`.
//!
//! **Why is what was before a correction not stored?** It follows from what is now and from the recorded changes, taken
//! back on the boards one correction after the other. `niengiam replay` prints it with its hash, so that anybody can hold
//! it against what was published on the first day.
//!
//! **Which pages tell a correction?** Those of the units it changed and of every unit whose printed rank is another one
//! now, a shared place that is shared no longer included; their board, their edition, the list and the feed.
//!
//! **Why does a sealed edition carry its content and its theme?** So that whoever doubts a page can build it again. What
//! belongs to an edition is cut out of the content by `archive::select` and must load by itself.
//!
//! **Why may only numbers of another edition raise the second number of a version?** The pages of an edition print the
//! years before it. A change there changes what is printed, and no rank of this edition.
//!
//! **Why is every check listed, those that could not be made too?** "Nothing contradicts" means little where nothing was
//! published that could.

pub mod analysis;
pub mod archive;
pub mod card;
pub mod chart;
pub mod claims;
pub mod compress;
pub mod diagnostic;
pub mod disk;
pub mod domain;
mod findings;
pub mod load;
pub mod locale;
pub mod mark;
pub mod markdown;
pub mod problem;
mod project;
pub mod render;
mod replay;
pub mod site;
pub mod theme;
pub mod tree;

pub use disk::DiskError;
pub use findings::Findings;
pub use load::{SchemaKind, schema};
pub use project::{CopyKind, Failure, Project, Refusal, SealOutcome, Summary, Verdict, check, publish};
pub use render::{BUDGET, Heavy};
pub use replay::{ReplayFailure, Replayed, Wanted};
pub use site::RecordFormat;
