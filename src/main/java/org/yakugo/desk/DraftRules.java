package org.yakugo.desk;

import java.util.function.Supplier;
import org.yakugo.frame.Frames;

/**
 * What a workspace's drafts are composed by, read when it is first needed.
 *
 * @param frames the glossary's table of frames
 * @param fingerprint changes with the frames and the tables of words
 */
record DraftRules(Supplier<Frames> frames, String fingerprint) {}
