package org.openseat.start.front;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// What is still to come of a request: slower than the slowest telephone, it is cut; once it is whole, its place is
/// free.
final class TimedBody implements InputBuffer {

    private final Request request;
    private final InputBuffer whole;
    private final long length;
    private final Places.Place place;
    private final Pace pace;

    /// @param length of the whole body; negative when nobody knows
    TimedBody(Request request, InputBuffer whole, long length, Places.Place place, Pace pace) {
        this.request = request;
        this.whole = whole;
        this.length = length;
        this.place = place;
        this.pace = pace;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (pace.late()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            place.close();
            throw new SocketTimeoutException("A request took too long to arrive");
        }
        var more = whole.doRead(handler);
        var read = pace.add(Math.max(0, more));
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
