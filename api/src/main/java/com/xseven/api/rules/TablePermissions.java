package com.xseven.api.rules;

import com.xseven.api.permission.PermissionRules;
import com.xseven.api.permission.Permit;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.Ruling;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.permission.DashboardPermissions;
import com.xseven.rules.permission.Permission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What people may do by the published version of {@code dashboard-permissions}. */
@Component
final class TablePermissions implements PermissionRules {

    private static final Logger LOG = LoggerFactory.getLogger(TablePermissions.class);

    private final LiveRules rules;

    TablePermissions(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public Permit ask(Set<Role> roles, DashboardAction action, boolean ownBusiness) {
        DashboardPermissions table = rules.dashboardPermissions();
        return table.decide(roles, action, ownBusiness)
                .map(ruling -> permit(table, action, ruling))
                .orElseGet(() -> new Permit.Refused(Optional.empty()));
    }

    private static Permit permit(DashboardPermissions table, DashboardAction action, Ruling<Permission> ruling) {
        return switch (ruling) {
            case Ruling.Ruled<Permission>(Permission said, Decision decision) ->
                switch (said) {
                    case ALLOWED -> new Permit.Granted(decision);
                    case NEEDS_APPROVAL -> new Permit.NeedsApproval(decision, approvers(table, action));
                    case DENIED -> new Permit.Refused(Optional.of(decision));
                };
            case Ruling.Undecided<Permission>(String reason, Decision decision) -> {
                LOG.warn("What the rules do not decide is refused: {}", reason);
                yield new Permit.Refused(Optional.of(decision));
            }
        };
    }

    /** Whoever may do the same at once where it is of their own business. */
    private static Set<Role> approvers(DashboardPermissions table, DashboardAction action) {
        return Arrays.stream(Role.values())
                .filter(role -> table.decide(role, action, true)
                                instanceof Ruling.Ruled<Permission>(Permission said, Decision _)
                        && said == Permission.ALLOWED)
                .collect(Collectors.toSet());
    }
}
