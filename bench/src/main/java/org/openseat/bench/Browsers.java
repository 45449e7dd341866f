package org.openseat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What the families' browsers ask the running system; family N has a session of its own.
final class Browsers {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM_COOKIE = "openseat_form=";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;
    private final ConcurrentHashMap<Integer, SignedForm> forms = new ConcurrentHashMap<>();

    /// The last page of an application as a browser holds it: its cookies and the form with its hidden token.
    private record SignedForm(String cookies, String body) {}

    Browsers(URI site) {
        this.site = site;
    }

    /// A page or file that is the same for everybody.
    void visit(String path) throws IOException, InterruptedException {
        expect(200, send(request(path).GET()));
    }

    /// A page of family N.
    void visit(String path, int family) throws IOException, InterruptedException {
        expect(200, send(request(path).header("Cookie", session(family)).GET()));
    }

    /// Opens the page to sign on; some applications lack more, for instance when the school of residence that the map
    /// knows is the one asked for.
    void openCheckPage(int family) throws IOException, InterruptedException {
        var page = send(
                request(checkPage(family)).header("Cookie", session(family)).GET());
        if (page.statusCode() != 200) {
            return;
        }
        var cookie = page.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(FORM_COOKIE))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElseThrow();
        // The page has forms for the language and for signing out too; any of their tokens is good.
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page.uri());
        }
        var body =
                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&agreed=yes&name=Robin+Example";
        forms.put(family, new SignedForm(session(family) + "; " + cookie, body));
    }

    /// The families that have only to sign.
    List<Integer> readyToSubmit() {
        return forms.keySet().stream().sorted().toList();
    }

    void submit(int family) throws IOException, InterruptedException {
        var form = forms.remove(family);
        if (form == null) {
            throw new IllegalStateException("Family " + family + " has not opened the page");
        }
        var answer = send(request(checkPage(family))
                .header("Cookie", form.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body())));
        var next = answer.headers().firstValue("Location").orElse("");
        if (!next.endsWith("/submitted")) {
            throw new IllegalStateException("Not submitted: " + answer.statusCode() + " " + next);
        }
    }

    private static String session(int family) {
        return "openseat_session=bench-" + family;
    }

    private static String checkPage(int family) {
        return "/permits/apply/" + Families.draft(family) + "/check";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
    }
}
