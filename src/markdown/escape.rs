//! Escaping: how text and addresses are written into HTML.

use std::fmt::Write as _;

/// Writes text between tags or inside a quoted attribute.
pub(super) fn push_text(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

/// Writes an address inside a quoted attribute: what no address may hold is percent-encoded.
pub(super) fn push_address(html: &mut String, address: &str) {
    for byte in address.bytes() {
        match byte {
            b'&' => html.push_str("&amp;"),
            b'\'' => html.push_str("&#39;"),
            b if b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$()*+,;=%".contains(&b) => html.push(char::from(b)),
            b => {
                let _ = write!(html, "%{b:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_cannot_be_left() {
        let mut html = String::new();
        push_address(&mut html, "https://a.vn/\" onclick='x'&Huế<");
        assert_eq!(html, "https://a.vn/%22%20onclick=&#39;x&#39;&amp;Hu%E1%BA%BF%3C");
        html.clear();
        push_text(&mut html, "<b \"Huế\"> & đ");
        assert_eq!(html, "&lt;b &quot;Huế&quot;&gt; &amp; đ");
    }
}
