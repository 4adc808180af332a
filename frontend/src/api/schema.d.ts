// Derived from openapi.yaml by `npm run types`. Not to be edited.

export interface paths {
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own agreements, or those of the territory one governs, newest first */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement, for its parties and their government */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of both sides and of one's own office, to form the team from */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign; the last signature takes the quantities from all listings, or none */
        post: operations["signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Step back from an intention that is not yet signed by all */
        post: operations["terminateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans one's own office asked for, newest first */
        get: operations["listAllocations"];
        put?: never;
        /** Plan who could deal with whom in a territory; ask again at its Location */
        post: operations["planAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a plan has come, and its proof */
        get: operations["getAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the making of a plan */
        post: operations["cancelAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a plan suggests, best first */
        get: operations["listAllocationLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put lines of a plan to the two each is about, each with a result of its own */
        post: operations["sendAllocationLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All kinds of resources, each branch before its leaves */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clearings of two weeks, newest first */
        get: operations["listClearings"];
        put?: never;
        /** Find anew which exchanges go together best, or hear of the search that goes on */
        post: operations["beginClearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a clearing has come, and its bound */
        get: operations["getClearing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearings/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its exchanges with a listing in one's territory, best first */
        get: operations["listClearedExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearings/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put exchanges to those who are to make them, each with a result of its own */
        post: operations["sendClearedExchanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codes/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A code list with its names and its source */
        get: operations["getCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits for me */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in listings from a CSV file, or with dryRun see what would become of it */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import of one's own office has come */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were not taken, as CSV */
        get: operations["listRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the weights a score is made by, newest first */
        get: operations["listRules"];
        put?: never;
        /** Other weights or synonyms, in force at once; by the government of a province */
        post: operations["changeRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words for the same goods of a category, in the version in force */
        get: operations["listSynonyms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How other weights would order the counterparts of a listing; nothing is kept */
        post: operations["tryRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own matches, or those of the territory one governs, the latest change first */
        get: operations["listMatches"];
        put?: never;
        /** Propose an exchange, a sample or a visit to the owners of listings */
        post: operations["proposeMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One match with its terms, revision by revision */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a revision; the last acceptance makes the agreement */
        post: operations["acceptMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office contact of the other side; its owner sees who read it */
        get: operations["readContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer with other terms: a new revision */
        post: operations["counterMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline, with a reason */
        post: operations["declineMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thread of a match, newest first; for its parties and their government */
        get: operations["listMessages"];
        put?: never;
        /** Say something to the other side */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am here: role, participant, territory */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of a participant: one's own, or one of the territory one governs */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs that are open, by filters; one's own in any state */
        get: operations["listNeeds"];
        put?: never;
        /** Write a need down, for oneself to see until it is published */
        post: operations["draftNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A need by its id */
        get: operations["getNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own need */
        patch: operations["changeNeed"];
        trace?: never;
    };
    "/api/v1/needs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's own need out of the lists for a while */
        post: operations["pauseNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one's own need public, or as government a need that was handed in */
        post: operations["publishNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that one's own need still holds, until another day */
        post: operations["renewNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put one's own need back into the lists */
        post: operations["resumeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a need back to its owner, with a reason */
        post: operations["returnNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand one's own need in for review */
        post: operations["submitNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers that fit a need of one's own best, and why */
        get: operations["suggestOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/suggestions/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a need and an offer fit, one of them one's own, or why not */
        get: operations["explainPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what remains of one's own need, for good */
        post: operations["withdrawNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers that are open, by filters; one's own in any state */
        get: operations["listOffers"];
        put?: never;
        /** Write an offer down, for oneself to see until it is published */
        post: operations["draftOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An offer by its id */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own offer */
        patch: operations["changeOffer"];
        trace?: never;
    };
    "/api/v1/offers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's own offer out of the lists for a while */
        post: operations["pauseOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one's own offer public, or as government an offer that was handed in */
        post: operations["publishOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that one's own offer still holds, until another day */
        post: operations["renewOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put one's own offer back into the lists */
        post: operations["resumeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an offer back to its owner, with a reason */
        post: operations["returnOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand one's own offer in for review */
        post: operations["submitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs that an offer of one's own fits best, and why */
        get: operations["suggestNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what remains of one's own offer, for good */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The participants of the territory one governs, newest first */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public profile of a participant */
        get: operations["getParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what one's own participant says of itself */
        patch: operations["changeParticipant"];
        trace?: never;
    };
    "/api/v1/participants/{id}/contact-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read one's own office contact */
        get: operations["listContactReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pairs and rings through a participant of one's own in which everyone gains */
        get: operations["findExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn a participant down, with a reason */
        post: operations["rejectParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a participant out of matching for a while, with a reason */
        post: operations["suspendParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vouch for a participant of one's territory */
        post: operations["verifyParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pools that are open, or all that one has opened or joined; newest first */
        get: operations["listPools"];
        put?: never;
        /** Open a pool for a large listing of one's own */
        post: operations["openPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pool: who brings what, and what is missing */
        get: operations["getPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close one's own pool whose lot is reached: it becomes one agreement, to be signed */
        post: operations["closePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join with so much of a listing of one's own, or change how much */
        post: operations["joinPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a pool that is still open */
        post: operations["leavePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All programmes and campaigns */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody may know of signed agreements, the newest first */
        get: operations["listPublicAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where things stand: counted figures, at most a minute old */
        get: operations["getPublicFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/figures/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open needs, offers or both by county, counties with none left out */
        get: operations["listCountyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listings that were handed in, or published and not yet looked at; the oldest first */
        get: operations["listListingReviews"];
        put?: never;
        /** Decide on up to 200 listings, each with a result of its own */
        post: operations["reviewListings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participants that wait to be verified, the oldest first */
        get: operations["listParticipantReviews"];
        put?: never;
        /** Decide on up to 200 participants, each with a result of its own */
        post: operations["reviewParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a sentence says of a need or an offer; a reading, nothing is kept */
        post: operations["readSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The best counterparts of a listing that is not posted yet; nothing is kept of it */
        post: operations["previewSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a team, or one's own in all teams; by their day, what is done last */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task, for those who see its team */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is in the way of a task, for the team to help */
        post: operations["blockTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task is done */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a task, or go on with a blocked one; nobody's becomes the member's own */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-members/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a member go; what they have not done is open again */
        post: operations["endMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams one takes part in, or of the territory one governs, newest first; of an agreement the one that carries it out */
        get: operations["listTeams"];
        put?: never;
        /** Form the team that carries out an agreement of a party in one's territory */
        post: operations["formTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team, for those who take part and their government */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a member to a team */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a team a task */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Divisions by name, level and place, higher levels first */
        get: operations["listTerritories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One division; an old code answers with its successor */
        get: operations["getTerritory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The divisions directly within one */
        get: operations["listChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All units of measure */
        get: operations["listUnits"];
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
        Acceptance: {
            /** Format: int32 */
            revision: number;
        };
        AgreementLegView: {
            giver: components["schemas"]["ParticipantRef"];
            taker: components["schemas"]["ParticipantRef"];
            offer: components["schemas"]["ListingView"] | null;
            need: components["schemas"]["ListingView"] | null;
            quantity: components["schemas"]["Quantity"] | null;
            needQuantity: components["schemas"]["Quantity"] | null;
        };
        AgreementPartyView: {
            id: components["schemas"]["UUID"];
            name: string;
            kind: components["schemas"]["ParticipantKind"];
            side: components["schemas"]["Side"];
            signedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        AgreementState: "INTENTION" | "SIGNED" | "ACTIVE" | "FULFILLED" | "TERMINATED" | "BREACHED";
        AgreementView: {
            id: components["schemas"]["UUID"];
            number: string;
            state: components["schemas"]["AgreementState"];
            match: components["schemas"]["UUID"];
            /** Format: int32 */
            revision: number;
            parties: components["schemas"]["AgreementPartyView"][];
            legs: components["schemas"]["AgreementLegView"][];
            price: components["schemas"]["UnitPrice"] | null;
            from: components["schemas"]["LocalDate"] | null;
            until: components["schemas"]["LocalDate"] | null;
            note: string | null;
            signedAt: components["schemas"]["Instant"] | null;
            /** @description Why it was terminated */
            reason: string | null;
        };
        AllocationLineView: {
            /** Format: int32 */
            number: number;
            need: components["schemas"]["AllocationSideView"];
            offer: components["schemas"]["AllocationSideView"];
            /** @description In the need's own unit */
            quantity: number;
            unit: string;
            /** Format: int32 */
            score: number;
            /** @description What it became, once sent */
            match: components["schemas"]["UUID"] | null;
        };
        AllocationPointView: {
            /**
             * Format: int32
             * @description Of the scale, from 0 to 10
             */
            fairness: number;
            /**
             * Format: int32
             * @description Of the best without fairness, in ten-thousandths
             */
            benefit: number;
            /**
             * Format: int32
             * @description A tenth of the counties are served no more than this, in ten-thousandths
             */
            worstTenth: number;
        };
        AllocationSideView: {
            id: components["schemas"]["UUID"];
            title: string | null;
            participant: components["schemas"]["ParticipantRef"] | null;
            territory: components["schemas"]["Named"] | null;
        };
        /** @enum {string} */
        AllocationState: "PLANNING" | "PLANNED" | "CANCELLED" | "FAILED";
        AllocationView: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["AllocationState"];
            territory: string;
            categories: string[];
            programme: string | null;
            /** Format: int32 */
            fairness: number;
            dryRun: boolean;
            /** Format: int32 */
            needs: number;
            /** Format: int32 */
            needsRead: number;
            /** Format: int32 */
            pairs: number;
            /** Format: int32 */
            pairsSolved: number;
            /**
             * Format: int64
             * @description Scores × quantities and bonuses, in thousandths
             */
            worth: number | null;
            /**
             * Format: int64
             * @description What no plan can exceed; equal to the worth
             */
            bound: number | null;
            curve: components["schemas"]["AllocationPointView"][];
            /** @description Why it failed */
            reason: string | null;
        };
        CandidateView: {
            participant: components["schemas"]["UUID"];
            subject: string;
            name: string;
        };
        /** @enum {string} */
        Capacity: "DRAFTER" | "SIGNER" | "VIEWER";
        CategoryView: {
            code: string;
            parent: string | null;
            zh: string;
            en: string;
            /** @description Categories of other offers that may meet a need of this one */
            links: string[];
            /** @description Usual units, the most usual first */
            units: string[];
            /** @description Listings are looked at before they are published */
            review: boolean;
            /** @description Codes of the list paper, asked of who offers */
            papers: string[];
        };
        ClearedExchangeView: {
            /** Format: int32 */
            number: number;
            /**
             * Format: int32
             * @description How much of what it could move is moved, in thousandths
             */
            share: number;
            /** @description Whether all its listings are still open */
            open: boolean;
            exchange: components["schemas"]["ExchangeView"];
            /** @description What it became, once sent */
            match: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        ClearingState: "PLANNING" | "PLANNED" | "FAILED";
        ClearingView: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["ClearingState"];
            /**
             * Format: int32
             * @description Participants of an exchange at most
             */
            longest: number;
            /** @description Whether it was made because it was night */
            nightly: boolean;
            /**
             * Format: int32
             * @description Needs whose owners offer something too
             */
            needs: number;
            /** Format: int32 */
            needsRead: number;
            /**
             * Format: int32
             * @description Offers that fit one of those needs, one by one
             */
            legs: number;
            /**
             * Format: int32
             * @description Chosen, of the whole country
             */
            exchanges: number;
            /**
             * Format: int32
             * @description Who takes part in one at least
             */
            participants: number;
            /**
             * Format: int64
             * @description Participants × score × share of the exchanges chosen, added up; the score to 10000, the share in thousandths
             */
            benefit: number | null;
            /**
             * Format: int64
             * @description No choice of exchanges is worth more than this
             */
            bound: number | null;
            /** @description Whether there were more exchanges than could be looked at */
            cut: boolean;
            createdAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description Why it failed */
            reason: string | null;
        };
        CodeListView: {
            code: string;
            zh: string;
            en: string;
            source: string | null;
            /** @description verified, known-not-verified, proposed, mixed */
            confidence: string;
            items: components["schemas"]["CodeView"][];
        };
        CodeView: {
            code: string;
            zh: string;
            en: string;
        };
        ContactGiven: {
            name: string;
            phone: string;
        };
        ContactReadView: {
            by: components["schemas"]["ParticipantRef"];
            at: components["schemas"]["Instant"];
        };
        ContactView: {
            name: string | null;
            phone: string | null;
        };
        Counter: {
            /**
             * Format: int32
             * @description Which revision this answers; refused where another came meanwhile
             */
            revision?: number;
            /** @description Of a match of one leg */
            quantity?: components["schemas"]["QuantityGiven"] | null;
            needQuantity?: components["schemas"]["QuantityGiven"] | null;
            /** @description The amounts of a match of several, one a leg */
            legs?: components["schemas"]["CounterLeg"][] | null;
            price?: components["schemas"]["PriceGiven"] | null;
            /**
             * Format: date
             * @example 2022-03-10
             */
            from?: string | null;
            /**
             * Format: date
             * @example 2022-03-10
             */
            until?: string | null;
            note?: string | null;
        };
        CounterLeg: {
            quantity?: components["schemas"]["QuantityGiven"] | null;
            /** @description In the need's unit, where the two do not convert */
            needQuantity?: components["schemas"]["QuantityGiven"] | null;
        };
        CountyFigureView: {
            territory: components["schemas"]["Named"];
            /** Format: int64 */
            count: number;
        };
        DecisionResult: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            status: number;
            problem: components["schemas"]["Problem"] | null;
        };
        DecisionResults: {
            items: components["schemas"]["DecisionResult"][];
        };
        Declination: {
            /** @description A code of the list decline_reason */
            reason: string;
            note?: string | null;
        };
        DeclinedView: {
            by: components["schemas"]["ParticipantRef"] | null;
            /** @description A code of the list decline_reason */
            reason: string;
            note: string | null;
        };
        DeskView: {
            /** Format: int64 */
            matches: number;
            /** Format: int64 */
            agreements: number;
            /** Format: int64 */
            tasks: number;
            /** Format: int64 */
            returned: number;
            /** Format: int64 */
            renewals: number;
            /** Format: int64 */
            reviews: number;
            /** Format: int64 */
            participants: number;
        };
        DoubtView: {
            /** @description A field of the listing, or side */
            field: string;
            /** @description What it may mean, the likeliest first; none where nothing was found */
            candidates: string[];
        };
        ExchangeAmountView: {
            value: string;
            unit: string;
        };
        ExchangeLegView: {
            giver: components["schemas"]["ParticipantRef"];
            taker: components["schemas"]["ParticipantRef"];
            offer: components["schemas"]["ListingTitleView"];
            need: components["schemas"]["ListingTitleView"];
            category: string;
            /** Format: int32 */
            score: number;
            /** @description Null where it is not known or not counted */
            quantity: components["schemas"]["ExchangeAmountView"] | null;
            /** @description The same in the need's unit */
            needQuantity: components["schemas"]["ExchangeAmountView"] | null;
        };
        ExchangeView: {
            /** @enum {string} */
            kind: "RECIPROCAL" | "RING";
            /**
             * Format: int32
             * @description The geometric mean of the legs' scores, 0 to 10000
             */
            score: number;
            legs: components["schemas"]["ExchangeLegView"][];
            /** @description In the order of the legs: each gives one and gets the one before */
            gains: components["schemas"]["GainView"][];
        };
        ExchangesToSend: {
            /** @description Numbers of exchanges; the others wait */
            exchanges: number[];
        };
        ExchangesView: {
            /** @description The best first; of the same participants only the best */
            exchanges: components["schemas"]["ExchangeView"][];
            /** @description What one listing more of the participant's own would make one */
            nearMisses: components["schemas"]["NearMissView"][];
            /** @description Whether all listings of its counterparts were looked at, or the best */
            complete: boolean;
        };
        FactorView: {
            name: string;
            value: number;
            weight: number;
            /** Format: int32 */
            points: number;
            sentence: string;
        };
        FailedRuleView: {
            rule: string;
            need: string | null;
            offer: string | null;
            sentence: string;
        };
        FiguresView: {
            /**
             * Format: int64
             * @description Needs anybody may answer
             */
            needs: number;
            /**
             * Format: int64
             * @description Offers anybody may answer
             */
            offers: number;
            /**
             * Format: int64
             * @description Agreements signed by both sides, those that ended included
             */
            agreements: number;
            /**
             * Format: int64
             * @description Villages that take part, verified by government
             */
            villages: number;
            asOf: components["schemas"]["Instant"];
        };
        GainView: {
            participant: components["schemas"]["ParticipantRef"];
            gives: string;
            gets: string;
        };
        /** @enum {string} */
        ImportState: "STAGED" | "VALIDATED" | "APPLIED" | "FAILED";
        ImportView: {
            id: components["schemas"]["UUID"];
            kind: string;
            state: components["schemas"]["ImportState"];
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            applied: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            rejected: number;
            rejects: string | null;
            /** @description Why it failed */
            reason: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Joining: {
            /** @description One's own, of the other side */
            listing: components["schemas"]["UUID"];
            quantity: components["schemas"]["QuantityGiven"];
        };
        LegAmountView: {
            quantity: components["schemas"]["Quantity"] | null;
            needQuantity: components["schemas"]["Quantity"] | null;
        };
        LegFactorView: {
            name: string;
            value: number;
            weight: number;
            /** Format: int32 */
            points: number;
        };
        LegGiven: {
            offer?: components["schemas"]["UUID"] | null;
            need?: components["schemas"]["UUID"] | null;
            quantity?: components["schemas"]["QuantityGiven"] | null;
            /** @description In the need's unit, where the two do not convert */
            needQuantity?: components["schemas"]["QuantityGiven"] | null;
        };
        LegView: {
            giver: components["schemas"]["ParticipantRef"];
            taker: components["schemas"]["ParticipantRef"];
            offer: components["schemas"]["ListingView"] | null;
            need: components["schemas"]["ListingView"] | null;
            quantity: components["schemas"]["Quantity"] | null;
            needQuantity: components["schemas"]["Quantity"] | null;
            /**
             * Format: int32
             * @description Of its rule version, when it was proposed; null where none was made
             */
            score: number | null;
            factors: components["schemas"]["LegFactorView"][] | null;
        };
        LinesToSend: {
            /** @description Numbers of lines; the others are dropped or wait */
            lines: number[];
        };
        ListingChange: {
            category?: string;
            title?: string;
            quantity?: components["schemas"]["QuantityGiven"];
            territory?: string;
            text?: string;
            unitPrice?: components["schemas"]["PriceGiven"];
            reach?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            programme?: string;
            urgency?: string;
            eligibility?: string;
            participant?: components["schemas"]["UUID"];
            contactPhone?: string;
        };
        ListingDecision: {
            id: components["schemas"]["UUID"];
            decision: components["schemas"]["ListingWord"];
            reason?: string | null;
        };
        ListingDecisions: {
            decisions: components["schemas"]["ListingDecision"][];
        };
        /** @enum {string} */
        ListingState: "DRAFT" | "SUBMITTED" | "PUBLISHED" | "PARTLY_COMMITTED" | "COMMITTED" | "FULFILLED" | "RETURNED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
        ListingTitleView: {
            id: components["schemas"]["UUID"];
            title: string;
        };
        ListingView: {
            id: components["schemas"]["UUID"];
            side: components["schemas"]["Side"];
            state: components["schemas"]["ListingState"];
            title: string;
            text: string | null;
            category: string;
            quantity: components["schemas"]["Quantity"];
            /** @description What is left; null where it is not counted: unknown, approximate, a rate */
            remaining: components["schemas"]["Quantity"] | null;
            unitPrice: components["schemas"]["UnitPrice"] | null;
            territory: components["schemas"]["Named"];
            participant: components["schemas"]["ParticipantRef"];
            reach: string;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
            externalId: string | null;
            programme: string | null;
            urgency: string | null;
            eligibility: string | null;
            /** @description Why it was returned, for its owner and those who govern its place */
            reason: string | null;
        };
        /** @enum {string} */
        ListingWord: "PUBLISH" | "RETURN" | "SEEN";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        MatchKind: "DIRECT" | "RECIPROCAL" | "RING" | "POOL";
        MatchPartyView: {
            id: components["schemas"]["UUID"];
            name: string;
            kind: components["schemas"]["ParticipantKind"];
            gives: string;
            /** Format: int32 */
            acceptedRevision: number | null;
        };
        /** @enum {string} */
        MatchState: "SUGGESTED" | "PROPOSED" | "NEGOTIATING" | "AGREED" | "DECLINED" | "EXPIRED";
        MatchView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MatchKind"];
            purpose: components["schemas"]["Purpose"];
            state: components["schemas"]["MatchState"];
            origin: components["schemas"]["Origin"];
            /** @description The office that suggested it, of origin GOVERNMENT */
            office: components["schemas"]["ParticipantRef"] | null;
            parties: components["schemas"]["MatchPartyView"][];
            legs: components["schemas"]["LegView"][];
            /** @description Which weights the scores were made with */
            ruleVersion: string | null;
            revisions: components["schemas"]["RevisionView"][];
            waitingForMe: boolean;
            declined: components["schemas"]["DeclinedView"] | null;
            agreement: components["schemas"]["UUID"] | null;
        };
        MeView: {
            subject: string;
            role: string | null;
            capacity: components["schemas"]["Capacity"] | null;
            participant: components["schemas"]["UUID"] | null;
            territory: string | null;
        };
        /** @enum {string} */
        MemberRole: "LEADER" | "FIRST_SECRETARY" | "OFFICER" | "ENTERPRISE" | "EXPERT" | "VILLAGER";
        /** @enum {string} */
        MembershipState: "APPLIED" | "ACTIVE" | "ENDED" | "REFUSED";
        MembershipView: {
            id: components["schemas"]["UUID"];
            subject: string;
            participant: components["schemas"]["UUID"];
            name: string;
            capacity: components["schemas"]["Capacity"];
            state: components["schemas"]["MembershipState"];
        };
        MessageView: {
            id: components["schemas"]["UUID"];
            by: components["schemas"]["ParticipantRef"];
            text: string;
            at: components["schemas"]["Instant"];
        };
        Named: {
            code: string;
            name: string;
        };
        NearMissView: {
            /** Format: int32 */
            score: number;
            legs: components["schemas"]["ExchangeLegView"][];
            side: components["schemas"]["Side"];
            category: string;
            listing: components["schemas"]["ListingTitleView"];
            counterpart: components["schemas"]["ParticipantRef"];
            /** @description The most that could go */
            quantity: components["schemas"]["ExchangeAmountView"] | null;
            sentence: string;
        };
        NewAllocation: {
            territory: string;
            /** @description Leaves or branches; all where none is given */
            categories?: string[] | null;
            programme?: string | null;
            /**
             * Format: int32
             * @description What the first fifth of each county's demand counts more, in tenths
             */
            fairness?: number;
            /** @description Only what it would come to, without lines */
            dryRun?: boolean;
        };
        NewClearing: {
            /**
             * Format: int32
             * @description Participants of an exchange at most; 3 where none is given
             */
            longest?: number;
        };
        NewListing: {
            category: string;
            title: string;
            quantity: components["schemas"]["QuantityGiven"];
            territory: string;
            text?: string;
            unitPrice?: components["schemas"]["PriceGiven"];
            reach?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            programme?: string;
            urgency?: string;
            eligibility?: string;
            participant?: components["schemas"]["UUID"];
            contactPhone?: string;
        };
        NewMatch: {
            /** @description DIRECT of one leg, RECIPROCAL of two, RING of three or four: a cycle in which each gives once and takes once */
            kind: components["schemas"]["MatchKind"];
            purpose?: components["schemas"]["Purpose"];
            legs: components["schemas"]["LegGiven"][];
            /** @description Of one leg; several are paid by each other */
            price?: components["schemas"]["PriceGiven"] | null;
            from?: components["schemas"]["LocalDate"] | null;
            until?: components["schemas"]["LocalDate"] | null;
            note?: string | null;
        };
        NewMember: {
            /** @description A party of the agreement, or an office one governs */
            participant?: components["schemas"]["UUID"] | null;
            /** @description A user of that participant, who sees the team's work */
            subject?: string | null;
            name: string;
            role: components["schemas"]["MemberRole"];
        };
        NewMessage: {
            text: string;
        };
        NewPool: {
            /** @description One's own, of a known quantity */
            listing: components["schemas"]["UUID"];
            /** @description The minimum lot: less is not delivered, or not fetched */
            least: components["schemas"]["QuantityGiven"];
            /** @description Until when others may join */
            deadline: components["schemas"]["Instant"];
            /** @description What all pay from that joint quantity on; the first by the lot */
            steps?: components["schemas"]["PoolStepGiven"][] | null;
        };
        NewRule: {
            /**
             * Format: int32
             * @description The version it changes; refused where another came meanwhile
             */
            basedOn: number;
            /** @description In thousandths, every factor; together as much as before */
            weights: {
                [key: string]: number;
            };
            /** @description For each category named here all its groups; others keep theirs */
            synonyms?: components["schemas"]["NewSynonyms"][] | null;
            /** @description Why */
            note?: string | null;
        };
        NewSentence: {
            text: string;
        };
        NewSynonyms: {
            category: string;
            /** @description Words for the same goods, the usual one first */
            groups: string[][];
        };
        NewTask: {
            title: string;
            /** @description A member of the team */
            assignee?: components["schemas"]["UUID"] | null;
            due?: components["schemas"]["LocalDate"] | null;
            checklist?: string[] | null;
        };
        NewTeam: {
            agreement: components["schemas"]["UUID"];
            name: string;
            members: components["schemas"]["NewMember"][];
        };
        OfficeContactView: {
            participant: components["schemas"]["ParticipantRef"];
            name: string | null;
            phone: string | null;
        };
        OfficeContacts: {
            items: components["schemas"]["OfficeContactView"][];
        };
        /** @enum {string} */
        Origin: "SYSTEM" | "PARTICIPANT" | "GOVERNMENT" | "PARTNER";
        PageAgreementView: {
            items: components["schemas"]["AgreementView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageCandidateView: {
            items: components["schemas"]["CandidateView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageClearedView: {
            items: components["schemas"]["ClearedExchangeView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageContactReadView: {
            items: components["schemas"]["ContactReadView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageCountyFigureView: {
            items: components["schemas"]["CountyFigureView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageLineView: {
            items: components["schemas"]["AllocationLineView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageListingView: {
            items: components["schemas"]["ListingView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageMatchView: {
            items: components["schemas"]["MatchView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageMembershipView: {
            items: components["schemas"]["MembershipView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageParticipantView: {
            items: components["schemas"]["ParticipantView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PagePoolView: {
            items: components["schemas"]["PoolView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PagePublicAgreementView: {
            items: components["schemas"]["PublicAgreementView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageRuleView: {
            items: components["schemas"]["RuleView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageSuggestionView: {
            items: components["schemas"]["SuggestionView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageTaskView: {
            items: components["schemas"]["TaskView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageTeamView: {
            items: components["schemas"]["TeamView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageTerritoryView: {
            items: components["schemas"]["TerritoryView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageView: {
            items: components["schemas"]["AllocationView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PageView1: {
            items: components["schemas"]["ClearingView"][];
            /** @description The cursor of the next page, null on the last one */
            next: string | null;
        };
        PairView: {
            possible: boolean;
            suggestion: components["schemas"]["SuggestionView"] | null;
            /**
             * Format: int32
             * @description Its place in the list of the listing the caller answers for, from 1
             */
            rank: number | null;
            failed: components["schemas"]["FailedRuleView"][];
        };
        ParticipantChange: {
            about?: string;
            legalForm?: string;
            nativePlace?: string;
            /** @description Categories it is after, leaves or branches */
            themes?: string[];
            /** @description Codes of its markets and bases */
            areas?: string[];
            contact?: components["schemas"]["ContactGiven"];
        };
        ParticipantDecision: {
            id: components["schemas"]["UUID"];
            decision: components["schemas"]["ParticipantWord"];
            reason?: string | null;
        };
        ParticipantDecisions: {
            decisions: components["schemas"]["ParticipantDecision"][];
        };
        /** @enum {string} */
        ParticipantKind: "VILLAGE" | "TOWN" | "COOPERATIVE" | "FAMILY_FARM" | "HOUSEHOLD_GROUP" | "ENTERPRISE" | "MARKET" | "BANK" | "PLATFORM" | "GOVERNMENT" | "LIAISON_OFFICE" | "CHAMBER" | "THINK_TANK" | "NGO" | "SCHOOL" | "HOSPITAL";
        ParticipantRef: {
            id: components["schemas"]["UUID"];
            name: string;
            kind: components["schemas"]["ParticipantKind"];
        };
        /** @enum {string} */
        ParticipantState: "PENDING" | "VERIFIED" | "SUSPENDED" | "REJECTED";
        ParticipantView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ParticipantKind"];
            name: string;
            territory: components["schemas"]["Named"];
            state: components["schemas"]["ParticipantState"];
            legalForm: string | null;
            nativePlace: string | null;
            about: string | null;
            /** @description Categories it is after, leaves or branches */
            themes: string[];
            /** @description Codes of its markets and bases */
            areas: string[];
            verifiedBy: string | null;
            verifiedAt: components["schemas"]["Instant"] | null;
            creditCode: string | null;
            contact: components["schemas"]["ContactView"] | null;
            /** @description Why it was rejected or suspended; likewise */
            reason: string | null;
        };
        /** @enum {string} */
        ParticipantWord: "VERIFY" | "REJECT";
        Point: {
            /** Format: double */
            lon: number;
            /** Format: double */
            lat: number;
        };
        PoolPartView: {
            participant: components["schemas"]["ParticipantRef"];
            listing: components["schemas"]["UUID"];
            title: string;
            quantity: components["schemas"]["Quantity"];
            /** @description At the price come to, in yuan; null without one */
            cost: string | null;
            /** @description False where its listing is closed since or has less left */
            counts: boolean;
        };
        PoolStepGiven: {
            from: components["schemas"]["QuantityGiven"];
            price: components["schemas"]["PriceGiven"];
        };
        PoolStepView: {
            from: components["schemas"]["Quantity"];
            price: string;
        };
        PoolView: {
            id: components["schemas"]["UUID"];
            /** @enum {string} */
            state: "OPEN" | "CLOSED" | "LAPSED";
            side: components["schemas"]["Side"];
            listing: components["schemas"]["UUID"];
            title: string;
            category: string;
            owner: components["schemas"]["ParticipantRef"];
            least: components["schemas"]["Quantity"];
            joined: components["schemas"]["Quantity"];
            missing: components["schemas"]["Quantity"];
            /**
             * Format: int32
             * @description How much of the lot there is, in thousandths, at most 1000
             */
            share: number;
            deadline: components["schemas"]["Instant"];
            steps: components["schemas"]["PoolStepView"][];
            /** @description Come to by what is joined */
            step: components["schemas"]["PoolStepView"] | null;
            /** @description The next one that can be reached */
            next: components["schemas"]["PoolStepView"] | null;
            parts: components["schemas"]["PoolPartView"][];
            sentence: string;
            /** @description What it came to, once closed */
            match: components["schemas"]["UUID"] | null;
        };
        PoorCounty: {
            kind: string;
            /** Format: int32 */
            exitYear: number | null;
        };
        PriceGiven: {
            raw?: string;
            amount?: string;
            currency?: string;
            per?: string;
        };
        Problem: {
            /**
             * @description `/problems/<slug>`, slug one of: agreement-state, allocation-ended, already-accepted, already-signed, body-too-large, busy, capacity, exchange-uncounted, http, idempotency-key-in-use, idempotency-key-reused, if-match-required, import-charset, import-csv, import-encoding, import-other-listing, import-row, import-rows, internal, invalid, listing-closed, listing-committed, listing-past, listing-state, match-expired, match-open, match-state, member-ended, method-not-allowed, not-a-party, not-acceptable, not-enough-left, not-found, not-your-listing, outrun, outside-territory, own-office, parameters, participant-not-pending, participant-not-verified, participant-verified, pool-absent, pool-full, pool-open, pool-over, pool-short, province-only, quantity-taken, review-needed, revision-changed, role, rule-changed, sign-in, task-state, team-dissolved, team-formed, unavailable, unit-changed, unreadable, unsupported-media-type, version
             * @example /problems/not-enough-left
             */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            violations?: components["schemas"]["Violation"][];
        };
        /** @enum {string} */
        ProgrammeState: "PLANNED" | "RUNNING" | "CLOSED";
        ProgrammeView: {
            code: string;
            /** @description What it is a part of */
            parent: string | null;
            /** @description national, pillar or campaign */
            kind: string;
            zh: string;
            en: string;
            state: components["schemas"]["ProgrammeState"];
        };
        PublicAgreementView: {
            number: string;
            title: string;
            parties: components["schemas"]["PublicPartyView"][];
            /** @description Of an agreement of one leg */
            quantity: components["schemas"]["Quantity"] | null;
            legs: components["schemas"]["PublicLegView"][];
            /** @description Only where all sides agreed to publish it */
            unitPrice: components["schemas"]["UnitPrice"] | null;
            from: components["schemas"]["LocalDate"] | null;
            until: components["schemas"]["LocalDate"] | null;
            state: string;
            signedOn: components["schemas"]["LocalDate"];
        };
        PublicLegView: {
            title: string;
            quantity: components["schemas"]["Quantity"] | null;
            giver: string;
            taker: string;
        };
        PublicPartyView: {
            name: string;
            kind: string;
            territory: components["schemas"]["Named"];
        };
        /** @enum {string} */
        Purpose: "TRADE" | "SAMPLE" | "VISIT";
        Quantity: {
            value: string | null;
            unit: string | null;
            approximate: boolean;
            period: string | null;
            raw: string | null;
        };
        QuantityGiven: {
            raw?: string;
            value?: string;
            unit?: string;
        };
        Reason: {
            reason: string;
        };
        Renewal: {
            validUntil: components["schemas"]["LocalDate"];
        };
        RevisionView: {
            /** Format: int32 */
            revision: number;
            by: components["schemas"]["ParticipantRef"];
            /** @description Of a match of one leg */
            quantity: components["schemas"]["Quantity"] | null;
            amounts: components["schemas"]["LegAmountView"][];
            price: components["schemas"]["UnitPrice"] | null;
            from: components["schemas"]["LocalDate"] | null;
            until: components["schemas"]["LocalDate"] | null;
            note: string | null;
            at: components["schemas"]["Instant"];
        };
        RulePlaceView: {
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            score: number;
        };
        RuleView: {
            /** Format: int32 */
            version: number;
            madeAt: components["schemas"]["Instant"];
            /** @description Null where it was counted anew by itself */
            by: components["schemas"]["ParticipantRef"] | null;
            note: string | null;
            /** @description In thousandths */
            weights: {
                [key: string]: number;
            };
        };
        SentExchangeView: {
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            status: number;
            match: components["schemas"]["UUID"] | null;
            problem: components["schemas"]["Problem"] | null;
        };
        SentExchangesView: {
            items: components["schemas"]["SentExchangeView"][];
        };
        SentLineView: {
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            status: number;
            match: components["schemas"]["UUID"] | null;
            problem: components["schemas"]["Problem"] | null;
        };
        SentLinesView: {
            items: components["schemas"]["SentLineView"][];
        };
        SentenceView: {
            side: components["schemas"]["Side"];
            category: string | null;
            /** @description Empty where nothing is left of the words */
            title: string;
            quantity: components["schemas"]["Quantity"] | null;
            unitPrice: components["schemas"]["UnitPrice"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validUntil: components["schemas"]["LocalDate"] | null;
            /** @description The whole sentence without the mobile number */
            text: string;
            /** @description The mobile number, for the private contact field */
            contactPhone: string | null;
            doubts: components["schemas"]["DoubtView"][];
        };
        /** @enum {string} */
        Side: "NEED" | "OFFER";
        Signature: {
            /** Format: int32 */
            revision: number;
            pricePublic?: boolean;
        };
        SuggestionView: {
            need?: components["schemas"]["ListingView"];
            offer?: components["schemas"]["ListingView"];
            /** Format: int32 */
            score: number;
            /** @enum {string} */
            fit: "strong" | "fair" | "weak";
            /** @description How much of the need it can give, in the need's unit; null where that is not known */
            covered: string | null;
            /**
             * Format: int32
             * @description Between the points of the two places, to the kilometre; null where a point is missing
             */
            distanceKm: number | null;
            factors: components["schemas"]["FactorView"][];
            gains: components["schemas"]["GainView"][];
            ruleVersion: string;
        };
        SynonymsView: {
            /** Format: int32 */
            version: number;
            /** @description Words for the same goods, the usual one first */
            groups: string[][];
        };
        /** @enum {string} */
        TaskState: "TODO" | "DOING" | "DONE" | "BLOCKED";
        TaskView: {
            id: components["schemas"]["UUID"];
            team: components["schemas"]["UUID"];
            title: string;
            assignee: components["schemas"]["UUID"] | null;
            due: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["TaskState"];
            checklist: string[];
            /** @description Why it is blocked */
            reason: string | null;
        };
        /** @enum {string} */
        TeamKind: "PROJECT" | "RESIDENT";
        TeamMemberView: {
            id: components["schemas"]["UUID"];
            participant: components["schemas"]["ParticipantRef"] | null;
            name: string;
            role: components["schemas"]["MemberRole"];
        };
        /** @enum {string} */
        TeamState: "FORMED" | "ACTIVE" | "DISSOLVED";
        TeamView: {
            id: components["schemas"]["UUID"];
            name: string;
            kind: components["schemas"]["TeamKind"];
            state: components["schemas"]["TeamState"];
            agreement: components["schemas"]["UUID"] | null;
            members: components["schemas"]["TeamMemberView"][];
        };
        /** @enum {string} */
        TerritoryLevel: "PROVINCE" | "CITY" | "COUNTY" | "TOWN" | "VILLAGE";
        TerritoryView: {
            code: string;
            level: components["schemas"]["TerritoryLevel"];
            name: string;
            path: string;
            parent: string | null;
            point: components["schemas"]["Point"] | null;
            poorCounty: components["schemas"]["PoorCounty"] | null;
        };
        Trial: {
            /** @description Of a need or an offer that is open */
            listing: components["schemas"]["UUID"];
            weights: {
                [key: string]: number;
            };
        };
        TrialView: {
            listing: components["schemas"]["UUID"];
            title: string;
            participant: components["schemas"]["ParticipantRef"];
            /** @description Null where it is not among the first fifty now */
            before: components["schemas"]["RulePlaceView"] | null;
            after: components["schemas"]["RulePlaceView"];
        };
        TrialsView: {
            items: components["schemas"]["TrialView"][];
        };
        /** Format: uuid */
        UUID: string;
        UnitPrice: {
            amount: string | null;
            max: string | null;
            currency: string | null;
            per: string | null;
            gift: boolean;
            negotiable: boolean;
            raw: string | null;
        };
        UnitView: {
            code: string;
            zh: string;
            en: string;
            /** @description Units of one kind convert */
            kind: string;
            /** @description Its size in the unit of its kind that has factor 1 */
            factor: string;
        };
        Violation: {
            pointer?: string;
            parameter?: string;
            message: string;
        };
        WholeCategoryView: {
            items: components["schemas"]["CategoryView"][];
        };
        WholeProgrammeView: {
            items: components["schemas"]["ProgrammeView"][];
        };
        WholeUnitView: {
            items: components["schemas"]["UnitView"][];
        };
    };
    responses: {
        /** @description The request was refused */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgreements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["AgreementState"];
                /** @description Those of which a party lies in it */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgreementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCandidateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    terminateAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAllocations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAllocation"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAllocationLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendAllocationLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesToSend"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentLinesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCategoryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listClearings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView1"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginClearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClearing"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getClearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listClearedExchanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageClearedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendClearedExchanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangesToSend"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentExchangesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startImport: {
        parameters: {
            query?: {
                createParticipants?: boolean;
                dryRun?: boolean;
                kind?: string;
                publish?: boolean;
            };
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Accepted, and not yet done: ask again at its Location */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRejects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Line, column and reason, then the row as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRuleView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRule"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSynonyms: {
        parameters: {
            query: {
                category: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    tryRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trial"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                listing?: components["schemas"]["UUID"];
                state?: components["schemas"]["MatchState"];
                /** @description Of one's own those that wait for one's own answer, or do not */
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeContacts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    counterMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Counter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declination"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessageView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMemberships: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                participant: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMembershipView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listNeeds: {
        parameters: {
            query?: {
                /** @description A leaf or a whole branch */
                category?: string;
                cursor?: string;
                /** @description Among those this client imported */
                externalId?: string;
                limit?: number;
                /** @description In the listing's own unit */
                minQuantity?: number;
                /** @description An id, or `me` */
                participant?: string;
                programme?: string;
                /** @description Words in title and text */
                q?: string;
                sort?: "newest" | "closing";
                /** @description One or several, joined by commas; those that are not public hold only one's own and those of the territory one governs */
                state?: string;
                /** @description A division and all within it */
                territory?: string;
                validAt?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewListing"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeNeed: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pauseNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Renewal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestOffers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuggestionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                offerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawNeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /** @description A leaf or a whole branch */
                category?: string;
                cursor?: string;
                /** @description Among those this client imported */
                externalId?: string;
                limit?: number;
                /** @description In the listing's own unit */
                minQuantity?: number;
                /** @description An id, or `me` */
                participant?: string;
                programme?: string;
                /** @description Words in title and text */
                q?: string;
                sort?: "newest" | "closing";
                /** @description One or several, joined by commas; those that are not public hold only one's own and those of the territory one governs */
                state?: string;
                /** @description A division and all within it */
                territory?: string;
                validAt?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewListing"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeOffer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pauseOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Renewal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestNeeds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuggestionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["ParticipantKind"];
                limit?: number;
                q?: string;
                state?: components["schemas"]["ParticipantState"];
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeParticipant: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listContactReads: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContactReadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findExchanges: {
        parameters: {
            query?: {
                limit?: number;
                /** @description How many participants at most */
                longest?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectParticipant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suspendParticipant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyParticipant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPools: {
        parameters: {
            query?: {
                /** @description A leaf or a branch */
                category?: string;
                cursor?: string;
                limit?: number;
                /** @description One's own, in any state; without the other filters */
                mine?: boolean;
                /** @description OFFER: many buy together. NEED: many sell together */
                side?: components["schemas"]["Side"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPool"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joinPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    leavePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeProgrammeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicAgreements: {
        parameters: {
            query?: {
                /** @description A leaf or a whole branch */
                category?: string;
                cursor?: string;
                limit?: number;
                /** @description The record of one participant */
                participant?: components["schemas"]["UUID"];
                /** @description A division one of the parties lies in */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublicAgreementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPublicFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCountyFigures: {
        parameters: {
            query?: {
                side?: components["schemas"]["Side"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCountyFigureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listListingReviews: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviewListings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingDecisions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listParticipantReviews: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageParticipantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviewParticipants: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantDecisions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSentence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewSuggestions: {
        parameters: {
            query: {
                limit?: number;
                side: components["schemas"]["Side"];
            };
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewListing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuggestionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: boolean;
                team?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    blockTask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                agreement?: components["schemas"]["UUID"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    formTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again give the first answer again, for seven days */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTerritories: {
        parameters: {
            query?: {
                cursor?: string;
                level?: components["schemas"]["TerritoryLevel"];
                limit?: number;
                q?: string;
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTerritoryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTerritory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listChildren: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTerritoryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeUnitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
