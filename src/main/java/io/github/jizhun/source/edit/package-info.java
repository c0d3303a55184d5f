/** Changes values and entries of YAML files at their exact place; all other bytes stay. */
package io.github.jizhun.source.edit;
