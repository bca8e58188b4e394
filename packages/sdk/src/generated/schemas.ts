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

export const attestationSchema: ZodMiniType<models.Attestation> = zAttestation;
export const attestationDocumentSchema: ZodMiniType<models.AttestationDocument> = zAttestationDocument;
export const auditChangeSchema: ZodMiniType<models.AuditChange> = zAuditChange;
export const auditEntrySchema: ZodMiniType<models.AuditEntry> = zAuditEntry;
export const auditEntryListSchema: ZodMiniType<models.AuditEntryList> = zAuditEntryList;
export const badEntrySchema: ZodMiniType<models.BadEntry> = zBadEntry;
export const calendarSourceSchema: ZodMiniType<models.CalendarSource> = zCalendarSource;
export const calendarSourceCreateSchema: ZodMiniType<models.CalendarSourceCreate> = zCalendarSourceCreate;
export const calendarSourceListSchema: ZodMiniType<models.CalendarSourceList> = zCalendarSourceList;
export const calendarSourcePatchSchema: ZodMiniType<models.CalendarSourcePatch> = zCalendarSourcePatch;
export const callSchema: ZodMiniType<models.Call> = zCall;
export const callCreateSchema: ZodMiniType<models.CallCreate> = zCallCreate;
export const callFormSchema: ZodMiniType<models.CallForm> = zCallForm;
export const callListSchema: ZodMiniType<models.CallList> = zCallList;
export const callMonthSchema: ZodMiniType<models.CallMonth> = zCallMonth;
export const callMonthsSchema: ZodMiniType<models.CallMonths> = zCallMonths;
export const callPatchSchema: ZodMiniType<models.CallPatch> = zCallPatch;
export const callWriteFieldSchema: ZodMiniType<models.CallWriteField> = zCallWriteField;
export const callWriteFormSchema: ZodMiniType<models.CallWriteForm> = zCallWriteForm;
export const callWrittenSchema: ZodMiniType<models.CallWritten> = zCallWritten;
export const collectionSchema: ZodMiniType<models.Collection> = zCollection;
export const collectionCreateSchema: ZodMiniType<models.CollectionCreate> = zCollectionCreate;
export const collectionDetailSchema: ZodMiniType<models.CollectionDetail> = zCollectionDetail;
export const collectionListSchema: ZodMiniType<models.CollectionList> = zCollectionList;
export const collectionPatchSchema: ZodMiniType<models.CollectionPatch> = zCollectionPatch;
export const collectionRefSchema: ZodMiniType<models.CollectionRef> = zCollectionRef;
export const consentSchema: ZodMiniType<models.Consent> = zConsent;
export const consentStatementSchema: ZodMiniType<models.ConsentStatement> = zConsentStatement;
export const contrastFindingSchema: ZodMiniType<models.ContrastFinding> = zContrastFinding;
export const contributorSchema: ZodMiniType<models.Contributor> = zContributor;
export const contributorWriteSchema: ZodMiniType<models.ContributorWrite> = zContributorWrite;
export const countryCodeSchema: ZodMiniType<models.CountryCode> = zCountryCode;
export const countrySummarySchema: ZodMiniType<models.CountrySummary> = zCountrySummary;
export const dateOrTimeSchema: ZodMiniType<models.DateOrTime> = zDateOrTime;
export const datePrecisionSchema: ZodMiniType<models.DatePrecision> = zDatePrecision;
export const discoverySchema: ZodMiniType<models.Discovery> = zDiscovery;
export const documentLinkSchema: ZodMiniType<models.DocumentLink> = zDocumentLink;
export const embedPresetSchema: ZodMiniType<models.EmbedPreset> = zEmbedPreset;
export const embedPresetListSchema: ZodMiniType<models.EmbedPresetList> = zEmbedPresetList;
export const embedPresetWriteSchema: ZodMiniType<models.EmbedPresetWrite> = zEmbedPresetWrite;
export const embedTokensSchema: ZodMiniType<models.EmbedTokens> = zEmbedTokens;
export const entitySchema: ZodMiniType<models.Entity> = zEntity;
export const eventOriginSchema: ZodMiniType<models.EventOrigin> = zEventOrigin;
export const facetValueSchema: ZodMiniType<models.FacetValue> = zFacetValue;
export const feedbackFormSchema: ZodMiniType<models.FeedbackForm> = zFeedbackForm;
export const figureSchema: ZodMiniType<models.Figure> = zFigure;
export const figureWriteSchema: ZodMiniType<models.FigureWrite> = zFigureWrite;
export const formFieldSchema: ZodMiniType<models.FormField> = zFormField;
export const formOptionSchema: ZodMiniType<models.FormOption> = zFormOption;
export const formStepSchema: ZodMiniType<models.FormStep> = zFormStep;
export const grantSchema: ZodMiniType<models.Grant> = zGrant;
export const grantInputSchema: ZodMiniType<models.GrantInput> = zGrantInput;
export const groupSchema: ZodMiniType<models.Group> = zGroup;
export const groupListSchema: ZodMiniType<models.GroupList> = zGroupList;
export const harvestReportSchema: ZodMiniType<models.HarvestReport> = zHarvestReport;
export const harvestReportListSchema: ZodMiniType<models.HarvestReportList> = zHarvestReportList;
export const healthSchema: ZodMiniType<models.Health> = zHealth;
export const httpUrlSchema: ZodMiniType<models.HttpUrl> = zHttpUrl;
export const idSchema: ZodMiniType<models.Id> = zId;
export const idListSchema: ZodMiniType<models.IdList> = zIdList;
export const joinFormSchema: ZodMiniType<models.JoinForm> = zJoinForm;
export const joinReceiptSchema: ZodMiniType<models.JoinReceipt> = zJoinReceipt;
export const joinRequestSchema: ZodMiniType<models.JoinRequest> = zJoinRequest;
export const joinRequestCreateSchema: ZodMiniType<models.JoinRequestCreate> = zJoinRequestCreate;
export const joinRequestListSchema: ZodMiniType<models.JoinRequestList> = zJoinRequestList;
export const joinReviewSchema: ZodMiniType<models.JoinReview> = zJoinReview;
export const jsonFeedSchema: ZodMiniType<models.JsonFeed> = zJsonFeed;
export const jsonFeedItemSchema: ZodMiniType<models.JsonFeedItem> = zJsonFeedItem;
export const jsonLdSchema: ZodMiniType<models.JsonLd> = zJsonLd;
export const languageListSchema: ZodMiniType<models.LanguageList> = zLanguageList;
export const languageTagSchema: ZodMiniType<models.LanguageTag> = zLanguageTag;
export const listMetaSchema: ZodMiniType<models.ListMeta> = zListMeta;
export const localizationSchema: ZodMiniType<models.Localization> = zLocalization;
export const localizedTextSchema: ZodMiniType<models.LocalizedText> = zLocalizedText;
export const localizedTextPatchSchema: ZodMiniType<models.LocalizedTextPatch> = zLocalizedTextPatch;
export const mailSchema: ZodMiniType<models.Mail> = zMail;
export const mailListSchema: ZodMiniType<models.MailList> = zMailList;
export const mailPatchSchema: ZodMiniType<models.MailPatch> = zMailPatch;
export const materialSchema: ZodMiniType<models.Material> = zMaterial;
export const materialWriteSchema: ZodMiniType<models.MaterialWrite> = zMaterialWrite;
export const meSchema: ZodMiniType<models.Me> = zMe;
export const memberSchema: ZodMiniType<models.Member> = zMember;
export const memberListSchema: ZodMiniType<models.MemberList> = zMemberList;
export const memberWriteSchema: ZodMiniType<models.MemberWrite> = zMemberWrite;
export const missingTextsSchema: ZodMiniType<models.MissingTexts> = zMissingTexts;
export const modeSchema: ZodMiniType<models.Mode> = zMode;
export const networkSchema: ZodMiniType<models.Network> = zNetwork;
export const networkBriefSchema: ZodMiniType<models.NetworkBrief> = zNetworkBrief;
export const networkCreateSchema: ZodMiniType<models.NetworkCreate> = zNetworkCreate;
export const networkFeatureSchema: ZodMiniType<models.NetworkFeature> = zNetworkFeature;
export const networkFeaturesSchema: ZodMiniType<models.NetworkFeatures> = zNetworkFeatures;
export const networkHostSchema: ZodMiniType<models.NetworkHost> = zNetworkHost;
export const networkHostWriteSchema: ZodMiniType<models.NetworkHostWrite> = zNetworkHostWrite;
export const networkListSchema: ZodMiniType<models.NetworkList> = zNetworkList;
export const networkPatchSchema: ZodMiniType<models.NetworkPatch> = zNetworkPatch;
export const networkPointsSchema: ZodMiniType<models.NetworkPoints> = zNetworkPoints;
export const networkRefSchema: ZodMiniType<models.NetworkRef> = zNetworkRef;
export const networkSummarySchema: ZodMiniType<models.NetworkSummary> = zNetworkSummary;
export const occurrenceSchema: ZodMiniType<models.Occurrence> = zOccurrence;
export const occurrenceListSchema: ZodMiniType<models.OccurrenceList> = zOccurrenceList;
export const occurrencePatchSchema: ZodMiniType<models.OccurrencePatch> = zOccurrencePatch;
export const oembedSchema: ZodMiniType<models.Oembed> = zOembed;
export const offeredInterpretationSchema: ZodMiniType<models.OfferedInterpretation> = zOfferedInterpretation;
export const organisationRefSchema: ZodMiniType<models.OrganisationRef> = zOrganisationRef;
export const organisationWriteSchema: ZodMiniType<models.OrganisationWrite> = zOrganisationWrite;
export const partialDateSchema: ZodMiniType<models.PartialDate> = zPartialDate;
export const problemSchema: ZodMiniType<models.Problem> = zProblem;
export const problemItemSchema: ZodMiniType<models.ProblemItem> = zProblemItem;
export const proofOfWorkSchema: ZodMiniType<models.ProofOfWork> = zProofOfWork;
export const provenanceSchema: ZodMiniType<models.Provenance> = zProvenance;
export const readinessSchema: ZodMiniType<models.Readiness> = zReadiness;
export const recordingSchema: ZodMiniType<models.Recording> = zRecording;
export const recordingWriteSchema: ZodMiniType<models.RecordingWrite> = zRecordingWrite;
export const recurrenceSchema: ZodMiniType<models.Recurrence> = zRecurrence;
export const recurrenceWriteSchema: ZodMiniType<models.RecurrenceWrite> = zRecurrenceWrite;
export const regionSummarySchema: ZodMiniType<models.RegionSummary> = zRegionSummary;
export const registrationSchema: ZodMiniType<models.Registration> = zRegistration;
export const registrationWriteSchema: ZodMiniType<models.RegistrationWrite> = zRegistrationWrite;
export const resourceSchema: ZodMiniType<models.Resource> = zResource;
export const resourceCountsSchema: ZodMiniType<models.ResourceCounts> = zResourceCounts;
export const resourceCreateSchema: ZodMiniType<models.ResourceCreate> = zResourceCreate;
export const resourceDetailSchema: ZodMiniType<models.ResourceDetail> = zResourceDetail;
export const resourceFeedbackSchema: ZodMiniType<models.ResourceFeedback> = zResourceFeedback;
export const resourceFeedbackCreateSchema: ZodMiniType<models.ResourceFeedbackCreate> = zResourceFeedbackCreate;
export const resourceFeedbackListSchema: ZodMiniType<models.ResourceFeedbackList> = zResourceFeedbackList;
export const resourceFileSchema: ZodMiniType<models.ResourceFile> = zResourceFile;
export const resourceFileWriteSchema: ZodMiniType<models.ResourceFileWrite> = zResourceFileWrite;
export const resourceListSchema: ZodMiniType<models.ResourceList> = zResourceList;
export const resourcePatchSchema: ZodMiniType<models.ResourcePatch> = zResourcePatch;
export const resourceRefSchema: ZodMiniType<models.ResourceRef> = zResourceRef;
export const resourceSectionSchema: ZodMiniType<models.ResourceSection> = zResourceSection;
export const resourceSectionWriteSchema: ZodMiniType<models.ResourceSectionWrite> = zResourceSectionWrite;
export const resourceTextsSchema: ZodMiniType<models.ResourceTexts> = zResourceTexts;
export const roleSchema: ZodMiniType<models.Role> = zRole;
export const scheduleWarningSchema: ZodMiniType<models.ScheduleWarning> = zScheduleWarning;
export const scopeSchema: ZodMiniType<models.Scope> = zScope;
export const scopeNameSchema: ZodMiniType<models.ScopeName> = zScopeName;
export const seriesSchema: ZodMiniType<models.Series> = zSeries;
export const seriesListSchema: ZodMiniType<models.SeriesList> = zSeriesList;
export const seriesRefSchema: ZodMiniType<models.SeriesRef> = zSeriesRef;
export const sessionSchema: ZodMiniType<models.Session> = zSession;
export const sessionCreateSchema: ZodMiniType<models.SessionCreate> = zSessionCreate;
export const sessionDetailSchema: ZodMiniType<models.SessionDetail> = zSessionDetail;
export const sessionLanguageSchema: ZodMiniType<models.SessionLanguage> = zSessionLanguage;
export const sessionLanguageWriteSchema: ZodMiniType<models.SessionLanguageWrite> = zSessionLanguageWrite;
export const sessionListSchema: ZodMiniType<models.SessionList> = zSessionList;
export const sessionPartSchema: ZodMiniType<models.SessionPart> = zSessionPart;
export const sessionPartWriteSchema: ZodMiniType<models.SessionPartWrite> = zSessionPartWrite;
export const sessionPatchSchema: ZodMiniType<models.SessionPatch> = zSessionPatch;
export const sessionStatusSchema: ZodMiniType<models.SessionStatus> = zSessionStatus;
export const sessionWrittenSchema: ZodMiniType<models.SessionWritten> = zSessionWritten;
export const speakerSchema: ZodMiniType<models.Speaker> = zSpeaker;
export const speakerWriteSchema: ZodMiniType<models.SpeakerWrite> = zSpeakerWrite;
export const submissionSchema: ZodMiniType<models.Submission> = zSubmission;
export const submissionAnswersSchema: ZodMiniType<models.SubmissionAnswers> = zSubmissionAnswers;
export const submissionAnswersPatchSchema: ZodMiniType<models.SubmissionAnswersPatch> = zSubmissionAnswersPatch;
export const submissionBriefSchema: ZodMiniType<models.SubmissionBrief> = zSubmissionBrief;
export const submissionCreateSchema: ZodMiniType<models.SubmissionCreate> = zSubmissionCreate;
export const submissionDeskSchema: ZodMiniType<models.SubmissionDesk> = zSubmissionDesk;
export const submissionErasureSchema: ZodMiniType<models.SubmissionErasure> = zSubmissionErasure;
export const submissionEventSchema: ZodMiniType<models.SubmissionEvent> = zSubmissionEvent;
export const submissionExportSchema: ZodMiniType<models.SubmissionExport> = zSubmissionExport;
export const submissionFormPostSchema: ZodMiniType<models.SubmissionFormPost> = zSubmissionFormPost;
export const submissionListSchema: ZodMiniType<models.SubmissionList> = zSubmissionList;
export const submissionMessageSchema: ZodMiniType<models.SubmissionMessage> = zSubmissionMessage;
export const submissionMessageCreateSchema: ZodMiniType<models.SubmissionMessageCreate> = zSubmissionMessageCreate;
export const submissionMessageListSchema: ZodMiniType<models.SubmissionMessageList> = zSubmissionMessageList;
export const submissionMovedSchema: ZodMiniType<models.SubmissionMoved> = zSubmissionMoved;
export const submissionOwnerSchema: ZodMiniType<models.SubmissionOwner> = zSubmissionOwner;
export const submissionPartnerSchema: ZodMiniType<models.SubmissionPartner> = zSubmissionPartner;
export const submissionPatchSchema: ZodMiniType<models.SubmissionPatch> = zSubmissionPatch;
export const submissionReceiptSchema: ZodMiniType<models.SubmissionReceipt> = zSubmissionReceipt;
export const submissionReviewSchema: ZodMiniType<models.SubmissionReview> = zSubmissionReview;
export const submissionReviewCreateSchema: ZodMiniType<models.SubmissionReviewCreate> = zSubmissionReviewCreate;
export const submissionReviewListSchema: ZodMiniType<models.SubmissionReviewList> = zSubmissionReviewList;
export const submissionRevisionSchema: ZodMiniType<models.SubmissionRevision> = zSubmissionRevision;
export const submissionRevisionListSchema: ZodMiniType<models.SubmissionRevisionList> = zSubmissionRevisionList;
export const submissionScheduleSchema: ZodMiniType<models.SubmissionSchedule> = zSubmissionSchedule;
export const submissionStateSchema: ZodMiniType<models.SubmissionState> = zSubmissionState;
export const submissionSupportSchema: ZodMiniType<models.SubmissionSupport> = zSubmissionSupport;
export const submissionSupportPatchSchema: ZodMiniType<models.SubmissionSupportPatch> = zSubmissionSupportPatch;
export const submissionTransitionSchema: ZodMiniType<models.SubmissionTransition> = zSubmissionTransition;
export const submitterSchema: ZodMiniType<models.Submitter> = zSubmitter;
export const submittingOrganisationSchema: ZodMiniType<models.SubmittingOrganisation> = zSubmittingOrganisation;
export const supportItemSchema: ZodMiniType<models.SupportItem> = zSupportItem;
export const takeawaySchema: ZodMiniType<models.Takeaway> = zTakeaway;
export const takeawayWriteSchema: ZodMiniType<models.TakeawayWrite> = zTakeawayWrite;
export const termSchema: ZodMiniType<models.Term> = zTerm;
export const timeAdjustmentSchema: ZodMiniType<models.TimeAdjustment> = zTimeAdjustment;
export const timeZoneSchema: ZodMiniType<models.TimeZone> = zTimeZone;
export const tokenSchema: ZodMiniType<models.Token> = zToken;
export const tokenCreateSchema: ZodMiniType<models.TokenCreate> = zTokenCreate;
export const tokenCreatedSchema: ZodMiniType<models.TokenCreated> = zTokenCreated;
export const tokenListSchema: ZodMiniType<models.TokenList> = zTokenList;
export const translationListSchema: ZodMiniType<models.TranslationList> = zTranslationList;
export const translationRowSchema: ZodMiniType<models.TranslationRow> = zTranslationRow;
export const userSchema: ZodMiniType<models.User> = zUser;
export const userCreateSchema: ZodMiniType<models.UserCreate> = zUserCreate;
export const userListSchema: ZodMiniType<models.UserList> = zUserList;
export const userPatchSchema: ZodMiniType<models.UserPatch> = zUserPatch;
export const userRefSchema: ZodMiniType<models.UserRef> = zUserRef;
export const visibilitySchema: ZodMiniType<models.Visibility> = zVisibility;
export const vocabularySchema: ZodMiniType<models.Vocabulary> = zVocabulary;
export const vocabularyListSchema: ZodMiniType<models.VocabularyList> = zVocabularyList;
export const wallTimeSchema: ZodMiniType<models.WallTime> = zWallTime;
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
