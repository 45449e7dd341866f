package org.openseat.engine.told;

import java.util.OptionalInt;

/// A child's place on a waiting list, from 1.
///
/// @param position among all who wait
/// @param length how many wait
/// @param inGroup among those of the child's group, who are called for the same vacancies
/// @param ofGroup how many of the group wait; empty where so few ask that it would show them
public record ListPlace(int position, int length, int inGroup, OptionalInt ofGroup) {}
