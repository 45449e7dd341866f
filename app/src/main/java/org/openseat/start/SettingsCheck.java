package org.openseat.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.passwords.HashCost;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Looks at what an operator has set before anything is started, and says everything that is wrong at once.
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int LAST_PORT = 65535;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var problems = problems(event.getEnvironment());
        if (!problems.isEmpty()) {
            throw new CannotStart(String.join("\n", problems));
        }
    }

    static List<String> problems(Environment settings) {
        var problems = new ArrayList<String>();
        var file = settings.getProperty("OPENSEAT_SETTINGS", "");
        if (!file.isEmpty() && !Files.isReadable(Path.of(file))) {
            problems.add("OPENSEAT_SETTINGS names a file that cannot be read: " + file);
        }
        if (!isPort(settings.getProperty("server.port", "8080"))) {
            problems.add("OPENSEAT_PORT must be a number from 0 to 65535, not " + settings.getProperty("server.port"));
        }
        folder(settings.getProperty("openseat.data", "data"), problems);
        url(
                "OPENSEAT_DATABASE_URL",
                value(settings, "database-url"),
                "postgresql://user:password@host:5432/name",
                Set.of("postgresql", "postgres", "jdbc"),
                problems);
        url(
                "OPENSEAT_DATABASE_OWNER_URL",
                value(settings, "database-owner-url"),
                "postgresql://owner:password@host:5432/name",
                Set.of("postgresql", "postgres", "jdbc"),
                problems);
        url(
                "OPENSEAT_SMTP_URL",
                value(settings, "smtp-url"),
                "smtp://user:password@host:587 or smtps://…",
                Set.of("smtp", "smtps"),
                problems);
        url(
                "OPENSEAT_SMS_URL",
                value(settings, "sms-url"),
                "https://user:password@api.example.com/Messages.json",
                Set.of("http", "https"),
                problems);
        if (!value(settings, "sms-url").isEmpty() && value(settings, "sms-from").isEmpty()) {
            problems.add("OPENSEAT_SMS_FROM must name the number or sender that text messages come from");
        }
        url(
                "OPENSEAT_BOUNCES_URL",
                value(settings, "bounces-url"),
                "imap://user:password@host:143/INBOX or imaps://…",
                Set.of("imap", "imaps"),
                problems);
        if (!value(settings, "bounces-address").matches("|[^@\\s<>,;]+@[^@\\s<>,;]+")) {
            problems.add("OPENSEAT_BOUNCES_ADDRESS must be one e-mail address like bounces@schools.example.org");
        }
        url(
                "OPENSEAT_BASE_URL",
                value(settings, "base-url"),
                "https://schools.example.org",
                Set.of("http", "https"),
                problems);
        if (!Set.of("district", "nist", "").contains(value(settings, "password-policy"))) {
            problems.add("OPENSEAT_PASSWORD_POLICY is district or nist, not " + value(settings, "password-policy"));
        }
        passwordHash(value(settings, "password-hash"), settings.acceptsProfiles(Profiles.of("test")), problems);
        if (!Set.of("required", "offered", "").contains(value(settings, "staff-second-factor"))) {
            problems.add("OPENSEAT_STAFF_SECOND_FACTOR is required or offered, not "
                    + value(settings, "staff-second-factor"));
        }
        url(
                "OPENSEAT_S3_ENDPOINT",
                value(settings, "s3.endpoint"),
                "https://s3.example.org",
                Set.of("http", "https"),
                problems);
        if (value(settings, "s3.key").isEmpty() != value(settings, "s3.secret").isEmpty()) {
            problems.add("OPENSEAT_S3_KEY and OPENSEAT_S3_SECRET belong together: set both or none");
        }
        if (!value(settings, "clamd").isEmpty()) {
            url("OPENSEAT_CLAMD", "clamd://" + value(settings, "clamd"), "host:3310", Set.of("clamd"), problems);
        }
        clock(value(settings, "clock"), settings.acceptsProfiles(Profiles.of("demo")), problems);
        return problems;
    }

    private static String value(Environment settings, String name) {
        return settings.getProperty("openseat." + name, "").strip();
    }

    private static boolean isPort(@Nullable String text) {
        try {
            var port = Integer.parseInt(String.valueOf(text));
            return port >= 0 && port <= LAST_PORT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void folder(String name, List<String> problems) {
        try {
            var folder = Files.createDirectories(Path.of(name).toAbsolutePath());
            if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
                problems.add("OPENSEAT_DATA names a folder we may not read and write: " + folder);
            }
        } catch (IOException | InvalidPathException e) {
            problems.add("OPENSEAT_DATA names a folder that is not there and cannot be made: " + name);
        }
    }

    /// The message does not repeat the address, which may hold a password.
    private static void url(String name, String text, String like, Set<String> schemes, List<String> problems) {
        if (text.isEmpty()) {
            return;
        }
        try {
            var url = URI.create(text);
            var host = "jdbc".equals(url.getScheme()) ? text.startsWith("jdbc:postgresql:") : url.getHost() != null;
            if (host && schemes.contains(String.valueOf(url.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        problems.add(name + " must look like " + like);
    }

    private static void passwordHash(String text, boolean cheap, List<String> problems) {
        var cost = HashCost.parse(text);
        if (!text.isEmpty() && cost.filter(set -> cheap || set.advised()).isEmpty()) {
            problems.add("OPENSEAT_PASSWORD_HASH must look like " + HashCost.USUAL
                    + " and be no cheaper than OWASP advises (docs/settings.md), not " + text);
        }
    }

    private static void clock(String text, boolean demo, List<String> problems) {
        if (text.isEmpty()) {
            return;
        }
        if (!demo) {
            problems.add("OPENSEAT_CLOCK works in the demo only; a real district's clock is the real one");
        }
        try {
            Instant.parse(text);
        } catch (DateTimeException e) {
            problems.add("OPENSEAT_CLOCK must be an instant like 2027-02-01T09:00:00-08:00, not " + text);
        }
    }
}
