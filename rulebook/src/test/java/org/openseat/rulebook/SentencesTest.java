package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.district.Deadline;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.district.Statement;

/// Walks every statement there is and every language there are files for: nothing missing, nothing left over.
class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    @Test
    void english_and_spanish_are_there_and_the_walk_finds_every_rule() {
        assertThat(SentenceFiles.languages()).contains("en", "es");
        assertThat(SentenceFiles.statements())
                .hasSizeGreaterThan(35)
                .contains(
                        ParentEmployment.NoParentWorksInArea.class,
                        PermitAppeal.AppealTooLate.class,
                        Deadline.SkippedDay.class);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_statement_has_a_sentence_whose_placeholders_are_its_facts(String language) {
        for (var type : SentenceFiles.statements()) {
            var known = Stream.of(type.getRecordComponents())
                    .map(SentencesTest::placeholder)
                    .collect(Collectors.toSet());
            assertThat(known)
                    .as("placeholders in the %s sentence of %s", language, type)
                    .containsAll(placeholders(sentence(type, language)));
        }
    }

    /// Facts that one language tells are told in all.
    @ParameterizedTest
    @MethodSource("languages")
    void every_language_tells_the_same_facts(String language) {
        for (var type : SentenceFiles.statements()) {
            assertThat(placeholders(sentence(type, language)))
                    .as("%s in %s", type, language)
                    .isEqualTo(placeholders(sentence(type, "en")));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_constant_a_page_can_show_has_a_word(String language) {
        for (var type : SentenceFiles.enumsWithWords()) {
            for (var constant : type.getEnumConstants()) {
                assertThat(Sentences.word((Enum<?>) constant, Locale.of(language)))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_file_holds_a_key_that_nothing_uses(String language) {
        var used = new TreeSet<String>();
        SentenceFiles.statements().forEach(type -> used.add(Told.codeOf(type)));
        used.addAll(SentenceFiles.constants());
        assertThat(SentenceFiles.keys(language).stream()
                        .map(key -> key.replaceFirst("\\.staff$", ""))
                        .distinct())
                .containsExactlyElementsOf(used);
    }

    /// Staff are told of the family, and of the same facts.
    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_for_staff_speaks_to_the_family(String language) {
        assertThat(SentenceFiles.keys(language).stream().filter(key -> key.endsWith(".staff")))
                .isNotEmpty()
                .containsExactlyElementsOf(SentenceFiles.keys("en").stream()
                        .filter(key -> key.endsWith(".staff"))
                        .toList())
                .allSatisfy(key -> {
                    var said = SentenceFiles.text(key, language);
                    assertThat(said).doesNotContainPattern("(?i)\\b(you|your|usted)\\b");
                    assertThat(placeholders(said))
                            .isEqualTo(placeholders(SentenceFiles.text(key.replaceFirst("\\.staff$", ""), language)));
                });
    }

    @Test
    void staff_read_their_own_sentence_where_there_is_one() {
        var told = Told.of(new org.openseat.rulebook.inter.BothDistrictsAgree.SchoolDoesNotAccept());
        assertThat(Sentences.say(told, Locale.US)).contains("you asked for");
        assertThat(Sentences.sayToStaff(told, Locale.US))
                .isEqualTo("The requested school does not accept the student.");
        var waits = Told.of(new org.openseat.rulebook.inter.BothDistrictsAgree.SchoolAwaited());
        assertThat(Sentences.sayToStaff(waits, Locale.US)).isEqualTo(Sentences.say(waits, Locale.US));
    }

    @Test
    void no_two_statements_or_words_share_a_code() {
        assertThat(SentenceFiles.statements().stream().map(Told::codeOf)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_english_is_left_in_another_language(String language) {
        if (!language.equals("en")) {
            for (var key : SentenceFiles.keys("en")) {
                assertThat(SentenceFiles.text(key, language))
                        .as("%s in %s", key, language)
                        .isNotEqualTo(SentenceFiles.text(key, "en"));
            }
        }
    }

    /// Plain language: short sentences, so that a reader of grade 8 or lower follows.
    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_longer_than_22_words(String language) {
        for (var key : SentenceFiles.keys(language)) {
            for (var sentence : SentenceFiles.text(key, language).split("[.;] ", -1)) {
                assertThat(sentence.split("\\s+", -1).length)
                        .as("%s in %s", key, language)
                        .isLessThanOrEqualTo(22);
            }
        }
    }

    static Set<String> languages() {
        return SentenceFiles.languages();
    }

    private static String sentence(Class<? extends Statement> type, String language) {
        return SentenceFiles.text(Told.codeOf(type), language);
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    /// The one way in which a fact of this type may be said.
    private static String placeholder(RecordComponent component) {
        var kind = kind(component.getGenericType());
        return "{" + component.getName() + (kind.isEmpty() ? "" : ":" + kind) + "}";
    }

    private static String kind(Type type) {
        return switch (type) {
            case ParameterizedType years when years.getActualTypeArguments()[0] == SchoolYear.class -> "years";
            case ParameterizedType list when list.getRawType() == List.class -> kind(list.getActualTypeArguments()[0]);
            case Class<?> date when date == LocalDate.class -> "date";
            case Class<?> moment when moment == Moment.class -> "moment";
            case Class<?> constant when constant.isEnum() -> constant.getSimpleName();
            default -> "";
        };
    }
}
