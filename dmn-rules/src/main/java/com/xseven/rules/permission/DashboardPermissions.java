package com.xseven.rules.permission;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.BOOLEAN;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what people may do at the desk. Immutable: for another version of the table make another instance. */
public final class DashboardPermissions {

    public static final TableContract CONTRACT = new TableContract(
            "dashboard-permissions",
            Map.of("role", STRING, "action", STRING, "ownBusiness", BOOLEAN),
            Map.of("permission", STRING),
            Set.of(),
            Map.of(
                    "role", words(Role.class),
                    "action", words(DashboardAction.class),
                    "permission", words(Permission.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public DashboardPermissions(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /**
     * What one role may do; a table that does not say allows nothing, so take {@code Undecided} for {@code DENIED}.
     *
     * @param ownBusiness whether it concerns the business that they work for
     */
    public Ruling<Permission> decide(Role role, DashboardAction action, boolean ownBusiness) {
        return Ruling.one(
                table,
                Map.of(
                        "role", Value.of(role),
                        "action", Value.of(action),
                        "ownBusiness", Value.of(ownBusiness)),
                row -> row.constant("permission", Permission.class));
    }

    /** The best that any of some roles may do, with the decision behind it; empty for someone without a role. */
    public Optional<Ruling<Permission>> decide(Set<Role> roles, DashboardAction action, boolean ownBusiness) {
        return roles.stream()
                .sorted()
                .map(role -> decide(role, action, ownBusiness))
                .min(Comparator.comparing(DashboardPermissions::granted));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }

    private static Permission granted(Ruling<Permission> ruling) {
        return switch (ruling) {
            case Ruling.Ruled<Permission> ruled -> ruled.answer();
            case Ruling.Undecided<Permission> _ -> Permission.DENIED;
        };
    }
}
