package org.openseat.engine.told;

import java.util.Optional;

/// One choice of a child as the family sees it.
///
/// @param choice its number as the family wrote it
/// @param place on its waiting list, if the child waits there
public record ToldChoice(int choice, Told told, Optional<ListPlace> place) {}
