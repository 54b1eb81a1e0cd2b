package com.xseven.api.security;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.vocabulary.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The people who may sign in where demo data is enabled. They share one password, which the launcher makes up. */
@Component
@ConditionalOnBooleanProperty("xseven.demo-users.enabled")
final class DemoUsers {

    private static final Map<String, Caller.Person> PLATFORM = Map.of(
            "analyst@xseven.example", ofPlatform("analyst", Role.ANALYST),
            "reviewer@xseven.example", ofPlatform("reviewer", Role.ANALYST),
            "operator@xseven.example", ofPlatform("operator", Role.OPERATOR),
            "admin@xseven.example", ofPlatform("admin", Role.ADMIN));

    private final DemoSettings settings;
    private final StaffDirectory staff;

    DemoUsers(DemoSettings settings, StaffDirectory staff) {
        this.settings = settings;
        this.staff = staff;
    }

    /** The person behind the e-mail; an unknown one and a wrong password look the same from outside. */
    Caller.Person signIn(String email, String password) {
        boolean rightPassword = MessageDigest.isEqual(utf8(settings.password()), utf8(password));
        return find(email.strip().toLowerCase(Locale.ROOT))
                .filter(person -> rightPassword)
                .orElseThrow(() -> Problem.of(
                        ProblemCode.INVALID_CREDENTIALS, "There is no demo user with this e-mail and password."));
    }

    private Optional<Caller.Person> find(String email) {
        return Optional.ofNullable(PLATFORM.get(email))
                .or(() -> staff.byEmail(email)
                        .map(login ->
                                new Caller.Person(login.id(), Set.of(login.role()), Optional.of(login.business()))));
    }

    private static Caller.Person ofPlatform(String id, Role role) {
        return new Caller.Person("xseven." + id, Set.of(role), Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
