/**
 * Findings in a bulletin before it is published: the rules, what they look at, and how sure they
 * are.
 */
@NullMarked
package org.yakugo.check;

import org.jspecify.annotations.NullMarked;
