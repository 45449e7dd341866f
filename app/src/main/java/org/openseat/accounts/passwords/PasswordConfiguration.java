package org.openseat.accounts.passwords;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which of the two password policies a district has: OPENSEAT_PASSWORD_POLICY.
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    static PasswordPolicy passwordPolicy(@Value("${openseat.password-policy}") String name) {
        return switch (name) {
            case "district" -> new DistrictPolicy();
            case "nist" -> new NistPolicy();
            default -> throw new IllegalArgumentException("OPENSEAT_PASSWORD_POLICY is district or nist, not " + name);
        };
    }
}
