package org.rashomon.app.search;

import org.rashomon.app.dossier.ToldDossier;

/** A quotation as the index keeps it, with the article it stands in. */
record StoredQuotation(Source source, ToldDossier.Quotation quotation) {}
