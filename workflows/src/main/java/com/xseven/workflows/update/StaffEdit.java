package com.xseven.workflows.update;

import java.util.List;
import java.util.Optional;

/**
 * What is to be different about somebody who works there; what is empty stays.
 *
 * @param active whether they work there
 * @param skills ids of the offers that they carry out; none stands for everything
 */
public record StaffEdit(String staff, Optional<Boolean> active, Optional<List<String>> skills) {

    public StaffEdit {
        skills = skills.map(List::copyOf);
    }
}
