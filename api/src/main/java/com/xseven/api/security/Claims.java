package com.xseven.api.security;

/** Names of the claims in this system's own tokens. */
final class Claims {

    static final String CONVERSATION = "conversation";
    static final String ROLES = "roles";
    static final String BUSINESS = "business";

    private Claims() {}
}
