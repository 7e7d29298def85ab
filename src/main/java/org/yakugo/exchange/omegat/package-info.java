/** The glossary and the memory where OmegaT looks for them. */
@NullMarked
package org.yakugo.exchange.omegat;

import org.jspecify.annotations.NullMarked;
