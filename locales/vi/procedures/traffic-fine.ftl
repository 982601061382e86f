title = Nộp phạt giao thông trên mạng
    .short = Nộp phạt giao thông
    .keywords = phạt nguội, phat nguoi, nộp phạt, nop phat, vi phạm giao thông, biên bản, bị giữ bằng lái, giữ giấy tờ xe, vượt đèn đỏ, quá tốc độ, tra cứu phạt nguội, tiền phạt xe
official = Nộp phạt vi phạm giao thông
about = Nộp tiền phạt trên mạng. Giấy tờ bị giữ có thể nhận lại qua bưu chính.
field = Xử phạt vi phạm giao thông
result = Biên lai điện tử, nhận lại giấy tờ
fee-note = Số tiền ghi trong quyết định xử phạt

component-decision = Số quyết định xử phạt
    .how = Hoặc số biên bản, theo thông báo
component-name = Họ tên người bị phạt
component-phone = Số điện thoại

step-1 = Vào mục nộp phạt trên Cổng Dịch vụ công quốc gia, VNeID hoặc VNeTraffic.
step-2 = Trả tiền trên mạng, rồi giữ biên lai điện tử.
step-3 = Hỏi nơi xử phạt: giấy tờ gửi về qua bưu chính, hay phải đến lấy.

note-1 = Muốn biết có bị phạt nguội (phạt qua hình ảnh) không: dùng ứng dụng VNeTraffic.
note-2 = Công an không gửi đường dẫn nộp phạt. Công an không đòi chuyển tiền vào tài khoản cá nhân.
note-3 = Chỉ vào Cổng bằng địa chỉ dichvucong.gov.vn. Không bấm đường dẫn trong tin nhắn.
note-4 = Chưa có hướng dẫn từng màn hình. Nhờ người hỗ trợ ở đây xem cùng.

staff-1 = Không có mã trong danh mục quốc gia. Mã riêng của Bộ Công an: C08_XPHCDB (bản 25/09/2026).
staff-2 = Chưa có các bước trên Cổng mới. Việc gửi trả giấy tờ theo báo năm 2023 về công an Hà Nội: cần hỏi lại.
staff-3 = Tra cứu phạt nguội: có nguồn nêu thêm csgt.vn, chưa đối chiếu. Căn cứ còn có Luật Xử lý vi phạm hành chính.
