package com.xseven.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void shouldKeepASecretWhenItIsAskedForAgain() {
        // given
        String first = new DataFolder(folder.resolve("data")).secret("a-password");

        // when
        String second = new DataFolder(folder.resolve("data")).secret("a-password");

        // then
        assertThat(second).isEqualTo(first).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void shouldShowASecretToItsOwnerOnlyWhenItIsMade() throws IOException {
        // given
        DataFolder data = new DataFolder(folder.resolve("data"));

        // when
        data.secret("a-password");

        // then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secretFile("a-password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void shouldSayWhatToDoWhenTheFolderCannotBeMade() throws IOException {
        // given
        Path file = Files.createFile(folder.resolve("file"));

        // when, then
        assertThatThrownBy(() -> new DataFolder(file.resolve("data")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void shouldSayHowMuchIsMissingWhenTheDiskIsTooSmall() {
        // when, then
        assertThatThrownBy(() -> FreeSpace.require(folder, Long.MAX_VALUE, "choose another"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("are needed: free some space, or choose another.");
    }
}
