package com.xseven.api.permission;

import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Set;

/** The rules on who may do what. They never fail: what they do not say is refused. */
public interface PermissionRules {

    /**
     * What somebody with these roles may do.
     *
     * @param ownBusiness whether it concerns the business for which they work
     */
    Permit ask(Set<Role> roles, DashboardAction action, boolean ownBusiness);
}
