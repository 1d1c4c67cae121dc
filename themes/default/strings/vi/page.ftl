## Lời của khung trang và các mẫu trang. Câu tự động do chương trình nói nằm ở sentence.ftl.

language-name = Tiếng Việt

## Khung trang
open-graph-locale = vi_VN
feed-title = Bản tin: kết quả mới và đính chính
skip = Bỏ qua điều hướng
languages-label = Ngôn ngữ
navigation-label = Điều hướng chính
foot-navigation-label = Điều hướng cuối trang
breadcrumbs-label = Vị trí trong trang
on-this-page = Mục lục của trang này
years-around = Năm trước và năm sau
publisher-responsible = Chịu trách nhiệm nội dung: { $name }
publisher-address = Địa chỉ: { $address }
publisher-phone = Điện thoại: { $phone }
publisher-email = Thư điện tử:
licence-label = Giấy phép sử dụng dữ liệu:
print-address = Trang này: { $address }
sealed-newest = Bản mới nhất và các đính chính:
computed-explained = Số có gạch chân chấm hoặc kèm chữ “tính lại” do chương trình của trang này tính từ số đã công bố, không phải số công bố.

## Từ dùng chung trong bảng
unit = Đơn vị
year = Năm
score = Điểm
points = Điểm đạt/điểm tối đa
points-of = { $points } điểm
rank = Hạng
of-unknown = chưa rõ tổng số
band = Xếp loại
bands = Ngưỡng xếp loại:
component = Thành phần
components = Điểm thành phần
maximum = Tối đa
maximum-short = tối đa { $maximum }
got-of-maximum = Đạt / tối đa
lost = Mất
median = Trung vị
best = Cao nhất
worst = Thấp nhất
quartile-high = Tứ phân vị thứ ba
quartile-low = Tứ phân vị thứ nhất
best-units = Đơn vị cao nhất
published-count = Số đơn vị có điểm
tied = đồng hạng
computed = tính lại
note = Ghi chú:
source = Nguồn:
sources = Nguồn số liệu
source-number = Nguồn số { $number }
figure-source = Nguồn: { $source }

## Thay đổi so với kỳ trước
change-of-score = Tăng, giảm điểm
change-of-rank = Tăng, giảm hạng
change-since = So với năm { $year }
change-against = So với { $year }
change = Tăng, giảm
change-broken = không so sánh được với năm trước
change-none = chưa có năm trước để so sánh
places-up = tăng { $places } bậc
places-down = giảm { $places } bậc
places-same = giữ nguyên hạng
break = Chỗ đứt của chuỗi.

## Những điều người đọc cần biết trước
incomplete = Số liệu chưa đầy đủ.
lineage-date = từ ngày { $date }
exceptions = Chênh lệch đã biết
exceptions-about = Số công bố và kết quả tính lại khác nhau ở những chỗ sau; trang giữ nguyên số công bố và ghi rõ lý do.
conflicts-caption = Các nguồn công bố số khác nhau
conflict-here = Số dùng ở đây
conflict-there = Số ở nơi khác
conflict-rank = hạng { $rank }
conflict-where = Nơi công bố
conflict-printed-here = Số dùng trên trang này
conflict-elsewhere = Nguồn khác

## Trang chủ
home-find = Tìm đơn vị của bạn
home-all-units = Tất cả đơn vị, kể cả đơn vị đã sắp xếp lại
home-indices = Kết quả mới nhất
home-scopes = Xếp hạng trong từng tỉnh, thành phố
home-scopes-about = Nhiều địa phương tự xếp hạng các sở, ngành, huyện, xã của mình. Mỗi bảng chỉ so sánh các đơn vị trong cùng địa phương.
guide = Cách đọc các bảng xếp hạng
guide-rank = 4/63 nghĩa là gì?
guide-rank-text = Đứng thứ 4 trong 63 đơn vị được xếp hạng. Một thứ hạng chỉ có nghĩa trong bảng và năm của nó.
guide-tie = Dấu = sau thứ hạng
guide-tie-text = 4= là đồng hạng 4: nhiều đơn vị bằng điểm nhau ở số lẻ đã công bố. Đơn vị kế tiếp bỏ qua số hạng tương ứng.
guide-computed = Số tính lại
guide-computed-text = Hạng, mức tăng giảm hoặc trung vị kèm chữ “tính lại” hay gạch chân chấm do chương trình tính từ số đã công bố. Số công bố luôn được giữ nguyên.
guide-break = Chỗ đứt của chuỗi
guide-break-text = Khi cách tính thay đổi, điểm hai năm không so sánh được với nhau. Trang không tính mức tăng giảm qua chỗ đứt.
guide-incomplete = Số liệu chưa đầy đủ
guide-incomplete-text = Khi chưa có số liệu của mọi đơn vị, trang ghi rõ đã có bao nhiêu đơn vị và không tự xếp hạng.

## Tìm kiếm. { $count }, { $date }… do trang điền khi người đọc gõ.
search = Tìm kiếm
search-label = Tên đơn vị, chỉ số hoặc năm
search-hint = Gõ không dấu, viết liền hay viết tắt đều được.
search-plain = Danh sách mọi đơn vị từ A đến Z
search-results = Kết quả tìm kiếm
search-count = { $count } kết quả
search-first = { $shown } kết quả đầu trong { $count }. Gõ thêm để thu hẹp.
search-none = Không tìm thấy “{ $query }”. Hãy thử gõ ít chữ hơn, hoặc xem danh sách từ A đến Z.
search-loading = Đang tải danh sách…
search-failed = Không tải được dữ liệu tìm kiếm. Mời xem danh sách từ A đến Z.
search-since = từ ngày { $date }
search-ended = đến hết ngày { $date }
search-became = nay là { $unit }
search-lists = Danh sách theo loại đơn vị
search-index = chỉ số
search-series = kết quả các năm
search-edition = kết quả một năm
search-board = bảng xếp hạng
search-group = nhóm đơn vị

## Chỉ số, chuỗi, kỳ
index-publisher = Cơ quan công bố: { $name }
index-scopes = Phạm vi và các năm
methods = Cách tính qua các năm
method-used = Áp dụng:
method-comparable = So sánh được với: { $methods }.
method-components = Các thành phần của cách tính { $method }
method-components-caption = Thành phần và điểm tối đa
editions = Các năm
series-caption-published = { $board } qua các năm
series-caption = { $board } qua các năm; trung vị do trang này tính
boards = Các bảng xếp hạng
board-whole = Xem toàn bộ bảng: { $board }
facts = Quyết định và công bố
corrections = Đính chính và điều chỉnh
corrections-about = Mọi thay đổi đối với số liệu đã công bố được ghi ở đây: ngày, lý do, văn bản, giá trị trước và sau, mọi thứ hạng thay đổi theo. Đính chính là sửa sai sót; điều chỉnh là cập nhật theo số liệu hoặc cách tính mới, đã báo trước.
corrections-none = Đến nay chưa có đính chính, điều chỉnh nào.
corrections-files = Dữ liệu về đính chính và điều chỉnh
corrected-caption = { $title }: giá trị trước và sau
corrected-before = Trước
corrected-after = Sau
corrected-to = thành
correction-of-year = (năm { $year })

## Bảng xếp hạng
map = Bản đồ
ranking = Bảng xếp hạng
summary = Nhìn chung
summary-about = Tính từ điểm của { $count } đơn vị có trong bảng.
absent = Không xếp hạng
note-on = Ghi chú về { $unit }
star-about = Dấu * : số có ghi chú; đọc ở phiếu của đơn vị trong năm đó.
results-before = Kết quả của những đơn vị trước khi lập:
components-about = Điểm thành phần như đã công bố; dấu – là không có số công bố.
components-caption = Điểm thành phần, { $board }
heat-numbers = Số liệu của biểu đồ
heat-caption = Điểm thành phần đã công bố, và phần trăm điểm tối đa do trang này tính
groups = Hạng trong từng nhóm
groups-about = Hạng trong nhóm do chương trình tính theo thứ tự của bảng.
group = Nhóm đơn vị
group-caption = { $group }: hạng trong { $size } đơn vị của nhóm, tính lại
group-period = Cách chia nhóm này dùng { $period }.
group-source = Nguồn: { $source }.
group-ranks = Hạng trong nhóm ở các bảng mới nhất
group-whole = Xem trang của nhóm { $group }
units-count = { $count } đơn vị
members = Các đơn vị trong nhóm
rank-in-group = Hạng trong nhóm
rank-on-board = Hạng chung
rank-within = Hạng trong nhóm
downloads = Tải dữ liệu về

## Đơn vị và phiếu kết quả
unit-years-caption = { $index } qua các năm, { $board }
scorecards = Phiếu kết quả từng năm
scorecards-about = Mỗi phiếu gọn trong một đến hai trang A4, có thể in ra.
rankings-inside = Xếp hạng trong nội bộ { $unit }
children = Đơn vị thuộc { $unit }
unit-about = Thông tin về đơn vị
unit-groups = Nhóm đơn vị
unit-names = Tên gọi qua các thời kỳ
unit-became = Được sắp xếp vào
unit-was = Được lập từ
unit-given-by = Nhận một phần từ
unit-given-to = Tách một phần sang
timeline-about = Những lần hợp nhất, chia tách, đổi tên, đổi loại đơn vị, mới nhất ở trên. Mỗi mục ghi ngày có hiệu lực và văn bản, nếu tìm được. Trang của đơn vị cũ vẫn còn; kết quả cũ không được cộng hay xếp hạng lại cho đơn vị mới.
change-merged = Hợp nhất
change-became = Sắp xếp lại
change-joined = Nhập vào
change-split = Tách ra
change-ceded = Nhận thêm một phần
change-renamed = Đổi tên, đổi loại
change-began = Có trong danh sách từ ngày này
change-ended = Kết thúc
change-to = thành
parts-caption = { $index }: điểm thành phần; điểm mất, tăng giảm, trung vị và cao nhất do trang này tính
deductions = Điểm bị trừ
targets-by-year = Theo năm
targets-by-unit = Theo đơn vị
deduction-response = Việc đã làm:
moved = Vì sao thay đổi
moved-about = Ai vượt, ai bị vượt và mức đóng góp ở đây do trang này tính từ số đã công bố.
range = Khoảng hạng
range-short = khoảng { $range }
within-error = trong sai số
targets = Chỉ tiêu
tasks-of = Nhiệm vụ năm { $year }
targets-of = Chỉ tiêu năm { $year }
targets-caption = Chỉ tiêu và kết quả năm { $year }
goal = Nội dung
goal-value = Chỉ tiêu
goal-result = Kết quả
goal-state = Tình trạng

## Cách tính, dữ liệu mở, trang không có
method-ours = Trang này tính những gì
method-ours-published = Điểm, thứ hạng và xếp loại được in đúng như văn bản công bố. Chương trình không sửa và không thay số công bố.
method-ours-rank = Chỉ khi bảng có đủ mọi đơn vị, chương trình mới tính lại thứ hạng từ điểm, theo số lẻ đã công bố; bằng điểm là đồng hạng (1, 2, 2, 4). Hạng trong nhóm luôn là số tính lại.
method-ours-change = Mức tăng, giảm chỉ được tính giữa hai năm so sánh được với nhau; không tính qua chỗ đứt của chuỗi.
method-ours-lost = Điểm mất của một thành phần là điểm tối đa trừ điểm đạt, lấy theo các số đã in. Nơi tổng điểm là tổng các thành phần, phần mất cộng lại đúng bằng điểm tối đa trừ tổng điểm; phần chênh do làm tròn có dòng riêng. Điểm thưởng ghi thành phần mất âm.
method-ours-moved = Mức thay đổi của tổng điểm được tách đúng theo mức thay đổi của từng thành phần. Số bậc lên hoặc xuống bằng số đơn vị vượt qua được, trừ số đơn vị vượt lên, cộng số đơn vị đứng trước đã rời bảng, trừ số đơn vị mới vào bảng đứng trước. Phần của riêng đơn vị là hạng đạt được với điểm mới khi các đơn vị khác giữ điểm cũ; phần còn lại là của các đơn vị khác. Chỉ tách khi cả hai bảng đủ mọi đơn vị.
method-ours-range = Khoảng hạng chỉ tính khi cơ quan công bố có nêu sai số chuẩn của mọi đơn vị trong bảng đầy đủ. Hai đơn vị được coi là khác nhau khi bình phương hiệu điểm lớn hơn z² nhân tổng bình phương hai sai số; z lấy theo số phép so sánh (Bonferroni), để xác suất sai dù chỉ một lần không quá 5% (Mogstad, Romano, Shaikh và Wilhelm, 2024). Mức thay đổi nằm trong sai số của hai năm thì không vẽ mũi tên. Không có sai số công bố thì trang không vẽ khoảng nào.
method-ours-middle = Trung vị, nhóm phần tư, cao nhất và thấp nhất tính trên các đơn vị có điểm và luôn ghi rõ là bao nhiêu đơn vị.
method-ours-check = Chương trình đối chiếu tổng điểm với các thành phần, thứ hạng với điểm, xếp loại với điểm. Chênh lệch đã biết được in ngay trên trang, kèm lý do.
data-about = Mọi số liệu trên trang đều tải về được. Tệp CSV là bản ghi chuẩn; tệp XLSX để đọc, lọc và in trong bảng tính.
data-editions = Từng kỳ công bố
data-edition = Xem trang { $edition }
data-tables = Các bảng dùng chung
data-tables-about = Tên thành phần, nguồn, ghi chú, số liệu khác và đính chính của mọi chỉ số; mã trong các bảng này trùng với mã trong tệp số liệu.
data-use = Giấy phép và cách trích dẫn
data-use-about = Khi dùng lại, xin ghi cơ quan công bố, chỉ số, năm, tên trang này và phiên bản số liệu. Một thứ hạng phải đi cùng tổng số đơn vị được xếp hạng.
data-cite = Trích dẫn:
data-cite-example = Ví dụ:
data-version = Phiên bản { $version }.
data-verify = Kiểm tra tệp đã tải
data-verify-about = Mỗi tệp có một mã băm SHA-256, ghi bên cạnh và trong các bản kê dưới đây. Tính lại mã băm của tệp đã tải: hai mã giống nhau nghĩa là tệp nguyên vẹn.
data-verify-all = Mọi tệp, từ thư mục gốc của bản sao trang
data-verify-one = Một tệp
data-verify-windows = Một tệp, trên Windows
format-xlsx = Bảng tính để đọc, lọc và in; tờ thứ hai ghi nguồn, cách tính và giấy phép.
format-csv = Bản ghi chuẩn: mã UTF-8, dấu chấm thập phân, mỗi dòng một giá trị.
format-json = Cho chương trình; điểm là chuỗi số thập phân cố định.
format-hash = Mã băm đứng sau dung lượng của mỗi tệp; chọn một lần là được cả mã.
not-found-about = Địa chỉ này không có trên trang. Có thể trang đã chuyển chỗ, hoặc địa chỉ bị gõ thiếu.

## Sắp xếp và lọc bảng ngay trên trang; chữ trong ngoặc nhọn do trang điền vào
table-tools = Lọc bảng
table-filter = Lọc theo tên
table-group = Chỉ xem nhóm
table-group-all = Tất cả đơn vị
table-shown = Hiện { $shown }/{ $all } đơn vị.
table-up = Sắp theo { $column }, tăng dần.
table-down = Sắp theo { $column }, giảm dần.
table-reset = Về thứ tự công bố

## So sánh; chữ trong ngoặc nhọn do trang điền vào
compare-this = So sánh với đơn vị khác
compare-units = So sánh các đơn vị của bảng này
compare-series = Bảng xếp hạng
compare-series-none = Chọn một bảng
compare-choose = Chọn từ hai đến bốn đơn vị
compare-list = Các đơn vị
compare-filter = Lọc theo tên
compare-nothing-found = Không có đơn vị nào có tên như vậy.
compare-chosen = Đã chọn { $count }/4 đơn vị.
compare-more = Chọn thêm ít nhất một đơn vị nữa để so sánh.
compare-full = Đã đủ bốn đơn vị. Bỏ bớt một đơn vị rồi mới chọn được đơn vị khác.
compare-remove = Bỏ { $unit }
compare-loading = Đang tải số liệu…
compare-failed = Không tải được số liệu của bảng này. Hãy kiểm tra kết nối rồi tải lại trang.
compare-unusable = Địa chỉ có phần không dùng được nên trang đã bỏ qua: { $parts }
compare-years-caption = { $board }: điểm và hạng từng năm
compare-parts = Điểm thành phần năm { $year }
compare-parts-caption = { $board }: điểm thành phần năm { $year }, năm gần nhất mà các đơn vị đều có
compare-parts-none = Không có năm nào các đơn vị này cùng có điểm thành phần.
compare-address = Địa chỉ của so sánh này
compare-copy = Chép địa chỉ
compare-copied = Đã chép địa chỉ.
compare-copy-by-hand = Trình duyệt không cho phép chép. Địa chỉ trong ô đã được đánh dấu, hãy chép bằng tay.
compare-noscript = Trang này cần JavaScript để đặt các đơn vị bạn chọn cạnh nhau. Trang của mỗi nhóm và mỗi bảng dưới đây có sẵn các số liệu đó.
compare-ready-groups = Các nhóm đơn vị, so sánh sẵn
compare-ready-boards = Các bảng mới nhất
group-years-about = Mỗi ô là điểm, dưới là hạng trên toàn bảng. Dấu – là không có số công bố.
group-years-caption = { $group } qua các năm: { $series }, { $board }

## Hỗ trợ tiếp cận
accessibility-lead = Trang này được làm để ai cũng đọc được: người khiếm thị dùng trình đọc màn hình, người chỉ dùng bàn phím, người cần chữ to, người dùng điện thoại cũ và mạng chậm.
accessibility-standard = Tiêu chuẩn
accessibility-standard-text = Mục tiêu là WCAG 2.2 mức AA (Hướng dẫn về khả năng tiếp cận nội dung web của W3C).
accessibility-tested = Những điều được kiểm tra tự động
accessibility-tested-axe = Mọi loại trang, bằng cả hai ngôn ngữ, không có lỗi nào theo công cụ axe: nền sáng, nền tối, khi in và ở bề rộng 320 điểm ảnh.
accessibility-tested-keys = Phím Tab đi qua mọi liên kết và nút theo thứ tự đọc; luôn thấy mình đang ở đâu.
accessibility-tested-zoom = Phóng to 400% không phải cuộn ngang, trừ bảng rộng trong khung riêng; giãn dòng, giãn chữ không làm mất chữ hay dấu.
accessibility-tested-scripts = Tắt JavaScript vẫn đọc được đầy đủ; không cần mạng khi mở từ thư mục.
accessibility-tested-charts = Biểu đồ nào cũng có câu tóm tắt và bảng số; không điều gì chỉ nói bằng màu.
accessibility-limits = Những hạn chế đã biết
accessibility-limits-people = Trang chưa được người khuyết tật dùng thử có hệ thống; kiểm tra tự động không thay được việc đó.
accessibility-limits-tables = Bảng điểm thành phần có nhiều cột: trên điện thoại phải cuộn ngang trong khung của bảng.
accessibility-limits-links = Văn bản gốc và trang nguồn do nơi khác đăng; nhiều văn bản là ảnh quét, trình đọc màn hình không đọc được.
accessibility-limits-names = Tên riêng và trích dẫn tiếng Việt trong trang tiếng Anh giữ nguyên tiếng Việt.
accessibility-contact = Góp ý, báo lỗi
accessibility-contact-text = Gặp chỗ khó đọc, khó dùng, xin báo cho cơ quan phụ trách trang, nói rõ địa chỉ trang và thiết bị đang dùng. Cách liên hệ ở ngay dưới đây và ở chân mọi trang.
accessibility-contact-none = Trang này chưa nêu số điện thoại hay thư điện tử; xin liên hệ trực tiếp với cơ quan ghi ở chân trang.

## Trang cách tính của một lần công bố

computation-method = Phương pháp
computation-rules = Chương trình tính thế nào
computation-rounding = Mỗi số công bố được làm tròn đến chữ số cuối in ra. Hai số chỉ bị coi là chênh lệch khi khoảng cách giữa chúng lớn hơn mức mà làm tròn các số ấy có thể giải thích.
computation-alarm = Mức thay đổi bị coi là bất thường khi vượt các tứ phân vị của bảng quá hai lần khoảng tứ phân vị và lớn hơn mọi thay đổi trước đó của chính đơn vị ấy, hoặc khi hạng chuyển quá hai phần ba số đơn vị. Đó là chỗ cần xem lại, không phải lỗi.
computation-checks = Kết quả đối chiếu
computation-check = Phép đối chiếu
computation-result = Kết quả
computation-reason = Lý do:
computation-unexplained = Chưa có lý do được ghi nhận.
computation-averages = Số trung bình đã công bố
computation-seal = Tổng kiểm của số liệu
computation-seal-about = Mã SHA-256 dưới đây tính trên các dòng của tệp { $list } nói về số liệu của lần công bố này. Ai có bản sao của trang cũng tính lại được, ở thư mục gốc của bản sao:
computation-seal-files = Lệnh sau so từng tệp số liệu với danh sách ấy:
