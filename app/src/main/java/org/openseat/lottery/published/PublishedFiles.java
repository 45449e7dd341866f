package org.openseat.lottery.published;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of a run that everybody may have: from the announcement on what was frozen, from the release on all.
@Repository
class PublishedFiles {

    private final JdbcClient sql;

    PublishedFiles(JdbcClient sql) {
        this.sql = sql;
    }

    record File(String name, String sha256, long bytes) {}

    /// A held run shows nothing of its result, and one that was set aside what it had shown.
    static boolean all(LotteryRun run) {
        return run.state() == RunState.RELEASED;
    }

    private static String open(LotteryRun run) {
        if (!run.state().isAnnounced() || run.times().announced() == null) {
            return "false";
        }
        return all(run) ? "true" : "(name = 'manifest.txt' or name like 'frozen/%')";
    }

    List<File> of(LotteryRun run) {
        return sql.sql("select name, sha256, length(bytes) as size from run_file where run = :run and " + open(run)
                        + " order by name collate \"C\"")
                .param("run", run.id())
                .query((row, _) -> new File(row.getString("name"), row.getString("sha256"), row.getLong("size")))
                .list();
    }

    Optional<byte[]> file(LotteryRun run, String name) {
        return sql.sql("select bytes from run_file where run = :run and name = :name and " + open(run))
                .param("run", run.id())
                .param("name", name)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// Everything in one archive; the same files give the same bytes.
    byte[] zip(LotteryRun run) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : of(run)) {
                var entry = new ZipEntry(file.name());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file(run, file.name()).orElseThrow());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The value of a name in `frozen/rules.csv`.
    Optional<String> rule(LotteryRun run, String name) {
        return file(run, "frozen/rules.csv")
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(name + ","))
                        .map(line -> line.split(",")[1])
                        .findFirst());
    }

    /// The number of a child in the released draw.
    Optional<Integer> number(UUID run, String pseudonym) {
        return sql.sql("select number from released_result where run = :run and pseudonym = :child")
                .param("run", run)
                .param("child", pseudonym)
                .query(Integer.class)
                .optional();
    }
}
