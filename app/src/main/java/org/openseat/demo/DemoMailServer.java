package org.openseat.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import org.openseat.letters.carriers.MailServer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's own mail server, for when the settings name none: it takes every mail and sends none on.
@Component
@Profile("demo")
class DemoMailServer implements MailServer, DisposableBean {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public URI url() {
        server.start();
        return URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
