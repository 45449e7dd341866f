package org.openseat.letters.carriers;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who takes our text messages: the provider of the settings, else one that another module offers, else nobody yet.
@Component
class TextRoute {

    private static final Logger LOG = LoggerFactory.getLogger(TextRoute.class);

    private final Optional<TextProvider> provider;

    TextRoute(
            @Value("${openseat.sms-url:}") String url,
            @Value("${openseat.sms-from:}") String from,
            ObjectProvider<TextProvider> offered) {
        this.provider = url.isBlank()
                ? offered.stream().findFirst()
                : Optional.of(new HttpTexts(URI.create(url.strip()), from.strip()));
        if (provider.isEmpty()) {
            LOG.info("OPENSEAT_SMS_URL is not set: families get mails and no text messages");
        }
    }

    Optional<TextProvider> provider() {
        return provider;
    }
}
