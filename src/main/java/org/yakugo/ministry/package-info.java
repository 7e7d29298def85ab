/**
 * The memory that a ministry's posts share on an OpenSearch cluster: each puts what its bulletins
 * teach there, and asks for what the others know. See docs/scale.md.
 */
@NullMarked
package org.yakugo.ministry;

import org.jspecify.annotations.NullMarked;
