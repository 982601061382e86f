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
need-own-sim = A SIM in your own name, in the phone
need-approval-sms = The text message saying you are approved
need-vneid-app = The VNeID app, installed
need-level-2 = A level 2 VNeID account
need-papers = The papers your procedure asks for

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

## Words on the pictures of a phone. VNeID speaks Vietnamese, so its own labels stay as they are there.

phone-vneid = VNeID
phone-play-store = Google Play
phone-app-store = App Store
phone-settings = Settings
phone-messages = Messages
phone-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Install
phone-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Get
phone-security = Security
phone-unknown-apps = Install unknown apps
phone-approval-sms = Cuc Canh sat QLHC ve TTXH: ho so da duoc phe duyet. Truy cap VNeID hoac vneid.gov.vn
phone-activate-account = Kích hoạt tài khoản định danh điện tử
phone-log-in = Đăng nhập
phone-id-number = Số định danh cá nhân
    .hint = 12 digits on the card
phone-phone-number = Số điện thoại
    .hint = Number in your name
phone-send-request = Gửi yêu cầu
phone-otp = Mã OTP
phone-new-password = Mật khẩu mới
    .hint = 8 to 20 characters
phone-password = Mật khẩu
    .hint = Your password
phone-passcode = Passcode
phone-question-1 = Câu hỏi bảo mật 1
    .hint = Your answer
phone-question-2 = Câu hỏi bảo mật 2
    .hint = Your answer
phone-scan-qr = Scan the QR code
