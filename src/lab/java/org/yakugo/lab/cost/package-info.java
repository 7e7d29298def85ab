/** What commands cost as the past grows: archives of invented bulletins, and the bench on them. */
package org.yakugo.lab.cost;
