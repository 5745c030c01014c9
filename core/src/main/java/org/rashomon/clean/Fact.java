package org.rashomon.clean;

/**
 * Something known of an article.
 *
 * @param rule the rule that found it
 */
record Fact<T>(T value, String rule) {}
