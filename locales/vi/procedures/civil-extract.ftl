title = Bản sao trích lục, bản sao khai sinh
    .short = Bản sao trích lục, khai sinh
    .keywords = trích lục, bản sao khai sinh, sao giấy khai sinh, trích lục khai sinh, trích lục khai tử, trích lục kết hôn, mất giấy khai sinh, xin lại giấy khai sinh
official = Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh
about = Trích lục là bản chép từ sổ hộ tịch của phường, ghi việc khai sinh, kết hôn, khai tử.
field = Hộ tịch
result = Bản sao trên giấy, hoặc bản điện tử
fee-note = “Công dân số” được miễn đến 28/02/2027. Hỏi phường
fee-copy = một bản
time-note = Nộp sau 15 giờ: trả vào ngày làm việc kế tiếp

component-declaration = Tờ khai xin bản sao trích lục (bản chép từ sổ hộ tịch)
    .how = Nộp trực tiếp: tờ giấy. Trên mạng: điền trên màn hình
component-identity = Giấy tờ tuỳ thân, hoặc số căn cước (12 số)
    .how = Gửi bưu điện: bản sao có chứng thực (đã xác nhận đúng)
component-reason = Văn bản nêu lý do
    .when = Khi cơ quan, tổ chức xin
component-authority = Giấy uỷ quyền
    .how = Có chứng thực (cán bộ xác nhận), trừ người nhà
    .when = Khi nhờ người khác xin thay

note-1 = Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột xin thay: giấy uỷ quyền không cần chứng thực.
note-2 = Nộp trên mạng ở Hà Nội: phí do Bộ Tài chính đặt, như 8.000 đ này, được hỗ trợ 100%. Hỏi phường cách nhận.

staff-1 = Phí này do Bộ Tài chính đặt (TT 281/2016). NQ 77/2025 của Hà Nội hỗ trợ 100%, chưa rõ cách làm.
staff-2 = Hà Nội có quy trình riêng: QĐ 1811/QĐ-TTPVHCC. Hỏi phường có gì khác.
staff-3 = Có trang ghi quyết định công bố năm 2026 là 3673/QĐ-BTP. Hỏi phường nên niêm yết quyết định nào.
