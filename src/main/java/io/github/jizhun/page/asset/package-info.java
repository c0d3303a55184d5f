/** Style sheets and scripts as they are published: joined, and without what only their maintainers read. */
package io.github.jizhun.page.asset;
