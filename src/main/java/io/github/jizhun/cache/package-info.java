/**
 * What one build leaves for the next: records and files under names, and checksums. Depends on no other package.
 */
package io.github.jizhun.cache;
