package com.example.sms;

/** What to do about messages with a code and a status. */
enum Action {
  /** Delivered: nothing is left to do. */
  DONE,
  /** Not delivered yet: another report will come. */
  WAIT,
  /** Not delivered, but the cause can go away: send it again later. */
  RETRY,
  /** Not delivered, and sending it again would not help, or is not wanted. */
  GIVE_UP,
  /**
   * Not delivered, and the cause is on our side: correct the message or the account, then send
   * again.
   */
  FIX_REQUEST,
  /** A person has to look: the catalog does not have it, or the report contradicts itself. */
  LOOK_AT_IT
}
