report-number = Báo số lạ gọi, nhắn lừa đảo
    .do-1 = Mở **Tin nhắn**, soạn theo một mẫu bên dưới
    .do-2 = Gửi tới **156** hoặc **5656**
    .do-3 = Không quen nhắn tin thì gọi **156**. Nhắn hay gọi đều miễn phí
    .text-1 = Bị gọi lừa đảo: **LD (số gọi đến) (nội dung)**
    .text-2 = Nhận tin nhắn rác: **S (số gửi tin) (nội dung)**
    .text-3 = Bị gọi làm phiền: **V (số gọi đến) (nội dung)**
    .helper = Mẫu tin lấy từ bài không ghi ngày, cơ quan nhận có thể đã đổi. Nên gửi thử một lần trước khi hướng dẫn.
