title = Đổi số điện thoại của VNeID
    .short = Đổi số điện thoại
    .keywords = đổi số, đổi sim, mất số cũ, số cũ không dùng, thay số điện thoại, đổi số điện thoại, sim mới
about = Công an phường, xã đổi số trong hệ thống. Mang thẻ căn cước ra đó.

sim = Số mới có đứng tên mình không?
    .text-1 = SIM **chính chủ** là SIM đứng tên mình ở nhà mạng.
    .text-2 = Dùng SIM của con cháu dễ bị khoá tài khoản khi người đó đăng ký VNeID.
    .answer-yes = Số mới đứng tên mình
    .answer-no = SIM của người khác, hoặc không rõ

police = Ra công an phường, xã
    .do-1 = Mang **thẻ căn cước**
    .do-2 = Mang điện thoại lắp **SIM mới**
    .do-3 = Xin **đổi số điện thoại** của tài khoản VNeID
    .do-4 = **Đọc lại** số cán bộ vừa ghi, từng số một
    .warning = Ai gọi điện đòi **đổi số hộ**, hỏi mật khẩu hay mã là lừa đảo.

again = Sau khi công an đổi số
    .do-1 = Mở VNeID trên điện thoại của mình
    .do-2 = **Kích hoạt** bằng số mới, hoặc **đăng nhập** lại
    .text-1 = Từ nay mã OTP (mã dùng một lần) gửi về số mới.

end-done = Ra công an phường, xã đổi số
    .next = Đổi xong thì quay lại kích hoạt hoặc đăng nhập, ngay trên điện thoại của mình.
end-operator = Ra cửa hàng nhà mạng trước
    .next = Mang **thẻ căn cước** ra cửa hàng nhà mạng làm SIM đứng tên mình. Sau đó ra công an phường, xã.
