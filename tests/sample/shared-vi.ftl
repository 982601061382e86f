
agency-sample-office = Nơi làm thẻ mẫu
    .see = Đến nơi làm thẻ mẫu trong giờ làm việc.
agency-sample-letters = Hòm thư góp ý mẫu
    .see = Bỏ thư vào hòm ở cửa.
law-law-1-2020 = Luật Thẻ mẫu
