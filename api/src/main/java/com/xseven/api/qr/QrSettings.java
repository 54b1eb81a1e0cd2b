package com.xseven.api.qr;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What printed codes lead to.
 *
 * @param address under which guests reach this system, such as {@code https://chat.example}; without one, the address under
 *     which a code is asked for
 */
@ConfigurationProperties("xseven.qr")
record QrSettings(@Nullable URI address) {

    /** Where a guest's chat with the business begins; it tells the table, and the code that was scanned. */
    String chat(String business, Optional<String> table, Optional<String> code) {
        return base().path("/b/{business}")
                .queryParamIfPresent("table", table)
                .queryParamIfPresent("qr", code)
                .encode()
                .buildAndExpand(business)
                .toUriString();
    }

    /** The same in short, for whoever has to type it. */
    String shortLink(String code) {
        return base().path("/q/{code}").encode().buildAndExpand(code).toUriString();
    }

    private UriComponentsBuilder base() {
        return Optional.ofNullable(address)
                .filter(uri -> !uri.toString().isBlank())
                .map(UriComponentsBuilder::fromUri)
                .orElseGet(ServletUriComponentsBuilder::fromCurrentContextPath);
    }
}
