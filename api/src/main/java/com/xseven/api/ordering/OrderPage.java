package com.xseven.api.ordering;

import java.util.List;
import java.util.Optional;

/** Some orders; {@code nextCursor} is null on the last page. */
record OrderPage(List<OrderBody> items, Optional<String> nextCursor) {}
