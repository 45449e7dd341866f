package org.openseat.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/// Where in the site a request was made, and where it may be sent on to.
public final class Paths {

    private Paths() {}

    /// The path the person asked for, also on an error page.
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /// `path` when it leads within this site, else the start page: nobody is sent to a stranger's site.
    public static String within(String path) {
        var inside =
                path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return inside ? path : "/";
    }
}
