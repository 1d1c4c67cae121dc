//! Which messages a template says: the calls of `t` in its text.

/// One call of `t`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// The line of the template, from 1.
    pub(super) line: usize,
    /// What the call names.
    pub(super) key: Key,
}

/// How a call names its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// Written out: it can be checked when the theme is loaded.
    Literal(String),
    /// Taken from the view, whose keys the program announces.
    FromView,
    /// The first argument is not the key, or the key is put together in the template.
    Unchecked,
}

/// Every call of `t` in a template, in order.
pub(super) fn find(template: &str) -> Vec<Mention> {
    let starts = template.match_indices("t(").filter(|(at, _)| !continues_name(&template[..*at]));
    starts
        .map(|(at, call)| Mention {
            line: template[..at].matches('\n').count() + 1,
            key: read_key(&template[at + call.len()..]),
        })
        .collect()
}

/// The stylesheets, scripts and icons that a template asks for by name: line and name, in order.
pub(super) fn find_assets(template: &str) -> Vec<(usize, &str)> {
    const ASK: &str = "page.assets[\"";
    let asks = template.match_indices(ASK);
    let named = asks.filter_map(|(at, _)| Some((at, template[at + ASK.len()..].split_once('"')?.0)));
    named.map(|(at, name)| (template[..at].matches('\n').count() + 1, name)).collect()
}

fn continues_name(before: &str) -> bool {
    before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
}

fn read_key(arguments: &str) -> Key {
    let value = arguments.trim_start().strip_prefix("key").map(str::trim_start).and_then(|rest| rest.strip_prefix('='));
    let Some(value) = value.map(str::trim_start) else { return Key::Unchecked };
    let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else { return Key::FromView };
    let inner = &value[1..];
    match inner.split_once(quote) {
        // A key put together in the template cannot be checked, so it is not a key.
        Some((key, rest)) if rest.trim_start().starts_with([',', ')']) => Key::Literal(key.to_owned()),
        _ => Key::Unchecked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_found_where_they_stand() {
        let template = "{{ t(key=\"skip\") }} {{ get(key=\"no\") }}\n{{ t( key = 'of', n=1) }}{{ t(key=fact.key) }}{{ t(n=1) }}{{ t(key=\"a-\" ~ b) }}";
        let keys: Vec<(usize, Key)> = find(template).into_iter().map(|m| (m.line, m.key)).collect();
        let literal = |text: &str| Key::Literal(text.to_owned());
        assert_eq!(
            keys,
            [(1, literal("skip")), (2, literal("of")), (2, Key::FromView), (2, Key::Unchecked), (2, Key::Unchecked)]
        );
    }
}
