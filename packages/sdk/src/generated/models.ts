// Generated from the contract. Do not edit; run `npm run generate`.

import type { Schema } from '../operations/contract.ts';

export type Attestation = Schema<'Attestation'>;

/**
 * A document that a submission must be in line with.
 */
export type AttestationDocument = Schema<'AttestationDocument'>;

/**
 * A call for session ideas.
 */
export type Call = Schema<'Call'>;

/**
 * The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules.
 */
export type CallForm = Schema<'CallForm'>;

export type CallList = Schema<'CallList'>;

export type Consent = Schema<'Consent'>;

export type ConsentStatement = Schema<'ConsentStatement'>;

export type Contributor = Schema<'Contributor'>;

/**
 * ISO 3166-1 alpha-2, plus the user-assigned `XK` (Kosovo). Names come from CLDR, not from us.
 */
export type CountryCode = Schema<'CountryCode'>;

export type CountrySummary = Schema<'CountrySummary'>;

/**
 * A date (`2026-11-21`, midnight UTC) or a time with offset (`2026-11-21T15:00:00+01:00`).
 */
export type DateOrTime = Schema<'DateOrTime'>;

/**
 * How much of the date is known.
 */
export type DatePrecision = Schema<'DatePrecision'>;

export type Discovery = Schema<'Discovery'>;

export type DocumentLink = Schema<'DocumentLink'>;

/**
 * What every entity carries.
 */
export type Entity = Schema<'Entity'>;

export type FacetValue = Schema<'FacetValue'>;

/**
 * A number that says where it comes from. Declared figures are never mixed with counted ones.
 */
export type Figure = Schema<'Figure'>;

/**
 * One question.
 */
export type FormField = Schema<'FormField'>;

export type FormOption = Schema<'FormOption'>;

export type FormStep = Schema<'FormStep'>;

/**
 * A working group, learning circle, body or e-mail group of the Alliance.
 */
export type Group = Schema<'Group'>;

export type GroupList = Schema<'GroupList'>;

export type Health = Schema<'Health'>;

export type HttpUrl = Schema<'HttpUrl'>;

/**
 * An opaque identifier. Stable for the life of the entity; do not read meaning into it.
 */
export type Id = Schema<'Id'>;

export type IdList = Schema<'IdList'>;

export type LanguageList = Schema<'LanguageList'>;

/**
 * A BCP 47 language tag.
 */
export type LanguageTag = Schema<'LanguageTag'>;

/**
 * What every list answer carries beside its items.
 */
export type ListMeta = Schema<'ListMeta'>;

/**
 * What languages an entity is served and available in.
 */
export type Localization = Schema<'Localization'>;

/**
 * A document that belongs to a session.
 */
export type Material = Schema<'Material'>;

/**
 * A member or partner organisation. There are no persons and no addresses here.
 */
export type Member = Schema<'Member'>;

export type MemberList = Schema<'MemberList'>;

/**
 * How people take part.
 */
export type Mode = Schema<'Mode'>;

/**
 * A regional, sub-regional or country network, or a partner platform.
 */
export type Network = Schema<'Network'>;

export type NetworkBrief = Schema<'NetworkBrief'>;

export type NetworkHost = Schema<'NetworkHost'>;

export type NetworkList = Schema<'NetworkList'>;

export type NetworkRef = Schema<'NetworkRef'>;

/**
 * What a map and its table need, in one small answer.
 */
export type NetworkSummary = Schema<'NetworkSummary'>;

/**
 * One time that a session takes place. A session that recurs has many; its rule is expanded by the server.
 */
export type Occurrence = Schema<'Occurrence'>;

export type OccurrenceList = Schema<'OccurrenceList'>;

export type OfferedInterpretation = Schema<'OfferedInterpretation'>;

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export type OrganisationRef = Schema<'OrganisationRef'>;

/**
 * A wall date cut to what is known (ISO 8601 reduced precision), `2010`, `2020-11` or `2020-11-10`. Never padded.
 */
export type PartialDate = Schema<'PartialDate'>;

/**
 * RFC 9457 problem details.
 */
export type Problem = Schema<'Problem'>;

/**
 * One place that is wrong.
 */
export type ProblemItem = Schema<'ProblemItem'>;

/**
 * `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server.
 */
export type Provenance = Schema<'Provenance'>;

export type Readiness = Schema<'Readiness'>;

export type Recording = Schema<'Recording'>;

export type RegionSummary = Schema<'RegionSummary'>;

export type Registration = Schema<'Registration'>;

/**
 * A publication, toolkit, video or other work of the library.
 */
export type Resource = Schema<'Resource'>;

export type ResourceCounts = Schema<'ResourceCounts'>;

export type ResourceFile = Schema<'ResourceFile'>;

export type ResourceList = Schema<'ResourceList'>;

/**
 * Sessions that belong together, such as the monthly peer-learning sessions.
 */
export type Series = Schema<'Series'>;

export type SeriesList = Schema<'SeriesList'>;

export type SeriesRef = Schema<'SeriesRef'>;

/**
 * A session, webinar, symposium, meeting, dialogue, or any other event of the joint calendar.
 */
export type Session = Schema<'Session'>;

/**
 * A session with the sessions inside it.
 */
export type SessionDetail = Schema<'SessionDetail'>;

/**
 * A language of a session and the way it is there.
 */
export type SessionLanguage = Schema<'SessionLanguage'>;

export type SessionList = Schema<'SessionList'>;

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export type SessionPart = Schema<'SessionPart'>;

export type SessionStatus = Schema<'SessionStatus'>;

/**
 * A submission as its submitter sees it.
 */
export type Submission = Schema<'Submission'>;

/**
 * What was sent, without the token. Only ever answered to the submitter's own key.
 */
export type SubmissionAnswers = Schema<'SubmissionAnswers'>;

/**
 * A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`.
 */
export type SubmissionCreate = Schema<'SubmissionCreate'>;

export type SubmissionEvent = Schema<'SubmissionEvent'>;

export type SubmissionPartner = Schema<'SubmissionPartner'>;

/**
 * The answer to a new submission. It repeats nothing that the submitter typed.
 */
export type SubmissionReceipt = Schema<'SubmissionReceipt'>;

export type SubmissionState = Schema<'SubmissionState'>;

/**
 * The person whom the secretariat contacts. Never shown in public.
 */
export type Submitter = Schema<'Submitter'>;

export type SubmittingOrganisation = Schema<'SubmittingOrganisation'>;

export type Takeaway = Schema<'Takeaway'>;

/**
 * A term of a vocabulary with its label in the language of the answer.
 */
export type Term = Schema<'Term'>;

/**
 * An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used.
 */
export type TimeZone = Schema<'TimeZone'>;

/**
 * A list of terms. Terms are data; new ones need no release.
 */
export type Vocabulary = Schema<'Vocabulary'>;

export type VocabularyList = Schema<'VocabularyList'>;

/**
 * When something takes place, to the precision that is known.
 */
export type When = Schema<'When'>;
