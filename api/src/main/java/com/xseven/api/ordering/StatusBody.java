package com.xseven.api.ordering;

import java.util.Optional;

/** Where staff wants an order to stand. */
record StatusBody(Optional<String> status) {}
