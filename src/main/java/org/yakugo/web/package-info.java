/** The service over HTTP: its routes, its answers in JSON, and the guard before them. */
@NullMarked
package org.yakugo.web;

import org.jspecify.annotations.NullMarked;
