package org.yakugo.headline;

import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Span;

/**
 * A stretch of the headline that is known to name something and isn't taken apart.
 *
 * @param modifier whether it only says whose or of where something is: {@code Turkish}
 */
public record Atom(Span span, @Nullable Kind kind, boolean modifier) {}
