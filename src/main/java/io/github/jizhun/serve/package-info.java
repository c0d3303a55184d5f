/**
 * Shows the published site on this computer, for a look before it is uploaded, and keeps open pages up to date while content and
 * templates are edited. Reads the output folder, writes nothing.
 */
package io.github.jizhun.serve;
