package org.openseat.engine.families;

/// A seat that was added beside a program so that twins come in together.
///
/// @param child who got it
/// @param with the twin whose seat at the program took her along
/// @param choice the program's place in her list, from 0
/// @param program the pool of the program's own seats
/// @param pool the pool of the seats added beside it
public record SeatBeside(int child, int with, int choice, int program, int pool) {}
