package org.openseat.start;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.keys.WrongKey;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says on standard error why Openseat does not start, without a stack trace where the operator can put it right.
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartReport implements SpringBootExceptionReporter {

    /// How a database says that it has the migrations from before they were named by date; no later one has number 1.
    private static final String FIRST_OF_THE_OLD = "applied migration not resolved locally: 001";

    CannotStartReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    @SuppressWarnings("SystemOut") // an operator reads this in the terminal, or a script from standard error
    public boolean reportException(Throwable failure) {
        var said = said(failure);
        said.ifPresent(System.err::println);
        return said.isPresent();
    }

    static Optional<String> said(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart known -> {
                    return Optional.of(String.valueOf(known.getMessage()));
                }
                case WrongKey other -> {
                    return Optional.of(String.valueOf(other.getMessage()));
                }
                case PortInUseException used -> {
                    return Optional.of("Port " + used.getPort()
                            + " is used by another program. Stop it, or set OPENSEAT_PORT to another number.");
                }
                case SQLException no
                when refused(no) -> {
                    return Optional.of("The database of OPENSEAT_DATABASE_URL does not let us in: "
                            + String.valueOf(no.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
                }
                case FlywayValidateException old
                when String.valueOf(old.getMessage()).contains(FIRST_OF_THE_OLD) -> {
                    return Optional.of(
                            "This database was made before Openseat's first release and cannot be carried over."
                                    + " Delete the data folder (OPENSEAT_DATA), or give OPENSEAT_DATABASE_URL an empty database,"
                                    + " and start again.");
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// No connection, wrong name or password, no such database.
    private static boolean refused(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D");
    }
}
