package org.yakugo.headline;

/** What words do in a headline beyond what a dictionary says, from the table word-classes. */
public enum WordClass {
  /** Only says when, or that something is. */
  AUXILIARY,
  NEGATION,
  /** {@code why}, {@code how}: asks for something other than a person. */
  QUESTION,
  /** {@code while}, {@code because}: a clause follows. */
  LINK,
  /** Words behind which another clause may begin. */
  CLAUSE_OPENER,
  /** {@code confirms}: who says it may stand behind what is said. */
  ASSERTING,
  /** {@code EUR}, from the table counters. */
  CURRENCY_CODE,
  /** {@code if}: nothing but a clause follows. */
  CLAUSE_ONLY,
  /** {@code if}, {@code after}: what is announced for a condition. */
  CONDITION,
  /** {@code today}: says when, whatever else it can be. */
  TIME,
  /** {@code worldwide}: says where, but before a noun. */
  EVERYWHERE,
  /** {@code next}, before a week or a month. */
  NEAR,
  /** {@code week}, {@code May}, {@code Monday}. */
  PERIOD,
  /** {@code due}: with {@code to} one preposition. */
  BEFORE_TO,
  /** {@code response}: a {@code to} behind it is its own. */
  OWN_TO,
  /** {@code ahead}: with {@code of} one preposition. */
  BEFORE_OF,
  POSSESSIVE,
  /** {@code up} in {@code set up}: belongs to the verb before it. */
  PARTICLE,
  /** {@code half}: many, whatever its number. */
  QUANTITY,
  /** {@code people}: a plural that looks like one, or stands for many. */
  MANY,
  /** {@code thirds}: parts of a whole, behind how many. */
  FRACTION,
  /** {@code dozens}, {@code nearly}: how many follow. */
  HOW_MANY,
  /** {@code another}: more than there were. */
  FURTHER,
  /** Says of what somebody is held to have done. */
  ACCUSED,
  /** {@code trying}, with what somebody wants to do behind it. */
  TRYING,
  /** {@code set}, before an infinitive. */
  ANNOUNCED,
  /** {@code track}: behind {@code on}, an infinitive says what is expected. */
  COURSE,
  /** {@code over} behind it says what it is about. */
  DISPUTE,
  /** A verb whose own particle {@code over} is. */
  HANDING,
  /** {@code visit}, {@code repairs}: {@code for} them something is done, not of them anything. */
  ERRAND,
  /** A verb whose own particle {@code up} is, whatever number follows. */
  RISING,
  /** What is granted: who is granted it without a {@code to} gets it. */
  GRANTED,
  /** {@code close} with {@code to}: says which person is meant, whatever follows. */
  ATTRIBUTIVE,
  /** Who gives others a post. */
  RULER,
  /** What gives somebody a post. */
  ELECTOR,
  /** What gives posts, but no licences. */
  FIRM,
  /** {@code says}, with who says it at the headline's end. */
  TELLING,
  /** Who or what may say so. */
  TELLER,
  /** {@code consecutive}. */
  FINDER,
  RESULT,
  /** {@code orders}: what follows {@code that} is in the base form. */
  ORDERING,
  /** {@code helps}: a base form behind it is what others do. */
  HELPING,
  /** {@code owned}: what goes on, though a participle says it. */
  GOING_ON,
  /** What somebody went through while doing something: {@code killed climbing}. */
  SUFFERING,
  /** {@code involving}: behind a noun it says more of it, whatever the noun could be besides. */
  DESCRIBING,
  /** {@code demanding}: what who does something wants by it. */
  DEMANDING,
  /** {@code win}: what a team, named as its country, does as many. */
  PLAYING,
  /** {@code bill}: what it does, a participle behind it says. */
  RULING,
  /** {@code agreement}: what it is on is done, not only there. */
  AGREEING,
  RUNNING,
  /** {@code running}, behind a number of times. */
  IN_A_ROW,
  /** {@code row} in {@code in a row}. */
  ROW,
  /** What is counted by which one it is. */
  ROUND,
  MEMBER,
  /** {@code head}: what he is called depends on what he is the head of. */
  LEADER,
  /** {@code low}, {@code court}: something is raised, lowered or sent to it. */
  LEVEL,
  /** {@code record}, {@code lower}: verbs as well, but hardly before a level. */
  OF_LEVEL,
  /** {@code dollars}, of any currency. */
  MONEY,
  /** {@code aid}: so much money may be in it. */
  FUNDS,
  /** A number behind it is a place. */
  RANKING,
  /** {@code hurdles}, {@code record}: the m of a number before it are metres. */
  RACE,
  /** Years before it are those of a sentence. */
  SENTENCE,
  /** Where a sentence is served. */
  PRISON,
  /** How somebody spends the years before it: {@code years in exile}. */
  SPENT,
  /** {@code lasts}, {@code spent}: behind it stands how long. */
  LASTING,
  /** {@code years}, which are spent somehow. */
  SPAN,
  /** Years before it are how long it reaches. */
  PLAN,
  /** Makes a verb of a verb without being in the dictionary: {@code re-elected}. */
  VERB_PREFIX
}
