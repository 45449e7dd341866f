package org.openseat.letters.carriers;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands text messages to a provider over the web: a form with To, From and Body, as Twilio and its like take it.
/// (decisions/2026-11-22-texts.md)
///
/// A redirect is not followed, so that user and password go nowhere else.
final class HttpTexts implements TextProvider {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int WRONG = 400;
    private static final int SERVER = 500;

    /// Wrong settings, too much at once, too slow: nothing of that is the number's fault.
    private static final Set<Integer> OURS = Set.of(401, 402, 403, 404, 405, 407, 408, 421, 425, 429);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI url;
    private final String user;
    private final String from;

    /// @param url with user and password, such as `https://user:password@api.example.com/Messages.json`
    HttpTexts(URI url, String from) {
        var info = url.getRawUserInfo();
        this.user = info == null
                ? ""
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString(URLDecoder.decode(info.replace("+", "%2B"), StandardCharsets.UTF_8)
                                        .getBytes(StandardCharsets.UTF_8));
        this.url = info == null ? url : URI.create(url.toString().replaceFirst("//[^/@]*@", "//"));
        this.from = from;
    }

    @Override
    public Taken send(String id, String mobile, String text) {
        var request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofString(form("To", mobile, "From", from, "Body", text)));
        if (!user.isEmpty()) {
            request.header("Authorization", user);
        }
        try {
            return said(client.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return new Taken.Later(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taken.Later("interrupted");
        }
    }

    private static Taken said(int status) {
        if (status >= OK && status < REDIRECT) {
            return new Taken.Yes();
        }
        var problem = "HTTP " + status;
        return status >= WRONG && status < SERVER && !OURS.contains(status)
                ? new Taken.Never(problem)
                : new Taken.Later(problem);
    }

    private static String form(String... namesAndValues) {
        return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .map(i -> namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
