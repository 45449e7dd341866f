package org.openseat.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.lists.CaseLists.Choice;
import org.openseat.cases.page.Voice;
import org.openseat.district.Grade;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// A desk of the staff: its lists with how much is in each, one of them open, and a search over all the reader may know
/// of.
///
/// @param list the open one; null for all
/// @param states what was found, counted by state; empty in a list
/// @param kinds those that what is shown can be of
/// @param typed as it came, for what several requests at once need to know
record DeskPage(
        Asked asked,
        @Nullable CaseList list,
        List<Tab> tabs,
        List<InState> states,
        List<CaseLists> kinds,
        List<Choice> years,
        List<Row> rows,
        Pages pages,
        Map<String, String> typed)
        implements Page {

    /// @param left school days until it is due; −1 when they are over
    record Row(CaseLine line, int left) {}

    record Tab(CaseList list, int count) {

        static Stream<Tab> of(Part part, int count) {
            var list = part.list();
            return list == null ? Stream.empty() : Stream.of(new Tab(list, count));
        }
    }

    record InState(CaseLists kind, Map<String, Integer> counts) {

        List<Choice> some(Voice voice, String chosen) {
            return kind.states().stream()
                    .filter(state -> counts.getOrDefault(state, 0) > 0 || state.equals(chosen))
                    .map(state -> new Choice(state, kind.state(state, voice)))
                    .toList();
        }
    }

    Said title() {
        return list == null ? Said.of("casework.all.title") : list.title();
    }

    Said lead() {
        return list == null ? Said.of("casework.all.lead") : list.lead();
    }

    boolean open(Tab tab) {
        return list != null && list.key().equals(tab.list().key());
    }

    String href(Tab tab) {
        return Asked.address(asked.page(), Map.of("list", tab.list().key()));
    }

    int total() {
        return states.stream()
                .flatMap(each -> each.counts().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    String href(InState of, Choice state) {
        return Asked.of(
                        asked.page(),
                        Map.of("q", asked.get("q"), "kind", of.kind().code(), "state", state.code()))
                .with("list", Asked.ALL);
    }

    /// To the other direction where it is sorted by this already.
    String sorted(String column) {
        var up = asked.sort().equals(column) && !asked.descending();
        return asked.with("sort", (up ? "-" : "") + column);
    }

    @Nullable
    String direction(String column) {
        return asked.sort().equals(column) ? asked.descending() ? "descending" : "ascending" : null;
    }

    boolean filtered() {
        return Stream.of("kind", "state", "type", "grade", "year", "due", "mine")
                .anyMatch(name -> !asked.get(name).isEmpty());
    }

    /// What each list can be narrowed to, by the name in the address.
    List<Filter> filters(Frame frame) {
        var voice = Voice.of(frame);
        return Stream.of(
                        new Filter("kind", kinds.size() < 2 ? List.of() : names(frame)),
                        new Filter("state", distinct(kinds.stream().flatMap(kind -> states(kind, voice)))),
                        new Filter("type", distinct(kinds.stream().flatMap(kind -> kind.types(voice).stream()))),
                        new Filter("grade", grades(voice)),
                        new Filter("year", years),
                        new Filter("due", within(frame)),
                        new Filter("mine", List.of(new Choice("1", frame.say("casework.filter.me")))))
                .filter(filter -> !filter.choices().isEmpty())
                .toList();
    }

    private List<Choice> names(Frame frame) {
        return kinds.stream()
                .map(kind -> new Choice(kind.code(), frame.say(kind.name())))
                .toList();
    }

    private static Stream<Choice> states(CaseLists kind, Voice voice) {
        return kind.states().stream().map(state -> new Choice(state, kind.state(state, voice)));
    }

    private static List<Choice> grades(Voice voice) {
        return Stream.of(Grade.values())
                .map(grade -> new Choice(grade.code(), voice.word(grade)))
                .toList();
    }

    private static List<Choice> within(Frame frame) {
        return IntStream.of(0, 3, 7, 14, 30)
                .mapToObj(days -> new Choice(String.valueOf(days), frame.say("casework.filter.within", days)))
                .toList();
    }

    /// States of the same name mean the same in every kind.
    private static List<Choice> distinct(Stream<Choice> choices) {
        var found = new LinkedHashMap<String, Choice>();
        choices.forEach(choice -> found.putIfAbsent(choice.code(), choice));
        return List.copyOf(found.values());
    }

    /// @param name in the address
    record Filter(String name, List<Choice> choices) {}
}
