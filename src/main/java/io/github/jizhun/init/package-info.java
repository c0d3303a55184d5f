/** The files with which a maintainer begins a site, a standard or a new edition. */
package io.github.jizhun.init;
