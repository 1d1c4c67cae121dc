//! Whatever is written, what is published is safe, and reading and rendering count references alike.

use proptest::prelude::*;

use super::*;

fn options() -> Options {
    Options {
        heading_level: 2,
        id_prefix: "t-".into(),
        table_label: "Bảng".into(),
        notes_label: "Chú thích".into(),
        back_label: "Trở lại".into(),
    }
}

/// Every tag of a page, with its attributes.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()).collect()
}

/// No element and no attribute that this module does not write; every address harmless; every element closed.
fn check(html: &str) -> Result<(), TestCaseError> {
    const ELEMENTS: &str = " p h1 h2 h3 h4 h5 h6 em strong code pre blockquote ul ol li table thead tbody tr th td div \
                            section sup a span img hr br figure ";
    const ATTRIBUTES: &str = " href rel id class role aria-label tabindex scope start src alt loading title ";
    let mut open: Vec<&str> = Vec::new();
    for tag in tags(html) {
        if let Some(name) = tag.strip_prefix('/') {
            prop_assert_eq!(open.pop(), Some(name), "{}", html);
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        prop_assert!(ELEMENTS.contains(&format!(" {name} ")), "element {}: {}", name, html);
        for attribute in tag[name.len()..].split('"').step_by(2) {
            let attribute = attribute.trim().trim_end_matches('=');
            prop_assert!(
                attribute.is_empty() || ATTRIBUTES.contains(&format!(" {attribute} ")),
                "{}: {}",
                attribute,
                html
            );
        }
        if let Some((_, rest)) = tag.split_once("href=\"") {
            let sound = ["#t-", "https://", "http://", "mailto:", "tel:", "../"]
                .iter()
                .any(|start| rest.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)));
            prop_assert!(sound, "{}", html);
        }
        let is_nested = name == "a" && open.contains(&"a");
        prop_assert!(!is_nested, "{}", html);
        let is_block = !matches!(name, "a" | "em" | "strong" | "code" | "span" | "sup" | "img" | "br");
        let holds_text = |above: &&str| {
            matches!(*above, "p" | "a" | "em" | "strong" | "span" | "sup" | "h2" | "h3" | "h4" | "h5" | "h6")
        };
        prop_assert!(!is_block || !open.iter().any(holds_text), "{} in {:?}: {}", name, open, html);
        if !matches!(name, "br" | "hr" | "img") {
            open.push(name);
        }
    }
    prop_assert!(open.is_empty(), "{}", html);
    Ok(())
}

/// Ids stand once, and every link inside the page leads to one.
fn check_ids(html: &str) -> Result<(), TestCaseError> {
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    prop_assert_eq!(once.len(), ids.len(), "{}", html);
    for target in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        prop_assert!(ids.contains(&target), "{} in {}", target, html);
    }
    Ok(())
}

/// Pieces of Markdown, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("# "),
        Just("## "),
        Just("\n"),
        Just("\n\n"),
        Just("> "),
        Just("- "),
        Just("1. "),
        Just("2024. "),
        Just("**"),
        Just("*"),
        Just("_"),
        Just("`"),
        Just("```\n"),
        Just("["),
        Just("]"),
        Just("("),
        Just(")"),
        Just("!["),
        Just("]("),
        Just("unit:hue"),
        Just("score:"),
        Just("chart:a/b"),
        Just("static/a.svg"),
        Just("javascript:alert(1)"),
        Just("https://a.vn"),
        Just("data:x"),
        Just("<"),
        Just(">"),
        Just("<script>"),
        Just("<b onclick=x>"),
        Just("<!--"),
        Just("-->"),
        Just("{onclick=x}"),
        Just("\""),
        Just("'"),
        Just("&"),
        Just("&#58;"),
        Just("\\"),
        Just("|"),
        Just("\n|-|-:|\n"),
        Just("[^1]"),
        Just("[^1]: "),
        Just("[^n]"),
        Just("\n\n[^n]: "),
        Just("    "),
        Just("Huế"),
        Just(" a "),
        Just("đ"),
        Just("<unit:hue>"),
        Just("<a@b.vn>"),
        Just("#so-lieu"),
        Just("](#a)"),
        Just("\t"),
        Just("\r\n"),
        Just("\0"),
        Just("---\n"),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn answer_of(number: usize) -> Answer {
    match number % 5 {
        0 => Answer::Link { href: "../x/".into(), text: None },
        1 => Answer::Link { href: "../x/".into(), text: Some("a<b".into()) },
        2 => Answer::Value { text: "9<3".into(), title: Some("\"".into()) },
        3 => Answer::Html("<figure></figure>".into()),
        _ => Answer::Nothing,
    }
}

fn check_all(source: &str) -> Result<(), TestCaseError> {
    let reading = read(source);
    let ranges = reading.references.iter().flat_map(|r| [&r.range, &r.text_range, &r.destination_range]);
    let others = reading.links.iter().map(|link| &link.range).chain(&reading.html);
    let slips = reading.slips.iter().map(|slip| &slip.range);
    for range in ranges.chain(others).chain(slips).chain(reading.title.iter().map(|title| &title.range)) {
        prop_assert!(source.get(range.clone()).is_some(), "{:?} of {:?}", range, source);
    }
    let mut asked = Vec::new();
    let html = render(
        source,
        &mut |number, text| {
            asked.push((number, text.to_owned()));
            answer_of(number)
        },
        &options(),
    );
    for (number, text) in &asked {
        prop_assert_eq!(&reading.references[*number].text, text);
    }
    let in_title =
        |range: &std::ops::Range<usize>| reading.title.as_ref().is_some_and(|t| t.range.contains(&range.start));
    let expected = reading.references.iter().filter(|reference| !in_title(&reference.range)).count();
    prop_assert_eq!(asked.len(), expected, "{:?}", source);
    check(&html)?;
    check_ids(&html)?;
    let text = text_of(source, &mut |number, _| answer_of(number), 30);
    prop_assert!(text.chars().count() <= 30);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn pieces_of_markdown_are_safe(source in pieces()) {
        check_all(&source)?;
    }

    #[test]
    fn any_text_is_safe(source in "(?s).{0,80}") {
        check_all(&source)?;
    }

    #[test]
    fn any_bytes_are_safe(bytes in proptest::collection::vec(any::<u8>(), 0..120)) {
        check_all(&String::from_utf8_lossy(&bytes))?;
    }
}

#[test]
fn depth_is_no_danger() {
    for opening in ["> ", "[", "![", "*", "- ", "[^", "<", "`"] {
        let source = opening.repeat(20_000);
        let _ = read(&source);
        let _ = render(&source, &mut |_, _| Answer::Nothing, &options());
    }
}
