package org.rashomon.tell.page;

/**
 * A link within the page.
 *
 * @param href the fragment, with its number sign
 * @param label what is shown
 * @param spoken what is read aloud in its place
 */
record Link(String href, String label, String spoken) {}
