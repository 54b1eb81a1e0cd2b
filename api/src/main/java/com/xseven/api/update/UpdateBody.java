package com.xseven.api.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.update.Told;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdateView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an update stands.
 *
 * @param problems what does not exist, where it was refused; what somebody changed since, where it could not be undone
 * @param concerned customers with coming appointments that it touches
 * @param undoUntil until when it can be undone, while it can
 * @param staff how many of the staff were told; absent for an update that was over long ago
 * @param customers how many customers were told; likewise
 */
record UpdateBody(
        String updateId,
        String workflowId,
        UpdateView.Status status,
        List<String> problems,
        int concerned,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<TellingBody> staff,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<TellingBody> customers,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Instant> undoUntil,
        Links links) {

    /** How many heard, and how many no channel reached. */
    record TellingBody(int told, int unreached) {
        static TellingBody of(Told told) {
            return new TellingBody(told.reached(), told.unreached());
        }
    }

    /** Where to ask again, and where to take it back. */
    record Links(String self, String undo) {
        static Links of(UpdateKey key) {
            String self = "/api/v1/businesses/" + key.businessId() + "/updates/" + key.changeId();
            return new Links(self, self + "/undo");
        }
    }

    static UpdateBody begun(UpdateKey key) {
        return of(key, UpdateView.Status.PENDING, 0);
    }

    static UpdateBody of(UpdateView view) {
        return new UpdateBody(
                view.key().changeId(),
                WorkflowIds.ofUpdate(view.key().value()),
                view.status(),
                view.problems(),
                view.concerned(),
                Optional.of(TellingBody.of(view.staff())),
                Optional.of(TellingBody.of(view.customers())),
                view.undoUntil(),
                Links.of(view.key()));
    }

    static UpdateBody of(StoredUpdate stored) {
        UpdateView.Status status = stored.undoneAt().isPresent() ? UpdateView.Status.UNDONE : UpdateView.Status.APPLIED;
        return of(stored.key(), status, stored.concerned());
    }

    private static UpdateBody of(UpdateKey key, UpdateView.Status status, int concerned) {
        return new UpdateBody(
                key.changeId(),
                WorkflowIds.ofUpdate(key.value()),
                status,
                List.of(),
                concerned,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Links.of(key));
    }
}
