package org.openseat.intake.web;

import org.jspecify.annotations.Nullable;
import org.openseat.intake.PacksTaken;
import org.openseat.ui.Page;

/// The district's files: the pack that holds, and the one that was refused.
record PackPage(PacksTaken.@Nullable Taken taken, PacksTaken.@Nullable Refused refused) implements Page {}
