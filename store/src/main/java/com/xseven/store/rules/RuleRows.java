package com.xseven.store.rules;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of one table's versions within a transaction. */
final class RuleRows {

    private final Handle handle;
    private final String table;

    RuleRows(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    /** Keeps others from changing anything until the transaction ends; empty when there is no such table. */
    static Optional<RuleRows> lock(Handle handle, String table) {
        return handle.createQuery("select name from rule_tables where name = :table for update")
                .bind("table", table)
                .mapTo(String.class)
                .findOne()
                .map(name -> new RuleRows(handle, name));
    }

    /** Newest first. */
    List<RuleVersion> all() {
        return handle.createQuery("select " + RuleVersion.COLUMNS
                        + " from rule_versions where table_name = :table order by number desc")
                .bind("table", table)
                .map((row, context) -> RuleVersion.read(row))
                .list();
    }

    Optional<RuleVersion> newest() {
        return all().stream().findFirst();
    }

    Optional<RuleVersion> published() {
        return all().stream()
                .filter(version -> version.status() == RuleStatus.PUBLISHED)
                .findFirst();
    }

    Optional<RuleVersion> find(int number) {
        return handle.createQuery("select " + RuleVersion.COLUMNS
                        + " from rule_versions where table_name = :table and number = :number")
                .bind("table", table)
                .bind("number", number)
                .map((row, context) -> RuleVersion.read(row))
                .findOne();
    }

    Optional<RuleText> text(int number) {
        return handle.createQuery(
                        "select document, examples from rule_versions where table_name = :table and number = :number")
                .bind("table", table)
                .bind("number", number)
                .map((row, context) -> new RuleText(row.getString("document"), row.getString("examples")))
                .findOne();
    }

    boolean contain(RuleText text) {
        return handle.createQuery("""
                select exists (select from rule_versions
                    where table_name = :table and document = :document and examples = :examples)""")
                .bind("table", table)
                .bind("document", text.document())
                .bind("examples", text.examples())
                .mapTo(Boolean.class)
                .one();
    }

    /** As a draft behind all others; its number. */
    int insert(Optional<Integer> parent, RuleText text, boolean green, String author, String reason) {
        return handle.createQuery("""
                insert into rule_versions (table_name, number, status, document, examples, green, author, reason, parent)
                select :table, coalesce(max(number), 0) + 1, 'DRAFT', :document, :examples, :green, :author, :reason,
                    :parent
                from rule_versions where table_name = :table
                returning number""")
                .bind("table", table)
                .bind("document", text.document())
                .bind("examples", text.examples())
                .bind("green", green)
                .bind("author", author)
                .bind("reason", reason)
                .bind("parent", parent)
                .mapTo(Integer.class)
                .one();
    }

    void setStatus(int number, RuleStatus status) {
        handle.createUpdate("update rule_versions set status = :status where table_name = :table and number = :number")
                .bind("table", table)
                .bind("number", number)
                .bind("status", status.name())
                .execute();
    }

    void setGreen(int number, boolean green) {
        handle.createUpdate("update rule_versions set green = :green where table_name = :table and number = :number")
                .bind("table", table)
                .bind("number", number)
                .bind("green", green)
                .execute();
    }

    void publish(int number, String reviewer) {
        handle.createUpdate("""
                update rule_versions set status = 'PUBLISHED', reviewer = :reviewer, published_at = now()
                where table_name = :table and number = :number""")
                .bind("table", table)
                .bind("number", number)
                .bind("reviewer", reviewer)
                .execute();
    }

    /** Ends whatever is on trial, since what it was compared with decides no more. */
    void endCanary(String actor, int published) {
        CanaryRows canaries = new CanaryRows(handle, table);
        canaries.number().ifPresent(number -> {
            canaries.remove();
            if (number != published) {
                setStatus(number, RuleStatus.DRAFT);
                log(number, actor, "CANARY_STOPPED", Optional.of("Version " + published + " was published"));
            }
        });
    }

    /** Ends the trial of a version, which goes back to its author. */
    void giveUpCanary(int number, String reason) {
        new CanaryRows(handle, table).remove();
        setStatus(number, RuleStatus.DRAFT);
        log(number, "system", "CANARY_GIVEN_UP", Optional.of(reason));
    }

    RuleLogEntry newestLogEntry() {
        return handle.createQuery("select " + RuleLogEntry.COLUMNS
                        + " from rule_log where table_name = :table order by id desc limit 1")
                .bind("table", table)
                .map((row, context) -> RuleLogEntry.read(row))
                .one();
    }

    void log(int number, String actor, String action) {
        log(number, actor, action, Optional.empty());
    }

    void log(int number, String actor, String action, Optional<String> reason) {
        handle.createUpdate("""
                insert into rule_log (table_name, number, actor, action, reason)
                values (:table, :number, :actor, :action, :reason)""")
                .bind("table", table)
                .bind("number", number)
                .bind("actor", actor)
                .bind("action", action)
                .bind("reason", reason)
                .execute();
    }
}
