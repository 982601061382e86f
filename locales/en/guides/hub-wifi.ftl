title = Join the free Wi-Fi here
    .short = Wi-Fi here
    .keywords = wifi, wireless, network, wifi password, internet, connect, online, no data
about = Scan a code and your phone joins this point’s network.

join = Scan the code to join
    .do-1 = Open the **camera** on your phone
    .do-2 = Point it at the Wi-Fi QR code and hold still
    .do-3 = Tap the **line that appears** to join
    .tip = Cannot scan? Open Settings, then Wi-Fi, and choose the network with this name.

joined = Has your phone joined?
    .do-1 = Look at the top of the screen for the **Wi-Fi sign**
    .answer-yes = Yes
    .answer-no = Not yet

elsewhere = Other places with free Wi-Fi
    .text-1 = Public service points in Hà Nội have free Wi-Fi too.
    .text-2 = Wi-Fi is shared: **do not open your bank** or send money on it.

end-done = Your phone is online
    .next = Go on with what you came for. For money, turn Wi-Fi off and use mobile data.
end-ask = Let a helper have a look
    .next = Tap **Call a helper**. Keep your phone in your own hand and give nobody a password.
