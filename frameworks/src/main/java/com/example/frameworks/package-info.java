/** Types of a catalog as a user has them whose class path holds the frameworks. */
@CodeCatalog("codes.yaml")
package com.example.frameworks;

import dev.codebook.CodeCatalog;
