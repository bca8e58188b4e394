// Generated from the contract. Do not edit; run `npm run generate`.

import type { Schema } from '../operations/contract.ts';

export type Attestation = Schema<'Attestation'>;

/**
 * A document that a submission must be in line with.
 */
export type AttestationDocument = Schema<'AttestationDocument'>;

/**
 * A field that was changed, with its value before and after. Values of fields that hold names, addresses, secrets or what a person wrote are not kept.
 */
export type AuditChange = Schema<'AuditChange'>;

/**
 * Something that somebody did.
 */
export type AuditEntry = Schema<'AuditEntry'>;

export type AuditEntryList = Schema<'AuditEntryList'>;

/**
 * An entry of a feed that could not be used. The others were.
 */
export type BadEntry = Schema<'BadEntry'>;

/**
 * A calendar feed of a network (iCalendar) that is taken into the joint calendar.
 */
export type CalendarSource = Schema<'CalendarSource'>;

/**
 * A calendar feed to take in.
 */
export type CalendarSourceCreate = Schema<'CalendarSourceCreate'>;

export type CalendarSourceList = Schema<'CalendarSourceList'>;

/**
 * What changes of a calendar source.
 */
export type CalendarSourcePatch = Schema<'CalendarSourcePatch'>;

/**
 * A call for session ideas.
 */
export type Call = Schema<'Call'>;

/**
 * A new call with its form. A form whose parts do not fit together is refused, with a pointer to each place.
 */
export type CallCreate = Schema<'CallCreate'>;

/**
 * The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules.
 */
export type CallForm = Schema<'CallForm'>;

export type CallList = Schema<'CallList'>;

export type CallMonth = Schema<'CallMonth'>;

/**
 * The twelve months of a call's year, each with what is planned for it.
 */
export type CallMonths = Schema<'CallMonths'>;

/**
 * What is to change; what is not named stays. null clears.
 */
export type CallPatch = Schema<'CallPatch'>;

export type CallWriteField = Schema<'CallWriteField'>;

/**
 * The form of a call as it is stored, with its texts by language. `schema` is JSON Schema 2020-12 over the body of `createSubmission`.
 */
export type CallWriteForm = Schema<'CallWriteForm'>;

/**
 * A call as the secretariat keeps it.
 */
export type CallWritten = Schema<'CallWritten'>;

/**
 * An ordered set of works.
 */
export type Collection = Schema<'Collection'>;

export type CollectionCreate = Schema<'CollectionCreate'>;

export type CollectionDetail = Schema<'CollectionDetail'>;

export type CollectionList = Schema<'CollectionList'>;

export type CollectionPatch = Schema<'CollectionPatch'>;

export type CollectionRef = Schema<'CollectionRef'>;

export type Consent = Schema<'Consent'>;

export type ConsentStatement = Schema<'ConsentStatement'>;

/**
 * A pair of colours with less contrast than WCAG 2.2 asks for.
 */
export type ContrastFinding = Schema<'ContrastFinding'>;

export type Contributor = Schema<'Contributor'>;

export type ContributorWrite = Schema<'ContributorWrite'>;

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
 * How the widgets look and what they show on the pages of a partner.
 */
export type EmbedPreset = Schema<'EmbedPreset'>;

export type EmbedPresetList = Schema<'EmbedPresetList'>;

export type EmbedPresetWrite = Schema<'EmbedPresetWrite'>;

/**
 * Values of design tokens by custom property, such as `--colab-color-accent`.
 */
export type EmbedTokens = Schema<'EmbedTokens'>;

/**
 * What every entity carries.
 */
export type Entity = Schema<'Entity'>;

/**
 * Who announces the event. Two networks that announce the same one are both named, and it is shown once.
 */
export type EventOrigin = Schema<'EventOrigin'>;

export type FacetValue = Schema<'FacetValue'>;

/**
 * What readers may be asked about the work.
 */
export type FeedbackForm = Schema<'FeedbackForm'>;

/**
 * A number that says where it comes from. Declared figures are never mixed with counted ones.
 */
export type Figure = Schema<'Figure'>;

export type FigureWrite = Schema<'FigureWrite'>;

/**
 * One question.
 */
export type FormField = Schema<'FormField'>;

export type FormOption = Schema<'FormOption'>;

export type FormStep = Schema<'FormStep'>;

/**
 * A role, and where it holds; without network and group it holds everywhere.
 */
export type Grant = Schema<'Grant'>;

/**
 * A role, and where it holds. Administrators and the global secretariat are that everywhere; a network secretariat names its network, a group lead its group; the others hold everywhere or on one network.
 */
export type GrantInput = Schema<'GrantInput'>;

/**
 * A working group, learning circle, body or e-mail group of the Alliance.
 */
export type Group = Schema<'Group'>;

export type GroupList = Schema<'GroupList'>;

/**
 * What one run over a calendar feed found.
 */
export type HarvestReport = Schema<'HarvestReport'>;

export type HarvestReportList = Schema<'HarvestReportList'>;

export type Health = Schema<'Health'>;

export type HttpUrl = Schema<'HttpUrl'>;

/**
 * An opaque identifier. Stable for the life of the entity; do not read meaning into it.
 */
export type Id = Schema<'Id'>;

export type IdList = Schema<'IdList'>;

export type JoinForm = Schema<'JoinForm'>;

/**
 * Nothing in it was typed by a person.
 */
export type JoinReceipt = Schema<'JoinReceipt'>;

export type JoinRequest = Schema<'JoinRequest'>;

export type JoinRequestCreate = Schema<'JoinRequestCreate'>;

export type JoinRequestList = Schema<'JoinRequestList'>;

export type JoinReview = Schema<'JoinReview'>;

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 */
export type JsonFeed = Schema<'JsonFeed'>;

export type JsonFeedItem = Schema<'JsonFeedItem'>;

/**
 * A node of schema.org in JSON-LD 1.1.
 */
export type JsonLd = Schema<'JsonLd'>;

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
 * A text by language (BCP 47), such as `{"en": "Handbook", "es": "Manual"}`.
 */
export type LocalizedText = Schema<'LocalizedText'>;

/**
 * Texts to change, by language; null takes a language out.
 */
export type LocalizedTextPatch = Schema<'LocalizedTextPatch'>;

/**
 * A letter of the outbox. Nothing is sent before somebody releases it.
 */
export type Mail = Schema<'Mail'>;

export type MailList = Schema<'MailList'>;

/**
 * What is to change in a letter that was not released yet.
 */
export type MailPatch = Schema<'MailPatch'>;

/**
 * A document that belongs to a session.
 */
export type Material = Schema<'Material'>;

export type MaterialWrite = Schema<'MaterialWrite'>;

/**
 * The one whose token came with the request.
 */
export type Me = Schema<'Me'>;

/**
 * A member or partner organisation. There are no persons and no addresses here.
 */
export type Member = Schema<'Member'>;

export type MemberList = Schema<'MemberList'>;

/**
 * An organisation in the directory. Never a person, and no address of one.
 */
export type MemberWrite = Schema<'MemberWrite'>;

/**
 * The texts that each interface language lacks, as JSON pointers; an empty list where a translation is whole.
 */
export type MissingTexts = Schema<'MissingTexts'>;

/**
 * How people take part.
 */
export type Mode = Schema<'Mode'>;

/**
 * A regional, sub-regional or country network, or a partner platform.
 */
export type Network = Schema<'Network'>;

export type NetworkBrief = Schema<'NetworkBrief'>;

export type NetworkCreate = Schema<'NetworkCreate'>;

export type NetworkFeature = Schema<'NetworkFeature'>;

/**
 * A GeoJSON FeatureCollection (RFC 7946) of networks.
 */
export type NetworkFeatures = Schema<'NetworkFeatures'>;

export type NetworkHost = Schema<'NetworkHost'>;

export type NetworkHostWrite = Schema<'NetworkHostWrite'>;

export type NetworkList = Schema<'NetworkList'>;

export type NetworkPatch = Schema<'NetworkPatch'>;

export type NetworkPoints = Schema<'NetworkPoints'>;

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

/**
 * What is different for this one occurrence; null takes a difference back.
 */
export type OccurrencePatch = Schema<'OccurrencePatch'>;

/**
 * An oEmbed 1.0 answer of the type `rich`.
 */
export type Oembed = Schema<'Oembed'>;

export type OfferedInterpretation = Schema<'OfferedInterpretation'>;

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export type OrganisationRef = Schema<'OrganisationRef'>;

/**
 * An organisation by name, and by its directory entry where it has one.
 */
export type OrganisationWrite = Schema<'OrganisationWrite'>;

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
 * A puzzle that costs a browser a moment and a robot that sends thousands a fortune. It is made and checked by this server alone (the Altcha scheme, SHA-256): find the number for which the hexadecimal digest of `salt` followed by it is `challenge`. The solution goes along as `proofOfWork`. Where `required` is false nothing has to be solved.
 */
export type ProofOfWork = Schema<'ProofOfWork'>;

/**
 * `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server; `harvested` = taken from a network's own calendar feed.
 */
export type Provenance = Schema<'Provenance'>;

export type Readiness = Schema<'Readiness'>;

export type Recording = Schema<'Recording'>;

export type RecordingWrite = Schema<'RecordingWrite'>;

/**
 * How it recurs (RFC 5545, 3.8.5), in wall times of the session's own zone.
 */
export type Recurrence = Schema<'Recurrence'>;

/**
 * How it recurs (RFC 5545, 3.8.5). The rule runs in the session's zone, so that 14:00 stays 14:00 when clocks change. A session recurs at most daily.
 */
export type RecurrenceWrite = Schema<'RecurrenceWrite'>;

export type RegionSummary = Schema<'RegionSummary'>;

export type Registration = Schema<'Registration'>;

export type RegistrationWrite = Schema<'RegistrationWrite'>;

/**
 * A publication, toolkit, video or other work of the library.
 */
export type Resource = Schema<'Resource'>;

/**
 * How often a work was looked at and fetched. What a source printed and what this server has counted are added up nowhere.
 */
export type ResourceCounts = Schema<'ResourceCounts'>;

/**
 * A work for the library.
 */
export type ResourceCreate = Schema<'ResourceCreate'>;

/**
 * A work with what is linked to it.
 */
export type ResourceDetail = Schema<'ResourceDetail'>;

export type ResourceFeedback = Schema<'ResourceFeedback'>;

/**
 * What a reader says of a work. At least one of `usefulness` and `improvement` has to be there.
 */
export type ResourceFeedbackCreate = Schema<'ResourceFeedbackCreate'>;

export type ResourceFeedbackList = Schema<'ResourceFeedbackList'>;

export type ResourceFile = Schema<'ResourceFile'>;

export type ResourceFileWrite = Schema<'ResourceFileWrite'>;

export type ResourceList = Schema<'ResourceList'>;

/**
 * What changes of a work (JSON merge patch); texts merge by language, lists are given whole, null clears.
 */
export type ResourcePatch = Schema<'ResourcePatch'>;

export type ResourceRef = Schema<'ResourceRef'>;

export type ResourceSection = Schema<'ResourceSection'>;

export type ResourceSectionWrite = Schema<'ResourceSectionWrite'>;

/**
 * A work as an editor sees it.
 */
export type ResourceTexts = Schema<'ResourceTexts'>;

/**
 * What somebody is in the community; it decides what they may do.
 */
export type Role = Schema<'Role'>;

/**
 * Another session at the same time.
 */
export type ScheduleWarning = Schema<'ScheduleWarning'>;

/**
 * Something that needs a permission.
 */
export type Scope = Schema<'Scope'>;

/**
 * Something that needs a permission.
 */
export type ScopeName = Schema<'ScopeName'>;

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
 * A new entry of the calendar.
 */
export type SessionCreate = Schema<'SessionCreate'>;

/**
 * A session with the sessions inside it.
 */
export type SessionDetail = Schema<'SessionDetail'>;

/**
 * A language of a session and the way it is there.
 */
export type SessionLanguage = Schema<'SessionLanguage'>;

/**
 * A language of a session and the way it is there.
 */
export type SessionLanguageWrite = Schema<'SessionLanguageWrite'>;

export type SessionList = Schema<'SessionList'>;

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export type SessionPart = Schema<'SessionPart'>;

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 */
export type SessionPartWrite = Schema<'SessionPartWrite'>;

/**
 * What changes of a session (JSON merge patch); lists are given whole, null clears.
 */
export type SessionPatch = Schema<'SessionPatch'>;

export type SessionStatus = Schema<'SessionStatus'>;

/**
 * The session as it is now stored.
 */
export type SessionWritten = Schema<'SessionWritten'>;

/**
 * A person who agreed to be named. The consents are answered only to those who may change the session.
 */
export type Speaker = Schema<'Speaker'>;

/**
 * Somebody who speaks, with what they agreed to. What is not said is not agreed.
 */
export type SpeakerWrite = Schema<'SpeakerWrite'>;

/**
 * A submission as its submitter sees it; for the secretariat with `desk`.
 */
export type Submission = Schema<'Submission'>;

/**
 * What was sent, without the token. Only ever answered to the submitter's own key and to the secretariat.
 */
export type SubmissionAnswers = Schema<'SubmissionAnswers'>;

/**
 * Answers that are to replace those sent before. An empty text or list takes an answer back.
 */
export type SubmissionAnswersPatch = Schema<'SubmissionAnswersPatch'>;

/**
 * A line of the queue.
 */
export type SubmissionBrief = Schema<'SubmissionBrief'>;

/**
 * A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`.
 */
export type SubmissionCreate = Schema<'SubmissionCreate'>;

/**
 * What the secretariat keeps about a submission. Never answered to the submitter.
 */
export type SubmissionDesk = Schema<'SubmissionDesk'>;

/**
 * Everything personal is gone; what remains is counted and names nobody.
 */
export type SubmissionErasure = Schema<'SubmissionErasure'>;

export type SubmissionEvent = Schema<'SubmissionEvent'>;

/**
 * Everything that is stored about a submission and that its submitter may have, in one document.
 */
export type SubmissionExport = Schema<'SubmissionExport'>;

/**
 * The fields of the plain form, named by their JSON pointers without the first stroke (`submitter/email`). Boxes that are ticked repeat their name.
 */
export type SubmissionFormPost = Schema<'SubmissionFormPost'>;

export type SubmissionList = Schema<'SubmissionList'>;

export type SubmissionMessage = Schema<'SubmissionMessage'>;

export type SubmissionMessageCreate = Schema<'SubmissionMessageCreate'>;

export type SubmissionMessageList = Schema<'SubmissionMessageList'>;

/**
 * The submission after a move.
 */
export type SubmissionMoved = Schema<'SubmissionMoved'>;

/**
 * Who looks after it at the secretariat.
 */
export type SubmissionOwner = Schema<'SubmissionOwner'>;

export type SubmissionPartner = Schema<'SubmissionPartner'>;

/**
 * The submitter changes `answers` (and their `language`): what is named replaces what was sent, the whole is checked by the form's rules, and a new revision is stored. The secretariat changes the rest.
 */
export type SubmissionPatch = Schema<'SubmissionPatch'>;

/**
 * The answer to a new submission. It repeats nothing that the submitter typed.
 */
export type SubmissionReceipt = Schema<'SubmissionReceipt'>;

/**
 * What one reviewer makes of a submission. Reviewers may disagree; nothing is averaged.
 */
export type SubmissionReview = Schema<'SubmissionReview'>;

/**
 * The review of whoever sends it; an earlier one of the same person is replaced.
 */
export type SubmissionReviewCreate = Schema<'SubmissionReviewCreate'>;

export type SubmissionReviewList = Schema<'SubmissionReviewList'>;

/**
 * The answers as they stood, with what differs from the revision before.
 */
export type SubmissionRevision = Schema<'SubmissionRevision'>;

export type SubmissionRevisionList = Schema<'SubmissionRevisionList'>;

/**
 * The date of the session; the rest is taken from the answers.
 */
export type SubmissionSchedule = Schema<'SubmissionSchedule'>;

export type SubmissionState = Schema<'SubmissionState'>;

/**
 * What the secretariat sees to for the session, and how far it is.
 */
export type SubmissionSupport = Schema<'SubmissionSupport'>;

export type SubmissionSupportPatch = Schema<'SubmissionSupportPatch'>;

/**
 * A move to another state. To `scheduled` it needs `session` or `sessionId`; to `published` it may carry `recordings`. What a move does not need is refused.
 */
export type SubmissionTransition = Schema<'SubmissionTransition'>;

/**
 * The person whom the secretariat contacts. Never shown in public.
 */
export type Submitter = Schema<'Submitter'>;

export type SubmittingOrganisation = Schema<'SubmittingOrganisation'>;

/**
 * Something that the secretariat sees to for every session.
 */
export type SupportItem = Schema<'SupportItem'>;

export type Takeaway = Schema<'Takeaway'>;

export type TakeawayWrite = Schema<'TakeawayWrite'>;

/**
 * A term of a vocabulary with its label in the language of the answer.
 */
export type Term = Schema<'Term'>;

/**
 * A wall time that clocks skip or show twice, and the instant that was taken for it (RFC 5545, 3.3.5).
 */
export type TimeAdjustment = Schema<'TimeAdjustment'>;

/**
 * An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used.
 */
export type TimeZone = Schema<'TimeZone'>;

/**
 * An API token, without its secret.
 */
export type Token = Schema<'Token'>;

export type TokenCreate = Schema<'TokenCreate'>;

export type TokenCreated = Schema<'TokenCreated'>;

export type TokenList = Schema<'TokenList'>;

export type TranslationList = Schema<'TranslationList'>;

export type TranslationRow = Schema<'TranslationRow'>;

/**
 * Somebody who may sign in. Seen by administrators alone.
 */
export type User = Schema<'User'>;

export type UserCreate = Schema<'UserCreate'>;

export type UserList = Schema<'UserList'>;

/**
 * Only what changes.
 */
export type UserPatch = Schema<'UserPatch'>;

export type UserRef = Schema<'UserRef'>;

/**
 * `public` = everybody sees it whole; `members` = without a token it is a teaser, without links and without its place.
 */
export type Visibility = Schema<'Visibility'>;

/**
 * A list of terms. Terms are data; new ones need no release.
 */
export type Vocabulary = Schema<'Vocabulary'>;

export type VocabularyList = Schema<'VocabularyList'>;

/**
 * A wall date cut to what is known (`2010`, `2020-11`, `2020-11-10`) or a wall time in the session's zone (`2026-10-25T14:00`). An offset (`2026-10-25T02:30+01:00`) tells which of two equal wall times is meant when clocks go back.
 */
export type WallTime = Schema<'WallTime'>;

/**
 * When something takes place, to the precision that is known.
 */
export type When = Schema<'When'>;
