package org.openseat.programs.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map ready to be drawn: everything in the units of its picture.
///
/// @param home where a family lives; null when nobody said so
public record Drawing(
        int width,
        int height,
        List<Area> areas,
        String streets,
        List<Pin> pins,
        List<Spot> stops,
        @Nullable Spot home) {

    /// The width of every picture.
    public static final int WIDTH = 620;

    /// An area with its name.
    ///
    /// @param path as SVG writes it
    /// @param own true for the area in which the home lies
    public record Area(String path, String name, int x, int y, boolean own) {
        Area asOwn() {
            return new Area(path, name, x, y, true);
        }
    }

    /// A numbered program of the list beside.
    public record Pin(int x, int y, int number, boolean magnet, String name) {}

    public record Spot(int x, int y, String name) {}
}
