title = Đã có mức 2 mà chưa kích hoạt
    .keywords = chưa kích hoạt, có mức 2 rồi, làm thẻ lâu rồi
try-1 = Mở VNeID, bấm `Kích hoạt tài khoản định danh điện tử`
try-2 = Gõ số căn cước (12 số) và **số điện thoại đã khai với công an**
try-3 = Thử số đang dùng lúc làm thẻ, nếu không nhớ số đã khai
text-1 = Thẻ gắn chip làm từ khoảng năm 2022: thường có sẵn mức 2, chỉ chờ kích hoạt.
see = Không kích hoạt được: ra công an phường, xã, mang thẻ căn cước và điện thoại để hỏi.
