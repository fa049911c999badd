package com.example.sms;

/**
 * What to do, and why.
 *
 * @param reason whole sentences, in one line
 */
record Decision(Action action, String reason) {}
