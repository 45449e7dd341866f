package org.openseat.letters.carriers;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which mail server takes our mail: the one of the settings, else one that another module provides, else none yet.
@Component
class MailRoute {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoute.class);

    private final Optional<SmtpRoute> route;

    MailRoute(@Value("${openseat.smtp-url:}") String setting, ObjectProvider<MailServer> provided) {
        this.route = Optional.of(setting)
                .filter(url -> !url.isBlank())
                .map(URI::create)
                .or(() -> provided.stream().findFirst().map(MailServer::url))
                .map(SmtpRoute::new);
        if (route.isEmpty()) {
            LOG.warn("OPENSEAT_SMTP_URL is not set: mail waits in the queue");
        }
    }

    Optional<SmtpRoute> route() {
        return route;
    }
}
