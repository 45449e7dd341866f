package org.openseat.road;

import java.util.Map;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.ui.words.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets people in who are signed in already, where a sign-in leads. The ways through registration, a first password and
/// sign-in are walked by TheRoadTest and the tests that are about them.
final class Door {

    private final Browsers browsers;
    private final Sessions sessions;
    private final JdbcClient sql;

    Door(Browsers browsers, Sessions sessions, JdbcClient sql) {
        this.browsers = browsers;
        this.sessions = sessions;
        this.sql = sql;
    }

    /// A window of somebody whose account is open, in this language.
    Visit enter(String email, String language) {
        return enter(browsers.onATelephone(language), email, language);
    }

    /// A member of the demo district's staff, in English whatever they chose the last time.
    Visit staff(String name) {
        return enter(email(name), "en");
    }

    Visit staffWithoutJavaScript(String name) {
        return enter(browsers.withoutJavaScript(), email(name), "en");
    }

    static String email(String name) {
        return name + "@marisolusd.example";
    }

    private Visit enter(Visit window, String email, String language) {
        var person = sql.sql("""
                        update account set language = :language where email = :email
                        returning id, display_name, title, language, roles, schools
                        """)
                .param("language", language)
                .param("email", email)
                .query((row, n) -> Sessions.person(row))
                .single();
        window.carries(Map.of("openseat_session", sessions.begin(person, "").value(), Languages.COOKIE, language));
        window.opens(person.home());
        return window;
    }
}
