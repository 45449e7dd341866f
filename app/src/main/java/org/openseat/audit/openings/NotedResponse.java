package org.openseat.audit.openings;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.openseat.ui.again.KeptPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// An answer that does something once before it shows anything: a page or a file, also one that shows a form again with
/// its errors, but no redirect and no "not found". A redirect to a page that was kept shows that page, whose own
/// address names nobody: it is noted as the page is kept, and who is not told the address cannot open it.
final class NotedResponse extends HttpServletResponseWrapper {

    private final Runnable before;
    private boolean noted;

    NotedResponse(HttpServletResponse response, Runnable before) {
        super(response);
        this.before = before;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        note();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        note();
        return super.getWriter();
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(HttpHeaders.LOCATION) && value.startsWith(KeptPages.PATH)) {
            once();
        }
        super.setHeader(name, value);
    }

    private void note() {
        if (shows(getStatus())) {
            once();
        }
    }

    private void once() {
        if (!noted) {
            noted = true;
            before.run();
        }
    }

    private static boolean shows(int status) {
        return status < HttpStatus.MULTIPLE_CHOICES.value()
                || status == HttpStatus.CONFLICT.value()
                || status == HttpStatus.UNPROCESSABLE_CONTENT.value()
                || status == HttpStatus.TOO_MANY_REQUESTS.value();
    }
}
