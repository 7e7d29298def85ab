/** Grammar and spelling by LanguageTool's rules, less those that are wrong about bulletins. */
@NullMarked
package org.yakugo.check.languagetool;

import org.jspecify.annotations.NullMarked;
