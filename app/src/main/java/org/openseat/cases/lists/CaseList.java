package org.openseat.cases.lists;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.words.Said;

/// One list of the staff's desk.
///
/// @param key its name in the address
/// @param page the address of its desk, such as `/desk`
/// @param title of that desk
/// @param joins what the condition needs beside the kind's own table; may be empty
/// @param where which requests it has
/// @param order in which they are worked on
/// @param fast the same for the question that is asked most; null where the condition has an index of its own
/// @param batch what can be done with several at once; null for nothing
public record CaseList(
        String key,
        String page,
        Said title,
        Said name,
        Said lead,
        String joins,
        String where,
        String order,
        @Nullable Fast fast,
        @Nullable Batch batch) {

    public CaseList(String key, String page, Said title, Said name, Said lead, String where, String order) {
        this(key, page, title, name, lead, "", where, order, null, null);
    }

    public CaseList joining(String more) {
        return new CaseList(key, page, title, name, lead, more, where, order, fast, batch);
    }

    public CaseList with(Fast faster) {
        return new CaseList(key, page, title, name, lead, joins, where, order, faster, batch);
    }

    public CaseList with(@Nullable Batch several) {
        return new CaseList(key, page, title, name, lead, joins, where, order, fast, several);
    }

    /// A list that no single index finds, put together from several.
    ///
    /// @param ids the first so many, in order
    /// @param counted what follows `from` where only their number matters
    public record Fast(IntFunction<String> ids, String counted) {}
}
