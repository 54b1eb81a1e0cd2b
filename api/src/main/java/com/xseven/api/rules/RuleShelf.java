package com.xseven.api.rules;

import com.xseven.store.rules.MoveOutcome;
import com.xseven.store.rules.NewCanary;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleCanary;
import com.xseven.store.rules.RuleLogEntry;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersion;
import com.xseven.store.rules.SaveOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where versions are kept. Every question fails with the problem {@code STORE_UNAVAILABLE} while the records are away. */
public interface RuleShelf {

    /** Every version of every table, newest first in its table. */
    List<RuleVersion> all();

    /** The number of the version that decides, by the name of its table. */
    Map<String, Integer> published();

    /** The versions of a table, newest first; none when there is no such table. */
    List<RuleVersion> of(String table);

    Optional<RuleVersion> find(String table, int number);

    Optional<RuleText> text(String table, int number);

    SaveOutcome save(NewRuleVersion draft);

    /** What was done to the versions of a table, last things first; {@code before} is the id of an entry. */
    List<RuleLogEntry> log(String table, Optional<Long> before, int limit);

    /** Keeps what the checks say of a version. */
    void judge(String table, int number, boolean green);

    MoveOutcome submit(String table, int number, String actor);

    MoveOutcome approve(String table, int number, String reviewer);

    /** The version of a table that is on trial, and how it does. */
    Optional<RuleCanary> canary(String table);

    MoveOutcome startCanary(NewCanary canary);

    MoveOutcome stopCanary(String table, int number, String actor);

    MoveOutcome reject(String table, int number, String reviewer, String reason);

    MoveOutcome withdraw(String table, int number, String actor);

    MoveOutcome rollBack(String table, int number, String actor, String reason);
}
