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
  /** One session for a calendar. */
  getSessionIcs: {"method":"GET","path":"/sessions/{sessionId}.ics","tag":"feeds","pathParameters":["sessionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["text/calendar"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** One session for search engines. */
  getSessionJsonld: {"method":"GET","path":"/sessions/{sessionId}.jsonld","tag":"feeds","pathParameters":["sessionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/ld+json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
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
  /** Open a call. */
  createCall: {"method":"POST","path":"/calls","tag":"calls","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["submissions:write"],"open":false,"deprecated":false,"success":201,"schema":"CallWritten"},
  /** One call. */
  getCall: {"method":"GET","path":"/calls/{callId}","tag":"calls","pathParameters":["callId"],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Call"},
  /** Change a call. */
  updateCall: {"method":"PATCH","path":"/calls/{callId}","tag":"calls","pathParameters":["callId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["submissions:write"],"open":false,"deprecated":false,"success":200,"schema":"CallWritten"},
  /** A call's form. */
  getCallForm: {"method":"GET","path":"/calls/{callId}/form","tag":"calls","pathParameters":["callId"],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"CallForm"},
  /** The months of a call. */
  getCallMonths: {"method":"GET","path":"/calls/{callId}/months","tag":"calls","pathParameters":["callId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["submissions:read"],"open":false,"deprecated":false,"success":200,"schema":"CallMonths"},
  /** Send a session idea. */
  createSubmission: {"method":"POST","path":"/calls/{callId}/submissions","tag":"submissions","pathParameters":["callId"],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json","application/x-www-form-urlencoded"],"gives":["application/json","text/html"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":201,"schema":"SubmissionReceipt"},
  /** The queue. */
  listSubmissions: {"method":"GET","path":"/submissions","tag":"submissions","pathParameters":[],"query":["lang","call","state","contentLanguage","network","owner","unassigned","membership","quarantined","overdue","theme","tag","q","sort","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["submissions:read"],"open":false,"deprecated":false,"success":200,"schema":"SubmissionList"},
  /** Follow a submission. */
  getSubmission: {"method":"GET","path":"/submissions/{submissionId}","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["manageKey","token"],"scopes":["submissions:read"],"open":true,"deprecated":false,"success":200,"schema":"Submission"},
  /** Change a submission. */
  updateSubmission: {"method":"PATCH","path":"/submissions/{submissionId}","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["manageKey","token"],"scopes":["submissions:write"],"open":true,"deprecated":false,"success":200,"schema":"Submission"},
  /** Move a submission. */
  transitionSubmission: {"method":"POST","path":"/submissions/{submissionId}/transitions","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["manageKey","token"],"scopes":["submissions:write"],"open":true,"deprecated":false,"success":200,"schema":"SubmissionMoved"},
  /** Every revision. */
  listSubmissionRevisions: {"method":"GET","path":"/submissions/{submissionId}/revisions","tag":"submissions","pathParameters":["submissionId"],"query":["lang","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["manageKey","token"],"scopes":["submissions:read"],"open":true,"deprecated":false,"success":200,"schema":"SubmissionRevisionList"},
  /** The conversation. */
  listSubmissionMessages: {"method":"GET","path":"/submissions/{submissionId}/messages","tag":"submissions","pathParameters":["submissionId"],"query":["lang","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["manageKey","token"],"scopes":["submissions:read"],"open":true,"deprecated":false,"success":200,"schema":"SubmissionMessageList"},
  /** Write a message. */
  createSubmissionMessage: {"method":"POST","path":"/submissions/{submissionId}/messages","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["manageKey","token"],"scopes":["submissions:write"],"open":true,"deprecated":false,"success":201,"schema":"SubmissionMessage"},
  /** Every review. */
  listSubmissionReviews: {"method":"GET","path":"/submissions/{submissionId}/reviews","tag":"submissions","pathParameters":["submissionId"],"query":["lang","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["submissions:read"],"open":false,"deprecated":false,"success":200,"schema":"SubmissionReviewList"},
  /** Review a submission. */
  createSubmissionReview: {"method":"POST","path":"/submissions/{submissionId}/reviews","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["reviews:write"],"open":false,"deprecated":false,"success":201,"schema":"SubmissionReview"},
  /** The support checklist. */
  getSubmissionSupport: {"method":"GET","path":"/submissions/{submissionId}/support","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["submissions:read"],"open":false,"deprecated":false,"success":200,"schema":"SubmissionSupport"},
  /** Tick the support checklist. */
  updateSubmissionSupport: {"method":"PATCH","path":"/submissions/{submissionId}/support","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["submissions:write"],"open":false,"deprecated":false,"success":200,"schema":"SubmissionSupport"},
  /** Erase a submission. */
  eraseSubmission: {"method":"POST","path":"/submissions/{submissionId}/erasure","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["manageKey","token"],"scopes":["submissions:write"],"open":true,"deprecated":false,"success":200,"schema":"SubmissionErasure"},
  /** Everything about a submission. */
  exportSubmission: {"method":"GET","path":"/submissions/{submissionId}/export","tag":"submissions","pathParameters":["submissionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["manageKey"],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"SubmissionExport"},
  /** The outbox. */
  listMail: {"method":"GET","path":"/mail","tag":"mail","pathParameters":[],"query":["lang","state","submission","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["mail:read"],"open":false,"deprecated":false,"success":200,"schema":"MailList"},
  /** One letter. */
  getMail: {"method":"GET","path":"/mail/{mailId}","tag":"mail","pathParameters":["mailId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["mail:read"],"open":false,"deprecated":false,"success":200,"schema":"Mail"},
  /** Edit a letter. */
  updateMail: {"method":"PATCH","path":"/mail/{mailId}","tag":"mail","pathParameters":["mailId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["mail:release"],"open":false,"deprecated":false,"success":200,"schema":"Mail"},
  /** Send a letter. */
  releaseMail: {"method":"POST","path":"/mail/{mailId}/release","tag":"mail","pathParameters":["mailId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["mail:release"],"open":false,"deprecated":false,"success":200,"schema":"Mail"},
  /** Search the library. */
  listResources: {"method":"GET","path":"/resources","tag":"resources","pathParameters":[],"query":["lang","q","network","region","country","theme","provenance","limit","cursor","count","type","language","audience","year","sort","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"ResourceList"},
  /** Add a work to the library. */
  createResource: {"method":"POST","path":"/resources","tag":"resources","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":201,"schema":"ResourceDetail"},
  /** One resource. */
  getResource: {"method":"GET","path":"/resources/{resourceId}","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"ResourceDetail"},
  /** Change a work. */
  updateResource: {"method":"PATCH","path":"/resources/{resourceId}","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":200,"schema":"ResourceDetail"},
  /** Take a work out. */
  deleteResource: {"method":"DELETE","path":"/resources/{resourceId}","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Related resources. */
  listRelatedResources: {"method":"GET","path":"/resources/{resourceId}/related","tag":"resources","pathParameters":["resourceId"],"query":["lang","limit"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"ResourceList"},
  /** All texts of a work. */
  getResourceTexts: {"method":"GET","path":"/resources/{resourceId}/texts","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":200,"schema":"ResourceTexts"},
  /** Count a view. */
  countResourceView: {"method":"POST","path":"/resources/{resourceId}/views","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":true,"takes":["text/plain"],"gives":[],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":204,"schema":null},
  /** What readers say. */
  listResourceFeedback: {"method":"GET","path":"/resources/{resourceId}/feedback","tag":"resources","pathParameters":["resourceId"],"query":["lang","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":200,"schema":"ResourceFeedbackList"},
  /** Say how useful a work was. */
  sendResourceFeedback: {"method":"POST","path":"/resources/{resourceId}/feedback","tag":"resources","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json","text/plain"],"gives":[],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":204,"schema":null},
  /** Fetch a file. */
  getResourceFile: {"method":"GET","path":"/resources/{resourceId}/files/{fileId}","tag":"resources","pathParameters":["resourceId","fileId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":302,"schema":null},
  /** Every collection. */
  listCollections: {"method":"GET","path":"/collections","tag":"resources","pathParameters":[],"query":["lang","q","network","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"CollectionList"},
  /** Make a collection. */
  createCollection: {"method":"POST","path":"/collections","tag":"resources","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":201,"schema":"CollectionDetail"},
  /** One collection. */
  getCollection: {"method":"GET","path":"/collections/{collectionId}","tag":"resources","pathParameters":["collectionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"CollectionDetail"},
  /** Change a collection. */
  updateCollection: {"method":"PATCH","path":"/collections/{collectionId}","tag":"resources","pathParameters":["collectionId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":200,"schema":"CollectionDetail"},
  /** Take a collection out. */
  deleteCollection: {"method":"DELETE","path":"/collections/{collectionId}","tag":"resources","pathParameters":["collectionId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** What is translated. */
  listTranslations: {"method":"GET","path":"/translations","tag":"resources","pathParameters":[],"query":["lang","collection","missing","limit","cursor"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["resources:write"],"open":false,"deprecated":false,"success":200,"schema":"TranslationList"},
  /** One resource for search engines. */
  getResourceJsonld: {"method":"GET","path":"/resources/{resourceId}.jsonld","tag":"feeds","pathParameters":["resourceId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/ld+json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** Every network. */
  listNetworks: {"method":"GET","path":"/networks","tag":"networks","pathParameters":[],"query":["lang","q","network","region","country","provenance","limit","cursor","count","kind","status","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"NetworkList"},
  /** Enter a network. */
  createNetwork: {"method":"POST","path":"/networks","tag":"networks","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["networks:write"],"open":false,"deprecated":false,"success":201,"schema":"Network"},
  /** Networks on a map of your own. */
  getNetworkFeatures: {"method":"GET","path":"/networks.geojson","tag":"feeds","pathParameters":[],"query":["lang","q","network","region","country","provenance","kind","status"],"headers":[],"body":false,"takes":[],"gives":["application/geo+json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** Networks and members on a map. */
  getNetworkSummary: {"method":"GET","path":"/networks/summary","tag":"networks","pathParameters":[],"query":["lang","network"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"NetworkSummary"},
  /** One network. */
  getNetwork: {"method":"GET","path":"/networks/{networkId}","tag":"networks","pathParameters":["networkId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Network"},
  /** Change a network. */
  updateNetwork: {"method":"PATCH","path":"/networks/{networkId}","tag":"networks","pathParameters":["networkId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["networks:write"],"open":false,"deprecated":false,"success":200,"schema":"Network"},
  /** Take a network out. */
  deleteNetwork: {"method":"DELETE","path":"/networks/{networkId}","tag":"networks","pathParameters":["networkId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["networks:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Every group. */
  listGroups: {"method":"GET","path":"/groups","tag":"networks","pathParameters":[],"query":["lang","q","provenance","limit","cursor","count","kind"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["groups:read"],"open":true,"deprecated":false,"success":200,"schema":"GroupList"},
  /** One group. */
  getGroup: {"method":"GET","path":"/groups/{groupId}","tag":"networks","pathParameters":["groupId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["groups:read"],"open":true,"deprecated":false,"success":200,"schema":"Group"},
  /** The directory. */
  listMembers: {"method":"GET","path":"/members","tag":"members","pathParameters":[],"query":["lang","q","network","region","country","provenance","limit","cursor","count","kind","role","memberType","facets"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"MemberList"},
  /** Ask to join. */
  requestMembership: {"method":"POST","path":"/members","tag":"members","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":201,"schema":"JoinReceipt"},
  /** One member. */
  getMember: {"method":"GET","path":"/members/{memberId}","tag":"members","pathParameters":["memberId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Member"},
  /** Write a directory entry. */
  putMember: {"method":"PUT","path":"/members/{memberId}","tag":"members","pathParameters":["memberId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["members:write"],"open":false,"deprecated":false,"success":200,"schema":"Member"},
  /** Take a member out. */
  deleteMember: {"method":"DELETE","path":"/members/{memberId}","tag":"members","pathParameters":["memberId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["members:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** The form for joining. */
  getJoinForm: {"method":"GET","path":"/join-form","tag":"members","pathParameters":[],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"JoinForm"},
  /** Who asks to join. */
  listJoinRequests: {"method":"GET","path":"/join-requests","tag":"members","pathParameters":[],"query":["lang","state","memberType","quarantined","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["members:read"],"open":false,"deprecated":false,"success":200,"schema":"JoinRequestList"},
  /** One request to join. */
  getJoinRequest: {"method":"GET","path":"/join-requests/{requestId}","tag":"members","pathParameters":["requestId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["members:read"],"open":false,"deprecated":false,"success":200,"schema":"JoinRequest"},
  /** Approve or decline. */
  reviewJoinRequest: {"method":"POST","path":"/join-requests/{requestId}/review","tag":"members","pathParameters":["requestId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["members:write"],"open":false,"deprecated":false,"success":200,"schema":"JoinRequest"},
  /** Sessions as a feed. */
  getSessionFeed: {"method":"GET","path":"/feeds/sessions.{format}","tag":"feeds","pathParameters":["format"],"query":["lang","q","from","to","network","region","country","theme","kind","mode","language","spoken","interpretation","contentLanguage","series","programme","recording","provenance","status","sort","limit","bom"],"headers":[],"body":false,"takes":[],"gives":["text/calendar","application/atom+xml","application/rss+xml","application/feed+json","text/csv"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** Resources as a feed. */
  getResourceFeed: {"method":"GET","path":"/feeds/resources.{format}","tag":"feeds","pathParameters":["format"],"query":["lang","q","network","region","country","theme","provenance","type","language","audience","year","sort","limit","bom"],"headers":[],"body":false,"takes":[],"gives":["application/atom+xml","application/rss+xml","application/feed+json","text/csv"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** The first view of a widget as HTML. */
  getEmbedHtml: {"method":"GET","path":"/embed/html/{widget}","tag":"embeds","pathParameters":["widget"],"query":["lang","network","region","country","kind","language","from","q","type","filter-theme","filter-type","filter-region","filter-country","filter-language","filter-year","filter-audience","audience","collection","year","sort","call","limit","time-zone","theme","view","layout","without-filters","without-draft"],"headers":[],"body":false,"takes":[],"gives":["text/html"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":null},
  /** How to embed a page of this server. */
  getOembed: {"method":"GET","path":"/oembed","tag":"embeds","pathParameters":[],"query":["lang","url","format","maxwidth","maxheight","dnt"],"headers":[],"body":false,"takes":[],"gives":["application/json","text/xml"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"Oembed"},
  /** Every preset. */
  listEmbedPresets: {"method":"GET","path":"/embed-presets","tag":"embeds","pathParameters":[],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"EmbedPresetList"},
  /** One preset. */
  getEmbedPreset: {"method":"GET","path":"/embed-presets/{presetId}","tag":"embeds","pathParameters":["presetId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":[],"scopes":[],"open":true,"deprecated":false,"success":200,"schema":"EmbedPreset"},
  /** Make or replace a preset. */
  putEmbedPreset: {"method":"PUT","path":"/embed-presets/{presetId}","tag":"embeds","pathParameters":["presetId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["networks:write"],"open":false,"deprecated":false,"success":200,"schema":"EmbedPreset"},
  /** Remove a preset. */
  deleteEmbedPreset: {"method":"DELETE","path":"/embed-presets/{presetId}","tag":"embeds","pathParameters":["presetId"],"query":[],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["networks:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Who asks. */
  getMe: {"method":"GET","path":"/me","tag":"operation","pathParameters":[],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":[],"open":false,"deprecated":false,"success":200,"schema":"Me"},
  /** API tokens. */
  listTokens: {"method":"GET","path":"/tokens","tag":"operation","pathParameters":[],"query":["lang","user","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["tokens:write"],"open":false,"deprecated":false,"success":200,"schema":"TokenList"},
  /** Make an API token. */
  createToken: {"method":"POST","path":"/tokens","tag":"operation","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["tokens:write"],"open":false,"deprecated":false,"success":201,"schema":"TokenCreated"},
  /** Revoke an API token. */
  deleteToken: {"method":"DELETE","path":"/tokens/{tokenId}","tag":"operation","pathParameters":["tokenId"],"query":[],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["tokens:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Users. */
  listUsers: {"method":"GET","path":"/users","tag":"operation","pathParameters":[],"query":["lang","role","network","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["users:write"],"open":false,"deprecated":false,"success":200,"schema":"UserList"},
  /** Add a user. */
  createUser: {"method":"POST","path":"/users","tag":"operation","pathParameters":[],"query":["lang"],"headers":["Idempotency-Key"],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["users:write"],"open":false,"deprecated":false,"success":201,"schema":"User"},
  /** One user. */
  getUser: {"method":"GET","path":"/users/{userId}","tag":"operation","pathParameters":["userId"],"query":["lang"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["users:write"],"open":false,"deprecated":false,"success":200,"schema":"User"},
  /** Change a user. */
  updateUser: {"method":"PATCH","path":"/users/{userId}","tag":"operation","pathParameters":["userId"],"query":["lang"],"headers":[],"body":true,"takes":["application/json"],"gives":["application/json"],"list":false,"auth":["token"],"scopes":["users:write"],"open":false,"deprecated":false,"success":200,"schema":"User"},
  /** Remove a user. */
  deleteUser: {"method":"DELETE","path":"/users/{userId}","tag":"operation","pathParameters":["userId"],"query":[],"headers":[],"body":false,"takes":[],"gives":[],"list":false,"auth":["token"],"scopes":["users:write"],"open":false,"deprecated":false,"success":204,"schema":null},
  /** Who did what. */
  listAuditLog: {"method":"GET","path":"/audit-log","tag":"operation","pathParameters":[],"query":["lang","actor","entity","entityId","action","network","from","to","limit","cursor","count"],"headers":[],"body":false,"takes":[],"gives":["application/json"],"list":true,"auth":["token"],"scopes":["audit:read"],"open":false,"deprecated":false,"success":200,"schema":"AuditEntryList"},
  /** What the server counts of itself. */
  getMetrics: {"method":"GET","path":"/metrics","tag":"operation","pathParameters":[],"query":[],"headers":[],"body":false,"takes":[],"gives":["text/plain"],"list":false,"auth":["token"],"scopes":["metrics:read"],"open":false,"deprecated":false,"success":200,"schema":null},
} as const;

/** Name of an operation, its `operationId`. */
export type OperationId = keyof typeof operations;
