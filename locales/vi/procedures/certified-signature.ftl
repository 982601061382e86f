title = Chứng thực chữ ký
    .short = Chứng thực chữ ký
    .keywords = chứng thực chữ ký, xác nhận chữ ký, giấy uỷ quyền, giấy ủy quyền, uỷ quyền nhận lương, ký trước mặt cán bộ, uỷ quyền lĩnh lương hưu, lĩnh hộ lương hưu, giấy nhờ lĩnh hộ
official = Chứng thực chữ ký
about = Cán bộ xác nhận đúng người đó đã ký. Phải ký trước mặt cán bộ.
field = Chứng thực
result = Giấy tờ có chữ ký đã chứng thực
fee-paper = một giấy, một hay nhiều chữ ký
time-note = Nộp sau 15 giờ: trả vào ngày làm việc kế tiếp

one-of-identity = Giấy tờ tuỳ thân còn hạn
component-electronic-card = Căn cước điện tử trên VNeID
component-card = Thẻ căn cước
component-passport = Hộ chiếu
component-paper = Giấy tờ sẽ ký
    .how = Đừng ký trước. Ký trước mặt cán bộ
component-translation = Bản dịch
    .when = Khi giấy viết bằng tiếng nước ngoài và cán bộ yêu cầu

condition-1 = Người ký phải minh mẫn.
condition-2 = Không chứng thực chữ ký trên giấy tờ giao dịch, trừ bốn loại giấy uỷ quyền.

note-1 = Chứng thực được: giấy uỷ quyền nộp hộ, nhận hộ hồ sơ.
note-2 = Chứng thực được: giấy uỷ quyền nhận hộ lương hưu, trợ cấp, bưu phẩm.
note-3 = Chứng thực được: giấy uỷ quyền trông nhà.
note-4 = Chứng thực được: giấy uỷ quyền vay vốn Ngân hàng Chính sách xã hội của hộ.

staff-1 = Thời hạn: theo cùng quy định với chứng thực bản sao (NĐ 23/2015). Cần đối chiếu với Cổng.
staff-2 = Chưa rõ mục đối tượng thực hiện và căn cứ pháp lý trên Cổng.
