package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A log of ten lines, whose chain is made here with code of the test's own, and what happens to it.
class AuditTest {
    private static final int LINES = 10;

    @TempDir
    Path folder;

    private final String[] rows = new String[LINES + 1];
    private final String[] hashes = new String[LINES + 1];

    @BeforeEach
    void a_log_of_ten_lines() throws NoSuchAlgorithmException {
        rows[0] = "place,hash,digest,salt,source,entry,school_year,policy_version,run_at";
        hashes[0] = "0".repeat(64);
        for (int place = 1; place <= LINES; place++) {
            var salt = "%032x".formatted(place);
            var entry = "{\"what\": \"STEP %d\", \"who\": \"Ñandú\"}".formatted(place);
            var digest = sha256(salt + "\n" + entry);
            hashes[place] = sha256(hashes[place - 1] + "\n" + place + "\n" + digest);
            rows[place] = place + "," + hashes[place] + "," + digest + "," + salt + ",case_event,\""
                    + entry.replace("\"", "\"\"") + "\",,,2026-11-30";
        }
    }

    @Test
    void a_log_that_fits_is_valid() throws IOException {
        assertThat(audit())
                .isEqualTo(new LotteryFolder.Said(
                        0,
                        "valid: 10 lines, 0 of them removed when their time was over; 2 published fingerprints fit\n",
                        ""));
    }

    @Test
    void a_line_whose_time_was_over_leaves_its_fingerprint_and_is_no_fault() throws IOException {
        rows[4] = rows[4].replaceAll(",[0-9a-f]{32},case_event,\".*\",,,", ",,case_event,,,,");
        assertThat(audit().out()).startsWith("valid: 10 lines, 1 of them removed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | STEP 4            | STEP 5            | log.csv:5: line 4 of the log was changed
            1 | Ñandú             | Nandu             | log.csv:2: line 1 of the log was changed
            7 | (?<=case_event,).*| ,,,               | log.csv:8: line 7 of the log was taken away
            6 | ^6,               | 7,                | log.csv:7: here line 6 of the log should stand, not 7
            9 | ^9,..             | 9,zz              | log.csv:10: line 9 of the log does not follow
            """)
    void the_first_line_that_does_not_fit_is_named(int line, String what, String becomes, String said)
            throws IOException {
        rows[line] = rows[line].replaceFirst(what, becomes);
        var answer = audit();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out().lines().skip(1).findFirst())
                .hasValueSatisfying(first -> assertThat(first).startsWith(said));
    }

    @Test
    void a_line_that_is_gone_is_missed() throws IOException {
        rows[5] = "";
        assertThat(audit().out()).contains("log.csv:7: here line 5 of the log should stand, not 6");
    }

    /// Whoever can write the whole log anew cannot reach the copies that others kept.
    @Test
    void a_log_that_was_written_anew_does_not_fit_what_was_published() throws Exception {
        var kept = heads();
        hashes[2] = hashes[2].replace(hashes[2].charAt(0), 'f');
        a_log_of_other_lines();
        var answer = run(write(), kept);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("heads.csv:2: on 2026-11-29 another fingerprint was published for line 6");
    }

    @Test
    void without_published_fingerprints_it_says_what_that_is_worth() throws IOException {
        var answer = LotteryFolder.say("audit", write().toString());
        assertThat(answer.out()).contains("0 published fingerprints fit. Without any");
    }

    @Test
    void two_logs_are_one_too_many_and_none_is_none() throws IOException {
        var log = write().toString();
        assertThat(LotteryFolder.say("audit", log, log).exitCode()).isEqualTo(2);
        assertThat(LotteryFolder.say("audit", heads().toString()).exitCode()).isEqualTo(2);
    }

    private void a_log_of_other_lines() throws NoSuchAlgorithmException {
        for (int place = 1; place <= LINES; place++) {
            var salt = "%032x".formatted(place);
            var digest = sha256(salt + "\n{}");
            hashes[place] = sha256(hashes[place - 1] + "\n" + place + "\n" + digest);
            rows[place] = place + "," + hashes[place] + "," + digest + "," + salt + ",case_event,{},,,2026-11-30";
        }
    }

    private LotteryFolder.Said audit() throws IOException {
        return run(write(), heads());
    }

    private LotteryFolder.Said run(Path log, Path heads) {
        return LotteryFolder.say("audit", heads.toString(), log.toString());
    }

    private Path write() throws IOException {
        return Files.writeString(folder.resolve("log.csv"), String.join("\n", rows) + "\n");
    }

    private Path heads() throws IOException {
        return Files.writeString(
                folder.resolve("heads.csv"),
                "day,place,hash\n2026-11-29,6," + hashes[6] + "\n2026-11-30,10," + hashes[LINES] + "\n");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
