package com.xseven.workflows.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a conversation began; it never changes.
 *
 * @param business empty in the global flow
 * @param language ISO 639-1 code asked for at the start
 * @param greeting the words with which the customer was welcomed
 * @param idleLimit how long nobody may write before the conversation ends itself
 * @param showPause how long what the Temporal UI shows may lag behind; empty in conversations older than this choice
 * @param turnsPerRun turns after which the workflow continues as new; 0 leaves it to the server's suggestion
 * @param role in which somebody who signed in began it
 * @param continues the conversation whose place it takes, where it does
 * @param idleRule the decision of the rules behind {@code idleLimit}; empty in conversations older than that, and where they did not say
 */
public record Opening(
        ConversationId id,
        Flow flow,
        Optional<BusinessId> business,
        Optional<Category> category,
        Channel channel,
        String language,
        Customer customer,
        String greeting,
        Duration idleLimit,
        Optional<Duration> showPause,
        int turnsPerRun,
        Instant at,
        Optional<Role> role,
        Optional<ConversationId> continues,
        Optional<Decision> idleRule) {

    @JsonCreator
    public Opening {}

    /** Begun by somebody who is not signed in. */
    public Opening(
            ConversationId id,
            Flow flow,
            Optional<BusinessId> business,
            Optional<Category> category,
            Channel channel,
            String language,
            Customer customer,
            String greeting,
            Duration idleLimit,
            Optional<Duration> showPause,
            int turnsPerRun,
            Instant at) {
        this(
                id,
                flow,
                business,
                category,
                channel,
                language,
                customer,
                greeting,
                idleLimit,
                showPause,
                turnsPerRun,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The key by which conversations share the workers fairly. */
    public String fairnessKey() {
        return fairnessKey(business);
    }

    /** That of work for a business; what belongs to none has a key of its own. */
    public static String fairnessKey(Optional<BusinessId> business) {
        return business.map(BusinessId::value).orElse("global");
    }
}
