package org.yakugo.web.page;

import java.util.List;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;

/**
 * A published item with its pairs marked in both headlines.
 *
 * @param pairs those of the headlines
 * @param ofBody those whose English stands in the body
 */
public record PublishedLine(
    AlignedItem aligned, List<Piece> ja, List<Piece> en, List<Link> pairs, List<Link> ofBody) {}
