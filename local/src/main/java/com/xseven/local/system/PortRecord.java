package com.xseven.local.system;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers on which ports a data folder's system was last started, so that later commands need not be told. */
record PortRecord(Path file) {
    private static final String USUAL = "usual";

    static PortRecord of(DataFolder folder) {
        return new PortRecord(folder.running("port-base"));
    }

    Optional<PortChoice> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String written = Files.readString(file).strip();
            return Optional.of(written.equals(USUAL) ? PortChoice.usual() : PortChoice.from(Integer.parseInt(written)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(PortChoice choice) {
        try {
            DataFolder.writePrivately(file, choice.base().map(String::valueOf).orElse(USUAL) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports of a system: the usual ones, or those from a base. */
    record PortChoice(Optional<Integer> base) {
        static PortChoice usual() {
            return new PortChoice(Optional.empty());
        }

        static PortChoice from(int base) {
            return new PortChoice(Optional.of(base));
        }

        Ports ports() {
            return base.map(Ports::from).orElseGet(Ports::usual);
        }
    }
}
