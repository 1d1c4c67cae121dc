//! `site.json`: what the site says of itself.

use crate::domain::Language;
use crate::load::decode::{At, record};
use crate::load::value::{Line, Translations, Url};

record! {
    /// What the site says of itself.
    SiteFile = "site" {
        /// The name of the site.
        title: At<Translations>,
        /// A shorter name that takes its place at the head of pages on phones; the name itself unless given.
        short_title: Option<At<Translations>>,
        /// The languages of the site; the first lives at the root, the others under `/<lang>/`.
        languages: At<Vec<At<Language>>>,
        /// The folder of `themes/` that the site is drawn with; `default` unless given.
        theme: Option<At<Line>>,
        /// Where the site will be published. Optional: links are relative; it serves canonical addresses, sitemap, feed and share cards.
        base_url: Option<Url>,
        /// Who publishes the site: the fields of the footer.
        publisher: Option<PublisherShape>,
        /// Under which licence.
        licence: Option<LicenceShape>,
    }
}

record! {
    /// Who publishes the site.
    PublisherShape = "publisher" {
        /// The managing agency.
        name: Option<At<Translations>>,
        /// The person or office responsible for the content.
        responsible: Option<At<Translations>>,
        /// The postal address.
        address: Option<At<Translations>>,
        /// The telephone number.
        phone: Option<Line>,
        /// The e-mail address.
        email: Option<Line>,
    }
}

record! {
    /// The licence of what is published.
    LicenceShape = "licence" {
        /// Its name.
        name: At<Translations>,
        /// Where it can be read.
        url: Option<Url>,
    }
}
