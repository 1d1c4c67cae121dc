//! Stylesheets and scripts without what only their authors need: readers pay for every byte before they see a page.

use std::sync::Arc;

/// A stylesheet without its comments, indentation and most ends of lines. Texts in quotes stay as they are; what is no
/// UTF-8 stays whole.
pub(super) fn lean_style(bytes: &Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.clone() };
    let mut bare = String::with_capacity(text.len());
    let (mut rest, mut quote) = (text, None);
    while let Some(c) = rest.chars().next() {
        if quote.is_none()
            && let Some(comment) = rest.strip_prefix("/*")
        {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if c == '\\' {
            let escaped: String = rest.chars().take(2).collect();
            bare.push_str(&escaped);
            rest = &rest[escaped.len()..];
            continue;
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        bare.push(c);
        rest = &rest[c.len_utf8()..];
    }
    let mut text = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // Elsewhere the end of a line may part two words.
        if !text.is_empty() && !text.ends_with(['{', '}', ';', ',']) {
            text.push('\n');
        }
        match line.strip_suffix(" {") {
            Some(selector) => text.extend([selector, "{"]),
            None => text.push_str(line),
        }
    }
    text.into_bytes().into()
}

/// A script without indentation and without the comments that begin a line. A script with a text over several lines, where
/// both could mean something, stays whole; so does what is no UTF-8.
pub(super) fn lean_script(bytes: &Arc<[u8]>) -> Arc<[u8]> {
    let bare = std::str::from_utf8(bytes).ok().and_then(without_comment_lines);
    bare.map_or_else(|| bytes.clone(), |text| text.into_bytes().into())
}

fn without_comment_lines(text: &str) -> Option<String> {
    let mut bare = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        if line.ends_with('\\') || line.matches('`').count() % 2 == 1 {
            return None;
        }
        let mut rest = line.trim();
        loop {
            if in_comment {
                let Some((_, after)) = rest.split_once("*/") else { break rest = "" };
                (rest, in_comment) = (after.trim_start(), false);
            } else if let Some(comment) = rest.strip_prefix("/*") {
                (rest, in_comment) = (comment, true);
            } else {
                break;
            }
        }
        if !rest.is_empty() && !rest.starts_with("//") {
            bare.push_str(rest);
            bare.push('\n');
        }
    }
    (!in_comment).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lean_stylesheet_says_the_same() {
        let style = "/* head */\n:is(a,\n  b) c {\n  margin: 0\n    auto; /* why */\n  content: \"/* a, {  */\";\n}\n\n@media print {\n  d {\n    color: red;\n  }\n}\n";
        let expected = ":is(a,b) c{margin: 0\nauto;content: \"/* a, {  */\";}@media print{d{color: red;}}";
        assert_eq!(std::str::from_utf8(&lean_style(&style.as_bytes().into())), Ok(expected));
        let odd: Arc<[u8]> = b"\xff /* stays */"[..].into();
        assert_eq!(lean_style(&odd), odd);
    }

    #[test]
    fn a_lean_script_says_the_same() {
        let lean = |script: &str| String::from_utf8(lean_script(&script.as_bytes().into()).to_vec()).unwrap();
        let script = "// head\n(() => {\n  /** Why,\n      and how. */\n  const a = '// no'; // stays\n\n  /* one */ return `${a}`;\n})();\n";
        assert_eq!(lean(script), "(() => {\nconst a = '// no'; // stays\nreturn `${a}`;\n})();\n");
        for whole in ["a = `\n  // text\n`;\n", "a = '\\\n  // text';\n", "  /* open\n"] {
            assert_eq!(lean(whole), whole);
        }
    }
}
