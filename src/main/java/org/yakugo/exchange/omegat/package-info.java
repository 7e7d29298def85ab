/** Terms in OmegaT's glossary text. */
@NullMarked
package org.yakugo.exchange.omegat;

import org.jspecify.annotations.NullMarked;
