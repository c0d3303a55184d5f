/** Workbooks and documents as OpenDocument files (ODF 1.2, CNS 15251). */
package io.github.jizhun.export.opendocument;
