// Generated from colab.yaml. Do not edit; run `npm run generate`.

import * as z from 'zod/mini';

/**
 * One place that is wrong.
 */
export const zProblemItem = /* @__PURE__ */ z.object({
    pointer: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    parameter: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    code: /* @__PURE__ */ z.string(),
    detail: /* @__PURE__ */ z.string(),
    params: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
});

/**
 * RFC 9457 problem details.
 */
export const zProblem = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.string(),
    title: /* @__PURE__ */ z.string(),
    status: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(400), /* @__PURE__ */ z.lte(599)),
    detail: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    instance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    code: /* @__PURE__ */ z.string(),
    requestId: /* @__PURE__ */ z.string(),
    errors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zProblemItem))
});

/**
 * An address on the web.
 */
export const zHttpUrl = /* @__PURE__ */ z.url().check(/* @__PURE__ */ z.maxLength(2000), /* @__PURE__ */ z.regex(/^https?:\/\//));

/**
 * The community's own page on harm and harassment: how to report it, to whom, and what happens then. Widgets link to it in their footer. This API never takes such a report. null where the community has no page; in the answer's language where there is one.
 */
export const zReportUrl = /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.url().check(/* @__PURE__ */ z.regex(/^https?:\/\//)));

/**
 * A BCP 47 language tag.
 */
export const zLanguageTag = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(35), /* @__PURE__ */ z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/**
 * Where everything of this API is.
 */
export const zDiscovery = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    version: /* @__PURE__ */ z.string(),
    contract: zHttpUrl,
    reference: zHttpUrl,
    health: zHttpUrl,
    embed: zHttpUrl,
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag))
});

/**
 * That the process runs.
 */
export const zHealth = /* @__PURE__ */ z.object({
    status: /* @__PURE__ */ z.string(),
    version: /* @__PURE__ */ z.string(),
    time: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * Whether the server can answer from its database.
 */
export const zReadiness = /* @__PURE__ */ z.object({
    status: /* @__PURE__ */ z.string(),
    database: /* @__PURE__ */ z.string(),
    counts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.int()))
});

/**
 * An opaque identifier. Stable for the life of the entity; do not read meaning into it.
 */
export const zId = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100), /* @__PURE__ */ z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/**
 * A term of a vocabulary with its label in the language of the answer.
 */
export const zTerm = /* @__PURE__ */ z.object({
    id: zId,
    label: /* @__PURE__ */ z.string(),
    language: /* @__PURE__ */ z.optional(zLanguageTag)
});

/**
 * A list of terms. Terms are data; new ones need no release.
 */
export const zVocabulary = /* @__PURE__ */ z.object({
    name: zId,
    title: /* @__PURE__ */ z.string(),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    terms: /* @__PURE__ */ z.array(zTerm)
});

/**
 * The vocabularies.
 */
export const zVocabularyList = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zVocabulary),
    next: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    prev: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A date (`2026-11-21`, midnight UTC) or a time with offset (`2026-11-21T15:00:00+01:00`).
 */
export const zDateOrTime = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(40), /* @__PURE__ */ z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}))?$/));

/**
 * Ids, 1 to 50.
 */
export const zIdList = /* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50));

/**
 * ISO 3166-1 alpha-2, plus the user-assigned `XK` (Kosovo). Names come from CLDR, not from us.
 */
export const zCountryCode = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[A-Z]{2}$/));

/**
 * Languages, 1 to 20.
 */
export const zLanguageList = /* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20));

/**
 * A value that a filter takes, with its label and how many entries of the answer have it.
 */
export const zFacetValue = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.string(),
    label: /* @__PURE__ */ z.string(),
    count: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))
});

/**
 * What every list answer carries beside its items.
 */
export const zListMeta = /* @__PURE__ */ z.object({
    next: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    prev: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    total: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    facets: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.array(zFacetValue)))
});

/**
 * What languages an entity is served and available in.
 */
export const zLocalization = /* @__PURE__ */ z.object({
    served: zLanguageTag,
    missing: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
    translations: /* @__PURE__ */ z.array(zLanguageTag)
});

/**
 * `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server; `harvested` = taken from a network's own calendar feed.
 */
export const zProvenance = /* @__PURE__ */ z.string();

/**
 * What every entity carries.
 */
export const zEntity = /* @__PURE__ */ z.object({
    id: zId,
    url: zHttpUrl,
    webUrl: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.url().check(/* @__PURE__ */ z.regex(/^https?:\/\//))),
    shareUrl: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.url().check(/* @__PURE__ */ z.regex(/^https?:\/\//))),
    language: zLanguageTag,
    localization: zLocalization,
    provenance: zProvenance,
    verified: /* @__PURE__ */ z.boolean(),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    sourceNote: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * How much of the date is known.
 */
export const zDatePrecision = /* @__PURE__ */ z.string();

/**
 * A wall date cut to what is known (ISO 8601 reduced precision), `2010`, `2020-11` or `2020-11-10`. Never padded.
 */
export const zPartialDate = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/**
 * An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used.
 */
export const zTimeZone = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(60), /* @__PURE__ */ z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/));

/**
 * When something takes place, to the precision that is known.
 */
export const zWhen = /* @__PURE__ */ z.object({
    datePrecision: /* @__PURE__ */ z.nullish(zDatePrecision),
    startDate: /* @__PURE__ */ z.nullish(zPartialDate),
    endDate: /* @__PURE__ */ z.nullish(zPartialDate),
    startsAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    endsAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone)
});

/**
 * How people take part.
 */
export const zMode = /* @__PURE__ */ z.string();

/**
 * How far a session has come, or what became of it.
 */
export const zSessionStatus = /* @__PURE__ */ z.string();

/**
 * A network by its id, with its name.
 */
export const zNetworkRef = /* @__PURE__ */ z.object({
    id: zId,
    name: /* @__PURE__ */ z.string()
});

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export const zOrganisationRef = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    memberId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    networkId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A language of a session and the way it is there.
 */
export const zSessionLanguage = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    role: /* @__PURE__ */ z.string()
});

/**
 * A series by its id, with its title.
 */
export const zSeriesRef = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string()
});

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export const zSessionPart = /* @__PURE__ */ z.intersection(zWhen, /* @__PURE__ */ z.object({
    id: zId,
    kind: /* @__PURE__ */ z.string(),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    mode: /* @__PURE__ */ z.nullish(zMode),
    state: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    opensAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    closesAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionLanguage)),
    printedTime: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
}));

/**
 * `public` = everybody sees it whole; `members` = without a token it is a teaser, without links and without its place.
 */
export const zVisibility = /* @__PURE__ */ z.string();

/**
 * How it recurs (RFC 5545, 3.8.5), in wall times of the session's own zone.
 */
export const zRecurrence = /* @__PURE__ */ z.object({
    rrule: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    rdate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
    exdate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()))
});

/**
 * A person who agreed to be named. The consents are answered only to those who may change the session.
 */
export const zSpeaker = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    organisation: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    nameConsent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    recordingConsent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    photoConsent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * Who announces the event. Two networks that announce the same one are both named, and it is shown once.
 */
export const zEventOrigin = /* @__PURE__ */ z.object({
    networkId: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
    sourceId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    sessionId: zId,
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    status: zSessionStatus
});

/**
 * Where people register for a session, and until when.
 */
export const zRegistration = /* @__PURE__ */ z.object({
    url: zHttpUrl,
    closesAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
});

/**
 * A recording of a session in one language.
 */
export const zRecording = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    durationSeconds: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    captions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag))
});

/**
 * A document that belongs to a session.
 */
export const zMaterial = /* @__PURE__ */ z.object({
    kind: /* @__PURE__ */ z.string(),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    text: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    language: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    mediaType: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    bytes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)))
});

/**
 * A session, webinar, symposium, meeting, dialogue, or any other event of the joint calendar.
 */
export const zSession = /* @__PURE__ */ z.intersection(/* @__PURE__ */ z.intersection(zEntity, zWhen), /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    kind: zTerm,
    mode: /* @__PURE__ */ z.nullish(zMode),
    status: zSessionStatus,
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    regions: /* @__PURE__ */ z.array(zTerm),
    themes: /* @__PURE__ */ z.array(zTerm),
    hosts: /* @__PURE__ */ z.array(zOrganisationRef),
    place: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    languages: /* @__PURE__ */ z.array(zSessionLanguage),
    series: /* @__PURE__ */ z.nullish(zSeriesRef),
    seriesNumber: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    isProgramme: /* @__PURE__ */ z.boolean(),
    programme: /* @__PURE__ */ z.nullish(zSeriesRef),
    childCount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    parts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionPart)),
    visibility: /* @__PURE__ */ z.optional(zVisibility),
    isTeaser: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    joinUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    recurrence: /* @__PURE__ */ z.nullish(zRecurrence),
    speakers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSpeaker)),
    uid: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    sequence: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    deletedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    withdrawnAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    origins: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zEventOrigin)),
    registration: /* @__PURE__ */ z.nullish(zRegistration),
    recordings: /* @__PURE__ */ z.array(zRecording),
    materials: /* @__PURE__ */ z.array(zMaterial),
    attendance: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.object({
        participants: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
        countries: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
        speakers: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
        sessions: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
        hours: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
        countryNetworks: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)))
    }))
}));

/**
 * A page of sessions.
 */
export const zSessionList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSession)
}));

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export const zOrganisationWrite = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    memberId: /* @__PURE__ */ z.nullish(zId),
    networkId: /* @__PURE__ */ z.nullish(zId)
});

/**
 * A language of a session and the way it is there.
 */
export const zSessionLanguageWrite = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    role: /* @__PURE__ */ z.enum([
        'floor',
        'interpretation',
        'captions',
        'signLanguage',
        'materials'
    ])
});

/**
 * A wall date cut to what is known (`2010`, `2020-11`, `2020-11-10`) or a wall time in the session's zone (`2026-10-25T14:00`). An offset (`2026-10-25T02:30+01:00`) tells which of two equal wall times is meant when clocks go back.
 */
export const zWallTime = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(25), /* @__PURE__ */ z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d([+-]\d{2}:\d{2})?)?)?)?$/));

/**
 * How it recurs (RFC 5545, 3.8.5). The rule runs in the session's zone, so that 14:00 stays 14:00 when clocks change. A session recurs at most daily.
 */
export const zRecurrenceWrite = /* @__PURE__ */ z.object({
    rrule: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500))),
    rdate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zWallTime).check(/* @__PURE__ */ z.maxLength(500))),
    exdate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zWallTime).check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export const zSessionPartWrite = /* @__PURE__ */ z.object({
    id: zId,
    kind: /* @__PURE__ */ z.enum([
        'forum',
        'live',
        'reading'
    ]),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
    mode: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum([
        'online',
        'inPerson',
        'hybrid',
        'asynchronous'
    ])),
    start: /* @__PURE__ */ z.nullish(zWallTime),
    end: /* @__PURE__ */ z.nullish(zWallTime),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionLanguageWrite).check(/* @__PURE__ */ z.maxLength(60))),
    printedTime: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)))
});

/**
 * Where people register, as it is written.
 */
export const zRegistrationWrite = /* @__PURE__ */ z.object({
    url: zHttpUrl,
    closesAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
});

/**
 * Somebody who speaks, with what they agreed to. What is not said is not agreed.
 */
export const zSpeakerWrite = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
    organisation: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
    nameConsent: /* @__PURE__ */ z._default(/* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()), false),
    recordingConsent: /* @__PURE__ */ z._default(/* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()), false),
    photoConsent: /* @__PURE__ */ z._default(/* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()), false)
});

/**
 * A recording as it is written. It is published once every speaker is listed and has agreed: otherwise the answer is 422 with `const` at the `recordingConsent` of each speaker who has not, or `required` at `/speakers`.
 */
export const zRecordingWrite = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    url: zHttpUrl,
    durationSeconds: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(1000000))),
    captions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(40)))
});

/**
 * A material of a session as it is written.
 */
export const zMaterialWrite = /* @__PURE__ */ z.object({
    kind: /* @__PURE__ */ z.enum([
        'conceptNote',
        'report',
        'slides',
        'recording',
        'questions'
    ]),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
    text: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    language: /* @__PURE__ */ z.nullish(zLanguageTag),
    mediaType: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100))),
    bytes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(1000000000000)))
});

/**
 * A new entry of the calendar.
 */
export const zSessionCreate = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    title: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    translations: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.object({
        title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
        summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
        description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000)))
    })))),
    kind: zId,
    mode: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum([
        'online',
        'inPerson',
        'hybrid',
        'asynchronous'
    ])),
    status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'tentative',
        'confirmed',
        'cancelled',
        'postponed',
        'movedOnline',
        'completed'
    ])),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['public', 'members'])),
    networkId: /* @__PURE__ */ z.nullish(zId),
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    hosts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(30))),
    place: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500))),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionLanguageWrite).check(/* @__PURE__ */ z.maxLength(60))),
    start: /* @__PURE__ */ z.nullish(zWallTime),
    end: /* @__PURE__ */ z.nullish(zWallTime),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    recurrence: /* @__PURE__ */ z.nullish(zRecurrenceWrite),
    seriesId: /* @__PURE__ */ z.nullish(zId),
    seriesNumber: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(100000))),
    isProgramme: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    programmeId: /* @__PURE__ */ z.nullish(zId),
    parts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionPartWrite).check(/* @__PURE__ */ z.maxLength(50))),
    registration: /* @__PURE__ */ z.nullish(zRegistrationWrite),
    joinUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    speakers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSpeakerWrite).check(/* @__PURE__ */ z.maxLength(100))),
    recordings: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zRecordingWrite).check(/* @__PURE__ */ z.maxLength(40))),
    materials: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zMaterialWrite).check(/* @__PURE__ */ z.maxLength(50))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl)
});

/**
 * A session with the sessions inside it.
 */
export const zSessionDetail = /* @__PURE__ */ z.intersection(zSession, /* @__PURE__ */ z.object({
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    children: /* @__PURE__ */ z.array(zSession)
}));

/**
 * A wall time that clocks skip or show twice, and the instant that was taken for it (RFC 5545, 3.3.5).
 */
export const zTimeAdjustment = /* @__PURE__ */ z.object({
    pointer: /* @__PURE__ */ z.string(),
    kind: /* @__PURE__ */ z.string(),
    wallTime: /* @__PURE__ */ z.string(),
    resolvedTo: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * The session as it is now stored.
 */
export const zSessionWritten = /* @__PURE__ */ z.intersection(zSessionDetail, /* @__PURE__ */ z.object({
    adjustments: /* @__PURE__ */ z.array(zTimeAdjustment)
}));

/**
 * What changes of a session (JSON merge patch); lists are given whole, null clears.
 */
export const zSessionPatch = /* @__PURE__ */ z.object({
    sequence: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(2147483647))),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300))),
    summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    translations: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.object({
        title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
        summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
        description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000)))
    })))),
    kind: /* @__PURE__ */ z.optional(zId),
    mode: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum([
        'online',
        'inPerson',
        'hybrid',
        'asynchronous'
    ])),
    status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'tentative',
        'confirmed',
        'cancelled',
        'postponed',
        'movedOnline',
        'completed'
    ])),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['public', 'members'])),
    networkId: /* @__PURE__ */ z.nullish(zId),
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    hosts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(30))),
    place: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500))),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionLanguageWrite).check(/* @__PURE__ */ z.maxLength(60))),
    start: /* @__PURE__ */ z.nullish(zWallTime),
    end: /* @__PURE__ */ z.nullish(zWallTime),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    recurrence: /* @__PURE__ */ z.nullish(zRecurrenceWrite),
    seriesId: /* @__PURE__ */ z.nullish(zId),
    seriesNumber: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(100000))),
    isProgramme: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    programmeId: /* @__PURE__ */ z.nullish(zId),
    parts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSessionPartWrite).check(/* @__PURE__ */ z.maxLength(50))),
    registration: /* @__PURE__ */ z.nullish(zRegistrationWrite),
    joinUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    speakers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSpeakerWrite).check(/* @__PURE__ */ z.maxLength(100))),
    recordings: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zRecordingWrite).check(/* @__PURE__ */ z.maxLength(40))),
    materials: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zMaterialWrite).check(/* @__PURE__ */ z.maxLength(50))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl)
});

/**
 * One time that a session takes place. A session that recurs has many; its rule is expanded by the server.
 */
export const zOccurrence = /* @__PURE__ */ z.intersection(zWhen, /* @__PURE__ */ z.object({
    id: zId,
    sessionId: zId,
    status: zSessionStatus,
    recurrenceId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    session: zSession
}));

/**
 * A page of occurrences.
 */
export const zOccurrenceList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zOccurrence)
}));

/**
 * A node of schema.org in JSON-LD 1.1.
 */
export const zJsonLd = /* @__PURE__ */ z.object({
    '@context': /* @__PURE__ */ z.string(),
    '@type': /* @__PURE__ */ z.string(),
    '@id': zHttpUrl,
    name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    url: /* @__PURE__ */ z.optional(zHttpUrl),
    inLanguage: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.string(),
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.string())
    ]))
});

/**
 * What is different for this one occurrence; null takes a difference back.
 */
export const zOccurrencePatch = /* @__PURE__ */ z.object({
    range: /* @__PURE__ */ z._default(/* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['this'])), 'this'),
    start: /* @__PURE__ */ z.nullish(zWallTime),
    end: /* @__PURE__ */ z.nullish(zWallTime),
    status: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum([
        'tentative',
        'confirmed',
        'cancelled',
        'postponed',
        'movedOnline',
        'completed'
    ])),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(300))),
    place: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl)
});

/**
 * An entry of a feed that could not be used. The others were.
 */
export const zBadEntry = /* @__PURE__ */ z.object({
    line: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    uid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    code: /* @__PURE__ */ z.string(),
    reason: /* @__PURE__ */ z.string()
});

/**
 * What one run over a calendar feed found.
 */
export const zHarvestReport = /* @__PURE__ */ z.object({
    id: zId,
    startedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    finishedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    outcome: /* @__PURE__ */ z.string(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    detail: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    httpStatus: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    bytes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    added: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    changed: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    cancelled: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    withdrawn: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    unchanged: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    badTotal: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    bad: /* @__PURE__ */ z.array(zBadEntry)
});

/**
 * A calendar feed of a network (iCalendar) that is taken into the joint calendar.
 */
export const zCalendarSource = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string(),
    url: zHttpUrl,
    network: zNetworkRef,
    language: zLanguageTag,
    regions: /* @__PURE__ */ z.array(zTerm),
    kind: zTerm,
    visibility: zVisibility,
    paused: /* @__PURE__ */ z.boolean(),
    everyMinutes: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(5)),
    sessionCount: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    nextRunAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    lastRun: /* @__PURE__ */ z.nullish(zHarvestReport),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * A page of calendar feeds.
 */
export const zCalendarSourceList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zCalendarSource)
}));

/**
 * A calendar feed to take in.
 */
export const zCalendarSourceCreate = /* @__PURE__ */ z.object({
    networkId: zId,
    title: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
    url: zHttpUrl,
    language: zLanguageTag,
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    kind: /* @__PURE__ */ z.optional(zId),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['public', 'members'])),
    paused: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    everyMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(5), /* @__PURE__ */ z.lte(10080)))
});

/**
 * What changes of a calendar source.
 */
export const zCalendarSourcePatch = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200))),
    url: /* @__PURE__ */ z.optional(zHttpUrl),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    kind: /* @__PURE__ */ z.optional(zId),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['public', 'members'])),
    paused: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    everyMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(5), /* @__PURE__ */ z.lte(10080)))
});

/**
 * A page of harvests.
 */
export const zHarvestReportList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zHarvestReport)
}));

/**
 * Sessions that belong together, such as the monthly peer-learning sessions.
 */
export const zSeries = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    cadence: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    sessionCount: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    nextOccurrence: /* @__PURE__ */ z.nullish(zOccurrence)
}));

/**
 * A page of series.
 */
export const zSeriesList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSeries)
}));

/**
 * A document at its address, with its language.
 */
export const zDocumentLink = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    url: zHttpUrl,
    language: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A call for session ideas.
 */
export const zCall = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    summary: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    year: /* @__PURE__ */ z.int(),
    state: /* @__PURE__ */ z.string(),
    opensAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    closesAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    frequency: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    themes: /* @__PURE__ */ z.array(zTerm),
    requiredThemes: /* @__PURE__ */ z.array(zTerm),
    guidelines: /* @__PURE__ */ z.array(zDocumentLink),
    providedInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag)),
    network: /* @__PURE__ */ z.nullish(zNetworkRef)
}));

/**
 * A page of calls.
 */
export const zCallList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zCall)
}));

/**
 * A text by language (BCP 47), such as `{"en": "Handbook", "es": "Manual"}`.
 */
export const zLocalizedText = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000)));

/**
 * A field of a call's form as it is written.
 */
export const zCallWriteField = /* @__PURE__ */ z.object({
    pointer: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200), /* @__PURE__ */ z.regex(/^\//)),
    input: /* @__PURE__ */ z.enum([
        'text',
        'textarea',
        'email',
        'number',
        'select',
        'radio',
        'checkboxes',
        'month',
        'timeZone',
        'country',
        'organisation',
        'partners',
        'offeredInterpretation',
        'attestations',
        'consents'
    ]),
    label: zLocalizedText,
    hint: /* @__PURE__ */ z.optional(zLocalizedText),
    autocomplete: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(50))),
    vocabulary: /* @__PURE__ */ z.optional(zId),
    options: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        value: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
        label: zLocalizedText,
        hint: /* @__PURE__ */ z.optional(zLocalizedText)
    })).check(/* @__PURE__ */ z.maxLength(100))),
    limit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.object({
        unit: /* @__PURE__ */ z.enum(['characters', 'words']),
        max: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(20000))
    }))
});

/**
 * The form of a call as it is stored, with its texts by language. `schema` is JSON Schema 2020-12 over the body of `createSubmission`.
 */
export const zCallWriteForm = /* @__PURE__ */ z.object({
    steps: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        id: zId,
        title: zLocalizedText,
        intro: /* @__PURE__ */ z.optional(zLocalizedText),
        fields: /* @__PURE__ */ z.array(zCallWriteField).check(/* @__PURE__ */ z.maxLength(40))
    })).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20)),
    schema: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
    attestations: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        documentId: zId,
        version: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50)),
        label: zLocalizedText,
        url: /* @__PURE__ */ z.optional(zHttpUrl),
        required: /* @__PURE__ */ z.boolean()
    })).check(/* @__PURE__ */ z.maxLength(10)),
    consents: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        purpose: /* @__PURE__ */ z.enum([
            'processing',
            'contact',
            'recording',
            'publication'
        ]),
        statementId: zId,
        statementVersion: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50)),
        text: zLocalizedText,
        required: /* @__PURE__ */ z.boolean(),
        retentionMonths: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(240)))
    })).check(/* @__PURE__ */ z.maxLength(10))
});

/**
 * A new call with its form. A form whose parts do not fit together is refused, with a pointer to each place.
 */
export const zCallCreate = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.optional(zId),
    language: zLanguageTag,
    title: zLocalizedText,
    summary: /* @__PURE__ */ z.nullish(zLocalizedText),
    year: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(2000), /* @__PURE__ */ z.lte(2100)),
    opens: /* @__PURE__ */ z.nullish(zWallTime),
    closes: /* @__PURE__ */ z.nullish(zWallTime),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    frequency: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum(['monthly'])),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    requiredThemes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    guidelines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        title: zLocalizedText,
        url: zHttpUrl,
        language: /* @__PURE__ */ z.nullish(zLanguageTag)
    })).check(/* @__PURE__ */ z.maxLength(20))),
    providedInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(20))),
    networkId: /* @__PURE__ */ z.nullish(zId),
    firstContactDays: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(365))),
    supportItems: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        id: zId,
        label: zLocalizedText,
        required: /* @__PURE__ */ z.boolean()
    })).check(/* @__PURE__ */ z.maxLength(40))),
    form: zCallWriteForm
});

/**
 * Something that the secretariat sees to for every session.
 */
export const zSupportItem = /* @__PURE__ */ z.object({
    id: zId,
    label: /* @__PURE__ */ z.string(),
    required: /* @__PURE__ */ z.boolean()
});

/**
 * A call as the secretariat keeps it.
 */
export const zCallWritten = /* @__PURE__ */ z.intersection(zCall, /* @__PURE__ */ z.object({
    firstContactDays: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    supportItems: /* @__PURE__ */ z.array(zSupportItem)
}));

/**
 * What is to change; what is not named stays. null clears.
 */
export const zCallPatch = /* @__PURE__ */ z.object({
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    title: /* @__PURE__ */ z.optional(zLocalizedText),
    summary: /* @__PURE__ */ z.nullish(zLocalizedText),
    year: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(2000), /* @__PURE__ */ z.lte(2100))),
    opens: /* @__PURE__ */ z.nullish(zWallTime),
    closes: /* @__PURE__ */ z.nullish(zWallTime),
    timeZone: /* @__PURE__ */ z.nullish(zTimeZone),
    frequency: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.enum(['monthly'])),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    requiredThemes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    guidelines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        title: zLocalizedText,
        url: zHttpUrl,
        language: /* @__PURE__ */ z.nullish(zLanguageTag)
    })).check(/* @__PURE__ */ z.maxLength(20))),
    providedInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(20))),
    networkId: /* @__PURE__ */ z.nullish(zId),
    firstContactDays: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(365))),
    supportItems: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        id: zId,
        label: zLocalizedText,
        required: /* @__PURE__ */ z.boolean()
    })).check(/* @__PURE__ */ z.maxLength(40))),
    form: /* @__PURE__ */ z.optional(zCallWriteForm)
});

/**
 * A puzzle that costs a browser a moment and a robot that sends thousands a fortune. It is made and checked by this server alone (the Altcha scheme, SHA-256): find the number for which the hexadecimal digest of `salt` followed by it is `challenge`. The solution goes along as `proofOfWork`. Where `required` is false nothing has to be solved.
 */
export const zProofOfWork = /* @__PURE__ */ z.object({
    required: /* @__PURE__ */ z.boolean(),
    algorithm: /* @__PURE__ */ z.string(),
    challenge: /* @__PURE__ */ z.string(),
    maxNumber: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    salt: /* @__PURE__ */ z.string(),
    signature: /* @__PURE__ */ z.string()
});

/**
 * One of the values that a field offers.
 */
export const zFormOption = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.string(),
    label: /* @__PURE__ */ z.string(),
    hint: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One question.
 */
export const zFormField = /* @__PURE__ */ z.object({
    pointer: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\//)),
    input: /* @__PURE__ */ z.string(),
    label: /* @__PURE__ */ z.string(),
    hint: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    required: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    autocomplete: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    options: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zFormOption)),
    limit: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.object({
        unit: /* @__PURE__ */ z.string(),
        max: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1))
    }))
});

/**
 * A step of a form with its fields in their order.
 */
export const zFormStep = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string(),
    intro: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    fields: /* @__PURE__ */ z.array(zFormField)
});

/**
 * A document that a submission must be in line with.
 */
export const zAttestationDocument = /* @__PURE__ */ z.object({
    documentId: zId,
    version: /* @__PURE__ */ z.string(),
    label: /* @__PURE__ */ z.string(),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    required: /* @__PURE__ */ z.boolean()
});

/**
 * What a person is asked to consent to, word for word, in one version.
 */
export const zConsentStatement = /* @__PURE__ */ z.object({
    purpose: /* @__PURE__ */ z.string(),
    statementId: zId,
    statementVersion: /* @__PURE__ */ z.string(),
    text: /* @__PURE__ */ z.string(),
    required: /* @__PURE__ */ z.boolean(),
    retentionMonths: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules.
 */
export const zCallForm = /* @__PURE__ */ z.object({
    call: zCall,
    version: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    localization: zLocalization,
    state: /* @__PURE__ */ z.string(),
    nextOpensAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    token: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    tokenExpiresAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    honeypot: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    proofOfWork: /* @__PURE__ */ z.nullish(zProofOfWork),
    providedInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag)),
    steps: /* @__PURE__ */ z.array(zFormStep),
    schema: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
    attestations: /* @__PURE__ */ z.array(zAttestationDocument),
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    consents: /* @__PURE__ */ z.array(zConsentStatement)
});

/**
 * Where an idea stands on its way from the submission to the published session.
 */
export const zSubmissionState = /* @__PURE__ */ z.string();

/**
 * A month of a call, and how far it is filled.
 */
export const zCallMonth = /* @__PURE__ */ z.object({
    month: /* @__PURE__ */ z.string(),
    state: /* @__PURE__ */ z.string(),
    sessions: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        sessionId: zId,
        submissionId: zId,
        reference: /* @__PURE__ */ z.string(),
        title: /* @__PURE__ */ z.string(),
        startsAt: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.iso.datetime({ offset: true }))
    })),
    proposals: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        submissionId: zId,
        reference: /* @__PURE__ */ z.string(),
        title: /* @__PURE__ */ z.string(),
        state: zSubmissionState
    }))
});

/**
 * The twelve months of a call's year, each with what is planned for it.
 */
export const zCallMonths = /* @__PURE__ */ z.object({
    callId: zId,
    year: /* @__PURE__ */ z.int(),
    timeZone: zTimeZone,
    months: /* @__PURE__ */ z.array(zCallMonth)
});

/**
 * The organisation that submits an idea.
 */
export const zSubmittingOrganisation = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)),
    memberId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100))),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    networkId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100)))
});

/**
 * The person whom the secretariat contacts. Never shown in public.
 */
export const zSubmitter = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)),
    email: /* @__PURE__ */ z.email().check(/* @__PURE__ */ z.maxLength(254)),
    role: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)))
});

/**
 * An organisation that takes part in an idea.
 */
export const zSubmissionPartner = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)),
    memberId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100))),
    constituency: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100)))
});

/**
 * Interpretation into a language that the submitter can bring along.
 */
export const zOfferedInterpretation = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    contribution: /* @__PURE__ */ z.enum(['capacity', 'resources']),
    note: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * That the submitter has read a document in this version and keeps to it.
 */
export const zAttestation = /* @__PURE__ */ z.object({
    documentId: zId,
    version: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(50)),
    accepted: /* @__PURE__ */ z.boolean()
});

/**
 * The answer to a consent statement.
 */
export const zConsent = /* @__PURE__ */ z.object({
    purpose: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(50)),
    statementId: zId,
    statementVersion: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(50)),
    granted: /* @__PURE__ */ z.boolean(),
    language: zLanguageTag
});

/**
 * A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`.
 */
export const zSubmissionCreate = /* @__PURE__ */ z.object({
    formToken: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1000)),
    language: zLanguageTag,
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200))),
    summary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
    description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    organisation: /* @__PURE__ */ z.optional(zSubmittingOrganisation),
    submitter: /* @__PURE__ */ z.optional(zSubmitter),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSubmissionPartner).check(/* @__PURE__ */ z.maxLength(30))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    frameworkThemes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(10))),
    lessonsFromSuccesses: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    lessonsFromFailures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    results: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    sustainability: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    format: /* @__PURE__ */ z.optional(zId),
    durationMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(15), /* @__PURE__ */ z.lte(480))),
    proposedMonth: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    timeZone: /* @__PURE__ */ z.optional(zTimeZone),
    spokenLanguages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(10))),
    offeredInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOfferedInterpretation).check(/* @__PURE__ */ z.maxLength(20))),
    accessNeeds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(4000))),
    attestations: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zAttestation).check(/* @__PURE__ */ z.maxLength(10))),
    consents: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zConsent).check(/* @__PURE__ */ z.maxLength(10))),
    proofOfWork: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(4000))),
    website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * The fields of the plain form, named by their JSON pointers without the first stroke (`submitter/email`). Boxes that are ticked repeat their name.
 */
export const zSubmissionFormPost = /* @__PURE__ */ z.object({
    formToken: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1000)),
    language: zLanguageTag
});

/**
 * The answer to a new submission. It repeats nothing that the submitter typed.
 */
export const zSubmissionReceipt = /* @__PURE__ */ z.object({
    id: zId,
    reference: /* @__PURE__ */ z.string(),
    state: zSubmissionState,
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    manageUrl: zHttpUrl
});

/**
 * Who looks after it at the secretariat.
 */
export const zSubmissionOwner = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200))
});

/**
 * What the secretariat keeps about a submission. Never answered to the submitter.
 */
export const zSubmissionDesk = /* @__PURE__ */ z.object({
    owner: /* @__PURE__ */ z.nullable(zSubmissionOwner),
    tags: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
    quarantined: /* @__PURE__ */ z.boolean(),
    quarantineReasons: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    firstContact: /* @__PURE__ */ z.object({
        at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.iso.datetime({ offset: true })),
        dueAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
        ageDays: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
        overdue: /* @__PURE__ */ z.boolean()
    })
});

/**
 * A line of the queue.
 */
export const zSubmissionBrief = /* @__PURE__ */ z.object({
    id: zId,
    reference: /* @__PURE__ */ z.string(),
    url: zHttpUrl,
    state: zSubmissionState,
    membership: /* @__PURE__ */ z.string(),
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    revision: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    language: zLanguageTag,
    call: /* @__PURE__ */ z.object({
        id: zId,
        title: /* @__PURE__ */ z.string(),
        year: /* @__PURE__ */ z.int()
    }),
    title: /* @__PURE__ */ z.string(),
    organisation: /* @__PURE__ */ z.nullish(zSubmittingOrganisation),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTerm)),
    proposedMonth: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    desk: zSubmissionDesk
});

/**
 * A page of submissions.
 */
export const zSubmissionList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSubmissionBrief)
}));

/**
 * What was sent, without the token. Only ever answered to the submitter's own key and to the secretariat.
 */
export const zSubmissionAnswers = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    summary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    organisation: /* @__PURE__ */ z.optional(zSubmittingOrganisation),
    submitter: /* @__PURE__ */ z.optional(zSubmitter),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSubmissionPartner)),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId)),
    frameworkThemes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId)),
    lessonsFromSuccesses: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    lessonsFromFailures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    results: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    sustainability: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    format: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    durationMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
    proposedMonth: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    timeZone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    spokenLanguages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag)),
    offeredInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOfferedInterpretation)),
    accessNeeds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    attestations: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zAttestation)),
    consents: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zConsent))
});

/**
 * A state that a submission came into, and when.
 */
export const zSubmissionEvent = /* @__PURE__ */ z.object({
    at: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    state: zSubmissionState,
    by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A submission as its submitter sees it; for the secretariat with `desk`.
 */
export const zSubmission = /* @__PURE__ */ z.object({
    id: zId,
    reference: /* @__PURE__ */ z.string(),
    state: zSubmissionState,
    membership: /* @__PURE__ */ z.string(),
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    revision: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    language: zLanguageTag,
    call: zCall,
    answers: zSubmissionAnswers,
    history: /* @__PURE__ */ z.array(zSubmissionEvent),
    allowedTransitions: /* @__PURE__ */ z.array(zSubmissionState),
    sessionId: /* @__PURE__ */ z.nullish(zId),
    retentionUntil: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    desk: /* @__PURE__ */ z.optional(zSubmissionDesk)
});

/**
 * Answers that are to replace those sent before. An empty text or list takes an answer back.
 */
export const zSubmissionAnswersPatch = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200))),
    summary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1200))),
    description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    organisation: /* @__PURE__ */ z.optional(zSubmittingOrganisation),
    submitter: /* @__PURE__ */ z.optional(zSubmitter),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSubmissionPartner).check(/* @__PURE__ */ z.maxLength(30))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    frameworkThemes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(10))),
    lessonsFromSuccesses: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    lessonsFromFailures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    results: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    sustainability: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20000))),
    format: /* @__PURE__ */ z.optional(zId),
    durationMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(15), /* @__PURE__ */ z.lte(480))),
    proposedMonth: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    timeZone: /* @__PURE__ */ z.optional(zTimeZone),
    spokenLanguages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(10))),
    offeredInterpretation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOfferedInterpretation).check(/* @__PURE__ */ z.maxLength(20))),
    accessNeeds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(4000))),
    attestations: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zAttestation).check(/* @__PURE__ */ z.maxLength(10))),
    consents: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zConsent).check(/* @__PURE__ */ z.maxLength(10)))
});

/**
 * The submitter changes `answers` (and their `language`): what is named replaces what was sent, the whole is checked by the form's rules, and a new revision is stored. The secretariat changes the rest.
 */
export const zSubmissionPatch = /* @__PURE__ */ z.object({
    answers: /* @__PURE__ */ z.optional(zSubmissionAnswersPatch),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    owner: /* @__PURE__ */ z.nullish(zSubmissionOwner),
    membership: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['confirmed', 'toBeConfirmed'])),
    tags: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50))).check(/* @__PURE__ */ z.maxLength(20))),
    quarantined: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    networkId: /* @__PURE__ */ z.nullish(zId)
});

/**
 * The date of the session; the rest is taken from the answers.
 */
export const zSubmissionSchedule = /* @__PURE__ */ z.object({
    start: zWallTime,
    timeZone: zTimeZone,
    durationMinutes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(15), /* @__PURE__ */ z.lte(480))),
    speakers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zSpeakerWrite).check(/* @__PURE__ */ z.maxLength(100)))
});

/**
 * A move to another state. To `scheduled` it needs `session` or `sessionId`; to `published` it may carry `recordings`. What a move does not need is refused.
 */
export const zSubmissionTransition = /* @__PURE__ */ z.object({
    to: /* @__PURE__ */ z.enum([
        'inDiscussion',
        'changesRequested',
        'accepted',
        'developing',
        'scheduled',
        'held',
        'published',
        'declined',
        'withdrawn'
    ]),
    message: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(10000))),
    session: /* @__PURE__ */ z.optional(zSubmissionSchedule),
    sessionId: /* @__PURE__ */ z.optional(zId),
    acknowledgeClashes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    recordings: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zRecordingWrite).check(/* @__PURE__ */ z.maxLength(40))),
    overrideReason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(10), /* @__PURE__ */ z.maxLength(2000)))
});

/**
 * Another session at the same time.
 */
export const zScheduleWarning = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string(),
    sessionId: zId,
    title: /* @__PURE__ */ z.string(),
    startsAt: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    endsAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag))
});

/**
 * The submission after a move.
 */
export const zSubmissionMoved = /* @__PURE__ */ z.intersection(zSubmission, /* @__PURE__ */ z.object({
    warnings: /* @__PURE__ */ z.array(zScheduleWarning)
}));

/**
 * The answers as they stood, with what differs from the revision before.
 */
export const zSubmissionRevision = /* @__PURE__ */ z.object({
    revision: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    at: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    by: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    answers: zSubmissionAnswers,
    changes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        pointer: /* @__PURE__ */ z.string(),
        before: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown()),
        after: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown())
    }))
});

/**
 * A page of revisions of a submission.
 */
export const zSubmissionRevisionList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSubmissionRevision)
}));

/**
 * A message between the submitter and the secretariat, or an internal note of the secretariat.
 */
export const zSubmissionMessage = /* @__PURE__ */ z.object({
    id: zId,
    at: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    by: /* @__PURE__ */ z.string(),
    author: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    visibility: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    text: /* @__PURE__ */ z.string()
});

/**
 * A page of messages about a submission.
 */
export const zSubmissionMessageList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSubmissionMessage)
}));

/**
 * A message to send.
 */
export const zSubmissionMessageCreate = /* @__PURE__ */ z.object({
    text: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(10000)),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['submitter', 'internal']))
});

/**
 * What one reviewer makes of a submission. Reviewers may disagree; nothing is averaged.
 */
export const zSubmissionReview = /* @__PURE__ */ z.object({
    reviewer: /* @__PURE__ */ z.object({
        id: /* @__PURE__ */ z.string(),
        name: /* @__PURE__ */ z.string()
    }),
    checks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        item: zTerm,
        verdict: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
        note: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
    })),
    recommendation: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    comment: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    revision: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1))),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * A page of reviews of a submission.
 */
export const zSubmissionReviewList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSubmissionReview)
}));

/**
 * The review of whoever sends it; an earlier one of the same person is replaced.
 */
export const zSubmissionReviewCreate = /* @__PURE__ */ z.object({
    checks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        item: zId,
        verdict: /* @__PURE__ */ z.enum([
            'meets',
            'partly',
            'doesNotMeet',
            'notApplicable'
        ]),
        note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(2000)))
    })).check(/* @__PURE__ */ z.maxLength(20)),
    recommendation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'accept',
        'changes',
        'decline'
    ])),
    comment: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(10000)))
});

/**
 * What the secretariat sees to for the session, and how far it is.
 */
export const zSubmissionSupport = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.intersection(zSupportItem, /* @__PURE__ */ z.object({
        done: /* @__PURE__ */ z.boolean(),
        note: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        at: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
        by: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
    }))),
    complete: /* @__PURE__ */ z.boolean()
});

/**
 * Which of the support that a submission asks for is taken care of.
 */
export const zSubmissionSupportPatch = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        id: zId,
        done: /* @__PURE__ */ z.boolean(),
        note: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(2000)))
    })).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(40))
});

/**
 * Everything personal is gone; what remains is counted and names nobody.
 */
export const zSubmissionErasure = /* @__PURE__ */ z.object({
    id: zId,
    erasedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    kept: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string())
});

/**
 * Everything that is stored about a submission and that its submitter may have, in one document.
 */
export const zSubmissionExport = /* @__PURE__ */ z.object({
    exportedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    submission: zSubmission,
    revisions: /* @__PURE__ */ z.array(zSubmissionRevision),
    messages: /* @__PURE__ */ z.array(zSubmissionMessage),
    consents: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        purpose: /* @__PURE__ */ z.string(),
        statementId: /* @__PURE__ */ z.string(),
        statementVersion: /* @__PURE__ */ z.string(),
        granted: /* @__PURE__ */ z.boolean(),
        language: zLanguageTag,
        at: /* @__PURE__ */ z.iso.datetime({ offset: true }),
        textSha256: /* @__PURE__ */ z.string(),
        retentionUntil: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
    })),
    attestations: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        documentId: /* @__PURE__ */ z.string(),
        version: /* @__PURE__ */ z.string(),
        url: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        accepted: /* @__PURE__ */ z.boolean(),
        at: /* @__PURE__ */ z.iso.datetime({ offset: true })
    })),
    mail: /* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        sentAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
        language: zLanguageTag,
        subject: /* @__PURE__ */ z.string(),
        text: /* @__PURE__ */ z.string()
    }))
});

/**
 * A letter of the outbox. Nothing is sent before somebody releases it.
 */
export const zMail = /* @__PURE__ */ z.object({
    id: zId,
    state: /* @__PURE__ */ z.string(),
    template: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    to: /* @__PURE__ */ z.string(),
    subject: /* @__PURE__ */ z.string(),
    text: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    html: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    edited: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    about: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.object({
        entity: /* @__PURE__ */ z.string(),
        id: zId,
        reference: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
    })),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    releasedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    sentAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    attempts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    nextAttemptAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    lastError: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A page of letters.
 */
export const zMailList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zMail)
}));

/**
 * What is to change in a letter that was not released yet.
 */
export const zMailPatch = /* @__PURE__ */ z.object({
    subject: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200), /* @__PURE__ */ z.regex(/^[^\r\n]*$/))),
    text: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20000))),
    state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['draft', 'discarded']))
});

/**
 * Somebody who made a work, with their part in it.
 */
export const zContributor = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    role: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A part of the summary of a work.
 */
export const zResourceSection = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    text: /* @__PURE__ */ z.string()
});

/**
 * Something to take away from a work.
 */
export const zTakeaway = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    text: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A file of a work in one language. `bytes` is its size, `sha256` the hash of what it holds, in hexadecimal.
 */
export const zResourceFile = /* @__PURE__ */ z.object({
    id: zId,
    language: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    mediaType: /* @__PURE__ */ z.string(),
    bytes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    url: /* @__PURE__ */ z.nullish(zHttpUrl),
    sha256: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * How often a work was looked at and fetched. What a source printed and what this server has counted are added up nowhere.
 */
export const zResourceCounts = /* @__PURE__ */ z.object({
    views: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    downloads: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    asOf: /* @__PURE__ */ z.nullish(zPartialDate),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    here: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.object({
        views: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
        downloads: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
        since: zPartialDate,
        asOf: zPartialDate
    }))
});

/**
 * A publication, toolkit, video or other work of the library.
 */
export const zResource = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    abstract: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    type: zTerm,
    date: /* @__PURE__ */ z.nullish(zPartialDate),
    datePrecision: /* @__PURE__ */ z.nullish(zDatePrecision),
    period: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    edition: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    firstPublished: /* @__PURE__ */ z.nullish(zPartialDate),
    languages: /* @__PURE__ */ z.array(zLanguageTag),
    languagesBasis: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    publishers: /* @__PURE__ */ z.array(zOrganisationRef),
    contributors: /* @__PURE__ */ z.array(zContributor),
    regions: /* @__PURE__ */ z.array(zTerm),
    countries: /* @__PURE__ */ z.array(zCountryCode),
    themes: /* @__PURE__ */ z.array(zTerm),
    audiences: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
    audienceTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTerm)),
    whoItIsFor: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    sections: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zResourceSection)),
    takeaways: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTakeaway)),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    timeRequired: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    files: /* @__PURE__ */ z.array(zResourceFile),
    counts: /* @__PURE__ */ z.nullish(zResourceCounts),
    doi: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    isbn: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    supersededById: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    translationOfId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    adaptedFromId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    relatedIds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId))
}));

/**
 * A page of works.
 */
export const zResourceList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zResource)
}));

/**
 * A contributor as they are written.
 */
export const zContributorWrite = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    role: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200)))
});

/**
 * A part of the summary as it is written.
 */
export const zResourceSectionWrite = /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.nullish(zLocalizedText),
    text: zLocalizedText
});

/**
 * A takeaway as it is written.
 */
export const zTakeawayWrite = /* @__PURE__ */ z.object({
    title: zLocalizedText,
    text: /* @__PURE__ */ z.nullish(zLocalizedText)
});

/**
 * A file as it is written.
 */
export const zResourceFileWrite = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.optional(zId),
    language: /* @__PURE__ */ z.nullish(zLanguageTag),
    mediaType: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100), /* @__PURE__ */ z.regex(/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9.+-]*$/)),
    bytes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(1000000000000))),
    url: zHttpUrl,
    sha256: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[0-9a-f]{64}$/)))
});

/**
 * A work for the library.
 */
export const zResourceCreate = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.optional(zId),
    language: zLanguageTag,
    title: zLocalizedText,
    abstract: /* @__PURE__ */ z.nullish(zLocalizedText),
    type: zId,
    date: /* @__PURE__ */ z.nullish(zPartialDate),
    period: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100))),
    edition: /* @__PURE__ */ z.nullish(zLocalizedText),
    firstPublished: /* @__PURE__ */ z.nullish(zPartialDate),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(60))),
    networkId: /* @__PURE__ */ z.nullish(zId),
    publishers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(30))),
    contributors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zContributorWrite).check(/* @__PURE__ */ z.maxLength(100))),
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    countries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zCountryCode).check(/* @__PURE__ */ z.maxLength(100))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    audiences: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLocalizedText).check(/* @__PURE__ */ z.maxLength(20))),
    audienceTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    whoItIsFor: /* @__PURE__ */ z.nullish(zLocalizedText),
    sections: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zResourceSectionWrite).check(/* @__PURE__ */ z.maxLength(30))),
    takeaways: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTakeawayWrite).check(/* @__PURE__ */ z.maxLength(30))),
    timeRequired: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(100000))),
    files: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zResourceFileWrite).check(/* @__PURE__ */ z.maxLength(60))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    doi: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200), /* @__PURE__ */ z.regex(/^10\.\d{4,9}\/\S+$/))),
    isbn: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ z.regex(/^[0-9Xx -]{10,20}$/))),
    supersededById: /* @__PURE__ */ z.nullish(zId),
    translationOfId: /* @__PURE__ */ z.nullish(zId),
    adaptedFromId: /* @__PURE__ */ z.nullish(zId),
    relatedIds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * A work by its id, with its title and languages.
 */
export const zResourceRef = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string(),
    languages: /* @__PURE__ */ z.array(zLanguageTag)
});

/**
 * A collection by its id, with its title.
 */
export const zCollectionRef = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string()
});

/**
 * What readers may be asked about the work.
 */
export const zFeedbackForm = /* @__PURE__ */ z.object({
    usefulness: /* @__PURE__ */ z.object({
        min: /* @__PURE__ */ z.int(),
        max: /* @__PURE__ */ z.int()
    })
});

/**
 * A work with what is linked to it.
 */
export const zResourceDetail = /* @__PURE__ */ z.intersection(zResource, /* @__PURE__ */ z.object({
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    translationOf: /* @__PURE__ */ z.nullish(zResourceRef),
    adaptedFrom: /* @__PURE__ */ z.nullish(zResourceRef),
    translations: /* @__PURE__ */ z.array(zResourceRef),
    adaptations: /* @__PURE__ */ z.array(zResourceRef),
    collections: /* @__PURE__ */ z.array(zCollectionRef),
    feedback: zFeedbackForm
}));

/**
 * Texts to change, by language; null takes a language out.
 */
export const zLocalizedTextPatch = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20000))));

/**
 * What changes of a work (JSON merge patch); texts merge by language, lists are given whole, null clears.
 */
export const zResourcePatch = /* @__PURE__ */ z.object({
    updatedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    title: /* @__PURE__ */ z.optional(zLocalizedTextPatch),
    abstract: /* @__PURE__ */ z.nullish(zLocalizedTextPatch),
    type: /* @__PURE__ */ z.optional(zId),
    date: /* @__PURE__ */ z.nullish(zPartialDate),
    period: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(100))),
    edition: /* @__PURE__ */ z.nullish(zLocalizedTextPatch),
    firstPublished: /* @__PURE__ */ z.nullish(zPartialDate),
    languages: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.maxLength(60))),
    networkId: /* @__PURE__ */ z.nullish(zId),
    publishers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(30))),
    contributors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zContributorWrite).check(/* @__PURE__ */ z.maxLength(100))),
    regions: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    countries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zCountryCode).check(/* @__PURE__ */ z.maxLength(100))),
    themes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    audiences: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zLocalizedText).check(/* @__PURE__ */ z.maxLength(20))),
    audienceTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    whoItIsFor: /* @__PURE__ */ z.nullish(zLocalizedTextPatch),
    sections: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zResourceSectionWrite).check(/* @__PURE__ */ z.maxLength(30))),
    takeaways: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTakeawayWrite).check(/* @__PURE__ */ z.maxLength(30))),
    timeRequired: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(100000))),
    files: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zResourceFileWrite).check(/* @__PURE__ */ z.maxLength(60))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    doi: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200), /* @__PURE__ */ z.regex(/^10\.\d{4,9}\/\S+$/))),
    isbn: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ z.regex(/^[0-9Xx -]{10,20}$/))),
    supersededById: /* @__PURE__ */ z.nullish(zId),
    translationOfId: /* @__PURE__ */ z.nullish(zId),
    adaptedFromId: /* @__PURE__ */ z.nullish(zId),
    relatedIds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(30))),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * The texts that each interface language lacks, as JSON pointers; an empty list where a translation is whole.
 */
export const zMissingTexts = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()));

/**
 * A work as an editor sees it.
 */
export const zResourceTexts = /* @__PURE__ */ z.object({
    id: zId,
    language: zLanguageTag,
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    texts: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.string())),
    missing: zMissingTexts
});

/**
 * What somebody said about a work.
 */
export const zResourceFeedback = /* @__PURE__ */ z.object({
    id: zId,
    usefulness: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    improvement: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    complete: /* @__PURE__ */ z.boolean(),
    language: zLanguageTag,
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * A page of feedback on a work, with its summary.
 */
export const zResourceFeedbackList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zResourceFeedback),
    summary: /* @__PURE__ */ z.object({
        answers: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
        mean: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.number()),
        scale: /* @__PURE__ */ z.object({
            min: /* @__PURE__ */ z.int(),
            max: /* @__PURE__ */ z.int()
        })
    })
}));

/**
 * What a reader says of a work. At least one of `usefulness` and `improvement` has to be there.
 */
export const zResourceFeedbackCreate = /* @__PURE__ */ z.object({
    usefulness: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(-1000), /* @__PURE__ */ z.lte(1000))),
    improvement: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(4000))),
    complete: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(2000)))
});

/**
 * An ordered set of works.
 */
export const zCollection = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    title: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    resources: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))
}));

/**
 * A page of collections.
 */
export const zCollectionList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zCollection)
}));

/**
 * A collection to create.
 */
export const zCollectionCreate = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.optional(zId),
    language: zLanguageTag,
    title: zLocalizedText,
    description: /* @__PURE__ */ z.nullish(zLocalizedText),
    networkId: /* @__PURE__ */ z.nullish(zId),
    position: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(10000))),
    resourceIds: /* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(500)),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * A collection with its works.
 */
export const zCollectionDetail = /* @__PURE__ */ z.intersection(zCollection, /* @__PURE__ */ z.object({
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    items: /* @__PURE__ */ z.array(zResource)
}));

/**
 * What changes in a collection. What is left out stays.
 */
export const zCollectionPatch = /* @__PURE__ */ z.object({
    updatedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    title: /* @__PURE__ */ z.optional(zLocalizedTextPatch),
    description: /* @__PURE__ */ z.nullish(zLocalizedTextPatch),
    networkId: /* @__PURE__ */ z.nullish(zId),
    position: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(10000))),
    resourceIds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(500))),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * How far an entry is translated into a language.
 */
export const zTranslationRow = /* @__PURE__ */ z.object({
    id: zId,
    title: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    texts: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    missing: zMissingTexts
});

/**
 * A page of entries with how far they are translated.
 */
export const zTranslationList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zTranslationRow)
}));

/**
 * The organisation that hosts a network, or hosted it, and when.
 */
export const zNetworkHost = /* @__PURE__ */ z.object({
    organisation: zOrganisationRef,
    from: /* @__PURE__ */ z.nullish(zPartialDate),
    to: /* @__PURE__ */ z.nullish(zPartialDate)
});

/**
 * A number that says where it comes from. Declared figures are never mixed with counted ones.
 */
export const zFigure = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    display: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    basis: /* @__PURE__ */ z.string(),
    asOf: /* @__PURE__ */ z.nullish(zPartialDate),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A regional, sub-regional or country network, or a partner platform.
 */
export const zNetwork = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    kind: /* @__PURE__ */ z.string(),
    status: /* @__PURE__ */ z.string(),
    region: /* @__PURE__ */ z.nullish(zTerm),
    parentId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    countries: /* @__PURE__ */ z.array(zCountryCode),
    countriesAsOf: /* @__PURE__ */ z.nullish(zPartialDate),
    founded: /* @__PURE__ */ z.nullish(zPartialDate),
    formerUrl: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    host: /* @__PURE__ */ z.nullish(zOrganisationRef),
    hostHistory: /* @__PURE__ */ z.array(zNetworkHost),
    leadOrganisation: /* @__PURE__ */ z.nullish(zOrganisationRef),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationRef)),
    memberTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zTerm)),
    figures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.object({
        members: /* @__PURE__ */ z.optional(zFigure),
        countryNetworks: /* @__PURE__ */ z.optional(zFigure),
        memberCountries: /* @__PURE__ */ z.optional(zFigure)
    })),
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl)
}));

/**
 * A page of networks.
 */
export const zNetworkList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zNetwork)
}));

/**
 * A host as it is written.
 */
export const zNetworkHostWrite = /* @__PURE__ */ z.object({
    organisation: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    memberId: /* @__PURE__ */ z.nullish(zId),
    from: /* @__PURE__ */ z.nullish(zPartialDate),
    to: /* @__PURE__ */ z.nullish(zPartialDate)
});

/**
 * A figure as it is written.
 */
export const zFigureWrite = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(100000000)),
    display: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(60))),
    basis: /* @__PURE__ */ z.enum(['declared', 'approximate']),
    asOf: /* @__PURE__ */ z.nullish(zPartialDate),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * A network to create.
 */
export const zNetworkCreate = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.optional(zId),
    language: zLanguageTag,
    name: zLocalizedText,
    kind: /* @__PURE__ */ z.enum([
        'regional',
        'subregional',
        'country',
        'platform'
    ]),
    status: /* @__PURE__ */ z.enum([
        'emerging',
        'active',
        'dormant'
    ]),
    region: /* @__PURE__ */ z.nullish(zId),
    parentId: /* @__PURE__ */ z.nullish(zId),
    countries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zCountryCode).check(/* @__PURE__ */ z.maxLength(100))),
    countriesAsOf: /* @__PURE__ */ z.nullish(zPartialDate),
    founded: /* @__PURE__ */ z.nullish(zPartialDate),
    formerUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    hosts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zNetworkHostWrite).check(/* @__PURE__ */ z.maxLength(30))),
    leadOrganisation: /* @__PURE__ */ z.nullish(zOrganisationWrite),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(60))),
    memberTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    figures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.object({
        members: /* @__PURE__ */ z.nullish(zFigureWrite),
        countryNetworks: /* @__PURE__ */ z.nullish(zFigureWrite),
        memberCountries: /* @__PURE__ */ z.nullish(zFigureWrite)
    })),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * The places of a network, as a GeoJSON geometry.
 */
export const zNetworkPoints = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.literal('MultiPoint'),
    coordinates: /* @__PURE__ */ z.array(/* @__PURE__ */ z.tuple([/* @__PURE__ */ z.number(), /* @__PURE__ */ z.number()])).check(/* @__PURE__ */ z.minLength(1))
});

/**
 * A network as a feature of a map (GeoJSON).
 */
export const zNetworkFeature = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.literal('Feature'),
    id: zId,
    geometry: /* @__PURE__ */ z.nullable(zNetworkPoints),
    properties: /* @__PURE__ */ z.object({
        name: /* @__PURE__ */ z.string(),
        kind: /* @__PURE__ */ z.string(),
        status: /* @__PURE__ */ z.string(),
        region: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        parentId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        countries: /* @__PURE__ */ z.array(zCountryCode),
        host: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        url: zHttpUrl,
        language: zLanguageTag,
        provenance: /* @__PURE__ */ z.optional(zProvenance)
    })
});

/**
 * A GeoJSON FeatureCollection (RFC 7946) of networks.
 */
export const zNetworkFeatures = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.literal('FeatureCollection'),
    features: /* @__PURE__ */ z.array(zNetworkFeature)
});

/**
 * A region in numbers.
 */
export const zRegionSummary = /* @__PURE__ */ z.object({
    region: zTerm,
    networks: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)),
    members: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    membersWithheld: /* @__PURE__ */ z.boolean(),
    countries: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))
});

/**
 * A country in numbers.
 */
export const zCountrySummary = /* @__PURE__ */ z.object({
    country: zCountryCode,
    region: /* @__PURE__ */ z.nullish(zId),
    networkIds: /* @__PURE__ */ z.array(zId),
    members: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    membersWithheld: /* @__PURE__ */ z.boolean()
});

/**
 * A network in the summary, with its numbers.
 */
export const zNetworkBrief = /* @__PURE__ */ z.object({
    id: zId,
    name: /* @__PURE__ */ z.string(),
    kind: /* @__PURE__ */ z.string(),
    status: /* @__PURE__ */ z.string(),
    region: /* @__PURE__ */ z.nullish(zTerm),
    parentId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    countries: /* @__PURE__ */ z.array(zCountryCode),
    members: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    membersWithin: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0))),
    membersWithheld: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    covers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zCountryCode)),
    host: /* @__PURE__ */ z.nullish(zOrganisationRef),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    provenance: zProvenance
});

/**
 * What a map and its table need, in one small answer.
 */
export const zNetworkSummary = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    localization: zLocalization,
    regions: /* @__PURE__ */ z.array(zRegionSummary),
    countries: /* @__PURE__ */ z.array(zCountrySummary),
    networks: /* @__PURE__ */ z.array(zNetworkBrief),
    totals: /* @__PURE__ */ z.object({
        networks: zFigure,
        members: zFigure,
        countries: zFigure
    }),
    reportUrl: /* @__PURE__ */ z.optional(zReportUrl),
    declared: /* @__PURE__ */ z.object({
        members: /* @__PURE__ */ z.optional(zFigure),
        countries: /* @__PURE__ */ z.optional(zFigure),
        countryNetworks: /* @__PURE__ */ z.optional(zFigure),
        regionalNetworks: /* @__PURE__ */ z.optional(zFigure)
    })
});

/**
 * What changes in a network. What is left out stays.
 */
export const zNetworkPatch = /* @__PURE__ */ z.object({
    updatedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    name: /* @__PURE__ */ z.optional(zLocalizedTextPatch),
    kind: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'regional',
        'subregional',
        'country',
        'platform'
    ])),
    status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'emerging',
        'active',
        'dormant'
    ])),
    region: /* @__PURE__ */ z.nullish(zId),
    parentId: /* @__PURE__ */ z.nullish(zId),
    countries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zCountryCode).check(/* @__PURE__ */ z.maxLength(100))),
    countriesAsOf: /* @__PURE__ */ z.nullish(zPartialDate),
    founded: /* @__PURE__ */ z.nullish(zPartialDate),
    formerUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    hosts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zNetworkHostWrite).check(/* @__PURE__ */ z.maxLength(30))),
    leadOrganisation: /* @__PURE__ */ z.nullish(zOrganisationWrite),
    partners: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zOrganisationWrite).check(/* @__PURE__ */ z.maxLength(60))),
    memberTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zId).check(/* @__PURE__ */ z.maxLength(20))),
    figures: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.object({
        members: /* @__PURE__ */ z.nullish(zFigureWrite),
        countryNetworks: /* @__PURE__ */ z.nullish(zFigureWrite),
        memberCountries: /* @__PURE__ */ z.nullish(zFigureWrite)
    })),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * A working group, learning circle, body or e-mail group of the Alliance.
 */
export const zGroup = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    kind: zTerm,
    theme: /* @__PURE__ */ z.nullish(zTerm),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    audience: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    established: /* @__PURE__ */ z.nullish(zPartialDate),
    meets: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    memberCount: /* @__PURE__ */ z.nullish(zFigure),
    visibility: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string())
}));

/**
 * A page of groups.
 */
export const zGroupList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zGroup)
}));

/**
 * A member or partner organisation. There are no persons and no addresses here.
 */
export const zMember = /* @__PURE__ */ z.intersection(zEntity, /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    kind: zTerm,
    role: zTerm,
    memberType: /* @__PURE__ */ z.nullish(zTerm),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    region: /* @__PURE__ */ z.nullish(zTerm),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    joined: /* @__PURE__ */ z.nullish(zPartialDate),
    locationPrecision: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string())
}));

/**
 * A page of members.
 */
export const zMemberList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zMember)
}));

/**
 * A request to become a member.
 */
export const zJoinRequestCreate = /* @__PURE__ */ z.object({
    formToken: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(1000)),
    organisation: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    memberType: zId,
    networkId: /* @__PURE__ */ z.nullish(zId),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    message: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(5000))),
    contact: /* @__PURE__ */ z.object({
        name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
        email: /* @__PURE__ */ z.email().check(/* @__PURE__ */ z.maxLength(254))
    }),
    hideLocation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    codeOfConduct: zAttestation,
    consents: /* @__PURE__ */ z.array(zConsent).check(/* @__PURE__ */ z.maxLength(10)),
    language: zLanguageTag,
    website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(2000)))
});

/**
 * Nothing in it was typed by a person.
 */
export const zJoinReceipt = /* @__PURE__ */ z.object({
    id: zId,
    reference: /* @__PURE__ */ z.string(),
    state: /* @__PURE__ */ z.string(),
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * An organisation in the directory. Never a person, and no address of one.
 */
export const zMemberWrite = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
    kind: zId,
    role: zId,
    memberType: /* @__PURE__ */ z.nullish(zId),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    region: /* @__PURE__ */ z.nullish(zId),
    networkId: /* @__PURE__ */ z.nullish(zId),
    joined: /* @__PURE__ */ z.nullish(zPartialDate),
    locationPrecision: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum([
        'exact',
        'city',
        'country',
        'hidden'
    ])),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    source: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500)))
});

/**
 * What the form for new members asks: its choices, the code of conduct and the consents.
 */
export const zJoinForm = /* @__PURE__ */ z.object({
    language: zLanguageTag,
    localization: zLocalization,
    memberTypes: /* @__PURE__ */ z.array(zTerm),
    networks: /* @__PURE__ */ z.array(zNetworkRef),
    codeOfConduct: zAttestationDocument,
    consents: /* @__PURE__ */ z.array(zConsentStatement),
    formToken: /* @__PURE__ */ z.string(),
    honeypot: /* @__PURE__ */ z.string()
});

/**
 * A request to become a member, as the desk sees it.
 */
export const zJoinRequest = /* @__PURE__ */ z.object({
    id: zId,
    reference: /* @__PURE__ */ z.string(),
    organisation: /* @__PURE__ */ z.string(),
    memberType: /* @__PURE__ */ z.nullish(zTerm),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    country: /* @__PURE__ */ z.nullish(zCountryCode),
    webUrl: /* @__PURE__ */ z.nullish(zHttpUrl),
    message: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    contact: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.object({
        name: /* @__PURE__ */ z.string(),
        email: /* @__PURE__ */ z.string()
    })),
    hideLocation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    codeOfConduct: /* @__PURE__ */ z.object({
        documentId: zId,
        version: /* @__PURE__ */ z.string(),
        at: /* @__PURE__ */ z.iso.datetime({ offset: true })
    }),
    state: /* @__PURE__ */ z.string(),
    memberId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    reason: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    reviewedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    language: zLanguageTag,
    receivedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    quarantined: /* @__PURE__ */ z.boolean()
});

/**
 * A page of requests to become a member.
 */
export const zJoinRequestList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zJoinRequest)
}));

/**
 * What the desk decides on a request to become a member.
 */
export const zJoinReview = /* @__PURE__ */ z.object({
    decision: /* @__PURE__ */ z.enum(['approve', 'decline']),
    reason: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(2000))),
    networkId: /* @__PURE__ */ z.nullish(zId),
    kind: /* @__PURE__ */ z.optional(zId),
    role: /* @__PURE__ */ z.optional(zId)
});

/**
 * An entry of a JSON Feed.
 */
export const zJsonFeedItem = /* @__PURE__ */ z.object({
    id: /* @__PURE__ */ z.string(),
    url: /* @__PURE__ */ z.optional(zHttpUrl),
    external_url: /* @__PURE__ */ z.optional(zHttpUrl),
    title: /* @__PURE__ */ z.string(),
    content_text: /* @__PURE__ */ z.string(),
    summary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    date_published: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    date_modified: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    tags: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
    authors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        name: /* @__PURE__ */ z.string()
    }))),
    attachments: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.object({
        url: zHttpUrl,
        mime_type: /* @__PURE__ */ z.string(),
        title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
        size_in_bytes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)))
    }))),
    _colab: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.object({
        id: zId,
        date: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        datePrecision: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
        status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string())
    }))
});

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 */
export const zJsonFeed = /* @__PURE__ */ z.object({
    version: /* @__PURE__ */ z.string(),
    title: /* @__PURE__ */ z.string(),
    home_page_url: /* @__PURE__ */ z.optional(zHttpUrl),
    feed_url: /* @__PURE__ */ z.optional(zHttpUrl),
    description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    items: /* @__PURE__ */ z.array(zJsonFeedItem)
});

/**
 * An oEmbed 1.0 answer of the type `rich`.
 */
export const zOembed = /* @__PURE__ */ z.object({
    version: /* @__PURE__ */ z.literal('1.0'),
    type: /* @__PURE__ */ z.literal('rich'),
    title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
    html: /* @__PURE__ */ z.string(),
    width: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    height: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
    provider_name: /* @__PURE__ */ z.string(),
    provider_url: zHttpUrl,
    cache_age: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(0)))
});

/**
 * Values of design tokens by custom property, such as `--colab-color-accent`.
 */
export const zEmbedTokens = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300), /* @__PURE__ */ z.regex(/^(?!.*(?:url|image-set|src|expression)\s*\()(?!.*\/\*)[^;{}\\@<>]+$/)));

/**
 * A pair of colours with less contrast than WCAG 2.2 asks for.
 */
export const zContrastFinding = /* @__PURE__ */ z.object({
    foreground: /* @__PURE__ */ z.string(),
    background: /* @__PURE__ */ z.string(),
    ratio: /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.gte(1)),
    least: /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.gte(1))
});

/**
 * How the widgets look and what they show on the pages of a partner.
 */
export const zEmbedPreset = /* @__PURE__ */ z.object({
    id: zId,
    url: zHttpUrl,
    name: /* @__PURE__ */ z.string(),
    language: zLanguageTag,
    localization: zLocalization,
    networkId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    theme: /* @__PURE__ */ z.string(),
    stylesheet: zHttpUrl,
    tokens: zEmbedTokens,
    languages: /* @__PURE__ */ z.array(zLanguageTag),
    findings: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zContrastFinding)),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * A page of presets.
 */
export const zEmbedPresetList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zEmbedPreset)
}));

/**
 * A preset as it is written.
 */
export const zEmbedPresetWrite = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
    language: zLanguageTag,
    networkId: /* @__PURE__ */ z.nullish(zId),
    theme: /* @__PURE__ */ z.enum([
        'light',
        'dark',
        'contrast',
        'contrast-dark',
        'alliance',
        'alliance-dark',
        'eeca',
        'eeca-dark',
        'cariman',
        'cariman-dark'
    ]),
    tokens: /* @__PURE__ */ z.optional(zEmbedTokens),
    languages: /* @__PURE__ */ z.array(zLanguageTag).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20))
});

/**
 * A user by their id, with their name.
 */
export const zUserRef = /* @__PURE__ */ z.object({
    id: zId,
    name: /* @__PURE__ */ z.string()
});

/**
 * A role, and where it holds; without network and group it holds everywhere.
 */
export const zGrant = /* @__PURE__ */ z.object({
    role: /* @__PURE__ */ z.string(),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    groupId: /* @__PURE__ */ z.nullish(zId)
});

/**
 * Something that needs a permission.
 */
export const zScopeName = /* @__PURE__ */ z.string();

/**
 * The one whose token came with the request.
 */
export const zMe = /* @__PURE__ */ z.object({
    kind: /* @__PURE__ */ z.string(),
    id: zId,
    name: /* @__PURE__ */ z.string(),
    user: /* @__PURE__ */ z.nullish(zUserRef),
    grants: /* @__PURE__ */ z.array(zGrant),
    scopes: /* @__PURE__ */ z.array(zScopeName),
    expiresAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
});

/**
 * An API token, without its secret.
 */
export const zToken = /* @__PURE__ */ z.object({
    id: zId,
    name: /* @__PURE__ */ z.string(),
    prefix: /* @__PURE__ */ z.string(),
    user: /* @__PURE__ */ z.nullish(zUserRef),
    scopes: /* @__PURE__ */ z.array(zScopeName),
    network: /* @__PURE__ */ z.nullish(zNetworkRef),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    expiresAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    lastUsedOn: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.date()),
    revokedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
});

/**
 * A page of tokens.
 */
export const zTokenList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zToken)
}));

/**
 * Something that needs a permission.
 */
export const zScope = /* @__PURE__ */ z.enum([
    'sessions:write',
    'sessions:read-members',
    'calendar-sources:write',
    'resources:write',
    'networks:write',
    'groups:read',
    'members:read',
    'members:write',
    'submissions:read',
    'submissions:write',
    'reviews:write',
    'mail:read',
    'mail:release',
    'tokens:write',
    'users:write',
    'audit:read',
    'metrics:read'
]);

/**
 * A token to make.
 */
export const zTokenCreate = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
    scopes: /* @__PURE__ */ z.array(zScope).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(40)),
    networkId: /* @__PURE__ */ z.nullish(zId),
    expiresAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true }))
});

/**
 * A token that was just made, with its secret.
 */
export const zTokenCreated = /* @__PURE__ */ z.intersection(zToken, /* @__PURE__ */ z.object({
    secret: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
}));

/**
 * What somebody is in the community; it decides what they may do.
 */
export const zRole = /* @__PURE__ */ z.enum([
    'administrator',
    'secretariat',
    'networkSecretariat',
    'groupLead',
    'moderator',
    'editor',
    'member'
]);

/**
 * Somebody who may sign in. Seen by administrators alone.
 */
export const zUser = /* @__PURE__ */ z.object({
    id: zId,
    name: /* @__PURE__ */ z.string(),
    email: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    active: /* @__PURE__ */ z.boolean(),
    language: zLanguageTag,
    grants: /* @__PURE__ */ z.array(zGrant),
    lastSignInOn: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.date()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * A page of users.
 */
export const zUserList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zUser)
}));

/**
 * A role, and where it holds. Administrators and the global secretariat are that everywhere; a network secretariat names its network, a group lead its group; the others hold everywhere or on one network.
 */
export const zGrantInput = /* @__PURE__ */ z.object({
    role: zRole,
    networkId: /* @__PURE__ */ z.nullish(zId),
    groupId: /* @__PURE__ */ z.nullish(zId)
});

/**
 * A user to add.
 */
export const zUserCreate = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
    email: /* @__PURE__ */ z.email().check(/* @__PURE__ */ z.maxLength(254)),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    grants: /* @__PURE__ */ z.array(zGrantInput).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20))
});

/**
 * Only what changes.
 */
export const zUserPatch = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200))),
    email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.email().check(/* @__PURE__ */ z.maxLength(254))),
    language: /* @__PURE__ */ z.optional(zLanguageTag),
    active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    grants: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zGrantInput).check(/* @__PURE__ */ z.maxLength(20)))
});

/**
 * A field that was changed, with its value before and after. Values of fields that hold names, addresses, secrets or what a person wrote are not kept.
 */
export const zAuditChange = /* @__PURE__ */ z.object({
    pointer: /* @__PURE__ */ z.string(),
    before: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown()),
    after: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown())
});

/**
 * Something that somebody did.
 */
export const zAuditEntry = /* @__PURE__ */ z.object({
    id: zId,
    at: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    actor: /* @__PURE__ */ z.object({
        kind: /* @__PURE__ */ z.string(),
        id: zId,
        userId: /* @__PURE__ */ z.nullish(zId)
    }),
    action: /* @__PURE__ */ z.string(),
    entity: /* @__PURE__ */ z.string(),
    entityId: /* @__PURE__ */ z.string(),
    networkId: /* @__PURE__ */ z.nullish(zId),
    changes: /* @__PURE__ */ z.array(zAuditChange)
});

/**
 * A page of what was done.
 */
export const zAuditEntryList = /* @__PURE__ */ z.intersection(zListMeta, /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAuditEntry)
}));

/**
 * Language of the answer (BCP 47). Wins over `Accept-Language`. Fields without a translation fall back and are named in `localization.missing`.
 */
export const zLang = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(35), /* @__PURE__ */ z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/**
 * How many items a page holds, at most.
 */
export const zLimit = /* @__PURE__ */ z._default(/* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(100)), 20);

/**
 * The opaque `next` or `prev` of an earlier answer to the same question.
 */
export const zCursor = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(500));

/**
 * Ask for `total`, the exact number of items behind all pages.
 */
export const zCount = /* @__PURE__ */ z.enum(['exact']);

/**
 * Free text. Accents and case are folded; every word must occur in any of its inflections (English, Spanish, French, Russian, Arabic, Portuguese), the last one may be unfinished; words in quotation marks stand next to each other. Small words are left out where others remain.
 */
export const zQ = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(200));

/**
 * A network's id. Gives what the network or one below it owns and, for a regional network or platform, what reaches its region. An id that no network has is answered with 400, so that a misspelt setting of a page is noticed.
 */
export const zNetwork2 = zId;

/**
 * Region ids, comma-separated; any of them.
 */
export const zRegion = zIdList;

/**
 * ISO 3166-1 alpha-2 country codes (and `XK`), comma-separated; any of them.
 */
export const zCountry = /* @__PURE__ */ z.array(zCountryCode).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50));

/**
 * Theme ids, comma-separated; any of them.
 */
export const zTheme = zIdList;

/**
 * Where the rows come from. `sourced` leaves the sample rows out.
 */
export const zProvenance2 = /* @__PURE__ */ z.array(/* @__PURE__ */ z.enum([
    'sourced',
    'fixture',
    'contributed',
    'harvested'
])).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4));

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
export const zMode2 = /* @__PURE__ */ z.array(/* @__PURE__ */ z.enum([
    'online',
    'inPerson',
    'hybrid',
    'asynchronous'
])).check(/* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4));

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

/**
 * A key of your own making, one for each thing that is made (a UUID). Kept for at least 24 hours.
 */
export const zIdempotencyKey = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(8), /* @__PURE__ */ z.maxLength(100), /* @__PURE__ */ z.regex(/^[A-Za-z0-9._-]+$/));
