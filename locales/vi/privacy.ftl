# Trang "Máy ghi gì, không ghi gì".

privacy-title = Máy ghi gì, không ghi gì
privacy-never = Máy không bao giờ ghi
privacy-kept = Máy ghi những mã và con số này
privacy-why = Những con số này giúp tổ dân phố và phường biết bà con cần gì. Không có ô nào để ghi tên.

