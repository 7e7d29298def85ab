/**
 * Findings in a bulletin before it is published: the rules, what they look at, and how sure they
 * are.
 */
package org.yakugo.check;
