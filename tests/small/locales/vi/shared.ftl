## Chữ dùng chung: một thứ có một tên

-otp = mã OTP
-passcode = passcode
-level-2 = mức 2
-id-number = số căn cước (12 số)
-declared-number = số điện thoại đã khai với công an
-own-sim = SIM chính chủ

## Quy định chung cho nhiều thủ tục

rule-hanoi-online-zero = Ở Hà Nội, phần lớn hồ sơ **nộp trực tuyến** là 0 đồng, trả kết quả miễn phí. Nộp giấy tại chi nhánh hay điểm hỗ trợ số thì không được.

## Nơi cần đến

agency-ward-committee = UBND phường, xã
    .see = Ra UBND phường, xã để hỏi. Mang thẻ căn cước và giấy tờ đang có.
agency-one-stop = Điểm phục vụ hành chính công phường, xã
    .see = Ra điểm phục vụ hành chính công của phường, xã. Mang thẻ căn cước và giấy tờ của hồ sơ.
agency-ward-police = Công an phường, xã
    .see = Ra công an phường, xã. Mang thẻ căn cước và điện thoại.
agency-province-police = Công an tỉnh, thành phố
    .see = Đến Công an tỉnh, thành phố. Mang thẻ căn cước và giấy tờ đang có.
agency-immigration = Phòng Quản lý xuất nhập cảnh
    .see = Đến Phòng Quản lý xuất nhập cảnh của Công an tỉnh, thành phố. Mang thẻ căn cước hoặc hộ chiếu.
agency-traffic-police = Cảnh sát giao thông
    .see = Đến nơi tiếp dân của cảnh sát giao thông. Mang thẻ căn cước và giấy tờ xe.
agency-social-insurance = Cơ quan bảo hiểm xã hội
    .see = Đến cơ quan bảo hiểm xã hội. Mang thẻ căn cước và giấy tờ bảo hiểm đang có.
agency-tax = Cơ quan thuế
    .see = Đến cơ quan thuế. Mang thẻ căn cước và giấy tờ thuế đang có.
agency-land-office = Văn phòng đăng ký đất đai
    .see = Đến văn phòng đăng ký đất đai. Mang thẻ căn cước và giấy tờ nhà đất.
agency-bank = Ngân hàng của mình
    .see = Đến ngân hàng của mình. Mang thẻ căn cước và điện thoại.
agency-operator = Cửa hàng nhà mạng
    .see = Đến cửa hàng nhà mạng của số điện thoại này. Mang thẻ căn cước và điện thoại.
agency-helper = Người hỗ trợ ở đây
    .see = Gọi người hỗ trợ ở đây xem cùng. Ông bà tự gõ mật khẩu và mã, không đọc cho ai.
agency-electricity = Công ty điện lực
    .see = Hỏi công ty điện lực, theo số in trên hoá đơn tiền điện.
agency-feedback = Nơi nhận phản ánh, kiến nghị
    .see = Gửi phản ánh trên Cổng Dịch vụ công quốc gia, hoặc ra phường hỏi nơi nhận.

## Số điện thoại chung của cả nước, của thành phố

phone-police = Công an: cướp, đánh nhau, đang có người gây án
phone-fire = Cháy, cứu người mắc kẹt
phone-ambulance = Cấp cứu người ốm, người bị nạn
phone-rescue = Thiên tai, tai nạn, cứu nạn
phone-vneid = Hỏi về VNeID, nhờ khoá tài khoản
phone-portal = Hỏi về Cổng Dịch vụ công quốc gia
phone-social-insurance = Hỏi về bảo hiểm xã hội
phone-city = Tổng đài của thành phố Hà Nội
phone-spam = Báo cuộc gọi, tin nhắn rác, lừa đảo
phone-child = Bảo vệ trẻ em

## Văn bản, nói về điều gì

law-decree-69-2024 = Định danh và xác thực điện tử
law-decree-320-2026 = Sửa đổi Nghị định 69/2024/NĐ-CP
