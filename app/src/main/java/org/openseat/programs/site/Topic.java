package org.openseat.programs.site;

/// A page of the site that is text alone.
enum Topic {
    ABOUT("about", 5),
    CONTACT("contact", 3),
    OTHER("other", 7);

    private final String path;
    private final int sections;

    Topic(String path, int sections) {
        this.path = path;
        this.sections = sections;
    }

    String path() {
        return path;
    }

    /// How many sections it has, each with a heading and a text.
    int sections() {
        return sections;
    }
}
