/**
 * Text to records. {@link io.github.jizhun.source.ContentLoader} lists the files and decodes them
 * ({@link io.github.jizhun.source.file.FileDecoder}); {@link io.github.jizhun.source.YamlReader} repairs in memory what a Chinese
 * typist does to YAML, reports each mistake at its own place, and parses; {@link io.github.jizhun.source.Fields} hands out the
 * fields of a mapping as raw text with positions; a reader a file makes records of them. What cannot be read is absent in
 * the records, so that one mistake is reported once.
 */
package io.github.jizhun.source;
