package org.openseat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void the_table_in_the_docs_has_every_setting_and_no_other() throws IOException {
        assertThat(names("../docs/settings.md", "^\\| `(OPENSEAT_\\w+)`"))
                .isEqualTo(names("src/main/resources/application.properties", "(OPENSEAT_\\w+)"));
    }

    @Test
    void an_operator_who_sets_nothing_does_nothing_wrong() {
        assertThat(SettingsCheck.problems(settings())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server.port                | eighty                             | OPENSEAT_PORT
            server.port                | 65536                              | OPENSEAT_PORT
            openseat.database-url      | mysql://localhost/openseat         | OPENSEAT_DATABASE_URL
            openseat.database-url      | localhost:5432                     | OPENSEAT_DATABASE_URL
            openseat.smtp-url          | mail.example.org                   | OPENSEAT_SMTP_URL
            openseat.smtp-url          | smtp://                            | OPENSEAT_SMTP_URL
            openseat.sms-url           | https://u:p@api.example.com/texts  | OPENSEAT_SMS_FROM
            openseat.bounces-url       | pop3://mail.example.org            | OPENSEAT_BOUNCES_URL
            openseat.bounces-address   | bounces                            | OPENSEAT_BOUNCES_ADDRESS
            openseat.base-url          | choice.example.org                 | OPENSEAT_BASE_URL
            openseat.base-url          | ftp://choice.example.org           | OPENSEAT_BASE_URL
            openseat.password-policy   | strict                             | OPENSEAT_PASSWORD_POLICY
            openseat.password-hash     | m=19456                            | OPENSEAT_PASSWORD_HASH
            openseat.password-hash     | m=19455,t=2                        | OPENSEAT_PASSWORD_HASH
            openseat.password-hash     | m=7167,t=12                        | OPENSEAT_PASSWORD_HASH
            openseat.password-hash     | m=999999,t=0                       | OPENSEAT_PASSWORD_HASH
            openseat.password-hash     | m=64,t=1                           | OPENSEAT_PASSWORD_HASH
            openseat.trusted-proxies   | proxy.example.org                  | OPENSEAT_TRUSTED_PROXIES
            openseat.trusted-proxies   | 10.0.0.0/8                         | OPENSEAT_TRUSTED_PROXIES
            openseat.trusted-proxies   | 192.168.1.0/23                     | OPENSEAT_TRUSTED_PROXIES
            openseat.trusted-proxies   | fd00::/64                          | OPENSEAT_TRUSTED_PROXIES
            openseat.staff-second-factor | maybe                            | OPENSEAT_STAFF_SECOND_FACTOR
            openseat.clock             | 2027-02-01T09:00:00-08:00          | OPENSEAT_CLOCK
            OPENSEAT_SETTINGS          | /no/such/file.properties           | OPENSEAT_SETTINGS
            """)
    void a_wrong_setting_is_named_in_one_line(String name, String value, String named) {
        assertThat(SettingsCheck.problems(settings().withProperty(name, value)))
                .singleElement()
                .asString()
                .startsWith(named)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"m=47104,t=1", "m=19456,t=2", "m=12288,t=3", "m=9216,t=4", "m=7168,t=5", "m=65536,t=3"})
    void a_password_may_cost_what_is_advised_or_more(String cost) {
        assertThat(SettingsCheck.problems(settings().withProperty("openseat.password-hash", cost)))
                .isEmpty();
    }

    @Test
    void only_in_tests_may_a_password_cost_next_to_nothing() {
        var settings = settings().withProperty("openseat.password-hash", "m=64,t=1");
        settings.setActiveProfiles("test");

        assertThat(SettingsCheck.problems(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01T09:00:00-08:00, 0", "2027-02-01T17:00:00Z, 0", "2027-02-01, 1", "soon, 1"})
    void the_demos_clock_starts_at_an_instant(String clock, int problems) {
        var settings = settings().withProperty("openseat.clock", clock);
        settings.setActiveProfiles("demo");

        assertThat(SettingsCheck.problems(settings)).hasSize(problems);
    }

    @Test
    void a_file_where_the_data_folder_should_be_is_said() throws IOException {
        var file = Files.createFile(folder.resolve("data"));

        assertThat(SettingsCheck.problems(settings().withProperty("openseat.data", file.toString())))
                .singleElement()
                .asString()
                .startsWith("OPENSEAT_DATA");
    }

    @Test
    void an_address_with_a_password_is_not_repeated() {
        var wrong = settings().withProperty("openseat.database-url", "mysql://openseat:geheim@localhost/openseat");

        assertThat(SettingsCheck.problems(wrong).toString()).doesNotContain("geheim");
    }

    @Test
    void a_used_port_and_a_closed_database_are_one_line_and_a_fault_is_not_hidden() {
        var closed = new SQLException("Connection refused", "08001", new ConnectException());

        assertThat(CannotStartReport.said(new IllegalStateException(new PortInUseException(8080))))
                .hasValueSatisfying(line -> assertThat(line).contains("8080", "OPENSEAT_PORT"));
        assertThat(CannotStartReport.said(new IllegalStateException(closed)))
                .hasValueSatisfying(line -> assertThat(line).contains("OPENSEAT_DATABASE_URL"));
        assertThat(CannotStartReport.said(new IllegalStateException("ours"))).isEmpty();
    }

    private MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("openseat.data", folder.resolve("data").toString());
    }

    private static Set<String> names(String file, String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
