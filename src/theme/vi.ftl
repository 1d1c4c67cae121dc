# Lời báo lỗi của giao diện, cho người viết giao diện. { $at } là tệp, kèm số dòng nếu có.

missing-file = { $at }: thiếu tệp này; giao diện nào cũng phải có
missing-asset = { $at }: thiếu tệp này; { $user } cần đến
unknown-file = { $at }: giao diện không dùng tệp này; hãy kiểm tra tên tệp hoặc xóa đi
not-text = { $at }: không phải văn bản UTF-8
description = theme.json: không đọc được: { $detail }
contract = theme.json: giao diện viết theo quy ước phiên bản { $found }, chương trình dùng phiên bản { $expected }
template = { $at }: lỗi trong mẫu trang: { $detail }
unchecked-key = { $at }: trong t(…), tham số key phải đứng đầu và là một khóa trọn vẹn
missing-language = strings/{ $language }/: giao diện chưa có lời văn cho ngôn ngữ này của trang
faulty-message = { $at }: lời văn viết sai cú pháp Fluent: { $detail }
repeated-message = { $at }: «{ $key }» đã có ở chỗ khác
missing-message = strings/{ $language }/: thiếu «{ $key }» { $user ->
    [none] mà chương trình cần
   *[other] được dùng ở { $user }
}
