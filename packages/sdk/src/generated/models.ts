// Generated from the contract. Do not edit; run `npm run generate`.

import type { Schema } from '../operations/contract.ts';

/**
 * That the submitter has read a document in this version and keeps to it.
 *
 * @interface
 */
export type Attestation = Schema<'Attestation'>;

/**
 * A document that a submission must be in line with.
 *
 * @interface
 */
export type AttestationDocument = Schema<'AttestationDocument'>;

/**
 * A field that was changed, with its value before and after. Values of fields that hold names, addresses, secrets or what a person wrote are not kept.
 *
 * @interface
 */
export type AuditChange = Schema<'AuditChange'>;

/**
 * Something that somebody did.
 *
 * @interface
 */
export type AuditEntry = Schema<'AuditEntry'>;

/**
 * A page of what was done.
 *
 * @interface
 */
export type AuditEntryList = Schema<'AuditEntryList'>;

/**
 * An entry of a feed that could not be used. The others were.
 *
 * @interface
 */
export type BadEntry = Schema<'BadEntry'>;

/**
 * A calendar feed of a network (iCalendar) that is taken into the joint calendar.
 *
 * @interface
 */
export type CalendarSource = Schema<'CalendarSource'>;

/**
 * A calendar feed to take in.
 *
 * @interface
 */
export type CalendarSourceCreate = Schema<'CalendarSourceCreate'>;

/**
 * A page of calendar feeds.
 *
 * @interface
 */
export type CalendarSourceList = Schema<'CalendarSourceList'>;

/**
 * What changes of a calendar source.
 *
 * @interface
 */
export type CalendarSourcePatch = Schema<'CalendarSourcePatch'>;

/**
 * A call for session ideas.
 *
 * @interface
 */
export type Call = Schema<'Call'>;

/**
 * A new call with its form. A form whose parts do not fit together is refused, with a pointer to each place.
 *
 * @interface
 */
export type CallCreate = Schema<'CallCreate'>;

/**
 * The form of a call as data: what to ask, in which words, and the rules the answers must meet. `schema` is JSON Schema 2020-12 over the body of `createSubmission`; the server checks with the same rules.
 *
 * @interface
 */
export type CallForm = Schema<'CallForm'>;

/**
 * A page of calls.
 *
 * @interface
 */
export type CallList = Schema<'CallList'>;

/**
 * A month of a call, and how far it is filled.
 *
 * @interface
 */
export type CallMonth = Schema<'CallMonth'>;

/**
 * The twelve months of a call's year, each with what is planned for it.
 *
 * @interface
 */
export type CallMonths = Schema<'CallMonths'>;

/**
 * What is to change; what is not named stays. null clears.
 *
 * @interface
 */
export type CallPatch = Schema<'CallPatch'>;

/**
 * A field of a call's form as it is written.
 *
 * @interface
 */
export type CallWriteField = Schema<'CallWriteField'>;

/**
 * The form of a call as it is stored, with its texts by language. `schema` is JSON Schema 2020-12 over the body of `createSubmission`.
 *
 * @interface
 */
export type CallWriteForm = Schema<'CallWriteForm'>;

/**
 * A call as the secretariat keeps it.
 *
 * @interface
 */
export type CallWritten = Schema<'CallWritten'>;

/**
 * An ordered set of works.
 *
 * @interface
 */
export type Collection = Schema<'Collection'>;

/**
 * A collection to create.
 *
 * @interface
 */
export type CollectionCreate = Schema<'CollectionCreate'>;

/**
 * A collection with its works.
 *
 * @interface
 */
export type CollectionDetail = Schema<'CollectionDetail'>;

/**
 * A page of collections.
 *
 * @interface
 */
export type CollectionList = Schema<'CollectionList'>;

/**
 * What changes in a collection. What is left out stays.
 *
 * @interface
 */
export type CollectionPatch = Schema<'CollectionPatch'>;

/**
 * A collection by its id, with its title.
 *
 * @interface
 */
export type CollectionRef = Schema<'CollectionRef'>;

/**
 * The answer to a consent statement.
 *
 * @interface
 */
export type Consent = Schema<'Consent'>;

/**
 * What a person is asked to consent to, word for word, in one version.
 *
 * @interface
 */
export type ConsentStatement = Schema<'ConsentStatement'>;

/**
 * A pair of colours with less contrast than WCAG 2.2 asks for.
 *
 * @interface
 */
export type ContrastFinding = Schema<'ContrastFinding'>;

/**
 * Somebody who made a work, with their part in it.
 *
 * @interface
 */
export type Contributor = Schema<'Contributor'>;

/**
 * A contributor as they are written.
 *
 * @interface
 */
export type ContributorWrite = Schema<'ContributorWrite'>;

/**
 * ISO 3166-1 alpha-2, plus the user-assigned `XK` (Kosovo). Names come from CLDR, not from us.
 */
export type CountryCode = Schema<'CountryCode'>;

/**
 * A country in numbers.
 *
 * @interface
 */
export type CountrySummary = Schema<'CountrySummary'>;

/**
 * A date (`2026-11-21`, midnight UTC) or a time with offset (`2026-11-21T15:00:00+01:00`).
 */
export type DateOrTime = Schema<'DateOrTime'>;

/**
 * How much of the date is known.
 */
export type DatePrecision = Schema<'DatePrecision'>;

/**
 * Where everything of this API is.
 *
 * @interface
 */
export type Discovery = Schema<'Discovery'>;

/**
 * A document at its address, with its language.
 *
 * @interface
 */
export type DocumentLink = Schema<'DocumentLink'>;

/**
 * How the widgets look and what they show on the pages of a partner.
 *
 * @interface
 */
export type EmbedPreset = Schema<'EmbedPreset'>;

/**
 * A page of presets.
 *
 * @interface
 */
export type EmbedPresetList = Schema<'EmbedPresetList'>;

/**
 * A preset as it is written.
 *
 * @interface
 */
export type EmbedPresetWrite = Schema<'EmbedPresetWrite'>;

/**
 * Values of design tokens by custom property, such as `--colab-color-accent`.
 */
export type EmbedTokens = Schema<'EmbedTokens'>;

/**
 * What every entity carries.
 *
 * @interface
 */
export type Entity = Schema<'Entity'>;

/**
 * Who announces the event. Two networks that announce the same one are both named, and it is shown once.
 *
 * @interface
 */
export type EventOrigin = Schema<'EventOrigin'>;

/**
 * A value that a filter takes, with its label and how many entries of the answer have it.
 *
 * @interface
 */
export type FacetValue = Schema<'FacetValue'>;

/**
 * What readers may be asked about the work.
 *
 * @interface
 */
export type FeedbackForm = Schema<'FeedbackForm'>;

/**
 * A number that says where it comes from. Declared figures are never mixed with counted ones.
 *
 * @interface
 */
export type Figure = Schema<'Figure'>;

/**
 * A figure as it is written.
 *
 * @interface
 */
export type FigureWrite = Schema<'FigureWrite'>;

/**
 * One question.
 *
 * @interface
 */
export type FormField = Schema<'FormField'>;

/**
 * One of the values that a field offers.
 *
 * @interface
 */
export type FormOption = Schema<'FormOption'>;

/**
 * A step of a form with its fields in their order.
 *
 * @interface
 */
export type FormStep = Schema<'FormStep'>;

/**
 * A role, and where it holds; without network and group it holds everywhere.
 *
 * @interface
 */
export type Grant = Schema<'Grant'>;

/**
 * A role, and where it holds. Administrators and the global secretariat are that everywhere; a network secretariat names its network, a group lead its group; the others hold everywhere or on one network.
 *
 * @interface
 */
export type GrantInput = Schema<'GrantInput'>;

/**
 * A working group, learning circle, body or e-mail group of the Alliance.
 *
 * @interface
 */
export type Group = Schema<'Group'>;

/**
 * A page of groups.
 *
 * @interface
 */
export type GroupList = Schema<'GroupList'>;

/**
 * What one run over a calendar feed found.
 *
 * @interface
 */
export type HarvestReport = Schema<'HarvestReport'>;

/**
 * A page of harvests.
 *
 * @interface
 */
export type HarvestReportList = Schema<'HarvestReportList'>;

/**
 * That the process runs.
 *
 * @interface
 */
export type Health = Schema<'Health'>;

/**
 * An address on the web.
 */
export type HttpUrl = Schema<'HttpUrl'>;

/**
 * An opaque identifier. Stable for the life of the entity; do not read meaning into it.
 */
export type Id = Schema<'Id'>;

/**
 * Ids, 1 to 50.
 */
export type IdList = Schema<'IdList'>;

/**
 * What the form for new members asks: its choices, the code of conduct and the consents.
 *
 * @interface
 */
export type JoinForm = Schema<'JoinForm'>;

/**
 * Nothing in it was typed by a person.
 *
 * @interface
 */
export type JoinReceipt = Schema<'JoinReceipt'>;

/**
 * A request to become a member, as the desk sees it.
 *
 * @interface
 */
export type JoinRequest = Schema<'JoinRequest'>;

/**
 * A request to become a member.
 *
 * @interface
 */
export type JoinRequestCreate = Schema<'JoinRequestCreate'>;

/**
 * A page of requests to become a member.
 *
 * @interface
 */
export type JoinRequestList = Schema<'JoinRequestList'>;

/**
 * What the desk decides on a request to become a member.
 *
 * @interface
 */
export type JoinReview = Schema<'JoinReview'>;

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @interface
 */
export type JsonFeed = Schema<'JsonFeed'>;

/**
 * An entry of a JSON Feed.
 *
 * @interface
 */
export type JsonFeedItem = Schema<'JsonFeedItem'>;

/**
 * A node of schema.org in JSON-LD 1.1.
 *
 * @interface
 */
export type JsonLd = Schema<'JsonLd'>;

/**
 * Languages, 1 to 20.
 */
export type LanguageList = Schema<'LanguageList'>;

/**
 * A BCP 47 language tag.
 */
export type LanguageTag = Schema<'LanguageTag'>;

/**
 * What every list answer carries beside its items.
 *
 * @interface
 */
export type ListMeta = Schema<'ListMeta'>;

/**
 * What languages an entity is served and available in.
 *
 * @interface
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
 *
 * @interface
 */
export type Mail = Schema<'Mail'>;

/**
 * A page of letters.
 *
 * @interface
 */
export type MailList = Schema<'MailList'>;

/**
 * What is to change in a letter that was not released yet.
 *
 * @interface
 */
export type MailPatch = Schema<'MailPatch'>;

/**
 * A document that belongs to a session.
 *
 * @interface
 */
export type Material = Schema<'Material'>;

/**
 * A material of a session as it is written.
 *
 * @interface
 */
export type MaterialWrite = Schema<'MaterialWrite'>;

/**
 * The one whose token came with the request.
 *
 * @interface
 */
export type Me = Schema<'Me'>;

/**
 * A member or partner organisation. There are no persons and no addresses here.
 *
 * @interface
 */
export type Member = Schema<'Member'>;

/**
 * A page of members.
 *
 * @interface
 */
export type MemberList = Schema<'MemberList'>;

/**
 * An organisation in the directory. Never a person, and no address of one.
 *
 * @interface
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
 *
 * @interface
 */
export type Network = Schema<'Network'>;

/**
 * A network in the summary, with its numbers.
 *
 * @interface
 */
export type NetworkBrief = Schema<'NetworkBrief'>;

/**
 * A network to create.
 *
 * @interface
 */
export type NetworkCreate = Schema<'NetworkCreate'>;

/**
 * A network as a feature of a map (GeoJSON).
 *
 * @interface
 */
export type NetworkFeature = Schema<'NetworkFeature'>;

/**
 * A GeoJSON FeatureCollection (RFC 7946) of networks.
 *
 * @interface
 */
export type NetworkFeatures = Schema<'NetworkFeatures'>;

/**
 * The organisation that hosts a network, or hosted it, and when.
 *
 * @interface
 */
export type NetworkHost = Schema<'NetworkHost'>;

/**
 * A host as it is written.
 *
 * @interface
 */
export type NetworkHostWrite = Schema<'NetworkHostWrite'>;

/**
 * A page of networks.
 *
 * @interface
 */
export type NetworkList = Schema<'NetworkList'>;

/**
 * What changes in a network. What is left out stays.
 *
 * @interface
 */
export type NetworkPatch = Schema<'NetworkPatch'>;

/**
 * The places of a network, as a GeoJSON geometry.
 *
 * @interface
 */
export type NetworkPoints = Schema<'NetworkPoints'>;

/**
 * A network by its id, with its name.
 *
 * @interface
 */
export type NetworkRef = Schema<'NetworkRef'>;

/**
 * What a map and its table need, in one small answer.
 *
 * @interface
 */
export type NetworkSummary = Schema<'NetworkSummary'>;

/**
 * One time that a session takes place. A session that recurs has many; its rule is expanded by the server.
 *
 * @interface
 */
export type Occurrence = Schema<'Occurrence'>;

/**
 * A page of occurrences.
 *
 * @interface
 */
export type OccurrenceList = Schema<'OccurrenceList'>;

/**
 * What is different for this one occurrence; null takes a difference back.
 *
 * @interface
 */
export type OccurrencePatch = Schema<'OccurrencePatch'>;

/**
 * An oEmbed 1.0 answer of the type `rich`.
 *
 * @interface
 */
export type Oembed = Schema<'Oembed'>;

/**
 * Interpretation into a language that the submitter can bring along.
 *
 * @interface
 */
export type OfferedInterpretation = Schema<'OfferedInterpretation'>;

/**
 * An organisation by name, and by its directory entry where it has one.
 *
 * @interface
 */
export type OrganisationRef = Schema<'OrganisationRef'>;

/**
 * An organisation by name, and by its directory entry where it has one.
 *
 * @interface
 */
export type OrganisationWrite = Schema<'OrganisationWrite'>;

/**
 * A wall date cut to what is known (ISO 8601 reduced precision), `2010`, `2020-11` or `2020-11-10`. Never padded.
 */
export type PartialDate = Schema<'PartialDate'>;

/**
 * RFC 9457 problem details.
 *
 * @interface
 */
export type Problem = Schema<'Problem'>;

/**
 * One place that is wrong.
 *
 * @interface
 */
export type ProblemItem = Schema<'ProblemItem'>;

/**
 * A puzzle that costs a browser a moment and a robot that sends thousands a fortune. It is made and checked by this server alone (the Altcha scheme, SHA-256): find the number for which the hexadecimal digest of `salt` followed by it is `challenge`. The solution goes along as `proofOfWork`. Where `required` is false nothing has to be solved.
 *
 * @interface
 */
export type ProofOfWork = Schema<'ProofOfWork'>;

/**
 * `sourced` = a public document says so; `fixture` = made up to show the product, to be marked as a sample; `contributed` = entered by people using this server; `harvested` = taken from a network's own calendar feed.
 */
export type Provenance = Schema<'Provenance'>;

/**
 * Whether the server can answer from its database.
 *
 * @interface
 */
export type Readiness = Schema<'Readiness'>;

/**
 * A recording of a session in one language.
 *
 * @interface
 */
export type Recording = Schema<'Recording'>;

/**
 * A recording as it is written. It is published once every speaker is listed and has agreed: otherwise the answer is 422 with `const` at the `recordingConsent` of each speaker who has not, or `required` at `/speakers`.
 *
 * @interface
 */
export type RecordingWrite = Schema<'RecordingWrite'>;

/**
 * How it recurs (RFC 5545, 3.8.5), in wall times of the session's own zone.
 *
 * @interface
 */
export type Recurrence = Schema<'Recurrence'>;

/**
 * How it recurs (RFC 5545, 3.8.5). The rule runs in the session's zone, so that 14:00 stays 14:00 when clocks change. A session recurs at most daily.
 *
 * @interface
 */
export type RecurrenceWrite = Schema<'RecurrenceWrite'>;

/**
 * A region in numbers.
 *
 * @interface
 */
export type RegionSummary = Schema<'RegionSummary'>;

/**
 * Where people register for a session, and until when.
 *
 * @interface
 */
export type Registration = Schema<'Registration'>;

/**
 * Where people register, as it is written.
 *
 * @interface
 */
export type RegistrationWrite = Schema<'RegistrationWrite'>;

/**
 * The community's own page on harm and harassment: how to report it, to whom, and what happens then. Widgets link to it in their footer. This API never takes such a report. null where the community has no page; in the answer's language where there is one.
 */
export type ReportUrl = Schema<'ReportUrl'>;

/**
 * A publication, toolkit, video or other work of the library.
 *
 * @interface
 */
export type Resource = Schema<'Resource'>;

/**
 * How often a work was looked at and fetched. What a source printed and what this server has counted are added up nowhere.
 *
 * @interface
 */
export type ResourceCounts = Schema<'ResourceCounts'>;

/**
 * A work for the library.
 *
 * @interface
 */
export type ResourceCreate = Schema<'ResourceCreate'>;

/**
 * A work with what is linked to it.
 *
 * @interface
 */
export type ResourceDetail = Schema<'ResourceDetail'>;

/**
 * What somebody said about a work.
 *
 * @interface
 */
export type ResourceFeedback = Schema<'ResourceFeedback'>;

/**
 * What a reader says of a work. At least one of `usefulness` and `improvement` has to be there.
 *
 * @interface
 */
export type ResourceFeedbackCreate = Schema<'ResourceFeedbackCreate'>;

/**
 * A page of feedback on a work, with its summary.
 *
 * @interface
 */
export type ResourceFeedbackList = Schema<'ResourceFeedbackList'>;

/**
 * A file of a work in one language. `bytes` is its size, `sha256` the hash of what it holds, in hexadecimal.
 *
 * @interface
 */
export type ResourceFile = Schema<'ResourceFile'>;

/**
 * A file as it is written.
 *
 * @interface
 */
export type ResourceFileWrite = Schema<'ResourceFileWrite'>;

/**
 * A page of works.
 *
 * @interface
 */
export type ResourceList = Schema<'ResourceList'>;

/**
 * What changes of a work (JSON merge patch); texts merge by language, lists are given whole, null clears.
 *
 * @interface
 */
export type ResourcePatch = Schema<'ResourcePatch'>;

/**
 * A work by its id, with its title and languages.
 *
 * @interface
 */
export type ResourceRef = Schema<'ResourceRef'>;

/**
 * A part of the summary of a work.
 *
 * @interface
 */
export type ResourceSection = Schema<'ResourceSection'>;

/**
 * A part of the summary as it is written.
 *
 * @interface
 */
export type ResourceSectionWrite = Schema<'ResourceSectionWrite'>;

/**
 * A work as an editor sees it.
 *
 * @interface
 */
export type ResourceTexts = Schema<'ResourceTexts'>;

/**
 * What somebody is in the community; it decides what they may do.
 */
export type Role = Schema<'Role'>;

/**
 * Another session at the same time.
 *
 * @interface
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
 *
 * @interface
 */
export type Series = Schema<'Series'>;

/**
 * A page of series.
 *
 * @interface
 */
export type SeriesList = Schema<'SeriesList'>;

/**
 * A series by its id, with its title.
 *
 * @interface
 */
export type SeriesRef = Schema<'SeriesRef'>;

/**
 * A session, webinar, symposium, meeting, dialogue, or any other event of the joint calendar.
 *
 * @interface
 */
export type Session = Schema<'Session'>;

/**
 * A new entry of the calendar.
 *
 * @interface
 */
export type SessionCreate = Schema<'SessionCreate'>;

/**
 * A session with the sessions inside it.
 *
 * @interface
 */
export type SessionDetail = Schema<'SessionDetail'>;

/**
 * A language of a session and the way it is there.
 *
 * @interface
 */
export type SessionLanguage = Schema<'SessionLanguage'>;

/**
 * A language of a session and the way it is there.
 *
 * @interface
 */
export type SessionLanguageWrite = Schema<'SessionLanguageWrite'>;

/**
 * A page of sessions.
 *
 * @interface
 */
export type SessionList = Schema<'SessionList'>;

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 *
 * @interface
 */
export type SessionPart = Schema<'SessionPart'>;

/**
 * A part of a session with dates of its own, such as the forum window or a webinar of a dialogue.
 *
 * @interface
 */
export type SessionPartWrite = Schema<'SessionPartWrite'>;

/**
 * What changes of a session (JSON merge patch); lists are given whole, null clears.
 *
 * @interface
 */
export type SessionPatch = Schema<'SessionPatch'>;

/**
 * How far a session has come, or what became of it.
 */
export type SessionStatus = Schema<'SessionStatus'>;

/**
 * The session as it is now stored.
 *
 * @interface
 */
export type SessionWritten = Schema<'SessionWritten'>;

/**
 * A person who agreed to be named. The consents are answered only to those who may change the session.
 *
 * @interface
 */
export type Speaker = Schema<'Speaker'>;

/**
 * Somebody who speaks, with what they agreed to. What is not said is not agreed.
 *
 * @interface
 */
export type SpeakerWrite = Schema<'SpeakerWrite'>;

/**
 * A submission as its submitter sees it; for the secretariat with `desk`.
 *
 * @interface
 */
export type Submission = Schema<'Submission'>;

/**
 * What was sent, without the token. Only ever answered to the submitter's own key and to the secretariat.
 *
 * @interface
 */
export type SubmissionAnswers = Schema<'SubmissionAnswers'>;

/**
 * Answers that are to replace those sent before. An empty text or list takes an answer back.
 *
 * @interface
 */
export type SubmissionAnswersPatch = Schema<'SubmissionAnswersPatch'>;

/**
 * A line of the queue.
 *
 * @interface
 */
export type SubmissionBrief = Schema<'SubmissionBrief'>;

/**
 * A session idea. What is required beyond the token and the language is the call's matter and stands in its form's `schema`.
 *
 * @interface
 */
export type SubmissionCreate = Schema<'SubmissionCreate'>;

/**
 * What the secretariat keeps about a submission. Never answered to the submitter.
 *
 * @interface
 */
export type SubmissionDesk = Schema<'SubmissionDesk'>;

/**
 * Everything personal is gone; what remains is counted and names nobody.
 *
 * @interface
 */
export type SubmissionErasure = Schema<'SubmissionErasure'>;

/**
 * A state that a submission came into, and when.
 *
 * @interface
 */
export type SubmissionEvent = Schema<'SubmissionEvent'>;

/**
 * Everything that is stored about a submission and that its submitter may have, in one document.
 *
 * @interface
 */
export type SubmissionExport = Schema<'SubmissionExport'>;

/**
 * The fields of the plain form, named by their JSON pointers without the first stroke (`submitter/email`). Boxes that are ticked repeat their name.
 *
 * @interface
 */
export type SubmissionFormPost = Schema<'SubmissionFormPost'>;

/**
 * A page of submissions.
 *
 * @interface
 */
export type SubmissionList = Schema<'SubmissionList'>;

/**
 * A message between the submitter and the secretariat, or an internal note of the secretariat.
 *
 * @interface
 */
export type SubmissionMessage = Schema<'SubmissionMessage'>;

/**
 * A message to send.
 *
 * @interface
 */
export type SubmissionMessageCreate = Schema<'SubmissionMessageCreate'>;

/**
 * A page of messages about a submission.
 *
 * @interface
 */
export type SubmissionMessageList = Schema<'SubmissionMessageList'>;

/**
 * The submission after a move.
 *
 * @interface
 */
export type SubmissionMoved = Schema<'SubmissionMoved'>;

/**
 * Who looks after it at the secretariat.
 *
 * @interface
 */
export type SubmissionOwner = Schema<'SubmissionOwner'>;

/**
 * An organisation that takes part in an idea.
 *
 * @interface
 */
export type SubmissionPartner = Schema<'SubmissionPartner'>;

/**
 * The submitter changes `answers` (and their `language`): what is named replaces what was sent, the whole is checked by the form's rules, and a new revision is stored. The secretariat changes the rest.
 *
 * @interface
 */
export type SubmissionPatch = Schema<'SubmissionPatch'>;

/**
 * The answer to a new submission. It repeats nothing that the submitter typed.
 *
 * @interface
 */
export type SubmissionReceipt = Schema<'SubmissionReceipt'>;

/**
 * What one reviewer makes of a submission. Reviewers may disagree; nothing is averaged.
 *
 * @interface
 */
export type SubmissionReview = Schema<'SubmissionReview'>;

/**
 * The review of whoever sends it; an earlier one of the same person is replaced.
 *
 * @interface
 */
export type SubmissionReviewCreate = Schema<'SubmissionReviewCreate'>;

/**
 * A page of reviews of a submission.
 *
 * @interface
 */
export type SubmissionReviewList = Schema<'SubmissionReviewList'>;

/**
 * The answers as they stood, with what differs from the revision before.
 *
 * @interface
 */
export type SubmissionRevision = Schema<'SubmissionRevision'>;

/**
 * A page of revisions of a submission.
 *
 * @interface
 */
export type SubmissionRevisionList = Schema<'SubmissionRevisionList'>;

/**
 * The date of the session; the rest is taken from the answers.
 *
 * @interface
 */
export type SubmissionSchedule = Schema<'SubmissionSchedule'>;

/**
 * Where an idea stands on its way from the submission to the published session.
 */
export type SubmissionState = Schema<'SubmissionState'>;

/**
 * What the secretariat sees to for the session, and how far it is.
 *
 * @interface
 */
export type SubmissionSupport = Schema<'SubmissionSupport'>;

/**
 * Which of the support that a submission asks for is taken care of.
 *
 * @interface
 */
export type SubmissionSupportPatch = Schema<'SubmissionSupportPatch'>;

/**
 * A move to another state. To `scheduled` it needs `session` or `sessionId`; to `published` it may carry `recordings`. What a move does not need is refused.
 *
 * @interface
 */
export type SubmissionTransition = Schema<'SubmissionTransition'>;

/**
 * The person whom the secretariat contacts. Never shown in public.
 *
 * @interface
 */
export type Submitter = Schema<'Submitter'>;

/**
 * The organisation that submits an idea.
 *
 * @interface
 */
export type SubmittingOrganisation = Schema<'SubmittingOrganisation'>;

/**
 * Something that the secretariat sees to for every session.
 *
 * @interface
 */
export type SupportItem = Schema<'SupportItem'>;

/**
 * Something to take away from a work.
 *
 * @interface
 */
export type Takeaway = Schema<'Takeaway'>;

/**
 * A takeaway as it is written.
 *
 * @interface
 */
export type TakeawayWrite = Schema<'TakeawayWrite'>;

/**
 * A term of a vocabulary with its label in the language of the answer.
 *
 * @interface
 */
export type Term = Schema<'Term'>;

/**
 * A wall time that clocks skip or show twice, and the instant that was taken for it (RFC 5545, 3.3.5).
 *
 * @interface
 */
export type TimeAdjustment = Schema<'TimeAdjustment'>;

/**
 * An IANA time zone, such as `America/New_York`. Printed abbreviations (EST, CET) are never used.
 */
export type TimeZone = Schema<'TimeZone'>;

/**
 * An API token, without its secret.
 *
 * @interface
 */
export type Token = Schema<'Token'>;

/**
 * A token to make.
 *
 * @interface
 */
export type TokenCreate = Schema<'TokenCreate'>;

/**
 * A token that was just made, with its secret.
 *
 * @interface
 */
export type TokenCreated = Schema<'TokenCreated'>;

/**
 * A page of tokens.
 *
 * @interface
 */
export type TokenList = Schema<'TokenList'>;

/**
 * A page of entries with how far they are translated.
 *
 * @interface
 */
export type TranslationList = Schema<'TranslationList'>;

/**
 * How far an entry is translated into a language.
 *
 * @interface
 */
export type TranslationRow = Schema<'TranslationRow'>;

/**
 * Somebody who may sign in. Seen by administrators alone.
 *
 * @interface
 */
export type User = Schema<'User'>;

/**
 * A user to add.
 *
 * @interface
 */
export type UserCreate = Schema<'UserCreate'>;

/**
 * A page of users.
 *
 * @interface
 */
export type UserList = Schema<'UserList'>;

/**
 * Only what changes.
 *
 * @interface
 */
export type UserPatch = Schema<'UserPatch'>;

/**
 * A user by their id, with their name.
 *
 * @interface
 */
export type UserRef = Schema<'UserRef'>;

/**
 * `public` = everybody sees it whole; `members` = without a token it is a teaser, without links and without its place.
 */
export type Visibility = Schema<'Visibility'>;

/**
 * A list of terms. Terms are data; new ones need no release.
 *
 * @interface
 */
export type Vocabulary = Schema<'Vocabulary'>;

/**
 * The vocabularies.
 *
 * @interface
 */
export type VocabularyList = Schema<'VocabularyList'>;

/**
 * A wall date cut to what is known (`2010`, `2020-11`, `2020-11-10`) or a wall time in the session's zone (`2026-10-25T14:00`). An offset (`2026-10-25T02:30+01:00`) tells which of two equal wall times is meant when clocks go back.
 */
export type WallTime = Schema<'WallTime'>;

/**
 * When something takes place, to the precision that is known.
 *
 * @interface
 */
export type When = Schema<'When'>;
