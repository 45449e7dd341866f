package org.openseat.ui;

/// What one screen shows: a record beside its controller, drawn by the template of the same name.
public interface Page {}
