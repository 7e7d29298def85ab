/** Findings for people and programs: text, HTML, SARIF, comments in a document. */
@NullMarked
package org.yakugo.check.report;

import org.jspecify.annotations.NullMarked;
