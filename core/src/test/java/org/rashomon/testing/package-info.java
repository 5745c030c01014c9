/** Accounts written by hand, for the tests of the stages that take them. */
@NullMarked
package org.rashomon.testing;

import org.jspecify.annotations.NullMarked;
