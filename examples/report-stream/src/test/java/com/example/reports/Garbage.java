package com.example.reports;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Adds up what the collector frees. */
final class Garbage {

  private final AtomicLong bytes = new AtomicLong();

  static Garbage listen() {
    Garbage garbage = new Garbage();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((event, any) -> garbage.add(event), null, null);
    }
    return garbage;
  }

  private void add(Notification event) {
    if (event.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      GcInfo info =
          GarbageCollectionNotificationInfo.from((CompositeData) event.getUserData()).getGcInfo();
      bytes.addAndGet(used(info.getMemoryUsageBeforeGc()) - used(info.getMemoryUsageAfterGc()));
    }
  }

  private static long used(Map<String, MemoryUsage> pools) {
    return pools.values().stream().mapToLong(MemoryUsage::getUsed).sum();
  }

  void reset() {
    System.gc();
    bytes.set(0);
  }

  long bytes() {
    return bytes.get();
  }
}
