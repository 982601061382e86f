title = Sai họ tên, ngày sinh trong VNeID
    .keywords = sai tên, sai ngày sinh, tên không khớp, sai thông tin
try-1 = So từng chữ với **thẻ căn cước**: dấu, tên đệm, ngày sinh
try-2 = Gõ lại cho đúng như trên thẻ, nếu gõ sai
try-3 = Báo ở `Phản ánh khó khăn, vướng mắc`, chọn `Sai dữ liệu`, nếu VNeID sai
text-1 = Sai ở thẻ bảo hiểm y tế thì sửa ở cơ quan bảo hiểm xã hội.
see = Ra công an phường, xã nơi thường trú, mang thẻ và giấy tờ chứng minh, như giấy khai sinh.
