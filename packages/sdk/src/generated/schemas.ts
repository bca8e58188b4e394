// Generated from the contract. Do not edit; run `npm run generate`.

import type { ZodMiniType } from 'zod/mini';
import {
  zAttestation,
  zAttestationDocument,
  zCall,
  zCallForm,
  zCallList,
  zConsent,
  zConsentStatement,
  zContributor,
  zCountryCode,
  zCountrySummary,
  zDateOrTime,
  zDatePrecision,
  zDiscovery,
  zDocumentLink,
  zEntity,
  zFacetValue,
  zFigure,
  zFormField,
  zFormOption,
  zFormStep,
  zGroup,
  zGroupList,
  zHealth,
  zHttpUrl,
  zId,
  zIdList,
  zLanguageList,
  zLanguageTag,
  zListMeta,
  zLocalization,
  zMaterial,
  zMember,
  zMemberList,
  zMode,
  zNetwork,
  zNetworkBrief,
  zNetworkHost,
  zNetworkList,
  zNetworkRef,
  zNetworkSummary,
  zOccurrence,
  zOccurrenceList,
  zOfferedInterpretation,
  zOrganisationRef,
  zPartialDate,
  zProblem,
  zProblemItem,
  zProvenance,
  zReadiness,
  zRecording,
  zRegionSummary,
  zRegistration,
  zResource,
  zResourceCounts,
  zResourceFile,
  zResourceList,
  zSeries,
  zSeriesList,
  zSeriesRef,
  zSession,
  zSessionDetail,
  zSessionLanguage,
  zSessionList,
  zSessionPart,
  zSessionStatus,
  zSubmission,
  zSubmissionAnswers,
  zSubmissionCreate,
  zSubmissionEvent,
  zSubmissionPartner,
  zSubmissionReceipt,
  zSubmissionState,
  zSubmitter,
  zSubmittingOrganisation,
  zTakeaway,
  zTerm,
  zTimeZone,
  zVocabulary,
  zVocabularyList,
  zWhen,
} from '../schemas/contract.ts';
import type * as models from './models.ts';

export const attestationSchema: ZodMiniType<models.Attestation> = zAttestation;
export const attestationDocumentSchema: ZodMiniType<models.AttestationDocument> = zAttestationDocument;
export const callSchema: ZodMiniType<models.Call> = zCall;
export const callFormSchema: ZodMiniType<models.CallForm> = zCallForm;
export const callListSchema: ZodMiniType<models.CallList> = zCallList;
export const consentSchema: ZodMiniType<models.Consent> = zConsent;
export const consentStatementSchema: ZodMiniType<models.ConsentStatement> = zConsentStatement;
export const contributorSchema: ZodMiniType<models.Contributor> = zContributor;
export const countryCodeSchema: ZodMiniType<models.CountryCode> = zCountryCode;
export const countrySummarySchema: ZodMiniType<models.CountrySummary> = zCountrySummary;
export const dateOrTimeSchema: ZodMiniType<models.DateOrTime> = zDateOrTime;
export const datePrecisionSchema: ZodMiniType<models.DatePrecision> = zDatePrecision;
export const discoverySchema: ZodMiniType<models.Discovery> = zDiscovery;
export const documentLinkSchema: ZodMiniType<models.DocumentLink> = zDocumentLink;
export const entitySchema: ZodMiniType<models.Entity> = zEntity;
export const facetValueSchema: ZodMiniType<models.FacetValue> = zFacetValue;
export const figureSchema: ZodMiniType<models.Figure> = zFigure;
export const formFieldSchema: ZodMiniType<models.FormField> = zFormField;
export const formOptionSchema: ZodMiniType<models.FormOption> = zFormOption;
export const formStepSchema: ZodMiniType<models.FormStep> = zFormStep;
export const groupSchema: ZodMiniType<models.Group> = zGroup;
export const groupListSchema: ZodMiniType<models.GroupList> = zGroupList;
export const healthSchema: ZodMiniType<models.Health> = zHealth;
export const httpUrlSchema: ZodMiniType<models.HttpUrl> = zHttpUrl;
export const idSchema: ZodMiniType<models.Id> = zId;
export const idListSchema: ZodMiniType<models.IdList> = zIdList;
export const languageListSchema: ZodMiniType<models.LanguageList> = zLanguageList;
export const languageTagSchema: ZodMiniType<models.LanguageTag> = zLanguageTag;
export const listMetaSchema: ZodMiniType<models.ListMeta> = zListMeta;
export const localizationSchema: ZodMiniType<models.Localization> = zLocalization;
export const materialSchema: ZodMiniType<models.Material> = zMaterial;
export const memberSchema: ZodMiniType<models.Member> = zMember;
export const memberListSchema: ZodMiniType<models.MemberList> = zMemberList;
export const modeSchema: ZodMiniType<models.Mode> = zMode;
export const networkSchema: ZodMiniType<models.Network> = zNetwork;
export const networkBriefSchema: ZodMiniType<models.NetworkBrief> = zNetworkBrief;
export const networkHostSchema: ZodMiniType<models.NetworkHost> = zNetworkHost;
export const networkListSchema: ZodMiniType<models.NetworkList> = zNetworkList;
export const networkRefSchema: ZodMiniType<models.NetworkRef> = zNetworkRef;
export const networkSummarySchema: ZodMiniType<models.NetworkSummary> = zNetworkSummary;
export const occurrenceSchema: ZodMiniType<models.Occurrence> = zOccurrence;
export const occurrenceListSchema: ZodMiniType<models.OccurrenceList> = zOccurrenceList;
export const offeredInterpretationSchema: ZodMiniType<models.OfferedInterpretation> = zOfferedInterpretation;
export const organisationRefSchema: ZodMiniType<models.OrganisationRef> = zOrganisationRef;
export const partialDateSchema: ZodMiniType<models.PartialDate> = zPartialDate;
export const problemSchema: ZodMiniType<models.Problem> = zProblem;
export const problemItemSchema: ZodMiniType<models.ProblemItem> = zProblemItem;
export const provenanceSchema: ZodMiniType<models.Provenance> = zProvenance;
export const readinessSchema: ZodMiniType<models.Readiness> = zReadiness;
export const recordingSchema: ZodMiniType<models.Recording> = zRecording;
export const regionSummarySchema: ZodMiniType<models.RegionSummary> = zRegionSummary;
export const registrationSchema: ZodMiniType<models.Registration> = zRegistration;
export const resourceSchema: ZodMiniType<models.Resource> = zResource;
export const resourceCountsSchema: ZodMiniType<models.ResourceCounts> = zResourceCounts;
export const resourceFileSchema: ZodMiniType<models.ResourceFile> = zResourceFile;
export const resourceListSchema: ZodMiniType<models.ResourceList> = zResourceList;
export const seriesSchema: ZodMiniType<models.Series> = zSeries;
export const seriesListSchema: ZodMiniType<models.SeriesList> = zSeriesList;
export const seriesRefSchema: ZodMiniType<models.SeriesRef> = zSeriesRef;
export const sessionSchema: ZodMiniType<models.Session> = zSession;
export const sessionDetailSchema: ZodMiniType<models.SessionDetail> = zSessionDetail;
export const sessionLanguageSchema: ZodMiniType<models.SessionLanguage> = zSessionLanguage;
export const sessionListSchema: ZodMiniType<models.SessionList> = zSessionList;
export const sessionPartSchema: ZodMiniType<models.SessionPart> = zSessionPart;
export const sessionStatusSchema: ZodMiniType<models.SessionStatus> = zSessionStatus;
export const submissionSchema: ZodMiniType<models.Submission> = zSubmission;
export const submissionAnswersSchema: ZodMiniType<models.SubmissionAnswers> = zSubmissionAnswers;
export const submissionCreateSchema: ZodMiniType<models.SubmissionCreate> = zSubmissionCreate;
export const submissionEventSchema: ZodMiniType<models.SubmissionEvent> = zSubmissionEvent;
export const submissionPartnerSchema: ZodMiniType<models.SubmissionPartner> = zSubmissionPartner;
export const submissionReceiptSchema: ZodMiniType<models.SubmissionReceipt> = zSubmissionReceipt;
export const submissionStateSchema: ZodMiniType<models.SubmissionState> = zSubmissionState;
export const submitterSchema: ZodMiniType<models.Submitter> = zSubmitter;
export const submittingOrganisationSchema: ZodMiniType<models.SubmittingOrganisation> = zSubmittingOrganisation;
export const takeawaySchema: ZodMiniType<models.Takeaway> = zTakeaway;
export const termSchema: ZodMiniType<models.Term> = zTerm;
export const timeZoneSchema: ZodMiniType<models.TimeZone> = zTimeZone;
export const vocabularySchema: ZodMiniType<models.Vocabulary> = zVocabulary;
export const vocabularyListSchema: ZodMiniType<models.VocabularyList> = zVocabularyList;
export const whenSchema: ZodMiniType<models.When> = zWhen;

/** The schema of each operation's answer. */
export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {
  getRoot: zDiscovery,
  getHealth: zHealth,
  getReady: zReadiness,
  listVocabularies: zVocabularyList,
  getVocabulary: zVocabulary,
  listSessions: zSessionList,
  getSession: zSessionDetail,
  listSessionOccurrences: zOccurrenceList,
  listCalendar: zOccurrenceList,
  listSeries: zSeriesList,
  getSeries: zSeries,
  listCalls: zCallList,
  getCall: zCall,
  getCallForm: zCallForm,
  createSubmission: zSubmissionReceipt,
  getSubmission: zSubmission,
  listResources: zResourceList,
  getResource: zResource,
  listRelatedResources: zResourceList,
  listNetworks: zNetworkList,
  getNetworkSummary: zNetworkSummary,
  getNetwork: zNetwork,
  listGroups: zGroupList,
  getGroup: zGroup,
  listMembers: zMemberList,
  getMember: zMember,
};
