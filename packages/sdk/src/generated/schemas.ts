// Generated from the contract. Do not edit; run `npm run generate`.

import type { ZodMiniType } from 'zod/mini';
import {
  zAttestation,
  zAttestationDocument,
  zAuditChange,
  zAuditEntry,
  zAuditEntryList,
  zBadEntry,
  zCalendarSource,
  zCalendarSourceCreate,
  zCalendarSourceList,
  zCalendarSourcePatch,
  zCall,
  zCallCreate,
  zCallForm,
  zCallList,
  zCallMonth,
  zCallMonths,
  zCallPatch,
  zCallWriteField,
  zCallWriteForm,
  zCallWritten,
  zCollection,
  zCollectionCreate,
  zCollectionDetail,
  zCollectionList,
  zCollectionPatch,
  zCollectionRef,
  zConsent,
  zConsentStatement,
  zContrastFinding,
  zContributor,
  zContributorWrite,
  zCountryCode,
  zCountrySummary,
  zDateOrTime,
  zDatePrecision,
  zDiscovery,
  zDocumentLink,
  zEmbedPreset,
  zEmbedPresetList,
  zEmbedPresetWrite,
  zEmbedTokens,
  zEntity,
  zEventOrigin,
  zFacetValue,
  zFeedbackForm,
  zFigure,
  zFigureWrite,
  zFormField,
  zFormOption,
  zFormStep,
  zGrant,
  zGrantInput,
  zGroup,
  zGroupList,
  zHarvestReport,
  zHarvestReportList,
  zHealth,
  zHttpUrl,
  zId,
  zIdList,
  zJoinForm,
  zJoinReceipt,
  zJoinRequest,
  zJoinRequestCreate,
  zJoinRequestList,
  zJoinReview,
  zJsonFeed,
  zJsonFeedItem,
  zJsonLd,
  zLanguageList,
  zLanguageTag,
  zListMeta,
  zLocalization,
  zLocalizedText,
  zLocalizedTextPatch,
  zMail,
  zMailList,
  zMailPatch,
  zMaterial,
  zMaterialWrite,
  zMe,
  zMember,
  zMemberList,
  zMemberWrite,
  zMissingTexts,
  zMode,
  zNetwork,
  zNetworkBrief,
  zNetworkCreate,
  zNetworkFeature,
  zNetworkFeatures,
  zNetworkHost,
  zNetworkHostWrite,
  zNetworkList,
  zNetworkPatch,
  zNetworkPoints,
  zNetworkRef,
  zNetworkSummary,
  zOccurrence,
  zOccurrenceList,
  zOccurrencePatch,
  zOembed,
  zOfferedInterpretation,
  zOrganisationRef,
  zOrganisationWrite,
  zPartialDate,
  zProblem,
  zProblemItem,
  zProofOfWork,
  zProvenance,
  zReadiness,
  zRecording,
  zRecordingWrite,
  zRecurrence,
  zRecurrenceWrite,
  zRegionSummary,
  zRegistration,
  zRegistrationWrite,
  zReportUrl,
  zResource,
  zResourceCounts,
  zResourceCreate,
  zResourceDetail,
  zResourceFeedback,
  zResourceFeedbackCreate,
  zResourceFeedbackList,
  zResourceFile,
  zResourceFileWrite,
  zResourceList,
  zResourcePatch,
  zResourceRef,
  zResourceSection,
  zResourceSectionWrite,
  zResourceTexts,
  zRole,
  zScheduleWarning,
  zScope,
  zScopeName,
  zSeries,
  zSeriesList,
  zSeriesRef,
  zSession,
  zSessionCreate,
  zSessionDetail,
  zSessionLanguage,
  zSessionLanguageWrite,
  zSessionList,
  zSessionPart,
  zSessionPartWrite,
  zSessionPatch,
  zSessionStatus,
  zSessionWritten,
  zSpeaker,
  zSpeakerWrite,
  zSubmission,
  zSubmissionAnswers,
  zSubmissionAnswersPatch,
  zSubmissionBrief,
  zSubmissionCreate,
  zSubmissionDesk,
  zSubmissionErasure,
  zSubmissionEvent,
  zSubmissionExport,
  zSubmissionFormPost,
  zSubmissionList,
  zSubmissionMessage,
  zSubmissionMessageCreate,
  zSubmissionMessageList,
  zSubmissionMoved,
  zSubmissionOwner,
  zSubmissionPartner,
  zSubmissionPatch,
  zSubmissionReceipt,
  zSubmissionReview,
  zSubmissionReviewCreate,
  zSubmissionReviewList,
  zSubmissionRevision,
  zSubmissionRevisionList,
  zSubmissionSchedule,
  zSubmissionState,
  zSubmissionSupport,
  zSubmissionSupportPatch,
  zSubmissionTransition,
  zSubmitter,
  zSubmittingOrganisation,
  zSupportItem,
  zTakeaway,
  zTakeawayWrite,
  zTerm,
  zTimeAdjustment,
  zTimeZone,
  zToken,
  zTokenCreate,
  zTokenCreated,
  zTokenList,
  zTranslationList,
  zTranslationRow,
  zUser,
  zUserCreate,
  zUserList,
  zUserPatch,
  zUserRef,
  zVisibility,
  zVocabulary,
  zVocabularyList,
  zWallTime,
  zWhen,
} from '../schemas/contract.ts';
import type * as models from './models.ts';

/** Checks a value against the contract's `Attestation`; unknown members stay. */
export const attestationSchema: ZodMiniType<models.Attestation> = zAttestation;
/** Checks a value against the contract's `AttestationDocument`; unknown members stay. */
export const attestationDocumentSchema: ZodMiniType<models.AttestationDocument> = zAttestationDocument;
/** Checks a value against the contract's `AuditChange`; unknown members stay. */
export const auditChangeSchema: ZodMiniType<models.AuditChange> = zAuditChange;
/** Checks a value against the contract's `AuditEntry`; unknown members stay. */
export const auditEntrySchema: ZodMiniType<models.AuditEntry> = zAuditEntry;
/** Checks a value against the contract's `AuditEntryList`; unknown members stay. */
export const auditEntryListSchema: ZodMiniType<models.AuditEntryList> = zAuditEntryList;
/** Checks a value against the contract's `BadEntry`; unknown members stay. */
export const badEntrySchema: ZodMiniType<models.BadEntry> = zBadEntry;
/** Checks a value against the contract's `CalendarSource`; unknown members stay. */
export const calendarSourceSchema: ZodMiniType<models.CalendarSource> = zCalendarSource;
/** Checks a value against the contract's `CalendarSourceCreate`; unknown members stay. */
export const calendarSourceCreateSchema: ZodMiniType<models.CalendarSourceCreate> = zCalendarSourceCreate;
/** Checks a value against the contract's `CalendarSourceList`; unknown members stay. */
export const calendarSourceListSchema: ZodMiniType<models.CalendarSourceList> = zCalendarSourceList;
/** Checks a value against the contract's `CalendarSourcePatch`; unknown members stay. */
export const calendarSourcePatchSchema: ZodMiniType<models.CalendarSourcePatch> = zCalendarSourcePatch;
/** Checks a value against the contract's `Call`; unknown members stay. */
export const callSchema: ZodMiniType<models.Call> = zCall;
/** Checks a value against the contract's `CallCreate`; unknown members stay. */
export const callCreateSchema: ZodMiniType<models.CallCreate> = zCallCreate;
/** Checks a value against the contract's `CallForm`; unknown members stay. */
export const callFormSchema: ZodMiniType<models.CallForm> = zCallForm;
/** Checks a value against the contract's `CallList`; unknown members stay. */
export const callListSchema: ZodMiniType<models.CallList> = zCallList;
/** Checks a value against the contract's `CallMonth`; unknown members stay. */
export const callMonthSchema: ZodMiniType<models.CallMonth> = zCallMonth;
/** Checks a value against the contract's `CallMonths`; unknown members stay. */
export const callMonthsSchema: ZodMiniType<models.CallMonths> = zCallMonths;
/** Checks a value against the contract's `CallPatch`; unknown members stay. */
export const callPatchSchema: ZodMiniType<models.CallPatch> = zCallPatch;
/** Checks a value against the contract's `CallWriteField`; unknown members stay. */
export const callWriteFieldSchema: ZodMiniType<models.CallWriteField> = zCallWriteField;
/** Checks a value against the contract's `CallWriteForm`; unknown members stay. */
export const callWriteFormSchema: ZodMiniType<models.CallWriteForm> = zCallWriteForm;
/** Checks a value against the contract's `CallWritten`; unknown members stay. */
export const callWrittenSchema: ZodMiniType<models.CallWritten> = zCallWritten;
/** Checks a value against the contract's `Collection`; unknown members stay. */
export const collectionSchema: ZodMiniType<models.Collection> = zCollection;
/** Checks a value against the contract's `CollectionCreate`; unknown members stay. */
export const collectionCreateSchema: ZodMiniType<models.CollectionCreate> = zCollectionCreate;
/** Checks a value against the contract's `CollectionDetail`; unknown members stay. */
export const collectionDetailSchema: ZodMiniType<models.CollectionDetail> = zCollectionDetail;
/** Checks a value against the contract's `CollectionList`; unknown members stay. */
export const collectionListSchema: ZodMiniType<models.CollectionList> = zCollectionList;
/** Checks a value against the contract's `CollectionPatch`; unknown members stay. */
export const collectionPatchSchema: ZodMiniType<models.CollectionPatch> = zCollectionPatch;
/** Checks a value against the contract's `CollectionRef`; unknown members stay. */
export const collectionRefSchema: ZodMiniType<models.CollectionRef> = zCollectionRef;
/** Checks a value against the contract's `Consent`; unknown members stay. */
export const consentSchema: ZodMiniType<models.Consent> = zConsent;
/** Checks a value against the contract's `ConsentStatement`; unknown members stay. */
export const consentStatementSchema: ZodMiniType<models.ConsentStatement> = zConsentStatement;
/** Checks a value against the contract's `ContrastFinding`; unknown members stay. */
export const contrastFindingSchema: ZodMiniType<models.ContrastFinding> = zContrastFinding;
/** Checks a value against the contract's `Contributor`; unknown members stay. */
export const contributorSchema: ZodMiniType<models.Contributor> = zContributor;
/** Checks a value against the contract's `ContributorWrite`; unknown members stay. */
export const contributorWriteSchema: ZodMiniType<models.ContributorWrite> = zContributorWrite;
/** Checks a value against the contract's `CountryCode`; unknown members stay. */
export const countryCodeSchema: ZodMiniType<models.CountryCode> = zCountryCode;
/** Checks a value against the contract's `CountrySummary`; unknown members stay. */
export const countrySummarySchema: ZodMiniType<models.CountrySummary> = zCountrySummary;
/** Checks a value against the contract's `DateOrTime`; unknown members stay. */
export const dateOrTimeSchema: ZodMiniType<models.DateOrTime> = zDateOrTime;
/** Checks a value against the contract's `DatePrecision`; unknown members stay. */
export const datePrecisionSchema: ZodMiniType<models.DatePrecision> = zDatePrecision;
/** Checks a value against the contract's `Discovery`; unknown members stay. */
export const discoverySchema: ZodMiniType<models.Discovery> = zDiscovery;
/** Checks a value against the contract's `DocumentLink`; unknown members stay. */
export const documentLinkSchema: ZodMiniType<models.DocumentLink> = zDocumentLink;
/** Checks a value against the contract's `EmbedPreset`; unknown members stay. */
export const embedPresetSchema: ZodMiniType<models.EmbedPreset> = zEmbedPreset;
/** Checks a value against the contract's `EmbedPresetList`; unknown members stay. */
export const embedPresetListSchema: ZodMiniType<models.EmbedPresetList> = zEmbedPresetList;
/** Checks a value against the contract's `EmbedPresetWrite`; unknown members stay. */
export const embedPresetWriteSchema: ZodMiniType<models.EmbedPresetWrite> = zEmbedPresetWrite;
/** Checks a value against the contract's `EmbedTokens`; unknown members stay. */
export const embedTokensSchema: ZodMiniType<models.EmbedTokens> = zEmbedTokens;
/** Checks a value against the contract's `Entity`; unknown members stay. */
export const entitySchema: ZodMiniType<models.Entity> = zEntity;
/** Checks a value against the contract's `EventOrigin`; unknown members stay. */
export const eventOriginSchema: ZodMiniType<models.EventOrigin> = zEventOrigin;
/** Checks a value against the contract's `FacetValue`; unknown members stay. */
export const facetValueSchema: ZodMiniType<models.FacetValue> = zFacetValue;
/** Checks a value against the contract's `FeedbackForm`; unknown members stay. */
export const feedbackFormSchema: ZodMiniType<models.FeedbackForm> = zFeedbackForm;
/** Checks a value against the contract's `Figure`; unknown members stay. */
export const figureSchema: ZodMiniType<models.Figure> = zFigure;
/** Checks a value against the contract's `FigureWrite`; unknown members stay. */
export const figureWriteSchema: ZodMiniType<models.FigureWrite> = zFigureWrite;
/** Checks a value against the contract's `FormField`; unknown members stay. */
export const formFieldSchema: ZodMiniType<models.FormField> = zFormField;
/** Checks a value against the contract's `FormOption`; unknown members stay. */
export const formOptionSchema: ZodMiniType<models.FormOption> = zFormOption;
/** Checks a value against the contract's `FormStep`; unknown members stay. */
export const formStepSchema: ZodMiniType<models.FormStep> = zFormStep;
/** Checks a value against the contract's `Grant`; unknown members stay. */
export const grantSchema: ZodMiniType<models.Grant> = zGrant;
/** Checks a value against the contract's `GrantInput`; unknown members stay. */
export const grantInputSchema: ZodMiniType<models.GrantInput> = zGrantInput;
/** Checks a value against the contract's `Group`; unknown members stay. */
export const groupSchema: ZodMiniType<models.Group> = zGroup;
/** Checks a value against the contract's `GroupList`; unknown members stay. */
export const groupListSchema: ZodMiniType<models.GroupList> = zGroupList;
/** Checks a value against the contract's `HarvestReport`; unknown members stay. */
export const harvestReportSchema: ZodMiniType<models.HarvestReport> = zHarvestReport;
/** Checks a value against the contract's `HarvestReportList`; unknown members stay. */
export const harvestReportListSchema: ZodMiniType<models.HarvestReportList> = zHarvestReportList;
/** Checks a value against the contract's `Health`; unknown members stay. */
export const healthSchema: ZodMiniType<models.Health> = zHealth;
/** Checks a value against the contract's `HttpUrl`; unknown members stay. */
export const httpUrlSchema: ZodMiniType<models.HttpUrl> = zHttpUrl;
/** Checks a value against the contract's `Id`; unknown members stay. */
export const idSchema: ZodMiniType<models.Id> = zId;
/** Checks a value against the contract's `IdList`; unknown members stay. */
export const idListSchema: ZodMiniType<models.IdList> = zIdList;
/** Checks a value against the contract's `JoinForm`; unknown members stay. */
export const joinFormSchema: ZodMiniType<models.JoinForm> = zJoinForm;
/** Checks a value against the contract's `JoinReceipt`; unknown members stay. */
export const joinReceiptSchema: ZodMiniType<models.JoinReceipt> = zJoinReceipt;
/** Checks a value against the contract's `JoinRequest`; unknown members stay. */
export const joinRequestSchema: ZodMiniType<models.JoinRequest> = zJoinRequest;
/** Checks a value against the contract's `JoinRequestCreate`; unknown members stay. */
export const joinRequestCreateSchema: ZodMiniType<models.JoinRequestCreate> = zJoinRequestCreate;
/** Checks a value against the contract's `JoinRequestList`; unknown members stay. */
export const joinRequestListSchema: ZodMiniType<models.JoinRequestList> = zJoinRequestList;
/** Checks a value against the contract's `JoinReview`; unknown members stay. */
export const joinReviewSchema: ZodMiniType<models.JoinReview> = zJoinReview;
/** Checks a value against the contract's `JsonFeed`; unknown members stay. */
export const jsonFeedSchema: ZodMiniType<models.JsonFeed> = zJsonFeed;
/** Checks a value against the contract's `JsonFeedItem`; unknown members stay. */
export const jsonFeedItemSchema: ZodMiniType<models.JsonFeedItem> = zJsonFeedItem;
/** Checks a value against the contract's `JsonLd`; unknown members stay. */
export const jsonLdSchema: ZodMiniType<models.JsonLd> = zJsonLd;
/** Checks a value against the contract's `LanguageList`; unknown members stay. */
export const languageListSchema: ZodMiniType<models.LanguageList> = zLanguageList;
/** Checks a value against the contract's `LanguageTag`; unknown members stay. */
export const languageTagSchema: ZodMiniType<models.LanguageTag> = zLanguageTag;
/** Checks a value against the contract's `ListMeta`; unknown members stay. */
export const listMetaSchema: ZodMiniType<models.ListMeta> = zListMeta;
/** Checks a value against the contract's `Localization`; unknown members stay. */
export const localizationSchema: ZodMiniType<models.Localization> = zLocalization;
/** Checks a value against the contract's `LocalizedText`; unknown members stay. */
export const localizedTextSchema: ZodMiniType<models.LocalizedText> = zLocalizedText;
/** Checks a value against the contract's `LocalizedTextPatch`; unknown members stay. */
export const localizedTextPatchSchema: ZodMiniType<models.LocalizedTextPatch> = zLocalizedTextPatch;
/** Checks a value against the contract's `Mail`; unknown members stay. */
export const mailSchema: ZodMiniType<models.Mail> = zMail;
/** Checks a value against the contract's `MailList`; unknown members stay. */
export const mailListSchema: ZodMiniType<models.MailList> = zMailList;
/** Checks a value against the contract's `MailPatch`; unknown members stay. */
export const mailPatchSchema: ZodMiniType<models.MailPatch> = zMailPatch;
/** Checks a value against the contract's `Material`; unknown members stay. */
export const materialSchema: ZodMiniType<models.Material> = zMaterial;
/** Checks a value against the contract's `MaterialWrite`; unknown members stay. */
export const materialWriteSchema: ZodMiniType<models.MaterialWrite> = zMaterialWrite;
/** Checks a value against the contract's `Me`; unknown members stay. */
export const meSchema: ZodMiniType<models.Me> = zMe;
/** Checks a value against the contract's `Member`; unknown members stay. */
export const memberSchema: ZodMiniType<models.Member> = zMember;
/** Checks a value against the contract's `MemberList`; unknown members stay. */
export const memberListSchema: ZodMiniType<models.MemberList> = zMemberList;
/** Checks a value against the contract's `MemberWrite`; unknown members stay. */
export const memberWriteSchema: ZodMiniType<models.MemberWrite> = zMemberWrite;
/** Checks a value against the contract's `MissingTexts`; unknown members stay. */
export const missingTextsSchema: ZodMiniType<models.MissingTexts> = zMissingTexts;
/** Checks a value against the contract's `Mode`; unknown members stay. */
export const modeSchema: ZodMiniType<models.Mode> = zMode;
/** Checks a value against the contract's `Network`; unknown members stay. */
export const networkSchema: ZodMiniType<models.Network> = zNetwork;
/** Checks a value against the contract's `NetworkBrief`; unknown members stay. */
export const networkBriefSchema: ZodMiniType<models.NetworkBrief> = zNetworkBrief;
/** Checks a value against the contract's `NetworkCreate`; unknown members stay. */
export const networkCreateSchema: ZodMiniType<models.NetworkCreate> = zNetworkCreate;
/** Checks a value against the contract's `NetworkFeature`; unknown members stay. */
export const networkFeatureSchema: ZodMiniType<models.NetworkFeature> = zNetworkFeature;
/** Checks a value against the contract's `NetworkFeatures`; unknown members stay. */
export const networkFeaturesSchema: ZodMiniType<models.NetworkFeatures> = zNetworkFeatures;
/** Checks a value against the contract's `NetworkHost`; unknown members stay. */
export const networkHostSchema: ZodMiniType<models.NetworkHost> = zNetworkHost;
/** Checks a value against the contract's `NetworkHostWrite`; unknown members stay. */
export const networkHostWriteSchema: ZodMiniType<models.NetworkHostWrite> = zNetworkHostWrite;
/** Checks a value against the contract's `NetworkList`; unknown members stay. */
export const networkListSchema: ZodMiniType<models.NetworkList> = zNetworkList;
/** Checks a value against the contract's `NetworkPatch`; unknown members stay. */
export const networkPatchSchema: ZodMiniType<models.NetworkPatch> = zNetworkPatch;
/** Checks a value against the contract's `NetworkPoints`; unknown members stay. */
export const networkPointsSchema: ZodMiniType<models.NetworkPoints> = zNetworkPoints;
/** Checks a value against the contract's `NetworkRef`; unknown members stay. */
export const networkRefSchema: ZodMiniType<models.NetworkRef> = zNetworkRef;
/** Checks a value against the contract's `NetworkSummary`; unknown members stay. */
export const networkSummarySchema: ZodMiniType<models.NetworkSummary> = zNetworkSummary;
/** Checks a value against the contract's `Occurrence`; unknown members stay. */
export const occurrenceSchema: ZodMiniType<models.Occurrence> = zOccurrence;
/** Checks a value against the contract's `OccurrenceList`; unknown members stay. */
export const occurrenceListSchema: ZodMiniType<models.OccurrenceList> = zOccurrenceList;
/** Checks a value against the contract's `OccurrencePatch`; unknown members stay. */
export const occurrencePatchSchema: ZodMiniType<models.OccurrencePatch> = zOccurrencePatch;
/** Checks a value against the contract's `Oembed`; unknown members stay. */
export const oembedSchema: ZodMiniType<models.Oembed> = zOembed;
/** Checks a value against the contract's `OfferedInterpretation`; unknown members stay. */
export const offeredInterpretationSchema: ZodMiniType<models.OfferedInterpretation> = zOfferedInterpretation;
/** Checks a value against the contract's `OrganisationRef`; unknown members stay. */
export const organisationRefSchema: ZodMiniType<models.OrganisationRef> = zOrganisationRef;
/** Checks a value against the contract's `OrganisationWrite`; unknown members stay. */
export const organisationWriteSchema: ZodMiniType<models.OrganisationWrite> = zOrganisationWrite;
/** Checks a value against the contract's `PartialDate`; unknown members stay. */
export const partialDateSchema: ZodMiniType<models.PartialDate> = zPartialDate;
/** Checks a value against the contract's `Problem`; unknown members stay. */
export const problemSchema: ZodMiniType<models.Problem> = zProblem;
/** Checks a value against the contract's `ProblemItem`; unknown members stay. */
export const problemItemSchema: ZodMiniType<models.ProblemItem> = zProblemItem;
/** Checks a value against the contract's `ProofOfWork`; unknown members stay. */
export const proofOfWorkSchema: ZodMiniType<models.ProofOfWork> = zProofOfWork;
/** Checks a value against the contract's `Provenance`; unknown members stay. */
export const provenanceSchema: ZodMiniType<models.Provenance> = zProvenance;
/** Checks a value against the contract's `Readiness`; unknown members stay. */
export const readinessSchema: ZodMiniType<models.Readiness> = zReadiness;
/** Checks a value against the contract's `Recording`; unknown members stay. */
export const recordingSchema: ZodMiniType<models.Recording> = zRecording;
/** Checks a value against the contract's `RecordingWrite`; unknown members stay. */
export const recordingWriteSchema: ZodMiniType<models.RecordingWrite> = zRecordingWrite;
/** Checks a value against the contract's `Recurrence`; unknown members stay. */
export const recurrenceSchema: ZodMiniType<models.Recurrence> = zRecurrence;
/** Checks a value against the contract's `RecurrenceWrite`; unknown members stay. */
export const recurrenceWriteSchema: ZodMiniType<models.RecurrenceWrite> = zRecurrenceWrite;
/** Checks a value against the contract's `RegionSummary`; unknown members stay. */
export const regionSummarySchema: ZodMiniType<models.RegionSummary> = zRegionSummary;
/** Checks a value against the contract's `Registration`; unknown members stay. */
export const registrationSchema: ZodMiniType<models.Registration> = zRegistration;
/** Checks a value against the contract's `RegistrationWrite`; unknown members stay. */
export const registrationWriteSchema: ZodMiniType<models.RegistrationWrite> = zRegistrationWrite;
/** Checks a value against the contract's `ReportUrl`; unknown members stay. */
export const reportUrlSchema: ZodMiniType<models.ReportUrl> = zReportUrl;
/** Checks a value against the contract's `Resource`; unknown members stay. */
export const resourceSchema: ZodMiniType<models.Resource> = zResource;
/** Checks a value against the contract's `ResourceCounts`; unknown members stay. */
export const resourceCountsSchema: ZodMiniType<models.ResourceCounts> = zResourceCounts;
/** Checks a value against the contract's `ResourceCreate`; unknown members stay. */
export const resourceCreateSchema: ZodMiniType<models.ResourceCreate> = zResourceCreate;
/** Checks a value against the contract's `ResourceDetail`; unknown members stay. */
export const resourceDetailSchema: ZodMiniType<models.ResourceDetail> = zResourceDetail;
/** Checks a value against the contract's `ResourceFeedback`; unknown members stay. */
export const resourceFeedbackSchema: ZodMiniType<models.ResourceFeedback> = zResourceFeedback;
/** Checks a value against the contract's `ResourceFeedbackCreate`; unknown members stay. */
export const resourceFeedbackCreateSchema: ZodMiniType<models.ResourceFeedbackCreate> = zResourceFeedbackCreate;
/** Checks a value against the contract's `ResourceFeedbackList`; unknown members stay. */
export const resourceFeedbackListSchema: ZodMiniType<models.ResourceFeedbackList> = zResourceFeedbackList;
/** Checks a value against the contract's `ResourceFile`; unknown members stay. */
export const resourceFileSchema: ZodMiniType<models.ResourceFile> = zResourceFile;
/** Checks a value against the contract's `ResourceFileWrite`; unknown members stay. */
export const resourceFileWriteSchema: ZodMiniType<models.ResourceFileWrite> = zResourceFileWrite;
/** Checks a value against the contract's `ResourceList`; unknown members stay. */
export const resourceListSchema: ZodMiniType<models.ResourceList> = zResourceList;
/** Checks a value against the contract's `ResourcePatch`; unknown members stay. */
export const resourcePatchSchema: ZodMiniType<models.ResourcePatch> = zResourcePatch;
/** Checks a value against the contract's `ResourceRef`; unknown members stay. */
export const resourceRefSchema: ZodMiniType<models.ResourceRef> = zResourceRef;
/** Checks a value against the contract's `ResourceSection`; unknown members stay. */
export const resourceSectionSchema: ZodMiniType<models.ResourceSection> = zResourceSection;
/** Checks a value against the contract's `ResourceSectionWrite`; unknown members stay. */
export const resourceSectionWriteSchema: ZodMiniType<models.ResourceSectionWrite> = zResourceSectionWrite;
/** Checks a value against the contract's `ResourceTexts`; unknown members stay. */
export const resourceTextsSchema: ZodMiniType<models.ResourceTexts> = zResourceTexts;
/** Checks a value against the contract's `Role`; unknown members stay. */
export const roleSchema: ZodMiniType<models.Role> = zRole;
/** Checks a value against the contract's `ScheduleWarning`; unknown members stay. */
export const scheduleWarningSchema: ZodMiniType<models.ScheduleWarning> = zScheduleWarning;
/** Checks a value against the contract's `Scope`; unknown members stay. */
export const scopeSchema: ZodMiniType<models.Scope> = zScope;
/** Checks a value against the contract's `ScopeName`; unknown members stay. */
export const scopeNameSchema: ZodMiniType<models.ScopeName> = zScopeName;
/** Checks a value against the contract's `Series`; unknown members stay. */
export const seriesSchema: ZodMiniType<models.Series> = zSeries;
/** Checks a value against the contract's `SeriesList`; unknown members stay. */
export const seriesListSchema: ZodMiniType<models.SeriesList> = zSeriesList;
/** Checks a value against the contract's `SeriesRef`; unknown members stay. */
export const seriesRefSchema: ZodMiniType<models.SeriesRef> = zSeriesRef;
/** Checks a value against the contract's `Session`; unknown members stay. */
export const sessionSchema: ZodMiniType<models.Session> = zSession;
/** Checks a value against the contract's `SessionCreate`; unknown members stay. */
export const sessionCreateSchema: ZodMiniType<models.SessionCreate> = zSessionCreate;
/** Checks a value against the contract's `SessionDetail`; unknown members stay. */
export const sessionDetailSchema: ZodMiniType<models.SessionDetail> = zSessionDetail;
/** Checks a value against the contract's `SessionLanguage`; unknown members stay. */
export const sessionLanguageSchema: ZodMiniType<models.SessionLanguage> = zSessionLanguage;
/** Checks a value against the contract's `SessionLanguageWrite`; unknown members stay. */
export const sessionLanguageWriteSchema: ZodMiniType<models.SessionLanguageWrite> = zSessionLanguageWrite;
/** Checks a value against the contract's `SessionList`; unknown members stay. */
export const sessionListSchema: ZodMiniType<models.SessionList> = zSessionList;
/** Checks a value against the contract's `SessionPart`; unknown members stay. */
export const sessionPartSchema: ZodMiniType<models.SessionPart> = zSessionPart;
/** Checks a value against the contract's `SessionPartWrite`; unknown members stay. */
export const sessionPartWriteSchema: ZodMiniType<models.SessionPartWrite> = zSessionPartWrite;
/** Checks a value against the contract's `SessionPatch`; unknown members stay. */
export const sessionPatchSchema: ZodMiniType<models.SessionPatch> = zSessionPatch;
/** Checks a value against the contract's `SessionStatus`; unknown members stay. */
export const sessionStatusSchema: ZodMiniType<models.SessionStatus> = zSessionStatus;
/** Checks a value against the contract's `SessionWritten`; unknown members stay. */
export const sessionWrittenSchema: ZodMiniType<models.SessionWritten> = zSessionWritten;
/** Checks a value against the contract's `Speaker`; unknown members stay. */
export const speakerSchema: ZodMiniType<models.Speaker> = zSpeaker;
/** Checks a value against the contract's `SpeakerWrite`; unknown members stay. */
export const speakerWriteSchema: ZodMiniType<models.SpeakerWrite> = zSpeakerWrite;
/** Checks a value against the contract's `Submission`; unknown members stay. */
export const submissionSchema: ZodMiniType<models.Submission> = zSubmission;
/** Checks a value against the contract's `SubmissionAnswers`; unknown members stay. */
export const submissionAnswersSchema: ZodMiniType<models.SubmissionAnswers> = zSubmissionAnswers;
/** Checks a value against the contract's `SubmissionAnswersPatch`; unknown members stay. */
export const submissionAnswersPatchSchema: ZodMiniType<models.SubmissionAnswersPatch> = zSubmissionAnswersPatch;
/** Checks a value against the contract's `SubmissionBrief`; unknown members stay. */
export const submissionBriefSchema: ZodMiniType<models.SubmissionBrief> = zSubmissionBrief;
/** Checks a value against the contract's `SubmissionCreate`; unknown members stay. */
export const submissionCreateSchema: ZodMiniType<models.SubmissionCreate> = zSubmissionCreate;
/** Checks a value against the contract's `SubmissionDesk`; unknown members stay. */
export const submissionDeskSchema: ZodMiniType<models.SubmissionDesk> = zSubmissionDesk;
/** Checks a value against the contract's `SubmissionErasure`; unknown members stay. */
export const submissionErasureSchema: ZodMiniType<models.SubmissionErasure> = zSubmissionErasure;
/** Checks a value against the contract's `SubmissionEvent`; unknown members stay. */
export const submissionEventSchema: ZodMiniType<models.SubmissionEvent> = zSubmissionEvent;
/** Checks a value against the contract's `SubmissionExport`; unknown members stay. */
export const submissionExportSchema: ZodMiniType<models.SubmissionExport> = zSubmissionExport;
/** Checks a value against the contract's `SubmissionFormPost`; unknown members stay. */
export const submissionFormPostSchema: ZodMiniType<models.SubmissionFormPost> = zSubmissionFormPost;
/** Checks a value against the contract's `SubmissionList`; unknown members stay. */
export const submissionListSchema: ZodMiniType<models.SubmissionList> = zSubmissionList;
/** Checks a value against the contract's `SubmissionMessage`; unknown members stay. */
export const submissionMessageSchema: ZodMiniType<models.SubmissionMessage> = zSubmissionMessage;
/** Checks a value against the contract's `SubmissionMessageCreate`; unknown members stay. */
export const submissionMessageCreateSchema: ZodMiniType<models.SubmissionMessageCreate> = zSubmissionMessageCreate;
/** Checks a value against the contract's `SubmissionMessageList`; unknown members stay. */
export const submissionMessageListSchema: ZodMiniType<models.SubmissionMessageList> = zSubmissionMessageList;
/** Checks a value against the contract's `SubmissionMoved`; unknown members stay. */
export const submissionMovedSchema: ZodMiniType<models.SubmissionMoved> = zSubmissionMoved;
/** Checks a value against the contract's `SubmissionOwner`; unknown members stay. */
export const submissionOwnerSchema: ZodMiniType<models.SubmissionOwner> = zSubmissionOwner;
/** Checks a value against the contract's `SubmissionPartner`; unknown members stay. */
export const submissionPartnerSchema: ZodMiniType<models.SubmissionPartner> = zSubmissionPartner;
/** Checks a value against the contract's `SubmissionPatch`; unknown members stay. */
export const submissionPatchSchema: ZodMiniType<models.SubmissionPatch> = zSubmissionPatch;
/** Checks a value against the contract's `SubmissionReceipt`; unknown members stay. */
export const submissionReceiptSchema: ZodMiniType<models.SubmissionReceipt> = zSubmissionReceipt;
/** Checks a value against the contract's `SubmissionReview`; unknown members stay. */
export const submissionReviewSchema: ZodMiniType<models.SubmissionReview> = zSubmissionReview;
/** Checks a value against the contract's `SubmissionReviewCreate`; unknown members stay. */
export const submissionReviewCreateSchema: ZodMiniType<models.SubmissionReviewCreate> = zSubmissionReviewCreate;
/** Checks a value against the contract's `SubmissionReviewList`; unknown members stay. */
export const submissionReviewListSchema: ZodMiniType<models.SubmissionReviewList> = zSubmissionReviewList;
/** Checks a value against the contract's `SubmissionRevision`; unknown members stay. */
export const submissionRevisionSchema: ZodMiniType<models.SubmissionRevision> = zSubmissionRevision;
/** Checks a value against the contract's `SubmissionRevisionList`; unknown members stay. */
export const submissionRevisionListSchema: ZodMiniType<models.SubmissionRevisionList> = zSubmissionRevisionList;
/** Checks a value against the contract's `SubmissionSchedule`; unknown members stay. */
export const submissionScheduleSchema: ZodMiniType<models.SubmissionSchedule> = zSubmissionSchedule;
/** Checks a value against the contract's `SubmissionState`; unknown members stay. */
export const submissionStateSchema: ZodMiniType<models.SubmissionState> = zSubmissionState;
/** Checks a value against the contract's `SubmissionSupport`; unknown members stay. */
export const submissionSupportSchema: ZodMiniType<models.SubmissionSupport> = zSubmissionSupport;
/** Checks a value against the contract's `SubmissionSupportPatch`; unknown members stay. */
export const submissionSupportPatchSchema: ZodMiniType<models.SubmissionSupportPatch> = zSubmissionSupportPatch;
/** Checks a value against the contract's `SubmissionTransition`; unknown members stay. */
export const submissionTransitionSchema: ZodMiniType<models.SubmissionTransition> = zSubmissionTransition;
/** Checks a value against the contract's `Submitter`; unknown members stay. */
export const submitterSchema: ZodMiniType<models.Submitter> = zSubmitter;
/** Checks a value against the contract's `SubmittingOrganisation`; unknown members stay. */
export const submittingOrganisationSchema: ZodMiniType<models.SubmittingOrganisation> = zSubmittingOrganisation;
/** Checks a value against the contract's `SupportItem`; unknown members stay. */
export const supportItemSchema: ZodMiniType<models.SupportItem> = zSupportItem;
/** Checks a value against the contract's `Takeaway`; unknown members stay. */
export const takeawaySchema: ZodMiniType<models.Takeaway> = zTakeaway;
/** Checks a value against the contract's `TakeawayWrite`; unknown members stay. */
export const takeawayWriteSchema: ZodMiniType<models.TakeawayWrite> = zTakeawayWrite;
/** Checks a value against the contract's `Term`; unknown members stay. */
export const termSchema: ZodMiniType<models.Term> = zTerm;
/** Checks a value against the contract's `TimeAdjustment`; unknown members stay. */
export const timeAdjustmentSchema: ZodMiniType<models.TimeAdjustment> = zTimeAdjustment;
/** Checks a value against the contract's `TimeZone`; unknown members stay. */
export const timeZoneSchema: ZodMiniType<models.TimeZone> = zTimeZone;
/** Checks a value against the contract's `Token`; unknown members stay. */
export const tokenSchema: ZodMiniType<models.Token> = zToken;
/** Checks a value against the contract's `TokenCreate`; unknown members stay. */
export const tokenCreateSchema: ZodMiniType<models.TokenCreate> = zTokenCreate;
/** Checks a value against the contract's `TokenCreated`; unknown members stay. */
export const tokenCreatedSchema: ZodMiniType<models.TokenCreated> = zTokenCreated;
/** Checks a value against the contract's `TokenList`; unknown members stay. */
export const tokenListSchema: ZodMiniType<models.TokenList> = zTokenList;
/** Checks a value against the contract's `TranslationList`; unknown members stay. */
export const translationListSchema: ZodMiniType<models.TranslationList> = zTranslationList;
/** Checks a value against the contract's `TranslationRow`; unknown members stay. */
export const translationRowSchema: ZodMiniType<models.TranslationRow> = zTranslationRow;
/** Checks a value against the contract's `User`; unknown members stay. */
export const userSchema: ZodMiniType<models.User> = zUser;
/** Checks a value against the contract's `UserCreate`; unknown members stay. */
export const userCreateSchema: ZodMiniType<models.UserCreate> = zUserCreate;
/** Checks a value against the contract's `UserList`; unknown members stay. */
export const userListSchema: ZodMiniType<models.UserList> = zUserList;
/** Checks a value against the contract's `UserPatch`; unknown members stay. */
export const userPatchSchema: ZodMiniType<models.UserPatch> = zUserPatch;
/** Checks a value against the contract's `UserRef`; unknown members stay. */
export const userRefSchema: ZodMiniType<models.UserRef> = zUserRef;
/** Checks a value against the contract's `Visibility`; unknown members stay. */
export const visibilitySchema: ZodMiniType<models.Visibility> = zVisibility;
/** Checks a value against the contract's `Vocabulary`; unknown members stay. */
export const vocabularySchema: ZodMiniType<models.Vocabulary> = zVocabulary;
/** Checks a value against the contract's `VocabularyList`; unknown members stay. */
export const vocabularyListSchema: ZodMiniType<models.VocabularyList> = zVocabularyList;
/** Checks a value against the contract's `WallTime`; unknown members stay. */
export const wallTimeSchema: ZodMiniType<models.WallTime> = zWallTime;
/** Checks a value against the contract's `When`; unknown members stay. */
export const whenSchema: ZodMiniType<models.When> = zWhen;

/** The schema of each operation's answer. */
export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {
  getRoot: zDiscovery,
  getHealth: zHealth,
  getReady: zReadiness,
  listVocabularies: zVocabularyList,
  getVocabulary: zVocabulary,
  listSessions: zSessionList,
  createSession: zSessionWritten,
  getSession: zSessionDetail,
  updateSession: zSessionWritten,
  listSessionOccurrences: zOccurrenceList,
  listCalendar: zOccurrenceList,
  updateOccurrence: zOccurrence,
  listCalendarSources: zCalendarSourceList,
  createCalendarSource: zCalendarSource,
  getCalendarSource: zCalendarSource,
  updateCalendarSource: zCalendarSource,
  harvestCalendarSource: zHarvestReport,
  listHarvestRuns: zHarvestReportList,
  listSeries: zSeriesList,
  getSeries: zSeries,
  listCalls: zCallList,
  createCall: zCallWritten,
  getCall: zCall,
  updateCall: zCallWritten,
  getCallForm: zCallForm,
  getCallMonths: zCallMonths,
  createSubmission: zSubmissionReceipt,
  listSubmissions: zSubmissionList,
  getSubmission: zSubmission,
  updateSubmission: zSubmission,
  transitionSubmission: zSubmissionMoved,
  listSubmissionRevisions: zSubmissionRevisionList,
  listSubmissionMessages: zSubmissionMessageList,
  createSubmissionMessage: zSubmissionMessage,
  listSubmissionReviews: zSubmissionReviewList,
  createSubmissionReview: zSubmissionReview,
  getSubmissionSupport: zSubmissionSupport,
  updateSubmissionSupport: zSubmissionSupport,
  eraseSubmission: zSubmissionErasure,
  exportSubmission: zSubmissionExport,
  listMail: zMailList,
  getMail: zMail,
  updateMail: zMail,
  releaseMail: zMail,
  listResources: zResourceList,
  createResource: zResourceDetail,
  getResource: zResourceDetail,
  updateResource: zResourceDetail,
  listRelatedResources: zResourceList,
  getResourceTexts: zResourceTexts,
  listResourceFeedback: zResourceFeedbackList,
  listCollections: zCollectionList,
  createCollection: zCollectionDetail,
  getCollection: zCollectionDetail,
  updateCollection: zCollectionDetail,
  listTranslations: zTranslationList,
  listNetworks: zNetworkList,
  createNetwork: zNetwork,
  getNetworkSummary: zNetworkSummary,
  getNetwork: zNetwork,
  updateNetwork: zNetwork,
  listGroups: zGroupList,
  getGroup: zGroup,
  listMembers: zMemberList,
  requestMembership: zJoinReceipt,
  getMember: zMember,
  putMember: zMember,
  getJoinForm: zJoinForm,
  listJoinRequests: zJoinRequestList,
  getJoinRequest: zJoinRequest,
  reviewJoinRequest: zJoinRequest,
  getOembed: zOembed,
  listEmbedPresets: zEmbedPresetList,
  getEmbedPreset: zEmbedPreset,
  putEmbedPreset: zEmbedPreset,
  getMe: zMe,
  listTokens: zTokenList,
  createToken: zTokenCreated,
  listUsers: zUserList,
  createUser: zUser,
  getUser: zUser,
  updateUser: zUser,
  listAuditLog: zAuditEntryList,
};

/** The operation of each method and path. */
export const operationIds: Readonly<Record<string, string>> = {
  'GET /': 'getRoot',
  'GET /openapi.json': 'getOpenapi',
  'GET /health': 'getHealth',
  'GET /ready': 'getReady',
  'GET /vocabularies': 'listVocabularies',
  'GET /vocabularies/{}': 'getVocabulary',
  'GET /sessions': 'listSessions',
  'POST /sessions': 'createSession',
  'GET /sessions/{}': 'getSession',
  'PATCH /sessions/{}': 'updateSession',
  'DELETE /sessions/{}': 'deleteSession',
  'GET /sessions/{}/occurrences': 'listSessionOccurrences',
  'GET /calendar': 'listCalendar',
  'GET /sessions/{}.ics': 'getSessionIcs',
  'GET /sessions/{}.jsonld': 'getSessionJsonld',
  'PATCH /sessions/{}/occurrences/{}': 'updateOccurrence',
  'GET /calendar-sources': 'listCalendarSources',
  'POST /calendar-sources': 'createCalendarSource',
  'GET /calendar-sources/{}': 'getCalendarSource',
  'PATCH /calendar-sources/{}': 'updateCalendarSource',
  'DELETE /calendar-sources/{}': 'deleteCalendarSource',
  'POST /calendar-sources/{}/harvest': 'harvestCalendarSource',
  'GET /calendar-sources/{}/runs': 'listHarvestRuns',
  'GET /series': 'listSeries',
  'GET /series/{}': 'getSeries',
  'GET /calls': 'listCalls',
  'POST /calls': 'createCall',
  'GET /calls/{}': 'getCall',
  'PATCH /calls/{}': 'updateCall',
  'GET /calls/{}/form': 'getCallForm',
  'GET /calls/{}/months': 'getCallMonths',
  'POST /calls/{}/submissions': 'createSubmission',
  'GET /submissions': 'listSubmissions',
  'GET /submissions/{}': 'getSubmission',
  'PATCH /submissions/{}': 'updateSubmission',
  'POST /submissions/{}/transitions': 'transitionSubmission',
  'GET /submissions/{}/revisions': 'listSubmissionRevisions',
  'GET /submissions/{}/messages': 'listSubmissionMessages',
  'POST /submissions/{}/messages': 'createSubmissionMessage',
  'GET /submissions/{}/reviews': 'listSubmissionReviews',
  'POST /submissions/{}/reviews': 'createSubmissionReview',
  'GET /submissions/{}/support': 'getSubmissionSupport',
  'PATCH /submissions/{}/support': 'updateSubmissionSupport',
  'POST /submissions/{}/erasure': 'eraseSubmission',
  'GET /submissions/{}/export': 'exportSubmission',
  'GET /mail': 'listMail',
  'GET /mail/{}': 'getMail',
  'PATCH /mail/{}': 'updateMail',
  'POST /mail/{}/release': 'releaseMail',
  'GET /resources': 'listResources',
  'POST /resources': 'createResource',
  'GET /resources/{}': 'getResource',
  'PATCH /resources/{}': 'updateResource',
  'DELETE /resources/{}': 'deleteResource',
  'GET /resources/{}/related': 'listRelatedResources',
  'GET /resources/{}/texts': 'getResourceTexts',
  'POST /resources/{}/views': 'countResourceView',
  'GET /resources/{}/feedback': 'listResourceFeedback',
  'POST /resources/{}/feedback': 'sendResourceFeedback',
  'GET /resources/{}/files/{}': 'getResourceFile',
  'GET /collections': 'listCollections',
  'POST /collections': 'createCollection',
  'GET /collections/{}': 'getCollection',
  'PATCH /collections/{}': 'updateCollection',
  'DELETE /collections/{}': 'deleteCollection',
  'GET /translations': 'listTranslations',
  'GET /resources/{}.jsonld': 'getResourceJsonld',
  'GET /networks': 'listNetworks',
  'POST /networks': 'createNetwork',
  'GET /networks.geojson': 'getNetworkFeatures',
  'GET /networks/summary': 'getNetworkSummary',
  'GET /networks/{}': 'getNetwork',
  'PATCH /networks/{}': 'updateNetwork',
  'DELETE /networks/{}': 'deleteNetwork',
  'GET /groups': 'listGroups',
  'GET /groups/{}': 'getGroup',
  'GET /members': 'listMembers',
  'POST /members': 'requestMembership',
  'GET /members/{}': 'getMember',
  'PUT /members/{}': 'putMember',
  'DELETE /members/{}': 'deleteMember',
  'GET /join-form': 'getJoinForm',
  'GET /join-requests': 'listJoinRequests',
  'GET /join-requests/{}': 'getJoinRequest',
  'POST /join-requests/{}/review': 'reviewJoinRequest',
  'GET /feeds/sessions.{format}': 'getSessionFeed',
  'GET /feeds/resources.{format}': 'getResourceFeed',
  'GET /embed/html/{}': 'getEmbedHtml',
  'GET /oembed': 'getOembed',
  'GET /embed-presets': 'listEmbedPresets',
  'GET /embed-presets/{}': 'getEmbedPreset',
  'PUT /embed-presets/{}': 'putEmbedPreset',
  'DELETE /embed-presets/{}': 'deleteEmbedPreset',
  'GET /me': 'getMe',
  'GET /tokens': 'listTokens',
  'POST /tokens': 'createToken',
  'DELETE /tokens/{}': 'deleteToken',
  'GET /users': 'listUsers',
  'POST /users': 'createUser',
  'GET /users/{}': 'getUser',
  'PATCH /users/{}': 'updateUser',
  'DELETE /users/{}': 'deleteUser',
  'GET /audit-log': 'listAuditLog',
  'GET /metrics': 'getMetrics',
};
