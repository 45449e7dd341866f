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

    /// The same with what follows the question mark, for coming back to this very page in another language.
    static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? asked(request) : asked(request) + "?" + query;
    }

    /// `path` when it leads within this site, else the start page: nobody is sent to a stranger's site.
    public static String within(String path) {
        var inside = path.startsWith("/")
                && !path.split("\\?", 2)[0].contains("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return inside ? path : "/";
    }
}
