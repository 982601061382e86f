//! What this hub itself offers: its Wi-Fi, its page on Zalo, whom to call and to see.

use crate::catalog::HubCard;
use crate::kiosk::block::{Block, Item, Large};
use crate::kiosk::context::Context;
use crate::kiosk::reading::{Aside, Code};
use crate::kiosk::resident::help::official_line;
use crate::qr::Wifi;

use lucide_icons::Icon;

/// What a card says, and its QR code.
pub(super) struct OnCard {
    pub(super) blocks: Vec<Block>,
    pub(super) code: Option<Aside>,
}

/// What a card says, from the hub's settings; what to ask where they have nothing.
pub(super) fn on_card(card: HubCard, cx: &Context) -> OnCard {
    let shown = match card {
        HubCard::Wifi => cx.hub.wifi.as_ref().map(|wifi| of_wifi(wifi, cx)),
        HubCard::Zalo => of_zalo(cx),
        HubCard::Contacts => of_contacts(cx),
    };
    shown.unwrap_or_else(|| {
        let ask = match card {
            HubCard::Wifi => "hub-no-wifi",
            HubCard::Zalo => "hub-no-zalo",
            HubCard::Contacts => "hub-no-contacts",
        };
        OnCard { blocks: vec![Block::text(cx.say(ask))], code: None }
    })
}

fn of_wifi(wifi: &Wifi, cx: &Context) -> OnCard {
    let large = |icon, label: &str, value: String| {
        Block::large(Large { icon, label: cx.say(label), value, note: None })
    };
    let name = large(Icon::Wifi, "on-card-wifi-name", wifi.ssid.clone());
    let password = match &wifi.password {
        Some(password) => large(Icon::KeyRound, "on-card-wifi-password", password.clone()),
        None => Block::text(cx.say("on-card-wifi-open")),
    };
    let code = Code::of_wifi(wifi, cx.say("wifi-scan")).map(Aside::Code);
    OnCard { blocks: vec![name, password], code }
}

fn of_zalo(cx: &Context) -> Option<OnCard> {
    let page = cx.hub.zalo.as_ref()?;
    let code = Code::of_address(page, cx.say("hub-zalo-scan"))?;
    Some(OnCard { blocks: Vec::new(), code: Some(Aside::Code(code)) })
}

fn of_contacts(cx: &Context) -> Option<OnCard> {
    let phones = cx.hub.phones.iter().map(|phone| {
        let (label, value) = (phone.label.clone(), phone.number.to_string());
        Block::large(Large { icon: Icon::Phone, label, value, note: None })
    });
    let item = |icon, text| Block::item(Item { icon, text, how: None });
    let officials =
        cx.hub.officials.iter().map(|official| item(Icon::UserRound, official_line(official)));
    let address = cx.hub.address.iter().map(|address| item(Icon::MapPin, address.clone()));
    let blocks: Vec<Block> = phones.chain(officials).chain(address).collect();
    (!blocks.is_empty()).then_some(OnCard { blocks, code: None })
}
