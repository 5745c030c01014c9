/**
 * The library in a browser: pages rendered by the server, which work without script but for the live update. Every page
 * is a class that makes a model, and a template of the same name.
 */
@NullMarked
package org.rashomon.app.web;

import org.jspecify.annotations.NullMarked;
