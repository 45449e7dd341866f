package org.openseat.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.CaseViews;
import org.openseat.casework.web.DeskTables.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together what the kinds hand in: a person's lists, and all that they may know of.
@Component
class DeskLists {

    private final ObjectProvider<CaseLists> kinds;
    private final DeskTables tables;
    private final CaseViews views;

    DeskLists(ObjectProvider<CaseLists> kinds, DeskTables tables, CaseViews views) {
        this.kinds = kinds;
        this.tables = tables;
        this.views = views;
    }

    /// What a desk shows.
    ///
    /// @param list null for all that the reader may know of
    record Shown(Asked asked, @Nullable CaseList list, List<Part> parts) {}

    /// The lists of this desk.
    List<Part> lists(String page, SignedIn who) {
        return kinds.orderedStream()
                .flatMap(kind -> kind.of(who).stream()
                        .filter(list -> list.page().equals(page))
                        .map(list -> Part.of(kind, list)))
                .toList();
    }

    /// The list that was asked for; all, when something is looked for and no list is named; else the first.
    Shown shown(Asked asked, SignedIn who) {
        var lists = lists(asked.page(), who);
        var named = lists.stream()
                .filter(part -> part.list() != null && part.list().key().equals(asked.list()))
                .findFirst();
        var all = lists.isEmpty()
                || asked.list().equals(Asked.ALL)
                || asked.list().isEmpty() && asked.narrowed();
        return named.or(() -> all ? Optional.empty() : lists.stream().findFirst())
                .map(part -> new Shown(asked, part.list(), List.of(part)))
                .orElseGet(() -> new Shown(asked, null, all(asked, who)));
    }

    private List<Part> all(Asked asked, SignedIn who) {
        return kinds(who).stream()
                .filter(kind -> asked.get("kind").isEmpty() || asked.get("kind").equals(kind.code()))
                .map(kind -> new Part(kind, kind.scope(who).orElseThrow(), null))
                .toList();
    }

    /// The kinds that this person may know anything of.
    List<CaseLists> kinds(SignedIn who) {
        return kinds.orderedStream().filter(kind -> kind.scope(who).isPresent()).toList();
    }

    List<CaseLine> lines(Shown shown, SignedIn who, LocalDate today, int from, int most) {
        var found = tables.found(shown.parts(), shown.asked(), who, today, from, most);
        Map<CaseId, CaseLine> lines = shown.parts().stream()
                .flatMap(part -> lines(part.kind(), found, who, today))
                .collect(Collectors.toMap(CaseLine::id, Function.identity(), (one, same) -> one));
        return found.stream()
                .flatMap(each -> Stream.ofNullable(lines.get(each.id())))
                .toList();
    }

    private Stream<CaseLine> lines(CaseLists kind, List<Found> found, SignedIn who, LocalDate today) {
        var ids = found.stream()
                .filter(each -> each.kind().equals(kind.code()))
                .map(Found::id)
                .toList();
        return ids.isEmpty() ? Stream.empty() : kind.lines(ids, who, today, views.voice()).stream();
    }
}
