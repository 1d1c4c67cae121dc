//! What can be wrong with a copy.

/// One thing that is wrong, by its stable name in messages and JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// A file is not there.
    Missing,
    /// A file that does not belong here.
    Added,
    /// A file is not what it was.
    Changed,
    /// A file cannot be read.
    Unreadable,
    /// Something that is neither file nor folder.
    Odd,
    /// A list or a record is not written as it was.
    Form,
    /// Two records contradict one another.
    Disagrees,
    /// A script that no page of ours has.
    Script,
    /// Code in an attribute.
    Handler,
    /// A frame or an embedded object.
    Frame,
    /// A form that sends something away.
    FormElement,
    /// A base address.
    Base,
    /// A page that leads the reader away by itself.
    Redirect,
    /// A link that no intact page has.
    Link,
    /// Something fetched from another server.
    Resource,
    /// Something hidden by its style.
    Hidden,
    /// A zip that ends too early.
    ZipBroken,
    /// Bytes before a zip.
    ZipBefore,
    /// Bytes behind a zip.
    ZipBehind,
    /// A name that may lead out of the folder.
    ZipName,
    /// A name that stands in a zip twice.
    ZipDouble,
    /// A zip that was packed in another way.
    ZipForm,
    /// A zip that is not what the hash beside it says.
    Sum,
    /// No hash beside a zip.
    SumMissing,
    /// A zip that is not the one the next version names.
    Chain,
    /// A folder that is not what the zip beside it holds.
    Folder,
}

impl Wrong {
    /// The name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Unreadable => "unreadable",
            Self::Odd => "odd",
            Self::Form => "form",
            Self::Disagrees => "disagrees",
            Self::Script => "script",
            Self::Handler => "handler",
            Self::Frame => "frame",
            Self::FormElement => "form-element",
            Self::Base => "base",
            Self::Redirect => "redirect",
            Self::Link => "link",
            Self::Resource => "resource",
            Self::Hidden => "hidden",
            Self::ZipBroken => "zip-broken",
            Self::ZipBefore => "zip-before",
            Self::ZipBehind => "zip-behind",
            Self::ZipName => "zip-name",
            Self::ZipDouble => "zip-double",
            Self::ZipForm => "zip-form",
            Self::Sum => "sum",
            Self::SumMissing => "sum-missing",
            Self::Chain => "chain",
            Self::Folder => "folder",
        }
    }
}

/// Something that was found in a copy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file it is about.
    pub path: String,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// More of it; may be empty.
    pub detail: String,
}

impl Finding {
    /// A finding with nothing more to say.
    pub fn plain(wrong: Wrong, path: &str) -> Self {
        Self::new(wrong, path, "")
    }

    /// A finding.
    pub fn new(wrong: Wrong, path: &str, detail: impl Into<String>) -> Self {
        Self { path: path.to_owned(), wrong, detail: detail.into() }
    }
}
