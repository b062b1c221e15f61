package org.rollcall.classifier.rules.yaml;

import org.rollcall.classifier.rules.RuleTest;
import org.rollcall.settings.yaml.Place;

/**
 * An example and where it stands.
 *
 * @param test the example
 * @param place where it stands
 */
record GivenTest(RuleTest test, Place place) {}
