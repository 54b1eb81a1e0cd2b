package com.xseven.activities.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3:8080/",
                "http://localhost/",
                "https://10.0.0.7/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://192.0.0.8/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://user:password@93.184.215.14/",
                "ftp://93.184.215.14/",
                "file:///etc/passwd",
                "//93.184.215.14/",
                "https:opaque"
            })
    void shouldRefuseWhatIsNotAPublicServer(String address) throws Exception {
        assertThat(guard.allows(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://93.184.215.14/hook", "https://8.8.8.8:8443/x?y=z", "https://[2606:2800:21f:cb07::1]/"})
    void shouldAllowPublicServers(String address) throws Exception {
        assertThat(guard.allows(URI.create(address))).isTrue();
    }

    @Test
    void shouldAllowPrivateServersOnlyByHttpWhenThatIsWanted() throws Exception {
        AddressGuard atHome = new AddressGuard(true);

        assertThat(atHome.allows(URI.create("http://127.0.0.1:9999/"))).isTrue();
        assertThat(atHome.allows(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(AddressGuard.isPublic(InetAddress.getLoopbackAddress())).isFalse();
    }
}
