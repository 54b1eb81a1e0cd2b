package com.xseven.api.problem;

/**
 * What can go wrong, as callers see it. Codes are part of the public contract: they may be added, but keep their meaning
 * and status. Each is described in {@code docs/api/problems.md}.
 */
public enum ProblemCode {
    BAD_REQUEST(400, "The request is not valid HTTP for this service"),
    MALFORMED_JSON(400, "The body is not the JSON that is expected"),
    INVALID_REQUEST(400, "Some fields are not valid"),
    UNKNOWN_VALUE(400, "A field names something that does not exist"),
    INVALID_PARAMETER(400, "A parameter is missing or not valid"),
    INVALID_CURSOR(400, "The cursor is not one that this service gave"),
    INVALID_LIMIT(400, "The limit is out of range"),
    INVALID_TURN(400, "The turn is not a number from 1"),
    INVALID_EVENT_ID(400, "The event id is not one that this service gave"),
    TEXT_BLANK(400, "The message has no text"),
    TEXT_TOO_LONG(400, "The message is too long"),
    TEXT_INVALID(400, "The message holds characters that are no text"),
    BUSINESS_REQUIRED(400, "This flow needs a business"),
    BUSINESS_NOT_ALLOWED(400, "This flow belongs to no business"),
    IDEMPOTENCY_KEY_INVALID(400, "The idempotency key is not valid"),
    UNAUTHENTICATED(401, "A bearer token is needed"),
    INVALID_TOKEN(401, "The bearer token is not valid"),
    INVALID_CREDENTIALS(401, "E-mail and password do not match"),
    FORBIDDEN(403, "The caller may not do this"),
    APPROVAL_NEEDED(403, "Somebody else has to agree to this"),
    RULES_OWN_WORK(403, "A version is published by somebody else than its author"),
    NOT_FOUND(404, "Nothing is at this address"),
    CONVERSATION_NOT_FOUND(404, "There is no such conversation"),
    TURN_NOT_FOUND(404, "The conversation has no such turn"),
    BUSINESS_NOT_FOUND(404, "There is no such business"),
    QR_CODE_NOT_FOUND(404, "There is no such code"),
    APPOINTMENT_NOT_FOUND(404, "There is no such appointment"),
    ORDER_NOT_FOUND(404, "There is no such order"),
    WORKFLOW_NOT_FOUND(404, "There is no such workflow under way"),
    UPDATE_NOT_FOUND(404, "There is no such update"),
    WEBHOOK_NOT_FOUND(404, "The business has no webhook"),
    RULES_NOT_FOUND(404, "There is no such table, or no such version of it"),
    WAITING_ENTRY_NOT_FOUND(404, "There is no such entry of the waiting list"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
    CONVERSATION_ENDED(409, "The conversation is over"),
    WRONG_FLOW(409, "The conversation belongs to another flow"),
    AGENT_NOT_ALLOWED(409, "The rules do not give this conversation that agent"),
    APPOINTMENT_OVER(409, "The appointment is over"),
    TOO_LATE_TO_CHANGE(409, "The appointment begins too soon to be changed by its customer"),
    ORDER_MOVE_NOT_ALLOWED(409, "The order cannot move there from where it stands"),
    UPDATE_CONFLICT(409, "Somebody changed the same in the meantime"),
    UPDATE_FINAL(409, "The update cannot be undone any more"),
    RULES_STALE(409, "Somebody saved the table in the meantime"),
    RULES_WRONG_STATUS(409, "The version does not stand where this is possible"),
    WAITS_ENOUGH(409, "They wait for as many visits as they may"),
    OFFER_OVER(409, "There is no offer to be answered that way"),
    SLOT_TAKEN(409, "The appointment cannot be then"),
    IDEMPOTENCY_KEY_BUSY(409, "A request with this idempotency key is being carried out"),
    PRECONDITION_FAILED(412, "It was changed in the meantime"),
    REQUEST_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    RULES_REFUSED(422, "The checks found faults in the table"),
    RULES_NOT_IN_CONVERSATIONS(422, "No conversation asks this table"),
    MESSAGE_ID_REUSED(422, "The message id was used for another text"),
    PRECONDITION_REQUIRED(428, "Say which state is to be changed"),
    TOO_MANY_LISTENERS(429, "Too many listen to this conversation"),
    INTERNAL_ERROR(500, "Something unexpected happened"),
    TEMPORAL_UNAVAILABLE(503, "Conversations cannot be reached for the moment"),
    STORE_UNAVAILABLE(503, "The records cannot be reached for the moment"),
    WORKERS_UNAVAILABLE(503, "Nobody carries this out for the moment"),
    RULES_UNDECIDED(503, "The rules do not say for the moment"),
    LISTENERS_UNAVAILABLE(503, "Nobody more can listen for the moment");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What it means, in a few words, the same each time. */
    public String title() {
        return title;
    }

    /** Where it is described. */
    public String type() {
        return "/problems/" + name();
    }
}
