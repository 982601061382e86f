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
need-nfc-phone = Điện thoại đọc được chip (NFC)
need-old-phone = Điện thoại cũ, nếu còn dùng được
need-email = Địa chỉ email của mình
need-bank-account = Tài khoản ngân hàng của mình
need-bank-app = Ứng dụng ngân hàng trên điện thoại
need-dossier-code = Mã hồ sơ
need-scans = Ảnh chụp giấy tờ rõ nét

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
source-sggp = Báo Sài Gòn Giải Phóng
source-znews = Trang Znews
source-hanoitimes = Báo Hanoi Times
source-dantri = Báo Dân trí
source-krongno = Xã Nam N’Đir, Đắk Nông cũ
source-vietbao = Trang Việt Báo
source-hatinh24h = Trang tin Hà Tĩnh 24h
source-trangcongnghe = Trang Công Nghệ
source-vietnam-vn = Trang Vietnam.vn
source-luatvietnam = Trang LuatVietnam

## Chữ trên hình vẽ

label-vneid = VNeID
label-play-store = CH Play
label-app-store = App Store
label-messages = Tin nhắn
label-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Cài đặt
label-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Nhận
label-approval-sender = Cuc Canh sat QLHC ve TTXH
label-activate-account = Kích hoạt tài khoản định danh điện tử
label-send-request = Gửi yêu cầu
label-passcode = Passcode
label-scan-qr = Mã QR trên máy tính

## Các nhóm trong một chủ đề

group-start = Mới dùng VNeID
    .about = Cài đặt, đăng ký, kích hoạt, trẻ em
group-daily = VNeID hằng ngày
    .about = Đăng nhập, thêm giấy tờ, chữ ký số
group-problems = VNeID trục trặc
    .about = Quên mật khẩu, đổi máy, mất máy, đổi số
group-portal = Cổng Dịch vụ công
    .about = Đăng nhập, nộp hồ sơ, trả phí, xem kết quả
group-city = Thuế và iHanoi
    .about = Ứng dụng eTax Mobile và iHanoi
group-civil-status = Sinh, tử, kết hôn
    .about = Khai sinh, khai tử, kết hôn, trích lục
group-residence = Nơi ở
    .about = Thường trú, tạm trú, tạm vắng, lưu trú
group-identity = Căn cước, chứng thực
    .about = Thẻ căn cước, mức 2, hộ chiếu, chứng thực
group-vehicles = Xe cộ
    .about = Bằng lái, đăng ký xe, phạt nguội
group-social = Trợ cấp
    .about = Trợ cấp hằng tháng, mai táng, khuyết tật
group-insurance = Bảo hiểm
    .about = Bảo hiểm xã hội, bảo hiểm y tế, lương hưu
group-business = Kinh doanh, thuế, đất
    .about = Hộ kinh doanh, thuế, đất đai, hoá đơn
group-feedback = Phản ánh, kiến nghị
    .about = Góp ý hoặc phản ánh với cơ quan nhà nước
label-card-front = Mặt trước của thẻ
label-card-back = Mặt sau của thẻ
label-card-number = Số căn cước (12 số)
label-card-name = Họ và tên
label-card-birth = Ngày sinh
label-card-expiry = Ngày hết hạn
label-card-photo = Ảnh
label-card-issued = Ngày cấp
label-card-chip = Chip
label-card-qr = Mã QR
source-nghean24h = Trang Nghệ An 24h
source-doisongphapluat = Trang Đời sống Pháp luật
source-giadinhvaphapluat = Trang Gia đình và Pháp luật
source-suckhoedoisong = Báo Sức khỏe và Đời sống
source-vtcnews = Báo VTC News
source-kenh14 = Trang Kênh 14
source-xuanloc = Xã Xuân Lộc, Thanh Hóa
source-kienthuc = Báo Tri thức và Cuộc sống
source-thanhnien = Báo Thanh Niên
source-laodong = Báo Lao Động
source-hocthuatphuongdong = Trang Học thuật phương Đông
source-baonghean = Báo Nghệ An
source-huyendienbien = Huyện Điện Biên trước đây

## Chữ trên hình vẽ màn hình VNeID

label-confirm = Xác nhận
label-continue = Tiếp tục
label-create-request = Tạo mới yêu cầu
label-wallet = Ví giấy tờ
label-procedures = Thủ tục hành chính
label-social-security = An sinh xã hội
label-other-services = Dịch vụ khác
label-profile = Cá nhân
label-manage-devices = Quản lý thiết bị
## Nơi lấy thông tin về dịch vụ công, lương hưu, bảo hiểm

source-thanhtraqnam = Thanh tra tỉnh Quảng Nam trước đây
source-namhonglinh = UBND Nam Hồng Lĩnh, Hà Tĩnh
source-biquyetxaynha = Trang Bí quyết xây nhà
source-binhduong = Cổng Dịch vụ công Bình Dương cũ
source-gialai = Cổng Dịch vụ công Gia Lai cũ
source-lamdong = Cổng Dịch vụ công Lâm Đồng cũ
source-dakpne = UBND xã Đắk Pne, Kon Tum trước đây
source-tusach = Trang Tủ sách
source-hanoi-english = Cổng thông tin Hà Nội, bản tiếng Anh
source-laodongthudo = Báo Lao động Thủ đô
source-dientuungdung = Tạp chí Điện tử và Ứng dụng
source-afamily = Trang tin aFamily
source-doanhnghiephoinhap = Trang Doanh nghiệp Hội nhập
source-vietnamnet = Báo VietNamNet
source-nhanh = Trang Nhanh.vn
source-nguoihanoi = Báo Người Hà Nội
source-baomoi = Trang tin baomoi.net.vn
source-hanoimoi = Báo Hà Nội Mới
source-huengaynay = Báo Huế ngày nay
source-ngoisao = Trang tin Ngôi Sao
source-nhandan = Báo Nhân Dân
source-baothanhhoa = Báo Thanh Hóa
source-yenbai = Cổng thông tin Yên Bái trước đây
source-nld = Báo Người Lao Động
source-soha = Trang tin Soha
source-baolamdong = Báo Lâm Đồng
source-kinhtedothi = Báo Kinh tế & Đô thị
source-vanhoaphapluat = Trang Văn hoá và Pháp luật
source-nss = Trang tin nss.vn
source-kinhtemoivn = Trang tin Kinh tế mới
source-bangdatally = Trang bangdatally.xyz, chép lại báo
source-binhdanhocvuso = Trang Bình dân học vụ số
source-tinnhiemmang = Trang tra cứu trang web lừa đảo
label-zalo = Zalo
label-follow = Quan tâm
source-phutho-police = Công an tỉnh Phú Thọ
source-cand = Báo Công an nhân dân
source-github = Dữ liệu mở trên GitHub
source-government-policy = Trang Xây dựng chính sách của Chính phủ
source-police-portal = Cổng dịch vụ công Bộ Công an
source-antcare = Trang antcare.vn
