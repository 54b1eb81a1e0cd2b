package com.xseven.activities.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/**
 * Keeps what businesses configure from reaching into this system's own network. A name is looked up here and, within the
 * half minute for which the JVM remembers what names mean, again by the connection, so it cannot mean something else then.
 */
public final class AddressGuard {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int BYTE = 0xff;

    private final boolean privateAllowed;

    /** {@code privateAllowed} is for machines on which everything is local, such as a demonstration. */
    public AddressGuard(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /**
     * Whether something may be sent there.
     *
     * @throws UnknownHostException if the name means nothing now
     */
    boolean allows(URI address) throws UnknownHostException {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || !SCHEMES.contains(scheme) || host == null || address.getUserInfo() != null) {
            return false;
        }
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return privateAllowed || Arrays.stream(InetAddress.getAllByName(name)).allMatch(AddressGuard::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    /** Beyond what Java knows: this network, shared and test networks, protocol assignments, reserved (RFC 6890). */
    private static boolean isPublic4(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        int third = address[2] & BYTE;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Global unicast alone (2000::/3), without what carries an IPv4 address inside: 6to4, Teredo and the like. */
    private static boolean isPublic6(byte[] address) {
        int first = ((address[0] & BYTE) << 8) | (address[1] & BYTE);
        int second = ((address[2] & BYTE) << 8) | (address[3] & BYTE);
        return (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
