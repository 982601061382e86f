title = Sai họ tên, ngày sinh trong VNeID
    .keywords = sai tên, sai ngày sinh, tên không khớp, sai thông tin
try-1 = So từng chữ với **thẻ căn cước**: dấu, chữ lót, ngày sinh
try-2 = Gõ sai thì gõ lại cho đúng như trên thẻ
try-3 = VNeID sai: báo ở `Phản ánh khó khăn, vướng mắc`, chọn `Sai dữ liệu`
text-1 = Sai ở thẻ bảo hiểm y tế thì sửa ở cơ quan bảo hiểm xã hội.
see = Ra công an phường, xã nơi thường trú, mang thẻ và giấy tờ chứng minh, như giấy khai sinh.
