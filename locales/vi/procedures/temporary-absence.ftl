title = Khai báo tạm vắng
    .short = Tạm vắng
    .keywords = tạm vắng, đi vắng, khai báo tạm vắng, đi xa, vắng nhà, án treo, quản chế, đi vắng lâu ngày, về quê lâu ngày
official = Khai báo tạm vắng
about = Báo công an phường, xã khi đi khỏi nơi ở, nếu thuộc diện phải khai.
field = Đăng ký, quản lý cư trú
result = Phiếu khai báo tạm vắng
plus-note = Việc phức tạp

case-others = Người khác thuộc diện phải khai
    .about = Chưa rõ mình có phải khai không thì hỏi công an phường, xã.
    .note-1 = Công an phường, xã phải niêm yết số điện thoại, thư điện tử, trang web nhận khai báo.
case-supervised = Người đang bị giám sát, quản lý
    .about = Bị can, người hưởng án treo, người bị quản chế và tương tự.
    .condition-1 = Cơ quan giám sát phải đồng ý bằng văn bản.

component-details = Họ tên, số căn cước (12 số), lý do, thời gian, nơi đến
component-request = Đề nghị khai báo tạm vắng
component-agreement = Văn bản đồng ý của cơ quan giám sát

note-1 = Người chưa thành niên: cha mẹ hoặc người giám hộ khai thay.

staff-1 = Diện phải khai: điểm a, b và điểm c, d khoản 1 Điều 31 Luật Cư trú. Nguồn chưa có nội dung điểm c, d.
staff-2 = Phiếu trước đây là mẫu CT03. Số mẫu mới của TT 116/2026 chưa rõ.
staff-3 = Ghi sẵn số điện thoại, thư điện tử niêm yết của công an phường để đưa cho người hỏi.
