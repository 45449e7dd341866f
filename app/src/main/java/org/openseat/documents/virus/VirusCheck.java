package org.openseat.documents.virus;

import java.net.URI;
import org.openseat.documents.virus.VirusScanner.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which virus check is asked: the operator's clamd, or none at all.
@Configuration(proxyBeanMethods = false)
class VirusCheck {

    @Bean
    VirusScanner scanner(@Value("${openseat.clamd:}") String address) {
        if (address.isBlank()) {
            return file -> Finding.CLEAN;
        }
        var place = URI.create("clamd://" + address.strip());
        return new Clamd(place.getHost(), place.getPort());
    }
}
