package org.openseat.accounts.unsent;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets [UnsentForms] see each form that is sent.
@Configuration(proxyBeanMethods = false)
class UnsentConfiguration implements WebMvcConfigurer {

    private final UnsentForms forms;

    UnsentConfiguration(@Lazy UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(forms);
    }
}
