package org.openseat.ui;

/// The school district whose site this is, as every page names it.
public record District(String name, String phone, String email) {}
