## The tiles of the first screen

topic-vneid = VNeID account
    .about = Install, activate level 2, log in
topic-services = Public services
    .about = Log in and file on the national portal
topic-procedures = Procedures & QR codes
    .about = Papers, time and fees of each procedure
topic-benefits = Pensions, benefits
    .about = Payment by bank account, social and health insurance
topic-safety = Safe online
    .about = Spot scams, tell the police
topic-local = Around here
    .about = Free Wi-Fi, the neighbourhood’s Zalo, numbers to call

## What to have at hand

need-phone = Your own phone
need-internet = Wi-Fi or mobile data
need-chip-card = A valid identity card with a chip
need-card = Your identity card, to read the number
need-own-sim = A SIM in your own name
need-registered-sim = The SIM of the number you gave the police
need-vneid-app = The VNeID app, installed
need-level-2 = A level 2 VNeID account
need-papers = The papers your procedure asks for
need-nfc-phone = A phone that reads chips (NFC)
need-old-phone = The old phone, if it still works
need-email = Your own email address
need-bank-account = A bank account of your own
need-bank-app = Your bank’s app on the phone
need-dossier-code = The dossier code
need-scans = Clear photos of the papers

## Where facts come from, where QR codes lead

source-portal = National Public Service Portal
source-vneid = VNeID website, Ministry of Public Security
source-play-store = Google Play
source-app-store = App Store
source-hanoi-centre = Hanoi Public Administration Service Centre
source-police-ministry = Ministry of Public Security
source-government = Government documents
source-hanam = Project 06, former Hà Nam province
source-dongnai = Đồng Nai Department of Culture, Sports and Tourism
source-vov = VOV news
source-plo = Pháp Luật TP.HCM newspaper
source-cafef = CafeF news
source-thuvienphapluat = Thư viện pháp luật, a law site
source-lsvn = Luật sư Việt Nam magazine
source-sggp = Sài Gòn Giải Phóng newspaper
source-znews = Znews
source-hanoitimes = Hanoi Times
source-dantri = Dân trí newspaper
source-krongno = Nam N’Đir commune, former Đắk Nông
source-vietbao = Việt Báo news
source-hatinh24h = Hà Tĩnh 24h news
source-trangcongnghe = Trang Công Nghệ, a technology site
source-vietnam-vn = Vietnam.vn
source-luatvietnam = LuatVietnam, a law site

## Words on pictures. VNeID speaks Vietnamese, so its own labels stay as they are there.

label-vneid = VNeID
label-play-store = Google Play
label-app-store = App Store
label-messages = Messages
label-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Install
label-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Get
label-approval-sender = Cuc Canh sat QLHC ve TTXH
label-activate-account = Kích hoạt tài khoản định danh điện tử
label-send-request = Gửi yêu cầu
label-passcode = Passcode
label-scan-qr = The QR code on the computer

## The groups within a topic

group-start = New to VNeID
    .about = Install, register, activate level 2, identity for a child
group-daily = Everyday VNeID
    .about = Log in, add papers, digital signature
group-problems = VNeID trouble
    .about = Forgotten password, new or lost phone, new number
group-portal = Public service portal
    .about = Log in, file, pay, follow a dossier
group-city = Tax and iHanoi
    .about = The apps eTax Mobile and iHanoi
group-civil-status = Birth, death, marriage
    .about = Registration, and copies from the register
group-residence = Where you live
    .about = Permanent and temporary residence, absence, guests
group-identity = Identity, certified papers
    .about = Identity card, level 2, passport, certified copies
group-vehicles = Vehicles
    .about = Driving licence, vehicle papers, traffic fines
group-social = Allowances
    .about = Monthly allowance, funeral support, disability
group-insurance = Insurance
    .about = Social and health insurance, pension
group-business = Business, tax, land
    .about = Household business, tax, land, bills
group-feedback = Feedback
    .about = Tell the authorities what is wrong
label-card-front = Front of the card
label-card-back = Back of the card
label-card-number = ID number (12 digits)
label-card-name = Name
label-card-birth = Date of birth
label-card-expiry = Date of expiry
label-card-photo = Photo
label-card-issued = Date of issue
label-card-chip = Chip
label-card-qr = QR code
source-nghean24h = Nghệ An 24h news
source-doisongphapluat = Đời sống Pháp luật news
source-giadinhvaphapluat = Gia đình và Pháp luật news
source-suckhoedoisong = Sức khỏe và Đời sống newspaper
source-vtcnews = VTC News
source-kenh14 = Kênh 14 news
source-xuanloc = Xuân Lộc commune, Thanh Hóa
source-kienthuc = Tri thức và Cuộc sống newspaper
source-thanhnien = Thanh Niên newspaper
source-laodong = Lao Động newspaper
source-hocthuatphuongdong = Học thuật phương Đông, a blog
source-baonghean = Nghệ An newspaper
source-huyendienbien = Former Điện Biên district

## Words on the pictures of VNeID’s screens, as they stand there

label-confirm = Xác nhận
label-continue = Tiếp tục
label-create-request = Tạo mới yêu cầu
label-wallet = Ví giấy tờ
label-procedures = Thủ tục hành chính
label-social-security = An sinh xã hội
label-other-services = Dịch vụ khác
label-profile = Cá nhân
label-manage-devices = Quản lý thiết bị
## Where facts on public services, pensions and insurance come from

source-thanhtraqnam = Inspectorate, former Quảng Nam province
source-namhonglinh = Nam Hồng Lĩnh People’s Committee, Hà Tĩnh
source-biquyetxaynha = Bí quyết xây nhà, a website
source-binhduong = Former portal of Bình Dương
source-gialai = Former portal of Gia Lai
source-lamdong = Former portal of Lâm Đồng
source-dakpne = Đắk Pne commune, former Kon Tum
source-tusach = Tủ sách, a website
source-hanoi-english = Hanoi city portal in English
source-laodongthudo = Lao động Thủ đô newspaper
source-dientuungdung = Điện tử và Ứng dụng magazine
source-afamily = aFamily news
source-doanhnghiephoinhap = Doanh nghiệp Hội nhập news
source-vietnamnet = VietNamNet newspaper
source-nhanh = Nhanh.vn, a company website
source-nguoihanoi = Người Hà Nội newspaper
source-baomoi = baomoi.net.vn news
source-hanoimoi = Hà Nội Mới newspaper
source-huengaynay = Huế ngày nay newspaper
source-ngoisao = Ngôi Sao news
source-nhandan = Nhân Dân newspaper
source-baothanhhoa = Thanh Hóa newspaper
source-yenbai = Portal of former Yên Bái province
source-nld = Người Lao Động newspaper
source-soha = Soha news
source-baolamdong = Lâm Đồng newspaper
source-kinhtedothi = Kinh tế & Đô thị newspaper
source-vanhoaphapluat = Văn hoá và Pháp luật, a news site
source-nss = nss.vn, a news site
source-kinhtemoivn = Kinh tế mới news
source-bangdatally = bangdatally.xyz, a copy of a news article
source-binhdanhocvuso = Bình dân học vụ số website
source-tinnhiemmang = Look-up of scam websites
label-zalo = Zalo
label-follow = Quan tâm
source-phutho-police = Phú Thọ province police
source-cand = Công an nhân dân newspaper
source-github = Open data on GitHub
source-government-policy = The government’s policy news site
source-police-portal = Ministry of Public Security’s service portal
source-antcare = The site antcare.vn
