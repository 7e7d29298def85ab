/**
 * What is decided about the glossary: each decision is a record in an append-only log beside the
 * files that it changed, and nothing of it is lost or half there when a process dies.
 *
 * <p>{@link org.yakugo.decision.GlossaryStore} takes decisions; {@link
 * org.yakugo.decision.GlossaryState} answers what is decided, by whom and why.
 */
@NullMarked
package org.yakugo.decision;

import org.jspecify.annotations.NullMarked;
