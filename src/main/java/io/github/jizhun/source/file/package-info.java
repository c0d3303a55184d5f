/** One file of content before it is YAML: its characters, the fields that it may hold, what is reported of it. */
package io.github.jizhun.source.file;
