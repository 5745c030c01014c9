package org.rashomon.app.library;

/**
 * Somebody who is quoted.
 *
 * @param key the name folded, for addresses
 * @param stories in how many stories
 */
public record PersonEntry(String key, String name, int quotations, int stories) {}
