package dev.codebook.compiler;

/**
 * A Java file that was generated.
 *
 * @param qualifiedName of the one top-level type in it, such as {@code
 *     com.example.sms.DeliveryCode}
 * @param text the file's content, in ASCII, with {@code \n} at line ends
 */
public record GeneratedFile(String qualifiedName, String text) {}
