/**
 * What was told in the forms that others read: linked data, annotations, tables and feeds for programs, digests of what
 * is new for people.
 */
@NullMarked
package org.rashomon.app.export;

import org.jspecify.annotations.NullMarked;
