package org.openseat.start.front;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Lets only so many wait for the rest of what somebody sends: two hundred slow senders leave threads for the pages.
///
/// A form that has arrived whole, as nearly all have, needs no place.
final class Bodies extends ValveBase {

    private static final String LATER = """
            Many people are sending files right now. Wait a minute and send yours again.
            Muchas personas están enviando archivos en este momento. Espere un minuto y envíe el suyo otra vez.
            """;

    private final Rooms rooms;

    Bodies(Rooms rooms) {
        super(true);
        this.rooms = rooms;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var network = Networks.of(request.getRemoteAddr());
        Line.here().ifPresent(line -> line.serves(network));
        var coyote = request.getCoyoteRequest();
        var length = coyote.getContentLengthLong();
        var endless = length < 0 && request.getHeader("Transfer-Encoding") != null;
        if (!endless && (length <= 0 || coyote.getInputBuffer().available() >= length)) {
            getNext().invoke(request, response);
            return;
        }
        var form = !endless && length <= Rooms.LARGEST_FORM;
        var pace = new Pace(form ? Rooms.FORM : Rooms.FILE, System::nanoTime);
        var place = (form ? rooms.forms() : rooms.files())
                .take(network, pace, Line.here().map(Line::hangingUp).orElse(() -> {}));
        if (place.isEmpty()) {
            Refusal.of(request, response, 503, LATER);
            return;
        }
        var whole = coyote.getInputBuffer();
        var held = place.get();
        Line.here().ifPresent(line -> line.keep(held));
        try {
            coyote.setInputBuffer(new TimedBody(coyote, whole, length, held, pace));
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(whole);
            if (Line.here().isEmpty()) {
                held.close();
            }
        }
    }
}
