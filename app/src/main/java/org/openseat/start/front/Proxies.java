package org.openseat.start.front;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Believes a proxy that the operator has named what it says of the reader, and nobody else.
///
/// The list grows from the left, so it is read from the right: the last address that is no proxy of ours is the
/// reader's.
final class Proxies extends ValveBase {

    private final Networks trusted;

    Proxies(Networks trusted) {
        super(true);
        this.trusted = trusted;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (fromAProxy(request)) {
            var hops = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")))
                    .split(",", -1);
            for (var at = hops.length - 1; at >= 0 && fromAProxy(request); at--) {
                var hop = Networks.literal(hops[at].strip());
                if (hop.isEmpty()) {
                    break;
                }
                request.setRemoteAddr(hop.get().getHostAddress());
                request.setRemoteHost(hop.get().getHostAddress());
            }
            if ("https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
                request.getCoyoteRequest().scheme().setString("https");
                request.setSecure(true);
            }
        }
        getNext().invoke(request, response);
    }

    private boolean fromAProxy(Request request) {
        return Networks.literal(request.getRemoteAddr()).filter(trusted::has).isPresent();
    }
}
