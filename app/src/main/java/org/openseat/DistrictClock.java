package org.openseat;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The one clock, in the district's time zone. Only controllers and listeners ask it.
@Configuration(proxyBeanMethods = false)
class DistrictClock {

    @Bean
    @Profile("!demo")
    Clock clock(@Value("${openseat.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
