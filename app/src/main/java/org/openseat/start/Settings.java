package org.openseat.start;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator sets; docs/settings.md is the table of them.
///
/// @param data the folder for everything that must survive a restart
/// @param databaseUrl a PostgreSQL of one's own; empty for the embedded one
/// @param baseUrl what links in mails and letters begin with
@ConfigurationProperties("openseat")
public record Settings(
        @DefaultValue("data") Path data,
        @Nullable String databaseUrl,
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    public boolean embeddedDatabase() {
        return databaseUrl == null || databaseUrl.isBlank();
    }
}
