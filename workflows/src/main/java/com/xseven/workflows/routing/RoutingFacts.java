package com.xseven.workflows.routing;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the choice of an agent rests on.
 *
 * @param failures turns in a row before this one that did not help
 * @param role of whoever is signed in
 * @param conversation decides by which version of the tables, where one is on trial; empty in histories older than this field
 * @param requested the agent that somebody wished for
 */
public record RoutingFacts(
        Flow flow,
        Optional<Category> category,
        Intent intent,
        double confidence,
        String language,
        Channel channel,
        int failures,
        Optional<Role> role,
        Mood mood,
        Optional<ConversationId> conversation,
        Optional<Agent> requested) {

    /** The facts by the names that the rules table gives them. */
    public SortedMap<String, String> asInputs() {
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put("flow", flow.name());
        category.ifPresent(known -> inputs.put("category", known.name()));
        inputs.put("intent", intent.name());
        inputs.put("confidence", String.format(Locale.ROOT, "%.2f", confidence));
        inputs.put("language", language);
        inputs.put("channel", channel.name());
        inputs.put("failures", Integer.toString(failures));
        role.ifPresent(known -> inputs.put("role", known.name()));
        inputs.put("mood", mood.name());
        requested.ifPresent(wished -> inputs.put("requestedAgent", wished.name()));
        return inputs;
    }
}
