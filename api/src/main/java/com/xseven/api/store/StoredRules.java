package com.xseven.api.store;

import com.xseven.api.rules.RuleShelf;
import com.xseven.store.rules.MoveOutcome;
import com.xseven.store.rules.NewCanary;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleCanary;
import com.xseven.store.rules.RuleLogEntry;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersion;
import com.xseven.store.rules.RuleVersions;
import com.xseven.store.rules.SaveOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions of rules, as the api reads and changes them. */
@Component
final class StoredRules implements RuleShelf {

    private final RuleVersions versions;
    private final RuleCanaries canaries;
    private final StoreCalls store;

    StoredRules(RuleVersions versions, RuleCanaries canaries, StoreCalls store) {
        this.versions = versions;
        this.canaries = canaries;
        this.store = store;
    }

    @Override
    public List<RuleVersion> all() {
        return store.ask(versions::all);
    }

    @Override
    public Map<String, Integer> published() {
        return store.ask(versions::published);
    }

    @Override
    public List<RuleVersion> of(String table) {
        return store.ask(() -> versions.of(table));
    }

    @Override
    public Optional<RuleVersion> find(String table, int number) {
        return store.ask(() -> versions.find(table, number));
    }

    @Override
    public Optional<RuleText> text(String table, int number) {
        return store.ask(() -> versions.text(table, number));
    }

    @Override
    public SaveOutcome save(NewRuleVersion draft) {
        return store.ask(() -> versions.save(draft));
    }

    @Override
    public List<RuleLogEntry> log(String table, Optional<Long> before, int limit) {
        return store.ask(() -> versions.log(table, before, limit));
    }

    @Override
    public void judge(String table, int number, boolean green) {
        store.tell(() -> versions.judge(table, number, green));
    }

    @Override
    public Optional<RuleCanary> canary(String table) {
        return store.ask(() -> canaries.find(table));
    }

    @Override
    public MoveOutcome startCanary(NewCanary canary) {
        return store.ask(() -> canaries.start(canary));
    }

    @Override
    public MoveOutcome stopCanary(String table, int number, String actor) {
        return store.ask(() -> canaries.stop(table, number, actor));
    }

    @Override
    public MoveOutcome reject(String table, int number, String reviewer, String reason) {
        return store.ask(() -> versions.reject(table, number, reviewer, reason));
    }

    @Override
    public MoveOutcome withdraw(String table, int number, String actor) {
        return store.ask(() -> versions.withdraw(table, number, actor));
    }

    @Override
    public MoveOutcome submit(String table, int number, String actor) {
        return store.ask(() -> versions.submit(table, number, actor));
    }

    @Override
    public MoveOutcome approve(String table, int number, String reviewer) {
        return store.ask(() -> versions.approve(table, number, reviewer));
    }

    @Override
    public MoveOutcome rollBack(String table, int number, String actor, String reason) {
        return store.ask(() -> versions.rollBack(table, number, actor, reason));
    }
}
