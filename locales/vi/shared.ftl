## Quy định chung cho nhiều thủ tục

rule-hanoi-online-zero = Ở Hà Nội, phần lớn hồ sơ **nộp trực tuyến** là 0 đồng, trả kết quả miễn phí. Nộp giấy tại chi nhánh hay điểm hỗ trợ số thì không được.

law-decree-58-2026 = Chi tiết thi hành Luật Căn cước
