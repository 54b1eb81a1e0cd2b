package com.xseven.models.guard;

import com.xseven.models.TokenListener;

/** Remembers whether anything was told that has to be taken back. */
final class ToldTokens {

    private final TokenListener listener;
    private boolean any;

    ToldTokens(TokenListener listener) {
        this.listener = listener;
    }

    void tell(String text) {
        any = true;
        listener.token(text);
    }

    void takeBack() {
        if (any) {
            any = false;
            listener.startOver();
        }
    }
}
