package com.example.reports;

/**
 * A key that the catalog does not have.
 *
 * @param set the name of the set
 * @param line a report that had it
 */
public record Unrecognized(String set, String key, long at, String line) {

  String id() {
    return set + "/" + key;
  }
}
