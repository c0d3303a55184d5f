/** Pictures of pixels, drawn from shapes alone, so that no font of the computer decides what they look like. */
package io.github.jizhun.export.picture;
