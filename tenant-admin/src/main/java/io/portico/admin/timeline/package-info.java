/** What happened, told in sentences: who did what to whom, and what it was before. */
package io.portico.admin.timeline;
