/**
 * The desk as people see it in a browser: each page a class that answers its addresses, its words
 * in {@code words.properties}, its look a template in {@code src/main/jte}. {@link
 * org.yakugo.web.page.Pages} lists the addresses.
 */
@NullMarked
package org.yakugo.web.page;

import org.jspecify.annotations.NullMarked;
