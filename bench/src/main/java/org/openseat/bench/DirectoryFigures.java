package org.openseat.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Prints how fast families find programs and their own schools with 1,000 programs and 1,000 areas, as a Markdown
/// table.
public final class DirectoryFigures {
    private static final int PROGRAMS = 1_000;
    private static final double WARM_SECONDS = 5;
    private static final double SECONDS = 10;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// Copies of the demo's programs, and areas of a grid over the town that families may choose between.
    private static final String MORE = """
            insert into program (code, name, kind, school, theme, low_grade, high_grade, language, gifted, descriptions)
            select p.code || '-' || n, p.name || ' ' || n, p.kind, p.school, p.theme, p.low_grade, p.high_grade, p.language,
                   p.gifted, p.descriptions
              from program p, generate_series(1, 30) n where p.opens is null and p.closes is null
             limit %1$d - (select count(*) from program);
            insert into program_seats (program, cycle, grade, version, capacity, continuing, continuing_ow, held, declared_at)
            select p.code, s.cycle, s.grade, 1, s.capacity, s.continuing, s.continuing_ow, s.held, s.declared_at
              from program p join program_seats s on s.program = split_part(p.code, '-', 1) where p.code like '%%-%%';
            insert into program_result (cycle, program, grade, side, applications, offers, last_points, last_list_position)
            select r.cycle, p.code, r.grade, r.side, r.applications, r.offers, r.last_points, r.last_list_position
              from program p join program_result r on r.program = split_part(p.code, '-', 1) where p.code like '%%-%%';
            with box as (select min(longitude) w, max(longitude) e, min(latitude) s, max(latitude) n from address_range)
            insert into attendance_area (school, low_grade, high_grade, shared, shape)
            select '8068', '6', '8', true, format('POLYGON((%%1$s %%2$s, %%3$s %%2$s, %%3$s %%4$s, %%1$s %%4$s, %%1$s %%2$s))',
                   w + (e - w) * x / 32, s + (n - s) * y / 30, w + (e - w) * (x + 1) / 32, s + (n - s) * (y + 1) / 30)
              from box, generate_series(0, 31) x, generate_series(0, 29) y;
            update programs_version set version = version + 1;
            update directory_version set version = version + 1;
            """;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;
    private final Load load;

    private DirectoryFigures(RunningApp app) {
        this.site = app.site();
        this.load = new Load(app);
    }

    /// @param args the jar of the web system
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("openseat-bench");
        var app = RunningApp.start(Path.of(args[0]), folder);
        try (var database = DriverManager.getConnection(app.jdbcUrl());
                var sql = database.createStatement()) {
            sql.execute(MORE.formatted(PROGRAMS));
            new DirectoryFigures(app).print(homes(sql));
        } finally {
            app.stop();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<String> homes(Statement sql) throws Exception {
        var homes = new ArrayList<String>();
        try (var rows = sql.executeQuery(
                "select low || ' ' || street from address_range order by md5(street || low) limit 500")) {
            while (rows.next()) {
                homes.add(Objects.requireNonNull(rows.getString(1)));
            }
        }
        return homes;
    }

    private void print(List<String> homes) throws Exception {
        var token = token();
        var asked = new LinkedHashMap<String, Load.Asking>();
        asked.put("static file (`openseat.svg`)", n -> get("/assets/openseat.svg"));
        asked.put("search: grade and kind", n -> get("/programs?grade=" + (6 + n % 3) + "&kind=magnet"));
        asked.put(
                "search: words",
                n -> get("/programs?q="
                        + List.of("science", "magnet", "middle", "arts").get(n % 4)));
        asked.put("all 1,000, by applications", n -> get("/programs?sort=applied&page=" + (1 + n % 25)));
        asked.put("a program's page", n -> get("/programs/8901M"));
        asked.put("find my schools", n -> find(token, homes.get(n % homes.size())));
        System.out.println(Measured.HEAD);
        for (var asking : asked.values()) {
            load.rounds(PROGRAMS, WARM_SECONDS, asking);
        }
        for (Map.Entry<String, Load.Asking> each : asked.entrySet()) {
            System.out.println(load.rounds(PROGRAMS, SECONDS, each.getValue()).row(each.getKey()));
        }
    }

    private record Form(String cookie, String token) {}

    private Form token() throws Exception {
        var page =
                client.send(HttpRequest.newBuilder(site.resolve("/find")).GET().build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No form on /find");
        }
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        return new Form(cookie.substring(0, cookie.indexOf(';')), found.group(1));
    }

    private void get(String path) throws Exception {
        expect(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    private void find(Form form, String home) throws Exception {
        var body = "_csrf=" + URLEncoder.encode(form.token(), StandardCharsets.UTF_8) + "&grade=7&address="
                + URLEncoder.encode(home, StandardCharsets.UTF_8);
        expect(HttpRequest.newBuilder(site.resolve("/find"))
                .header("Cookie", form.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private void expect(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }
}
