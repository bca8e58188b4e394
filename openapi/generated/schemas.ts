// Generated from colab.yaml. Do not edit; run `npm run generate`.

import * as z from 'zod/mini';

/**
 * One place that is wrong.
 */
export const zProblemItem = /* @__PURE__ */ z.object({
    pointer: z.optional(z.string()),
    parameter: z.optional(z.string()),
    code: z.string(),
    detail: z.string(),
    params: z.optional(z.record(z.string(), z.unknown()))
});

/**
 * RFC 9457 problem details.
 */
export const zProblem = /* @__PURE__ */ z.object({
    type: z.string(),
    title: z.string(),
    status: z.int().check(z.gte(400), z.lte(599)),
    detail: z.optional(z.string()),
    instance: z.optional(z.string()),
    code: z.string(),
    requestId: z.string(),
    errors: z.optional(z.array(zProblemItem))
});

export const zHttpUrl = /* @__PURE__ */ z.url().check(z.maxLength(2000), z.regex(/^https?:\/\//));

/**
 * A BCP 47 language tag.
 */
export const zLanguageTag = /* @__PURE__ */ z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

export const zDiscovery = /* @__PURE__ */ z.object({
    name: z.string(),
    version: z.string(),
    contract: zHttpUrl,
    reference: zHttpUrl,
    health: zHttpUrl,
    embed: zHttpUrl,
    languages: z.optional(z.array(zLanguageTag))
});

export const zHealth = /* @__PURE__ */ z.object({
    status: z.string(),
    version: z.string(),
    time: z.iso.datetime({ offset: true })
});

export const zReadiness = /* @__PURE__ */ z.object({
    status: z.string(),
    database: z.string(),
    counts: z.optional(z.record(z.string(), z.int()))
});

/**
 * An opaque identifier. Stable for the life of the entity; do not read meaning into it.
 */
export const zId = /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/**
 * A term of a vocabulary with its label in the language of the answer.
 */
export const zTerm = /* @__PURE__ */ z.object({
    id: zId,
    label: z.string(),
    language: z.optional(zLanguageTag)
});

/**
 * A list of terms. Terms are data; new ones need no release.
 */
export const zVocabulary = /* @__PURE__ */ z.object({
    name: zId,
    title: z.string(),
    source: z.nullish(z.string()),
    terms: z.array(zTerm)
});

export const zVocabularyList = /* @__PURE__ */ z.object({
    items: z.array(zVocabulary),
    next: z.nullish(z.string()),
    prev: z.nullish(z.string())
});

/**
 * A date (`2026-11-21`, midnight UTC) or a time with offset (`2026-11-21T15:00:00+01:00`).
 */
export const zDateOrTime = /* @__PURE__ */ z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}))?$/));

export const zIdList = /* @__PURE__ */ z.array(zId).check(z.minLength(1), z.maxLength(50));

/**
 * ISO 3166-1 alpha-2, plus the user-assigned `XK` (Kosovo). Names come from CLDR, not from us.
 */
export const zCountryCode = /* @__PURE__ */ z.string().check(z.regex(/^[A-Z]{2}$/));

export const zLanguageList = /* @__PURE__ */ z.array(zLanguageTag).check(z.minLength(1), z.maxLength(20));

export const zFacetValue = /* @__PURE__ */ z.object({
    value: z.string(),
    label: z.string(),
    count: z.int().check(z.gte(0))
});

/**
 * What every list answer carries beside its items.
 */
export const zListMeta = /* @__PURE__ */ z.object({
    next: z.nullish(z.string()),
    prev: z.nullish(z.string()),
    total: z.nullish(z.int()),
    facets: z.optional(z.record(z.string(), z.array(zFacetValue)))
});

/**
 * What languages an entity is served and available in.
 */
export const zLocalization = /* @__PURE__ */ z.object({
    served: zLanguageTag,
    missing: z.array(z.string()),
    translations: z.array(zLanguageTag)
});

/**
 * `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server.
 */
export const zProvenance = /* @__PURE__ */ z.string();

/**
 * What every entity carries.
 */
export const zEntity = /* @__PURE__ */ z.object({
    id: zId,
    url: zHttpUrl,
    webUrl: z.nullish(z.url().check(z.regex(/^https?:\/\//))),
    language: zLanguageTag,
    localization: zLocalization,
    provenance: zProvenance,
    verified: z.boolean(),
    source: z.nullish(z.string()),
    sourceNote: z.nullish(z.string()),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true })
});

/**
 * How much of the date is known.
 */
export const zDatePrecision = /* @__PURE__ */ z.string();

/**
 * A wall date cut to what is known (ISO 8601 reduced precision), `2010`, `2020-11` or `2020-11-10`. Never padded.
 */
export const zPartialDate = /* @__PURE__ */ z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/**
 * An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used.
 */
export const zTimeZone = /* @__PURE__ */ z.string().check(z.maxLength(60), z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/));

/**
 * When something takes place, to the precision that is known.
 */
export const zWhen = /* @__PURE__ */ z.object({
    datePrecision: z.nullish(zDatePrecision),
    startDate: z.nullish(zPartialDate),
    endDate: z.nullish(zPartialDate),
    startsAt: z.nullish(z.iso.datetime({ offset: true })),
    endsAt: z.nullish(z.iso.datetime({ offset: true })),
    timeZone: z.nullish(zTimeZone)
});

/**
 * How people take part.
 */
export const zMode = /* @__PURE__ */ z.string();

export const zSessionStatus = /* @__PURE__ */ z.string();

export const zNetworkRef = /* @__PURE__ */ z.object({
    id: zId,
    name: z.string()
});

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export const zOrganisationRef = /* @__PURE__ */ z.object({
    name: z.string(),
    memberId: z.nullish(z.string()),
    networkId: z.nullish(z.string())
});

/**
 * A language of a session and the way it is there.
 */
export const zSessionLanguage = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    role: z.string()
});

export const zSeriesRef = /* @__PURE__ */ z.object({
    id: zId,
    title: z.string()
});

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export const zSessionPart = /* @__PURE__ */ z.intersection(zWhen, z.object({
    id: zId,
    kind: z.string(),
    title: z.nullish(z.string()),
    mode: z.nullish(zMode),
    url: z.nullish(zHttpUrl),
    languages: z.optional(z.array(zSessionLanguage)),
    printedTime: z.nullish(z.string())
}));

export const zRegistration = /* @__PURE__ */ z.object({
    url: zHttpUrl,
    closesAt: z.nullish(z.iso.datetime({ offset: true }))
});

export const zRecording = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    url: z.nullish(zHttpUrl),
    durationSeconds: z.nullish(z.int().check(z.gte(0))),
    captions: z.optional(z.array(zLanguageTag))
});

/**
 * A document that belongs to a session.
 */
export const zMaterial = /* @__PURE__ */ z.object({
    kind: z.string(),
    title: z.nullish(z.string()),
    url: z.nullish(zHttpUrl),
    language: z.nullish(z.string()),
    mediaType: z.nullish(z.string()),
    bytes: z.nullish(z.int().check(z.gte(0)))
});

/**
 * A session, webinar, symposium, meeting, dialogue, or any other event of the joint calendar.
 */
export const zSession = /* @__PURE__ */ z.intersection(z.intersection(zEntity, zWhen), z.object({
    title: z.string(),
    summary: z.nullish(z.string()),
    description: z.nullish(z.string()),
    kind: zTerm,
    mode: z.nullish(zMode),
    status: zSessionStatus,
    network: z.nullish(zNetworkRef),
    regions: z.array(zTerm),
    themes: z.array(zTerm),
    hosts: z.array(zOrganisationRef),
    place: z.nullish(z.string()),
    country: z.nullish(zCountryCode),
    languages: z.array(zSessionLanguage),
    series: z.nullish(zSeriesRef),
    seriesNumber: z.nullish(z.int()),
    isProgramme: z.boolean(),
    programme: z.nullish(zSeriesRef),
    childCount: z.optional(z.int().check(z.gte(0))),
    parts: z.optional(z.array(zSessionPart)),
    registration: z.nullish(zRegistration),
    recordings: z.array(zRecording),
    materials: z.array(zMaterial),
    attendance: z.nullish(z.object({
        participants: z.nullish(z.int().check(z.gte(0))),
        countries: z.nullish(z.int().check(z.gte(0))),
        speakers: z.nullish(z.int().check(z.gte(0))),
        sessions: z.nullish(z.int().check(z.gte(0))),
        hours: z.nullish(z.int().check(z.gte(0))),
        countryNetworks: z.nullish(z.int().check(z.gte(0)))
    }))
}));

export const zSessionList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zSession)
}));

/**
 * A session with the sessions inside it.
 */
export const zSessionDetail = /* @__PURE__ */ z.intersection(zSession, z.object({
    children: z.array(zSession)
}));

/**
 * One time that a session takes place. A session that recurs has many; its rule is expanded by the server.
 */
export const zOccurrence = /* @__PURE__ */ z.intersection(zWhen, z.object({
    id: zId,
    sessionId: zId,
    status: zSessionStatus,
    session: zSession
}));

export const zOccurrenceList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zOccurrence)
}));

/**
 * Sessions that belong together, such as the monthly peer-learning sessions.
 */
export const zSeries = /* @__PURE__ */ z.intersection(zEntity, z.object({
    title: z.string(),
    description: z.nullish(z.string()),
    cadence: z.nullish(z.string()),
    network: z.nullish(zNetworkRef),
    sessionCount: z.int().check(z.gte(0)),
    nextOccurrence: z.nullish(zOccurrence)
}));

export const zSeriesList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zSeries)
}));

export const zDocumentLink = /* @__PURE__ */ z.object({
    title: z.string(),
    url: zHttpUrl,
    language: z.nullish(z.string())
});

/**
 * A call for session ideas.
 */
export const zCall = /* @__PURE__ */ z.intersection(zEntity, z.object({
    title: z.string(),
    summary: z.nullish(z.string()),
    year: z.int(),
    state: z.string(),
    opensAt: z.nullish(z.iso.datetime({ offset: true })),
    closesAt: z.nullish(z.iso.datetime({ offset: true })),
    timeZone: z.nullish(zTimeZone),
    frequency: z.nullish(z.string()),
    themes: z.array(zTerm),
    requiredThemes: z.array(zTerm),
    guidelines: z.array(zDocumentLink),
    providedInterpretation: z.optional(z.array(zLanguageTag)),
    network: z.nullish(zNetworkRef)
}));

export const zCallList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zCall)
}));

export const zFormOption = /* @__PURE__ */ z.object({
    value: z.string(),
    label: z.string(),
    hint: z.nullish(z.string())
});

/**
 * One question.
 */
export const zFormField = /* @__PURE__ */ z.object({
    pointer: z.string(),
    input: z.string(),
    label: z.string(),
    hint: z.nullish(z.string()),
    required: z.optional(z.boolean()),
    autocomplete: z.nullish(z.string()),
    options: z.optional(z.array(zFormOption)),
    limit: z.nullish(z.object({
        unit: z.string(),
        max: z.int().check(z.gte(1))
    }))
});

export const zFormStep = /* @__PURE__ */ z.object({
    id: zId,
    title: z.string(),
    intro: z.nullish(z.string()),
    fields: z.array(zFormField)
});

/**
 * A document that a submission must be in line with.
 */
export const zAttestationDocument = /* @__PURE__ */ z.object({
    documentId: zId,
    version: z.string(),
    label: z.string(),
    url: z.nullish(zHttpUrl),
    required: z.boolean()
});

export const zConsentStatement = /* @__PURE__ */ z.object({
    purpose: z.string(),
    statementId: zId,
    statementVersion: z.string(),
    text: z.string(),
    required: z.boolean()
});

/**
 * The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules.
 */
export const zCallForm = /* @__PURE__ */ z.object({
    call: zCall,
    version: z.string(),
    language: zLanguageTag,
    localization: zLocalization,
    state: z.string(),
    nextOpensAt: z.nullish(z.iso.datetime({ offset: true })),
    token: z.nullish(z.string()),
    tokenExpiresAt: z.nullish(z.iso.datetime({ offset: true })),
    honeypot: z.optional(z.string()),
    providedInterpretation: z.optional(z.array(zLanguageTag)),
    steps: z.array(zFormStep),
    schema: z.record(z.string(), z.unknown()),
    attestations: z.array(zAttestationDocument),
    consents: z.array(zConsentStatement)
});

export const zSubmittingOrganisation = /* @__PURE__ */ z.object({
    name: z.string().check(z.maxLength(200)),
    memberId: z.nullish(z.string().check(z.maxLength(100))),
    country: z.nullish(zCountryCode),
    networkId: z.nullish(z.string().check(z.maxLength(100)))
});

/**
 * The person whom the secretariat contacts. Never shown in public.
 */
export const zSubmitter = /* @__PURE__ */ z.object({
    name: z.string().check(z.maxLength(200)),
    email: z.email().check(z.maxLength(254)),
    role: z.nullish(z.string().check(z.maxLength(200)))
});

export const zSubmissionPartner = /* @__PURE__ */ z.object({
    name: z.string().check(z.maxLength(200)),
    memberId: z.nullish(z.string().check(z.maxLength(100))),
    constituency: z.nullish(z.string().check(z.maxLength(100)))
});

export const zOfferedInterpretation = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    contribution: z.enum(['capacity', 'resources']),
    note: z.nullish(z.string().check(z.maxLength(500)))
});

export const zAttestation = /* @__PURE__ */ z.object({
    documentId: zId,
    version: z.string().check(z.maxLength(50)),
    accepted: z.boolean()
});

export const zConsent = /* @__PURE__ */ z.object({
    purpose: z.string().check(z.maxLength(50)),
    statementId: zId,
    statementVersion: z.string().check(z.maxLength(50)),
    granted: z.boolean(),
    language: zLanguageTag
});

/**
 * A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`.
 */
export const zSubmissionCreate = /* @__PURE__ */ z.object({
    formToken: z.string().check(z.maxLength(1000)),
    language: zLanguageTag,
    title: z.optional(z.string().check(z.maxLength(200))),
    summary: z.optional(z.string().check(z.maxLength(1200))),
    description: z.optional(z.string().check(z.maxLength(20000))),
    organisation: z.optional(zSubmittingOrganisation),
    submitter: z.optional(zSubmitter),
    partners: z.optional(z.array(zSubmissionPartner).check(z.maxLength(30))),
    themes: z.optional(z.array(zId).check(z.maxLength(30))),
    frameworkThemes: z.optional(z.array(zId).check(z.maxLength(10))),
    lessonsFromSuccesses: z.optional(z.string().check(z.maxLength(20000))),
    lessonsFromFailures: z.optional(z.string().check(z.maxLength(20000))),
    results: z.optional(z.string().check(z.maxLength(20000))),
    sustainability: z.optional(z.string().check(z.maxLength(20000))),
    format: z.optional(zId),
    durationMinutes: z.optional(z.int().check(z.gte(15), z.lte(480))),
    proposedMonth: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    timeZone: z.optional(zTimeZone),
    spokenLanguages: z.optional(z.array(zLanguageTag).check(z.maxLength(10))),
    offeredInterpretation: z.optional(z.array(zOfferedInterpretation).check(z.maxLength(20))),
    accessNeeds: z.optional(z.string().check(z.maxLength(4000))),
    attestations: z.optional(z.array(zAttestation).check(z.maxLength(10))),
    consents: z.optional(z.array(zConsent).check(z.maxLength(10))),
    website: z.optional(z.string().check(z.maxLength(500)))
});

export const zSubmissionState = /* @__PURE__ */ z.string();

/**
 * The answer to a new submission. It repeats nothing that the submitter typed.
 */
export const zSubmissionReceipt = /* @__PURE__ */ z.object({
    id: zId,
    reference: z.string(),
    state: zSubmissionState,
    receivedAt: z.iso.datetime({ offset: true }),
    manageUrl: zHttpUrl
});

/**
 * What was sent, without the token. Only ever answered to the submitter's own key.
 */
export const zSubmissionAnswers = /* @__PURE__ */ z.object({
    title: z.optional(z.string()),
    summary: z.optional(z.string()),
    description: z.optional(z.string()),
    organisation: z.optional(zSubmittingOrganisation),
    submitter: z.optional(zSubmitter),
    partners: z.optional(z.array(zSubmissionPartner)),
    themes: z.optional(z.array(zId)),
    frameworkThemes: z.optional(z.array(zId)),
    lessonsFromSuccesses: z.optional(z.string()),
    lessonsFromFailures: z.optional(z.string()),
    results: z.optional(z.string()),
    sustainability: z.optional(z.string()),
    format: z.optional(z.string()),
    durationMinutes: z.optional(z.int()),
    proposedMonth: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    spokenLanguages: z.optional(z.array(zLanguageTag)),
    offeredInterpretation: z.optional(z.array(zOfferedInterpretation)),
    accessNeeds: z.optional(z.string()),
    attestations: z.optional(z.array(zAttestation)),
    consents: z.optional(z.array(zConsent))
});

export const zSubmissionEvent = /* @__PURE__ */ z.object({
    at: z.iso.datetime({ offset: true }),
    state: zSubmissionState,
    by: z.optional(z.string())
});

/**
 * A submission as its submitter sees it.
 */
export const zSubmission = /* @__PURE__ */ z.object({
    id: zId,
    reference: z.string(),
    state: zSubmissionState,
    membership: z.string(),
    receivedAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    revision: z.int().check(z.gte(1)),
    language: zLanguageTag,
    call: zCall,
    answers: zSubmissionAnswers,
    history: z.array(zSubmissionEvent),
    allowedTransitions: z.array(zSubmissionState)
});

export const zContributor = /* @__PURE__ */ z.object({
    name: z.string(),
    role: z.nullish(z.string())
});

export const zTakeaway = /* @__PURE__ */ z.object({
    title: z.string(),
    text: z.nullish(z.string())
});

export const zResourceFile = /* @__PURE__ */ z.object({
    id: zId,
    language: z.nullish(z.string()),
    mediaType: z.string(),
    bytes: z.nullish(z.int().check(z.gte(0))),
    url: z.nullish(zHttpUrl),
    sha256: z.nullish(z.string())
});

export const zResourceCounts = /* @__PURE__ */ z.object({
    views: z.nullish(z.int().check(z.gte(0))),
    downloads: z.nullish(z.int().check(z.gte(0))),
    asOf: z.nullish(zPartialDate),
    source: z.nullish(z.string())
});

/**
 * A publication, toolkit, video or other work of the library.
 */
export const zResource = /* @__PURE__ */ z.intersection(zEntity, z.object({
    title: z.string(),
    abstract: z.nullish(z.string()),
    type: zTerm,
    date: z.nullish(zPartialDate),
    datePrecision: z.nullish(zDatePrecision),
    period: z.nullish(z.string()),
    edition: z.nullish(z.string()),
    firstPublished: z.nullish(zPartialDate),
    languages: z.array(zLanguageTag),
    languagesBasis: z.nullish(z.string()),
    publishers: z.array(zOrganisationRef),
    contributors: z.array(zContributor),
    regions: z.array(zTerm),
    countries: z.array(zCountryCode),
    themes: z.array(zTerm),
    audiences: z.optional(z.array(z.string())),
    takeaways: z.optional(z.array(zTakeaway)),
    timeRequired: z.nullish(z.int().check(z.gte(0))),
    files: z.array(zResourceFile),
    counts: z.nullish(zResourceCounts),
    doi: z.nullish(z.string()),
    isbn: z.nullish(z.string()),
    supersededById: z.nullish(z.string()),
    translationOfId: z.nullish(z.string()),
    adaptedFromId: z.nullish(z.string()),
    relatedIds: z.optional(z.array(zId))
}));

export const zResourceList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zResource)
}));

export const zNetworkHost = /* @__PURE__ */ z.object({
    organisation: zOrganisationRef,
    from: z.nullish(zPartialDate),
    to: z.nullish(zPartialDate)
});

/**
 * A number that says where it comes from. Declared figures are never mixed with counted ones.
 */
export const zFigure = /* @__PURE__ */ z.object({
    value: z.int().check(z.gte(0)),
    display: z.nullish(z.string()),
    basis: z.string(),
    asOf: z.nullish(zPartialDate),
    source: z.nullish(z.string())
});

/**
 * A regional, sub-regional or country network, or a partner platform.
 */
export const zNetwork = /* @__PURE__ */ z.intersection(zEntity, z.object({
    name: z.string(),
    kind: z.string(),
    status: z.string(),
    region: z.nullish(zTerm),
    parentId: z.nullish(z.string()),
    countries: z.array(zCountryCode),
    countriesAsOf: z.nullish(zPartialDate),
    founded: z.nullish(zPartialDate),
    formerUrl: z.nullish(z.string()),
    host: z.nullish(zOrganisationRef),
    hostHistory: z.array(zNetworkHost),
    leadOrganisation: z.nullish(zOrganisationRef),
    partners: z.optional(z.array(zOrganisationRef)),
    memberTypes: z.optional(z.array(zTerm)),
    figures: z.optional(z.object({
        members: z.optional(zFigure),
        countryNetworks: z.optional(zFigure),
        memberCountries: z.optional(zFigure)
    }))
}));

export const zNetworkList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zNetwork)
}));

export const zRegionSummary = /* @__PURE__ */ z.object({
    region: zTerm,
    networks: z.int().check(z.gte(0)),
    members: z.int().check(z.gte(0)),
    countries: z.int().check(z.gte(0))
});

export const zCountrySummary = /* @__PURE__ */ z.object({
    country: zCountryCode,
    region: z.nullish(zId),
    networkIds: z.array(zId),
    members: z.int().check(z.gte(0))
});

export const zNetworkBrief = /* @__PURE__ */ z.object({
    id: zId,
    name: z.string(),
    kind: z.string(),
    status: z.string(),
    region: z.nullish(zTerm),
    parentId: z.nullish(z.string()),
    countries: z.array(zCountryCode),
    members: z.optional(z.int().check(z.gte(0))),
    host: z.nullish(zOrganisationRef),
    webUrl: z.nullish(zHttpUrl),
    language: z.optional(zLanguageTag),
    provenance: zProvenance
});

/**
 * What a map and its table need, in one small answer.
 */
export const zNetworkSummary = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    localization: zLocalization,
    regions: z.array(zRegionSummary),
    countries: z.array(zCountrySummary),
    networks: z.array(zNetworkBrief),
    totals: z.object({
        networks: zFigure,
        members: zFigure,
        countries: zFigure
    }),
    declared: z.object({
        members: z.optional(zFigure),
        countries: z.optional(zFigure),
        countryNetworks: z.optional(zFigure),
        regionalNetworks: z.optional(zFigure)
    })
});

/**
 * A working group, learning circle, body or e-mail group of the Alliance.
 */
export const zGroup = /* @__PURE__ */ z.intersection(zEntity, z.object({
    name: z.string(),
    kind: zTerm,
    theme: z.nullish(zTerm),
    network: z.nullish(zNetworkRef),
    audience: z.nullish(z.string()),
    established: z.nullish(zPartialDate),
    meets: z.nullish(z.string()),
    memberCount: z.nullish(zFigure),
    visibility: z.optional(z.string())
}));

export const zGroupList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zGroup)
}));

/**
 * A member or partner organisation. There are no persons and no addresses here.
 */
export const zMember = /* @__PURE__ */ z.intersection(zEntity, z.object({
    name: z.string(),
    kind: zTerm,
    role: zTerm,
    country: z.nullish(zCountryCode),
    region: z.nullish(zTerm),
    network: z.nullish(zNetworkRef),
    joined: z.nullish(zPartialDate),
    locationPrecision: z.optional(z.string())
}));

export const zMemberList = /* @__PURE__ */ z.intersection(zListMeta, z.object({
    items: z.array(zMember)
}));

/**
 * Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
 */
export const zLang = /* @__PURE__ */ z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/**
 * How many items a page holds, at most.
 */
export const zLimit = /* @__PURE__ */ z._default(z.int().check(z.gte(1), z.lte(100)), 20);

/**
 * The opaque `next` or `prev` of an earlier answer to the same question.
 */
export const zCursor = /* @__PURE__ */ z.string().check(z.maxLength(500));

/**
 * Ask for `total`, the exact number of items behind all pages.
 */
export const zCount = /* @__PURE__ */ z.enum(['exact']);

/**
 * Free text. Accents and case are folded; every word must occur, the last one may be unfinished.
 */
export const zQ = /* @__PURE__ */ z.string().check(z.maxLength(200));

/**
 * A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region.
 */
export const zNetwork2 = zId;

/**
 * Region ids, comma-separated; any of them.
 */
export const zRegion = zIdList;

/**
 * ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
 */
export const zCountry = /* @__PURE__ */ z.array(zCountryCode).check(z.minLength(1), z.maxLength(50));

/**
 * Theme ids, comma-separated; any of them.
 */
export const zTheme = zIdList;

/**
 * Where the rows come from. `sourced` leaves the sample rows out.
 */
export const zProvenance2 = /* @__PURE__ */ z.array(z.enum([
    'sourced',
    'fixture',
    'contributed'
])).check(z.minLength(1), z.maxLength(3));

/**
 * Start of the window (a date, or a time with offset), inclusive. An item belongs when any part of it lies in the window.
 */
export const zFrom = zDateOrTime;

/**
 * End of the window (a date, or a time with offset), exclusive.
 */
export const zTo = zDateOrTime;

/**
 * Session kind ids of the vocabulary `session-kinds`, comma-separated; any of them.
 */
export const zKind = zIdList;

/**
 * How people take part; any of them.
 */
export const zMode2 = /* @__PURE__ */ z.array(z.enum([
    'online',
    'inPerson',
    'hybrid',
    'asynchronous'
])).check(z.minLength(1), z.maxLength(4));

/**
 * Languages in which a session can be followed in any way (spoken, interpreted, captioned, signed), comma-separated; any of them.
 */
export const zLanguage = zLanguageList;

/**
 * Languages spoken on the floor, comma-separated; any of them.
 */
export const zSpoken = zLanguageList;

/**
 * Languages interpreted into, comma-separated; any of them.
 */
export const zInterpretation = zLanguageList;

/**
 * Languages that the entry itself was written in, comma-separated; any of them.
 */
export const zContentLanguage = zLanguageList;

/**
 * A series' id.
 */
export const zSeries2 = zId;

/**
 * The id of a programme; gives the sessions inside it.
 */
export const zProgramme = zId;

/**
 * Only sessions with (`true`) or without (`false`) a recording.
 */
export const zRecording2 = /* @__PURE__ */ z.boolean();
