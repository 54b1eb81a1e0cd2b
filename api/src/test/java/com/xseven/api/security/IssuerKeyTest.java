package com.xseven.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeyTest {

    @TempDir
    private Path folder;

    @Test
    void shouldMakeAKeyThatOnlyItsOwnerReadsWhenThereIsNone() throws IOException {
        // given
        Path file = folder.resolve("issuer-key");

        // when
        ECKey made = IssuerKey.in(Optional.of(file));
        ECKey read = IssuerKey.in(Optional.of(file));

        // then
        assertThat(read).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void shouldSayWhatToDoWhenTheFileHoldsSomethingElse() throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("issuer-key"), "not a key");

        // when, then
        assertThatThrownBy(() -> IssuerKey.in(Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("delete it");
    }
}
