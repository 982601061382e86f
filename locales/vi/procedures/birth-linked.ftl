title = Khai sinh, thường trú, thẻ BHYT một lần
    .short = Giấy tờ cho trẻ, làm một lần
    .keywords = liên thông khai sinh, khai sinh thường trú bảo hiểm, thẻ bảo hiểm y tế trẻ em, bhyt trẻ em, thẻ căn cước trẻ em, nhập khẩu cho con, nhập hộ khẩu cho bé, trẻ dưới 6 tuổi, 3 trong 1, 4 trong 1
official = Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT, cấp thẻ căn cước cho trẻ em dưới 6 tuổi
about = Khai một lần trên mạng cho trẻ dưới 6 tuổi. Được cả khai sinh, thường trú, thẻ bảo hiểm y tế (BHYT), thẻ căn cước.
field = Hộ tịch, cư trú, BHYT, căn cước
result = Khai sinh, thường trú, thẻ BHYT, căn cước
fee-note = Khai sinh, hai thẻ: miễn. Phí cư trú của trẻ: hỏi phường
time-note = Thời hạn theo quy định năm 2024, hỏi lại phường
plus-note = Khi phải xác minh

component-declaration = Tờ khai điện tử
    .how = Theo Nghị định 63/2024
component-birth-paper = Giấy chứng sinh điện tử (nơi sinh cấp)
    .how = Bản có chữ ký số (chữ ký điện tử)
component-witness = Văn bản của người làm chứng, hoặc giấy cam đoan
    .when = Khi không có giấy chứng sinh
component-home = Giấy tờ về chỗ ở
    .when = Khi trẻ thường trú ở nơi khác cha mẹ
component-consent = Ý kiến đồng ý cho trẻ về ở
    .when = Khi trẻ thường trú ở nơi khác cha mẹ

step-1 = Đăng nhập Cổng Dịch vụ công quốc gia hoặc VNeID bằng tài khoản mức 2 (công an đã kiểm tra).
step-2 = Điền một tờ khai chung.
step-3 = Chọn nơi khám chữa bệnh ban đầu cho trẻ.
step-4 = Phường làm khai sinh, rồi công an, bảo hiểm xã hội làm tiếp. Không phải nộp lại.

condition-1 = Trẻ dưới 6 tuổi.
condition-2 = Chỉ nộp trên mạng.

note-1 = Từ 01/07/2026, trẻ thường trú cùng cha hoặc mẹ thì không phải xác minh điều kiện.
note-2 = Thủ tục này còn mới. Hỏi phường mình đã làm được cả phần thẻ căn cước chưa.
note-3 = Không tự nộp trên mạng được: nhờ điểm phục vụ hành chính công của phường.
note-4 = Vẫn không nộp được thì làm riêng từng thủ tục, bắt đầu từ khai sinh.

staff-1 = Mã 3.000722 đọc từ QĐ 3582/QĐ-UBND (08/09/2026) của Hải Phòng. Chưa thấy quyết định của Hà Nội.
staff-2 = Mã cũ 2.000986 (20 ngày) còn trên Cổng ngày 18/07/2026, căn cứ đã cũ. Đừng dùng.
staff-3 = Chưa rõ nghị định làm căn cứ cho mã mới. Có trang nói bắt đầu từ 01/09/2026.
staff-4 = Thời hạn 3 và 5 ngày là của NĐ 63/2024. Hỏi phường thời hạn đang áp dụng.
staff-5 = Trẻ được miễn lệ phí cư trú theo TT 75/2022: chưa đối chiếu.
