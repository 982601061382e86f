## Chữ dùng chung: một thứ có một tên

-otp = mã OTP
-passcode = passcode
-level-2 = mức 2
-id-number = số căn cước (12 số)
-declared-number = số điện thoại đã khai với công an
-own-sim = SIM chính chủ

## Quy định chung cho nhiều thủ tục

rule-hanoi-online-zero = Ở Hà Nội, phần lớn hồ sơ **nộp trực tuyến** là 0 đồng, trừ phí thẩm định (xem xét). Trả kết quả miễn phí. Nộp giấy ở chi nhánh, điểm hỗ trợ số: không được hưởng.

rule-any-ward = Trong cùng tỉnh, thành phố, nộp ở **phường, xã nào cũng được**. Hồ sơ được chuyển về nơi giải quyết.

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
    .see = Đến nơi tiếp dân của cảnh sát giao thông. Mang thẻ căn cước, bằng lái và giấy tờ xe đang có.
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

phone-police = Công an: cướp, đánh nhau, đang gây án
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
law-decree-58-2026 = Quy định về căn cước, cư trú
## Văn bản về dịch vụ công, bảo hiểm y tế

law-directive-24-2025 = 25 dịch vụ thiết yếu chỉ nhận trực tuyến
law-resolution-77-2025-hanoi = Phí, lệ phí 0 đồng khi nộp trực tuyến ở Hà Nội
law-decision-766-2022 = Bộ chỉ số phục vụ người dân, doanh nghiệp
law-letter-623-2025 = Một cổng dịch vụ công cho cả nước
law-letter-168-2025 = Cấp thẻ bảo hiểm y tế giấy
law-decision-2733-2024-byt = Sổ sức khỏe điện tử
law-decision-31-2026-byt = Dùng dữ liệu sức khỏe trên VNeID
rule-digital-citizen = “Công dân số” có VNeID mức 2 (công an đã kiểm tra) và đủ 5 loại giấy tờ trên đó. Được miễn, giảm một số phí đến hết 28/02/2027. Hỏi phường mình đủ chưa.
rule-half-fees-2026 = Đến hết 31/12/2026, một số phí và lệ phí chỉ thu một nửa.
law-law-41-2024 = Luật Bảo hiểm xã hội
law-law-51-2024 = Sửa đổi Luật Bảo hiểm y tế
law-law-108-2025 = Luật Quản lý thuế
law-decree-63-2010 = Kiểm soát thủ tục hành chính, quyền phản ánh, kiến nghị
law-decree-118-2025 = Một cửa, trả kết quả điện tử
law-decree-68-2026 = Thuế của hộ kinh doanh
law-decree-141-2026 = Sửa Nghị định 68/2026/NĐ-CP
law-circular-18-2026-btc = Thuế của hộ kinh doanh
law-circular-50-2026-btc = Sửa Thông tư 18/2026/TT-BTC
law-circular-64-2025-btc = Giảm một nửa một số phí, lệ phí
law-circular-117-2026-btc = Miễn, giảm phí cho công dân số
law-decision-771-2023 = Trang Zalo phản ánh, kiến nghị của Hà Nội
law-decision-2023-2025 = Tổng đài 112
law-directive-11-2025 = 45 ngày chuyển đổi số ở phường, xã Hà Nội
law-plan-138-2025 = Bình dân học vụ số ở Hà Nội
law-plan-63-2026 = Tổ Hành chính công xung kích
law-letter-4329-2025 = 15 tiện ích miễn phí khi làm thủ tục ở Hà Nội
law-law-60-2014 = Luật Hộ tịch
law-law-52-2014 = Luật Hôn nhân và gia đình
law-law-68-2020 = Luật Cư trú
law-law-26-2023 = Luật Căn cước
law-law-03-2026 = Luật Hộ tịch mới
law-law-107-2025 = Luật Lý lịch tư pháp
law-resolution-78-2026-hanoi = Lệ phí đăng ký hộ kinh doanh ở Hà Nội
