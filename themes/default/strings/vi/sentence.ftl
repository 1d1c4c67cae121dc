# Câu và từ mà chương trình ghép với số liệu. Số và ngày đã được viết theo cách của tiếng Việt trước khi đặt vào.
# Giá trị "none" nghĩa là không có.

# Tên
home = Trang chủ
all-years = Các năm
nav-units = Đơn vị
nav-search = Tìm kiếm
nav-compare = So sánh
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
about-compare = Đặt kết quả của hai đến bốn đơn vị cạnh nhau: điểm, hạng qua các năm và điểm thành phần.
about-corrections = Những số liệu đã được đính chính, kèm lý do và giá trị trước, sau.
about-search = Tìm đơn vị, chỉ số, năm và bảng xếp hạng theo tên, tên viết tắt hoặc tên cũ, có dấu hay không dấu.
about-accessibility = Trang này làm gì để ai cũng đọc được, còn hạn chế nào và báo lỗi ở đâu.
about-not-found = Địa chỉ này không có trang nào.
home-sentence = Kết quả { $indices } từ năm { $first } đến năm { $last } của { $units } đơn vị, mỗi con số đều ghi nguồn.
home-ended = Danh sách này theo đơn vị đã được xếp hạng. Từ ngày { $date }, nhiều đơn vị đã sắp xếp thành đơn vị mới; trang của mỗi đơn vị dẫn đến đơn vị mới.
units-sentence = { $count } đơn vị, kể cả những đơn vị đã sắp xếp lại.
timeline = Các thay đổi về đơn vị
about-timeline = Các đơn vị đã hợp nhất, chia tách, đổi tên khi nào, theo văn bản nào, và số đơn vị từng thời kỳ.
timeline-count = Số { $level }: { $before } → { $after }
level-count = { $count } { $level }
units-ended = Trừ nơi ghi ngày khác, các đơn vị này có đến hết ngày { $date }.
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
scheme = { $scheme ->
    [six-regions] Sáu vùng kinh tế – xã hội
   *[other] { $scheme }
  }
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
incomplete-count = { $number ->
    [0] Chưa có số liệu của đơn vị nào
    [1] Mới có số liệu của một đơn vị
   *[other] Mới có số liệu của { $count } đơn vị
  }; chưa rõ tổng số đơn vị được xếp hạng.
incomplete-count-of = { $number ->
    [0] Không tìm được nguồn công bố số liệu của từng đơn vị trong { $of } đơn vị.
    [1] Có số liệu của một trên { $of } đơn vị; những đơn vị còn lại không tìm được nguồn công bố.
   *[other] Có số liệu của { $count } trên { $of } đơn vị; những đơn vị còn lại không tìm được nguồn công bố.
  }
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
  }{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
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
  }{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
  }.
board-without-leader = { $board }: { $number ->
    [0] { $average ->
        [none] chưa có kết quả nào
       *[other] trung bình công bố là { $average }
    }
    [1] có kết quả của một đơn vị
   *[other] có kết quả của { $count } đơn vị
  }{ $of ->
    [none] {""}
   *[other] { $number ->
        [0] {" "}cho { $of } đơn vị
       *[other] {" "}trên { $of }
    }
  }.
edition-without-boards = Chưa có bảng xếp hạng nào.
entry-score-rank = { $index } { $year }: { $unit } đạt { $score }, xếp hạng { $rank }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }{ $basis ->
    [computed] {" "}(hạng tính lại)
   *[published] {""}
  }{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
  }.
entry-score = { $index } { $year }: { $unit } đạt { $score }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }; không tìm được thứ hạng{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
  }.
entry-rank = { $index } { $year }: { $unit } xếp hạng { $rank }{ $band ->
    [none] {""}
   *[other] , xếp loại { $band }
  }; không tìm được điểm số{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
  }.
entry-band = { $index } { $year }: { $unit } xếp loại { $band }; không tìm được điểm và thứ hạng{ $noted ->
    [yes] {" "}(có ghi chú)
   *[no] {""}
  }.
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
imprint = { $edition }{ $way ->
    [published] , công bố ngày { $day }
    [decision] , theo quyết định ngày { $day }
   *[unknown] : chưa rõ ngày công bố
  }
sealed = Bản lưu { $version } của { $edition }.
sealed-on = Bản lưu { $version } của { $edition }, lập ngày { $day }.
break-before = Không so sánh với năm { $year }{ $reason ->
    [none] : hai năm dùng cách tính khác nhau.
   *[other] : { $reason }
  }

# Đơn vị theo thời gian
period-from = từ ngày { $from }
period-to = đến hết ngày { $to }
period-from-to = từ ngày { $from } đến hết ngày { $to }
named-before = trước đó là { $names }
until = đến { $date }
unit-ended = Đơn vị này kết thúc hoạt động từ ngày { $date }.
unit-ended-into = { $namesake ->
    [yes] Từ ngày { $date }, đơn vị này được sắp xếp vào đơn vị mới, vẫn mang tên { $names }.
   *[no] Từ ngày { $date }, đơn vị này được sắp xếp vào { $names }.
  }
unit-without-results = Trang này chưa có kết quả xếp hạng nào của { $unit }.
method-use = { $scope }, năm { $years }

# Nhãn của các dữ kiện
fact-decision = Quyết định
fact-published = Ngày công bố
fact-sample = Số người được hỏi
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
targets-all = Chỉ tiêu và nhiệm vụ
about-targets = Chỉ tiêu, nhiệm vụ và độ phủ khảo sát của các đơn vị, theo năm và theo đơn vị, kèm văn bản.
targets-of-year = Chỉ tiêu và nhiệm vụ năm { $year }
targets-of-one = Chỉ tiêu và nhiệm vụ: { $unit }
targets-of-unit = Mọi chỉ tiêu của đơn vị này
targets-sentence = { $count ->
    [0] Không có chỉ tiêu bằng số; chỉ có nhiệm vụ hoặc độ phủ.
   *[other] { $count } chỉ tiêu: { $met } đạt, { $missed } chưa đạt, { $unknown } chưa tìm được kết quả{ $otherwise ->
        [0] {""}
       *[other] , { $otherwise } không so sánh được
      }.
  }
goal-otherwise = không so sánh được
goal-gap = { $kind ->
    [rank] Còn cách { $number } bậc.
    [percent] Còn thiếu { $number } điểm phần trăm.
    [points] Còn thiếu { $number } điểm.
   *[other] Còn cách { $number }.
  }
goal-losses = Mất điểm nhiều nhất: { $list }.
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
    [sample] Số người được hỏi
    [error] Sai số chuẩn
    [rank-computed] Thứ hạng (tính lại)
   *[other] { $field }
  }
value-none = không có
correction-change = { $field }: { $before } → { $after }
correction-title = { $kind ->
    [revision] Điều chỉnh
   *[correction] Đính chính
  } ngày { $date }
correction-found = Phát hiện ngày { $date }.
correction-computed = { $rank } (tính lại)
correction-extent = { $changed ->
    [0] {""}
   *[other] Sửa số liệu của { $changed } đơn vị.
  }{ $moved ->
    [0] { $changed ->
        [0] {""}
       *[other] {" "}Không thứ hạng nào thay đổi.
      }
   *[other] {" "}Thứ hạng của { $moved } đơn vị thay đổi.
  }{ $texts ->
    [some] { $changed ->
        [0] Chỉ sửa lời văn.
       *[other] {" "}Có sửa lời văn.
      }
   *[none] {""}
  }
correction-of-words = Có sửa lời văn về đơn vị này.
correction-text = Sửa lời văn { $unit ->
    [none] của bài viết chung
   *[other] về { $unit }
  }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
  }
correction-more = Xem toàn bộ nội dung
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


# Biểu đồ
chart-board = Điểm của từng đơn vị
chart-board-subtitle = { $board }: { $count } đơn vị có điểm ({ $measure }){ $basis ->
    [computed] ; hạng tính lại từ điểm
    [mixed] ; một phần hạng tính lại từ điểm
   *[published] {""}
  }
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
chart-heat = Năm { $year } đạt thấp nhất ở { $name }: { $share }% điểm tối đa
chart-heat-class = { $low }–{ $high }%
chart-heat-subtitle = { $unit }, { $index }: mỗi thành phần đạt bao nhiêu phần trăm điểm tối đa (do trang này tính).{ $breaks ->
    [0] {""}
   *[other] {" "}Không so sánh được hai bên đường gạch đứng: cách tính đã đổi.
  }
chart-heat-summary = Năm { $last }: đạt cao nhất ở { $most } ({ $most_share }%), thấp nhất ở { $least } ({ $least_share }%).{ $moves ->
    [none] {""}
    [rise] {" "}Từ năm { $first }, tăng nhiều nhất ở { $rise } (từ { $rise_from }% lên { $rise_to }%).
    [fall] {" "}Từ năm { $first }, giảm nhiều nhất ở { $fall } (từ { $fall_from }% xuống { $fall_to }%).
   *[both] {" "}Từ năm { $first }, tăng nhiều nhất ở { $rise } (từ { $rise_from }% lên { $rise_to }%), giảm nhiều nhất ở { $fall } (từ { $fall_from }% xuống { $fall_to }%).
  }
chart-map = Điểm cao nhất ở { $first }, thấp nhất ở { $last }
chart-map-group = { $name } có { $count } trong { $of } đơn vị { $band ->
    [none] điểm cao nhất
   *[other] xếp loại { $band }
  }
chart-map-incomplete = Chỉ tìm được điểm của { $count }{ $of ->
    [none] {" "}đơn vị
   *[other] {" "}trên { $of } đơn vị
  }
chart-map-subtitle = { $edition }: { $count } đơn vị có điểm ({ $measure }).{ $classes ->
    [none] {""}
    [bands] {" "}Màu càng nổi, kết quả càng tốt. Màu theo xếp loại đã công bố.
   *[fifths] {" "}Màu càng nổi, kết quả càng tốt. Năm nhóm do trang này chia đều theo thứ tự.
  }
chart-map-summary = Nhóm cao nhất ({ $best_bounds }): { $best ->
    [none] { $best_count } đơn vị
   *[other] { $best }
  }. Nhóm thấp nhất ({ $last_bounds }): { $last ->
    [none] { $last_count } đơn vị
   *[other] { $last }
  }.
chart-median = trung vị { $median }
chart-medians = trung vị
chart-panel = { $index } { $first }–{ $last }, thang { $min }–{ $max }
chart-no-score = không có điểm
chart-has-score = có điểm
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
chart-series-subtitle = { $board }: khoảng điểm của các đơn vị trong mỗi năm, { $measure }
chart-series-summary = Năm { $year }: từ { $worst } đến { $best }, trung vị { $median } ({ $count } đơn vị).
chart-break = đổi cách tính

# Biểu đồ: vị trí, hạng qua các năm, nhóm đơn vị
chart-place = Vị trí giữa các đơn vị cùng bảng
chart-place-subtitle = { $whole ->
    [yes] Mỗi vạch là một trong { $count } đơn vị; ô màu là một nửa ở giữa
   *[no] Mỗi vạch là một đơn vị; mới có điểm của { $count } đơn vị
  }
chart-place-summary = { $unit } đạt { $score }; các đơn vị có điểm ({ $count }) nằm trong khoảng { $lowest } – { $highest }{ $median ->
    [none] {""}
   *[other] , trung vị { $median }
  }{ $interval ->
    [none] {""}
   *[other] ; khoảng tin cậy 95% (nét ngang, tính từ sai số đã công bố): { $interval }
  }.
chart-lowest = thấp nhất
chart-highest = cao nhất
chart-standing = Vị trí trong bảng xếp hạng
chart-skipped = … { $count } đơn vị …
chart-unknown-between = … chưa có số liệu …
chart-ranks = Hạng { $index } của { $unit } qua các năm
chart-ranks-subtitle = { $board }; dưới mỗi năm là số đơn vị được xếp hạng{ $group ->
    [none] {""}
   *[other] ; nét xám là { $peers } đơn vị khác trong nhóm { $group }
  }{ $scale ->
    [none] {""}
   *[other] ; trục chỉ vẽ đến hạng { $scale }
  }
chart-leaders-subtitle = Hạng qua các năm của { $count } đơn vị dẫn đầu năm { $year }; dưới mỗi năm là số đơn vị được xếp hạng{ $scale ->
    [none] {""}
   *[other] ; trục chỉ vẽ đến hạng { $scale }
  }
chart-ranks-summary = { $basis ->
    [computed] Vòng rỗng: hạng do trang này tính lại từ điểm công bố.
    [mixed] Chấm đặc: hạng công bố; vòng rỗng: hạng do trang này tính lại từ điểm công bố.
   *[published] Hạng như cơ quan công bố.
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Nét nối dừng ở đường gạch đứng: cách tính đã đổi, không so sánh được hạng ở hai bên.
  }
chart-members = Điểm { $index } của nhóm { $group } qua các năm
chart-members-subtitle = { $index }, { $first }–{ $last } ({ $measure }); mọi ô dùng chung một thang điểm
chart-members-summary = Số ở cuối mỗi nét là điểm mới nhất của đơn vị trong nhóm { $group }.{ $median ->
    [yes] {" "}Nét đứt là trung vị của cả bảng.
   *[no] {""}
  }{ $breaks ->
    [0] {""}
   *[other] {" "}Đường gạch đứng đánh dấu năm đổi cách tính; không so sánh được điểm ở hai bên.
  }
chart-parts-count = { $count } thành phần có số liệu.

# Tiêu đề biểu đồ nói điều tìm thấy
finding-standing = { $unit } { $place ->
    [first] { $tied ->
        [yes] đồng hạng nhất
       *[no] đứng đầu
      }
   *[other] { $tied ->
        [yes] đồng hạng { $rank }
       *[no] đứng thứ { $rank }
      }
  } trong { $of } đơn vị{ $way ->
    [more] , cao hơn { $other } { $gap }
    [less] , thấp hơn { $other } { $gap }
   *[none] {""}
  }{ $basis ->
    [computed] {" "}(hạng tính lại)
   *[published] {""}
  }
finding-shared-lead = { $names } cùng đứng đầu trong { $of } đơn vị{ $basis ->
    [computed] {" "}(hạng tính lại)
   *[published] {""}
  }
finding-place = { $direction ->
    [lower] Điểm thấp hơn, tức tốt hơn,
   *[higher] Điểm cao hơn
  } { $all ->
    [yes] { $others ->
        [1] đơn vị còn lại
       *[other] cả { $others } đơn vị còn lại
      }
   *[no] { $count } trong { $others } đơn vị còn lại
  }
finding-change = { $index } của { $unit } { $way ->
    [up] tăng { $gap }
    [down] giảm { $gap }
   *[same] không đổi
  } từ năm { $then } đến năm { $now }
finding-ranks = { $way ->
    [up] { $index }: { $unit } từ hạng { $before } (năm { $then }) lên hạng { $after } (năm { $now })
    [down] { $index }: { $unit } từ hạng { $before } (năm { $then }) xuống hạng { $after } (năm { $now })
    [same] { $index }: { $unit } xếp hạng { $after } cả năm { $then } và năm { $now }
   *[resized] { $index }: { $unit } xếp hạng { $before } năm { $then }, hạng { $after } năm { $now }
  }{ $basis ->
    [computed] {" "}(hạng tính lại)
    [mixed] {" "}(có hạng tính lại)
   *[published] {""}
  }
finding-spread = { $way ->
    [up] Cách biệt giữa cao nhất và thấp nhất tăng từ { $before } (năm { $then }) lên { $after } (năm { $now })
    [down] Cách biệt giữa cao nhất và thấp nhất giảm từ { $before } (năm { $then }) xuống { $after } (năm { $now })
   *[same] Cách biệt giữa cao nhất và thấp nhất năm { $then } và năm { $now } đều là { $after }
  }
finding-parts = { $count ->
    [0] Không thành phần nào { $direction ->
        [lower] thấp hơn (tốt hơn)
       *[higher] cao hơn
      } trung vị
   *[other] { $direction ->
        [lower] Thấp hơn (tốt hơn)
       *[higher] Cao hơn
      } trung vị ở { $count } trong { $of } thành phần
  }
finding-loss = Mất điểm nhiều nhất: { $name } ({ $lost } điểm)
finding-members = { $count } trong { $of } đơn vị { $whole ->
    [no] so sánh được tăng điểm
   *[yes] tăng điểm
  } từ năm { $then } đến năm { $now }

# Bài viết
prose-table = Bảng
prose-notes = Chú thích
prose-back = Trở lại nội dung

# Tệp dữ liệu
file-index = { $index }: mọi năm, mọi bảng
file-units = Danh mục đơn vị
file-editions = Các kỳ công bố, kèm quyết định
file-boards = Các bảng xếp hạng
file-methods = Các cách tính
file-components = Các thành phần của cách tính
file-bands = Các mức xếp loại
file-sources = Nguồn của số liệu
file-notes = Ghi chú và khác biệt đã biết
file-deductions = Điểm bị trừ
file-conflicts = Số liệu khác đã công bố ở nơi khác
file-absences = Đơn vị không xếp hạng
file-averages = Số trung bình đã công bố
file-corrections = Đính chính, điều chỉnh theo từng số
file-errata = Danh mục đính chính, điều chỉnh kèm thứ hạng trước và sau
file-vintages = Giá trị có hiệu lực theo từng thời gian
file-groups = Nhóm đơn vị và thành viên
file-package = Mô tả bộ dữ liệu (Data Package)
file-catalog = Mô tả dữ liệu theo schema.org
file-sums = Mã băm SHA-256 của mọi tệp dữ liệu
file-manifest = Bản kê mọi tệp của trang, kèm mã băm SHA-256
file-count = { $count } tệp
file-size = { $unit ->
    [k] { $number } KB
    [m] { $number } MB
   *[b] { $number } byte
  }

# Bảng tính (XLSX)
sheet-notes = Ghi chú
sheet-of = Trên tổng số
sheet-rank-basis = Hạng do đâu
sheet-rank-published = công bố
sheet-rank-computed = tính lại
sheet-change-score = Tăng giảm điểm (tính lại)
sheet-change-rank = Tăng giảm hạng (tính lại, dấu + là lên)
sheet-since = So với năm
sheet-unit-id = Mã đơn vị trên trang
sheet-points = Điểm đạt
sheet-max = Điểm tối đa của đơn vị
sheet-sample = Số người được hỏi
sheet-error = Sai số chuẩn
sheet-note = Ghi chú
sheet-source = Nguồn
sheet-trust = Loại nguồn
sheet-source-url = Địa chỉ nguồn
sheet-part-of = Thuộc phần
sheet-conflicts = Nơi khác công bố khác
sheet-columns = Các cột của bảng và tên trong tệp CSV
sheet-version = Phiên bản số liệu
sheet-licence = Giấy phép
sheet-citation = Cách trích dẫn
sheet-address = Địa chỉ trang
sheet-count = Số đơn vị
sheet-published = Số công bố
sheet-computed = Số tính lại
sheet-break = Chỗ đứt của chuỗi

# Ảnh chia sẻ và bản tin
card-score = Điểm
card-score-noted = Điểm (có ghi chú)
card-rank = Hạng
card-rank-computed = Hạng (tính lại)
card-ranks-computed = hạng tính lại
card-band = Xếp loại
card-strip = Mỗi chấm là một đơn vị ({ $count }) · thấp nhất { $least }{ $median ->
    [none] {""}
   *[other] {" "}· trung vị { $median }
  } · cao nhất { $most }
card-source = Nguồn{ $trust ->
    [none] {""}
   *[other] {" "}({ $trust })
  }: { $source }
card-file = Ảnh chia sẻ
feed-correction = { $kind ->
    [revision] Điều chỉnh
   *[correction] Đính chính
  } { $edition }
feed-undated = Có { $dated } trên { $all } kỳ công bố; những kỳ còn lại chưa rõ ngày công bố nên không có trong danh sách này.

## Số đã đối chiếu

computation = Cách tính
computation-link = Cách tính và kết quả đối chiếu
computation-title = { $edition }: cách tính và kết quả đối chiếu
computation-sentence = { $way ->
    [none] Lần công bố này chưa có số nào đối chiếu được với số khác.
    [all] Chương trình đã đối chiếu { $asked } số công bố của lần này với những số công bố khác; tất cả đều khớp.
   *[some] Chương trình đã đối chiếu { $asked } số công bố của lần này với những số công bố khác; { $differing } số có chênh lệch, ghi ở dưới kèm lý do.
}
fact-checks = Đối chiếu
extent-whole = Đủ cả { $count } đơn vị.
sample-unknown = Số liệu không có cỡ mẫu của từng đơn vị.
sample-of-edition = { $way ->
    [both] { $asked } người; thu được { $returned } phiếu hợp lệ
    [asked] { $asked } người
   *[returned] { $returned } phiếu
}
sample-of-board = Cỡ mẫu công bố của { $count } đơn vị: từ { $low } đến { $high } người.
claims-checked = { $count } con số trong bài viết về lần công bố này (tính cả các ngôn ngữ) được so với số liệu và đều đúng.
check = { $check ->
    [total] Điểm tổng với các thành phần
    [component-total] Thành phần với các phần của nó
    [points-percent] Tỷ lệ với điểm và điểm tối đa
    [published-rank] Thứ hạng với điểm
    [of] Tổng số đơn vị với bảng
    [band] Xếp loại với điểm
    [average] Số trung bình với điểm từng đơn vị
   *[jump] Mức thay đổi so với lần trước
}
check-result = { $way ->
    [all] { $agreed }/{ $asked } khớp
    [some] { $agreed }/{ $asked } khớp; ghi chú: { $found }
    [calm] { $asked } trường hợp, không có gì bất thường
   *[alarms] { $asked } trường hợp, cần xem lại { $found }
}
check-obstacle = { $obstacle ->
    [nothing-published] Chưa đối chiếu được vì không có số công bố
    [no-rule] Chưa đối chiếu được vì quy tắc không được công bố
    [incomplete] Chưa đối chiếu được vì chưa đủ các đơn vị
    [nothing-earlier] Chưa đối chiếu được vì không có lần trước nào so sánh được
   *[too-few] Chưa đối chiếu được vì quá ít đơn vị có số ở cả hai năm
}
difference = { $problem ->
    [hidden-decimals] hạng công bố { $published }; theo điểm đã in là đồng hạng { $computed } (chênh { $difference }). Hạng công bố theo những số lẻ không in ra.
    [band] xếp loại công bố “{ $published }”; theo điểm là “{ $computed }” (điểm lệch { $difference }).
   *[other] công bố { $published }; tính lại { $computed }; chênh { $difference }.
}
difference-jump = { $published ->
    [none] hạng từ { $rank_before } thành { $rank } trong { $of } đơn vị so với năm { $since }.
   *[other] điểm từ { $before } thành { $published } ({ $difference }) so với năm { $since }; phần lớn các đơn vị thay đổi từ { $low } đến { $high }.{ $rank ->
        [none] {""}
       *[other] {" "}Hạng từ { $rank_before } thành { $rank } trong { $of } đơn vị.
    }
}
average-name = { $group ->
    [none] Trung bình của bảng
   *[other] Trung bình của { $group }
}{ $component ->
    [none] {""}
   *[other] : { $component }
}
exception-average = Số trung bình công bố khác số trung bình tính lại từ các đơn vị. { $reason }
exception-jump = Mức thay đổi lớn bất thường đã được xác nhận. { $reason }

# Điểm mất, vì sao thay đổi, khoảng hạng
part-bonus = điểm thưởng
part-penalty = điểm trừ
rounding = Chênh do làm tròn
unexplained = Chênh chưa rõ lý do
score-total = Tổng điểm
parts-brought = Điểm mất của mỗi phần lớn đã quy về thang của tổng điểm theo trọng số.
parts-apart = Các thành phần được công bố để tham khảo, không cộng thành tổng điểm, nên phần mất cũng không cộng lại được.
parts-missing = Chưa có đủ tổng điểm và mọi thành phần, nên phần mất không cộng đến tổng điểm được.
parts-maxima = Điểm tối đa của các thành phần chưa rõ hoặc không khớp với thang của tổng điểm, nên phần mất không cộng đến tổng điểm được.
parts-unknown = Chưa thấy công bố điểm thành phần: không biết mất điểm ở đâu.
moved-unknown = Không có thứ hạng của mọi đơn vị ở cả hai năm, nên không biết đã vượt đơn vị nào và bị đơn vị nào vượt.
moved-progress = Nếu chỉ { $unit } đổi điểm, còn các đơn vị khác giữ điểm năm { $then }, thì { $own_way ->
    [up] { $unit } lên { $own } bậc, đến hạng { $alone }
    [down] { $unit } xuống { $own } bậc, đến hạng { $alone }
   *[same] { $unit } vẫn ở hạng { $alone }
  }. { $others_way ->
    [up] Phần còn lại, do các đơn vị khác, đưa { $unit } lên { $others } bậc.
    [down] Phần còn lại, do các đơn vị khác, đẩy { $unit } xuống { $others } bậc.
   *[same] Các đơn vị khác không làm { $unit } lên hay xuống bậc nào.
  }
crossing = { $kind ->
    [overtaken] Vượt qua { $count } đơn vị
    [left] { $count } đơn vị đứng trước năm { $then } không còn trong bảng
    [overtaking] Bị { $count } đơn vị vượt
   *[entered] { $count } đơn vị mới có trong bảng đứng trước
  }
crossing-sum = { $way ->
    [up] Lên từ hạng { $before } (năm { $then }) đến hạng { $after } (năm { $now })
    [down] Xuống từ hạng { $before } (năm { $then }) đến hạng { $after } (năm { $now })
   *[same] Hạng { $before } (năm { $then }), hạng { $after } (năm { $now })
  }
finding-split = { $rise ->
    [none] { $fall ->
        [none] Không thành phần nào tăng hay giảm
       *[other] Giảm nhiều nhất ở { $fall } ({ $fall_by })
      }
   *[other] Tăng nhiều nhất ở { $rise } ({ $rise_by }){ $fall ->
        [none] {""}
       *[other] , giảm nhiều nhất ở { $fall } ({ $fall_by })
      }
  }
chart-split-subtitle = { $unit }, { $index } năm { $now } so với năm { $then }: mỗi thành phần góp bao nhiêu vào mức tăng, giảm của tổng điểm (do trang này tính)
chart-split-summary = Cộng lại đúng bằng mức thay đổi của tổng điểm: { $change }.
movement-doubt = Mức thay đổi này nằm trong sai số đã công bố của hai năm (độ tin cậy 95%): chưa thể kết luận là tăng hay giảm.
range-alone = Khoảng hạng của riêng đơn vị này (độ tin cậy 95%): { $sure ->
    [yes] hạng { $best } trong { $of } đơn vị
   *[no] từ hạng { $best } đến hạng { $worst } trong { $of } đơn vị
  }.
range-together = Khoảng hạng khi xét mọi đơn vị cùng lúc (độ tin cậy 95%): { $sure ->
    [yes] hạng { $best } trong { $of } đơn vị
   *[no] từ hạng { $best } đến hạng { $worst } trong { $of } đơn vị
  }.
range-alike = { $count ->
    [0] Phân biệt được với mọi đơn vị khác của bảng.
   *[other] Chưa phân biệt được với { $count } đơn vị: { $names }.
  }
range-unknown = Mới có sai số của một phần đơn vị trong bảng, nên trang không tính khoảng hạng.
