/** The laboratory: measuring, and training what is shipped as learned weights; never shipped. */
package org.yakugo.lab;
