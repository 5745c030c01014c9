package org.rashomon.app.web;

/**
 * What every page shows of the whole.
 *
 * @param hasSearch whether there is anything to search with
 * @param hasFeeds whether feeds are watched
 * @param isAlone whether no other machine reaches it
 */
record Site(Assets assets, boolean hasSearch, boolean hasFeeds, boolean isAlone) {}
