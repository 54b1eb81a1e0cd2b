package com.xseven.dialogue.vocabulary;

/** The way by which a conversation reaches its customer. */
public enum Channel {
    WEB,
    VOICE,
    WHATSAPP,
    SMS,
    QR,
    API
}
