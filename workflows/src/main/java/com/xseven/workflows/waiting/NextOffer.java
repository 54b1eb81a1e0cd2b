package com.xseven.workflows.waiting;

import java.util.Optional;

/** Who is asked next; empty when nothing that is free suits anybody. */
public record NextOffer(Optional<OpenOffer> offer) {}
