package org.openseat.start.front;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Addresses of machines that are named one by one, or a few of them side by side; no name is ever looked up.
public record Networks(List<Network> all) {

    /// At most 256 machines: whoever trusts a whole private network trusts every telephone in it.
    private static final int WIDEST = 8;

    record Network(InetAddress address, int free) {

        boolean has(InetAddress other) {
            return other.getAddress().length == address.getAddress().length
                    && number(other).shiftRight(free).equals(number(address).shiftRight(free));
        }

        private static BigInteger number(InetAddress address) {
            return new BigInteger(1, address.getAddress());
        }
    }

    public Networks {
        all = List.copyOf(all);
    }

    /// Reads the setting; an [IllegalArgumentException] when it is no list of addresses, or names a network that is too
    /// wide
    public static Networks parse(String list) {
        var all = new ArrayList<Network>();
        for (var each : list.strip().split("[\\s,]+")) {
            if (!each.isEmpty()) {
                all.add(network(each));
            }
        }
        return new Networks(all);
    }

    private static Network network(String text) {
        var parts = text.split("/", 2);
        var address = InetAddress.ofLiteral(parts[0]);
        var bits = address.getAddress().length * Byte.SIZE;
        var free = parts.length == 1 ? 0 : bits - Integer.parseInt(parts[1]);
        if (free < 0 || free > WIDEST) {
            throw new IllegalArgumentException(text + " is too wide");
        }
        return new Network(address, free);
    }

    boolean has(InetAddress address) {
        return all.stream().anyMatch(network -> network.has(address));
    }

    /// Whom an address belongs to, as far as one can tell: a household has a whole /64 of IPv6. (RFC 6177)
    static String of(String address) {
        return literal(address)
                .map(found -> found instanceof Inet6Address
                        ? HexFormat.of().formatHex(found.getAddress(), 0, Long.BYTES)
                        : found.getHostAddress())
                .orElse(address);
    }

    /// An address written in digits; nothing when it is a name or anything else.
    static Optional<InetAddress> literal(String text) {
        var bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
