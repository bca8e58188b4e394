// Generated from colab.yaml. Do not edit; run `npm run generate`.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this server is
         * @description Name, version and the addresses of the contract, the reference, the health check and the embed script.
         */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contract
         * @description This document, bundled into one, as JSON.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process runs. Asks nothing of the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve
         * @description Asks the database. 503 while it cannot answer.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every vocabulary
         * @description Vocabularies with their terms, labelled in the language of the answer.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the vocabulary, such as `themes`. */
                name: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One vocabulary
         * @description A vocabulary with its terms.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find sessions
         * @description Every entry of the joint calendar once, dated or not. For what takes place in a window, with recurring sessions expanded, use `listCalendar`.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Enter a session
         * @description A new entry of the joint calendar, owned by one network or by the Alliance as a whole. Times are wall times in the session's zone; where clocks skip or repeat one, `adjustments` says what was taken.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One session
         * @description A session with its parts, its recordings and, for a programme, the sessions inside it.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Take a session out
         * @description It stands in lists and feeds as cancelled for 30 days, so that everybody who has subscribed hears of it, and then leaves them.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Change a session
         * @description A JSON merge patch: only what is given changes, null clears. Each change makes `sequence` grow. A session that was taken from a calendar feed is changed there; here it can only be taken out.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/sessions/{sessionId}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * When a session takes place
         * @description The occurrences of a session in a window, its recurrence rule expanded.
         */
        get: operations["listSessionOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The joint calendar
         * @description Occurrences over all networks in a window, each event once. `from` defaults to the start of today (UTC) unless `to` or `cursor` is given. Entries without a date are in `listSessions` only.
         */
        get: operations["listCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One session for a calendar
         * @description The session as iCalendar, to be added to one's own calendar; for a programme the sessions inside it. Without an entry when no day is known.
         */
        get: operations["getSessionIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One session for search engines
         * @description The session as schema.org `Event` in JSON-LD.
         */
        get: operations["getSessionJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/occurrences/{recurrenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
                /** @description When the rule puts it, as in the occurrence's `recurrenceId`. */
                recurrenceId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one occurrence
         * @description Moves, cancels or renames one occurrence of a session that recurs; the others stay as the rule has them. It keeps its id wherever it is moved.
         */
        patch: operations["updateOccurrence"];
        trace?: never;
    };
    "/calendar-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendar feeds that are taken in
         * @description Those of the networks that the token may write for, with the report of the last run.
         */
        get: operations["listCalendarSources"];
        put?: never;
        /**
         * Take a calendar feed in
         * @description The feed is read soon after, then every `everyMinutes`. Addresses of private networks are refused.
         */
        post: operations["createCalendarSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One calendar feed
         * @description The source with the report of its last run.
         */
        get: operations["getCalendarSource"];
        put?: never;
        post?: never;
        /**
         * Take a calendar feed out
         * @description What was taken from it is taken out of the calendar, as `deleteSession` does.
         */
        delete: operations["deleteCalendarSource"];
        options?: never;
        head?: never;
        /**
         * Change a calendar feed
         * @description A JSON merge patch. A new address is read afresh with the next run.
         */
        patch: operations["updateCalendarSource"];
        trace?: never;
    };
    "/calendar-sources/{sourceId}/harvest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a calendar feed now
         * @description Waits for the run and answers its report. A feed that fails changes nothing; the report says why.
         */
        post: operations["harvestCalendarSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-sources/{sourceId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * The last runs over a calendar feed
         * @description The newest first; the last 50 are kept.
         */
        get: operations["listHarvestRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every series
         * @description Sessions that belong together, such as the monthly peer-learning sessions.
         */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/series/{seriesId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the series. */
                seriesId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One series
         * @description A series with its next occurrence.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every call
         * @description Calls for session ideas, the newest first.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Open a call
         * @description A call and its form, from data. A form whose JSON Schema is broken, or whose questions do not fit it, is refused with a pointer to each place.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the call, or `current` for the open call that closes first; when none is open, the one that opens next, else the one that closed last. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One call
         * @description A call with its themes, dates and guidelines.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a call
         * @description Changes what is named. The texts and rules of earlier submissions stay those of the form version that they were sent with.
         */
        patch: operations["updateCall"];
        trace?: never;
    };
    "/calls/{callId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the call, or `current` for the open call that closes first; when none is open, the one that opens next, else the one that closed last. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A call's form
         * @description The questions, words and rules of the form, and a fresh token when the call is open. Not cached.
         */
        get: operations["getCallForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/months": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the call, or `current`. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * The months of a call
         * @description The twelve months of the call’s year with the sessions planned in each; an empty or overfilled month is told.
         */
        get: operations["getCallMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the call. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a session idea
         * @description Stores the idea and answers with a reference and the private manage link. Send the same `Idempotency-Key` on every try: the idea is stored once and the same answer comes back. Rules that the call's form states are checked here again; what breaks them is listed in `errors`, each with a pointer into the body. A plain HTML form is answered by a page in words.
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue
         * @description Submissions for the secretariat, the newest first; those set aside as spam only where asked for. A network’s secretariat sees those of its network.
         */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Follow a submission
         * @description What was sent, its state and history, and the moves that are open to whoever asks. Needs the secret of the manage link as bearer token, or a token of the secretariat; answered with `no-store`.
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a submission
         * @description Revised answers become the next revision, as long as it is not decided; every revision is kept. The secretariat sets who looks after it, whether the membership is confirmed, and its tags.
         */
        patch: operations["updateSubmission"];
        trace?: never;
    };
    "/submissions/{submissionId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a submission
         * @description Moves it to another state. The submitter may withdraw, and answer when changes were requested; everything else is the secretariat’s. A move that is not open is refused with those that are. Each move is written down and drafts a letter to the submitter.
         */
        post: operations["transitionSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Every revision
         * @description The answers as they stood in each revision, the newest first, with what differs from the one before by JSON pointer.
         */
        get: operations["listSubmissionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * The conversation
         * @description Messages, the oldest first. Internal notes are answered to the secretariat alone.
         */
        get: operations["listSubmissionMessages"];
        put?: never;
        /**
         * Write a message
         * @description A message to the other side, or an internal note of the secretariat. A message from the secretariat drafts a letter.
         */
        post: operations["createSubmissionMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Every review
         * @description What each reviewer makes of it. Reviewers may disagree.
         */
        get: operations["listSubmissionReviews"];
        put?: never;
        /**
         * Review a submission
         * @description The review of whoever sends it, against the mission, the Accountability Framework and the five themes. It replaces an earlier one of the same person.
         */
        post: operations["createSubmissionReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * The support checklist
         * @description What the secretariat sees to for the session (platform, invitations, recording, interpretation …), and how far it is.
         */
        get: operations["getSubmissionSupport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Tick the support checklist
         * @description Sets the items that are named; the others stay.
         */
        patch: operations["updateSubmissionSupport"];
        trace?: never;
    };
    "/submissions/{submissionId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a submission
         * @description Erases everything personal at once and for good: answers, revisions, messages, letters, the manage link. What remains is counted and names nobody.
         */
        post: operations["eraseSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Everything about a submission
         * @description Everything that is stored about it and that its submitter may have, in one document.
         */
        get: operations["exportSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outbox
         * @description Letters that wait, were sent, or could not be sent; the newest first. Without their texts.
         */
        get: operations["listMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the letter. */
                mailId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One letter
         * @description The letter as it will go out, as text and as a page.
         */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a letter
         * @description Changes the words of a letter that was not released yet, or discards it.
         */
        patch: operations["updateMail"];
        trace?: never;
    };
    "/mail/{mailId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the letter. */
                mailId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a letter
         * @description Releases the letter: it is handed to the mail server within a minute, and again after growing pauses when that fails. Releasing it twice sends it once.
         */
        post: operations["releaseMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the library
         * @description Publications by free text and filters, with facets and counts on request.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Add a work to the library
         * @description A new entry, kept by one network or by the Alliance as a whole. Texts are given by language; rich text is cleaned of everything but plain markup before it is stored.
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One resource
         * @description A publication with its files, takeaways and contributors.
         */
        get: operations["getResource"];
        put?: never;
        post?: never;
        /**
         * Take a work out
         * @description The entry leaves the library, its collections and every list. Files are not ours and stay where they are.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        /**
         * Change a work
         * @description A JSON merge patch: only what is given changes, null clears, lists are given whole. With the `updatedAt` that you read, the answer is 409 when somebody else has changed it since.
         */
        patch: operations["updateResource"];
        trace?: never;
    };
    "/resources/{resourceId}/related": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Related resources
         * @description What the editors linked first, then what shares themes, region or type. At most `limit`, 3 unless asked.
         */
        get: operations["listRelatedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * All texts of a work
         * @description What an editor needs: every text in every language, as it is stored, and which texts each interface language still lacks.
         */
        get: operations["getResourceTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a view
         * @description Sent by a page that shows the work to a person, by `navigator.sendBeacon` or `fetch`; without a preflight. The same answer comes whether it counts or not: robots, prefetching and editors are not counted, nor is the same reader again within 30 minutes.
         */
        post: operations["countResourceView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * What readers say
         * @description Answers to the feedback form, the newest first, with a summary. For the editors of the network that keeps the work.
         */
        get: operations["listResourceFeedback"];
        put?: never;
        /**
         * Say how useful a work was
         * @description One request at the end of the form, or when the reader leaves it half done (`complete: false`). Nothing in it names the reader, and nobody is written to: who else would find the work useful is a link that the reader passes on. What fills `website` is thrown away in silence.
         */
        post: operations["sendResourceFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
                /** @description Id of the file, from `files`. */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a file
         * @description Redirects to where the file is, and counts a download. It leads nowhere but to the `http` and `https` addresses that the entry names.
         */
        get: operations["getResourceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every collection
         * @description Sets of works in an order of their editors’ making. A work may be in many.
         */
        get: operations["listCollections"];
        put?: never;
        /**
         * Make a collection
         * @description An ordered set of works, kept by one network or by the Alliance as a whole.
         */
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the collection. */
                collectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One collection
         * @description A collection with its works in their order.
         */
        get: operations["getCollection"];
        put?: never;
        post?: never;
        /**
         * Take a collection out
         * @description Its works stay.
         */
        delete: operations["deleteCollection"];
        options?: never;
        head?: never;
        /**
         * Change a collection
         * @description A JSON merge patch; `resourceIds` is given whole, in its new order.
         */
        patch: operations["updateCollection"];
        trace?: never;
    };
    "/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is translated
         * @description Every entry with the texts that each interface language lacks, so that a desk sees where translation is due. An entry is shown in its own language where one is missing, marked in `localization`.
         */
        get: operations["listTranslations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One resource for search engines
         * @description The resource as schema.org `LearningResource` in JSON-LD.
         */
        get: operations["getResourceJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every network
         * @description Networks and partner platforms by name. `network` gives that network and those below it.
         */
        get: operations["listNetworks"];
        put?: never;
        /**
         * Enter a network
         * @description A new network or platform. Its place in the tree decides who may write for it: `parentId` has to be a network that the token covers.
         */
        post: operations["createNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Networks on a map of your own
         * @description What `listNetworks` finds under the same filters, as GeoJSON (RFC 7946): a point a country that a network covers, well inside it and rounded to a tenth of a degree; null where no country is named. Points stand for countries, never for an office or a member, and take no side on a border.
         */
        get: operations["getNetworkFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Networks and members on a map
         * @description Per region and country: which networks are there and how many members the directory lists.
         */
        get: operations["getNetworkSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/networks/{networkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the network. */
                networkId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One network
         * @description A network with its hosts, figures and countries.
         */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        /**
         * Take a network out
         * @description Possible while nothing belongs to it; otherwise the answer is 409. Networks that no longer work are marked dormant instead.
         */
        delete: operations["deleteNetwork"];
        options?: never;
        head?: never;
        /**
         * Change a network
         * @description A JSON merge patch; lists are given whole. `hosts` is the whole history of its hosts, in order: one without `to` hosts it now.
         */
        patch: operations["updateNetwork"];
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every group
         * @description Working groups, learning circles, bodies and e-mail groups. A secretariat's token adds those that are not public.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One group
         * @description A group. Groups that are not public are found with a secretariat's token only.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory
         * @description Member and partner organisations by name.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Ask to join
         * @description An organisation asks to join. It is looked at by the secretariat; until then nothing of it is public, and it sees nothing that is not. The contact is never public. `formToken` comes with `getJoinForm`.
         */
        post: operations["requestMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organisation. */
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One member
         * @description A member or partner organisation.
         */
        get: operations["getMember"];
        /**
         * Write a directory entry
         * @description Makes the entry or replaces it.
         */
        put: operations["putMember"];
        post?: never;
        /**
         * Take a member out
         * @description The entry leaves the directory. Where it is named as a host or publisher its name stays, without a link.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form for joining
         * @description What is asked of an organisation that wants to join: member types, the code of conduct to accept with its version, consents, and the token that goes along with the answers.
         */
        get: operations["getJoinForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks to join
         * @description Requests, the oldest pending first. Those of a network are seen by its secretariat.
         */
        get: operations["listJoinRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One request to join
         * @description A request with what the organisation wrote.
         */
        get: operations["getJoinRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/join-requests/{requestId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or decline
         * @description Approving makes the directory entry. A request is decided once.
         */
        post: operations["reviewJoinRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/sessions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `ics` iCalendar (RFC 5545), `atom` (RFC 4287), `rss` (2.0), `json` (JSON Feed 1.1), `csv` (RFC 4180). */
                format: "ics" | "atom" | "rss" | "json" | "csv";
            };
            cookie?: never;
        };
        /**
         * Sessions as a feed
         * @description What `listSessions` finds under the same filters, as a calendar to subscribe to, a news feed, or a table. The calendar holds sessions whose day is known, recurring ones as a rule, and those taken back as cancelled for 30 days; a programme is left to the sessions inside it, and a date known only as a month or year to the other formats.
         */
        get: operations["getSessionFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/resources.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `atom` (RFC 4287), `rss` (2.0), `json` (JSON Feed 1.1), `csv` (RFC 4180). */
                format: "atom" | "rss" | "json" | "csv";
            };
            cookie?: never;
        };
        /**
         * Resources as a feed
         * @description What `listResources` finds under the same filters, as a news feed with the files enclosed, or as a table.
         */
        get: operations["getResourceFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/html/{widget}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the widget. */
                widget: "session-calendar" | "submission-form" | "resource-list" | "network-map";
            };
            cookie?: never;
        };
        /**
         * The first view of a widget as HTML
         * @description A fragment of plain, escaped HTML that says what the widget will show first: sessions with times and links, resources, the table of networks, the form as one that posts without script. It stands inside the widget's tag, so that there is something to read before the script has come, without it, and for search engines. The parameters are the widget's attributes; those that change only how it looks are taken and change nothing. A form carries a token of its own and is kept by no cache.
         */
        get: operations["getEmbedHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to embed a page of this server
         * @description oEmbed 1.0 (https://oembed.com) for the pages of widgets and for share pages. The code is a link in a `blockquote` and a sandboxed frame, the form that WordPress lets through.
         */
        get: operations["getOembed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every preset
         * @description Looks, languages and scopes that partner sites have agreed on, by name.
         */
        get: operations["listEmbedPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed-presets/{presetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the preset; that of a network where it is a network's own. */
                presetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One preset
         * @description A preset with the value of every design token.
         */
        get: operations["getEmbedPreset"];
        /**
         * Make or replace a preset
         * @description Stores a preset under an id of your choice; needs the right to write for its network. `findings` tells which colours are hard to read together.
         */
        put: operations["putEmbedPreset"];
        post?: never;
        /**
         * Remove a preset
         * @description Removes it; pages that name it show the light theme again.
         */
        delete: operations["deleteEmbedPreset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks
         * @description Whom the token stands for, what it may do and where. Any token will do; it is the way to try one out.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API tokens
         * @description One's own tokens, the newest first; with `users:write` those of everybody, or of one user. Tokens that have been revoked or have expired are listed, too. The secret of none is told.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make an API token
         * @description Makes a token for the user behind the request. It can do no more than they may. Made with a token, its scopes are among those of that one, it ends no later, and it is revoked together with it. The secret is told in this answer and never again; the server keeps its hash. A repeated try gets the same token without its secret.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the token. */
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description Revokes one's own token, or with `users:write` that of anybody, at once and for good, and every token that was made with it. A token that was revoked before is answered alike.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users
         * @description Everybody who may sign in, by name, each with the roles that they were given.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a user
         * @description Lets somebody in. The person signs in with the account of the e-mail address that is given here, once the provider says that the address has been verified; nothing is sent to them.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * One user
         * @description Somebody who may sign in, with the roles that they were given.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description Erases the person's name and address, their roles, sign-ins and tokens. What they did stays in the audit log under their id alone. The last administrator cannot be removed: 409.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes what is given and leaves the rest (RFC 7396). `grants` are replaced as a whole. `active: false` shuts the person out at once, with all their tokens, and can be taken back. The last administrator who can still sign in cannot be shut out or lose the role: 409.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what
         * @description Every write of somebody who has signed in and of the server's own jobs, the newest first. Of people it holds an id and nothing else. A secretariat of one network sees what was done to what that network and those below it own.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the server counts of itself
         * @description Requests by operation, method and status, times, the cache of answers, connections to the database, periodic work, and memory and processor of the one process that answers: the text format of Prometheus. Nothing in it tells who asked for what.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One place that is wrong. */
        ProblemItem: {
            /** @description JSON pointer into the body. */
            pointer?: string;
            /** @description Name of the query parameter, path parameter or header. */
            parameter?: string;
            /** @description Stable name of the rule that was broken. */
            code: "required" | "type" | "minLength" | "maxLength" | "maxWords" | "minimum" | "maximum" | "minItems" | "maxItems" | "uniqueItems" | "pattern" | "format" | "enum" | "const" | "contains" | "additionalProperties" | "unknown" | "clash" | "undone" | "notAgreed" | "cycle" | (string & {});
            /** @description What to do, in the language of the answer. */
            detail: string;
            /** @description The numbers and names in the rule, such as `limit`. */
            params?: {
                [key: string]: unknown;
            };
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * Format: uri-reference
             * @description A page that explains the problem.
             */
            type: string;
            /** @description The problem in a few words, in the language of the answer. */
            title: string;
            status: number;
            /** @description What happened here and what to do. */
            detail?: string;
            /** Format: uri-reference */
            instance?: string;
            /** @description Stable name of the problem. */
            code: "validation" | "parameter-unknown" | "parameter-invalid" | "cursor-invalid" | "not-found" | "method-not-allowed" | "not-acceptable" | "format-unsupported" | "body-too-large" | "body-malformed" | "media-type-unsupported" | "request-malformed" | "headers-too-large" | "unauthorized" | "forbidden" | "call-closed" | "form-token-invalid" | "form-token-expired" | "form-token-used" | "idempotency-key-missing" | "idempotency-key-reused" | "idempotency-in-progress" | "transition-not-allowed" | "schedule-clash" | "not-ready" | "conflict" | "rate-limited" | "internal" | "unavailable" | (string & {});
            requestId: string;
            errors?: components["schemas"]["ProblemItem"][];
        };
        /**
         * Format: uri
         * @description An address on the web.
         */
        HttpUrl: string;
        /**
         * Format: uri
         * @description The community's own page on harm and harassment: how to report it, to whom, and what happens then. Widgets link to it in their footer. This API never takes such a report. null where the community has no page; in the answer's language where there is one.
         */
        ReportUrl: string | null;
        /** @description A BCP 47 language tag. */
        LanguageTag: string;
        /** @description Where everything of this API is. */
        Discovery: {
            name: string;
            version: string;
            contract: components["schemas"]["HttpUrl"];
            /** @description The API reference, a page for people. */
            reference: components["schemas"]["HttpUrl"];
            health: components["schemas"]["HttpUrl"];
            /** @description The script for partner pages. */
            embed: components["schemas"]["HttpUrl"];
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description Languages that answers can be asked in. */
            languages?: components["schemas"]["LanguageTag"][];
        };
        /** @description That the process runs. */
        Health: {
            status: "ok" | "degraded" | (string & {});
            /** @description Version of the server. */
            version: string;
            /** Format: date-time */
            time: string;
        };
        /** @description Whether the server can answer from its database. */
        Readiness: {
            status: "ready" | "notReady" | (string & {});
            database: "embedded" | "postgresql" | (string & {});
            /** @description Rows that the public can read. */
            counts?: {
                [key: string]: number;
            };
        };
        /** @description An opaque identifier. Stable for the life of the entity; do not read meaning into it. */
        Id: string;
        /** @description A term of a vocabulary with its label in the language of the answer. */
        Term: {
            id: components["schemas"]["Id"];
            label: string;
            /** @description The label's own language; present only when it fell back. */
            language?: components["schemas"]["LanguageTag"];
        };
        /** @description A list of terms. Terms are data; new ones need no release. */
        Vocabulary: {
            name: components["schemas"]["Id"];
            title: string;
            source?: string | null;
            terms: components["schemas"]["Term"][];
        };
        /** @description The vocabularies. */
        VocabularyList: {
            items: components["schemas"]["Vocabulary"][];
            next?: string | null;
            prev?: string | null;
        };
        /** @description A date (`2026-11-21`, midnight UTC) or a time with offset (`2026-11-21T15:00:00+01:00`). */
        DateOrTime: string;
        /** @description Ids, 1 to 50. */
        IdList: components["schemas"]["Id"][];
        /** @description ISO 3166-1 alpha-2, plus the user-assigned `XK` (Kosovo). Names come from CLDR, not from us. */
        CountryCode: string;
        /** @description Languages, 1 to 20. */
        LanguageList: components["schemas"]["LanguageTag"][];
        /** @description A value that a filter takes, with its label and how many entries of the answer have it. */
        FacetValue: {
            value: string;
            /** @description The label in the language of the answer (for languages and countries the code; their names come from CLDR). */
            label: string;
            count: number;
        };
        /** @description What every list answer carries beside its items. */
        ListMeta: {
            /** @description Cursor of the next page; null on the last one. */
            next?: string | null;
            /** @description Cursor of the page before; null on the first one. */
            prev?: string | null;
            /** @description The exact number of items; only with `count=exact`. */
            total?: number | null;
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description For each facet asked for, its values with counts. A facet's counts take every filter into account but its own. */
            facets?: {
                [key: string]: components["schemas"]["FacetValue"][];
            };
        };
        /** @description What languages an entity is served and available in. */
        Localization: {
            /** @description The language of the entity's texts here: the best of the languages asked for that it has text in, else its own `language`. Labels of terms follow the request on their own. */
            served: components["schemas"]["LanguageTag"];
            /** @description JSON pointers of the fields that have no text in `served` and are given in the entity's `language`. */
            missing: string[];
            /** @description Every language the entity has text in. */
            translations: components["schemas"]["LanguageTag"][];
        };
        /** @description `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server; `harvested` = taken from a network's own calendar feed. */
        Provenance: "sourced" | "fixture" | "contributed" | "harvested" | (string & {});
        /** @description What every entity carries. */
        Entity: {
            id: components["schemas"]["Id"];
            /** @description The entity's address in this API. */
            url: components["schemas"]["HttpUrl"];
            /**
             * Format: uri
             * @description A page about it for people, its own where it has one, else the one of this server.
             */
            webUrl?: string | null;
            /**
             * Format: uri
             * @description This server's page about it, with what previews and search engines need; null where there is none.
             */
            shareUrl?: string | null;
            /** @description The language it was written in. */
            language: components["schemas"]["LanguageTag"];
            localization: components["schemas"]["Localization"];
            provenance: components["schemas"]["Provenance"];
            /** @description `true` when the named source says so; `false` when it is implied only. */
            verified: boolean;
            /** @description Where the facts come from, an address or a document and line. */
            source?: string | null;
            /** @description What a reader of the source should know (in English). */
            sourceNote?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description How much of the date is known. */
        DatePrecision: "minute" | "day" | "month" | "year" | (string & {});
        /** @description A wall date cut to what is known (ISO 8601 reduced precision), `2010`, `2020-11` or `2020-11-10`. Never padded. */
        PartialDate: string;
        /** @description An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used. */
        TimeZone: string;
        /** @description When something takes place, to the precision that is known. */
        When: {
            /** @description null when no date is known. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            startDate?: components["schemas"]["PartialDate"] | null;
            /** @description The last day, inclusive. */
            endDate?: components["schemas"]["PartialDate"] | null;
            /** Format: date-time */
            startsAt?: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
        };
        /** @description How people take part. */
        Mode: "online" | "inPerson" | "hybrid" | "asynchronous" | (string & {});
        /** @description How far a session has come, or what became of it. */
        SessionStatus: "tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed" | (string & {});
        /** @description A network by its id, with its name. */
        NetworkRef: {
            id: components["schemas"]["Id"];
            name: string;
        };
        /** @description An organisation by name, and by its directory entry where it has one. */
        OrganisationRef: {
            name: string;
            /** @description Id in the members directory. */
            memberId?: string | null;
            /** @description Id of the network that it is. */
            networkId?: string | null;
        };
        /** @description A language of a session and the way it is there. */
        SessionLanguage: {
            language: components["schemas"]["LanguageTag"];
            /** @description `floor` = spoken; `interpretation` = live interpretation into it. */
            role: "floor" | "interpretation" | "captions" | "signLanguage" | "materials" | (string & {});
        };
        /** @description A series by its id, with its title. */
        SeriesRef: {
            id: components["schemas"]["Id"];
            title: string;
        };
        /** @description A part of a session with dates of its own, such as the forum window or a webinar of a dialogue. */
        SessionPart: components["schemas"]["When"] & {
            id: components["schemas"]["Id"];
            kind: "forum" | "live" | "reading" | (string & {});
            title?: string | null;
            mode?: components["schemas"]["Mode"] | null;
            /** @description By the server's clock: `upcoming`, `open` or `closed`; null when its dates are not known to the day. A window of days opens and closes at midnight in its zone (else the session's, else UTC). */
            state?: ("upcoming" | "open" | "closed" | (string & {})) | null;
            /** Format: date-time */
            opensAt?: string | null;
            /** Format: date-time */
            closesAt?: string | null;
            /** @description Where it takes place. A live part's address is told while it is live, from a quarter of an hour before. */
            url?: components["schemas"]["HttpUrl"] | null;
            languages?: components["schemas"]["SessionLanguage"][];
            /** @description The time as the announcement prints it, where no zone can be trusted. */
            printedTime?: string | null;
        };
        /** @description `public` = everybody sees it whole; `members` = without a token it is a teaser, without links and without its place. */
        Visibility: "public" | "members" | (string & {});
        /** @description How it recurs (RFC 5545, 3.8.5), in wall times of the session's own zone. */
        Recurrence: {
            /** @description A recurrence rule, such as `FREQ=MONTHLY;BYDAY=1WE`. */
            rrule?: string | null;
            /** @description Further times, such as `2026-12-24T14:00`. */
            rdate?: string[];
            /** @description Times of the rule that are left out. */
            exdate?: string[];
        };
        /** @description A person who agreed to be named. The consents are answered only to those who may change the session. */
        Speaker: {
            name: string;
            organisation?: string | null;
            /** @description Whether the name may be shown. */
            nameConsent?: boolean;
            /** @description Whether the recording may be published. */
            recordingConsent?: boolean;
            /** @description Whether photos may be published. */
            photoConsent?: boolean;
        };
        /** @description Who announces the event. Two networks that announce the same one are both named, and it is shown once. */
        EventOrigin: {
            /** @description The network that announces it; null for the Alliance as a whole. */
            networkId: string | null;
            /** @description The calendar feed that it was taken from; null when it was entered here. */
            sourceId?: string | null;
            sessionId: components["schemas"]["Id"];
            /** @description The event's page there. */
            url?: components["schemas"]["HttpUrl"] | null;
            status: components["schemas"]["SessionStatus"];
        };
        /** @description Where people register for a session, and until when. */
        Registration: {
            url: components["schemas"]["HttpUrl"];
            /** Format: date-time */
            closesAt?: string | null;
        };
        /** @description A recording of a session in one language. */
        Recording: {
            language: components["schemas"]["LanguageTag"];
            url?: components["schemas"]["HttpUrl"] | null;
            durationSeconds?: number | null;
            captions?: components["schemas"]["LanguageTag"][];
        };
        /** @description A document that belongs to a session. */
        Material: {
            kind: "conceptNote" | "report" | "slides" | "recording" | "questions" | (string & {});
            title?: string | null;
            /** @description Its words where they are here, such as guiding questions; plain text. */
            text?: string | null;
            /** @description Absent when a source mentions the document without an address. */
            url?: components["schemas"]["HttpUrl"] | null;
            language?: string | null;
            mediaType?: string | null;
            bytes?: number | null;
        };
        /** @description A session, webinar, symposium, meeting, dialogue, or any other event of the joint calendar. */
        Session: components["schemas"]["Entity"] & components["schemas"]["When"] & {
            title: string;
            /** @description One or two sentences, plain text. */
            summary?: string | null;
            /** @description Plain text, paragraphs separated by a blank line. */
            description?: string | null;
            /** @description A term of the vocabulary `session-kinds`. */
            kind: components["schemas"]["Term"];
            mode?: components["schemas"]["Mode"] | null;
            status: components["schemas"]["SessionStatus"];
            /** @description The network that owns the entry; null for the Alliance as a whole. */
            network?: components["schemas"]["NetworkRef"] | null;
            regions: components["schemas"]["Term"][];
            themes: components["schemas"]["Term"][];
            hosts: components["schemas"]["OrganisationRef"][];
            place?: string | null;
            country?: components["schemas"]["CountryCode"] | null;
            languages: components["schemas"]["SessionLanguage"][];
            series?: components["schemas"]["SeriesRef"] | null;
            /** @description Its number in the series, such as 12 for the 12th dialogue. */
            seriesNumber?: number | null;
            /** @description A programme spans weeks or months and is shown with its sessions, never as one long bar. */
            isProgramme: boolean;
            /** @description The programme that it belongs to. */
            programme?: components["schemas"]["SeriesRef"] | null;
            /** @description How many entries the programme holds here. */
            childCount?: number;
            parts?: components["schemas"]["SessionPart"][];
            visibility?: components["schemas"]["Visibility"];
            /** @description Whether this is the part of a members' session that everybody may see; links and place are left out. */
            isTeaser?: boolean;
            /** @description Where to take part online. */
            joinUrl?: components["schemas"]["HttpUrl"] | null;
            recurrence?: components["schemas"]["Recurrence"] | null;
            speakers?: components["schemas"]["Speaker"][];
            /** @description Its identifier in calendars (RFC 5545 `UID`), the same for good. */
            uid?: string;
            /** @description Grows with every change. */
            sequence?: number;
            /**
             * Format: date-time
             * @description When it was taken out. It stands in lists and feeds as cancelled for 30 days, so that subscribers hear of it.
             */
            deletedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was no longer in the calendar feed that it was taken from; its status is then `cancelled`.
             */
            withdrawnAt?: string | null;
            /** @description Who announces the event; more than one where networks announce the same. */
            origins?: components["schemas"]["EventOrigin"][];
            registration?: components["schemas"]["Registration"] | null;
            recordings: components["schemas"]["Recording"][];
            materials: components["schemas"]["Material"][];
            /** @description Figures that the source reports. */
            attendance?: {
                participants?: number | null;
                countries?: number | null;
                speakers?: number | null;
                sessions?: number | null;
                hours?: number | null;
                countryNetworks?: number | null;
            } | null;
        };
        /** @description A page of sessions. */
        SessionList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Session"][];
        };
        /** @description An organisation by name, and by its directory entry where it has one. */
        OrganisationWrite: {
            name: string;
            memberId?: components["schemas"]["Id"] | null;
            networkId?: components["schemas"]["Id"] | null;
        };
        /** @description A language of a session and the way it is there. */
        SessionLanguageWrite: {
            language: components["schemas"]["LanguageTag"];
            /** @enum {string} */
            role: "floor" | "interpretation" | "captions" | "signLanguage" | "materials";
        };
        /** @description A wall date cut to what is known (`2010`, `2020-11`, `2020-11-10`) or a wall time in the session's zone (`2026-10-25T14:00`). An offset (`2026-10-25T02:30+01:00`) tells which of two equal wall times is meant when clocks go back. */
        WallTime: string;
        /** @description How it recurs (RFC 5545, 3.8.5). The rule runs in the session's zone, so that 14:00 stays 14:00 when clocks change. A session recurs at most daily. */
        RecurrenceWrite: {
            /** @description A recurrence rule, such as `FREQ=MONTHLY;BYDAY=1WE`. */
            rrule?: string | null;
            rdate?: components["schemas"]["WallTime"][];
            exdate?: components["schemas"]["WallTime"][];
        };
        /** @description A part of a session with dates of its own, such as the forum window or a webinar of a dialogue. */
        SessionPartWrite: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "forum" | "live" | "reading";
            title?: string | null;
            /** @enum {string|null} */
            mode?: "online" | "inPerson" | "hybrid" | "asynchronous" | null;
            start?: components["schemas"]["WallTime"] | null;
            end?: components["schemas"]["WallTime"] | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
            url?: components["schemas"]["HttpUrl"] | null;
            languages?: components["schemas"]["SessionLanguageWrite"][];
            printedTime?: string | null;
        };
        /** @description Where people register, as it is written. */
        RegistrationWrite: {
            url: components["schemas"]["HttpUrl"];
            /** Format: date-time */
            closesAt?: string | null;
        };
        /** @description Somebody who speaks, with what they agreed to. What is not said is not agreed. */
        SpeakerWrite: {
            name: string;
            organisation?: string | null;
            /** @default false */
            nameConsent?: boolean;
            /** @default false */
            recordingConsent?: boolean;
            /** @default false */
            photoConsent?: boolean;
        };
        /** @description A recording as it is written. It is published once every speaker is listed and has agreed: otherwise the answer is 422 with `const` at the `recordingConsent` of each speaker who has not, or `required` at `/speakers`. */
        RecordingWrite: {
            language: components["schemas"]["LanguageTag"];
            url: components["schemas"]["HttpUrl"];
            durationSeconds?: number | null;
            captions?: components["schemas"]["LanguageTag"][];
        };
        /** @description A material of a session as it is written. */
        MaterialWrite: {
            /** @enum {string} */
            kind: "conceptNote" | "report" | "slides" | "recording" | "questions";
            title?: string | null;
            text?: string | null;
            url?: components["schemas"]["HttpUrl"] | null;
            language?: components["schemas"]["LanguageTag"] | null;
            mediaType?: string | null;
            bytes?: number | null;
        };
        /** @description A new entry of the calendar. */
        SessionCreate: {
            /** @description The language that the texts are written in. */
            language: components["schemas"]["LanguageTag"];
            title: string;
            summary?: string | null;
            /** @description Plain text, paragraphs separated by a blank line. */
            description?: string | null;
            /** @description The same texts in other languages, by BCP 47 tag. null takes a language out. */
            translations?: {
                [key: string]: {
                    title?: string | null;
                    summary?: string | null;
                    description?: string | null;
                } | null;
            };
            /** @description A term of the vocabulary `session-kinds`. */
            kind: components["schemas"]["Id"];
            /** @enum {string|null} */
            mode?: "online" | "inPerson" | "hybrid" | "asynchronous" | null;
            /** @enum {string} */
            status?: "tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed";
            /** @enum {string} */
            visibility?: "public" | "members";
            /** @description The network that owns the entry; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            regions?: components["schemas"]["Id"][];
            themes?: components["schemas"]["Id"][];
            hosts?: components["schemas"]["OrganisationWrite"][];
            place?: string | null;
            country?: components["schemas"]["CountryCode"] | null;
            languages?: components["schemas"]["SessionLanguageWrite"][];
            start?: components["schemas"]["WallTime"] | null;
            /** @description The last day (inclusive), or the time at which it is over. After the start. */
            end?: components["schemas"]["WallTime"] | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
            recurrence?: components["schemas"]["RecurrenceWrite"] | null;
            seriesId?: components["schemas"]["Id"] | null;
            seriesNumber?: number | null;
            isProgramme?: boolean;
            /** @description The programme that it belongs to. */
            programmeId?: components["schemas"]["Id"] | null;
            parts?: components["schemas"]["SessionPartWrite"][];
            registration?: components["schemas"]["RegistrationWrite"] | null;
            joinUrl?: components["schemas"]["HttpUrl"] | null;
            speakers?: components["schemas"]["SpeakerWrite"][];
            /** @description A recording can be published once every speaker is listed and has agreed to it. */
            recordings?: components["schemas"]["RecordingWrite"][];
            materials?: components["schemas"]["MaterialWrite"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
        };
        /** @description A session with the sessions inside it. */
        SessionDetail: components["schemas"]["Session"] & {
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description The entries of a programme, by date. */
            children: components["schemas"]["Session"][];
        };
        /** @description A wall time that clocks skip or show twice, and the instant that was taken for it (RFC 5545, 3.3.5). */
        TimeAdjustment: {
            /** @description Where it stands in what was sent. */
            pointer: string;
            /** @description `skipped` = there is no such time on that day, it was moved on by the gap; `repeated` = it comes twice, the first was taken. */
            kind: "skipped" | "repeated" | (string & {});
            wallTime: string;
            /** Format: date-time */
            resolvedTo: string;
        };
        /** @description The session as it is now stored. */
        SessionWritten: components["schemas"]["SessionDetail"] & {
            adjustments: components["schemas"]["TimeAdjustment"][];
        };
        /** @description What changes of a session (JSON merge patch); lists are given whole, null clears. */
        SessionPatch: {
            /** @description The `sequence` that you read. When somebody else has changed the session since, the answer is 409 and nothing is written. */
            sequence?: number;
            /** @description The language that the texts are written in. */
            language?: components["schemas"]["LanguageTag"];
            title?: string;
            summary?: string | null;
            /** @description Plain text, paragraphs separated by a blank line. */
            description?: string | null;
            /** @description The same texts in other languages, by BCP 47 tag. null takes a language out. */
            translations?: {
                [key: string]: {
                    title?: string | null;
                    summary?: string | null;
                    description?: string | null;
                } | null;
            };
            /** @description A term of the vocabulary `session-kinds`. */
            kind?: components["schemas"]["Id"];
            /** @enum {string|null} */
            mode?: "online" | "inPerson" | "hybrid" | "asynchronous" | null;
            /** @enum {string} */
            status?: "tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed";
            /** @enum {string} */
            visibility?: "public" | "members";
            /** @description The network that owns the entry; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            regions?: components["schemas"]["Id"][];
            themes?: components["schemas"]["Id"][];
            hosts?: components["schemas"]["OrganisationWrite"][];
            place?: string | null;
            country?: components["schemas"]["CountryCode"] | null;
            languages?: components["schemas"]["SessionLanguageWrite"][];
            start?: components["schemas"]["WallTime"] | null;
            /** @description The last day (inclusive), or the time at which it is over. After the start. */
            end?: components["schemas"]["WallTime"] | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
            recurrence?: components["schemas"]["RecurrenceWrite"] | null;
            seriesId?: components["schemas"]["Id"] | null;
            seriesNumber?: number | null;
            isProgramme?: boolean;
            /** @description The programme that it belongs to. */
            programmeId?: components["schemas"]["Id"] | null;
            parts?: components["schemas"]["SessionPartWrite"][];
            registration?: components["schemas"]["RegistrationWrite"] | null;
            joinUrl?: components["schemas"]["HttpUrl"] | null;
            speakers?: components["schemas"]["SpeakerWrite"][];
            /** @description A recording can be published once every speaker is listed and has agreed to it. */
            recordings?: components["schemas"]["RecordingWrite"][];
            materials?: components["schemas"]["MaterialWrite"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
        };
        /** @description One time that a session takes place. A session that recurs has many; its rule is expanded by the server. */
        Occurrence: components["schemas"]["When"] & {
            id: components["schemas"]["Id"];
            sessionId: components["schemas"]["Id"];
            status: components["schemas"]["SessionStatus"];
            /** @description Its name for good within its session, such as `20261112T170000Z`, even after it was moved; null for a session that does not recur. */
            recurrenceId?: string | null;
            /** @description The session, with what this occurrence alone changes (title, place, page) in place. */
            session: components["schemas"]["Session"];
        };
        /** @description A page of occurrences. */
        OccurrenceList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Occurrence"][];
        };
        /** @description A node of schema.org in JSON-LD 1.1. */
        JsonLd: {
            "@context": string;
            "@type": string;
            /** @description The address of the thing here, its name for good. */
            "@id": components["schemas"]["HttpUrl"];
            name?: string;
            url?: components["schemas"]["HttpUrl"];
            inLanguage?: string | string[];
        } & {
            [key: string]: unknown;
        };
        /** @description What is different for this one occurrence; null takes a difference back. */
        OccurrencePatch: {
            /**
             * @description Which occurrences change. A change of all that follow is a new session and an end of the old rule.
             * @default this
             * @enum {string}
             */
            range?: "this";
            start?: components["schemas"]["WallTime"] | null;
            end?: components["schemas"]["WallTime"] | null;
            /** @enum {string|null} */
            status?: "tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed" | null;
            title?: string | null;
            place?: string | null;
            webUrl?: components["schemas"]["HttpUrl"] | null;
        };
        /** @description An entry of a feed that could not be used. The others were. */
        BadEntry: {
            /** @description The line of the feed at which it begins. */
            line: number;
            uid?: string | null;
            code: "uid-missing" | "start-missing" | "start-invalid" | "zone-unknown" | "rule-invalid" | "rule-too-often" | "range-unsupported" | "too-long" | "unreadable" | "override-without-event" | (string & {});
            /** @description What is wrong with it (in English). */
            reason: string;
        };
        /** @description What one run over a calendar feed found. */
        HarvestReport: {
            id: components["schemas"]["Id"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
            /** @description `failed` = nothing was changed, the entries stand as they were after the last good run. */
            outcome: "changed" | "unchanged" | "failed" | (string & {});
            /** @description Why it failed. */
            code?: ("address-refused" | "address-unknown" | "connection-failed" | "timed-out" | "too-many-redirects" | "http-status" | "too-large" | "not-a-calendar" | "cut-off" | "too-many-entries" | "coding-unknown" | (string & {})) | null;
            /** @description The same in words (in English). */
            detail?: string | null;
            httpStatus?: number | null;
            /** @description How much was read. */
            bytes?: number;
            added: number;
            changed: number;
            /** @description Entries that the feed now marks as cancelled. */
            cancelled: number;
            /** @description Entries that were to come and are no longer in the feed; they stand as cancelled. */
            withdrawn: number;
            unchanged: number;
            /** @description How many entries could not be used; `bad` lists the first of them. */
            badTotal: number;
            bad: components["schemas"]["BadEntry"][];
        };
        /** @description A calendar feed of a network (iCalendar) that is taken into the joint calendar. */
        CalendarSource: {
            id: components["schemas"]["Id"];
            title: string;
            /** @description The feed's address. It may hold a secret, so it is told only to those who may write calendar sources. */
            url: components["schemas"]["HttpUrl"];
            network: components["schemas"]["NetworkRef"];
            language: components["schemas"]["LanguageTag"];
            regions: components["schemas"]["Term"][];
            kind: components["schemas"]["Term"];
            visibility: components["schemas"]["Visibility"];
            paused: boolean;
            everyMinutes: number;
            /** @description How many entries of the calendar come from it. */
            sessionCount: number;
            /** Format: date-time */
            nextRunAt: string;
            lastRun?: components["schemas"]["HarvestReport"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of calendar feeds. */
        CalendarSourceList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["CalendarSource"][];
        };
        /** @description A calendar feed to take in. */
        CalendarSourceCreate: {
            networkId: components["schemas"]["Id"];
            title: string;
            /** @description Address of an iCalendar feed; `webcal://` is written `https://`. */
            url: components["schemas"]["HttpUrl"];
            /** @description The language that the feed's texts are in. */
            language: components["schemas"]["LanguageTag"];
            /** @description Regions that the entries are for; the network's own when left out. */
            regions?: components["schemas"]["Id"][];
            /** @description A term of the vocabulary `session-kinds` for the entries. */
            kind?: components["schemas"]["Id"];
            /** @enum {string} */
            visibility?: "public" | "members";
            paused?: boolean;
            everyMinutes?: number;
        };
        /** @description What changes of a calendar source. */
        CalendarSourcePatch: {
            title?: string;
            /** @description Address of an iCalendar feed; `webcal://` is written `https://`. */
            url?: components["schemas"]["HttpUrl"];
            /** @description The language that the feed's texts are in. */
            language?: components["schemas"]["LanguageTag"];
            /** @description Regions that the entries are for; the network's own when left out. */
            regions?: components["schemas"]["Id"][];
            /** @description A term of the vocabulary `session-kinds` for the entries. */
            kind?: components["schemas"]["Id"];
            /** @enum {string} */
            visibility?: "public" | "members";
            paused?: boolean;
            everyMinutes?: number;
        };
        /** @description A page of harvests. */
        HarvestReportList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["HarvestReport"][];
        };
        /** @description Sessions that belong together, such as the monthly peer-learning sessions. */
        Series: components["schemas"]["Entity"] & {
            title: string;
            description?: string | null;
            cadence?: ("weekly" | "monthly" | "quarterly" | "yearly" | "irregular" | (string & {})) | null;
            network?: components["schemas"]["NetworkRef"] | null;
            sessionCount: number;
            nextOccurrence?: components["schemas"]["Occurrence"] | null;
        };
        /** @description A page of series. */
        SeriesList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Series"][];
        };
        /** @description A document at its address, with its language. */
        DocumentLink: {
            title: string;
            url: components["schemas"]["HttpUrl"];
            language?: string | null;
        };
        /** @description A call for session ideas. */
        Call: components["schemas"]["Entity"] & {
            title: string;
            summary?: string | null;
            year: number;
            /** @description Derived from the dates and the clock of the server. */
            state: "upcoming" | "open" | "closed" | (string & {});
            /** Format: date-time */
            opensAt?: string | null;
            /** Format: date-time */
            closesAt?: string | null;
            /** @description The zone in which the call opens and closes. */
            timeZone?: components["schemas"]["TimeZone"] | null;
            frequency?: ("monthly" | (string & {})) | null;
            /** @description Themes the call is about. */
            themes: components["schemas"]["Term"][];
            /** @description A submission must carry at least one of these; empty when any theme is welcome. */
            requiredThemes: components["schemas"]["Term"][];
            guidelines: components["schemas"]["DocumentLink"][];
            /** @description Languages into which the secretariat provides interpretation. */
            providedInterpretation?: components["schemas"]["LanguageTag"][];
            network?: components["schemas"]["NetworkRef"] | null;
        };
        /** @description A page of calls. */
        CallList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Call"][];
        };
        /** @description A text by language (BCP 47), such as `{"en": "Handbook", "es": "Manual"}`. */
        LocalizedText: {
            [key: string]: string;
        };
        /** @description A field of a call's form as it is written. */
        CallWriteField: {
            pointer: string;
            /** @enum {string} */
            input: "text" | "textarea" | "email" | "number" | "select" | "radio" | "checkboxes" | "month" | "timeZone" | "country" | "organisation" | "partners" | "offeredInterpretation" | "attestations" | "consents";
            label: components["schemas"]["LocalizedText"];
            hint?: components["schemas"]["LocalizedText"];
            autocomplete?: string;
            /** @description The terms of this vocabulary become the options. */
            vocabulary?: components["schemas"]["Id"];
            options?: {
                value: string;
                label: components["schemas"]["LocalizedText"];
                hint?: components["schemas"]["LocalizedText"];
            }[];
            limit?: {
                /** @enum {string} */
                unit: "characters" | "words";
                max: number;
            };
        };
        /** @description The form of a call as it is stored, with its texts by language. `schema` is JSON Schema 2020-12 over the body of `createSubmission`. */
        CallWriteForm: {
            steps: {
                id: components["schemas"]["Id"];
                title: components["schemas"]["LocalizedText"];
                intro?: components["schemas"]["LocalizedText"];
                fields: components["schemas"]["CallWriteField"][];
            }[];
            schema: {
                [key: string]: unknown;
            };
            attestations: {
                documentId: components["schemas"]["Id"];
                version: string;
                label: components["schemas"]["LocalizedText"];
                url?: components["schemas"]["HttpUrl"];
                required: boolean;
            }[];
            consents: {
                /** @enum {string} */
                purpose: "processing" | "contact" | "recording" | "publication";
                statementId: components["schemas"]["Id"];
                statementVersion: string;
                text: components["schemas"]["LocalizedText"];
                required: boolean;
                /** @description How long what was agreed to is kept, from the day it was received. */
                retentionMonths?: number;
            }[];
        };
        /** @description A new call with its form. A form whose parts do not fit together is refused, with a pointer to each place. */
        CallCreate: {
            /** @description A name for its address, such as `colab-call-2028`. Made from the title when not given. */
            id?: components["schemas"]["Id"];
            /** @description The language that the call was written in; every text has to be there in it. */
            language: components["schemas"]["LanguageTag"];
            title: components["schemas"]["LocalizedText"];
            summary?: components["schemas"]["LocalizedText"] | null;
            year: number;
            /** @description The wall time in `timeZone` at which it opens, such as `2027-01-15T00:00`. */
            opens?: components["schemas"]["WallTime"] | null;
            /** @description The wall time in `timeZone` from which on nothing more is taken. */
            closes?: components["schemas"]["WallTime"] | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
            /** @enum {string|null} */
            frequency?: "monthly" | null;
            themes?: components["schemas"]["Id"][];
            /** @description A submission must carry at least one of these; the form's schema has to say so as well. */
            requiredThemes?: components["schemas"]["Id"][];
            guidelines?: {
                title: components["schemas"]["LocalizedText"];
                url: components["schemas"]["HttpUrl"];
                language?: components["schemas"]["LanguageTag"] | null;
            }[];
            providedInterpretation?: components["schemas"]["LanguageTag"][];
            /** @description The network whose call it is; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            /** @description Within how many days a submitter should have heard from the secretariat. 14 when not given. */
            firstContactDays?: number;
            /** @description What the secretariat sees to for every session of the call. The usual list when not given. */
            supportItems?: {
                id: components["schemas"]["Id"];
                label: components["schemas"]["LocalizedText"];
                required: boolean;
            }[];
            form: components["schemas"]["CallWriteForm"];
        };
        /** @description Something that the secretariat sees to for every session. */
        SupportItem: {
            id: components["schemas"]["Id"];
            label: string;
            /** @description Whether it has to be done before the session is published. */
            required: boolean;
        };
        /** @description A call as the secretariat keeps it. */
        CallWritten: components["schemas"]["Call"] & {
            firstContactDays: number;
            supportItems: components["schemas"]["SupportItem"][];
        };
        /** @description What is to change; what is not named stays. null clears. */
        CallPatch: {
            /** @description The language that the call was written in; every text has to be there in it. */
            language?: components["schemas"]["LanguageTag"];
            title?: components["schemas"]["LocalizedText"];
            summary?: components["schemas"]["LocalizedText"] | null;
            year?: number;
            /** @description The wall time in `timeZone` at which it opens, such as `2027-01-15T00:00`. */
            opens?: components["schemas"]["WallTime"] | null;
            /** @description The wall time in `timeZone` from which on nothing more is taken. */
            closes?: components["schemas"]["WallTime"] | null;
            timeZone?: components["schemas"]["TimeZone"] | null;
            /** @enum {string|null} */
            frequency?: "monthly" | null;
            themes?: components["schemas"]["Id"][];
            /** @description A submission must carry at least one of these; the form's schema has to say so as well. */
            requiredThemes?: components["schemas"]["Id"][];
            guidelines?: {
                title: components["schemas"]["LocalizedText"];
                url: components["schemas"]["HttpUrl"];
                language?: components["schemas"]["LanguageTag"] | null;
            }[];
            providedInterpretation?: components["schemas"]["LanguageTag"][];
            /** @description The network whose call it is; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            /** @description Within how many days a submitter should have heard from the secretariat. 14 when not given. */
            firstContactDays?: number;
            /** @description What the secretariat sees to for every session of the call. The usual list when not given. */
            supportItems?: {
                id: components["schemas"]["Id"];
                label: components["schemas"]["LocalizedText"];
                required: boolean;
            }[];
            form?: components["schemas"]["CallWriteForm"];
        };
        /** @description A puzzle that costs a browser a moment and a robot that sends thousands a fortune. It is made and checked by this server alone (the Altcha scheme, SHA-256): find the number for which the hexadecimal digest of `salt` followed by it is `challenge`. The solution goes along as `proofOfWork`. Where `required` is false nothing has to be solved. */
        ProofOfWork: {
            /** @description Whether ideas without a solution are set aside to be looked at just now. */
            required: boolean;
            algorithm: "SHA-256" | (string & {});
            challenge: string;
            maxNumber: number;
            salt: string;
            signature: string;
        };
        /** @description One of the values that a field offers. */
        FormOption: {
            value: string;
            label: string;
            hint?: string | null;
        };
        /** @description One question. */
        FormField: {
            /** @description JSON pointer of the answer in the body of the submission. */
            pointer: string;
            /** @description What kind of control asks for it. */
            input: "text" | "textarea" | "email" | "number" | "select" | "radio" | "checkboxes" | "month" | "timeZone" | "country" | "organisation" | "partners" | "offeredInterpretation" | "attestations" | "consents" | (string & {});
            label: string;
            hint?: string | null;
            /** @description As in `schema`; repeated so that the label can say so. */
            required?: boolean;
            /** @description A token of the HTML `autocomplete` attribute. */
            autocomplete?: string | null;
            options?: components["schemas"]["FormOption"][];
            /** @description The length limit to show while typing. */
            limit?: {
                unit: "characters" | "words" | (string & {});
                max: number;
            } | null;
        };
        /** @description A step of a form with its fields in their order. */
        FormStep: {
            id: components["schemas"]["Id"];
            title: string;
            intro?: string | null;
            fields: components["schemas"]["FormField"][];
        };
        /** @description A document that a submission must be in line with. */
        AttestationDocument: {
            documentId: components["schemas"]["Id"];
            version: string;
            /** @description What the submitter confirms. */
            label: string;
            url?: components["schemas"]["HttpUrl"] | null;
            required: boolean;
        };
        /** @description What a person is asked to consent to, word for word, in one version. */
        ConsentStatement: {
            purpose: "processing" | "contact" | "recording" | "publication" | (string & {});
            statementId: components["schemas"]["Id"];
            statementVersion: string;
            text: string;
            required: boolean;
            /** @description For how many months what is agreed to is kept, from the day it was received. */
            retentionMonths?: number | null;
        };
        /** @description The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules. */
        CallForm: {
            call: components["schemas"]["Call"];
            /** @description Changes when questions or rules change. */
            version: string;
            language: components["schemas"]["LanguageTag"];
            localization: components["schemas"]["Localization"];
            state: "upcoming" | "open" | "closed" | (string & {});
            /**
             * Format: date-time
             * @description When the next call opens, if this one is not open and one is known.
             */
            nextOpensAt?: string | null;
            /** @description Signed, usable once, from 3 seconds to 24 hours after it was given. null unless the call is open. */
            token?: string | null;
            /** Format: date-time */
            tokenExpiresAt?: string | null;
            /** @description Name of a field that people never see; leave it empty. */
            honeypot?: string;
            /** @description null unless the call is open. */
            proofOfWork?: components["schemas"]["ProofOfWork"] | null;
            providedInterpretation?: components["schemas"]["LanguageTag"][];
            steps: components["schemas"]["FormStep"][];
            schema: {
                [key: string]: unknown;
            };
            attestations: components["schemas"]["AttestationDocument"][];
            reportUrl?: components["schemas"]["ReportUrl"];
            consents: components["schemas"]["ConsentStatement"][];
        };
        /** @description Where an idea stands on its way from the submission to the published session. */
        SubmissionState: "received" | "inDiscussion" | "changesRequested" | "accepted" | "developing" | "scheduled" | "held" | "published" | "declined" | "withdrawn" | (string & {});
        /** @description A month of a call, and how far it is filled. */
        CallMonth: {
            /** @description Such as `2027-03`. */
            month: string;
            /** @description `empty` = no session of the call is scheduled; `filled` = one; `overfilled` = several, where the call foresees one. */
            state: "empty" | "filled" | "overfilled" | (string & {});
            /** @description Sessions of the call that are scheduled, held or published in this month. */
            sessions: {
                sessionId: components["schemas"]["Id"];
                submissionId: components["schemas"]["Id"];
                reference: string;
                title: string;
                /** Format: date-time */
                startsAt: string | null;
            }[];
            /** @description Accepted ideas without a date whose submitters proposed this month. */
            proposals: {
                submissionId: components["schemas"]["Id"];
                reference: string;
                title: string;
                state: components["schemas"]["SubmissionState"];
            }[];
        };
        /** @description The twelve months of a call's year, each with what is planned for it. */
        CallMonths: {
            callId: components["schemas"]["Id"];
            year: number;
            timeZone: components["schemas"]["TimeZone"];
            months: components["schemas"]["CallMonth"][];
        };
        /** @description The organisation that submits an idea. */
        SubmittingOrganisation: {
            name: string;
            /** @description Its id in the members directory, when it was picked from there. */
            memberId?: string | null;
            country?: components["schemas"]["CountryCode"] | null;
            networkId?: string | null;
        };
        /** @description The person whom the secretariat contacts. Never shown in public. */
        Submitter: {
            name: string;
            /** Format: email */
            email: string;
            role?: string | null;
        };
        /** @description An organisation that takes part in an idea. */
        SubmissionPartner: {
            name: string;
            memberId?: string | null;
            /** @description A term of the vocabulary `constituencies`. */
            constituency?: string | null;
        };
        /** @description Interpretation into a language that the submitter can bring along. */
        OfferedInterpretation: {
            language: components["schemas"]["LanguageTag"];
            /**
             * @description `capacity` = people who interpret; `resources` = means to pay for it.
             * @enum {string}
             */
            contribution: "capacity" | "resources";
            note?: string | null;
        };
        /** @description That the submitter has read a document in this version and keeps to it. */
        Attestation: {
            documentId: components["schemas"]["Id"];
            version: string;
            accepted: boolean;
        };
        /** @description The answer to a consent statement. */
        Consent: {
            purpose: string;
            statementId: components["schemas"]["Id"];
            statementVersion: string;
            granted: boolean;
            /** @description The language in which the statement was read. */
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`. */
        SubmissionCreate: {
            /** @description The `token` of the call's form. */
            formToken: string;
            /** @description The language that the answers are written in. */
            language: components["schemas"]["LanguageTag"];
            title?: string;
            summary?: string;
            description?: string;
            organisation?: components["schemas"]["SubmittingOrganisation"];
            submitter?: components["schemas"]["Submitter"];
            partners?: components["schemas"]["SubmissionPartner"][];
            themes?: components["schemas"]["Id"][];
            frameworkThemes?: components["schemas"]["Id"][];
            lessonsFromSuccesses?: string;
            lessonsFromFailures?: string;
            results?: string;
            sustainability?: string;
            format?: components["schemas"]["Id"];
            durationMinutes?: number;
            proposedMonth?: string;
            timeZone?: components["schemas"]["TimeZone"];
            spokenLanguages?: components["schemas"]["LanguageTag"][];
            offeredInterpretation?: components["schemas"]["OfferedInterpretation"][];
            accessNeeds?: string;
            attestations?: components["schemas"]["Attestation"][];
            consents?: components["schemas"]["Consent"][];
            /** @description The solution of the form's puzzle, base64 of `{algorithm, challenge, number, salt, signature}`. */
            proofOfWork?: string;
            /** @description Leave it empty. */
            website?: string;
        };
        /** @description The fields of the plain form, named by their JSON pointers without the first stroke (`submitter/email`). Boxes that are ticked repeat their name. */
        SubmissionFormPost: {
            formToken: string;
            language: components["schemas"]["LanguageTag"];
        } & {
            [key: string]: string | string[];
        };
        /** @description The answer to a new submission. It repeats nothing that the submitter typed. */
        SubmissionReceipt: {
            id: components["schemas"]["Id"];
            /** @description Short, to be read out on the telephone, such as `CL-7KQ2-M4`. */
            reference: string;
            state: components["schemas"]["SubmissionState"];
            /** Format: date-time */
            receivedAt: string;
            /** @description The private link by which the submitter follows the submission. Its secret stands after `#` and is sent to no server. */
            manageUrl: components["schemas"]["HttpUrl"];
        };
        /** @description Who looks after it at the secretariat. */
        SubmissionOwner: {
            id: string;
            name: string;
        };
        /** @description What the secretariat keeps about a submission. Never answered to the submitter. */
        SubmissionDesk: {
            owner: components["schemas"]["SubmissionOwner"] | null;
            tags: string[];
            /** @description Set aside as likely sent by a robot; nothing is deleted. */
            quarantined: boolean;
            quarantineReasons: ("honeypot" | "noProof" | "links" | "repeated" | (string & {}))[];
            network?: components["schemas"]["NetworkRef"] | null;
            /** @description The first answer that the submitter got from a person. */
            firstContact: {
                /** Format: date-time */
                at: string | null;
                /** Format: date-time */
                dueAt: string;
                /** @description Whole days from receipt to the first contact, or to now. */
                ageDays: number;
                overdue: boolean;
            };
        };
        /** @description A line of the queue. */
        SubmissionBrief: {
            id: components["schemas"]["Id"];
            reference: string;
            url: components["schemas"]["HttpUrl"];
            state: components["schemas"]["SubmissionState"];
            membership: "confirmed" | "toBeConfirmed" | (string & {});
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            updatedAt: string;
            revision: number;
            language: components["schemas"]["LanguageTag"];
            call: {
                id: components["schemas"]["Id"];
                title: string;
                year: number;
            };
            title: string;
            organisation?: components["schemas"]["SubmittingOrganisation"] | null;
            themes?: components["schemas"]["Term"][];
            proposedMonth?: string | null;
            desk: components["schemas"]["SubmissionDesk"];
        };
        /** @description A page of submissions. */
        SubmissionList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["SubmissionBrief"][];
        };
        /** @description What was sent, without the token. Only ever answered to the submitter's own key and to the secretariat. */
        SubmissionAnswers: {
            title?: string;
            summary?: string;
            description?: string;
            organisation?: components["schemas"]["SubmittingOrganisation"];
            submitter?: components["schemas"]["Submitter"];
            partners?: components["schemas"]["SubmissionPartner"][];
            themes?: components["schemas"]["Id"][];
            frameworkThemes?: components["schemas"]["Id"][];
            lessonsFromSuccesses?: string;
            lessonsFromFailures?: string;
            results?: string;
            sustainability?: string;
            format?: string;
            durationMinutes?: number;
            proposedMonth?: string;
            timeZone?: string;
            spokenLanguages?: components["schemas"]["LanguageTag"][];
            offeredInterpretation?: components["schemas"]["OfferedInterpretation"][];
            accessNeeds?: string;
            attestations?: components["schemas"]["Attestation"][];
            consents?: components["schemas"]["Consent"][];
        };
        /** @description A state that a submission came into, and when. */
        SubmissionEvent: {
            /** Format: date-time */
            at: string;
            state: components["schemas"]["SubmissionState"];
            by?: "submitter" | "secretariat" | "system" | (string & {});
            /** @description Who moved it, when it was the secretariat that asks. */
            name?: string | null;
        };
        /** @description A submission as its submitter sees it; for the secretariat with `desk`. */
        Submission: {
            id: components["schemas"]["Id"];
            reference: string;
            state: components["schemas"]["SubmissionState"];
            /** @description Whether the submitting organisation was found in the directory. */
            membership: "confirmed" | "toBeConfirmed" | (string & {});
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            updatedAt: string;
            revision: number;
            language: components["schemas"]["LanguageTag"];
            call: components["schemas"]["Call"];
            answers: components["schemas"]["SubmissionAnswers"];
            history: components["schemas"]["SubmissionEvent"][];
            allowedTransitions: components["schemas"]["SubmissionState"][];
            /** @description The session that came of it. */
            sessionId?: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description When it is erased by itself.
             */
            retentionUntil?: string | null;
            desk?: components["schemas"]["SubmissionDesk"];
        };
        /** @description Answers that are to replace those sent before. An empty text or list takes an answer back. */
        SubmissionAnswersPatch: {
            title?: string;
            summary?: string;
            description?: string;
            organisation?: components["schemas"]["SubmittingOrganisation"];
            submitter?: components["schemas"]["Submitter"];
            partners?: components["schemas"]["SubmissionPartner"][];
            themes?: components["schemas"]["Id"][];
            frameworkThemes?: components["schemas"]["Id"][];
            lessonsFromSuccesses?: string;
            lessonsFromFailures?: string;
            results?: string;
            sustainability?: string;
            format?: components["schemas"]["Id"];
            durationMinutes?: number;
            proposedMonth?: string;
            timeZone?: components["schemas"]["TimeZone"];
            spokenLanguages?: components["schemas"]["LanguageTag"][];
            offeredInterpretation?: components["schemas"]["OfferedInterpretation"][];
            accessNeeds?: string;
            attestations?: components["schemas"]["Attestation"][];
            consents?: components["schemas"]["Consent"][];
        };
        /** @description The submitter changes `answers` (and their `language`): what is named replaces what was sent, the whole is checked by the form's rules, and a new revision is stored. The secretariat changes the rest. */
        SubmissionPatch: {
            answers?: components["schemas"]["SubmissionAnswersPatch"];
            language?: components["schemas"]["LanguageTag"];
            owner?: components["schemas"]["SubmissionOwner"] | null;
            /** @enum {string} */
            membership?: "confirmed" | "toBeConfirmed";
            tags?: string[];
            quarantined?: boolean;
            /** @description The network that takes it on. */
            networkId?: components["schemas"]["Id"] | null;
        };
        /** @description The date of the session; the rest is taken from the answers. */
        SubmissionSchedule: {
            /** @description Wall time in `timeZone`, such as `2027-03-11T15:00`. */
            start: components["schemas"]["WallTime"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description What the submitter proposed when not given. */
            durationMinutes?: number;
            speakers?: components["schemas"]["SpeakerWrite"][];
        };
        /** @description A move to another state. To `scheduled` it needs `session` or `sessionId`; to `published` it may carry `recordings`. What a move does not need is refused. */
        SubmissionTransition: {
            /** @enum {string} */
            to: "inDiscussion" | "changesRequested" | "accepted" | "developing" | "scheduled" | "held" | "published" | "declined" | "withdrawn";
            /** @description Said to the other side; it becomes a message of the thread and, from the secretariat, part of the mail. */
            message?: string;
            session?: components["schemas"]["SubmissionSchedule"];
            /** @description A session that is in the calendar already. */
            sessionId?: components["schemas"]["Id"];
            /** @description Go on although other sessions take place at the same time. */
            acknowledgeClashes?: boolean;
            /** @description Published with the session. Refused unless every speaker has agreed. */
            recordings?: components["schemas"]["RecordingWrite"][];
            /** @description Why the session is published although required support items are not done. Kept in the audit log. */
            overrideReason?: string;
        };
        /** @description Another session at the same time. */
        ScheduleWarning: {
            /** @description `same-time` = it overlaps; `same-interpreters` = it overlaps and needs interpretation into one of the same languages. */
            code: "same-time" | "same-interpreters" | (string & {});
            sessionId: components["schemas"]["Id"];
            title: string;
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            network?: components["schemas"]["NetworkRef"] | null;
            languages?: components["schemas"]["LanguageTag"][];
        };
        /** @description The submission after a move. */
        SubmissionMoved: components["schemas"]["Submission"] & {
            warnings: components["schemas"]["ScheduleWarning"][];
        };
        /** @description The answers as they stood, with what differs from the revision before. */
        SubmissionRevision: {
            revision: number;
            /** Format: date-time */
            at: string;
            by: "submitter" | "secretariat" | "system" | (string & {});
            language: components["schemas"]["LanguageTag"];
            answers: components["schemas"]["SubmissionAnswers"];
            changes: {
                /** @description JSON pointer into `answers`. */
                pointer: string;
                /** @description The value before; absent when there was none. */
                before?: unknown;
                /** @description The value now; absent when there is none. */
                after?: unknown;
            }[];
        };
        /** @description A page of revisions of a submission. */
        SubmissionRevisionList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["SubmissionRevision"][];
        };
        /** @description A message between the submitter and the secretariat, or an internal note of the secretariat. */
        SubmissionMessage: {
            id: components["schemas"]["Id"];
            /** Format: date-time */
            at: string;
            by: "submitter" | "secretariat" | "system" | (string & {});
            /** @description The name of whoever wrote it, when it was not the submitter. */
            author?: string | null;
            /** @description `internal` notes are for the secretariat alone and are never answered to the submitter. */
            visibility: "submitter" | "internal" | (string & {});
            language: components["schemas"]["LanguageTag"];
            text: string;
        };
        /** @description A page of messages about a submission. */
        SubmissionMessageList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["SubmissionMessage"][];
        };
        /** @description A message to send. */
        SubmissionMessageCreate: {
            /** @description Plain text, paragraphs separated by a blank line. */
            text: string;
            language?: components["schemas"]["LanguageTag"];
            /**
             * @description Only the secretariat may write `internal` notes. `submitter` when not given.
             * @enum {string}
             */
            visibility?: "submitter" | "internal";
        };
        /** @description What one reviewer makes of a submission. Reviewers may disagree; nothing is averaged. */
        SubmissionReview: {
            reviewer: {
                id: string;
                name: string;
            };
            /** @description The mission, the Accountability Framework, and the five themes of the Ubuntu framework, in this order. */
            checks: {
                item: components["schemas"]["Term"];
                verdict: ("meets" | "partly" | "doesNotMeet" | "notApplicable" | (string & {})) | null;
                note?: string | null;
            }[];
            recommendation?: ("accept" | "changes" | "decline" | (string & {})) | null;
            comment?: string | null;
            /** @description The revision that was reviewed. */
            revision?: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of reviews of a submission. */
        SubmissionReviewList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["SubmissionReview"][];
        };
        /** @description The review of whoever sends it; an earlier one of the same person is replaced. */
        SubmissionReviewCreate: {
            checks: {
                /** @description `mission`, `accountability-framework`, or a term of the vocabulary `framework-themes`. */
                item: components["schemas"]["Id"];
                /** @enum {string} */
                verdict: "meets" | "partly" | "doesNotMeet" | "notApplicable";
                note?: string;
            }[];
            /** @enum {string} */
            recommendation?: "accept" | "changes" | "decline";
            comment?: string;
        };
        /** @description What the secretariat sees to for the session, and how far it is. */
        SubmissionSupport: {
            items: (components["schemas"]["SupportItem"] & {
                done: boolean;
                note?: string | null;
                /** Format: date-time */
                at?: string | null;
                by?: string | null;
            })[];
            /** @description Whether every required item is done. */
            complete: boolean;
        };
        /** @description Which of the support that a submission asks for is taken care of. */
        SubmissionSupportPatch: {
            items: {
                id: components["schemas"]["Id"];
                done: boolean;
                note?: string | null;
            }[];
        };
        /** @description Everything personal is gone; what remains is counted and names nobody. */
        SubmissionErasure: {
            id: components["schemas"]["Id"];
            /** Format: date-time */
            erasedAt: string;
            /** @description What remains for statistics. */
            kept: ("call" | "state" | "dates" | "language" | "country" | "themes" | "format" | (string & {}))[];
        };
        /** @description Everything that is stored about a submission and that its submitter may have, in one document. */
        SubmissionExport: {
            /** Format: date-time */
            exportedAt: string;
            submission: components["schemas"]["Submission"];
            revisions: components["schemas"]["SubmissionRevision"][];
            messages: components["schemas"]["SubmissionMessage"][];
            consents: {
                purpose: string;
                statementId: string;
                statementVersion: string;
                granted: boolean;
                language: components["schemas"]["LanguageTag"];
                /** Format: date-time */
                at: string;
                /** @description SHA-256 of the statement as it was shown. */
                textSha256: string;
                /** Format: date-time */
                retentionUntil?: string | null;
            }[];
            attestations: {
                documentId: string;
                version: string;
                url?: string | null;
                accepted: boolean;
                /** Format: date-time */
                at: string;
            }[];
            /** @description Letters that were sent to the submitter. */
            mail: {
                /** Format: date-time */
                sentAt: string;
                language: components["schemas"]["LanguageTag"];
                subject: string;
                text: string;
            }[];
        };
        /** @description A letter of the outbox. Nothing is sent before somebody releases it. */
        Mail: {
            id: components["schemas"]["Id"];
            /** @description `draft` waits for release; `released` is about to be sent, or sent again after a failure; `failed` was given up. */
            state: "draft" | "released" | "sent" | "failed" | "discarded" | (string & {});
            /** @description What it is about, such as `submission.accepted`. */
            template: string;
            language: components["schemas"]["LanguageTag"];
            /** @description One e-mail address. */
            to: string;
            subject: string;
            text?: string;
            /** @description The same as a page; every character of the text is escaped. */
            html?: string;
            /** @description Whether somebody changed what the template had written. */
            edited?: boolean;
            about?: {
                entity: "submission" | (string & {});
                id: components["schemas"]["Id"];
                reference?: string | null;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            releasedAt?: string | null;
            /** Format: date-time */
            sentAt?: string | null;
            attempts?: number;
            /** Format: date-time */
            nextAttemptAt?: string | null;
            /** @description What the mail server said last, without addresses. */
            lastError?: string | null;
        };
        /** @description A page of letters. */
        MailList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Mail"][];
        };
        /** @description What is to change in a letter that was not released yet. */
        MailPatch: {
            subject?: string;
            text?: string;
            /**
             * @description `discarded` letters are never sent; `draft` takes one back.
             * @enum {string}
             */
            state?: "draft" | "discarded";
        };
        /** @description Somebody who made a work, with their part in it. */
        Contributor: {
            name: string;
            role?: string | null;
        };
        /** @description A part of the summary of a work. */
        ResourceSection: {
            title?: string | null;
            /** @description Rich text; clean HTML. */
            text: string;
        };
        /** @description Something to take away from a work. */
        Takeaway: {
            title: string;
            text?: string | null;
        };
        /** @description A file of a work in one language. `bytes` is its size, `sha256` the hash of what it holds, in hexadecimal. */
        ResourceFile: {
            id: components["schemas"]["Id"];
            /** @description null when the source does not say. */
            language?: string | null;
            mediaType: string;
            /** @description As the source states it, in bytes (1 kB = 1000 B). */
            bytes?: number | null;
            /** @description Where it is found; the page of the work when the file has no address of its own. */
            url?: components["schemas"]["HttpUrl"] | null;
            sha256?: string | null;
        };
        /** @description How often a work was looked at and fetched. What a source printed and what this server has counted are added up nowhere. */
        ResourceCounts: {
            /** @description As the source prints it; without a source, as counted here. */
            views?: number | null;
            downloads?: number | null;
            asOf?: components["schemas"]["PartialDate"] | null;
            /** @description Who printed the numbers; null when they were counted here. */
            source?: string | null;
            /** @description What this server has counted itself: people, once in half an hour, without robots, prefetching and editors; downloads by the redirect to the file. */
            here?: {
                views: number;
                downloads: number;
                since: components["schemas"]["PartialDate"];
                asOf: components["schemas"]["PartialDate"];
            } | null;
        };
        /** @description A publication, toolkit, video or other work of the library. */
        Resource: components["schemas"]["Entity"] & {
            title: string;
            /** @description Plain text. */
            abstract?: string | null;
            /** @description A term of the vocabulary `resource-types` (LRMI learningResourceType). */
            type: components["schemas"]["Term"];
            /** @description When it was published, cut to what is known. */
            date?: components["schemas"]["PartialDate"] | null;
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Years that the work is about, such as `2021-2024`. */
            period?: string | null;
            edition?: string | null;
            firstPublished?: components["schemas"]["PartialDate"] | null;
            /** @description Languages that the work itself is known to exist in. */
            languages: components["schemas"]["LanguageTag"][];
            /** @description `stated` = its page says so; `textRead` = the language of the text that was seen. */
            languagesBasis?: ("stated" | "textRead" | (string & {})) | null;
            publishers: components["schemas"]["OrganisationRef"][];
            contributors: components["schemas"]["Contributor"][];
            regions: components["schemas"]["Term"][];
            countries: components["schemas"]["CountryCode"][];
            themes: components["schemas"]["Term"][];
            /** @description Who it is for. */
            audiences?: string[];
            /** @description Terms of the vocabulary `audiences`. */
            audienceTypes?: components["schemas"]["Term"][];
            /** @description Rich text; clean HTML. */
            whoItIsFor?: string | null;
            /** @description What you will learn, part by part. */
            sections?: components["schemas"]["ResourceSection"][];
            takeaways?: components["schemas"]["Takeaway"][];
            /** @description The network that keeps the entry; null for the Alliance as a whole. */
            network?: components["schemas"]["NetworkRef"] | null;
            /** @description Reading time in minutes. */
            timeRequired?: number | null;
            files: components["schemas"]["ResourceFile"][];
            counts?: components["schemas"]["ResourceCounts"] | null;
            doi?: string | null;
            isbn?: string | null;
            supersededById?: string | null;
            translationOfId?: string | null;
            adaptedFromId?: string | null;
            relatedIds?: components["schemas"]["Id"][];
        };
        /** @description A page of works. */
        ResourceList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Resource"][];
        };
        /** @description A contributor as they are written. */
        ContributorWrite: {
            name: string;
            role?: string | null;
        };
        /** @description A part of the summary as it is written. */
        ResourceSectionWrite: {
            title?: components["schemas"]["LocalizedText"] | null;
            /** @description Rich text. Everything but plain markup is taken out. */
            text: components["schemas"]["LocalizedText"];
        };
        /** @description A takeaway as it is written. */
        TakeawayWrite: {
            title: components["schemas"]["LocalizedText"];
            text?: components["schemas"]["LocalizedText"] | null;
        };
        /** @description A file as it is written. */
        ResourceFileWrite: {
            /** @description Keeps a file's address when the list is written again. Made when not given. */
            id?: components["schemas"]["Id"];
            language?: components["schemas"]["LanguageTag"] | null;
            mediaType: string;
            bytes?: number | null;
            url: components["schemas"]["HttpUrl"];
            sha256?: string | null;
        };
        /** @description A work for the library. */
        ResourceCreate: {
            /** @description A name for its address. Made from the title when not given. */
            id?: components["schemas"]["Id"];
            /** @description The language that the entry is written in; every text has to be there in it. */
            language: components["schemas"]["LanguageTag"];
            title: components["schemas"]["LocalizedText"];
            abstract?: components["schemas"]["LocalizedText"] | null;
            /** @description A term of the vocabulary `resource-types`. */
            type: components["schemas"]["Id"];
            /** @description When it was published, cut to what is known. */
            date?: components["schemas"]["PartialDate"] | null;
            period?: string | null;
            edition?: components["schemas"]["LocalizedText"] | null;
            firstPublished?: components["schemas"]["PartialDate"] | null;
            /** @description Languages that the work itself exists in. */
            languages?: components["schemas"]["LanguageTag"][];
            /** @description The network that keeps the entry; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            publishers?: components["schemas"]["OrganisationWrite"][];
            contributors?: components["schemas"]["ContributorWrite"][];
            regions?: components["schemas"]["Id"][];
            countries?: components["schemas"]["CountryCode"][];
            themes?: components["schemas"]["Id"][];
            /** @description Who it is for, one line each. */
            audiences?: components["schemas"]["LocalizedText"][];
            /** @description Terms of the vocabulary `audiences`, by which works are filtered. */
            audienceTypes?: components["schemas"]["Id"][];
            /** @description Who it is for, in rich text. */
            whoItIsFor?: components["schemas"]["LocalizedText"] | null;
            /** @description What you will learn, part by part, in rich text. */
            sections?: components["schemas"]["ResourceSectionWrite"][];
            takeaways?: components["schemas"]["TakeawayWrite"][];
            /** @description Reading time in minutes. */
            timeRequired?: number | null;
            files?: components["schemas"]["ResourceFileWrite"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
            doi?: string | null;
            isbn?: string | null;
            supersededById?: components["schemas"]["Id"] | null;
            /** @description The work that this one is a translation of. What would lead back to this work is refused. */
            translationOfId?: components["schemas"]["Id"] | null;
            /** @description The work that this one is a regional or other adaptation of. What would lead back to this work is refused. */
            adaptedFromId?: components["schemas"]["Id"] | null;
            relatedIds?: components["schemas"]["Id"][];
            /** @description Where the facts come from. */
            source?: string | null;
        };
        /** @description A work by its id, with its title and languages. */
        ResourceRef: {
            id: components["schemas"]["Id"];
            title: string;
            languages: components["schemas"]["LanguageTag"][];
        };
        /** @description A collection by its id, with its title. */
        CollectionRef: {
            id: components["schemas"]["Id"];
            title: string;
        };
        /** @description What readers may be asked about the work. */
        FeedbackForm: {
            /** @description The scale from `min` (not at all) to `max` (very useful), in whole steps. */
            usefulness: {
                min: number;
                max: number;
            };
        };
        /** @description A work with what is linked to it. */
        ResourceDetail: components["schemas"]["Resource"] & {
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description The work that this one is a translation of. */
            translationOf?: components["schemas"]["ResourceRef"] | null;
            /** @description The work that this one is an adaptation of. */
            adaptedFrom?: components["schemas"]["ResourceRef"] | null;
            /** @description Works that are translations of this one. */
            translations: components["schemas"]["ResourceRef"][];
            /** @description Works that are adaptations of this one. */
            adaptations: components["schemas"]["ResourceRef"][];
            /** @description Collections that hold it. */
            collections: components["schemas"]["CollectionRef"][];
            feedback: components["schemas"]["FeedbackForm"];
        };
        /** @description Texts to change, by language; null takes a language out. */
        LocalizedTextPatch: {
            [key: string]: string | null;
        };
        /** @description What changes of a work (JSON merge patch); texts merge by language, lists are given whole, null clears. */
        ResourcePatch: {
            /**
             * Format: date-time
             * @description The `updatedAt` that you read. When the entry has changed since, the answer is 409 and nothing is written.
             */
            updatedAt?: string;
            language?: components["schemas"]["LanguageTag"];
            title?: components["schemas"]["LocalizedTextPatch"];
            abstract?: components["schemas"]["LocalizedTextPatch"] | null;
            /** @description A term of the vocabulary `resource-types`. */
            type?: components["schemas"]["Id"];
            /** @description When it was published, cut to what is known. */
            date?: components["schemas"]["PartialDate"] | null;
            period?: string | null;
            edition?: components["schemas"]["LocalizedTextPatch"] | null;
            firstPublished?: components["schemas"]["PartialDate"] | null;
            /** @description Languages that the work itself exists in. */
            languages?: components["schemas"]["LanguageTag"][];
            /** @description The network that keeps the entry; null for the Alliance as a whole. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            publishers?: components["schemas"]["OrganisationWrite"][];
            contributors?: components["schemas"]["ContributorWrite"][];
            regions?: components["schemas"]["Id"][];
            countries?: components["schemas"]["CountryCode"][];
            themes?: components["schemas"]["Id"][];
            /** @description Who it is for, one line each. */
            audiences?: components["schemas"]["LocalizedText"][];
            /** @description Terms of the vocabulary `audiences`, by which works are filtered. */
            audienceTypes?: components["schemas"]["Id"][];
            /** @description Who it is for, in rich text. */
            whoItIsFor?: components["schemas"]["LocalizedTextPatch"] | null;
            /** @description What you will learn, part by part, in rich text. */
            sections?: components["schemas"]["ResourceSectionWrite"][];
            takeaways?: components["schemas"]["TakeawayWrite"][];
            /** @description Reading time in minutes. */
            timeRequired?: number | null;
            files?: components["schemas"]["ResourceFileWrite"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
            doi?: string | null;
            isbn?: string | null;
            supersededById?: components["schemas"]["Id"] | null;
            /** @description The work that this one is a translation of. What would lead back to this work is refused. */
            translationOfId?: components["schemas"]["Id"] | null;
            /** @description The work that this one is a regional or other adaptation of. What would lead back to this work is refused. */
            adaptedFromId?: components["schemas"]["Id"] | null;
            relatedIds?: components["schemas"]["Id"][];
            /** @description Where the facts come from. */
            source?: string | null;
        };
        /** @description The texts that each interface language lacks, as JSON pointers; an empty list where a translation is whole. */
        MissingTexts: {
            [key: string]: string[];
        };
        /** @description A work as an editor sees it. */
        ResourceTexts: {
            id: components["schemas"]["Id"];
            language: components["schemas"]["LanguageTag"];
            /** Format: date-time */
            updatedAt: string;
            /** @description Every text by its JSON pointer, in every language that it has. */
            texts: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            missing: components["schemas"]["MissingTexts"];
        };
        /** @description What somebody said about a work. */
        ResourceFeedback: {
            id: components["schemas"]["Id"];
            usefulness?: number | null;
            improvement?: string | null;
            complete: boolean;
            language: components["schemas"]["LanguageTag"];
            /** Format: date-time */
            receivedAt: string;
        };
        /** @description A page of feedback on a work, with its summary. */
        ResourceFeedbackList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["ResourceFeedback"][];
            summary: {
                /** @description How many said how useful it was. */
                answers: number;
                mean?: number | null;
                scale: {
                    min: number;
                    max: number;
                };
            };
        };
        /** @description What a reader says of a work. At least one of `usefulness` and `improvement` has to be there. */
        ResourceFeedbackCreate: {
            /** @description A step of the scale that the work's `feedback` names. */
            usefulness?: number | null;
            /** @description What would make it more useful. Plain text. */
            improvement?: string | null;
            /** @description False when the reader left before the last step; true when it is not said. */
            complete?: boolean;
            language?: components["schemas"]["LanguageTag"];
            /** @description Left empty by people; they do not see it. */
            website?: string;
        };
        /** @description An ordered set of works. */
        Collection: components["schemas"]["Entity"] & {
            title: string;
            /** @description Plain text. */
            description?: string | null;
            network?: components["schemas"]["NetworkRef"] | null;
            /** @description How many works it holds. */
            resources: number;
        };
        /** @description A page of collections. */
        CollectionList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Collection"][];
        };
        /** @description A collection to create. */
        CollectionCreate: {
            id?: components["schemas"]["Id"];
            language: components["schemas"]["LanguageTag"];
            title: components["schemas"]["LocalizedText"];
            description?: components["schemas"]["LocalizedText"] | null;
            networkId?: components["schemas"]["Id"] | null;
            /** @description Its place among the collections. */
            position?: number;
            resourceIds: components["schemas"]["Id"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
            source?: string | null;
        };
        /** @description A collection with its works. */
        CollectionDetail: components["schemas"]["Collection"] & {
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description The works in their order. */
            items: components["schemas"]["Resource"][];
        };
        /** @description What changes in a collection. What is left out stays. */
        CollectionPatch: {
            /**
             * Format: date-time
             * @description The `updatedAt` that you read; 409 when it has changed since.
             */
            updatedAt?: string;
            language?: components["schemas"]["LanguageTag"];
            title?: components["schemas"]["LocalizedTextPatch"];
            description?: components["schemas"]["LocalizedTextPatch"] | null;
            networkId?: components["schemas"]["Id"] | null;
            /** @description Its place among the collections. */
            position?: number;
            resourceIds?: components["schemas"]["Id"][];
            webUrl?: components["schemas"]["HttpUrl"] | null;
            source?: string | null;
        };
        /** @description How far an entry is translated into a language. */
        TranslationRow: {
            id: components["schemas"]["Id"];
            /** @description In the entry's own language. */
            title: string;
            language: components["schemas"]["LanguageTag"];
            network?: components["schemas"]["NetworkRef"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description How many texts the entry has. */
            texts: number;
            missing: components["schemas"]["MissingTexts"];
        };
        /** @description A page of entries with how far they are translated. */
        TranslationList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["TranslationRow"][];
        };
        /** @description The organisation that hosts a network, or hosted it, and when. */
        NetworkHost: {
            organisation: components["schemas"]["OrganisationRef"];
            from?: components["schemas"]["PartialDate"] | null;
            /** @description null when it still hosts. */
            to?: components["schemas"]["PartialDate"] | null;
        };
        /** @description A number that says where it comes from. Declared figures are never mixed with counted ones. */
        Figure: {
            value: number;
            /** @description The figure as its source prints it, such as `1000+/-`. */
            display?: string | null;
            basis: "counted" | "declared" | "approximate" | (string & {});
            /** @description The date the figure stands for. */
            asOf?: components["schemas"]["PartialDate"] | null;
            source?: string | null;
        };
        /** @description A regional, sub-regional or country network, or a partner platform. */
        Network: components["schemas"]["Entity"] & {
            name: string;
            kind: "regional" | "subregional" | "country" | "platform" | (string & {});
            status: "emerging" | "active" | "dormant" | (string & {});
            region?: components["schemas"]["Term"] | null;
            /** @description The network that it is part of. */
            parentId?: string | null;
            /** @description Countries that it covers, as far as its source names them. */
            countries: components["schemas"]["CountryCode"][];
            countriesAsOf?: components["schemas"]["PartialDate"] | null;
            founded?: components["schemas"]["PartialDate"] | null;
            formerUrl?: string | null;
            /** @description The organisation that hosts it now. */
            host?: components["schemas"]["OrganisationRef"] | null;
            hostHistory: components["schemas"]["NetworkHost"][];
            leadOrganisation?: components["schemas"]["OrganisationRef"] | null;
            partners?: components["schemas"]["OrganisationRef"][];
            memberTypes?: components["schemas"]["Term"][];
            /** @description Numbers about the network, each with its basis. */
            figures?: {
                members?: components["schemas"]["Figure"];
                countryNetworks?: components["schemas"]["Figure"];
                memberCountries?: components["schemas"]["Figure"];
            };
            /** @description Where harm and harassment are reported (see `ReportUrl`). Given where the network is asked for by itself. */
            reportUrl?: components["schemas"]["ReportUrl"];
        };
        /** @description A page of networks. */
        NetworkList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Network"][];
        };
        /** @description A host as it is written. */
        NetworkHostWrite: {
            organisation: string;
            memberId?: components["schemas"]["Id"] | null;
            from?: components["schemas"]["PartialDate"] | null;
            to?: components["schemas"]["PartialDate"] | null;
        };
        /** @description A figure as it is written. */
        FigureWrite: {
            value: number;
            display?: string | null;
            /** @enum {string} */
            basis: "declared" | "approximate";
            asOf?: components["schemas"]["PartialDate"] | null;
            source?: string | null;
        };
        /** @description A network to create. */
        NetworkCreate: {
            id?: components["schemas"]["Id"];
            language: components["schemas"]["LanguageTag"];
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            kind: "regional" | "subregional" | "country" | "platform";
            /** @enum {string} */
            status: "emerging" | "active" | "dormant";
            /** @description A term of the vocabulary `regions`. */
            region?: components["schemas"]["Id"] | null;
            /** @description The network that it is part of; no network may be part of itself by any number of steps. */
            parentId?: components["schemas"]["Id"] | null;
            countries?: components["schemas"]["CountryCode"][];
            countriesAsOf?: components["schemas"]["PartialDate"] | null;
            founded?: components["schemas"]["PartialDate"] | null;
            formerUrl?: components["schemas"]["HttpUrl"] | null;
            /** @description Organisations that host it or hosted it, in order; one without `to` hosts it now. */
            hosts?: components["schemas"]["NetworkHostWrite"][];
            leadOrganisation?: components["schemas"]["OrganisationWrite"] | null;
            partners?: components["schemas"]["OrganisationWrite"][];
            memberTypes?: components["schemas"]["Id"][];
            /** @description Numbers that the network gives of itself, each with its year and source; counted ones are made from the rows. */
            figures?: {
                members?: components["schemas"]["FigureWrite"] | null;
                countryNetworks?: components["schemas"]["FigureWrite"] | null;
                memberCountries?: components["schemas"]["FigureWrite"] | null;
            };
            webUrl?: components["schemas"]["HttpUrl"] | null;
            source?: string | null;
        };
        /** @description The places of a network, as a GeoJSON geometry. */
        NetworkPoints: {
            /** @constant */
            type: "MultiPoint";
            /** @description Longitude and latitude in degrees. */
            coordinates: number[][];
        };
        /** @description A network as a feature of a map (GeoJSON). */
        NetworkFeature: {
            /** @constant */
            type: "Feature";
            id: components["schemas"]["Id"];
            /** @description One point a country that the network covers. */
            geometry: components["schemas"]["NetworkPoints"] | null;
            properties: {
                name: string;
                kind: "regional" | "subregional" | "country" | "platform" | (string & {});
                status: "emerging" | "active" | "dormant" | (string & {});
                /** @description Label of the region. */
                region?: string | null;
                parentId?: string | null;
                countries: components["schemas"]["CountryCode"][];
                /** @description The organisation that hosts it now. */
                host?: string | null;
                url: components["schemas"]["HttpUrl"];
                language: components["schemas"]["LanguageTag"];
                provenance?: components["schemas"]["Provenance"];
            };
        };
        /** @description A GeoJSON FeatureCollection (RFC 7946) of networks. */
        NetworkFeatures: {
            /** @constant */
            type: "FeatureCollection";
            features: components["schemas"]["NetworkFeature"][];
        };
        /** @description A region in numbers. */
        RegionSummary: {
            region: components["schemas"]["Term"];
            networks: number;
            /** @description null when the number is not shown. */
            members: number | null;
            /** @description True where another number that is not shown would follow from this one. */
            membersWithheld: boolean;
            countries: number;
        };
        /** @description A country in numbers. */
        CountrySummary: {
            country: components["schemas"]["CountryCode"];
            region?: components["schemas"]["Id"] | null;
            /** @description Networks that cover the country. */
            networkIds: components["schemas"]["Id"][];
            /** @description Member organisations counted in the directory; null when the number is not shown. */
            members: number | null;
            /** @description True where fewer than three are counted, so that no number points at one organisation, and where the number would follow from the others. */
            membersWithheld: boolean;
        };
        /** @description A network in the summary, with its numbers. */
        NetworkBrief: {
            id: components["schemas"]["Id"];
            name: string;
            kind: "regional" | "subregional" | "country" | "platform" | (string & {});
            status: "emerging" | "active" | "dormant" | (string & {});
            region?: components["schemas"]["Term"] | null;
            parentId?: string | null;
            countries: components["schemas"]["CountryCode"][];
            /** @description Member organisations that belong to it directly; null when the number is not shown. */
            members?: number | null;
            /** @description The same with those of every network below it. */
            membersWithin?: number | null;
            /** @description True where a number is not shown; see `countries`. */
            membersWithheld?: boolean;
            /** @description Countries that it and every network below it cover. */
            covers?: components["schemas"]["CountryCode"][];
            host?: components["schemas"]["OrganisationRef"] | null;
            webUrl?: components["schemas"]["HttpUrl"] | null;
            /** @description The language of the name. */
            language?: components["schemas"]["LanguageTag"];
            provenance: components["schemas"]["Provenance"];
        };
        /** @description What a map and its table need, in one small answer. */
        NetworkSummary: {
            language: components["schemas"]["LanguageTag"];
            localization: components["schemas"]["Localization"];
            regions: components["schemas"]["RegionSummary"][];
            countries: components["schemas"]["CountrySummary"][];
            networks: components["schemas"]["NetworkBrief"][];
            /** @description Counted from the rows here. */
            totals: {
                networks: components["schemas"]["Figure"];
                members: components["schemas"]["Figure"];
                countries: components["schemas"]["Figure"];
            };
            reportUrl?: components["schemas"]["ReportUrl"];
            /** @description What the Alliance says of itself, with its year and source; never mixed with `totals`. */
            declared: {
                members?: components["schemas"]["Figure"];
                countries?: components["schemas"]["Figure"];
                countryNetworks?: components["schemas"]["Figure"];
                regionalNetworks?: components["schemas"]["Figure"];
            };
        };
        /** @description What changes in a network. What is left out stays. */
        NetworkPatch: {
            /**
             * Format: date-time
             * @description The `updatedAt` that you read; 409 when it has changed since.
             */
            updatedAt?: string;
            language?: components["schemas"]["LanguageTag"];
            name?: components["schemas"]["LocalizedTextPatch"];
            /** @enum {string} */
            kind?: "regional" | "subregional" | "country" | "platform";
            /** @enum {string} */
            status?: "emerging" | "active" | "dormant";
            /** @description A term of the vocabulary `regions`. */
            region?: components["schemas"]["Id"] | null;
            /** @description The network that it is part of; no network may be part of itself by any number of steps. */
            parentId?: components["schemas"]["Id"] | null;
            countries?: components["schemas"]["CountryCode"][];
            countriesAsOf?: components["schemas"]["PartialDate"] | null;
            founded?: components["schemas"]["PartialDate"] | null;
            formerUrl?: components["schemas"]["HttpUrl"] | null;
            /** @description Organisations that host it or hosted it, in order; one without `to` hosts it now. */
            hosts?: components["schemas"]["NetworkHostWrite"][];
            leadOrganisation?: components["schemas"]["OrganisationWrite"] | null;
            partners?: components["schemas"]["OrganisationWrite"][];
            memberTypes?: components["schemas"]["Id"][];
            /** @description Numbers that the network gives of itself, each with its year and source; counted ones are made from the rows. */
            figures?: {
                members?: components["schemas"]["FigureWrite"] | null;
                countryNetworks?: components["schemas"]["FigureWrite"] | null;
                memberCountries?: components["schemas"]["FigureWrite"] | null;
            };
            webUrl?: components["schemas"]["HttpUrl"] | null;
            source?: string | null;
        };
        /** @description A working group, learning circle, body or e-mail group of the Alliance. */
        Group: components["schemas"]["Entity"] & {
            name: string;
            /** @description A term of the vocabulary `group-kinds`. */
            kind: components["schemas"]["Term"];
            theme?: components["schemas"]["Term"] | null;
            network?: components["schemas"]["NetworkRef"] | null;
            audience?: string | null;
            established?: components["schemas"]["PartialDate"] | null;
            /** @description How often and where it meets, in words. */
            meets?: string | null;
            memberCount?: components["schemas"]["Figure"] | null;
            visibility?: "public" | "secretariat" | (string & {});
        };
        /** @description A page of groups. */
        GroupList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Group"][];
        };
        /** @description A member or partner organisation. There are no persons and no addresses here. */
        Member: components["schemas"]["Entity"] & {
            name: string;
            /** @description A term of the vocabulary `organisation-kinds`. */
            kind: components["schemas"]["Term"];
            /** @description Its role in the network, a term of the vocabulary `member-roles`. */
            role: components["schemas"]["Term"];
            /** @description A term of the vocabulary `platform-member-types`. */
            memberType?: components["schemas"]["Term"] | null;
            country?: components["schemas"]["CountryCode"] | null;
            region?: components["schemas"]["Term"] | null;
            network?: components["schemas"]["NetworkRef"] | null;
            joined?: components["schemas"]["PartialDate"] | null;
            /** @description How exactly the place may be shown. */
            locationPrecision?: "exact" | "city" | "country" | "hidden" | (string & {});
        };
        /** @description A page of members. */
        MemberList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Member"][];
        };
        /** @description A request to become a member. */
        JoinRequestCreate: {
            formToken: string;
            organisation: string;
            /** @description A term of the vocabulary `platform-member-types`. */
            memberType: components["schemas"]["Id"];
            networkId?: components["schemas"]["Id"] | null;
            country?: components["schemas"]["CountryCode"] | null;
            webUrl?: components["schemas"]["HttpUrl"] | null;
            /** @description Plain text. */
            message?: string | null;
            /** @description Who answers for the request. Seen by the secretariat alone. */
            contact: {
                name: string;
                /** Format: email */
                email: string;
            };
            /** @description Where being named would put people at risk, the organisation is in no public list. */
            hideLocation?: boolean;
            codeOfConduct: components["schemas"]["Attestation"];
            consents: components["schemas"]["Consent"][];
            language: components["schemas"]["LanguageTag"];
            /** @description Left empty by people; they do not see it. */
            website?: string;
        };
        /** @description Nothing in it was typed by a person. */
        JoinReceipt: {
            id: components["schemas"]["Id"];
            /** @description A short name to write or say, such as J-7KQ2M9. */
            reference: string;
            state: "pending" | "approved" | "declined" | (string & {});
            /** Format: date-time */
            receivedAt: string;
        };
        /** @description An organisation in the directory. Never a person, and no address of one. */
        MemberWrite: {
            language: components["schemas"]["LanguageTag"];
            name: string;
            /** @description A term of the vocabulary `organisation-kinds`. */
            kind: components["schemas"]["Id"];
            /** @description A term of the vocabulary `member-roles`. */
            role: components["schemas"]["Id"];
            /** @description A term of the vocabulary `platform-member-types`. */
            memberType?: components["schemas"]["Id"] | null;
            country?: components["schemas"]["CountryCode"] | null;
            region?: components["schemas"]["Id"] | null;
            /** @description The network that it belongs to. It has to be one that the token may write for. */
            networkId?: components["schemas"]["Id"] | null;
            joined?: components["schemas"]["PartialDate"] | null;
            /**
             * @description How exactly the place may be shown. With `hidden` the organisation is in no list, search, map, count or reference of any public answer, and its name is not given.
             * @enum {string}
             */
            locationPrecision?: "exact" | "city" | "country" | "hidden";
            webUrl?: components["schemas"]["HttpUrl"] | null;
            source?: string | null;
        };
        /** @description What the form for new members asks: its choices, the code of conduct and the consents. */
        JoinForm: {
            language: components["schemas"]["LanguageTag"];
            localization: components["schemas"]["Localization"];
            memberTypes: components["schemas"]["Term"][];
            /** @description Networks that can be joined. */
            networks: components["schemas"]["NetworkRef"][];
            codeOfConduct: components["schemas"]["AttestationDocument"];
            consents: components["schemas"]["ConsentStatement"][];
            /** @description Goes along with the answers, once, between three seconds and a day after it was given. */
            formToken: string;
            /** @description Name of the field that people leave empty. */
            honeypot: string;
        };
        /** @description A request to become a member, as the desk sees it. */
        JoinRequest: {
            id: components["schemas"]["Id"];
            reference: string;
            organisation: string;
            memberType?: components["schemas"]["Term"] | null;
            network?: components["schemas"]["NetworkRef"] | null;
            country?: components["schemas"]["CountryCode"] | null;
            webUrl?: components["schemas"]["HttpUrl"] | null;
            message?: string | null;
            contact?: {
                name: string;
                email: string;
            } | null;
            hideLocation?: boolean;
            /** @description What was accepted, in which version, and when. */
            codeOfConduct: {
                documentId: components["schemas"]["Id"];
                version: string;
                /** Format: date-time */
                at: string;
            };
            state: "pending" | "approved" | "declined" | (string & {});
            /** @description The directory entry that it became. */
            memberId?: string | null;
            reason?: string | null;
            /** Format: date-time */
            reviewedAt?: string | null;
            language: components["schemas"]["LanguageTag"];
            /** Format: date-time */
            receivedAt: string;
            /** @description Set aside as spam. */
            quarantined: boolean;
        };
        /** @description A page of requests to become a member. */
        JoinRequestList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["JoinRequest"][];
        };
        /** @description What the desk decides on a request to become a member. */
        JoinReview: {
            /** @enum {string} */
            decision: "approve" | "decline";
            /** @description For the desk; not sent to anybody. */
            reason?: string | null;
            /** @description The network to join where the request names none, or another one. */
            networkId?: components["schemas"]["Id"] | null;
            /** @description A term of the vocabulary `organisation-kinds`. */
            kind?: components["schemas"]["Id"];
            /** @description A term of the vocabulary `member-roles`. */
            role?: components["schemas"]["Id"];
        };
        /** @description An entry of a JSON Feed. */
        JsonFeedItem: {
            /** @description A tag URI (RFC 4151) that never changes. */
            id: string;
            url?: components["schemas"]["HttpUrl"];
            external_url?: components["schemas"]["HttpUrl"];
            title: string;
            content_text: string;
            summary?: string;
            /** Format: date-time */
            date_published?: string;
            /** Format: date-time */
            date_modified?: string;
            language?: components["schemas"]["LanguageTag"];
            tags?: string[];
            authors?: {
                name: string;
            }[];
            attachments?: {
                url: components["schemas"]["HttpUrl"];
                mime_type: string;
                title?: string;
                size_in_bytes?: number;
            }[];
            /** @description What the format has no place for. */
            _colab?: {
                id: components["schemas"]["Id"];
                /** @description The date, cut to what is known. */
                date?: string | null;
                datePrecision?: ("minute" | "day" | "month" | "year" | (string & {})) | null;
                status?: string;
            };
        };
        /** @description JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
        JsonFeed: {
            version: string;
            title: string;
            home_page_url?: components["schemas"]["HttpUrl"];
            feed_url?: components["schemas"]["HttpUrl"];
            description?: string;
            language?: components["schemas"]["LanguageTag"];
            items: components["schemas"]["JsonFeedItem"][];
        };
        /** @description An oEmbed 1.0 answer of the type `rich`. */
        Oembed: {
            /** @constant */
            version: "1.0";
            /** @constant */
            type: "rich";
            title?: string;
            html: string;
            width: number;
            height: number;
            provider_name: string;
            provider_url: components["schemas"]["HttpUrl"];
            /** @description Seconds. */
            cache_age?: number;
        };
        /** @description Values of design tokens by custom property, such as `--colab-color-accent`. */
        EmbedTokens: {
            [key: string]: string;
        };
        /** @description A pair of colours with less contrast than WCAG 2.2 asks for. */
        ContrastFinding: {
            foreground: string;
            background: string;
            ratio: number;
            least: number;
        };
        /** @description How the widgets look and what they show on the pages of a partner. */
        EmbedPreset: {
            id: components["schemas"]["Id"];
            url: components["schemas"]["HttpUrl"];
            name: string;
            language: components["schemas"]["LanguageTag"];
            localization: components["schemas"]["Localization"];
            /** @description The network whose slice the widgets show; null for everything. */
            networkId?: string | null;
            theme: "light" | "dark" | "contrast" | "contrast-dark" | "alliance" | "alliance-dark" | "eeca" | "eeca-dark" | "cariman" | "cariman-dark" | (string & {});
            /** @description The style sheet of the theme, without the preset's own values. */
            stylesheet: components["schemas"]["HttpUrl"];
            /** @description Every token as it is in this preset. */
            tokens: components["schemas"]["EmbedTokens"];
            /** @description Languages of the site, the first one by default. */
            languages: components["schemas"]["LanguageTag"][];
            /** @description Pairs of colours that are hard to read, worst first. */
            findings?: components["schemas"]["ContrastFinding"][];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of presets. */
        EmbedPresetList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["EmbedPreset"][];
        };
        /** @description A preset as it is written. */
        EmbedPresetWrite: {
            name: string;
            /** @description The language of the name. */
            language: components["schemas"]["LanguageTag"];
            networkId?: components["schemas"]["Id"] | null;
            /** @enum {string} */
            theme: "light" | "dark" | "contrast" | "contrast-dark" | "alliance" | "alliance-dark" | "eeca" | "eeca-dark" | "cariman" | "cariman-dark";
            /** @description What differs from the theme. */
            tokens?: components["schemas"]["EmbedTokens"];
            languages: components["schemas"]["LanguageTag"][];
        };
        /** @description A user by their id, with their name. */
        UserRef: {
            id: components["schemas"]["Id"];
            name: string;
        };
        /** @description A role, and where it holds; without network and group it holds everywhere. */
        Grant: {
            role: "administrator" | "secretariat" | "networkSecretariat" | "groupLead" | "moderator" | "editor" | "member" | (string & {});
            /** @description Holds for this network and those below it. */
            network?: components["schemas"]["NetworkRef"] | null;
            /** @description Holds for this group alone. */
            groupId?: components["schemas"]["Id"] | null;
        };
        /** @description Something that needs a permission. */
        ScopeName: "sessions:write" | "sessions:read-members" | "calendar-sources:write" | "resources:write" | "networks:write" | "groups:read" | "members:read" | "members:write" | "submissions:read" | "submissions:write" | "reviews:write" | "mail:read" | "mail:release" | "tokens:write" | "users:write" | "audit:read" | "metrics:read" | (string & {});
        /** @description The one whose token came with the request. */
        Me: {
            /** @description A person who has signed in, or an API token. */
            kind: "user" | "token" | (string & {});
            id: components["schemas"]["Id"];
            name: string;
            /** @description The person behind it; null for the key of the server's environment. */
            user?: components["schemas"]["UserRef"] | null;
            grants: components["schemas"]["Grant"][];
            /** @description What may be done somewhere; where, the grants say. */
            scopes: components["schemas"]["ScopeName"][];
            /** Format: date-time */
            expiresAt?: string | null;
        };
        /** @description An API token, without its secret. */
        Token: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description How the token begins, to recognise it by. */
            prefix: string;
            /** @description Whose it is; null for one that was made with the key of the server's environment, and ends when that key changes. */
            user?: components["schemas"]["UserRef"] | null;
            scopes: components["schemas"]["ScopeName"][];
            /** @description The network that it is kept to; null when it reaches as far as its user. */
            network?: components["schemas"]["NetworkRef"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt?: string | null;
            /**
             * Format: date
             * @description The day it was last used (UTC); null for never.
             */
            lastUsedOn?: string | null;
            /** Format: date-time */
            revokedAt?: string | null;
        };
        /** @description A page of tokens. */
        TokenList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["Token"][];
        };
        /**
         * @description Something that needs a permission.
         * @enum {string}
         */
        Scope: "sessions:write" | "sessions:read-members" | "calendar-sources:write" | "resources:write" | "networks:write" | "groups:read" | "members:read" | "members:write" | "submissions:read" | "submissions:write" | "reviews:write" | "mail:read" | "mail:release" | "tokens:write" | "users:write" | "audit:read" | "metrics:read";
        /** @description A token to make. */
        TokenCreate: {
            /** @description What it is for. */
            name: string;
            /** @description What it may do; only what the one who makes it may do, too. */
            scopes: components["schemas"]["Scope"][];
            /** @description Keeps it to this network and those below it. Left out, it reaches as far as its user. */
            networkId?: components["schemas"]["Id"] | null;
            /**
             * Format: date-time
             * @description When it ends; at most two years ahead. Left out, it ends in a year.
             */
            expiresAt?: string | null;
        };
        /** @description A token that was just made, with its secret. */
        TokenCreated: components["schemas"]["Token"] & {
            /** @description The token itself. Told once; null when this answer repeats that to an earlier try. */
            secret?: string | null;
        };
        /**
         * @description What somebody is in the community; it decides what they may do.
         * @enum {string}
         */
        Role: "administrator" | "secretariat" | "networkSecretariat" | "groupLead" | "moderator" | "editor" | "member";
        /** @description Somebody who may sign in. Seen by administrators alone. */
        User: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description The address of the account that they sign in with. */
            email?: string | null;
            /** @description `false` for somebody who is shut out. */
            active: boolean;
            language: components["schemas"]["LanguageTag"];
            grants: components["schemas"]["Grant"][];
            /**
             * Format: date
             * @description The day of the last sign-in (UTC).
             */
            lastSignInOn?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of users. */
        UserList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["User"][];
        };
        /** @description A role, and where it holds. Administrators and the global secretariat are that everywhere; a network secretariat names its network, a group lead its group; the others hold everywhere or on one network. */
        GrantInput: {
            role: components["schemas"]["Role"];
            /** @description Holds for this network and those below it. */
            networkId?: components["schemas"]["Id"] | null;
            /** @description Holds for this group alone. */
            groupId?: components["schemas"]["Id"] | null;
        };
        /** @description A user to add. */
        UserCreate: {
            name: string;
            /** Format: email */
            email: string;
            language?: components["schemas"]["LanguageTag"];
            grants: components["schemas"]["GrantInput"][];
        };
        /** @description Only what changes. */
        UserPatch: {
            name?: string;
            /** Format: email */
            email?: string;
            language?: components["schemas"]["LanguageTag"];
            active?: boolean;
            grants?: components["schemas"]["GrantInput"][];
        };
        /** @description A field that was changed, with its value before and after. Values of fields that hold names, addresses, secrets or what a person wrote are not kept. */
        AuditChange: {
            /** @description JSON pointer of the field. */
            pointer: string;
            /** @description Its value before; absent when there was none. */
            before?: unknown;
            /** @description Its value after; absent when there is none. */
            after?: unknown;
        };
        /** @description Something that somebody did. */
        AuditEntry: {
            id: components["schemas"]["Id"];
            /** Format: date-time */
            at: string;
            actor: {
                kind: "user" | "token" | "system" | (string & {});
                id: components["schemas"]["Id"];
                /** @description The person behind it; null for the server's own jobs and the key of its environment. */
                userId?: components["schemas"]["Id"] | null;
            };
            /** @description What was done, such as `create`, `update` or `delete`. */
            action: string;
            /** @description What it was done to, such as `session`. */
            entity: string;
            entityId: string;
            /** @description The network that owns it. */
            networkId?: components["schemas"]["Id"] | null;
            /** @description The fields that were changed. */
            changes: components["schemas"]["AuditChange"][];
        };
        /** @description A page of what was done. */
        AuditEntryList: components["schemas"]["ListMeta"] & {
            items: components["schemas"]["AuditEntry"][];
        };
    };
    responses: {
        /** @description What you hold is still right. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A query parameter is unknown or malformed, or the body is not JSON. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key or token is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token does not allow this, or not for this network. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing public under this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible as things stand (a call that is not open, a move that is not allowed), or a request with the same key is still running. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is understood but breaks rules; `errors` names each place. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests from this address; try again after `Retry-After` seconds. */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem (405, 406, 413, 415, 500, 503 …). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is unknown or malformed, or the body cannot be read. */
        "BadRequest-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description There is no such call. */
        "NotFound-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The call is not open, or a request with the same key is still running. */
        "Conflict-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The body is understood but breaks rules; `errors` names each place. */
        "Invalid-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
         * @example es
         */
        lang: string;
        /** @description How many items a page holds, at most. */
        limit: number;
        /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
        cursor: string;
        /** @description Ask for `total`, the exact number of items behind all pages. */
        count: "exact";
        /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
        q: string;
        /**
         * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
         * @example eeca-platform
         */
        network: components["schemas"]["Id"];
        /**
         * @description Region ids, comma-separated; any of them.
         * @example [
         *       "africa",
         *       "south-asia"
         *     ]
         */
        region: components["schemas"]["IdList"];
        /**
         * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
         * @example [
         *       "ZW"
         *     ]
         */
        country: components["schemas"]["CountryCode"][];
        /** @description Theme ids, comma-separated; any of them. */
        theme: components["schemas"]["IdList"];
        /** @description Where the rows come from. `sourced` leaves the sample rows out. */
        provenance: ("sourced" | "fixture" | "contributed" | "harvested")[];
        /**
         * @description Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
         * @example 2020-11-01
         */
        from: components["schemas"]["DateOrTime"];
        /**
         * @description End of the window (a date, or a time with offset), exclusive.
         * @example 2020-12-01
         */
        to: components["schemas"]["DateOrTime"];
        /** @description Session kind ids of the vocabulary `session-kinds`, comma-separated; any of them. */
        kind: components["schemas"]["IdList"];
        /** @description How people take part; any of them. */
        mode: ("online" | "inPerson" | "hybrid" | "asynchronous")[];
        /**
         * @description Languages in which a session can be followed in any way (spoken, interpreted, captioned, signed), comma-separated; any of them.
         * @example [
         *       "fr"
         *     ]
         */
        language: components["schemas"]["LanguageList"];
        /** @description Languages spoken on the floor, comma-separated; any of them. */
        spoken: components["schemas"]["LanguageList"];
        /** @description Languages interpreted into, comma-separated; any of them. */
        interpretation: components["schemas"]["LanguageList"];
        /** @description Languages that the entry itself was written in, comma-separated; any of them. */
        contentLanguage: components["schemas"]["LanguageList"];
        /** @description A series' id. */
        series: components["schemas"]["Id"];
        /** @description The id of a programme; gives the sessions inside it. */
        programme: components["schemas"]["Id"];
        /** @description Only sessions with (`true`) or without (`false`) a recording. */
        recording: boolean;
        /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
        idempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description A strong validator of this representation in this language. */
        ETag: string;
        /** @description RFC 8288 links `next` and `prev` of a list. */
        Link: string;
        /** @description The address of what was made. */
        Location: string;
        /** @description `true` when this answer repeats the answer to an earlier try under the same key. */
        IdempotencyReplayed: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Name of the vocabulary, such as `themes`. */
                name: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
                 * @example 2020-11-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description End of the window (a date, or a time with offset), exclusive.
                 * @example 2020-12-01
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description Session kind ids of the vocabulary `session-kinds`, comma-separated; any of them. */
                kind?: components["parameters"]["kind"];
                /** @description How people take part; any of them. */
                mode?: components["parameters"]["mode"];
                /**
                 * @description Languages in which a session can be followed in any way (spoken, interpreted, captioned, signed), comma-separated; any of them.
                 * @example [
                 *       "fr"
                 *     ]
                 */
                language?: components["parameters"]["language"];
                /** @description Languages spoken on the floor, comma-separated; any of them. */
                spoken?: components["parameters"]["spoken"];
                /** @description Languages interpreted into, comma-separated; any of them. */
                interpretation?: components["parameters"]["interpretation"];
                /** @description Languages that the entry itself was written in, comma-separated; any of them. */
                contentLanguage?: components["parameters"]["contentLanguage"];
                /** @description A series' id. */
                series?: components["parameters"]["series"];
                /** @description The id of a programme; gives the sessions inside it. */
                programme?: components["parameters"]["programme"];
                /** @description Only sessions with (`true`) or without (`false`) a recording. */
                recording?: components["parameters"]["recording"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Status; any of them. */
                status?: ("tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed")[];
                /** @description How to order the items; `-` means descending. */
                sort?: "start" | "-start" | "title";
                /** @description Facets to count, comma-separated. */
                facets?: ("kind" | "mode" | "region" | "theme" | "country" | "language" | "interpretation")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description Entered. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionWritten"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateSession: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionPatch"];
            };
        };
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionWritten"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSessionOccurrences: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /**
                 * @description Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
                 * @example 2020-11-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description End of the window (a date, or a time with offset), exclusive.
                 * @example 2020-12-01
                 */
                to?: components["parameters"]["to"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCalendar: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
                 * @example 2020-11-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description End of the window (a date, or a time with offset), exclusive.
                 * @example 2020-12-01
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description Session kind ids of the vocabulary `session-kinds`, comma-separated; any of them. */
                kind?: components["parameters"]["kind"];
                /** @description How people take part; any of them. */
                mode?: components["parameters"]["mode"];
                /**
                 * @description Languages in which a session can be followed in any way (spoken, interpreted, captioned, signed), comma-separated; any of them.
                 * @example [
                 *       "fr"
                 *     ]
                 */
                language?: components["parameters"]["language"];
                /** @description Languages spoken on the floor, comma-separated; any of them. */
                spoken?: components["parameters"]["spoken"];
                /** @description Languages interpreted into, comma-separated; any of them. */
                interpretation?: components["parameters"]["interpretation"];
                /** @description Languages that the entry itself was written in, comma-separated; any of them. */
                contentLanguage?: components["parameters"]["contentLanguage"];
                /** @description A series' id. */
                series?: components["parameters"]["series"];
                /** @description The id of a programme; gives the sessions inside it. */
                programme?: components["parameters"]["programme"];
                /** @description Only sessions with (`true`) or without (`false`) a recording. */
                recording?: components["parameters"]["recording"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Status; any of them. */
                status?: ("tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed")[];
                /** @description How to order the items; `-` means descending. */
                sort?: "start" | "-start";
                /** @description Facets to count, comma-separated. */
                facets?: ("kind" | "mode" | "region" | "theme" | "country" | "language" | "interpretation")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSessionIcs: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSessionJsonld: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateOccurrence: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
                /** @description When the rule puts it, as in the occurrence's `recurrenceId`. */
                recurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OccurrencePatch"];
            };
        };
        responses: {
            /** @description The occurrence as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Occurrence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCalendarSources: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createCalendarSource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSourceCreate"];
            };
        };
        responses: {
            /** @description Entered. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCalendarSource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCalendarSource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateCalendarSource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSourcePatch"];
            };
        };
        responses: {
            /** @description The source as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    harvestCalendarSource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listHarvestRuns: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the calendar source. */
                sourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the series. */
                seriesId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description State; any of them. */
                state?: ("upcoming" | "open" | "closed")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createCall: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one per write (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCreate"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallWritten"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCall: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
            };
            header?: never;
            path: {
                /** @description Id of the call, or `current` for the open call that closes first; when none is open, the one that opens next, else the one that closed last. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateCall: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the call, or `current` for the open call that closes first; when none is open, the one that opens next, else the one that closed last. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallPatch"];
            };
        };
        responses: {
            /** @description As it is now stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallWritten"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCallForm: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
            };
            header?: never;
            path: {
                /** @description Id of the call, or `current` for the open call that closes first; when none is open, the one that opens next, else the one that closed last. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCallMonths: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the call, or `current`. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallMonths"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: {
                /** @description A key of your own making, one per idea (a UUID). Kept for at least 24 hours. JSON is refused without one; a plain HTML form cannot send one, and its `formToken` serves instead. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the call. */
                callId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionCreate"];
                "application/x-www-form-urlencoded": components["schemas"]["SubmissionFormPost"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest-2"];
            404: components["responses"]["NotFound-2"];
            409: components["responses"]["Conflict-2"];
            422: components["responses"]["Invalid-2"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Call ids, comma-separated; any of them. */
                call?: components["schemas"]["IdList"];
                /** @description States; any of them. */
                state?: ("received" | "inDiscussion" | "changesRequested" | "accepted" | "developing" | "scheduled" | "held" | "published" | "declined" | "withdrawn")[];
                /** @description Languages that the entry itself was written in, comma-separated; any of them. */
                contentLanguage?: components["parameters"]["contentLanguage"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /** @description The id of whoever looks after it. */
                owner?: string;
                /** @description Only those that nobody (`true`) or somebody (`false`) looks after. */
                unassigned?: boolean;
                /** @description Whether the organisation was found in the directory. */
                membership?: "confirmed" | "toBeConfirmed";
                /** @description Gives those that were set aside as spam when true. They are left out otherwise. */
                quarantined?: boolean;
                /** @description Only those whose submitters have (`true`) or have not (`false`) waited too long for a first answer. */
                overdue?: boolean;
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description An internal tag. */
                tag?: string;
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /** @description The order. */
                sort?: "received" | "-received" | "updated" | "-updated";
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the queue. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionPatch"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    transitionSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one per write (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionTransition"];
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionMoved"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSubmissionRevisions: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRevisionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSubmissionMessages: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionMessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createSubmissionMessage: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one per write (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionMessageCreate"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSubmissionReviews: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReviewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createSubmissionReview: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one per write (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionReviewCreate"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSubmissionSupport: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSupport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateSubmissionSupport: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionSupportPatch"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSupport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    eraseSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionErasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    exportSubmission: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the submission. */
                submissionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listMail: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description States; any of them. */
                state?: ("draft" | "released" | "sent" | "failed" | "discarded")[];
                /** @description Letters about one submission. */
                submission?: components["schemas"]["Id"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the outbox. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getMail: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the letter. */
                mailId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateMail: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the letter. */
                mailId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPatch"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    releaseMail: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the letter. */
                mailId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Resource type ids of the vocabulary `resource-types`, comma-separated; any of them. */
                type?: components["schemas"]["IdList"];
                /** @description Languages that the work exists in, comma-separated; any of them. */
                language?: components["schemas"]["LanguageList"];
                /** @description Audience ids of the vocabulary `audiences`, comma-separated; any of them. */
                audience?: components["schemas"]["IdList"];
                /** @description Years of publication, comma-separated; any of them. */
                year?: number[];
                /** @description How to order the items; `-` means descending. Without it the best come first where `q` is given, the newest otherwise. `relevance` needs `q`: what is found in a title comes before what is found elsewhere. Items without a date come last. */
                sort?: "relevance" | "date" | "-date" | "title" | "-views";
                /** @description Facets to count, comma-separated. Each is counted under every filter but its own, so a number says what choosing that value gives. */
                facets?: ("type" | "theme" | "region" | "country" | "language" | "year" | "audience")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createResource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getResource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteResource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateResource: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        responses: {
            /** @description The work as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listRelatedResources: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many, at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getResourceTexts: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTexts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    countResourceView: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description Noted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listResourceFeedback: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceFeedbackList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    sendResourceFeedback: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceFeedbackCreate"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getResourceFile: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
                /** @description Id of the file, from `files`. */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is at `Location`. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createCollection: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCollection: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the collection. */
                collectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCollection: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the collection. */
                collectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateCollection: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the collection. */
                collectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionPatch"];
            };
        };
        responses: {
            /** @description The collection as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listTranslations: {
        parameters: {
            query: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Which entries. */
                collection: "resources" | "networks" | "collections";
                /** @description Only entries that lack a text in any of these languages, comma-separated. */
                missing?: components["schemas"]["LanguageList"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getResourceJsonld: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the resource. */
                resourceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Kind; any of them. */
                kind?: ("regional" | "subregional" | "country" | "platform")[];
                /** @description Status; any of them. */
                status?: ("emerging" | "active" | "dormant")[];
                /** @description Facets to count, comma-separated. */
                facets?: ("kind" | "status" | "region" | "country")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createNetwork: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkCreate"];
            };
        };
        responses: {
            /** @description Entered. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getNetworkFeatures: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description Kind; any of them. */
                kind?: ("regional" | "subregional" | "country" | "platform")[];
                /** @description Status; any of them. */
                status?: ("emerging" | "active" | "dormant")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["NetworkFeatures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getNetworkSummary: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSummary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the network. */
                networkId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteNetwork: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the network. */
                networkId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateNetwork: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the network. */
                networkId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkPatch"];
            };
        };
        responses: {
            /** @description The network as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Group kind ids of the vocabulary `group-kinds`, comma-separated; any of them. */
                kind?: components["schemas"]["IdList"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
                /** @description Organisation kind ids of the vocabulary `organisation-kinds`, comma-separated; any of them. */
                kind?: components["schemas"]["IdList"];
                /** @description Role ids of the vocabulary `member-roles`, comma-separated; any of them. */
                role?: components["schemas"]["IdList"];
                /** @description Member type ids of the vocabulary `platform-member-types`, comma-separated; any of them. */
                memberType?: components["schemas"]["IdList"];
                /** @description Facets to count, comma-separated. Each is counted under every filter but its own. Countries with fewer than three members are left out of `country`, so that no number points at one organisation; the list itself names who agreed to be listed. */
                facets?: ("kind" | "role" | "memberType" | "region" | "country" | "network")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    requestMembership: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequestCreate"];
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getMember: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the organisation. */
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    putMember: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the organisation. */
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWrite"];
            };
        };
        responses: {
            /** @description The entry as it is now. A hidden one is answered to who writes it, and to nobody else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteMember: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the organisation. */
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getJoinForm: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listJoinRequests: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description State; any of them. */
                state?: ("pending" | "approved" | "declined")[];
                /** @description Member type ids of the vocabulary `platform-member-types`, comma-separated; any of them. */
                memberType?: components["schemas"]["IdList"];
                /** @description Those set aside as spam instead of the others. */
                quarantined?: boolean;
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getJoinRequest: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    reviewJoinRequest: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinReview"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSessionFeed: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
                 * @example 2020-11-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description End of the window (a date, or a time with offset), exclusive.
                 * @example 2020-12-01
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description Session kind ids of the vocabulary `session-kinds`, comma-separated; any of them. */
                kind?: components["parameters"]["kind"];
                /** @description How people take part; any of them. */
                mode?: components["parameters"]["mode"];
                /**
                 * @description Languages in which a session can be followed in any way (spoken, interpreted, captioned, signed), comma-separated; any of them.
                 * @example [
                 *       "fr"
                 *     ]
                 */
                language?: components["parameters"]["language"];
                /** @description Languages spoken on the floor, comma-separated; any of them. */
                spoken?: components["parameters"]["spoken"];
                /** @description Languages interpreted into, comma-separated; any of them. */
                interpretation?: components["parameters"]["interpretation"];
                /** @description Languages that the entry itself was written in, comma-separated; any of them. */
                contentLanguage?: components["parameters"]["contentLanguage"];
                /** @description A series' id. */
                series?: components["parameters"]["series"];
                /** @description The id of a programme; gives the sessions inside it. */
                programme?: components["parameters"]["programme"];
                /** @description Only sessions with (`true`) or without (`false`) a recording. */
                recording?: components["parameters"]["recording"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description Status; any of them. */
                status?: ("tentative" | "confirmed" | "cancelled" | "postponed" | "movedOnline" | "completed")[];
                /** @description How to order the items; `-` means descending. */
                sort?: "start" | "-start" | "title";
                /** @description How many items, at most. Unless given, calendars and tables hold all that match (10,000 at most), news feeds the first 100. */
                limit?: number;
                /** @description Begins a table with a byte order mark, so that Excel reads its letters right. The other formats pay no attention. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description `ics` iCalendar (RFC 5545), `atom` (RFC 4287), `rss` (2.0), `json` (JSON Feed 1.1), `csv` (RFC 4180). */
                format: "ics" | "atom" | "rss" | "json" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                    "application/atom+xml": string;
                    "application/rss+xml": string;
                    "application/feed+json": components["schemas"]["JsonFeed"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getResourceFeed: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain. */
                q?: components["parameters"]["q"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /**
                 * @description Region ids, comma-separated; any of them.
                 * @example [
                 *       "africa",
                 *       "south-asia"
                 *     ]
                 */
                region?: components["parameters"]["region"];
                /**
                 * @description ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
                 * @example [
                 *       "ZW"
                 *     ]
                 */
                country?: components["parameters"]["country"];
                /** @description Theme ids, comma-separated; any of them. */
                theme?: components["parameters"]["theme"];
                /** @description Where the rows come from. `sourced` leaves the sample rows out. */
                provenance?: components["parameters"]["provenance"];
                /** @description Resource type ids of the vocabulary `resource-types`, comma-separated; any of them. */
                type?: components["schemas"]["IdList"];
                /** @description Languages that the work exists in, comma-separated; any of them. */
                language?: components["schemas"]["LanguageList"];
                /** @description Audience ids of the vocabulary `audiences`, comma-separated; any of them. */
                audience?: components["schemas"]["IdList"];
                /** @description Years of publication, comma-separated; any of them. */
                year?: number[];
                /** @description How to order the items; `-` means descending. Without it the best come first where `q` is given, the newest otherwise. `relevance` needs `q`. Items without a date come last. */
                sort?: "relevance" | "date" | "-date" | "title" | "-views";
                /** @description How many items, at most. Unless given, calendars and tables hold all that match (10,000 at most), news feeds the first 100. */
                limit?: number;
                /** @description Begins a table with a byte order mark, so that Excel reads its letters right. The other formats pay no attention. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description `atom` (RFC 4287), `rss` (2.0), `json` (JSON Feed 1.1), `csv` (RFC 4180). */
                format: "atom" | "rss" | "json" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/rss+xml": string;
                    "application/feed+json": components["schemas"]["JsonFeed"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getEmbedHtml: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description A network's id. */
                network?: components["schemas"]["Id"];
                /** @description Region ids, comma-separated. */
                region?: string;
                /** @description Country codes, comma-separated; for `network-map` and `resource-list`. */
                country?: string;
                /** @description Session kinds, comma-separated; for `session-calendar`. */
                kind?: string;
                /** @description Languages to take part or to read in, comma-separated. */
                language?: string;
                /** @description First day; for `session-calendar`. */
                from?: string;
                /** @description Free text; for `resource-list`. */
                q?: string;
                /** @description Resource types, comma-separated; for `resource-list`. */
                type?: string;
                /** @description Only these themes (ids, comma-separated); for `resource-list`. */
                "filter-theme"?: string;
                /** @description Only these resource types (ids, comma-separated); for `resource-list`. */
                "filter-type"?: string;
                /** @description Only these regions (ids, comma-separated); for `resource-list`. */
                "filter-region"?: string;
                /** @description Only these countries (ISO 3166-1 codes, comma-separated); for `resource-list`. */
                "filter-country"?: string;
                /** @description Only works in these languages (BCP 47, comma-separated); for `resource-list`. */
                "filter-language"?: string;
                /** @description Only these years of publication, comma-separated; for `resource-list`. */
                "filter-year"?: string;
                /** @description Only for these audiences (ids, comma-separated); for `resource-list`. */
                "filter-audience"?: string;
                /** @description Audience ids, comma-separated; for `resource-list`. */
                audience?: string;
                /** @description Id of a collection, shown whole in its own order; for `resource-list`. */
                collection?: components["schemas"]["Id"];
                /** @description Years of publication, comma-separated; for `resource-list`. */
                year?: string;
                /** @description Order; for `resource-list`. */
                sort?: "relevance" | "date" | "-date" | "title" | "-views";
                /** @description Id of a call; for `submission-form`. */
                call?: components["schemas"]["Id"];
                /** @description How many items, at most. */
                limit?: number;
                /** @description Changes nothing here. */
                "time-zone"?: components["schemas"]["TimeZone"];
                /** @description Changes nothing here. */
                theme?: string;
                /** @description Changes nothing here. */
                view?: string;
                /** @description Changes nothing here. */
                layout?: string;
                /** @description Changes nothing here. */
                "without-filters"?: "" | "true";
                /** @description Changes nothing here. */
                "without-draft"?: "" | "true";
            };
            header?: never;
            path: {
                /** @description Name of the widget. */
                widget: "session-calendar" | "submission-form" | "resource-list" | "network-map";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fragment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getOembed: {
        parameters: {
            query: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description The address of the page to embed. */
                url: string;
                /** @description `json` or `xml`; another one is answered with 501, as oEmbed says. */
                format?: string;
                /** @description Widest frame, in CSS pixels. */
                maxwidth?: number;
                /** @description Highest frame, in CSS pixels. */
                maxheight?: number;
                /** @description `1` or `true`: the visitor is not to be followed. Nobody is, so it changes nothing; WordPress sends it. */
                dnt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to embed it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oembed"];
                    "text/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            501: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listEmbedPresets: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedPresetList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getEmbedPreset: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the preset; that of a network where it is a network's own. */
                presetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedPreset"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    putEmbedPreset: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the preset; that of a network where it is a network's own. */
                presetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedPresetWrite"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedPreset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteEmbedPreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the preset; that of a network where it is a network's own. */
                presetId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one whose token came with the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description A user's id. Other users than oneself need `users:write`. */
                user?: components["schemas"]["Id"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the token. */
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Only users with this role. */
                role?: components["schemas"]["Role"];
                /**
                 * @description A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
                 * @example eeca-platform
                 */
                network?: components["parameters"]["network"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createUser: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header: {
                /** @description A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Id of the user. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
                 * @example es
                 */
                lang?: components["parameters"]["lang"];
                /** @description Id of a user or token. A user's id finds what was done with their tokens, too. */
                actor?: components["schemas"]["Id"];
                /** @description What it was done to, such as `session`. */
                entity?: string;
                /** @description Id of what it was done to. */
                entityId?: components["schemas"]["Id"];
                /** @description What was done, such as `create`, `update` or `delete`. */
                action?: string;
                /** @description A network's id. Gives what was done to what the network or one below it owns. */
                network?: components["schemas"]["Id"];
                /** @description From this time on (a date, or a time with offset), inclusive. */
                from?: components["schemas"]["DateOrTime"];
                /** @description Before this time (a date, or a time with offset). */
                to?: components["schemas"]["DateOrTime"];
                /** @description How many items a page holds, at most. */
                limit?: components["parameters"]["limit"];
                /** @description The opaque `next` or `prev` of an earlier answer to the same question. */
                cursor?: components["parameters"]["cursor"];
                /** @description Ask for `total`, the exact number of items behind all pages. */
                count?: components["parameters"]["count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
}
