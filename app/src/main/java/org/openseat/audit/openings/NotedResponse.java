package org.openseat.audit.openings;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.http.HttpStatus;

/// An answer that does something once before it shows anything: a page or a file, also one that shows a form again
/// with its errors, but no redirect and no "not found".
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

    private void note() {
        if (!noted && shows(getStatus())) {
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
