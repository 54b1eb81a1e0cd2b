package com.xseven.api.update;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.idempotency.RequestKey;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets updates going for those who run a business, shows them and takes them back. */
@Component
final class UpdateDesk {

    private static final int DIGITS = 32;

    private final BusinessDirectory businesses;
    private final LivingUpdates living;
    private final UpdateBook book;
    private final UndoLimits limits;

    UpdateDesk(BusinessDirectory businesses, LivingUpdates living, UpdateBook book, UndoLimits limits) {
        this.businesses = businesses;
        this.living = living;
        this.book = book;
        this.limits = limits;
    }

    UpdateBody begin(String id, UpdateWish wish, Optional<String> idempotencyKey, Caller.Person person) {
        Business business = businesses
                .find(new BusinessId(id))
                .orElseThrow(() -> Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "There is no such business."));
        UpdateChange change = UpdateCheck.change(wish, business);
        UpdatePlan plan = new UpdatePlan(
                new UpdateKey(id, changeId(wish, idempotencyKey, person)),
                change,
                person.id(),
                limits.of(business, person));
        living.start(plan);
        return UpdateBody.begun(plan.key());
    }

    UpdateBody find(String id, String updateId) {
        UpdateKey key = key(id, updateId);
        return living.state(key)
                .map(UpdateBody::of)
                .or(() -> book.find(key).map(UpdateBody::of))
                .orElseThrow(UpdateDesk::noSuchUpdate);
    }

    UpdateBody undo(String id, String updateId, Caller.Person person) {
        UpdateKey key = key(id, updateId);
        UndoOutcome outcome = living.undo(key, person.id()).orElseThrow(() -> tooLate(find(id, updateId)));
        return switch (outcome) {
            case UndoOutcome.Undone undone -> find(id, updateId);
            case UndoOutcome.Conflict conflict ->
                throw Problem.of(
                        ProblemCode.UPDATE_CONFLICT,
                        "Nothing was undone, since somebody changed this meanwhile: "
                                + String.join(", ", conflict.changed()) + ".");
            case UndoOutcome.NotApplied nothing -> throw tooLate(find(id, updateId));
        };
    }

    /** The caller's choice, or what follows from the key of the request, so that one repeated after a crash finds the first. */
    private static String changeId(UpdateWish wish, Optional<String> idempotencyKey, Caller caller) {
        return Optional.ofNullable(wish.changeId())
                .or(() -> idempotencyKey.map(key ->
                        new RequestKey(caller.name(), "update", key).digest().substring(0, DIGITS)))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static UpdateKey key(String id, String updateId) {
        return Optional.of(updateId)
                .filter(UpdateKey::isValid)
                .map(valid -> new UpdateKey(id, valid))
                .orElseThrow(UpdateDesk::noSuchUpdate);
    }

    private static Problem noSuchUpdate() {
        return Problem.of(ProblemCode.UPDATE_NOT_FOUND, "There is no such update of this business.");
    }

    private static Problem tooLate(UpdateBody standing) {
        return Problem.of(
                ProblemCode.UPDATE_FINAL, "This update is " + standing.status() + " and cannot be undone any more.");
    }
}
