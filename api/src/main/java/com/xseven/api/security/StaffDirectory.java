package com.xseven.api.security;

import com.xseven.store.world.StaffLogin;
import java.util.Optional;

/** Who works for which business. */
public interface StaffDirectory {

    Optional<StaffLogin> byEmail(String email);
}
