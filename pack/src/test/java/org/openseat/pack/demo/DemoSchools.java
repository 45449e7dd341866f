package org.openseat.pack.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openseat.pack.demo.Siting.Site;
import org.openseat.pack.demo.Town.Block;
import org.openseat.pack.demo.Town.Frontage;

/// The sixty-odd schools of the demo district, where they stand and which blocks belong to each.
final class DemoSchools {
    /// A school, the block it stands on, and its area (no blocks when it has none).
    record Sited(
            String code,
            String name,
            String level,
            String kind,
            String low,
            String high,
            Frontage at,
            List<Block> area) {
        boolean teaches(int grade) {
            return gradeNumber(low) <= grade && grade <= gradeNumber(high);
        }
    }

    private static final List<String> ELEMENTARY = List.of(
            "Pelican Point",
            "Eleanor Whitcombe",
            "Bahía Vista",
            "Cannery Street",
            "Sandpiper",
            "Old Wharf",
            "Hideo Tanabe",
            "Lantern Bay",
            "Alder Creek",
            "Foundry Park",
            "Calle del Águila",
            "Rosalinda Quintero",
            "Juniper Grove",
            "Willow Bend",
            "Sycamore Flats",
            "Depot Square",
            "Toyon",
            "Josephine Baptiste",
            "Peñasco Verde",
            "Heron Pond",
            "Meadowlark",
            "Orchard Lane",
            "Mission Boulevard",
            "Apricot Hill",
            "Araxie Manoukian",
            "Walnut Grove",
            "Quince Street",
            "Vineyard",
            "Granary Road",
            "Windmill",
            "Cistern Canyon",
            "Buckeye",
            "Chaparral",
            "Encina Heights",
            "Cañón Rojo",
            "Condor Ridge");
    private static final Map<String, String> ELEMENTARY_KINDS = Map.of(
            "Lantern Bay", "affiliated_charter",
            "Peñasco Verde", "affiliated_charter",
            "Apricot Hill", "affiliated_charter",
            "Windmill", "conversion_charter");
    private static final List<String> MIDDLE = List.of(
            "Harbor",
            "Juniper",
            "Lantern Point",
            "Kestrel",
            "Osprey",
            "Mission",
            "Granary",
            "Quarry Hill",
            "Ridgeline");
    private static final List<String> SENIOR = List.of("Port Alder", "Marisol", "Vineyard Valley", "Encina Heights");

    private final Town town;
    private final Random random = new Random(20260813);
    private final List<Sited> schools = new ArrayList<>();
    private final Map<Block, Sited> elementary = new LinkedHashMap<>();
    private final Map<Block, Sited> middle = new LinkedHashMap<>();
    private final Map<Block, Sited> senior = new LinkedHashMap<>();

    DemoSchools(Town town) {
        this.town = town;
        List<Site> first = Siting.spread(town.blocks().stream().map(Siting::of).toList(), ELEMENTARY.size(), random);
        List<Site> second = Siting.spread(first, MIDDLE.size(), random);
        List<Site> third = Siting.spread(second, SENIOR.size(), random);
        areas(first, List.of(first), ELEMENTARY, 2000, elementary);
        areas(second, List.of(first, second), MIDDLE, 8000, middle);
        areas(third, List.of(first, second, third), SENIOR, 8800, senior);
        others();
    }

    List<Sited> all() {
        return schools;
    }

    /// The school a child of this grade living on this block belongs to (TK is -1, K is 0).
    Sited residence(Block block, int grade) {
        Map<Block, Sited> level = grade <= 5 ? elementary : grade <= 8 ? middle : senior;
        return java.util.Objects.requireNonNull(level.get(block));
    }

    static int gradeNumber(String grade) {
        return grade.equals("TK") ? -1 : grade.equals("K") ? 0 : Integer.parseInt(grade);
    }

    /// Whole elementary areas feed a middle school, whole middle areas a senior high: a block follows its nearest
    /// school upward.
    private void areas(
            List<Site> sites, List<List<Site>> feeders, List<String> names, int base, Map<Block, Sited> level) {
        Map<Integer, List<Block>> areas = Siting.areas(town.blocks(), block -> {
            Site at = Siting.of(block);
            int index = 0;
            for (List<Site> step : feeders) {
                index = Siting.nearest(at, step);
                at = step.get(index);
            }
            return index;
        });
        for (int i = 0; i < sites.size(); i++) {
            List<Block> area = areas.getOrDefault(i, List.of());
            Site site = sites.get(i);
            Block middle = area.stream()
                    .min(Comparator.comparingDouble(block -> block.distanceTo(site.u(), site.v())))
                    .orElseThrow();
            Sited school = residential(names.get(i), base + 17 * (i + 1), middle, area);
            schools.add(school);
            area.forEach(block -> level.put(block, school));
        }
    }

    private Sited residential(String name, int code, Block block, List<Block> area) {
        Frontage at = frontage(block);
        if (code < 8000) {
            String kind = ELEMENTARY_KINDS.getOrDefault(name, "district");
            return new Sited(code + "", name + " Elementary School", "elementary", kind, "TK", "5", at, area);
        }
        return code < 8800
                ? new Sited(code + "", name + " Middle School", "middle", "district", "6", "8", at, area)
                : new Sited(code + "", name + " High School", "senior", "district", "9", "12", at, area);
    }

    /// The magnets of the scenarios (scenarios §12) and the schools without an area.
    private void others() {
        other("8901", "Lumen STEM Magnet", "middle", "magnet", "6", "8");
        other("8902", "Meridian Arts Magnet", "middle", "magnet", "6", "8");
        other("8903", "Nova Gifted Magnet", "middle", "magnet", "6", "8");
        other("8904", "Orion Highly Gifted Magnet", "middle", "magnet", "6", "8");
        other("8905", "Gale Continuous Enrollment Magnet", "middle", "magnet", "6", "8");
        other("8906", "Pacifica Center for Enriched Studies", "span", "magnet", "4", "12");
        other("8907", "Tide K-8 Magnet", "span", "magnet", "K", "8");
        other("2901", "Aster Elementary Magnet", "elementary", "magnet", "1", "5");
        other("8951", "Depot Street Continuation High School", "continuation", "district", "10", "12");
        other("1951", "Manzanita Special Education Center", "special_education", "district", "TK", "12");
        other("5901", "Camino Añil Charter Academy", "span", "independent_charter", "K", "8");
        other("5902", "Tidewater Early College Charter", "senior", "independent_charter", "9", "12");
    }

    private void other(String code, String name, String level, String kind, String low, String high) {
        Block block = town.blocks().get(random.nextInt(town.blocks().size()));
        schools.add(new Sited(code, name, level, kind, low, high, frontage(block), List.of()));
    }

    Frontage frontage(Block block) {
        return town.frontages().stream()
                .filter(one -> one.block().equals(block))
                .findFirst()
                .orElseThrow();
    }
}
