package com.xseven.store.world;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Role;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Someone who may sign in for a business. */
public record StaffLogin(String id, BusinessId business, String name, String email, Role role) {

    static StaffLogin read(ResultSet row) throws SQLException {
        return new StaffLogin(
                row.getString("id"),
                new BusinessId(row.getString("business_id")),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")));
    }
}
