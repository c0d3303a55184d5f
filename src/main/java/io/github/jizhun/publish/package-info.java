/**
 * Files → disk: the only stage that writes. Files are staged as they are made, checked together when all are there, and then
 * take the old site's place in one swap. {@link io.github.jizhun.publish.SitePublisher} is the way in.
 */
package io.github.jizhun.publish;
