package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import com.xseven.local.servers.Guise.Account;
import com.xseven.local.servers.Guise.Other;
import com.xseven.local.servers.Guise.Tool;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuiseTest {
    private static final Account NOBODY = new Account("nobody", 65_534, 65_534);
    private static final Account ANNA = new Account("anna", 1000, 1001);
    private static final Account ROOT = new Account("root", 0, 0);

    /** A machine on which this is root. */
    private record Rooted(boolean allowsNameSpaces, Optional<String> runAs, Set<Account> accounts, Set<String> programs)
            implements Machine {
        @Override
        public boolean isRoot() {
            return true;
        }

        @Override
        public Optional<Account> account(String name) {
            return accounts.stream()
                    .filter(account -> account.name().equals(name))
                    .findFirst();
        }

        @Override
        public boolean hasProgram(String name) {
            return programs.contains(name);
        }
    }

    private static Rooted root(boolean nameSpaces, String runAs, String... programs) {
        return new Rooted(
                nameSpaces,
                Optional.of(runAs).filter(name -> !name.isEmpty()),
                Set.of(NOBODY, ANNA, ROOT),
                Set.of(programs));
    }

    @Test
    void shouldTakeANameSpaceWhenThereAreAnyAndNobodyIsNamed() {
        // when
        Guise guise = Guise.choose(root(true, "", "setpriv", "runuser"));

        // then
        assertThat(guise.prefix()).containsExactly("unshare", "-U");
    }

    @Test
    void shouldBecomeNobodyWhenThereAreNoNameSpaces() {
        // when
        Guise guise = Guise.choose(root(false, "", "setpriv", "runuser"));

        // then
        assertThat(guise).isEqualTo(new Other(NOBODY, Tool.SETPRIV));
        assertThat(guise.prefix())
                .containsExactly("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");
    }

    @Test
    void shouldBecomeWhoeverIsNamedWhateverElseIsPossible() {
        // when
        Guise guise = Guise.choose(root(true, "anna", "runuser"));

        // then
        assertThat(guise.prefix()).containsExactly("runuser", "-u", "anna", "--");
    }

    @Test
    void shouldSayWhatToDoWhenThereIsNoWay() {
        // when, then
        assertThatThrownBy(() -> Guise.choose(root(false, "")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("install util-linux")
                .hasMessageContaining("ordinary user");
    }

    @Test
    void shouldSayWhatToDoWhenTheNamedUserIsNoneOrRoot() {
        // when, then
        assertThatThrownBy(() -> Guise.choose(root(false, "otto", "setpriv")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("no user 'otto'")
                .hasMessageContaining("XSEVEN_RUN_AS");
        assertThatThrownBy(() -> Guise.choose(root(false, "root", "setpriv")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("XSEVEN_RUN_AS=root");
    }
}
