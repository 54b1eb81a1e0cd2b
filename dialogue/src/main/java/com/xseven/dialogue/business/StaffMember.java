package com.xseven.dialogue.business;

import com.xseven.dialogue.vocabulary.Role;
import java.util.List;

/** Someone who works for a business; {@code skills} are the offers that they can carry out. */
public record StaffMember(String id, String name, String email, Role role, List<String> skills) {

    public StaffMember {
        skills = List.copyOf(skills);
    }
}
