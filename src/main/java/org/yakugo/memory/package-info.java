/** Past items as a translation memory: what is like a text, and where its words were printed. */
package org.yakugo.memory;
