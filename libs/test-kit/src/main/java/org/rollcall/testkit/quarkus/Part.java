package org.rollcall.testkit.quarkus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field of a {@code @QuarkusTest} that uses {@link EmbeddedParts}: holds the running part of
 * the field's type ({@code RunningParts}, {@code EmbeddedBroker}, {@code Database}, {@code
 * EmbeddedIssuer}, {@code EmbeddedDirectory} or {@code Force}) when the test begins.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Part {}
