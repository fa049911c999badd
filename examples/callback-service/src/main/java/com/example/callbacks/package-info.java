/**
 * A service that receives delivery reports of an SMS API by callback, stores them, and shows them.
 *
 * <p>The statuses and codes, such as {@link com.example.callbacks.DeliveryCode} and {@link
 * com.example.callbacks.AnyDeliveryCode}, are generated from {@code codes.yaml} while this package
 * is compiled. They are in JSON bodies, entities and parameters as they are: no line of this
 * package says how.
 */
@CodeCatalog("codes.yaml")
package com.example.callbacks;

import dev.codebook.CodeCatalog;
