package com.example.reports;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Adds up what the collector frees, and what there is to free. */
final class Garbage {

  private final AtomicLong bytes = new AtomicLong();
  private final Semaphore news = new Semaphore(0);

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
      news.release();
    }
  }

  private static long used(Map<String, MemoryUsage> pools) {
    return pools.values().stream().mapToLong(MemoryUsage::getUsed).sum();
  }

  /** Waits for the news of a collection, so that they do not count for what follows. */
  void reset() throws InterruptedException {
    news.drainPermits();
    System.gc();
    news.tryAcquire(1, TimeUnit.SECONDS);
    bytes.set(-usedNow());
  }

  /** What was allocated since, as far as the collector has said. */
  long bytes() {
    return bytes.get() + usedNow();
  }

  private static long usedNow() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
