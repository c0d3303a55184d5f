/** Files for learning management systems: Moodle and Canvas. */
package io.github.jizhun.export.lms;
