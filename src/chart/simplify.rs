//! Lines with the corners left out that nobody would miss.

/// The corners of a closed line without those that lie within `tolerance` of the line between the ones kept (Douglas
/// and Peucker). Both ends stay; the last corner equals the first.
pub(super) fn simplify(ring: &[(f64, f64)], tolerance: f64) -> Vec<(f64, f64)> {
    let Some(last) = ring.len().checked_sub(1) else { return Vec::new() };
    // A closed line has no length from end to end: the corner farthest from its beginning halves it.
    let far = farthest(ring, |point| distance(point, ring[0])).map_or(0, |(at, _)| at);
    let mut kept = vec![false; ring.len()];
    for at in [0, far, last] {
        kept[at] = true;
    }
    let mut open = vec![(0, far), (far, last)];
    while let Some((from, to)) = open.pop() {
        let between = ring.get(from + 1..to).unwrap_or_default();
        let found = farthest(between, |point| deviation(point, ring[from], ring[to]));
        if let Some((at, _)) = found.filter(|(_, deviation)| *deviation > tolerance) {
            let at = from + 1 + at;
            kept[at] = true;
            open.push((from, at));
            open.push((at, to));
        }
    }
    ring.iter().zip(kept).filter(|(_, kept)| *kept).map(|(point, _)| *point).collect()
}

fn farthest(points: &[(f64, f64)], measure: impl Fn((f64, f64)) -> f64) -> Option<(usize, f64)> {
    points.iter().map(|point| measure(*point)).enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other))
}

fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// How far a point lies from the stretch between two others.
fn deviation(point: (f64, f64), from: (f64, f64), to: (f64, f64)) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    if length == 0.0 {
        return distance(point, from);
    }
    let part = (((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length).clamp(0.0, 1.0);
    distance(point, (from.0 + part * dx, from.1 + part * dy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_on_a_straight_line_go() {
        let square = [(0.0, 0.0), (5.0, 0.05), (10.0, 0.0), (10.0, 10.0), (5.0, 10.0), (0.0, 10.0), (0.0, 0.0)];
        assert_eq!(simplify(&square, 0.1), [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0)]);
        assert_eq!(simplify(&square, 0.01).len(), 6);
        assert_eq!(simplify(&[], 0.1), []);
        assert_eq!(simplify(&[(1.0, 1.0); 4], 0.1), [(1.0, 1.0), (1.0, 1.0)]);
    }
}
