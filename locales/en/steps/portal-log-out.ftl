portal-log-out = Log out when your work is done
    .do-1 = Click `Đăng xuất` (log out) to leave your account
    .do-2 = **Close the website’s window**
    .do-3 = Take your **identity card** and your **phone** with you
    .warning = **If you stay logged in, the next person may see your papers.**
    .helper = Before they leave, look at the screen once more: are they logged out?
