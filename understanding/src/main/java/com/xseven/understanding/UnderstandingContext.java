package com.xseven.understanding;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.DialogueState;
import java.time.ZonedDateTime;

/**
 * What a message is understood against.
 *
 * @param now in the business's time zone; every date and time of the message is counted from it
 */
public record UnderstandingContext(Business business, ZonedDateTime now, DialogueState state) {}
