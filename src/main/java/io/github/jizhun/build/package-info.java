/**
 * The conductor: calls the stages in their order, for each standard that changed, and names what a build was made of.
 */
package io.github.jizhun.build;
