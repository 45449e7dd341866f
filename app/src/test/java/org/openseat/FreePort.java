package org.openseat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// A port where nobody is, and where nobody comes unasked.
///
/// Below the ports that the system gives out by itself: one of these may be taken at any moment, by a test beside this
/// one.
public final class FreePort {

    private FreePort() {}

    public static int any() {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(FreePort::free)
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
