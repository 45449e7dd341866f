package org.openseat.permits;

import java.time.Clock;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A story that people of the town tell, each test with people of its own.
@AppTest
public abstract class InTown {

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Clock clock;

    @Value("${local.server.port}")
    protected int port;

    protected final Town town;

    protected InTown(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }
}
