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

    private final Places places;

    Bodies(Places places) {
        super(true);
        this.places = places;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        var length = coyote.getContentLengthLong();
        var endless = length < 0 && request.getHeader("Transfer-Encoding") != null;
        if (!endless && (length <= 0 || coyote.getInputBuffer().available() >= length)) {
            getNext().invoke(request, response);
            return;
        }
        var place = places.take(request.getRemoteAddr());
        if (place.isEmpty()) {
            Refusal.of(request, response, 503, LATER);
            return;
        }
        var whole = coyote.getInputBuffer();
        try (var held = place.get()) {
            coyote.setInputBuffer(new TimedBody(coyote, whole, length, held, System::nanoTime));
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(whole);
        }
    }
}
