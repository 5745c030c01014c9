package org.rashomon.app.library;

/** An outlet that articles are from. */
public record OutletEntry(String name, int articles, int stories) {}
