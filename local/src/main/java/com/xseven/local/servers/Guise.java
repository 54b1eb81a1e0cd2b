package com.xseven.local.servers;

import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As whom a server runs that refuses to be root. */
sealed interface Guise {
    /** Whom root becomes when nobody says otherwise. */
    String USUAL_ACCOUNT = "nobody";

    /** As whoever started the launcher. */
    record Oneself() implements Guise {}

    /** As nobody in a name space of its own, to whom root's files still belong. */
    record NameSpace() implements Guise {}

    /** As another user, by means of a program that changes users; its files must belong to that user. */
    record Other(Account account, Tool tool) implements Guise {}

    /** A user of this machine. */
    record Account(String name, int user, int group) {
        boolean isRoot() {
            return user == 0;
        }
    }

    /** Programs with which root becomes another user, the better one first. */
    enum Tool {
        SETPRIV {
            @Override
            List<String> become(Account account) {
                return List.of(
                        program(),
                        "--reuid=" + account.user(),
                        "--regid=" + account.group(),
                        "--clear-groups",
                        "--no-new-privs");
            }
        },
        RUNUSER {
            @Override
            List<String> become(Account account) {
                return List.of(program(), "-u", account.name(), "--");
            }
        };

        String program() {
            return name().toLowerCase(Locale.ROOT);
        }

        abstract List<String> become(Account account);
    }

    /**
     * The guise that a machine allows.
     *
     * @throws LaunchException if it allows none, saying what to do
     */
    static Guise choose(Machine machine) {
        if (!machine.isRoot()) {
            return new Oneself();
        }
        if (machine.runAs().isEmpty() && machine.allowsNameSpaces()) {
            return new NameSpace();
        }
        return new Other(account(machine), tool(machine));
    }

    private static Account account(Machine machine) {
        String name = machine.runAs().orElse(USUAL_ACCOUNT);
        Account account = machine.account(name)
                .orElseThrow(
                        () -> new LaunchException(
                                "PostgreSQL refuses to run as root, and there is no user '" + name
                                        + "' as whom to run it: name one in XSEVEN_RUN_AS, or call ./xseven as an ordinary user."));
        if (account.isRoot()) {
            throw new LaunchException("PostgreSQL refuses to run as root, which XSEVEN_RUN_AS=" + name
                    + " asks for: name an ordinary user there.");
        }
        return account;
    }

    private static Tool tool(Machine machine) {
        return Stream.of(Tool.values())
                .filter(tool -> machine.hasProgram(tool.program()))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchException("PostgreSQL refuses to run as root, and this machine has neither user"
                                + " name spaces (unshare -U) nor setpriv nor runuser to run it as another user: install"
                                + " util-linux, or call ./xseven as an ordinary user."));
    }

    /** What stands before a command so that it runs in this guise. */
    default List<String> prefix() {
        return switch (this) {
            case Oneself() -> List.of();
            case NameSpace() -> List.of("unshare", "-U");
            case Other other -> other.tool().become(other.account());
        };
    }

    /** Makes files belong to whom they must belong in this guise, also when they were made in another one. */
    default void own(Path tree) throws IOException {
        Optional<Account> owner = switch (this) {
            case Oneself() -> Optional.empty();
            case NameSpace() -> Optional.of(new Account("root", 0, 0));
            case Other other -> Optional.of(other.account());
        };
        if (owner.isPresent() && !owner.get().equals(ownerOf(tree, owner.get().name()))) {
            give(tree, owner.get());
        }
    }

    private static Account ownerOf(Path file, String name) throws IOException {
        return new Account(
                name, (int) Files.getAttribute(file, "unix:uid"), (int) Files.getAttribute(file, "unix:gid"));
    }

    /** The folder itself last: as long as it is somebody else's, the work is not done. */
    private static void give(Path tree, Account owner) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(file, "unix:uid", owner.user(), LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", owner.group(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
