title = Learn to go online: free lessons
    .short = Learn digital skills
    .keywords = learn computer, learn smartphone, lessons, course, class, digital skills, digital literacy, Bình dân học vụ số, beginner
about = Learn phone, public services and paying online, with somebody or on your own.

how = How do you want to learn?
    .answer-people = With somebody who shows me
    .answer-alone = On my own, online

near = Learn with people near you
    .do-1 = Ask a **helper here** about what you want to learn
    .do-2 = Ask the ward about its **mobile digital lessons**
    .text-1 = Wards in Hà Nội have held them since July 2025.
    .text-2 = Where and when: ask the ward.
    .answer-enough = That is enough
    .answer-website = I want to learn online too

website = Open the lessons’ website
    .do-1 = Open the **camera** and point it at the QR code here
    .do-2 = Check the address **binhdanhocvuso.gov.vn** before you open it
    .text-1 = Made by the police ministry and Hanoi University of Science and Technology, in use since 01/04/2025.
    .qr-1 = Bình dân học vụ số website

skills = Five things to learn first
    .text-1 = Use **public services** online; **shop** online.
    .text-2 = **Pay** online; **protect yourself** online.
    .text-3 = Use the **apps of your own city**, such as iHanoi in Hà Nội.
    .tip = One thing at a time. Do it again at home the same day and you will remember it.

end-done = Begin with one thing
    .next = Choose a guide below and try it now, with a helper beside you.
