/**
 * The command line: one thin class for each command, which reads its options, lets {@link io.github.jizhun.build.SiteBuilder} work
 * and reports what came of it.
 */
package io.github.jizhun.command;
