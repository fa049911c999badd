/**
 * A client of an SMS API: reads delivery reports, decides what to do about each line and tells it.
 *
 * <p>The statuses and codes, such as {@link com.example.sms.DeliveryCode} and {@link
 * com.example.sms.AnyDeliveryCode}, are generated from {@code codes.yaml} while this package is
 * compiled. A new line there stops the build where {@link com.example.sms.ActionByVisitor} has to
 * say what the new code asks for.
 */
@CodeCatalog("codes.yaml")
package com.example.sms;

import dev.codebook.CodeCatalog;
