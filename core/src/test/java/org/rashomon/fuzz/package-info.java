/** What reads input of others, fed with input made to break it; see CONTRIBUTING.md for how to run it. */
@NullMarked
package org.rashomon.fuzz;

import org.jspecify.annotations.NullMarked;
