package com.xseven.workflows.update;

import java.time.Duration;

/**
 * A wish to change a business.
 *
 * @param actor who wants it, as the change log names people; never a name
 * @param undoWithin for how long it can be taken back, from its being carried out on
 */
public record UpdatePlan(UpdateKey key, UpdateChange change, String actor, Duration undoWithin) {}
