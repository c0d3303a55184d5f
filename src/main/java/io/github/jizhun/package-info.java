/**
 * Jizhun (基準) publishes occupational competency standards as a static site. The packages are the stages, in the order in
 * which content passes them:
 *
 * <ol>
 *   <li>{@code source}: text → records. Reads {@code content/}, tells what cannot be read.
 *   <li>{@code check}: records → findings. Tells what cannot be true.
 *   <li>{@code link}: records → linked standard. Who needs what, what comes next, where a term stands.
 *   <li>{@code compare}: linked standards → what changed from one edition of a standard to the next.
 *   <li>{@code view}: linked standards → what concerns one of them, all that its pages and files are given.
 *   <li>{@code page}: linked standard → HTML.
 *   <li>{@code search}: linked standards → full-text index, as scripts for the browser and as Lucene's files.
 *   <li>{@code export}: linked standard → data files.
 *   <li>{@code publish}: files → disk, all or nothing.
 * </ol>
 *
 * <p>{@code diagnostic} says how a mistake is told, {@code model} what a standard is, {@code site} what a site is made of,
 * {@code keep} what a build leaves for the next; {@code command} holds the command line. {@link io.github.jizhun.build.SiteBuilder}
 * calls the stages in this order.
 */
package io.github.jizhun;
