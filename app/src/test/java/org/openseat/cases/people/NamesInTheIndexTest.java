package org.openseat.cases.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.names.PlainName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The database finds a name by exactly the words that Java folds it to, and changes nothing about them.
@AppTest
class NamesInTheIndexTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đức Łukasz Đinh",
                "Weiß ẞ Yıldız İpek",
                "Siobhán O’Connor-D'Angelo",
                "Հովհաննիսյան Արմինե",
                "小明 王",
                "하늘 김",
                "زهرا محمدی",
                "อารยา กิตติ",
                "ΣΟΦΊΑΣ Jose\u0301 Peña\u00A0Ruiz"
            })
    void what_is_kept_is_what_java_folds(String name) {
        var child = new Child(name, LocalDate.parse("2014-03-14"), null);
        var first = new Parent(name, "none", null, null, null);
        assertThat(sql.sql("select unnest(tsvector_to_array(case_words('7K3M', cast(:answers as jsonb), '{}')))")
                        .param("answers", json.writeValueAsString(Map.of("child", child, "first", first)))
                        .query(String.class)
                        .set())
                .isEqualTo(new TreeSet<>(Stream.concat(PlainName.words(name).stream(), Stream.of("#7k3m"))
                        .toList()));
        assertThat(json.readValue(json.writeValueAsString(child), Child.class)).isEqualTo(child);
        assertThat(json.readValue(json.writeValueAsString(first), Parent.class)).isEqualTo(first);
    }
}
