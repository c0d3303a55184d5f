/**
 * What one build leaves for the next: records and files under names, and checksums; and maps that hold what was used last. Depends on no
 * other package.
 */
package io.github.jizhun.cache;
