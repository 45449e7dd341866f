package org.openseat.start.front;

import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the door into the web server; its plain numbers are in application.properties.
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> frontDoor(
            Settings settings, @Value("${openseat.trusted-proxies}") String proxies) {
        return server -> {
            server.setProtocol(Unfinished.class.getName());
            // A page goes to the system whole: who reads it slowly holds no thread.
            server.addConnectorCustomizers(connector -> connector.setProperty("socket.txBufSize", "1048576"));
            // While a file is sent past us a connection looks unfinished.
            server.addConnectorCustomizers(connector -> connector.setProperty("useSendfile", "false"));
            server.addEngineValves(
                    new Proxies(Networks.parse(proxies)), new Hosts(settings.baseUrl()), new Bodies(new Places()));
        };
    }
}
