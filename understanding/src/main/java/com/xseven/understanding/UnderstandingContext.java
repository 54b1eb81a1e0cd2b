package com.xseven.understanding;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Flow;
import java.time.ZonedDateTime;

/**
 * What a message is understood against.
 *
 * @param now in the business's time zone; every date and time of the message is counted from it
 * @param language ISO 639-1 code of what was spoken so far, for messages that may be of several languages
 * @param flow which of the intents are to be expected
 */
public record UnderstandingContext(
        Business business, ZonedDateTime now, DialogueState state, String language, Flow flow) {

    /** A customer of the business speaks. */
    public UnderstandingContext(Business business, ZonedDateTime now, DialogueState state, String language) {
        this(business, now, state, language, Flow.DEDICATED);
    }

    /** Where English was spoken so far. */
    public UnderstandingContext(Business business, ZonedDateTime now, DialogueState state) {
        this(business, now, state, "en");
    }
}
