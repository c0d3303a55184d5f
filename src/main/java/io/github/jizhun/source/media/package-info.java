/** Pictures and documents of the content: what they are, and whether they can be published. */
package io.github.jizhun.source.media;
