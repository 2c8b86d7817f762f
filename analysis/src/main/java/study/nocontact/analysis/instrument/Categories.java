package study.nocontact.analysis.instrument;

/** The categories of every closed question. */
public final class Categories {

  private Categories() {}

  /** Who ended the relationship, seen from the participant. */
  public enum Initiator implements Category {
    ME,
    EX,
    BOTH,
    NOT_SAID
  }

  /** How long the relationship had lasted. */
  public enum RelationshipLength implements Category {
    LT_3M,
    M3_11,
    Y1_2,
    Y3_6,
    Y7_PLUS
  }

  /** A plain yes or no. */
  public enum YesNo implements Category {
    YES,
    NO
  }

  /** Yes, no, or the participant cannot tell. */
  public enum YesNoUnsure implements Category {
    YES,
    NO,
    UNSURE
  }

  /** Yes, no, or the participant does not know. */
  public enum YesNoUnknown implements Category {
    YES,
    NO,
    UNKNOWN
  }

  /** What still tied the two together. */
  public enum Tie implements Category {
    CHILDREN,
    HOME_OR_MONEY,
    WORK_OR_STUDY,
    FRIENDS,
    PETS,
    NONE
  }

  /** How contact was handled after the breakup. */
  public enum ContactPolicy implements Category {
    NONE_ON_PURPOSE,
    IMPORTANT_ONLY,
    REGULAR,
    FADED
  }

  /** Me, my ex, or both of us. */
  public enum Side implements Category {
    ME,
    EX,
    BOTH
  }

  /** Why the silence was kept. */
  public enum Motive implements Category {
    HEAL,
    GET_BACK,
    SHOW_HURT,
    RESPECT_WISH,
    ADVISED
  }

  /** Who told the other first. */
  public enum Order implements Category {
    ME_FIRST,
    EX_FIRST,
    SAME_TIME
  }

  /** Whether a silence still lasts. */
  public enum SilenceState implements Category {
    ONGOING,
    ENDED
  }

  /** How exactly a length is remembered. */
  public enum Precision implements Category {
    EXACT,
    FEW_DAYS,
    ROUGH
  }

  /** Who or what broke the silence. */
  public enum Breaker implements Category {
    ME,
    EX,
    SOMEONE_ELSE,
    CHANCE
  }

  /** How the silence was broken. */
  public enum BreakChannel implements Category {
    MESSAGE,
    SOCIAL_MEDIA,
    EMAIL_OR_LETTER,
    CALL,
    IN_PERSON,
    THROUGH_SOMEONE
  }

  /** How the first contact was answered. */
  public enum Reply implements Category {
    WARM,
    NEUTRAL,
    COLD,
    NONE
  }

  /** How a silence was taken by the one who received it. */
  public enum Meaning implements Category {
    THEY_WERE_DONE,
    THEY_WERE_HURT,
    A_TACTIC,
    NEEDED_SPACE,
    WAITING_FOR_ME,
    DID_NOT_NOTICE
  }

  /** What the ex said of how they took the silence, if anything. */
  public enum ToldMeaning implements Category {
    NOT_TOLD,
    THEY_WERE_DONE,
    THEY_WERE_HURT,
    A_TACTIC,
    NEEDED_SPACE,
    WAITING_FOR_ME,
    DID_NOT_NOTICE
  }

  /** What the ex said of why they went silent, if anything. */
  public enum ToldReason implements Category {
    NOT_TOLD,
    HEAL,
    GET_BACK,
    SHOW_HURT,
    RESPECT_WISH,
    ADVISED
  }

  /** How often there was contact in a month. */
  public enum ContactFrequency implements Category {
    NONE,
    MONTHLY,
    WEEKLY,
    SEVERAL_A_WEEK,
    DAILY
  }

  /** The closest kind of contact there was. */
  public enum FurthestChannel implements Category {
    MESSAGES,
    CALLS,
    MEETINGS
  }

  /** Whether the two got back together. */
  public enum BackTogether implements Category {
    YES_STILL,
    YES_THEN_ENDED,
    NO
  }

  /** What being left in silence did. */
  public enum SilenceEffect implements Category {
    MOVED_ON,
    MISSED_THEM,
    BOTH,
    NONE
  }

  /** Age in bands. */
  public enum AgeBand implements Category {
    _18_24,
    _25_34,
    _35_44,
    _45_54,
    _55_PLUS
  }

  /** Gender. */
  public enum Gender implements Category {
    WOMAN,
    MAN,
    ANOTHER,
    NOT_SAID
  }

  /** Continent lived on. */
  public enum Region implements Category {
    AFRICA,
    ASIA,
    EUROPE,
    NORTH_AMERICA,
    SOUTH_AMERICA,
    OCEANIA
  }

  /** How the participant came to the study. */
  public enum Source implements Category {
    SEARCH,
    SOCIAL_MEDIA,
    ARTICLE_OR_VIDEO,
    SOMEONE_I_KNOW,
    OTHER
  }

  /** Whose decision the ending was: the initiator asked again in other words. */
  public enum Decision implements Category {
    MINE,
    THEIRS,
    OURS,
    CANNOT_SAY
  }

  /** The answers of the item that asks for one particular answer. */
  public enum Directed implements Category {
    NOT_AT_ALL,
    A_LITTLE,
    A_LOT
  }

  /** Whether the rules for careless answering set a report aside. */
  public enum ReportState implements Category {
    ACCEPTED,
    QUARANTINED
  }

  /** How long the form took, coarsely. */
  public enum SpeedBand implements Category {
    HURRIED,
    USUAL,
    LONG
  }
}
