package com.xseven.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key with which this system signs its tokens, kept as a JSON Web Key in a file that only its owner reads. */
final class IssuerKey {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKey.class);

    private IssuerKey() {}

    /**
     * The key in that file, which is made if it is missing. Several processes may do so at once: one key wins.
     *
     * @throws IllegalStateException if the file holds something else
     */
    static ECKey in(Optional<Path> file) {
        if (file.isEmpty()) {
            LOG.warn("XSEVEN_ISSUER_KEY is not set: tokens end with this process");
            return fresh();
        }
        try {
            return read(file.get()).orElseGet(() -> made(file.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ECKey> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ECKey.parse(Files.readString(file)));
        } catch (ParseException notAKey) {
            throw new IllegalStateException("Expected a JSON Web Key of the curve P-256 in " + file
                    + ", but it holds something else; delete it to get a new one");
        }
    }

    /** Written whole under another name first, so that nobody ever reads half a key. */
    private static ECKey made(Path file) {
        ECKey key = fresh();
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(
                    folder,
                    "issuer-key",
                    ".draft",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, key.toJSONString());
            try {
                Files.createLink(file, draft);
                return key;
            } catch (FileAlreadyExistsException anotherProcessWasFaster) {
                return read(file).orElseThrow();
            } finally {
                Files.delete(draft);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ECKey fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Expected every Java runtime to make keys of the curve P-256", impossible);
        }
    }
}
