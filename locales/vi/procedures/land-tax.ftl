title = Thuế đất: khai và nộp
    .short = Thuế đất
    .keywords = thuế đất, thue dat, thuế nhà đất, thuế đất phi nông nghiệp, thuế đất nông nghiệp, tiền đất, miễn thuế đất, đóng thuế đất, thuế đất hằng năm
official = Khai, miễn, giảm thuế sử dụng đất phi nông nghiệp; khai thuế sử dụng đất nông nghiệp
about = Khai thuế khi có đất hoặc đất thay đổi, xin miễn giảm, nộp tiền thuế đất.
field = Thuế
result = Chưa công bố, hỏi cơ quan thuế
fee-note = Tiền thuế: xem thông báo của cơ quan thuế

case-declare = Khai thuế, xin miễn, giảm
    .condition-1 = Khai trong 30 ngày kể từ khi có đất phải khai, hoặc khi có thay đổi.
    .note-1 = Nộp ở nơi phục vụ hành chính công của phường, xã, hoặc UBND phường, xã nơi có đất.
case-pay = Nộp tiền thuế đất
    .note-1 = Nộp trên Cổng Dịch vụ công quốc gia. Chưa có hướng dẫn từng màn hình: nhờ người hỗ trợ ở đây.
    .note-2 = Có thể nộp bằng ứng dụng eTax Mobile của cơ quan thuế. Xem bài “Thuế: eTax Mobile”.

component-declaration = Tờ khai thuế đất
component-payment-code = Mã định danh khoản phải nộp
    .how = Có trên thông báo của cơ quan thuế

note-1 = Không chuyển tiền thuế vào tài khoản cá nhân của ai.

staff-1 = Các bước nộp tiền trên Cổng mới: chưa tìm được. Thời hạn trả lời khi khai: nguồn không nêu.
