/** Shows the published site on this computer only, for a look before it is uploaded. Reads the output folder, writes nothing. */
package io.github.jizhun.serve;
