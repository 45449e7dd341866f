package org.openseat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The web system that families, schools and the district use.
@SpringBootApplication
public class Openseat {

    public static void main(String[] args) {
        SpringApplication.run(Openseat.class, args);
    }
}
