package org.openseat.permits.apply;

/// Where in the application a page stands: whose child, where its form goes, where Back leads.
record Step(String child, String action, String back) {

    static Step of(Draft draft, Part<?> part) {
        return new Step(draft.child().name().full(), draft.path() + "/" + part.name(), draft.path());
    }
}
