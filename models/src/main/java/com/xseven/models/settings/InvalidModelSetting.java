package com.xseven.models.settings;

/** A setting that cannot be meant. The message names the setting, and never the text of a key. */
public final class InvalidModelSetting extends RuntimeException {

    InvalidModelSetting(String setting, String expected) {
        super(setting + ": expected " + expected);
    }
}
