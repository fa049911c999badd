/**
 * A client of an SMS API. It reads delivery reports, and decides what to do about each line.
 *
 * <p>The statuses and codes, such as {@link com.example.sms.DeliveryCode} and {@link
 * com.example.sms.AnyDeliveryCode}, are generated from {@code codes.yaml} while this package is
 * compiled. If a status is added there, the build stops until {@link com.example.sms.Actions} and
 * {@link com.example.sms.Decisions} decide about it.
 */
@CodeCatalog("codes.yaml")
package com.example.sms;

import dev.codebook.CodeCatalog;
