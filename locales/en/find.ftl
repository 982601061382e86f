# The search: how people speak. Nothing of it is shown.

# Words around what people look for, which say nothing more.
filler = i, me, my, he, she, it, they, we, you, someone, somebody, says, this, that, a, an, the, to, do, does, how, what, where, when, who, is, are, am, was, can, could, get, need, want, for, of, in, on, at, and, or, with, please, help

# What begins the details of a long official name.
details = for, in the case of

# A line each: what people say = what is written, one or more, with commas between.
same =
    id = identity
    license = licence
    baby = birth
    notarized = certified
    notarised = certified
    driver = driving
    visa = thị thực
    work permit = giấy phép lao động
    residence card = thẻ tạm trú
    adoption = nuôi con nuôi
    adopt = nuôi con nuôi
    unemployment = trợ cấp thất nghiệp
    social housing = nhà ở xã hội
    building permit = giấy phép xây dựng
    military service = nghĩa vụ quân sự
    guardian = giám hộ
    citizenship = quốc tịch
    marry = get married
    asks for my = scam
    asked for my = scam
