package com.xseven.api.appointment;

import java.util.List;
import java.util.Optional;

/** Some appointments; {@code nextCursor} is null on the last page. */
record AppointmentPage(List<AppointmentBody> items, Optional<String> nextCursor) {}
