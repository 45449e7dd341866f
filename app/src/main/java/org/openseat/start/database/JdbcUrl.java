package org.openseat.start.database;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Turns the address that operators know, `postgresql://user:password@host:port/name`, into Java's.
final class JdbcUrl {

    private JdbcUrl() {}

    static String of(String url) {
        if (url.startsWith("jdbc:")) {
            return url;
        }
        var uri = URI.create(url);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var jdbc = new StringBuilder("jdbc:postgresql://" + uri.getHost() + port + uri.getPath());
        var separator = '?';
        if (uri.getRawQuery() != null) {
            jdbc.append(separator).append(uri.getRawQuery());
            separator = '&';
        }
        if (uri.getUserInfo() != null) {
            var parts = uri.getUserInfo().split(":", 2);
            jdbc.append(separator).append("user=").append(encoded(parts[0]));
            if (parts.length == 2) {
                jdbc.append("&password=").append(encoded(parts[1]));
            }
        }
        return jdbc.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
