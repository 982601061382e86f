## Quy định chung cho nhiều thủ tục

rule-hanoi-online-zero = Ở Hà Nội, phần lớn hồ sơ **nộp trực tuyến** là 0 đồng, trả kết quả miễn phí. Nộp giấy tại chi nhánh hay điểm hỗ trợ số thì không được.

law-decree-58-2026 = Chi tiết thi hành Luật Căn cước
## Văn bản về dịch vụ công, bảo hiểm y tế

law-directive-24-2025 = 25 dịch vụ thiết yếu chỉ nhận trực tuyến
law-resolution-77-2025-hanoi = Phí, lệ phí 0 đồng khi nộp trực tuyến ở Hà Nội
law-decision-766-2022 = Bộ chỉ số phục vụ người dân, doanh nghiệp
law-letter-623-2025 = Một cổng dịch vụ công cho cả nước
law-letter-168-2025 = Cấp thẻ bảo hiểm y tế giấy
law-decision-2733-2024-byt = Sổ sức khỏe điện tử
law-decision-31-2026-byt = Dùng dữ liệu sức khỏe trên VNeID
rule-digital-citizen = Đến 28/02/2027, “công dân số” (mức 2, đủ giấy tờ trên VNeID) được miễn, giảm một số phí. Hỏi phường mình có đủ điều kiện không.
rule-half-fees-2026 = Đến hết 31/12/2026, một số phí và lệ phí chỉ thu một nửa.
law-law-60-2014 = Luật Hộ tịch
law-law-52-2014 = Luật Hôn nhân và gia đình
law-law-68-2020 = Luật Cư trú
law-law-26-2023 = Luật Căn cước
