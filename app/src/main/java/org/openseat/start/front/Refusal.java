package org.openseat.start.front;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;

/// A short answer at the door: no page is made, what is still to come is not waited for, and the connection ends.
final class Refusal {

    private Refusal() {}

    static void of(Request request, Response response, int status, String text) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
    }
}
