package com.xseven.store.booking;

import java.util.Optional;

/** What a booking would occupy: a resource, and a person where the service needs one. */
public record Placement(String resourceId, String resourceName, Optional<String> staffId) {}
