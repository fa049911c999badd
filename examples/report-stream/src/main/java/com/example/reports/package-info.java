/**
 * A job on Apache Flink that reads delivery reports of an SMS API, joins those of each message,
 * decides about them and counts them.
 *
 * <p>The statuses and codes, such as {@link com.example.reports.DeliveryCode} and {@link
 * com.example.reports.AnyDeliveryCode}, are generated from {@code codes.yaml} while this package is
 * compiled.
 */
@CodeCatalog("codes.yaml")
package com.example.reports;

import dev.codebook.CodeCatalog;
