//! The templates of a theme, speaking one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use super::fault::Fault;
use super::strings::{Strings, Unsaid};
use crate::domain::Language;

/// The words of every language of the site, by tag.
pub(super) type AllStrings = BTreeMap<String, Strings>;

/// Every template of a theme, with its words in one language.
pub(super) struct Templates {
    tera: Tera,
}

impl Templates {
    /// Compiles the templates for a language; notes every one that does not parse.
    pub(super) fn compile(
        sources: &BTreeMap<String, String>,
        language: &Language,
        languages: Arc<AllStrings>,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let mut tera = speaking(language, languages);
        if let Err(error) = tera.add_raw_templates(sources.iter().map(|(name, text)| (name.as_str(), text.as_str()))) {
            faults.push(fault("", &error));
        }
        Self { tera }
    }

    /// A page from its template: `page` is the frame every page shares, `view` what this kind says.
    pub(super) fn render(&self, kind: &str, page: &impl Serialize, view: &impl Serialize) -> Result<String, Fault> {
        let name = format!("{kind}.html");
        let value = |error: tera::Error| fault(&name, &error);
        let mut context = Context::new();
        context.insert_value("page", Value::try_from_serializable(page).map_err(value)?);
        context.insert_value("view", Value::try_from_serializable(view).map_err(value)?);
        self.tera.render(&name, &context).map_err(|error| fault(&name, &error))
    }
}

/// An engine that knows `t` and escapes; both must be set before the first template comes.
fn speaking(language: &Language, languages: Arc<AllStrings>) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    let own = language.tag().to_owned();
    tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| {
        let tag = arguments.get::<&str>("lang")?.unwrap_or(&own);
        match languages.get(tag) {
            Some(strings) => say(strings, &arguments),
            None => Err(tera::Error::message(format!("the theme has no words in \"{tag}\""))),
        }
    });
    tera
}

/// `t(key=…, name=value, …)`: a message with its arguments; texts stay texts, whole numbers numbers. `lang=…` says it in
/// another language of the site.
fn say(strings: &Strings, arguments: &Kwargs) -> Result<String, tera::Error> {
    let key: &str = arguments.must_get("key")?;
    let mut args = FluentArgs::new();
    for (name, value) in arguments.iter() {
        let Some(name) = name.as_str().filter(|name| !matches!(*name, "key" | "lang")) else { continue };
        let value = if let Some(text) = value.as_str() {
            FluentValue::from(text)
        } else if let Some(number) = value.as_i64() {
            FluentValue::from(number)
        } else {
            return Err(tera::Error::message(format!("t(key=\"{key}\"): \"{name}\" is {}", value.name())));
        };
        args.set(name, value);
    }
    strings.format(key, &args).map_err(|unsaid| match unsaid {
        Unsaid::Missing => tera::Error::message(format!("there is no message \"{key}\"")),
        Unsaid::Incomplete(detail) => tera::Error::message(format!("message \"{key}\": {detail}")),
    })
}

/// What the template engine complains of, with the file and line it stands at.
fn fault(template: &str, error: &tera::Error) -> Fault {
    let path = |name: &str| format!("templates/{name}");
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Fault::Template {
            path: path(if report.filename().is_empty() { template } else { report.filename() }),
            line: report.span().start_line,
            message: report.message().to_owned(),
        },
        ErrorKind::TemplateNotFound(name) => Fault::MissingFile { path: path(name) },
        ErrorKind::MissingParent { parent, .. } => Fault::MissingFile { path: path(parent) },
        _ => Fault::Template { path: path(template), line: 0, message: error.to_string() },
    }
}
