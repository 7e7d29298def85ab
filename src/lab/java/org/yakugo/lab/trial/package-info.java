/** Trials of what the program bears: adversarial texts, many at once, kills, full disks. */
package org.yakugo.lab.trial;
