package org.openseat.accounts.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.AnasAccount;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;
import org.openseat.accounts.sessions.Token;

/// R-ACC-19: a family agrees to the rules of use at its first sign-in, and again when they change.
class UsePolicyTest extends AnasAccount {

    AccountId account = AccountId.fresh();

    @BeforeEach
    void ana_has_agreed_to_nothing() {
        account = open(email, Role.FAMILY);
        sql.sql("delete from use_acceptance where account = :id")
                .param("id", account.value())
                .update();
    }

    @Test
    void a_family_reads_the_rules_once_and_goes_on_to_where_it_wanted() {
        var ana = new Visitor(port);
        var asked = ana.submit("/sign-in?next=/profile", "/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(location(asked)).isEqualTo("/use-policy");
        assertThat(location(ana.get("/profile"))).startsWith("/sign-in");

        var without = ana.submit("/use-policy", "/use-policy", Map.of());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tick the box to agree");

        assertThat(location(agree(ana))).isEqualTo("/profile");
        assertThat(ana.get("/profile").statusCode()).isEqualTo(200);
        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/home");
        assertThat(sql.sql("select version from use_acceptance where account = :id and accepted is not null")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(UsePolicy.VERSION);
    }

    @Test
    void the_rules_are_asked_again_when_they_change() {
        agree(signedAsFarAsTheRules());
        sql.sql("update use_acceptance set version = version - 1 where account = :id")
                .param("id", account.value())
                .update();

        assertThat(location(new Visitor(port).signIn(email, PASSWORD))).isEqualTo("/use-policy");
    }

    @Test
    void whoever_chose_spanish_reads_them_in_spanish() {
        var ana = new Visitor(port);
        ana.chooseLanguage("es");
        ana.signIn(email, PASSWORD);

        assertThat(ana.get("/use-policy").body()).contains("Reglas para usar este sitio", "Leí estas reglas");
    }

    @Test
    void on_a_strange_browser_they_come_in_the_language_of_the_account() {
        sql.sql("update account set language = 'es' where id = :id")
                .param("id", account.value())
                .update();
        var ana = signedAsFarAsTheRules();

        assertThat(ana.get("/use-policy").body()).contains("lang=\"es\"", "Leí estas reglas");
    }

    @Test
    void staff_and_visitors_may_read_them_and_are_not_asked() {
        var staff = "staff-" + email;
        open(staff, Role.DISTRICT);
        sql.sql("delete from use_acceptance where account = (select id from account where email = :email)")
                .param("email", staff)
                .update();

        assertThat(location(new Visitor(port).signIn(staff, PASSWORD))).isEqualTo("/desk");
        assertThat(new Visitor(port).get("/use-policy").body())
                .contains("Rules for using this site")
                .doesNotContain("I have read these rules");
    }

    @Test
    void agreeing_does_not_sign_in_who_owes_a_code() {
        var ana = signedAsFarAsTheRules();
        sql.sql("insert into second_factor (account, secret, confirmed) values (:id, :secret, true)")
                .param("id", account.value())
                .param("secret", Token.fingerprint("anything"))
                .update();

        assertThat(location(agree(ana))).isEqualTo("/sign-in/code");
        assertThat(ana.cookie("openseat_session")).isNull();
    }

    @Test
    void somebody_elses_sign_in_under_way_is_not_taken_over() {
        var thief = new Visitor(port);
        thief.plant("openseat_entry", "guessed");

        assertThat(location(agree(thief))).isEqualTo("/sign-in?why=ended");
    }

    @Test
    void other_words_are_another_version() throws IOException {
        var words = new Properties();
        words.load(new InputStreamReader(
                Objects.requireNonNull(AccountId.class.getResourceAsStream("accounts_en.properties")),
                StandardCharsets.UTF_8));
        var rules = UsePolicyPage.RULES.stream()
                .map(rule -> words.getProperty("accounts.use.rule." + rule))
                .collect(Collectors.joining("\n"));

        assertThat(UsePolicy.VERSION + ":" + HexFormat.of().formatHex(Token.fingerprint(rules), 0, 4))
                .as("the rules changed: raise UsePolicy.VERSION and write both here")
                .isEqualTo("1:9a646dc5");
    }

    private Visitor signedAsFarAsTheRules() {
        var ana = new Visitor(port);
        assertThat(location(ana.signIn(email, PASSWORD))).isEqualTo("/use-policy");
        return ana;
    }

    private static java.net.http.HttpResponse<String> agree(Visitor visitor) {
        return visitor.submit("/use-policy", "/use-policy", Map.of("agree", "yes"));
    }
}
