package org.openseat.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.check.FileType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of documents.
@Component
class Documents {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever adds to or removes from the same packet, or keeps the same content, waits until this transaction ends.
    void hold(String what) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 40))")
                .param("what", what)
                .query((row, n) -> 0)
                .single();
    }

    void insert(Document document) {
        sql.sql("""
                insert into document (id, packet, kind, name, type, size, sha256, sent_by, sent_at, review)
                values (:id, :packet, :kind, :name, :type, :size, :sha256, :by, :at, :review)
                """)
                .param("id", document.id().value())
                .param("packet", document.packet().value())
                .param("kind", document.kind())
                .param("name", document.name())
                .param("type", document.type().name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("by", document.sentBy())
                .param("at", Timestamp.from(document.sentAt()))
                .param("review", document.review() instanceof Review.Unchecked ? "UNCHECKED" : "WAITING")
                .update();
    }

    List<Document> of(PacketId packet) {
        return sql.sql("select * from document where packet = :packet order by sent_at, name, id")
                .param("packet", packet.value())
                .query(Documents::document)
                .list();
    }

    Optional<Document> find(PacketId packet, DocumentId id) {
        return sql.sql("select * from document where packet = :packet and id = :id")
                .param("packet", packet.value())
                .param("id", id.value())
                .query(Documents::document)
                .optional();
    }

    boolean delete(PacketId packet, DocumentId id) {
        return sql.sql("delete from document where packet = :packet and id = :id")
                        .param("packet", packet.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean review(Document seen, Review review) {
        var change = switch (review) {
            case Review.Unchecked _, Review.Waiting _ ->
                throw new IllegalArgumentException("A review cannot be taken back");
            case Review.Accepted a -> new Change("ACCEPTED", a.by(), Timestamp.from(a.at()), null);
            case Review.Refused r -> new Change("REFUSED", r.by(), Timestamp.from(r.at()), r.reason());
        };
        return sql.sql("""
                update document
                   set review = :review, reviewed_by = :by, reviewed_at = :at, reason = :reason, reviews = reviews + 1
                 where id = :id and reviews = :seen and review <> 'UNCHECKED'
                """)
                        .param("review", change.review())
                        .param("by", change.by())
                        .param("at", change.at())
                        .param("reason", change.reason())
                        .param("id", seen.id().value())
                        .param("seen", seen.reviews())
                        .update()
                == 1;
    }

    /// What waits for the virus check, each content once; what has waited longest comes first.
    List<String> unchecked() {
        return sql.sql("""
                select sha256 from document where review = 'UNCHECKED'
                group by sha256 order by min(sent_at) limit 500""").query((row, n) -> row.getString("sha256")).list();
    }

    void clean(String sha256) {
        sql.sql("update document set review = 'WAITING' where sha256 = :sha256 and review = 'UNCHECKED'")
                .param("sha256", sha256)
                .update();
    }

    /// Refuses what was found to carry a virus; answers which documents.
    List<Document> infected(String sha256, Instant now) {
        return sql.sql("""
                update document
                   set review = 'REFUSED', reason = :infected, reviewed_by = :nobody, reviewed_at = :now,
                       reviews = reviews + 1
                 where sha256 = :sha256 and review = 'UNCHECKED' returning *""")
                .param("infected", Review.INFECTED)
                .param("nobody", NOBODY)
                .param("now", Timestamp.from(now))
                .param("sha256", sha256)
                .query(Documents::document)
                .list();
    }

    /// Whether anybody may still want the content: not when it is a virus.
    boolean refersTo(String sha256) {
        return sql.sql("""
                select exists (select from document
                                where sha256 = :sha256 and (reason is distinct from :infected))""")
                .param("infected", Review.INFECTED)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private record Change(
            String review, UUID by, Timestamp at, @Nullable String reason) {}

    private static Document document(ResultSet row, int n) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new PacketId(row.getObject("packet", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("sent_by", UUID.class),
                row.getTimestamp("sent_at").toInstant(),
                reviewOf(row),
                row.getInt("reviews"));
    }

    private static Review reviewOf(ResultSet row) throws SQLException {
        var by = row.getObject("reviewed_by", UUID.class);
        return switch (row.getString("review")) {
            case "ACCEPTED" ->
                new Review.Accepted(by, row.getTimestamp("reviewed_at").toInstant());
            case "REFUSED" ->
                new Review.Refused(by, row.getTimestamp("reviewed_at").toInstant(), row.getString("reason"));
            case "UNCHECKED" -> new Review.Unchecked();
            default -> new Review.Waiting();
        };
    }
}
