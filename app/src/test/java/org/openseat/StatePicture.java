package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.ui.words.Words;

/// Walks the states of a request as its sealed type says them, and draws them as a section of docs/states.md.
///
/// @param root the sealed type; its records are the states, their methods that answer a state are the moves
/// @param states the names of the states in order, such as `IN_QUEUE`
/// @param steps the names of the moves in the order of the buttons
/// @param first where a request begins, such as `InQueue: submit`
/// @param words what everybody reads for the name of a state
public record StatePicture(
        Class<?> root, List<String> states, List<String> steps, List<String> first, UnaryOperator<String> words) {

    private static final Path PICTURE = Path.of("..", "docs", "states.md");

    /// Whether the buttons of each state are its methods.
    public void hasAsButtons(Function<Object, ? extends Collection<? extends Enum<?>>> buttons) {
        types().forEach(state -> assertThat(buttons.apply(empty(state)))
                .as(state.getSimpleName())
                .extracting(Enum::name)
                .containsExactlyElementsOf(movesOf(state)));
    }

    /// Whether each state has its words in every language of the house.
    public void isSaidBy(UnaryOperator<String> key) {
        var words = new Words();
        types().map(state -> key.apply(name(state.getSimpleName())))
                .forEach(each ->
                        assertThat(List.of("en", "es")).as(each).allMatch(language -> words.has(language, each)));
    }

    /// Compares the section under this heading with what is drawn now; a stale one is written anew.
    public void isDrawnUnder(String heading, String about) throws IOException {
        var now = "# " + heading + "\n\n" + about + "\n" + drawn();
        var file = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        var sections = Arrays.stream(file.split("(?m)^(?=# )"))
                .filter(section -> !section.isBlank())
                .toList();
        var before = sections.stream()
                .filter(section -> section.startsWith("# " + heading + "\n"))
                .findFirst()
                .orElse("");
        if (!before.strip().equals(now.strip())) {
            var others = sections.stream().map(section -> section.equals(before) ? now : section);
            var all = before.isEmpty() ? Stream.concat(others, Stream.of(now)) : others;
            Files.writeString(PICTURE, all.map(String::strip).collect(Collectors.joining("\n\n")) + "\n");
        }
        assertThat(before.strip())
                .as("docs/states.md was not up to date; it has been drawn anew: look at it and commit it")
                .isEqualTo(now.strip());
    }

    private String drawn() {
        var arrows = Stream.concat(first.stream().map(begin -> "    [*] --> " + begin), types().flatMap(this::arrows))
                .collect(Collectors.joining("\n"));
        var rows = types().map(this::row).collect(Collectors.joining("\n"));
        return """

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | state | as everybody reads it | what can be done | leads to |
                |---|---|---|---|
                %s
                """.formatted(arrows, rows);
    }

    private Stream<String> arrows(Class<?> state) {
        return moves(state).isEmpty()
                ? Stream.of("    " + state.getSimpleName() + " --> [*]")
                : moves(state).stream()
                        .flatMap(move -> records(move.getReturnType())
                                .map(to -> "    " + state.getSimpleName() + " --> " + to.getSimpleName() + ": "
                                        + move.getName()));
    }

    private String row(Class<?> state) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        state.getSimpleName(),
                        words.apply(name(state.getSimpleName())),
                        cell(moves(state).stream().map(Method::getName)),
                        cell(moves(state).stream()
                                .flatMap(move -> records(move.getReturnType()))
                                .map(to -> "`" + to.getSimpleName() + "`")
                                .distinct()));
    }

    private static String cell(Stream<String> words) {
        var cell = words.collect(Collectors.joining(", "));
        return cell.isEmpty() ? "nothing" : cell;
    }

    /// The records of the sealed type, in the order of their names.
    private Stream<Class<?>> types() {
        return records(root)
                .distinct()
                .sorted(Comparator.comparing(state -> states.indexOf(name(state.getSimpleName()))));
    }

    /// The methods that lead to another state, in the order of the buttons.
    private List<Method> moves(Class<?> state) {
        return Arrays.stream(state.getMethods())
                .filter(method -> !method.isBridge()
                        && !component(state, method)
                        && root.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(move -> steps.indexOf(name(move.getName()))))
                .toList();
    }

    /// The moves of a state by the names of their buttons.
    private List<String> movesOf(Class<?> state) {
        return moves(state).stream().map(move -> name(move.getName())).toList();
    }

    /// An empty one: which buttons there are depends on the type alone.
    private static Object empty(Class<?> state) {
        try {
            var maker = state.getDeclaredConstructors()[0];
            return maker.newInstance(new Object[maker.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `InQueue` as constants are written: `IN_QUEUE`.
    private static String name(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(StatePicture::records);
    }

    private static boolean component(Class<?> state, Method method) {
        return Arrays.stream(state.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }
}
