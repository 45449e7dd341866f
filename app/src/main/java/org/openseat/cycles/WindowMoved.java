package org.openseat.cycles;

import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.filing.WindowRow;

/// Staff have moved a window: families with a draft or an application are told.
public record WindowMoved(SchoolYear cycle, @Nullable Moment oldCloses, WindowRow row) {}
