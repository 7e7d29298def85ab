/** A bulletin from its plain lines: sections, items, headlines, bodies, citations, notes. */
package org.yakugo.bulletin;
