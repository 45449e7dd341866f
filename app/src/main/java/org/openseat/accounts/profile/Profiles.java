package org.openseat.accounts.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.names.FullName;
import org.openseat.ui.words.LanguageChosen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people say of themselves: their names, the language they read, and how they want to be told.
@Component
public class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names, address and language of one account. The names of staff are the district's to write.
    ///
    /// @param mobile as it is kept, such as `+13105550123`; empty when there is none
    public record Profile(
            String email,
            String firstName,
            String middleName,
            String lastName,
            String language,
            String mobile,
            boolean texts,
            boolean staff) {}

    public Profile of(AccountId id) {
        return jdbc.sql("""
                        select email, coalesce(first_name, display_name) as first_name, middle_name, last_name,
                               language, mobile, texts, staff_id is not null as staff
                          from account where id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Profile(
                        row.getString("email"),
                        row.getString("first_name"),
                        Objects.requireNonNullElse(row.getString("middle_name"), ""),
                        Objects.requireNonNullElse(row.getString("last_name"), ""),
                        row.getString("language"),
                        Objects.requireNonNullElse(row.getString("mobile"), ""),
                        row.getBoolean("texts"),
                        row.getBoolean("staff")))
                .single();
    }

    public void rename(AccountId id, String firstName, String middleName, String lastName) {
        jdbc.sql("""
                        update account
                           set first_name = :first, middle_name = nullif(:middle, ''), last_name = :last,
                               display_name = :name
                         where id = :id and staff_id is null
                        """)
                .param("id", id.value())
                .param("first", firstName)
                .param("middle", middleName)
                .param("last", lastName)
                .param("name", FullName.of(firstName, middleName, lastName))
                .update();
    }

    /// The address to sign in with and to write to; it was proved.
    public void move(AccountId id, String email) {
        jdbc.sql("update account set email = :email where id = :id and staff_id is null")
                .param("id", id.value())
                .param("email", email)
                .update();
    }

    /// The number for text messages, and whether they are wanted for what needs an answer. Without a number there are
    /// none.
    public void reachBy(AccountId id, @Nullable String mobile, boolean texts) {
        jdbc.sql("update account set mobile = :mobile, texts = :texts where id = :id")
                .param("id", id.value())
                .param("mobile", mobile)
                .param("texts", texts && mobile != null)
                .update();
    }

    /// Letters and mails follow the language a person chose to read the pages in. (R-ACC-22)
    @EventListener
    void on(LanguageChosen chosen) {
        SessionContexts.person().ifPresent(person -> read(person.id(), chosen.language()));
    }

    private void read(AccountId id, String language) {
        jdbc.sql("update account set language = :language where id = :id and language <> :language")
                .param("id", id.value())
                .param("language", language)
                .update();
    }
}
