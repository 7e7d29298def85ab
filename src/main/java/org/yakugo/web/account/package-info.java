/** Who may use the service where other machines reach it: users, their roles, their sessions. */
@NullMarked
package org.yakugo.web.account;

import org.jspecify.annotations.NullMarked;
