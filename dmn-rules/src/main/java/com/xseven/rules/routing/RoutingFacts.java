package com.xseven.rules.routing;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about a turn when its agent is chosen.
 *
 * @param category of the business at hand, or of what the customer looks for
 * @param confidence of the intent, between 0 and 1
 * @param language language tag of the customer; {@code en-US} counts as {@code en}
 * @param role of whoever is signed in
 * @param mood where it was noticed
 * @param failures attempts in a row that did not help the customer
 * @param requestedAgent the agent that the customer or an operator asked for
 */
public record RoutingFacts(
        Flow flow,
        Optional<Category> category,
        Intent intent,
        double confidence,
        String language,
        Channel channel,
        Optional<Role> role,
        Optional<Mood> mood,
        int failures,
        Optional<Agent> requestedAgent) {

    public RoutingFacts {
        if (!(confidence >= 0 && confidence <= 1) || failures < 0) {
            throw new IllegalArgumentException("Expected a confidence between 0 and 1 and failures from 0, but found "
                    + confidence + " and " + failures);
        }
        language = Locale.forLanguageTag(language).getLanguage();
    }

    /** The plain case: a turn that someone not signed in writes on the web, with nothing noticed and nothing asked for. */
    public static RoutingFacts of(Flow flow, Optional<Category> category, Intent intent, double confidence) {
        return new RoutingFacts(
                flow,
                category,
                intent,
                confidence,
                "en",
                Channel.WEB,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
