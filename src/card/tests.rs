//! What every card must be, on awkward texts.

use super::*;

fn scores(count: i64) -> Vec<Score> {
    (0..count).map(|at| Score::new(7000 + at * at * 37 % 900 + at * 25, 2)).collect()
}

fn strip(count: i64, main: Option<usize>) -> Option<Strip> {
    Some(Strip { scores: scores(count), main, caption: "Mỗi chấm là một đơn vị".repeat(4) })
}

fn fact(label: &str, value: &str) -> Fact {
    Fact { label: label.to_owned(), value: value.to_owned() }
}

fn awkward() -> Vec<Card> {
    let base = Card {
        over: "SIPAS 2020".to_owned(),
        beside: "Việt Nam · Các tỉnh, thành phố".to_owned(),
        title: "ẴỘ ỬNG Hải Phòng".to_owned(),
        facts: vec![fact("Điểm", "93,57%"), fact("Hạng (tính lại)", "2=/63"), fact("Xếp loại", "Tốt")],
        strip: strip(63, Some(7)),
        source: Some("Nguồn: Quyết định số 586/QĐ-BNV".to_owned()),
        signature: "Niên giám".to_owned(),
        ..Card::default()
    };
    let leader =
        |name: &str| Leader { rank: "1=/12.345".to_owned(), name: name.to_owned(), value: "100,00%".to_owned() };
    let long = "Ban Quản lý các khu công nghiệp và chế xuất tỉnh Bà Rịa – Vũng Tàu ".repeat(3);
    vec![
        Card::default(),
        base.clone(),
        Card { over: long.clone(), beside: long.clone(), title: long.clone(), ..base.clone() },
        Card { title: "Đ".repeat(300), signature: long.clone(), source: Some(long.clone()), ..base.clone() },
        Card { facts: vec![fact(&long, &long), fact("Điểm", "1"), fact("Hạng", "2")], ..base.clone() },
        Card {
            facts: Vec::new(),
            leaders: vec![leader("A"), leader(&long), leader("Ộ")],
            strip: strip(700, None),
            ..base.clone()
        },
        Card {
            title: long.clone(),
            facts: Vec::new(),
            leaders: vec![leader(&long), leader("Ẵ"), leader("Ộ")],
            ..base.clone()
        },
        Card { sentence: Some(long.repeat(4)), strip: strip(0, None), ..base.clone() },
        Card { strip: strip(1, Some(0)), sentence: None, ..base.clone() },
        Card {
            strip: Some(Strip { scores: vec![Score::new(5, 0); 4000], main: Some(9), caption: String::new() }),
            ..base
        },
    ]
}

#[test]
fn nothing_leaves_the_frame_and_no_text_meets_another() {
    for card in awkward() {
        let layout = lay_out(&card);
        for piece in &layout.pieces {
            assert!(piece.extent().is_inside(), "{piece:?}");
        }
        let texts: Vec<_> = layout.texts().filter(|(text, _)| !text.is_empty()).collect();
        for (at, (text, extent)) in texts.iter().enumerate() {
            for (other, there) in &texts[..at] {
                assert!(!extent.meets(there), "{text:?} meets {other:?}");
            }
        }
        assert!(layout.missing().is_empty());
    }
}

#[test]
fn the_own_dot_is_always_there() {
    for count in [1, 63, 700, 5000] {
        let card = Card { strip: strip(count, Some(0)), ..Card::default() };
        let own = |piece: &&Piece| matches!(piece, Piece::Dot { ink: Ink::Own, .. });
        assert_eq!(lay_out(&card).pieces.iter().filter(own).count(), 1, "{count}");
    }
}

#[test]
fn a_card_is_a_png_of_its_size_and_the_same_twice() {
    for card in &awkward()[..2] {
        let bytes = draw(card);
        assert_eq!(bytes, draw(card));
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
        let info = reader.info();
        assert_eq!((info.width, info.height), (WIDTH, HEIGHT));
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Indexed, png::BitDepth::Four));
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        assert!(bytes.len() < 32 * 1024, "{}", bytes.len());
    }
}
