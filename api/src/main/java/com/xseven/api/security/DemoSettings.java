package com.xseven.api.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo users: the staff of the demo world and four people of the platform.
 *
 * @param enabled whether there are any
 * @param password of all of them
 */
@ConfigurationProperties("xseven.demo-users")
record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String password) {

    DemoSettings {
        if (enabled && password.length() < 8) {
            throw new IllegalArgumentException(
                    "Expected XSEVEN_DEMO_PASSWORD to have at least 8 characters where XSEVEN_DEMO is true");
        }
    }

    @Override
    public String toString() {
        return "DemoSettings[enabled=" + enabled + "]";
    }
}
