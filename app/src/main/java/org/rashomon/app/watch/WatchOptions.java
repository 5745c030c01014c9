package org.rashomon.app.watch;

import org.rashomon.read.Reach;

/**
 * How a watch goes about its feeds.
 *
 * @param pace how often and how fast
 * @param reach the public network, and hosts of the user's own that may be reached
 * @param pages whether the pages of items are fetched; else the feeds' own texts are taken
 */
public record WatchOptions(Pace pace, Reach reach, boolean pages) {}
