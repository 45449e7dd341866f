package org.openseat.ui.field;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.names.CleanText;
import org.openseat.names.Digits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The one door for everything typed: hidden characters stay outside, and a number or an e-mail address is the same on
/// every keyboard. No page, table or letter behind it has to think of them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + TypedText.AFTER_THE_ENCODING)
class TypedText extends OncePerRequestFilter {

    static final int AFTER_THE_ENCODING = 100;

    private static final Pattern ADDRESS = Pattern.compile("\\s*\\S+[@＠]\\S+\\s*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Read(request), response);
    }

    static String read(String typed) {
        var clean = CleanText.of(typed);
        return clean.codePoints().noneMatch(Character::isLetter)
                        || ADDRESS.matcher(clean).matches()
                ? Digits.of(clean)
                : clean;
    }

    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var typed = super.getParameter(name);
            return typed == null ? null : read(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var typed = super.getParameterValues(name);
            return typed == null ? null : read(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, typed) -> {
                if (CleanText.holds(name)) {
                    all.put(name, read(typed));
                }
            });
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        private static String[] read(String[] typed) {
            return Stream.of(typed).map(TypedText::read).toArray(String[]::new);
        }

        private static String read(String typed) {
            return TypedText.read(typed);
        }
    }
}
