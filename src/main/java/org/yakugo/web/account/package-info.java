/** Who may use the service where other machines reach it: users, their roles, their sessions. */
package org.yakugo.web.account;
