package com.example.sms;

/** What to do about messages with a code and a status. */
enum Action {
  /** Delivered: nothing is left to do. */
  DONE,
  /** On its way: another report will come. */
  WAIT,
  /** Not delivered, for a cause that can go away: send it again later. */
  RETRY,
  /** Not delivered, and not to be sent again: that would not help, or nobody wants it. */
  GIVE_UP,
  /**
   * Not delivered, for a cause on our side: correct the message or the account, then send again.
   */
  FIX_REQUEST,
  /** A person has to look: the catalog does not hold it, or the report contradicts itself. */
  LOOK_AT_IT
}
