/**
 * What a reader meets in a real browser. {@link io.github.jizhun.browser.InBrowser} gives a test a
 * {@link io.github.jizhun.browser.Browser}, one for all tests, in a fresh state each; {@link io.github.jizhun.browser.Site} is
 * what it visits, from the disk or over HTTP. Where there is no browser, these tests are skipped and the build says so.
 */
package io.github.jizhun.browser;
