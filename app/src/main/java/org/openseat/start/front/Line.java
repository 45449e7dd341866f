package org.openseat.start.front;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;

/// A connection that knows who is at its other end: an answer that waits there to be read takes a place.
final class Line extends NioChannel {

    private static final ThreadLocal<@Nullable Line> HERE = new ThreadLocal<>();

    private final Supplier<Places> answers;
    private volatile String peer = "";
    private String reader = "";
    private @Nullable Pace pace;
    private final List<Places.Place> places = new ArrayList<>();

    Line(SocketBufferHandler buffers, Supplier<Places> answers) {
        super(buffers);
        this.answers = answers;
    }

    /// The one that this thread serves.
    static Optional<Line> here() {
        return Optional.ofNullable(HERE.get());
    }

    @Override
    public void reset(SocketChannel socket, NioEndpoint.NioSocketWrapper wrapper) throws IOException {
        super.reset(socket, wrapper);
        peer = peer(socket);
        reader = peer;
    }

    static String peer(SocketChannel socket) throws IOException {
        return socket.getRemoteAddress() instanceof InetSocketAddress inet
                ? Networks.of(inet.getAddress().getHostAddress())
                : "";
    }

    /// The network from which the connection comes; a proxy's, if there is one.
    String peer() {
        return peer;
    }

    /// The network for which it is served now.
    void serves(String network) {
        reader = network;
    }

    /// Holds a place until the thread is free again: what nobody wants to read of a body is waited for, too.
    void keep(Places.Place place) {
        places.add(place);
    }

    void serve(Runnable requests) {
        HERE.set(this);
        try {
            requests.run();
        } finally {
            HERE.remove();
            places.forEach(Places.Place::close);
            places.clear();
            pace = null;
            reader = peer;
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        var written = super.write(source);
        if (pace != null) {
            pace.add(Math.max(0, written));
        } else if (written == 0 && source.hasRemaining()) {
            waits();
        }
        return written;
    }

    /// The system takes no more: from now on a thread waits for the reader.
    private void waits() throws IOException {
        var begins = new Pace(Rooms.ANSWER, System::nanoTime);
        keep(answers.get()
                .take(reader, begins, hangingUp())
                .orElseThrow(() -> new IOException("Too many answers wait to be read")));
        pace = begins;
    }

    /// Ends the connection from outside, and wakes whoever waits for it. Nothing goes out any more before the reader is
    /// woken, or it would answer that the rest is missing.
    Runnable hangingUp() {
        var socket = getIOChannel();
        return () -> {
            try {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
                socket.shutdownOutput();
                socket.shutdownInput();
            } catch (IOException e) {
                // It has ended by itself.
            }
        };
    }
}
