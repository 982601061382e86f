## Các ô ở trang đầu

topic-vneid = Tài khoản VNeID
    .about = Cài đặt, kích hoạt mức 2, đăng nhập
topic-services = Dịch vụ công
    .about = Đăng nhập và nộp hồ sơ trên Cổng quốc gia
topic-procedures = Thủ tục & mã QR
    .about = Giấy tờ cần có, thời hạn, lệ phí từng thủ tục
topic-benefits = Lương hưu, trợ cấp
    .about = Nhận qua tài khoản, bảo hiểm xã hội, bảo hiểm y tế
topic-safety = An toàn trên mạng
    .about = Nhận ra lừa đảo, báo tin cho công an
topic-local = Tiện ích khu phố
    .about = Wi-Fi miễn phí, Zalo tổ dân phố, số cần gọi

## Những thứ cần có trong tay

need-phone = Điện thoại của mình
need-internet = Mạng Wi-Fi hoặc 4G
need-chip-card = Thẻ căn cước gắn chip, còn hạn
need-card = Thẻ căn cước, để xem số
need-own-sim = SIM chính chủ (đứng tên mình)
need-registered-sim = SIM của số đã khai với công an
need-vneid-app = Ứng dụng VNeID đã cài sẵn
need-level-2 = Tài khoản VNeID mức 2
need-papers = Giấy tờ của thủ tục cần làm

## Nơi lấy thông tin, nơi mã QR dẫn tới

source-portal = Cổng Dịch vụ công quốc gia
source-vneid = Trang VNeID của Bộ Công an
source-play-store = Cửa hàng CH Play
source-app-store = Cửa hàng App Store
source-hanoi-centre = Trung tâm Phục vụ hành chính công Hà Nội
source-police-ministry = Bộ Công an
source-government = Văn bản Chính phủ
source-hanam = Đề án 06, tỉnh Hà Nam trước đây
source-dongnai = Sở Văn hoá, Thể thao và Du lịch Đồng Nai
source-vov = Báo VOV
source-plo = Báo Pháp Luật TP.HCM
source-cafef = Trang tin CafeF
source-thuvienphapluat = Trang Thư viện pháp luật
source-lsvn = Tạp chí Luật sư Việt Nam

## Chữ trên hình vẽ điện thoại

phone-vneid = VNeID
phone-play-store = CH Play
phone-app-store = App Store
phone-messages = Tin nhắn
phone-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Cài đặt
phone-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Nhận
phone-approval-sender = Cuc Canh sat QLHC ve TTXH
phone-activate-account = Kích hoạt tài khoản định danh điện tử
phone-send-request = Gửi yêu cầu
phone-passcode = Passcode
phone-scan-qr = Mã QR trên máy tính
source-government-policy = Trang Xây dựng chính sách của Chính phủ
source-police-portal = Cổng dịch vụ công Bộ Công an
source-phutho-police = Công an tỉnh Phú Thọ
source-luatvietnam = Trang LuatVietnam
source-dantri = Báo Dân trí
source-antcare = Trang antcare.vn
source-huengaynay = Báo Huế ngày nay
source-github = Dữ liệu mở trên GitHub
source-dakpne = UBND xã Đắk Pne, Kon Tum trước đây
