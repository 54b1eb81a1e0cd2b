package com.xseven.local.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipDownloadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /usr/bin/python3: No module named pip                              | install the package python3-pip
                    ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS | its SHA-256 differs
                    OSError: [Errno 28] No space left on device                        | free some space
                    ERROR: No matching distribution found for x==1                     | No matching distribution found for x==1
                    something else                                                     | gave no reason
                    """)
    void shouldSayInOneLineWhatToDoWhenFetchingFails(String output, String expected) {
        // when
        String explanation = PipDownload.explain("Looking for packages\n" + output + "\n");

        // then
        assertThat(explanation).contains(expected).doesNotContain("\n");
    }

    @Test
    void shouldKnowTheMachinesThatHavePackages() {
        // when, then
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X86_64);
        assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.MACOS_ARM64);
    }

    @ParameterizedTest
    @CsvSource({"Linux,aarch64", "Mac OS X,x86_64", "Windows 11,amd64"})
    void shouldPointToDockerWhenThereIsNoPackageForTheMachine(String system, String processor) {
        // when, then
        assertThatThrownBy(() -> Platform.of(system, processor))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(system)
                .hasMessageContaining("docker compose up");
    }
}
