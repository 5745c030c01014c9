package org.rashomon.app.web;

/**
 * What every page shows of the whole.
 *
 * @param hasSearch whether there is anything to search with
 * @param hasFeeds whether feeds are watched
 */
record Site(Assets assets, boolean hasSearch, boolean hasFeeds) {}
