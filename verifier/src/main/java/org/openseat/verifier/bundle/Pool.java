package org.openseat.verifier.bundle;

/// A program as `frozen/pools.csv` describes it.
///
/// @param counted whether capacity and continuing students are told
record Pool(String program, String school, int openings, boolean counted, int capacity, int continuing) {}
