package org.openseat.start.front;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// What is still to come of a request: slower than the slowest telephone, it is cut; once it is whole, its place is
/// free.
final class TimedBody implements InputBuffer {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// 16 KB a second.
    private static final long NANOS_OF_A_BYTE = Duration.ofSeconds(1).toNanos() / (16 << 10);

    private final Request request;
    private final InputBuffer whole;
    private final long length;
    private final Places.Place place;
    private final LongSupplier nanos;
    private final long begun;
    private long read;

    /// @param length of the whole body; negative when nobody knows
    TimedBody(Request request, InputBuffer whole, long length, Places.Place place, LongSupplier nanos) {
        this.request = request;
        this.whole = whole;
        this.length = length;
        this.place = place;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var may = Math.min(LONGEST.toNanos(), FIRST.toNanos() + read * NANOS_OF_A_BYTE);
        if (nanos.getAsLong() - begun > may) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            place.close();
            throw new SocketTimeoutException("A request took too long to arrive");
        }
        var more = whole.doRead(handler);
        read += Math.max(0, more);
        if (more < 0 || length >= 0 && read >= length) {
            place.close();
        }
        return more;
    }

    @Override
    public int available() {
        return whole.available();
    }
}
