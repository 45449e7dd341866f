package org.openseat.permits.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.schools.School;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Shows the school of residence (or asks for it where the map does not know) and asks for the school wanted.
record SchoolsPage(
        Step step, Form form, @Nullable String residence, List<School> fromChoices, List<School> all, List<School> fits)
        implements Page {}
