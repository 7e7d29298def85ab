package org.yakugo.web.page;

/**
 * What a request may say in its address.
 *
 * @param where {@code query}, {@code path} or {@code header}
 * @param example empty if there is none
 */
public record Parameter(String name, String where, boolean required, String text, String example) {}
