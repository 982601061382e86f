title = I installed a fake app
    .keywords = fake app, fake VNeID, apk, phone frozen, remote control, installed by mistake, virus, malware, hacked
try-1 = **Switch the phone off** now. If you cannot, turn off Wi-Fi and mobile data
try-2 = From another phone call your **bank’s hotline**, block account and card
try-3 = Delete nothing and do not reset the phone
try-4 = Call **1900 0368** from that other phone to lock VNeID, if you typed a password
see = Take your phone to the ward or commune police. If you cannot go at once, call 113.
text-1 = A fake app can let a thief control your phone and take your money.
