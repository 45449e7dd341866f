package org.openseat.pack.demo;

import java.util.ArrayList;
import java.util.List;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AddressRange.Side;
import org.openseat.pack.places.Place;

/// An invented coast town: a slightly bent grid of streets between a bay and the hills, and every block's house
/// numbers.
final class Town {
    static final int EAST = 44;
    static final int NORTH = 30;
    private static final int MIDDLE_AVENUE = 22;
    private static final int MIDDLE_STREET = 15;

    /// One square of the grid, counted from the south-west.
    record Block(int u, int v) {
        double distanceTo(double otherU, double otherV) {
            return StrictMath.hypot(u + 0.5 - otherU, v + 0.5 - otherV);
        }
    }

    /// A side of a street along one block.
    record Frontage(Block block, AddressRange range) {}

    private static final List<String> AVENUES = List.of(
            "Pelican Avenue",
            "Sandpiper Avenue",
            "Cormorant Avenue",
            "Ensenada Avenue",
            "Drift Avenue",
            "Paseo del Mar",
            "Lantern Avenue",
            "Cannery Avenue",
            "Foundry Avenue",
            "Juniper Avenue",
            "Calle del Águila",
            "Laurel Avenue",
            "Willow Avenue",
            "Sycamore Avenue",
            "Madrone Avenue",
            "Toyon Avenue",
            "Camino Peñasco",
            "Kestrel Avenue",
            "Heron Avenue",
            "Osprey Avenue",
            "Meadowlark Avenue",
            "Orchard Avenue",
            "Mission Boulevard",
            "Apricot Avenue",
            "Almond Avenue",
            "Walnut Avenue",
            "Quince Avenue",
            "Calle Niño Perdido",
            "Vineyard Avenue",
            "Granary Avenue",
            "Windmill Avenue",
            "Cistern Avenue",
            "Quarry Road",
            "Buckeye Avenue",
            "Chaparral Avenue",
            "Manzanita Avenue",
            "Paseo Encina",
            "Ridgeline Avenue",
            "Summit Avenue",
            "Lookout Avenue",
            "Condor Avenue",
            "Cañón Drive",
            "Overlook Avenue",
            "Skyline Avenue",
            "Crest Road");

    private static final List<String> STREETS = List.of(
            "1st Street",
            "2nd Street",
            "3rd Street",
            "4th Street",
            "5th Street",
            "6th Street",
            "7th Street",
            "8th Street",
            "Wharf Street",
            "Harbor Street",
            "Anchor Street",
            "Calle de la Aduana",
            "Market Street",
            "Railroad Street",
            "Depot Street",
            "Grand Street",
            "Library Street",
            "Chestnut Street",
            "Camino O'Neill",
            "Clover Street",
            "Poppy Street",
            "Lupine Street",
            "Yarrow Street",
            "Sage Street",
            "Camino Añil",
            "Fennel Street",
            "Mariposa Street",
            "Larkspur Street",
            "Saint Brendan Street",
            "Terrace Street",
            "Alta Vista Drive");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Frontage> frontages = new ArrayList<>();

    Town() {
        for (int v = 0; v < NORTH; v++) {
            for (int u = 0; u < EAST; u++) {
                if (has(u, v)) {
                    blocks.add(new Block(u, v));
                }
            }
        }
        blocks.forEach(this::frontages);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Frontage> frontages() {
        return frontages;
    }

    /// The south-west corner of a block, to the sixth decimal: neighbors share their corners exactly.
    static Place corner(double u, double v) {
        double x = u * 0.26 + 0.30 * StrictMath.sin(v / 6.0);
        double y = v * 0.26 + 0.22 * StrictMath.sin(u / 7.0);
        double east = x * 0.990 + y * 0.139;
        double north = y * 0.990 - x * 0.139;
        return new Place(round(34.74 + north / 111.0), round(-120.62 + east / 91.3));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static boolean has(int u, int v) {
        boolean pastTheShore = u >= 3 + 2.2 * StrictMath.sin(v / 4.0);
        boolean outsideTheBay = StrictMath.hypot(u - 3, (v - 8) * 1.2) > 5;
        boolean belowTheHills = u + 1.3 * v < 76 && StrictMath.hypot(u - 44, v) > 6;
        return pastTheShore && outsideTheBay && belowTheHills;
    }

    static String city(Block block) {
        return block.v() < 9 && block.u() < 20
                ? "Port Alder"
                : block.u() > 30 && block.v() > 12 ? "Encina Heights" : "Marisol";
    }

    private static String zip(Block block) {
        return switch (city(block)) {
            case "Port Alder" -> "90923";
            case "Encina Heights" -> "90924";
            case String marisol -> block.u() < MIDDLE_AVENUE ? "90921" : "90922";
        };
    }

    /// A block's four sides face the streets south and north of it and the avenues west and east of it.
    private void frontages(Block block) {
        add(
                block,
                street(block, block.v()),
                number(block.u(), MIDDLE_AVENUE, STREETS.get(block.v())),
                Side.ODD,
                0.5,
                0.12);
        add(
                block,
                street(block, block.v() + 1),
                number(block.u(), MIDDLE_AVENUE, STREETS.get(block.v() + 1)),
                Side.EVEN,
                0.5,
                0.88);
        add(
                block,
                avenue(block, block.u()),
                number(block.v(), MIDDLE_STREET, AVENUES.get(block.u())),
                Side.EVEN,
                0.12,
                0.5);
        add(
                block,
                avenue(block, block.u() + 1),
                number(block.v(), MIDDLE_STREET, AVENUES.get(block.u() + 1)),
                Side.ODD,
                0.88,
                0.5);
    }

    private void add(Block block, String street, int hundred, Side side, double u, double v) {
        int first = side == Side.ODD ? hundred + 1 : hundred + 2;
        int last = side == Side.ODD ? hundred + 99 : hundred + 98;
        Place place = corner(block.u() + u, block.v() + v);
        frontages.add(new Frontage(block, new AddressRange(street, first, last, side, city(block), zip(block), place)));
    }

    private static String street(Block block, int line) {
        String name = STREETS.get(line);
        return isWhole(name) ? name : (block.u() >= MIDDLE_AVENUE ? "East " : "West ") + name;
    }

    private static String avenue(Block block, int line) {
        String name = AVENUES.get(line);
        return isWhole(name) ? name : (block.v() >= MIDDLE_STREET ? "North " : "South ") + name;
    }

    /// Spanish-named streets run through the town without North and South, numbered from one end.
    private static boolean isWhole(String name) {
        return !name.endsWith("Street") && !name.endsWith("Avenue");
    }

    private static int number(int at, int middle, String name) {
        return 100 * (isWhole(name) ? at + 1 : at >= middle ? at - middle + 1 : middle - at);
    }
}
