# Lời của từng vấn đề: thấy gì (found), cần gì (expected), sửa thế nào (help).

label-error = lỗi
label-warning = cảnh báo
label-note = lưu ý
label-expected = cần
label-help = cách sửa
summary = Tổng cộng: { $errors } lỗi, { $warnings } cảnh báo, { $notes } lưu ý.

## Tệp và văn bản của tệp

invalid-json =
    .found = { $detail ->
        [ends-early] tệp JSON dừng giữa chừng, còn thiếu dấu đóng
        [trailing-comma] dấu phẩy thừa sau phần tử cuối cùng
        [colon-missing] thiếu dấu hai chấm giữa khóa và giá trị
        [comma-missing] thiếu dấu phẩy ở trước chỗ này
        [decimal-comma] số viết bằng dấu phẩy thập phân
        [curly-quotes] dấu ngoặc kép không phải loại thẳng
        [key-without-quotes] khóa không nằm trong ngoặc kép
        [line-break-in-text] xuống dòng hoặc dấu tab ngay giữa một chuỗi chữ
        [bad-escape] chuỗi thoát sau dấu \ không hợp lệ
        [bad-number] số viết sai cách
        [more-after-end] còn chữ thừa sau khi dữ liệu JSON đã kết thúc
       *[other] chỗ này không đọc được theo cú pháp JSON
    }
    .expected = { $detail ->
        [ends-early] đủ các dấu ngoặc đóng {"}"}, ] và ngoặc kép
        [trailing-comma] phần tử cuối không có dấu phẩy theo sau
        [colon-missing] "khóa": giá trị
        [comma-missing] dấu phẩy giữa hai phần tử
        [decimal-comma] số viết bằng dấu chấm thập phân, ví dụ 93.57
        [curly-quotes] ngoặc kép thẳng: "unit"
        [key-without-quotes] khóa viết trong ngoặc kép thẳng, ví dụ "unit"
        [line-break-in-text] chuỗi chữ viết trên một dòng
        [bad-escape] một trong \" \\ \/ \b \f \n \r \t hoặc \u kèm bốn chữ số hệ 16
        [bad-number] số như 93.57: dấu chấm thập phân, không có số 0 thừa ở đầu
        [more-after-end] chỉ một giá trị JSON trong mỗi tệp
       *[other] một giá trị: chuỗi trong ngoặc kép, số, true, false, null, [ … ] hoặc {"{"} … {"}"}
    }
    .help = { $detail ->
        [ends-early] xem lại cuối tệp và thêm dấu đóng còn thiếu
        [trailing-comma] xóa dấu phẩy này
        [colon-missing] thêm dấu hai chấm
        [comma-missing] thêm dấu phẩy vào cuối phần tử đứng trước
        [decimal-comma] thay dấu phẩy bằng dấu chấm
        [curly-quotes] thay bằng ngoặc kép thẳng "; nên dùng trình soạn thảo văn bản thuần, không dùng Word
        [key-without-quotes] đặt khóa trong ngoặc kép; nếu dòng trước kết thúc bằng dấu phẩy thừa thì xóa dấu phẩy ấy
        [line-break-in-text] nối lại thành một dòng, hoặc viết \n ở chỗ cần xuống dòng
        [bad-escape] viết lại chuỗi này; muốn có dấu \ thì viết \\
        [bad-number] viết lại số; dùng dấu chấm, không dùng dấu phẩy thập phân
        [more-after-end] xóa phần thừa
       *[other] sửa chỗ được đánh dấu; chuỗi chữ phải nằm trong ngoặc kép thẳng "…", không dùng “…”
    }

not-utf8 =
    .found = tệp không phải văn bản UTF-8: byte thứ { $byte } không hợp lệ
    .expected = văn bản mã hóa UTF-8
    .help = { $encoding ->
        [none] mở tệp bằng đúng bảng mã của nó rồi lưu lại dưới dạng UTF-8
       *[other] có lẽ tệp đang dùng bảng mã { $encoding }: mở tệp bằng bảng mã ấy rồi lưu lại dưới dạng UTF-8
    }

not-text =
    .found = tệp này là { $kind }, không phải văn bản thuần
    .expected = văn bản thuần mã hóa UTF-8
    .help = mở tệp bằng chương trình đã tạo ra nó rồi lưu phần chữ thành văn bản thuần UTF-8

unknown-key =
    .found = khóa “{ $key }” không có trong quy ước
    .expected = một trong các khóa: { $known }
    .help = { $nearest ->
        [none] xóa khóa này, hoặc thay bằng một khóa trong danh sách trên
       *[other] có lẽ là “{ $nearest }”
    }

missing-key =
    .found = thiếu khóa “{ $key }”
    .expected = khóa “{ $key }” trong { $shape ->
        [site] site.json
        [publisher] phần “publisher”
        [licence] phần “licence”
        [units] tệp danh mục đơn vị
        [level_name] phần “level_name”
        [unit] mỗi đơn vị
        [dated-name] mỗi tên cũ trong “names”
        [successor] mỗi đơn vị kế tục trong “successors”
        [origin] mỗi mục trong “origins”
        [groups] groups.json
        [group] mỗi nhóm
        [map] tệp bản đồ ô
        [tile] mỗi ô của bản đồ
        [label] mỗi nhãn của bản đồ
        [feature] các đối tượng của tệp GeoJSON
        [index] tệp chỉ số
        [method] mỗi phương pháp
        [measure] phần “measure”
        [component] mỗi thành phần
        [band] mỗi mức xếp loại
        [edition] edition.json
        [source] mỗi nguồn
        [correction] mỗi lần đính chính
        [change] mỗi thay đổi trong đính chính
        [acknowledged] mỗi khác biệt đã ghi nhận
        [average] mỗi số trung bình
        [board] tệp bảng xếp hạng
        [entry] mỗi dòng của bảng
        [absent] mỗi đơn vị không xếp hạng
        [targets] tệp mục tiêu
        [target] mỗi mục tiêu
        [coverage] mỗi dòng của “coverage”
       *[other] phần này
    }
    .help = thêm "{ $key }": … vào đây

wrong-type =
    .found = giá trị này là { $found ->
        [text] một chuỗi chữ
        [number] một số
        [null] null
        [boolean] true hoặc false
        [list] một danh sách
        [object] một đối tượng {"{"} … {"}"}
       *[other] { $found }
    }
    .expected = { $expected ->
        [text] một chuỗi chữ trong ngoặc kép
        [number] một số
        [whole] một số nguyên
        [boolean] true hoặc false
        [list] một danh sách [ … ]
        [object] một đối tượng {"{"} … {"}"}
        [url] một địa chỉ web trong ngoặc kép
        [day] một ngày trong ngoặc kép, dạng "2025-07-01"
        [slug] một tên dùng trong địa chỉ, viết trong ngoặc kép
        [unit-id] mã định danh của một đơn vị, viết trong ngoặc kép
        [language] mã ngôn ngữ như "vi"
        [translations] chữ theo từng ngôn ngữ: {"{"} "vi": "…", "en": "…" {"}"}
        [number-or-text] một số, hoặc mã của một mức xếp loại
       *[other] { $expected }
    }
    .help = { $expected ->
        [translations] viết {"{"} "vi": "…" {"}"} thay cho giá trị này
        [number] viết số không có ngoặc kép và dùng dấu chấm thập phân, ví dụ 93.57
        [whole] viết số nguyên không có ngoặc kép, ví dụ 2
        [list] đặt các giá trị trong dấu ngoặc vuông [ … ]
       *[other] viết lại giá trị cho đúng kiểu, hoặc bỏ hẳn khóa nếu không có số liệu
    }

duplicate-key =
    .found = khóa “{ $key }” viết hai lần trong cùng một đối tượng
    .expected = mỗi khóa chỉ một lần
    .help = xóa một trong hai; chương trình chỉ đọc lần viết đầu tiên

bad-value =
    .found = { $found ->
        [none] giá trị trống
       *[other] giá trị “{ $found }” không dùng được ở đây
    }
    .expected = { $expected ->
        [text] một chuỗi có chữ
        [id] mã không trống, không có dấu cách ở đầu hay cuối
        [url] địa chỉ web bắt đầu bằng http:// hoặc https://
        [day] một ngày có thật, viết năm-tháng-ngày: 2025-07-01
        [slug] chỉ chữ thường không dấu a–z, chữ số và dấu gạch nối đơn
        [unit-id] các phần chữ thường không dấu, chữ số, gạch nối, cách nhau bằng dấu /: ha-noi/tay-ho
        [language] mã ngôn ngữ: hai hoặc ba chữ thường, như vi, en
        [translations] ít nhất một ngôn ngữ: {"{"} "vi": "…" {"}"}
        [languages] ít nhất một ngôn ngữ
        [above-min] giá trị cao nhất lớn hơn giá trị thấp nhất
        [not-negative] một số từ 0 trở lên
        [no-circle] thành phần không nằm dưới chính nó
        [nine-digits] số có nhiều nhất chín chữ số trước dấu thập phân
        [board-without-ending] tên bảng không kèm đuôi .json
        [feature-collection] một tập đối tượng GeoJSON (FeatureCollection)
        [longitude-latitude] tọa độ kinh độ, vĩ độ tính bằng độ (WGS 84)
        [polygon] hình dạng Polygon hoặc MultiPolygon
        [wide-ring] một vòng có diện tích: các điểm không cùng nằm trên một đường thẳng
        [closed-ring] một vòng khép kín: ít nhất bốn điểm, điểm cuối trùng điểm đầu
        [one-level] một đơn vị cùng cấp với các đơn vị đứng trước trên bản đồ
       *[other] một trong các giá trị: { $expected }
    }
    .help = { $nearest ->
        [none] viết lại giá trị cho đúng
       *[other] có lẽ là “{ $nearest }”
    }

unknown-file =
    .found = quy ước không có tệp nào như “{ $path }”
    .expected = các tệp trong quy ước: site.json, groups.json, units/, maps/, indices/, editions/<chỉ số>/<phạm vi>/<năm>/, targets/, pages/<tên>.md, static/
    .help = chuyển tệp vào đúng chỗ, xóa tệp, hoặc thêm dấu chấm vào trước tên để chương trình bỏ qua

path-leaves-content =
    .found = { $to ->
        [none] đường dẫn “{ $path }” đi ra ngoài thư mục
       *[other] liên kết “{ $path }” trỏ ra ngoài thư mục nội dung, tới “{ $to }”
    }
    .expected = chỉ những tệp nằm trong thư mục nội dung
    .help = { $to ->
        [none] chỉ ghi tên, không ghi đường dẫn tuyệt đối, không dùng “..” hay dấu /
       *[other] thay liên kết bằng bản sao của tệp
    }

unpublishable-name =
    .found = tên “{ $name }” không thể đưa lên trang web
    .expected = tên chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch dưới và gạch nối; tên trong địa chỉ trang chỉ gồm chữ thường, chữ số và gạch nối
    .help = đổi tên: bỏ dấu tiếng Việt, thay dấu cách bằng gạch nối

address-claimed-twice =
    .found = { $first ->
        [none] địa chỉ “{ $address }” đã dành cho một trang do chương trình tạo ra
       *[other] địa chỉ “{ $address }” đã có “{ $first }” dùng
    }
    .expected = mỗi địa chỉ chỉ một trang; chữ hoa và chữ thường coi như nhau
    .help = đổi tên tệp này

missing-file =
    .found = thiếu tệp “{ $path }”
    .expected = tệp “{ $path }” trong thư mục nội dung
    .help = tạo tệp này; lệnh “niengiam schema” cho biết tệp gồm những gì

too-large =
    .found = { $found ->
        [depth] dữ liệu lồng nhau quá { $limit } tầng
       *[other] tệp lớn hơn { $limit } MB
    }
    .expected = { $found ->
        [depth] nhiều nhất { $limit } tầng
       *[other] nhiều nhất { $limit } MB
    }
    .help = { $found ->
        [depth] bỏ bớt các dấu ngoặc lồng nhau
       *[other] chia tệp thành nhiều tệp nhỏ hơn
    }

byte-order-mark =
    .found = tệp bắt đầu bằng dấu thứ tự byte (BOM)
    .expected = UTF-8 không có BOM
    .help = không bắt buộc sửa; khi lưu hãy chọn “UTF-8” thay cho “UTF-8 with BOM”

decomposed-text =
    .found = tệp có chữ tiếng Việt dạng tổ hợp (NFD); chương trình đã ghép lại
    .expected = chữ dựng sẵn (NFC)
    .help = không bắt buộc sửa; gõ bằng bảng mã Unicode dựng sẵn

## Chữ

lost-character =
    .found = ký tự “�”: chữ ở đây đã mất trước khi tới chương trình
    .expected = chữ đọc được
    .help = gõ lại chữ này theo văn bản gốc

control-character =
    .found = ký tự điều khiển { $code } lẫn trong chữ
    .expected = chữ thường, không có ký tự điều khiển
    .help = xóa ký tự này (mắt thường không nhìn thấy)

legacy-font =
    .found = “{ $found }” là chữ còn sót của bảng mã cũ{ $encoding ->
        [none] {""}
       *[other] {" "}{ $encoding }
    }
    .expected = tiếng Việt Unicode
    .help = chuyển đoạn này sang Unicode hoặc gõ lại

broken-cluster =
    .found = “{ $found }” không phải là vần tiếng Việt
    .expected = vần viết đủ dấu
    .help = { $nearest ->
        [none] gõ lại chữ này
       *[other] có lẽ là “{ $nearest }”
    }

missing-translation =
    .found = chưa có bản { $language ->
        [vi] tiếng Việt
        [en] tiếng Anh
       *[other] tiếng “{ $language }”
    }
    .expected = đủ các ngôn ngữ của trang
    .help = thêm phần chữ cho ngôn ngữ “{ $language }”{ $fallback ->
        [none] {""}
        [vi] {"; trong lúc chờ, trang dùng bản tiếng Việt"}
        [en] {"; trong lúc chờ, trang dùng bản tiếng Anh"}
       *[other] {"; trong lúc chờ, trang dùng bản tiếng “"}{ $fallback }”
    }

## Số

too-many-digits =
    .found = số { $found } có nhiều chữ số thập phân hơn quy định
    .expected = nhiều nhất { $precision } chữ số sau dấu thập phân
    .help = ghi đúng như văn bản công bố; nếu chỉ số công bố nhiều chữ số hơn thì tăng “precision” của phương pháp

score-range =
    .found = điểm { $found } của “{ $unit }” nằm ngoài thang điểm
    .expected = { $max ->
        [none] từ { $min } trở lên
       *[other] từ { $min } đến { $max }
    }
    .help = đối chiếu với văn bản công bố; chú ý dấu thập phân

component-range =
    .found = thành phần “{ $component }” của “{ $unit }” là { $found }, nằm ngoài thang của nó
    .expected = { $max ->
        [none] từ { $min } trở lên
       *[other] từ { $min } đến { $max }
    }
    .help = đối chiếu với văn bản công bố; nếu điểm tối đa của thành phần ghi sai thì sửa trong tệp chỉ số

bad-count =
    .found = số { $found } không dùng được ở đây
    .expected = số nguyên trong khoảng { $expected }
    .help = viết số nguyên trong khoảng ấy, không có phần thập phân

## Tham chiếu giữa các tệp

unknown-unit =
    .found = không có đơn vị “{ $id }” trong danh mục
    .expected = mã của một đơn vị trong units/*.json
    .help = { $nearest ->
        [none] thêm đơn vị vào danh mục, hoặc sửa lại mã
       *[other] có lẽ là “{ $nearest }”
    }

duplicate-unit =
    .found = đơn vị “{ $unit }” có hai lần
    .expected = mỗi đơn vị một lần
    .help = xóa một trong hai; lần đầu ở { $first }

unit-out-of-time =
    .found = đơn vị “{ $unit }” không tồn tại vào ngày { $day }
    .expected = đơn vị tồn tại vào ngày { $day }; đơn vị này tồn tại { $from ->
        [none] {""}
       *[other] từ { $from }{" "}
    }{ $to ->
        [none] đến nay
       *[other] đến trước { $to }
    }
    .help = dùng mã của đơn vị tồn tại vào ngày ấy, hoặc sửa “units_at” hay ngày tháng trong danh mục

unknown-component =
    .found = phương pháp không có thành phần “{ $id }”
    .expected = { $known ->
        [none] phương pháp này chưa khai thành phần nào
       *[other] một trong các thành phần: { $known }
    }
    .help = { $nearest ->
        [none] sửa lại mã, hoặc thêm thành phần vào phương pháp trong tệp chỉ số
       *[other] có lẽ là “{ $nearest }”
    }

unknown-method =
    .found = chỉ số không có phương pháp “{ $id }”
    .expected = { $known ->
        [none] chỉ số này chưa khai phương pháp nào
       *[other] một trong các phương pháp: { $known }
    }
    .help = { $nearest ->
        [none] sửa lại mã, hoặc thêm phương pháp vào tệp chỉ số
       *[other] có lẽ là “{ $nearest }”
    }

unknown-reference =
    .found = không có { $kind ->
        [index] chỉ số
        [level] cấp đơn vị
        [board] bảng xếp hạng
        [source] nguồn
        [band] mức xếp loại
        [field] trường
        [text] bài viết
        [entry] dòng nào trên bảng này cho đơn vị
       *[other] mục
    } “{ $id }”
    .expected = { $known ->
        [none] { $kind ->
            [index] tệp indices/{ $id }.json
            [level] một tệp trong units/ cho cấp này
            [source] nguồn khai trong “sources” của edition.json
            [band] mức khai trong “bands” của bảng hoặc của phương pháp
            [board] tệp của bảng cạnh edition.json
            [text] một tệp .md của kỳ công bố: overview.md, units/<đơn vị>.md
            [entry] một đơn vị có trong “entries” của bảng
           *[other] một mục đã khai
        }
       *[other] một trong: { $known }
    }
    .help = { $nearest ->
        [none] sửa lại mã, hoặc khai thêm mục này
       *[other] có lẽ là “{ $nearest }”
    }

duplicate-id =
    .found = { $kind ->
        [unit] đơn vị
        [group] nhóm
        [method] phương pháp
        [component] thành phần
        [band] mức xếp loại
        [source] nguồn
        [language] ngôn ngữ
        [tile] ô
        [text] tệp bài viết
        [change] giá trị
       *[other] mã
    } “{ $id }” có hai lần
    .expected = mỗi mã một lần
    .help = xóa hoặc đổi một trong hai; lần đầu ở { $first }

lineage-cycle =
    .found = “{ $unit }” cuối cùng lại trở thành chính nó: { $path }
    .expected = đơn vị kế tục là đơn vị khác, có sau
    .help = sửa “successors” của một đơn vị trong vòng này

successor-overlap =
    .found = { $detail ->
        [not-yet] vào ngày { $date }, đơn vị kế tục “{ $successor }” chưa thành lập
        [ended] vào ngày { $date }, đơn vị kế tục “{ $successor }” đã thôi tồn tại
       *[other] “{ $unit }” vẫn còn sau ngày { $date } là ngày “{ $successor }” kế tục nó
    }
    .expected = { $detail ->
        [not-yet] đơn vị kế tục tồn tại vào ngày kế tục
        [ended] đơn vị kế tục tồn tại vào ngày kế tục
       *[other] “to” của “{ $unit }” không muộn hơn ngày kế tục
    }
    .help = { $detail ->
        [not-yet] sửa “date”, hoặc sửa “from” của “{ $successor }”
        [ended] sửa “date”, hoặc sửa “to” của “{ $successor }”
       *[other] sửa “date”, hoặc sửa “to” của “{ $unit }”
    }

member-out-of-time =
    .found = “{ $unit }” không tồn tại suốt thời gian của nhóm “{ $group }”
    .expected = thành viên tồn tại suốt thời gian của nhóm; đơn vị này tồn tại { $from ->
        [none] {""}
       *[other] từ { $from }{" "}
    }{ $to ->
        [none] đến nay
       *[other] đến trước { $to }
    }
    .help = sửa “from”, “to” của nhóm, hoặc tách thành hai nhóm trước và sau ngày thay đổi

unknown-parent =
    .found = “{ $id }” nằm dưới “{ $parent }”, mà “{ $parent }” không có trong danh mục
    .expected = đơn vị cấp trên có trong danh mục
    .help = thêm “{ $parent }” vào units/*.json, hoặc sửa mã

reversed-period =
    .found = thời gian kết thúc ({ $to }) không sau lúc bắt đầu ({ $from })
    .expected = “to” muộn hơn “from”; “to” là ngày đầu tiên không còn hiệu lực
    .help = sửa một trong hai ngày

weights =
    .found = tổng trọng số { $parent ->
        [none] của các thành phần
       *[other] dưới “{ $parent }”
    } là { $sum }
    .expected = mỗi thành phần có “weight”, cộng lại bằng 1
    .help = sửa các trọng số trong tệp chỉ số, hoặc đổi “aggregate”

level-name =
    .found = cấp “{ $level }” được gọi tên khác nhau trong hai tệp
    .expected = một cách gọi cho mỗi cấp
    .help = sửa cho giống { $first }

map-without-unit =
    .found = bản đồ thiếu đơn vị cùng cấp: { $units }
    .expected = mọi đơn vị cùng cấp, cùng thuộc một nơi, đều có trên bản đồ
    .help = thêm các đơn vị này; bảng có đơn vị không nằm trên bản đồ thì không vẽ bản đồ

map-without-archipelago =
    .found = bản đồ cả nước không ghi tên quần đảo { $name }
    .expected = bản đồ cả nước luôn ghi tên Quần đảo Hoàng Sa và Quần đảo Trường Sa
    .help = thêm tên vào “labels” của lưới ô, hoặc một điểm có “name” trong tệp GeoJSON

origin-out-of-time =
    .found = { $detail ->
        [not-there] ngày { $date } chưa có hoặc không còn “{ $unit }”
        [not-yet] trước ngày { $date } chưa có “{ $origin }”
       *[ended] ngày { $date } không còn “{ $origin }”
    }
    .expected = cả hai đơn vị đều có trong ngày { $date }: “origins” ghi đơn vị tách ra một phần mà vẫn còn
    .help = { $detail ->
        [ended] nếu “{ $origin }” kết thúc ngày đó, hãy ghi “{ $unit }” vào “successors” của đơn vị ấy
       *[other] sửa “date”, hoặc “from” và “to” của hai đơn vị
    }

## Các số đã công bố đối chiếu với nhau

total =
    .found = điểm của “{ $unit }” là { $published }, còn các thành phần { $cut ->
        [none] {""}
       *[other] (cách chia “{ $cut }”){" "}
    }cho { $computed }
    .expected = chênh lệch không quá mức làm tròn có thể giải thích; ở đây chênh { $difference }
    .help = đối chiếu với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged” trong edition.json, "problem": "total"

published-rank =
    .found = “{ $unit }” xếp hạng { $published }{ $shared ->
        [none] {""}
       *[other] {" "}(cùng hạng với { $shared })
    }, trái với điểm số
    .expected = theo điểm là hạng { $computed }; ở đây chênh { $difference } bậc
    .help = đối chiếu điểm và hạng với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged”, "problem": "published-rank"

rank-sequence =
    .found = hạng { $published } của “{ $unit }” trùng hoặc cách quãng mà không có đồng hạng nào giải thích
    .expected = hạng { $computed }; ở đây chênh { $difference } bậc
    .help = đối chiếu với văn bản công bố; nếu bảng chưa đủ đơn vị thì ghi "complete": false; nếu văn bản in đúng như vậy, ghi vào “acknowledged”, "problem": "rank-sequence"

of =
    .found = “of” ghi { $published }, còn bảng có { $computed } đơn vị, chênh { $difference }
    .expected = “of” không nhỏ hơn số đơn vị, và bằng đúng số ấy khi "complete": true
    .help = sửa “of”, thêm đơn vị còn thiếu, hoặc ghi "complete": false

band =
    .found = “{ $unit }” được { $score } mà xếp loại “{ $published }”
    .expected = theo điểm là “{ $computed }”; điểm cách “{ $published }” { $difference }
    .help = đối chiếu với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged”, "problem": "band"

hidden-decimals =
    .found = { $unit }: điểm in bằng nhau, hạng công bố { $published }
    .expected = đồng hạng { $computed }, nếu không có số lẻ bị giấu; ở đây chênh { $difference } bậc
    .help = không phải sửa: hạng công bố theo những số lẻ không in ra, trang vẫn in hạng công bố

points-percent =
    .found = “{ $unit }”: tỷ lệ { $published } không khớp với điểm và điểm tối đa
    .expected = điểm chia cho điểm tối đa cho { $computed }; ở đây chênh { $difference }
    .help = đối chiếu “score”, “points” và “max” với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged”, "problem": "points-percent"

acknowledged =
    .found = khác biệt đã ghi nhận ({ $problem }){ $unit ->
        [none] {""}
       *[other] {" "}của “{ $unit }”
    }{ $published ->
        [none] {""}
       *[other] , công bố { $published }
    }{ $computed ->
        [none] {""}
       *[other] , tính lại { $computed }
    }{ $difference ->
        [none] {""}
       *[other] , chênh { $difference }
    }: { $reason }
    .expected = số công bố khớp với nhau
    .help = không phải sửa; trang in khác biệt này cùng lý do

stale-acknowledgement =
    .found = khác biệt đã ghi nhận ({ $problem }){ $unit ->
        [none] {""}
       *[other] {" "}của “{ $unit }”
    } không còn tồn tại
    .expected = chỉ ghi nhận những khác biệt có thật
    .help = xóa mục này khỏi “acknowledged”

component-total =
    .found = thành phần “{ $component }” của “{ $unit }” là { $published }, còn các phần của nó cho { $computed }
    .expected = chênh lệch không quá mức làm tròn có thể giải thích; ở đây chênh { $difference }
    .help = đối chiếu với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged”, "problem": "component-total"

## Bài viết

claim =
    .found = bài viết ghi “{ $claimed }”, còn số liệu là { $actual }
    .expected = con số đúng như { $reference }
    .help = sửa con số trong bài, hoặc để trống chữ của liên kết để chương trình tự điền: []({ $reference })

prose-reference =
    .found = “{ $reference }” không dẫn tới đâu: { $detail ->
        [unknown-index] không có chỉ số này
        [unknown-scope] không có phạm vi này
        [unknown-edition] không có kỳ công bố này
        [unknown-unit] không có đơn vị này
        [not-ranked] đơn vị không có trong bảng
        [no-score] đơn vị không có điểm
        [no-rank] đơn vị không có hạng
        [no-change] không có kỳ trước để so sánh
        [no-components] không có điểm thành phần
        [no-denominator] bảng không cho biết tổng số đơn vị
        [unknown-page] không có trang này
        [unknown-file] không có tệp này
        [incomplete] tham chiếu chưa đủ phần
        [year-missing] thiếu năm
        [scope-missing] thiếu phạm vi
        [unit-missing] thiếu đơn vị
        [board-missing] thiếu tên bảng
       *[other] { $detail }
    }
    .expected = tham chiếu tới thứ có trong nội dung, ví dụ score:sipas/viet-nam/2020/hai-phong
    .help = { $nearest ->
        [none] sửa tham chiếu
       *[other] có lẽ là “{ $nearest }”
    }

markdown-slip =
    .found = “{ $found }” sẽ không hiện như ý muốn: { $detail ->
        [emphasis] dấu ** hoặc * không được nhận là chữ đậm, nghiêng
        [year-list] dòng bắt đầu bằng năm và dấu chấm sẽ thành danh sách đánh số
        [link] liên kết viết chưa đúng
        [heading] tiêu đề thiếu dấu cách sau dấu #
        [indented-code] dòng thụt vào bốn dấu cách sẽ thành khối mã
        [unused-note] chú thích không được nhắc tới
        [missing-note] chú thích được nhắc tới mà không có
        [empty-in-title] tiêu đề có liên kết trống
       *[other] { $detail }
    }
    .expected = Markdown hiện đúng như ý muốn
    .help = { $detail ->
        [emphasis] đặt dấu ** sát chữ và cách chữ bên cạnh một dấu cách
        [year-list] viết “Năm …” ở đầu dòng, hoặc thêm dấu \ trước dấu chấm
        [heading] thêm dấu cách sau dấu #
        [indented-code] bỏ phần thụt vào
       *[other] viết lại đoạn này
    }

unsafe-link =
    .found = liên kết “{ $link }” không được đưa lên trang
    .expected = liên kết http, https, mailto, tel, hoặc tham chiếu tới số liệu
    .help = bỏ liên kết, hoặc thay bằng địa chỉ https

broken-link =
    .found = liên kết “{ $link }” không dẫn tới trang nào
    .expected = tham chiếu như unit:hai-phong, page:about, hoặc địa chỉ web đầy đủ
    .help = sửa liên kết

missing-title =
    .found = bài viết không có tiêu đề
    .expected = dòng đầu tiên là tiêu đề: # Tiêu đề
    .help = thêm dòng tiêu đề vào đầu bài

raw-html =
    .found = thẻ HTML “{ $found }” sẽ hiện ra nguyên văn
    .expected = Markdown thường
    .help = bỏ thẻ HTML, viết bằng Markdown

prose-claim =
    .found = “{ $claimed }” không khớp với số liệu đã công bố
    .expected = { $actual ->
        [none] một điều số liệu xác nhận
       *[other] { $place ->
            [none] { $actual }
           *[other] { $actual } ({ $place })
        }
    }
    .help = sửa con số trong bài, hoặc thay bằng tham chiếu score:, rank:, change: để chương trình tự điền

## Số trung bình, và các năm đặt cạnh nhau

average =
    .found = số trung bình công bố của “{ $unit }”{ $component ->
        [none] {""}
       *[other] {" "}về “{ $component }”
    } là { $published }, còn trung bình của { $count } đơn vị là { $computed }
    .expected = chênh lệch không quá mức làm tròn có thể giải thích; ở đây chênh { $difference }
    .help = đối chiếu với văn bản công bố; nếu văn bản in đúng như vậy, ghi vào “acknowledged” trong edition.json, "problem": "average"

average-range =
    .found = số trung bình { $found } nằm ngoài thang điểm
    .expected = { $max ->
        [none] từ { $min } trở lên
       *[other] từ { $min } đến { $max }
    }
    .help = đối chiếu với văn bản công bố; nếu số đúng, sửa thang điểm trong indices/

jump =
    .found = “{ $unit }” thay đổi nhiều bất thường so với năm { $since }{ $published ->
        [none] {""}
       *[other] : điểm từ { $before } thành { $published } ({ $difference })
    }{ $rank ->
        [none] {""}
       *[other] { $published ->
            [none] :
           *[other] ;
        } hạng từ { $rank_before } thành { $rank } trong { $of } đơn vị
    }
    .expected = { $low ->
        [none] hạng thay đổi không quá hai phần ba số đơn vị
       *[other] điểm thay đổi trong khoảng từ { $low } đến { $high }, như các đơn vị khác của bảng
    }
    .help = đối chiếu lại số của hai năm; nếu đúng, ghi vào “acknowledged” trong edition.json kèm lý do, "problem": "jump"

## Đính chính, điều chỉnh

empty-correction =
    .found = { $what ->
        [change] thay đổi này không đổi gì: “before” và “after” bằng nhau
       *[correction] lần đính chính này không sửa gì
    }
    .expected = { $what ->
        [change] giá trị trước khác giá trị sau
       *[correction] ít nhất một thay đổi trong “changes”, hoặc một tệp trong “texts”
    }
    .help = { $what ->
        [change] ghi lại hai giá trị, hoặc xóa thay đổi này
       *[correction] ghi điều đã sửa, hoặc xóa lần đính chính này
    }

correction-date =
    .found = { $what ->
        [found] ngày phát hiện { $other } sau ngày đính chính { $date }
        [order] ngày { $date } trước ngày { $other } của lần đính chính ghi ngay trước đó
       *[published] ngày { $date } trước ngày công bố { $other }
    }
    .expected = { $what ->
        [found] “found_on” không sau “date”
        [order] các lần đính chính xếp từ cũ đến mới
       *[published] ngày đính chính không trước “published” của edition.json
    }
    .help = { $what ->
        [order] sửa ngày, hoặc chuyển lần đính chính này lên đúng chỗ
       *[other] sửa ngày theo văn bản
    }

correction-value =
    .found = lần đính chính cuối cùng ghi “{ $field }” của “{ $unit }” thành { $after ->
        [none] không có giá trị
       *[other] { $after }
    }, nhưng tệp của bảng { $actual ->
        [none] không có giá trị này
       *[other] ghi { $actual }
    }
    .expected = { $actual ->
        [none] tệp của bảng có giá trị { $after }
       *[other] “after” bằng giá trị đang ghi trong tệp của bảng
    }
    .help = ghi giá trị mới vào tệp của bảng, hoặc sửa “after”; mỗi lần đổi số là một lần đính chính riêng

correction-chain =
    .found = giá trị trước { $before ->
        [none] (không có)
       *[other] { $before }
    } của “{ $field }” (“{ $unit }”) không khớp lần đính chính trước đó, đã sửa thành { $earlier ->
        [none] không có giá trị
       *[other] { $earlier }
    }
    .expected = “before” bằng “after” ở { $first }
    .help = sửa một trong hai giá trị, hoặc ghi thêm lần đính chính còn thiếu
