/** Terms in tables: CSV, TSV, spreadsheets. */
@NullMarked
package org.yakugo.exchange.table;

import org.jspecify.annotations.NullMarked;
