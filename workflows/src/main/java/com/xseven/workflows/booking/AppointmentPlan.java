package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * A wish for an appointment.
 *
 * @param appointmentId made from the conversation and the turn, so that the same wish never books twice
 * @param conversation the conversation to report to, if one asked
 * @param patience how long the hold may take before the wish is given up
 * @param remindBefore how long before the start the customer is reminded, where no aftercare says more
 * @param language in which the customer is told, as ISO 639-1 has it; English where it is not known
 * @param aftercare reminders and what follows the visit; appointments from before that was planned have none
 */
public record AppointmentPlan(
        String appointmentId,
        Optional<ConversationId> conversation,
        BookingRequest request,
        Duration patience,
        Duration remindBefore,
        Optional<Aftercare> aftercare,
        Optional<String> language) {

    /** With what the table says that follows. */
    public AppointmentPlan(
            String appointmentId,
            Optional<ConversationId> conversation,
            BookingRequest request,
            Duration patience,
            Aftercare aftercare,
            Optional<String> language) {
        this(
                appointmentId,
                conversation,
                request,
                patience,
                aftercare.reminders().stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO),
                Optional.of(aftercare),
                language);
    }

    /** Of a customer whose language is not known. */
    public AppointmentPlan(
            String appointmentId,
            Optional<ConversationId> conversation,
            BookingRequest request,
            Duration patience,
            Duration remindBefore,
            Optional<Aftercare> aftercare) {
        this(appointmentId, conversation, request, patience, remindBefore, aftercare, Optional.empty());
    }

    /** With one reminder, and without a word after the visit. */
    public AppointmentPlan(
            String appointmentId,
            Optional<ConversationId> conversation,
            BookingRequest request,
            Duration patience,
            Duration remindBefore) {
        this(appointmentId, conversation, request, patience, remindBefore, Optional.empty());
    }
}
