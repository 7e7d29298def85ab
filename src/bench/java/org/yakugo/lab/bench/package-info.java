/** The benchmark suite: inner parts by JMH, whole processes, each beside its reference. */
package org.yakugo.lab.bench;
