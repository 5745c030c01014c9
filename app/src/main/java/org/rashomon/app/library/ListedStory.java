package org.rashomon.app.library;

/**
 * A story in a list made for a reader.
 *
 * @param isNew whether it changed since that reader last saw it
 */
public record ListedStory(StoryEntry story, boolean isNew) {}
