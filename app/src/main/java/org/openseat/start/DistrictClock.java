package org.openseat.start;

import java.time.Clock;
import java.time.InstantSource;
import org.openseat.schools.DistrictOffice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The one clock, in the district's time zone. Only controllers, listeners and jobs ask it what time it is.
@Configuration(proxyBeanMethods = false)
class DistrictClock {

    @Bean
    @Profile("!demo")
    Clock clock(DistrictOffice office) {
        return new DistrictTime(InstantSource.system(), office::timeZone);
    }
}
