package com.xseven.activities.agent;

import com.xseven.rules.escalation.EscalationPolicy;
import com.xseven.rules.stage.StagePolicy;

/** The tables that rule over what the built-in policy may do. */
public record HouseTables(EscalationPolicy escalation, StagePolicy stages) {}
