package org.openseat.start;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Work that is done by the clock: sending mail, sweeping.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
