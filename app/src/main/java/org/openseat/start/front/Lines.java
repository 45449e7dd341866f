package org.openseat.start.front;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// All connections; one network has at most so many of them, unless it is a proxy that the operator has named.
final class Lines extends NioEndpoint {

    /// Two hundred browsers behind one address open six each at most, and seldom at once.
    static final int OF_ONE_NETWORK = 1000;

    private final int ofOneNetwork;
    private volatile Rooms rooms = new Rooms();
    private volatile Networks proxies = new Networks(List.of());

    Lines(int ofOneNetwork) {
        this.ofOneNetwork = ofOneNetwork;
    }

    void use(Rooms rooms, Networks proxies) {
        this.rooms = rooms;
        this.proxies = proxies;
    }

    Rooms rooms() {
        return rooms;
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return isSSLEnabled() ? super.createChannel(buffers) : new Line(buffers, () -> rooms.answers());
    }

    @Override
    protected SocketProcessorBase<NioChannel> createSocketProcessor(
            SocketWrapperBase<NioChannel> connection, SocketEvent event) {
        return new Serving(connection, event);
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (tooMany(socket)) {
            destroySocket(socket);
            return false;
        }
        return super.setSocketOptions(socket);
    }

    private boolean tooMany(SocketChannel socket) {
        try {
            var peer = Line.peer(socket);
            return Networks.literal(socket.socket().getInetAddress().getHostAddress())
                            .filter(proxies::has)
                            .isEmpty()
                    && getConnections().stream()
                                    .filter(other -> other.getSocket() instanceof Line line
                                            && line.peer().equals(peer))
                                    .count()
                            >= ofOneNetwork;
        } catch (IOException e) {
            return true;
        }
    }

    private final class Serving extends SocketProcessor {

        Serving(SocketWrapperBase<NioChannel> connection, SocketEvent event) {
            super(connection, event);
        }

        @Override
        protected void doRun() {
            if (socketWrapper.getSocket() instanceof Line line) {
                line.serve(super::doRun);
            } else {
                super.doRun();
            }
        }
    }
}
