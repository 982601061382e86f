## Quy định chung cho nhiều thủ tục

rule-hanoi-online-zero = Ở Hà Nội, phần lớn hồ sơ **nộp trực tuyến** là 0 đồng, trả kết quả miễn phí. Nộp giấy tại chi nhánh hay điểm hỗ trợ số thì không được.
rule-digital-citizen = Đến 28/02/2027, “công dân số” (mức 2, đủ giấy tờ trên VNeID) được miễn, giảm một số phí. Hỏi phường mình có đủ điều kiện không.
rule-half-fees-2026 = Đến hết 31/12/2026, một số phí và lệ phí chỉ thu một nửa.
law-law-60-2014 = Luật Hộ tịch
law-law-52-2014 = Luật Hôn nhân và gia đình
law-law-68-2020 = Luật Cư trú
law-law-26-2023 = Luật Căn cước
