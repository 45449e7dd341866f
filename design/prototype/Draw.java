import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openseat.ui.District;
import org.openseat.ui.Frame;
import org.openseat.ui.Person;
import org.openseat.ui.Words;

/// Draws the prototype's pages with the application's own layout, fields and pieces (README.md says how to run it).
class Draw {
    static final Path HERE = Path.of("design/prototype");
    static final Path TAGS = Path.of("app/src/main/java/org/openseat");

    public static void main(String... args) throws IOException {
        var work = Files.createTempDirectory("prototype");
        copy(TAGS.resolve("ui"), work.resolve("ui"));
        copy(HERE.resolve("pages"), work.resolve("pages"));
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(work), work.resolve("out"), ContentType.Html, Draw.class.getClassLoader(), "org.openseat");
        engine.setTrimControlStructures(true);
        engine.setClassPath(Arrays.asList(System.getProperty("java.class.path").split(":")));
        var words = new Words();
        try (var pages = Files.list(HERE.resolve("pages"))) {
            for (var page : pages.sorted().toList()) {
                var name = page.getFileName().toString().replace(".jte", "");
                var html = new StringOutput();
                engine.render("pages/" + name + ".jte", Map.of("frame", frame(words, name)), html);
                Files.writeString(
                        HERE.resolve(name + ".html"),
                        html.toString()
                                .replace("\"/assets/", "\"../../app/src/main/resources/static/assets/")
                                .replaceAll("(?m)[ \t]+$", "")
                                .replaceAll("\n{3,}", "\n\n"));
            }
        }
    }

    static Frame frame(Words words, String name) {
        var language = words.language(name.endsWith("_es") ? "es" : "en").orElseThrow();
        Person someone = name.startsWith("staff") ? () -> "Ines Okafor, Harbor Middle School" : () -> "Rosa Delgado";
        boolean inside = !name.matches("(public|language|register|sign|mail|password|error_session|demo).*");
        var menu = name.startsWith("staff")
                ? List.of(link("Requests", "staff_desk.html", name), link("Our school", "staff_desk.html", ""))
                : name.endsWith("_es")
                        ? List.of(link("Mis hijos", "family_home_es.html", name), link("Cartas", "letter.html", name))
                        : List.of(link("My children", "family_home.html", name), link("Letters", "letter.html", name));
        return new Frame(
                words,
                language,
                "/prototype",
                inside ? someone : null,
                inside ? menu : List.of(),
                true,
                "token",
                new District("Marina Vista Unified School District", "(555) 010-0142", "choices@marinavista.example"),
                ZoneId.of("America/Los_Angeles"));
    }

    static Frame.Link link(String label, String href, String name) {
        return new Frame.Link(label, href, href.equals(name + ".html"));
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
