package org.openseat.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.again.KeptPages;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Draws the page of an [Answer] with the template that stands beside the page's record.
@Component
class AnswerHandler implements HandlerMethodReturnValueHandler {

    private static final String ROOT = "org.openseat.";

    private final TemplateEngine templates;
    private final Frames frames;
    private final KeptPages kept;

    AnswerHandler(TemplateEngine templates, Frames frames, KeptPages kept) {
        this.kept = kept;
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Answer) Objects.requireNonNull(returned)) {
            case Answer.Show(Page page, HttpStatus status) -> draw(page, status, request, response);
            case Answer.Go(String path) -> go(path, response);
            case Answer.NotFound() -> response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static void go(String path, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }

    /// A form with errors is drawn, kept and sent to: the answer to a form is never a page of its own, so Back is safe.
    /// One that is too large to keep is shown at once all the same.
    private void draw(Page page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(template(page), Map.of("frame", frames.of(request), "page", page), html);
        if (status == HttpStatus.UNPROCESSABLE_CONTENT && request.getMethod().equals("POST")) {
            var place = kept.keep(html.toByteArray(), request);
            if (place.isPresent()) {
                go(place.get(), response);
                return;
            }
        }
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    static String template(Page page) {
        return page.getClass().getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
