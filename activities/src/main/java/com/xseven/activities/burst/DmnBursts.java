package com.xseven.activities.burst;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.Ruling;
import com.xseven.rules.burst.BurstFacts;
import com.xseven.rules.burst.BurstMode;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.rules.burst.BurstRule;
import com.xseven.workflows.burst.BurstActivities;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Decides by the table {@code burst-policy}. Messages are taken in here that were accepted long ago: none of them can be
 * rejected any more, and there is no answer on its way that could be interrupted. Both are answered together.
 */
public final class DmnBursts implements BurstActivities {

    /** The published version and a canary, and those before them that a turn may still be asking. */
    private static final int MOST_KNOWN = 8;

    private final Function<Optional<ConversationId>, BurstPolicy> tables;
    /** The channels on which one message alone may have to wait, for each version that decided; another version is another object. */
    private final Map<BurstPolicy, Set<Channel>> known = new ConcurrentHashMap<>();

    /** Takes the table that decides at the moment in a conversation, once a decision. */
    public DmnBursts(Function<Optional<ConversationId>, BurstPolicy> tables) {
        this.tables = tables;
    }

    @Override
    public Intake decide(Waiting waiting) {
        Ruling<BurstRule> ruling = tables.apply(waiting.conversation())
                .decide(new BurstFacts(waiting.channel(), waiting.stage(), waiting.messages()));
        return switch (ruling) {
            case Ruling.Ruled<BurstRule>(BurstRule rule, var decision) ->
                new Intake(isOneByOne(rule.mode()), rule.pause(), decision);
            case Ruling.Undecided<BurstRule> undecided ->
                throw new IllegalStateException(
                        "Expected the table to say how messages are answered, but: " + undecided.reason());
        };
    }

    /**
     * Whether one message alone has to wait for more at any stage; so it is taken where the table does not say. That is
     * found out once for each version of the table, and decides nothing: where it is so, the table is asked about the turn.
     */
    public boolean aloneMayPause(Channel channel, Optional<ConversationId> conversation) {
        BurstPolicy now = tables.apply(conversation);
        Set<Channel> before = known.get(now);
        return (before == null ? learned(now) : before).contains(channel);
    }

    private Set<Channel> learned(BurstPolicy policy) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        Set<Channel> pausing = pausing(policy);
        known.put(policy, pausing);
        return pausing;
    }

    /** The channels on which one message alone has to wait for more at some stage, or at one of which the table does not say. */
    private static Set<Channel> pausing(BurstPolicy policy) {
        Set<Channel> pausing = EnumSet.noneOf(Channel.class);
        for (Channel channel : Channel.values()) {
            if (Arrays.stream(Stage.values())
                    .map(stage -> policy.decide(new BurstFacts(channel, stage, 1)))
                    .anyMatch(DmnBursts::mayPause)) {
                pausing.add(channel);
            }
        }
        return pausing;
    }

    private static boolean mayPause(Ruling<BurstRule> ruling) {
        return switch (ruling) {
            case Ruling.Ruled<BurstRule> ruled -> ruled.answer().pause().isPositive();
            case Ruling.Undecided<BurstRule> undecided -> true;
        };
    }

    private static boolean isOneByOne(BurstMode mode) {
        return switch (mode) {
            case ENQUEUE -> true;
            case COALESCE, INTERRUPT, REJECT -> false;
        };
    }
}
