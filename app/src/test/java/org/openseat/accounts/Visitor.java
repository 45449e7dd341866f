package org.openseat.accounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A browser without a window: keeps cookies, sends forms back with the hidden fields they came with, follows nothing.
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<String, String> headers = new LinkedHashMap<>();

    private boolean scripts = true;

    public Visitor(int port) {
        this.site = "http://localhost:" + port;
        headers.put("Accept-Language", "en");
    }

    /// Sends forms as a browser does that runs no scripts.
    public Visitor withoutScripts() {
        scripts = false;
        return this;
    }

    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Opens the page and sends its form back, filled in.
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return submit(get(page), action, fields);
    }

    public HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        if (scripts && all.containsKey("proof")) {
            all.put("proof", HumanProof.of(page.body()));
        }
        all.putAll(fields);
        return post(action, all);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Opens the page and sends a file with its form, as a browser does.
    public HttpResponse<String> upload(
            String page, String action, Map<String, String> fields, String name, byte[] content) {
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(get(page).body()).results().forEach(field -> all.put(field.group(1), field.group(2)));
        all.putAll(fields);
        var body = new ByteArrayOutputStream();
        all.forEach((field, value) -> body.writeBytes(part(field, "", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part("files", "; filename=\"" + name + "\"", content));
        body.writeBytes("--fold--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=fold")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String field, String more, byte[] content) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(("--fold\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        whole.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /// Signs in with the form token of a page that is already open.
    public HttpResponse<String> signIn(HttpResponse<String> open, String email, String password) {
        return submit(open, "/sign-in", Map.of("email", email, "password", password));
    }

    public HttpResponse<String> chooseLanguage(String code) {
        return submit("/language", "/language", Map.of("to", code));
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        // Java files the cookies of a plain host name under this one.
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), cookie);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// As it stands in an address or a form.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
