# Câu và từ mà chương trình ghép với số liệu. Số và ngày đã được viết theo cách của tiếng Việt trước khi đặt vào.
# Giá trị "none" nghĩa là không có.

# Tên
home = Trang chủ
all-years = Các năm
nav-units = Đơn vị
nav-data = Dữ liệu mở
nav-method = Cách tính
nav-corrections = Đính chính
nav-accessibility = Hỗ trợ tiếp cận
not-found = Không tìm thấy trang
name-edition = { $index } { $year } · { $scope }
name-board = { $edition } – { $board }
name-series = { $index } · { $scope }
name-scorecard = { $unit }, năm { $year }
list = { $start } và { $last }

# Giới thiệu các trang
about-units = Tất cả đơn vị theo cấp và theo thứ tự chữ cái, kể cả những đơn vị đã sắp xếp lại.
about-data = Toàn bộ số liệu của trang dưới dạng tệp mở, kèm nguồn và giấy phép.
about-method = Cách mỗi chỉ số được tính, cách xếp hạng và những năm không so sánh được với nhau.
about-corrections = Những số liệu đã được đính chính, kèm lý do và giá trị trước, sau.
about-accessibility = Trang này làm gì để ai cũng đọc được, còn hạn chế nào và báo lỗi ở đâu.
about-not-found = Địa chỉ này không có trang nào.
home-sentence = Kết quả { $indices } từ năm { $first } đến năm { $last } của { $units } đơn vị, mỗi con số đều ghi nguồn.
units-sentence = { $count } đơn vị, kể cả những đơn vị đã sắp xếp lại.
series-sentence = { $index } của { $scope }: { $editions ->
    [1] kết quả năm { $last }.
   *[other] { $editions } năm có kết quả, từ { $first } đến { $last }.
  }
group-sentence = { $group } gồm { $members } đơn vị.

# Số đo
measure-percent = %
measure-points = điểm
measured-percent = { $number }%
measured-points = { $number } điểm
measured-difference = { $kind ->
    [percent] { $number } điểm phần trăm
   *[points] { $number } điểm
  }
scale-percent = Tỷ lệ phần trăm, thang { $min }–{ $max }, { $places } chữ số thập phân{ $hidden ->
    [0] {""}
   *[other] , trang in { $shown } chữ số
  }
scale-points = Điểm, thang { $min }–{ $max }, { $places } chữ số thập phân{ $hidden ->
    [0] {""}
   *[other] , trang in { $shown } chữ số
  }
aggregate-sum = Tổng điểm bằng tổng các thành phần
aggregate-mean = Tổng điểm bằng trung bình tỷ lệ đạt của các thành phần nhân với điểm tối đa
aggregate-weighted = Tổng điểm bằng trung bình có trọng số của các thành phần
aggregate-none = Các thành phần được công bố để tham khảo
direction-lower = Điểm càng thấp càng tốt
band-rule = { $band }: từ { $min } trở lên
cut = { $cut ->
    [domain] Theo lĩnh vực
    [scorer] Theo nguồn chấm điểm
   *[other] Cách chia: { $cut }
  }

# Hạng
rank-in-words = { $rank } trong { $of } đơn vị
rank-of-unknown = { $rank } (chưa rõ trong bao nhiêu đơn vị)
basis-published = Thứ hạng do cơ quan công bố.
basis-computed = Cơ quan công bố không xếp hạng; thứ hạng ở đây do chương trình tính từ điểm đã công bố.
basis-mixed = Một phần thứ hạng do cơ quan công bố; phần còn lại do chương trình tính từ điểm đã công bố và được đánh dấu.
basis-none = Không tìm được thứ hạng đã công bố.
other-figures = Nơi khác công bố: { $figures }.
digits-hidden = Trang in { $shown } chữ số thập phân; thứ hạng theo đủ { $places } chữ số của số liệu.
incomplete-count = Mới có số liệu của { $count } đơn vị; chưa rõ tổng số đơn vị được xếp hạng.
incomplete-count-of = Có số liệu của { $count } trên { $of } đơn vị; những đơn vị còn lại không tìm được nguồn công bố.
certainty = Độ chắc chắn: sai số chuẩn đã công bố ±{ $error }.
certainty-unknown = Độ chắc chắn: chưa thấy công bố sai số.
sample = Số người được hỏi: { $count }.

# Câu tóm tắt
board-leader = { $leaders ->
    [1] { $names } dẫn đầu
   *[other] { $names } cùng dẫn đầu
  }{ $of ->
    [none] {""}
   *[other] {" "}trong { $of } đơn vị
  }{ $score ->
    [none] {""}
   *[other] {" "}với { $score }
  }{ $basis ->
    [computed] {" "}(hạng tính từ điểm công bố)
   *[published] {""}
  }.
board-leader-incomplete = { $leaders ->
    [1] { $names } đứng đầu
   *[other] { $names } cùng đứng đầu
  }{ $of ->
    [none] {""}
   *[other] {" "}trong { $of } đơn vị được xếp hạng
  }{ $score ->
    [none] {""}
   *[other] {" "}với { $score }
  }.
board-without-leader = { $board }: có kết quả của { $count } đơn vị{ $of ->
    [none] {""}
   *[other] {" "}trên { $of }
  }.
edition-without-boards = Chưa có bảng xếp hạng nào.
entry-score-rank = { $index } { $year }: { $unit } đạt { $score }, xếp hạng { $rank }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }{ $basis ->
    [computed] {" "}(hạng tính lại)
   *[published] {""}
  }.
entry-score = { $index } { $year }: { $unit } đạt { $score }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }; không tìm được thứ hạng.
entry-rank = { $index } { $year }: { $unit } xếp hạng { $rank }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }; không tìm được điểm số.
entry-band = { $index } { $year }: { $unit } xếp loại { $band }; không tìm được điểm và thứ hạng.
entry-nothing = { $index } { $year }: { $unit } có trong danh sách, nhưng không tìm được điểm và thứ hạng.
movement = So với năm { $year }: { $score_way ->
    [up] tăng { $score }
    [down] giảm { $score }
   *[same] điểm không đổi
  }, { $rank_way ->
    [up] lên { $places } bậc từ hạng { $before }
    [down] xuống { $places } bậc từ hạng { $before }
   *[same] giữ nguyên hạng { $before }
  }{ $aside ->
    [sizes] {" "}(số đơn vị được xếp hạng đã thay đổi)
    [computed] {" "}(có hạng do chương trình tính)
    [both] {" "}(số đơn vị được xếp hạng đã thay đổi; có hạng do chương trình tính)
   *[none] {""}
  }.
movement-score = So với năm { $year }: { $score_way ->
    [up] tăng { $score }
    [down] giảm { $score }
   *[same] điểm không đổi
  }.
movement-rank = So với năm { $year }: { $rank_way ->
    [up] lên { $places } bậc từ hạng { $before }
    [down] xuống { $places } bậc từ hạng { $before }
   *[same] giữ nguyên hạng { $before }
  }{ $aside ->
    [sizes] {" "}(số đơn vị được xếp hạng đã thay đổi)
    [computed] {" "}(có hạng do chương trình tính)
    [both] {" "}(số đơn vị được xếp hạng đã thay đổi; có hạng do chương trình tính)
   *[none] {""}
  }.
contrary = { $score_way ->
    [up] Điểm tăng
    [down] Điểm giảm
   *[same] Điểm không đổi
  } nhưng hạng { $rank_way ->
    [up] tăng
   *[down] giảm
  }{ $proof ->
    [none] : thứ hạng còn tùy các đơn vị khác.
   *[counted] { $rank_way ->
        [up] {" "}vì vượt được { $overtaken } đơn vị{ $by_score ->
            [yes] { $score_way ->
                [down] {" "}giảm điểm nhiều hơn
               *[same] {" "}bị giảm điểm
              }
           *[no] {""}
          }{ $overtaking ->
            [0] {""}
           *[other] , dù có { $overtaking } đơn vị vượt lên
          }
       *[down] {" "}vì { $overtaking } đơn vị { $by_score ->
            [yes] { $score_way ->
                [up] tăng điểm nhiều hơn đã
               *[same] tăng điểm đã
              }
           *[no] đã
          } vượt lên{ $overtaken ->
            [0] {""}
           *[other] , còn đơn vị này chỉ vượt được { $overtaken } đơn vị
          }
      }.
  }
imprint = { $edition }{ $published ->
    [none] , chưa rõ ngày công bố
   *[other] , công bố ngày { $published }
  }
break-before = Không so sánh với năm { $year }{ $reason ->
    [none] : hai năm dùng cách tính khác nhau.
   *[other] : { $reason }
  }

# Đơn vị theo thời gian
period-from = từ ngày { $from }
period-to = đến hết ngày { $to }
period-from-to = từ ngày { $from } đến hết ngày { $to }
until = đến { $date }
unit-ended = Đơn vị này kết thúc hoạt động từ ngày { $date }.
unit-ended-into = { $namesake ->
    [yes] Từ ngày { $date }, đơn vị này được sắp xếp vào đơn vị mới, vẫn mang tên { $names }.
   *[no] Từ ngày { $date }, đơn vị này được sắp xếp vào { $names }.
  }
unit-without-results = { $unit }: trang này chưa có kết quả xếp hạng nào.
method-use = { $scope }, năm { $years }

# Nhãn của các dữ kiện
fact-decision = Quyết định
fact-published = Ngày công bố
fact-units-at = Danh sách đơn vị tính đến ngày
fact-method = Cách tính
fact-act = Văn bản
fact-measure = Thang điểm
fact-direction = Chiều
fact-aggregate = Cách tổng hợp
fact-level = Cấp
fact-parent = Thuộc
fact-code = Mã
fact-period = Thời gian tồn tại
fact-aliases = Tên gọi khác
trust-official = nguồn chính thức
trust-press = báo chí
trust-compiled = bên khác tổng hợp từ số liệu của cơ quan công bố
trust-mirror = bản sao
trust-translation = bản dịch
evidence-self = tự chấm
evidence-appraisal = thẩm định
evidence-survey = điều tra xã hội học
evidence-data = số liệu thống kê

# Mục tiêu
goal-met = đạt
goal-missed = chưa đạt
goal-unknown = chưa tìm được kết quả
goal-measured = { $kind ->
    [percent] { $number }%
    [points] { $number } điểm
    [rank] hạng { $number }
   *[other] { $number }
  }
tasks = { $done ->
    [none] {""}
   *[other] Đã hoàn thành { $done }{ $total ->
        [none] {""}
       *[other] /{ $total }
      } nhiệm vụ.
  }{ $expected ->
    [none] {""}
   *[other] {" "}Dự kiến hoàn thành { $expected }{ $total ->
        [none] {""}
       *[other] /{ $total }
      } nhiệm vụ.
  }

# Đính chính, khác biệt, điểm trừ
field = { $field ->
    [score] Điểm
    [rank] Thứ hạng
    [band] Xếp loại
    [points] Điểm đạt
    [max] Điểm tối đa
   *[other] { $field }
  }
value-none = không có
correction-change = { $field }: { $before } → { $after }
exception-total = Tổng điểm công bố khác tổng tính lại từ các thành phần. { $reason }
exception-rank = Thứ hạng công bố khác thứ hạng tính lại từ điểm. { $reason }
exception-of = Tổng số đơn vị công bố khác số đơn vị có trong bảng. { $reason }
exception-band = Xếp loại công bố khác xếp loại tính lại từ điểm. { $reason }
exception-other = Có khác biệt đã được ghi nhận. { $reason }
exception-of-unit = { $unit }: { $text }
deduction = { $component ->
    [none] {""}
   *[other] { $component }:{" "}
  }{ $points ->
    [none] bị trừ điểm
   *[other] bị trừ { $points } điểm
  }{ $reason ->
    [none] .
   *[other] , vì { $reason }
  }

# Tệp dữ liệu
file-index = { $index }: mọi năm, mọi bảng
file-units = Danh mục đơn vị
file-package = Mô tả bộ dữ liệu (Data Package)
file-manifest = Bản kê mọi tệp của trang, kèm mã băm SHA-256

# Biểu đồ
chart-board = Điểm của từng đơn vị
chart-board-subtitle = { $board }: { $count } đơn vị có điểm ({ $measure })
chart-board-summary = { $count ->
    [1] Một đơn vị có điểm: { $first } ({ $best }).
   *[other] { $whole ->
        [no] Trong { $count } đơn vị có điểm, cao nhất
       *[yes] Cao nhất
      }: { $first } ({ $best }); thấp nhất: { $last } ({ $worst }){ $median ->
        [none] {""}
       *[other] ; trung vị: { $median }
      }.
  }
chart-median = trung vị { $median }
chart-medians = trung vị
chart-panel = { $index } { $first }–{ $last }, thang { $min }–{ $max }
chart-no-score = không có điểm
chart-unit = { $unit }: { $index } qua các năm
chart-unit-subtitle = { $board } ({ $measure })
chart-unit-summary = { $count ->
    [1] Năm { $last }: { $score_last }.
   *[other] Từ { $score_first } (năm { $first }) đến { $score_last } (năm { $last }); cao nhất { $best } (năm { $year_best }).
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Đường gạch đứng đánh dấu năm đổi cách tính; không so sánh được điểm ở hai bên.
  }
chart-parts = Điểm thành phần
chart-parts-subtitle = { $unit }, { $index } { $year }
chart-parts-summary = { $lost ->
    [none] { $count } thành phần có số liệu.
   *[other] Mất điểm nhiều nhất ở { $name }: { $lost } điểm so với tối đa { $max }.
  }
chart-series = { $board }, { $first }–{ $last }
chart-series-subtitle = Khoảng điểm của các đơn vị trong mỗi năm, { $measure }
chart-series-summary = Năm { $year }: từ { $worst } đến { $best }, trung vị { $median } ({ $count } đơn vị).
chart-break = đổi cách tính

# Bài viết
prose-table = Bảng
prose-notes = Chú thích
prose-back = Trở lại nội dung
