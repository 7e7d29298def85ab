/** How renderings changed over time: what a concept was called when, and where that flipped. */
package org.yakugo.drift;
