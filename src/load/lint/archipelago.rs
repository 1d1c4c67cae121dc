//! The two archipelagos that every map of the whole country must name.

/// Their names, and how they are typed without marks.
const NAMES: [(&str, &str); 2] = [("Hoàng Sa", "hoang sa"), ("Trường Sa", "truong sa")];

/// Those that none of the names on a map mentions.
pub(in crate::load) fn missing_archipelagos(names: &[&str]) -> Vec<&'static str> {
    let mentions = |name: &str, (proper, plain): (&str, &str)| {
        let name = name.to_lowercase();
        name.contains(&proper.to_lowercase()) || name.contains(plain)
    };
    let missing = NAMES.into_iter().filter(|known| !names.iter().any(|name| mentions(name, *known)));
    missing.map(|(proper, _)| proper).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_must_be_named() {
        let missing = |names: &[&str]| missing_archipelagos(names);
        assert_eq!(missing(&["Quần đảo Hoàng Sa (Đà Nẵng)", "TRƯỜNG SA"]), Vec::<&str>::new());
        assert_eq!(missing(&["Dac khu Truong Sa"]), ["Hoàng Sa"]);
        assert_eq!(missing(&[]), ["Hoàng Sa", "Trường Sa"]);
    }
}
