title = Xác nhận thông tin cư trú
    .short = Xác nhận cư trú
    .keywords = xác nhận cư trú, giấy xác nhận cư trú, CT07, thay sổ hộ khẩu, xác nhận nơi ở, xác nhận nhân khẩu, giấy xác nhận nơi cư trú, chứng minh nơi ở
official = Xác nhận thông tin về cư trú
about = Xin giấy xác nhận nơi ở của mình theo dữ liệu của công an.
field = Đăng ký, quản lý cư trú
result = Xác nhận thông tin về cư trú
plus-note = Khi phải xác minh
time-note = Có thể nhanh hơn theo quy định mới, hỏi công an

component-declaration = Tờ khai cư trú, mẫu CT01
    .how = Mẫu mới theo Thông tư 116/2026

note-1 = Nộp trên mạng: khai ngay trên màn hình, không đính kèm tờ CT01.
note-2 = Hỏi nơi nhận trước: có nơi tự tra được dữ liệu, không cần giấy này.

staff-1 = Có nguồn ngày 12/09/2026 nói nửa ngày theo TT 116/2026. Trang trên Cổng ghi 1 ngày. Cần đối chiếu.
staff-2 = Giấy xác nhận trước đây là mẫu CT07. Số mẫu mới chưa rõ.
staff-3 = Việc khác: 1.010040 chưa đủ điều kiện đăng ký, 1.003197 xoá thường trú, 1.010028 xoá tạm trú.
staff-4 = Việc khác: 1.010039 điều chỉnh thông tin, 1.010038 tách hộ (Phú Thọ ghi 5 ngày, 10.000 và 5.000 đ).
