package org.openseat.engine.lottery;

/// A child in the lottery and the id she draws with: her own, or the one her family shares.
///
/// The draw belongs to the child, never to an application: starting an application anew changes nothing.
///
/// @param child the child's id; also orders brothers and sisters who share a draw
/// @param drawId what the draw is made from
public record Entry(String child, String drawId) {

    /// A child who draws alone.
    public static Entry alone(String child) {
        return new Entry(child, child);
    }
}
