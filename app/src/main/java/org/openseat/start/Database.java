package org.openseat.start;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the data is kept: the PostgreSQL of the settings, or an embedded one in the data folder.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class Database {

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(Settings settings) {
        return settings.databaseUrl() instanceof String url && !url.isBlank()
                ? new PostgresServer.Elsewhere(url)
                : EmbeddedServer.start(settings.data().resolve("postgres"));
    }

    @Bean
    DataSource dataSource(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.jdbcUrl());
        pool.setPoolName("openseat");
        pool.setMaximumPoolSize(16);
        pool.setAutoCommit(true);
        // A database error must not carry a family's data into the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "openseat");
        return pool;
    }
}
