/**
 * The library over HTTP, for programs: JSON and exports below {@code /api/v1}, described in OpenAPI at
 * {@code /api/openapi.yaml}.
 */
@NullMarked
package org.rashomon.app.api;

import org.jspecify.annotations.NullMarked;
