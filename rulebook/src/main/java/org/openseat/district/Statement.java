package org.openseat.district;

/// Something the district can tell a family in one sentence, in every language: a record whose components are the
/// facts.
public interface Statement {}
