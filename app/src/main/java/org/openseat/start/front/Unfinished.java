package org.openseat.start.front;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP as Tomcat speaks it; and who has not said what they want within a while is hung up on, however often they send
/// one more letter.
public final class Unfinished extends Http11NioProtocol {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long NOT_BEGUN = -1;
    private static final Duration PACE = Duration.ofSeconds(2);

    private final Lines lines;
    private @Nullable ScheduledFuture<?> looking;

    public Unfinished() {
        this(new Lines(Lines.OF_ONE_NETWORK));
    }

    Unfinished(Lines lines) {
        super(lines);
        this.lines = lines;
    }

    /// @param proxies whose connections are not counted
    void use(Rooms rooms, Networks proxies) {
        lines.use(rooms, proxies);
    }

    int connections() {
        return lines.getConnections().size();
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(
                        () -> hangUp(System.nanoTime()), PACE.toSeconds(), PACE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    /// Answers how many were hung up on.
    int hangUp(long now) {
        var gone = lines.rooms().cutLate();
        for (var connection : getEndpoint().getConnections()) {
            if (unfinished(connection, now)) {
                connection.close();
                gone++;
            }
        }
        return gone;
    }

    /// A connection has a processor beside it only while the beginning of a request has come and its end has not.
    private static boolean unfinished(SocketWrapperBase<?> connection, long now) {
        return connection.getCurrentProcessor() instanceof Processor processor
                && processor.getRequest() != null
                && late(processor.getRequest().getStartTimeNanos(), now);
    }

    private static boolean late(long begun, long now) {
        return begun != NOT_BEGUN && now - begun > PATIENCE.toNanos();
    }
}
