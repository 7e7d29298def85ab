/** Rules on words: what was decided otherwise, printed otherwise, or is out of office. */
package org.yakugo.check.terminology;
