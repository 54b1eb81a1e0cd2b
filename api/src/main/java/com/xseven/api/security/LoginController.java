package com.xseven.api.security;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs demo users in. Where demo data is off, there is no such address. */
@RestController
@RequestMapping("/api/v1/auth")
@ConditionalOnBooleanProperty("xseven.demo-users.enabled")
@Tag(name = "Sign-in")
final class LoginController {

    private final DemoUsers users;
    private final Tokens tokens;

    LoginController(DemoUsers users, Tokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    /** Who wants to sign in. */
    record Login(
            @Schema(example = "mario@marios-italian.example") @Nullable
            String email,

            @Nullable String password) {

        @Override
        public String toString() {
            return "Login[]";
        }
    }

    @PostMapping("/token")
    @Operation(summary = "Sign in as a demo user")
    Tokens.Issued token(@RequestBody Login login) {
        return tokens.forPerson(users.signIn(required("email", login.email()), required("password", login.password())));
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, field, "is missing");
        }
        return value;
    }
}
