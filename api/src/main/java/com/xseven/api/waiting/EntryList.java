package com.xseven.api.waiting;

import java.util.List;

/** Who waits or is asked, in the order in which they came. */
record EntryList(List<EntryBody> entries) {}
