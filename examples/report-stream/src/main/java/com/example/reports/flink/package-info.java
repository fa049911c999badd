/**
 * Teaches Flink any open type. Copy this package into a job of your own, and add a subclass of
 * {@link com.example.reports.flink.OpenTypeInfoFactory} for each of its open types.
 */
package com.example.reports.flink;
