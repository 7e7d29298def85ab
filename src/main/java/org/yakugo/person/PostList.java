package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yakugo.person.PostParser.Found;

/** Reads the offices that one person holds: {@code Deputy Prime Minister and Foreign Minister}. */
record PostList(Words words, PostParser parser) {
  /** Of these one person is only one. */
  private static final Set<String> HEADS = Set.of("president", "prime-minister", "speaker", "king");

  /** Offices of one person. */
  private static final int MOST = 12;

  PostList(Words words) {
    this(words, new PostParser(words));
  }

  /**
   * The offices that start at the token, the article not included; empty if none does.
   *
   * @param named whether the holder's name stands before them
   */
  List<Found> parse(int from, boolean named) {
    List<Found> posts = new ArrayList<>();
    Found post = parser.parse(from, named);
    while (post != null && posts.size() < MOST) {
      posts.add(post);
      int next = afterSeparator(post.end());
      Found further = next < 0 ? null : parser.parse(next, named);
      post = further != null && goTogether(posts, further) ? further : null;
    }
    return posts;
  }

  private int afterSeparator(int p) {
    int q = p;
    if (words.isLineStart(q)) {
      return -1;
    }
    if (words.is(q, ",", ";", "/") || words.at(q).isDash()) {
      q++;
    }
    if (words.is(q, "and", "&")) {
      q++;
    } else if (words.is(q, "as") && words.is(q + 1, "well") && words.is(q + 2, "as")) {
      q += 3;
    }
    return q == p || words.isLineStart(q) ? -1 : words.skipArticle(q);
  }

  /** One holder can't serve two countries, nor be head of state and of government. */
  private static boolean goTogether(List<Found> posts, Found further) {
    Found first = posts.getFirst();
    if (first.rank().plural() || further.rank().plural()) {
      return false;
    }
    Post.CountryName country = further.post().country();
    for (Found post : posts) {
      Post.CountryName other = post.post().country();
      if (country != null && other != null && !country.code().equals(other.code())) {
        return false;
      }
      if (isHead(post) && isHead(further)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHead(Found found) {
    String rank = found.post().rank();
    return found.post().qualifiers().isEmpty()
        && found.post().bodies().isEmpty()
        && HEADS.contains(rank);
  }
}
