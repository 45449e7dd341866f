package org.openseat.reporting.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.reporting.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bytes of the files, in pieces, and who took a copy.
@Repository
public class RunFiles {

    private final JdbcClient sql;

    RunFiles(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(RunId run, int place, byte[] bytes) {
        sql.sql("insert into report_piece (run, place, bytes) values (?, ?, ?)")
                .params(run.value(), place, bytes)
                .update();
    }

    /// The file's bytes; each piece is read when its turn comes.
    public InputStream read(RunId run) {
        return new SequenceInputStream(new Enumeration<>() {
            private int place;
            private Optional<byte[]> next = piece(run, 0);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                var bytes = next.orElseThrow(NoSuchElementException::new);
                next = piece(run, ++place);
                return new ByteArrayInputStream(bytes);
            }
        });
    }

    private Optional<byte[]> piece(RunId run, int place) {
        return sql.sql("select bytes from report_piece where run = ? and place = ?")
                .params(run.value(), place)
                .query(byte[].class)
                .optional();
    }

    /// Notes who took a copy, for whoever must know where children's data went. (R-ROL-4)
    public void taken(RunId run, AccountId by, Instant now) {
        sql.sql("insert into report_copy (run, taken_by, taken) values (?, ?, ?)")
                .params(run.value(), by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Removes what was made before a day; that it was asked for stays.
    public int removeMadeBefore(Instant day) {
        return sql.sql("delete from report_piece p using report_run r where r.id = p.run and r.made < ?")
                .param(day.atOffset(ZoneOffset.UTC))
                .update();
    }
}
