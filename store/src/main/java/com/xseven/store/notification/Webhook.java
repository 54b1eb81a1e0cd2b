package com.xseven.store.notification;

/** Where a business's own server is told; the secret is {@code whsec_} and Base64, and never shown. */
public record Webhook(String url, String secret) {

    @Override
    public String toString() {
        return "Webhook[url=" + url + "]";
    }
}
