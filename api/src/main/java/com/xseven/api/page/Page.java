package com.xseven.api.page;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** One page as it lies among the resources. */
enum Page {
    HOME("home.html"),
    CHAT("chat.html"),
    OFFER("offer.html"),
    RULES("rules.html"),
    MISSING("missing.html");

    /**
     * Scripts and styles are files of this server and nothing else, and no script can turn text into HTML: whatever a
     * customer or a business writes stays text.
     */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    /**
     * The editor of tables is a library that makes its parts from HTML and brings styles of its own. Its scripts are files
     * of this server all the same, and its HTML passes one guard that lets nothing through which acts.
     */
    private static final String EDITOR_POLICY = CONTENT_POLICY
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'; font-src 'self'")
            .replace("trusted-types 'none'", "trusted-types default rules-document");

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String file;

    Page(String file) {
        this.file = file;
    }

    Resource file() {
        return new ClassPathResource("pages/" + file);
    }

    /** As a response; its address may hold the table at which somebody sits, so it is told to nobody else. */
    ResponseEntity<Resource> response(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", this == RULES ? EDITOR_POLICY : CONTENT_POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(file());
    }
}
