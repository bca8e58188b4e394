// Generated from colab.yaml. Do not edit; run `npm run generate`.
/** Every operation of the contract: how it is addressed, and the schema of its answer. */
export const operations = {
  /** What this server is. */
  getRoot: {"method":"GET","path":"/","tag":"discovery","pathParameters":[],"query":[],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Discovery"},
  /** The contract. */
  getOpenapi: {"method":"GET","path":"/openapi.json","tag":"discovery","pathParameters":[],"query":[],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** Is the process alive. */
  getHealth: {"method":"GET","path":"/health","tag":"discovery","pathParameters":[],"query":[],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Health"},
  /** Can it serve. */
  getReady: {"method":"GET","path":"/ready","tag":"discovery","pathParameters":[],"query":[],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Readiness"},
  /** Every vocabulary. */
  listVocabularies: {"method":"GET","path":"/vocabularies","tag":"discovery","pathParameters":[],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"VocabularyList"},
  /** One vocabulary. */
  getVocabulary: {"method":"GET","path":"/vocabularies/{name}","tag":"discovery","pathParameters":["name"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Vocabulary"},
  /** Find sessions. */
  listSessions: {"method":"GET","path":"/sessions","tag":"sessions","pathParameters":[],"query":["lang","q","from","to","network","region","country","theme","kind","mode","language","spoken","interpretation","contentLanguage","series","programme","recording","provenance","limit","cursor","count","status","sort","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["sessions:read-members"],"open":true,"deprecated":false,"success":200,"schema":"SessionList"},
  /** Enter a session. */
  createSession: {"method":"POST","path":"/sessions","tag":"sessions","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["sessions:write"],"open":false,"deprecated":false,"success":201,"schema":"SessionWritten"},
  /** One session. */
  getSession: {"method":"GET","path":"/sessions/{sessionId}","tag":"sessions","pathParameters":["sessionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["sessions:read-members"],"open":true,"deprecated":false,"success":200,"schema":"SessionDetail"},
  /** Change a session. */
  updateSession: {"method":"PATCH","path":"/sessions/{sessionId}","tag":"sessions","pathParameters":["sessionId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["sessions:write"],"open":false,"deprecated":false,"success":200,"schema":"SessionWritten"},
  /** Take a session out. */
  deleteSession: {"method":"DELETE","path":"/sessions/{sessionId}","tag":"sessions","pathParameters":["sessionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["sessions:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** When a session takes place. */
  listSessionOccurrences: {"method":"GET","path":"/sessions/{sessionId}/occurrences","tag":"sessions","pathParameters":["sessionId"],"query":["lang","from","to","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["sessions:read-members"],"open":true,"deprecated":false,"success":200,"schema":"OccurrenceList"},
  /** The joint calendar. */
  listCalendar: {"method":"GET","path":"/calendar","tag":"sessions","pathParameters":[],"query":["lang","q","from","to","network","region","country","theme","kind","mode","language","spoken","interpretation","contentLanguage","series","programme","recording","provenance","limit","cursor","count","status","sort","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["sessions:read-members"],"open":true,"deprecated":false,"success":200,"schema":"OccurrenceList"},
  /** Change one occurrence. */
  updateOccurrence: {"method":"PATCH","path":"/sessions/{sessionId}/occurrences/{recurrenceId}","tag":"sessions","pathParameters":["sessionId","recurrenceId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["sessions:write"],"open":false,"deprecated":false,"success":200,"schema":"Occurrence"},
  /** Calendar feeds that are taken in. */
  listCalendarSources: {"method":"GET","path":"/calendar-sources","tag":"calendar-sources","pathParameters":[],"query":["lang","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":200,"schema":"CalendarSourceList"},
  /** Take a calendar feed in. */
  createCalendarSource: {"method":"POST","path":"/calendar-sources","tag":"calendar-sources","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":201,"schema":"CalendarSource"},
  /** One calendar feed. */
  getCalendarSource: {"method":"GET","path":"/calendar-sources/{sourceId}","tag":"calendar-sources","pathParameters":["sourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":200,"schema":"CalendarSource"},
  /** Change a calendar feed. */
  updateCalendarSource: {"method":"PATCH","path":"/calendar-sources/{sourceId}","tag":"calendar-sources","pathParameters":["sourceId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":200,"schema":"CalendarSource"},
  /** Take a calendar feed out. */
  deleteCalendarSource: {"method":"DELETE","path":"/calendar-sources/{sourceId}","tag":"calendar-sources","pathParameters":["sourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Read a calendar feed now. */
  harvestCalendarSource: {"method":"POST","path":"/calendar-sources/{sourceId}/harvest","tag":"calendar-sources","pathParameters":["sourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":200,"schema":"HarvestReport"},
  /** The last runs over a calendar feed. */
  listHarvestRuns: {"method":"GET","path":"/calendar-sources/{sourceId}/runs","tag":"calendar-sources","pathParameters":["sourceId"],"query":["lang","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["calendar-sources:write"],"open":false,"deprecated":false,"success":200,"schema":"HarvestReportList"},
  /** Every series. */
  listSeries: {"method":"GET","path":"/series","tag":"sessions","pathParameters":[],"query":["lang","q","network","provenance","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"SeriesList"},
  /** One series. */
  getSeries: {"method":"GET","path":"/series/{seriesId}","tag":"sessions","pathParameters":["seriesId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Series"},
  /** Every call. */
  listCalls: {"method":"GET","path":"/calls","tag":"calls","pathParameters":[],"query":["lang","network","provenance","limit","cursor","count","state"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"CallList"},
  /** One call. */
  getCall: {"method":"GET","path":"/calls/{callId}","tag":"calls","pathParameters":["callId"],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Call"},
  /** A call's form. */
  getCallForm: {"method":"GET","path":"/calls/{callId}/form","tag":"calls","pathParameters":["callId"],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"CallForm"},
  /** Send a session idea. */
  createSubmission: {"method":"POST","path":"/calls/{callId}/submissions","tag":"submissions","pathParameters":["callId"],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":201,"schema":"SubmissionReceipt"},
  /** Follow a submission. */
  getSubmission: {"method":"GET","path":"/submissions/{submissionId}","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["manageKey"],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Submission"},
  /** Search the library. */
  listResources: {"method":"GET","path":"/resources","tag":"resources","pathParameters":[],"query":["lang","q","network","region","country","theme","provenance","limit","cursor","count","type","language","year","sort","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"ResourceList"},
  /** One resource. */
  getResource: {"method":"GET","path":"/resources/{resourceId}","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Resource"},
  /** Related resources. */
  listRelatedResources: {"method":"GET","path":"/resources/{resourceId}/related","tag":"resources","pathParameters":["resourceId"],"query":["lang","limit"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"ResourceList"},
  /** Every network. */
  listNetworks: {"method":"GET","path":"/networks","tag":"networks","pathParameters":[],"query":["lang","q","network","region","country","provenance","limit","cursor","count","kind","status","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"NetworkList"},
  /** Networks and members on a map. */
  getNetworkSummary: {"method":"GET","path":"/networks/summary","tag":"networks","pathParameters":[],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"NetworkSummary"},
  /** One network. */
  getNetwork: {"method":"GET","path":"/networks/{networkId}","tag":"networks","pathParameters":["networkId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Network"},
  /** Every group. */
  listGroups: {"method":"GET","path":"/groups","tag":"networks","pathParameters":[],"query":["lang","q","provenance","limit","cursor","count","kind"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["groups:read"],"open":true,"deprecated":false,"success":200,"schema":"GroupList"},
  /** One group. */
  getGroup: {"method":"GET","path":"/groups/{groupId}","tag":"networks","pathParameters":["groupId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["groups:read"],"open":true,"deprecated":false,"success":200,"schema":"Group"},
  /** The directory. */
  listMembers: {"method":"GET","path":"/members","tag":"members","pathParameters":[],"query":["lang","q","network","region","country","provenance","limit","cursor","count","kind","role","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"MemberList"},
  /** One member. */
  getMember: {"method":"GET","path":"/members/{memberId}","tag":"members","pathParameters":["memberId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Member"},
} as const;

/** Name of an operation, its `operationId`. */
export type OperationId = keyof typeof operations;
