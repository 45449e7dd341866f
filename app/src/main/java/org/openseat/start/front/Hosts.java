package org.openseat.start.front;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Answers under the name that the operator has set, under `localhost` and under this machine's own address.
///
/// Any other name leads here by mistake or by a trick, such as a foreign name that was pointed at us. (RFC 9110
/// §15.5.20)
final class Hosts extends ValveBase {

    private final URI site;

    Hosts(URI site) {
        super(true);
        this.site = site;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (ours(request)) {
            getNext().invoke(request, response);
        } else {
            Refusal.of(request, response, 421, "This site is at " + site + "\n");
        }
    }

    private boolean ours(Request request) {
        var name = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals(String.valueOf(site.getHost()).toLowerCase(Locale.ROOT))
                || Networks.literal(name)
                        .filter(address -> here(address, request))
                        .isPresent();
    }

    private static boolean here(InetAddress address, Request request) {
        return address.isLoopbackAddress()
                || Networks.literal(request.getLocalAddr())
                        .filter(address::equals)
                        .isPresent();
    }
}
