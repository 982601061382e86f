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

## Words on the pictures of a phone. VNeID speaks Vietnamese, so its own labels stay as they are there.

phone-vneid = VNeID
phone-play-store = Google Play
phone-app-store = App Store
phone-messages = Messages
phone-vneid-android = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Install
phone-vneid-iphone = VNeID
    .publisher = Trung tâm dữ liệu quốc gia về dân cư
    .button = Get
phone-approval-sender = Cuc Canh sat QLHC ve TTXH
phone-activate-account = Kích hoạt tài khoản định danh điện tử
phone-send-request = Gửi yêu cầu
phone-passcode = Passcode
phone-scan-qr = The QR code on the computer
source-government-policy = The government’s policy news site
source-police-portal = Ministry of Public Security’s service portal
source-phutho-police = Phú Thọ province police
source-luatvietnam = LuatVietnam, a law site
source-dantri = Dân trí newspaper
source-antcare = The site antcare.vn
source-huengaynay = Huế ngày nay newspaper
source-github = Open data on GitHub
source-dakpne = Đắk Pne commune, former Kon Tum
