/**
 * What the glossary's maintainer has to decide next, how far it has come, and what a change does.
 */
@NullMarked
package org.yakugo.worklist;

import org.jspecify.annotations.NullMarked;
