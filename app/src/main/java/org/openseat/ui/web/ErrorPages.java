package org.openseat.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.openseat.ui.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one place where what should not be becomes a page; nobody ever sees an exception.
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    Answer error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var reference = status >= 500 ? reported(request) : null;
        return new Answer.Show(new ErrorPage(status, kind(status), reference), HttpStatus.valueOf(status));
    }

    private static String kind(int status) {
        return switch (status) {
            case 400, 405, 415 -> "request";
            case 401, 403 -> "forbidden";
            case 404 -> "missing";
            case 413 -> "large";
            case 429, 503 -> "busy";
            default -> status >= 500 ? "fault" : "request";
        };
    }

    private String reported(HttpServletRequest request) {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        var reference = HexFormat.of().withUpperCase().formatHex(bytes);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Fault {} at {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return reference;
    }
}
