package com.xseven.workflows.routing;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import java.util.Optional;

/** What the choice of an agent rests on. */
public record RoutingFacts(
        Flow flow,
        Optional<Category> category,
        Intent intent,
        double confidence,
        String language,
        Channel channel,
        int failures,
        Agent current) {}
