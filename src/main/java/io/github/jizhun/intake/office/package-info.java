/** Word, OpenDocument and Excel files: zip and XML. */
package io.github.jizhun.intake.office;
