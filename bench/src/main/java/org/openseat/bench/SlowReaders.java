package org.openseat.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections that ask for the same page again and again and never read an answer; each is opened anew just before
/// the server loses patience.
///
/// A page asked for 120 times on one connection fills the system's buffers as one large answer does.
final class SlowReaders implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(19);
    private static final int TIMES = 120;
    private static final String ASK = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final URI site;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    SlowReaders(URI site, int many) {
        this.site = site;
        for (var n = 0; n < many; n++) {
            threads.add(Thread.ofVirtual().start(this::stay));
        }
    }

    int asked() {
        return asked.get();
    }

    private void stay() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var socket = new Socket()) {
                socket.setReceiveBufferSize(2048);
                socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
                socket.getOutputStream().write(ASK.repeat(TIMES).getBytes(StandardCharsets.US_ASCII));
                asked.incrementAndGet();
                if (over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (IOException e) {
                // It is opened again.
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
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
