package com.xseven.workflows.routing;

import io.temporal.activity.ActivityInterface;

/** The rules that choose an agent. */
@ActivityInterface(namePrefix = "Routing-")
public interface RoutingActivities {

    Routing decide(RoutingFacts facts);
}
