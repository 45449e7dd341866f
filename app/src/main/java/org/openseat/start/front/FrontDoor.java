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
            var rooms = new Rooms();
            var trusted = Networks.parse(proxies);
            server.setProtocol(Unfinished.class.getName());
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof Unfinished door) {
                    door.use(rooms, trusted);
                }
                // A page goes to the system whole: who reads it slowly holds no thread.
                connector.setProperty("socket.txBufSize", "1048576");
                // While a file is sent past us a connection looks unfinished.
                connector.setProperty("useSendfile", "false");
            });
            server.addEngineValves(new Proxies(trusted), new Hosts(settings.baseUrl()), new Bodies(rooms));
        };
    }
}
