package com.xseven.rules.permission;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.Ruling;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.shipped.ShippedTables;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DashboardPermissionsTest {

    private final DashboardPermissions permissions =
            new DashboardPermissions(ShippedTables.table("dashboard-permissions"));

    @Test
    void shouldAllowWhatAnyOfSeveralRolesAllows() {
        assertThat(permissions.decide(Set.of(Role.STAFF, Role.MANAGER), DashboardAction.CHANGE_HOURS, true))
                .hasValueSatisfying(ruling -> {
                    assertThat(ruled(ruling)).isEqualTo(Permission.ALLOWED);
                    assertThat(ruling.decision().inputs()).containsEntry("role", "MANAGER");
                });
    }

    @Test
    void shouldAllowNothingToSomeoneWithoutARole() {
        assertThat(permissions.decide(Set.of(), DashboardAction.SEE_ORDERS, true))
                .isEmpty();
    }

    @Test
    void shouldLeaveOtherBusinessesAlone() {
        for (DashboardAction action : DashboardAction.values()) {
            for (Role role : Set.of(Role.OWNER, Role.MANAGER, Role.STAFF)) {
                assertThat(ruled(permissions.decide(role, action, false))).isEqualTo(Permission.DENIED);
            }
        }
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new DashboardPermissions(ShippedTables.table("retention")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ShippedRules.contract("dashboard-permissions")).contains(DashboardPermissions.CONTRACT);
    }

    /** As the API guarded its desk before the table was there. */
    @Test
    void shouldAllowOperatorsToSeeEverythingOfConversations() {
        Ruling<Permission> ruling = permissions.decide(Role.OPERATOR, DashboardAction.SEE_CONVERSATIONS, false);
        assertThat(ruled(ruling)).isEqualTo(Permission.ALLOWED);
    }
}
