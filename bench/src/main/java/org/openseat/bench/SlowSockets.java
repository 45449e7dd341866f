package org.openseat.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections that say a letter every second and never come to an end; one that is cut is opened again.
final class SlowSockets implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String HEADERS = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String BODY = "POST /status HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n";

    private final URI site;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    /// Half of them are slow with their headers, half with their bodies.
    SlowSockets(URI site, int many) {
        this.site = site;
        for (var n = 0; n < many; n++) {
            var begin = n % 2 == 0 ? HEADERS : BODY;
            threads.add(Thread.ofVirtual().start(() -> stay(begin)));
        }
    }

    int open() {
        return open.get();
    }

    int cut() {
        return cut.get();
    }

    private void stay(String begin) {
        while (!Thread.currentThread().isInterrupted()) {
            try (var socket = new Socket(site.getHost(), site.getPort())) {
                open.incrementAndGet();
                try {
                    dribble(socket, begin);
                } finally {
                    open.decrementAndGet();
                }
            } catch (IOException e) {
                cut.incrementAndGet();
                if (!waited()) {
                    return;
                }
            }
        }
    }

    private void dribble(Socket socket, String begin) throws IOException {
        var out = socket.getOutputStream();
        out.write(begin.getBytes(StandardCharsets.US_ASCII));
        while (waited()) {
            out.write('a');
            if (socket.getInputStream().available() > 0) {
                throw new IOException("The server has answered or hung up");
            }
        }
        Thread.currentThread().interrupt();
    }

    /// False when it is over.
    private boolean waited() {
        try {
            return !over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        for (var thread : threads) {
            thread.interrupt();
        }
        for (var thread : threads) {
            thread.join();
        }
    }
}
