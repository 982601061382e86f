title = The phone does not recognise your face
    .keywords = face, photo refused, blurred, glare
try-1 = Go where the light is even, with no lamp or sun to cause **glare**
try-2 = Wipe the lens, take off mask, hat and dark glasses
try-3 = Tap `Chụp lại` (take again) and hold the phone level with your face
see = If it keeps failing, take your card to the ward police. They take the photo themselves.
