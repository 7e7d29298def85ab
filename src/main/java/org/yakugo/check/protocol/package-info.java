/** Findings in the protocol of LanguageTool, so that its clients can ask for them. */
@NullMarked
package org.yakugo.check.protocol;

import org.jspecify.annotations.NullMarked;
