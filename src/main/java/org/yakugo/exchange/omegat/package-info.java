/** The glossary and the memory where OmegaT looks for them. */
package org.yakugo.exchange.omegat;
