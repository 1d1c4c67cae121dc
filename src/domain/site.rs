//! What the site says of itself on every page.

use super::{Language, Text};

/// The facts of `site.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFacts {
    /// The name of the site.
    pub title: Text,
    /// A shorter name for narrow screens.
    pub short_title: Option<Text>,
    /// The languages of the site; the first lives at the root. Never empty.
    pub languages: Vec<Language>,
    /// The folder of `themes/` it is drawn with.
    pub theme: String,
    /// Where the site will be published, with a slash at the end; only for canonical addresses and the sitemap.
    pub base_url: Option<String>,
    /// Who publishes it.
    pub publisher: Publisher,
    /// Under which licence.
    pub licence: Option<Licence>,
}

/// Who publishes the site: the fields a public body must print in its footer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Publisher {
    /// The managing agency.
    pub name: Option<Text>,
    /// The person or office responsible for the content.
    pub responsible: Option<Text>,
    /// The postal address.
    pub address: Option<Text>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// The licence of what is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// Its name.
    pub name: Text,
    /// Where it can be read.
    pub url: Option<String>,
}
