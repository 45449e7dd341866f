package org.openseat.start.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where the data is kept: the PostgreSQL of the settings, or an embedded one in the data folder; and as whom we go
/// there.
///
/// Tables belong to a role that only migrations use. (docs/decisions/2026-11-30-database-roles.md)
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class Database {

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(Settings settings, @Value("${openseat.database-owner-url:}") String owner) {
        return settings.databaseUrl() instanceof String url && !url.isBlank()
                ? new PostgresServer.Elsewhere(url, owner)
                : EmbeddedServer.start(settings.data());
    }

    @Bean
    @Primary
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

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(PostgresServer server) {
        return new DriverManagerDataSource(server.ownerUrl().orElseGet(server::jdbcUrl));
    }

    @Bean
    FlywayMigrationStrategy migrations(PostgresServer server, DataSource app) {
        return new Migrations(server, app);
    }
}
