/**
 * How a mistake in content is reported: where it stands ({@link io.github.jizhun.diagnostic.Position}), which rule it breaks
 * ({@link io.github.jizhun.diagnostic.Rule}), what to say and what to do about it, in the maintainer's language.
 */
package io.github.jizhun.diagnostic;
