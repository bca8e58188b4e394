// Generated from the contract. Do not edit; run `npm run generate`.

import { bind } from '../core/bind.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withKey, withKeyOrToken, withToken, writes } from '../core/operation.ts';
import { address } from '../core/text.ts';
import type * as api from './index.ts';

/**
 * Every operation of the contract, in collections.
 */
export interface Desk {
  /** For the functions of `@menengage/sdk/operations`. */
  readonly client: Client;
  discovery: {
    /**
     * What this server is.
     *
     * Name, version and the addresses of the contract, the reference, the health check and the embed script.
     */
    root(options?: api.GetRootOptions): Promise<api.GetRootAnswer>;
    /**
     * The contract.
     *
     * This document, bundled into one, as JSON.
     */
    openapi(options?: api.GetOpenapiOptions): Promise<api.GetOpenapiAnswer>;
    /**
     * Is the process alive.
     *
     * Answers as long as the process runs. Asks nothing of the database.
     */
    health(options?: api.GetHealthOptions): Promise<api.GetHealthAnswer>;
    /**
     * Can it serve.
     *
     * Asks the database. 503 while it cannot answer.
     */
    ready(options?: api.GetReadyOptions): Promise<api.GetReadyAnswer>;
  };
  vocabularies: {
    /**
     * Every vocabulary.
     *
     * Vocabularies with their terms, labelled in the language of the answer.
     */
    list(options?: api.ListVocabulariesOptions): Promise<api.ListVocabulariesAnswer>;
    /**
     * One vocabulary.
     *
     * A vocabulary with its terms.
     */
    get(name: string, options?: api.GetVocabularyOptions): Promise<api.GetVocabularyAnswer>;
  };
  sessions: {
    /**
     * Find sessions.
     *
     * Every entry of the joint calendar once, dated or not. For what takes place in a window, with recurring sessions expanded, use `listCalendar`.
     */
    list(filters?: api.ListSessionsFilters, options?: api.ListSessionsOptions): List<api.ListSessionsAnswer>;
    /**
     * Enter a session.
     *
     * A new entry of the joint calendar, owned by one network or by the Alliance as a whole. Times are wall times in the session's zone; where clocks skip or repeat one, `adjustments` says what was taken.
     */
    create(body: api.CreateSessionBody, options?: api.CreateSessionOptions): Promise<api.CreateSessionAnswer>;
    /**
     * One session.
     *
     * A session with its parts, its recordings and, for a programme, the sessions inside it.
     */
    get(sessionId: string, options?: api.GetSessionOptions): Promise<api.GetSessionAnswer>;
    /**
     * Change a session.
     *
     * A JSON merge patch: only what is given changes, null clears. Each change makes `sequence` grow. A session that was taken from a calendar feed is changed there; here it can only be taken out.
     */
    update(
      sessionId: string,
      body: api.UpdateSessionBody,
      options?: api.UpdateSessionOptions,
    ): Promise<api.UpdateSessionAnswer>;
    /**
     * Take a session out.
     *
     * It stands in lists and feeds as cancelled for 30 days, so that everybody who has subscribed hears of it, and then leaves them.
     */
    delete(sessionId: string, options?: api.DeleteSessionOptions): Promise<api.DeleteSessionAnswer>;
    /**
     * When a session takes place.
     *
     * The occurrences of a session in a window, its recurrence rule expanded.
     */
    occurrences(
      sessionId: string,
      filters?: api.ListSessionOccurrencesFilters,
      options?: api.ListSessionOccurrencesOptions,
    ): List<api.ListSessionOccurrencesAnswer>;
    /**
     * The address of `getSessionIcs`; nothing is sent.
     *
     * One session for a calendar.
     *
     * The session as iCalendar, to be added to one's own calendar; for a programme the sessions inside it. Without an entry when no day is known.
     */
    icsUrl(sessionId: string, filters?: api.GetSessionIcsFilters): string;
    /**
     * The address of `getSessionJsonld`; nothing is sent.
     *
     * One session for search engines.
     *
     * The session as schema.org `Event` in JSON-LD.
     */
    jsonldUrl(sessionId: string, filters?: api.GetSessionJsonldFilters): string;
    /**
     * Change one occurrence.
     *
     * Moves, cancels or renames one occurrence of a session that recurs; the others stay as the rule has them. It keeps its id wherever it is moved.
     */
    updateOccurrence(
      sessionId: string,
      recurrenceId: string,
      body: api.UpdateOccurrenceBody,
      options?: api.UpdateOccurrenceOptions,
    ): Promise<api.UpdateOccurrenceAnswer>;
    /**
     * The address of `getSessionFeed`; nothing is sent.
     *
     * Sessions as a feed.
     *
     * What `listSessions` finds under the same filters, as a calendar to subscribe to, a news feed, or a table. The calendar holds sessions whose day is known, recurring ones as a rule, and those taken back as cancelled for 30 days; a programme is left to the sessions inside it, and a date known only as a month or year to the other formats.
     */
    feedUrl(filters: api.GetSessionFeedFilters): string;
  };
  calendar: {
    /**
     * The joint calendar.
     *
     * Occurrences over all networks in a window, each event once. `from` defaults to the start of today (UTC) unless `to` or `cursor` is given. Entries without a date are in `listSessions` only.
     */
    list(filters?: api.ListCalendarFilters, options?: api.ListCalendarOptions): List<api.ListCalendarAnswer>;
  };
  calendarSources: {
    /**
     * Calendar feeds that are taken in.
     *
     * Those of the networks that the token may write for, with the report of the last run.
     */
    list(
      filters?: api.ListCalendarSourcesFilters,
      options?: api.ListCalendarSourcesOptions,
    ): List<api.ListCalendarSourcesAnswer>;
    /**
     * Take a calendar feed in.
     *
     * The feed is read soon after, then every `everyMinutes`. Addresses of private networks are refused.
     */
    create(
      body: api.CreateCalendarSourceBody,
      options?: api.CreateCalendarSourceOptions,
    ): Promise<api.CreateCalendarSourceAnswer>;
    /**
     * One calendar feed.
     *
     * The source with the report of its last run.
     */
    get(sourceId: string, options?: api.GetCalendarSourceOptions): Promise<api.GetCalendarSourceAnswer>;
    /**
     * Change a calendar feed.
     *
     * A JSON merge patch. A new address is read afresh with the next run.
     */
    update(
      sourceId: string,
      body: api.UpdateCalendarSourceBody,
      options?: api.UpdateCalendarSourceOptions,
    ): Promise<api.UpdateCalendarSourceAnswer>;
    /**
     * Take a calendar feed out.
     *
     * What was taken from it is taken out of the calendar, as `deleteSession` does.
     */
    delete(sourceId: string, options?: api.DeleteCalendarSourceOptions): Promise<api.DeleteCalendarSourceAnswer>;
    /**
     * Read a calendar feed now.
     *
     * Waits for the run and answers its report. A feed that fails changes nothing; the report says why.
     */
    harvest(sourceId: string, options?: api.HarvestCalendarSourceOptions): Promise<api.HarvestCalendarSourceAnswer>;
    /**
     * The last runs over a calendar feed.
     *
     * The newest first; the last 50 are kept.
     */
    harvestRuns(
      sourceId: string,
      filters?: api.ListHarvestRunsFilters,
      options?: api.ListHarvestRunsOptions,
    ): List<api.ListHarvestRunsAnswer>;
  };
  series: {
    /**
     * Every series.
     *
     * Sessions that belong together, such as the monthly peer-learning sessions.
     */
    list(filters?: api.ListSeriesFilters, options?: api.ListSeriesOptions): List<api.ListSeriesAnswer>;
    /**
     * One series.
     *
     * A series with its next occurrence.
     */
    get(seriesId: string, options?: api.GetSeriesOptions): Promise<api.GetSeriesAnswer>;
  };
  calls: {
    /**
     * Every call.
     *
     * Calls for session ideas, the newest first.
     */
    list(filters?: api.ListCallsFilters, options?: api.ListCallsOptions): List<api.ListCallsAnswer>;
    /**
     * Open a call.
     *
     * A call and its form, from data. A form whose JSON Schema is broken, or whose questions do not fit it, is refused with a pointer to each place.
     */
    create(body: api.CreateCallBody, options?: api.CreateCallOptions): Promise<api.CreateCallAnswer>;
    /**
     * One call.
     *
     * A call with its themes, dates and guidelines.
     */
    get(callId: string, options?: api.GetCallOptions): Promise<api.GetCallAnswer>;
    /**
     * Change a call.
     *
     * Changes what is named. The texts and rules of earlier submissions stay those of the form version that they were sent with.
     */
    update(callId: string, body: api.UpdateCallBody, options?: api.UpdateCallOptions): Promise<api.UpdateCallAnswer>;
    /**
     * A call's form.
     *
     * The questions, words and rules of the form, and a fresh token when the call is open. Not cached.
     */
    form(callId: string, options?: api.GetCallFormOptions): Promise<api.GetCallFormAnswer>;
    /**
     * The months of a call.
     *
     * The twelve months of the call’s year with the sessions planned in each; an empty or overfilled month is told.
     */
    months(callId: string, options?: api.GetCallMonthsOptions): Promise<api.GetCallMonthsAnswer>;
  };
  submissions: {
    /**
     * Send a session idea.
     *
     * Stores the idea and answers with a reference and the private manage link. Send the same `Idempotency-Key` on every try: the idea is stored once and the same answer comes back. Rules that the call's form states are checked here again; what breaks them is listed in `errors`, each with a pointer into the body. A plain HTML form is answered by a page in words.
     */
    create(
      callId: string,
      body: api.CreateSubmissionBody,
      options?: api.CreateSubmissionOptions,
    ): Promise<api.CreateSubmissionAnswer>;
    /**
     * The queue.
     *
     * Submissions for the secretariat, the newest first; those set aside as spam only where asked for. A network’s secretariat sees those of its network.
     */
    list(filters?: api.ListSubmissionsFilters, options?: api.ListSubmissionsOptions): List<api.ListSubmissionsAnswer>;
    /**
     * Follow a submission.
     *
     * What was sent, its state and history, and the moves that are open to whoever asks. Needs the secret of the manage link as bearer token, or a token of the secretariat; answered with `no-store`.
     */
    get(submissionId: string, options?: api.GetSubmissionOptions): Promise<api.GetSubmissionAnswer>;
    /**
     * Change a submission.
     *
     * Revised answers become the next revision, as long as it is not decided; every revision is kept. The secretariat sets who looks after it, whether the membership is confirmed, and its tags.
     */
    update(
      submissionId: string,
      body: api.UpdateSubmissionBody,
      options?: api.UpdateSubmissionOptions,
    ): Promise<api.UpdateSubmissionAnswer>;
    /**
     * Move a submission.
     *
     * Moves it to another state. The submitter may withdraw, and answer when changes were requested; everything else is the secretariat’s. A move that is not open is refused with those that are. Each move is written down and drafts a letter to the submitter.
     */
    transition(
      submissionId: string,
      body: api.TransitionSubmissionBody,
      options?: api.TransitionSubmissionOptions,
    ): Promise<api.TransitionSubmissionAnswer>;
    /**
     * Every revision.
     *
     * The answers as they stood in each revision, the newest first, with what differs from the one before by JSON pointer.
     */
    revisions(
      submissionId: string,
      filters?: api.ListSubmissionRevisionsFilters,
      options?: api.ListSubmissionRevisionsOptions,
    ): List<api.ListSubmissionRevisionsAnswer>;
    /**
     * The conversation.
     *
     * Messages, the oldest first. Internal notes are answered to the secretariat alone.
     */
    messages(
      submissionId: string,
      filters?: api.ListSubmissionMessagesFilters,
      options?: api.ListSubmissionMessagesOptions,
    ): List<api.ListSubmissionMessagesAnswer>;
    /**
     * Write a message.
     *
     * A message to the other side, or an internal note of the secretariat. A message from the secretariat drafts a letter.
     */
    createMessage(
      submissionId: string,
      body: api.CreateSubmissionMessageBody,
      options?: api.CreateSubmissionMessageOptions,
    ): Promise<api.CreateSubmissionMessageAnswer>;
    /**
     * Every review.
     *
     * What each reviewer makes of it. Reviewers may disagree.
     */
    reviews(
      submissionId: string,
      filters?: api.ListSubmissionReviewsFilters,
      options?: api.ListSubmissionReviewsOptions,
    ): List<api.ListSubmissionReviewsAnswer>;
    /**
     * Review a submission.
     *
     * The review of whoever sends it, against the mission, the Accountability Framework and the five themes. It replaces an earlier one of the same person.
     */
    createReview(
      submissionId: string,
      body: api.CreateSubmissionReviewBody,
      options?: api.CreateSubmissionReviewOptions,
    ): Promise<api.CreateSubmissionReviewAnswer>;
    /**
     * The support checklist.
     *
     * What the secretariat sees to for the session (platform, invitations, recording, interpretation …), and how far it is.
     */
    support(submissionId: string, options?: api.GetSubmissionSupportOptions): Promise<api.GetSubmissionSupportAnswer>;
    /**
     * Tick the support checklist.
     *
     * Sets the items that are named; the others stay.
     */
    updateSupport(
      submissionId: string,
      body: api.UpdateSubmissionSupportBody,
      options?: api.UpdateSubmissionSupportOptions,
    ): Promise<api.UpdateSubmissionSupportAnswer>;
    /**
     * Erase a submission.
     *
     * Erases everything personal at once and for good: answers, revisions, messages, letters, the manage link. What remains is counted and names nobody.
     */
    erase(submissionId: string, options?: api.EraseSubmissionOptions): Promise<api.EraseSubmissionAnswer>;
    /**
     * Everything about a submission.
     *
     * Everything that is stored about it and that its submitter may have, in one document.
     */
    export(submissionId: string, options: api.ExportSubmissionOptions): Promise<api.ExportSubmissionAnswer>;
  };
  mail: {
    /**
     * The outbox.
     *
     * Letters that wait, were sent, or could not be sent; the newest first. Without their texts.
     */
    list(filters?: api.ListMailFilters, options?: api.ListMailOptions): List<api.ListMailAnswer>;
    /**
     * One letter.
     *
     * The letter as it will go out, as text and as a page.
     */
    get(mailId: string, options?: api.GetMailOptions): Promise<api.GetMailAnswer>;
    /**
     * Edit a letter.
     *
     * Changes the words of a letter that was not released yet, or discards it.
     */
    update(mailId: string, body: api.UpdateMailBody, options?: api.UpdateMailOptions): Promise<api.UpdateMailAnswer>;
    /**
     * Send a letter.
     *
     * Releases the letter: it is handed to the mail server within a minute, and again after growing pauses when that fails. Releasing it twice sends it once.
     */
    release(mailId: string, options?: api.ReleaseMailOptions): Promise<api.ReleaseMailAnswer>;
  };
  resources: {
    /**
     * Search the library.
     *
     * Publications by free text and filters, with facets and counts on request.
     */
    list(filters?: api.ListResourcesFilters, options?: api.ListResourcesOptions): List<api.ListResourcesAnswer>;
    /**
     * Add a work to the library.
     *
     * A new entry, kept by one network or by the Alliance as a whole. Texts are given by language; rich text is cleaned of everything but plain markup before it is stored.
     */
    create(body: api.CreateResourceBody, options?: api.CreateResourceOptions): Promise<api.CreateResourceAnswer>;
    /**
     * One resource.
     *
     * A publication with its files, takeaways and contributors.
     */
    get(resourceId: string, options?: api.GetResourceOptions): Promise<api.GetResourceAnswer>;
    /**
     * Change a work.
     *
     * A JSON merge patch: only what is given changes, null clears, lists are given whole. With the `updatedAt` that you read, the answer is 409 when somebody else has changed it since.
     */
    update(
      resourceId: string,
      body: api.UpdateResourceBody,
      options?: api.UpdateResourceOptions,
    ): Promise<api.UpdateResourceAnswer>;
    /**
     * Take a work out.
     *
     * The entry leaves the library, its collections and every list. Files are not ours and stay where they are.
     */
    delete(resourceId: string, options?: api.DeleteResourceOptions): Promise<api.DeleteResourceAnswer>;
    /**
     * Related resources.
     *
     * What the editors linked first, then what shares themes, region or type. At most `limit`, 3 unless asked.
     */
    related(resourceId: string, options?: api.ListRelatedResourcesOptions): Promise<api.ListRelatedResourcesAnswer>;
    /**
     * All texts of a work.
     *
     * What an editor needs: every text in every language, as it is stored, and which texts each interface language still lacks.
     */
    texts(resourceId: string, options?: api.GetResourceTextsOptions): Promise<api.GetResourceTextsAnswer>;
    /**
     * Count a view.
     *
     * Sent by a page that shows the work to a person, by `navigator.sendBeacon` or `fetch`; without a preflight. The same answer comes whether it counts or not: robots, prefetching and editors are not counted, nor is the same reader again within 30 minutes.
     */
    countView(
      resourceId: string,
      body: api.CountResourceViewBody,
      options?: api.CountResourceViewOptions,
    ): Promise<api.CountResourceViewAnswer>;
    /**
     * What readers say.
     *
     * Answers to the feedback form, the newest first, with a summary. For the editors of the network that keeps the work.
     */
    feedback(
      resourceId: string,
      filters?: api.ListResourceFeedbackFilters,
      options?: api.ListResourceFeedbackOptions,
    ): List<api.ListResourceFeedbackAnswer>;
    /**
     * Say how useful a work was.
     *
     * One request at the end of the form, or when the reader leaves it half done (`complete: false`). Nothing in it names the reader, and nobody is written to: who else would find the work useful is a link that the reader passes on. What fills `website` is thrown away in silence.
     */
    sendFeedback(
      resourceId: string,
      body: api.SendResourceFeedbackBody,
      options?: api.SendResourceFeedbackOptions,
    ): Promise<api.SendResourceFeedbackAnswer>;
    /**
     * The address of `getResourceFile`; nothing is sent.
     *
     * Fetch a file.
     *
     * Redirects to where the file is, and counts a download. It leads nowhere but to the `http` and `https` addresses that the entry names.
     */
    fileUrl(resourceId: string, fileId: string, filters?: api.GetResourceFileFilters): string;
    /**
     * The address of `getResourceJsonld`; nothing is sent.
     *
     * One resource for search engines.
     *
     * The resource as schema.org `LearningResource` in JSON-LD.
     */
    jsonldUrl(resourceId: string, filters?: api.GetResourceJsonldFilters): string;
    /**
     * The address of `getResourceFeed`; nothing is sent.
     *
     * Resources as a feed.
     *
     * What `listResources` finds under the same filters, as a news feed with the files enclosed, or as a table.
     */
    feedUrl(filters: api.GetResourceFeedFilters): string;
  };
  collections: {
    /**
     * Every collection.
     *
     * Sets of works in an order of their editors’ making. A work may be in many.
     */
    list(filters?: api.ListCollectionsFilters, options?: api.ListCollectionsOptions): List<api.ListCollectionsAnswer>;
    /**
     * Make a collection.
     *
     * An ordered set of works, kept by one network or by the Alliance as a whole.
     */
    create(body: api.CreateCollectionBody, options?: api.CreateCollectionOptions): Promise<api.CreateCollectionAnswer>;
    /**
     * One collection.
     *
     * A collection with its works in their order.
     */
    get(collectionId: string, options?: api.GetCollectionOptions): Promise<api.GetCollectionAnswer>;
    /**
     * Change a collection.
     *
     * A JSON merge patch; `resourceIds` is given whole, in its new order.
     */
    update(
      collectionId: string,
      body: api.UpdateCollectionBody,
      options?: api.UpdateCollectionOptions,
    ): Promise<api.UpdateCollectionAnswer>;
    /**
     * Take a collection out.
     *
     * Its works stay.
     */
    delete(collectionId: string, options?: api.DeleteCollectionOptions): Promise<api.DeleteCollectionAnswer>;
  };
  translations: {
    /**
     * What is translated.
     *
     * Every entry with the texts that each interface language lacks, so that a desk sees where translation is due. An entry is shown in its own language where one is missing, marked in `localization`.
     */
    list(
      filters?: api.ListTranslationsFilters,
      options?: api.ListTranslationsOptions,
    ): List<api.ListTranslationsAnswer>;
  };
  networks: {
    /**
     * Every network.
     *
     * Networks and partner platforms by name. `network` gives that network and those below it.
     */
    list(filters?: api.ListNetworksFilters, options?: api.ListNetworksOptions): List<api.ListNetworksAnswer>;
    /**
     * Enter a network.
     *
     * A new network or platform. Its place in the tree decides who may write for it: `parentId` has to be a network that the token covers.
     */
    create(body: api.CreateNetworkBody, options?: api.CreateNetworkOptions): Promise<api.CreateNetworkAnswer>;
    /**
     * The address of `getNetworkFeatures`; nothing is sent.
     *
     * Networks on a map of your own.
     *
     * What `listNetworks` finds under the same filters, as GeoJSON (RFC 7946): a point a country that a network covers, well inside it and rounded to a tenth of a degree; null where no country is named. Points stand for countries, never for an office or a member, and take no side on a border.
     */
    featuresUrl(filters?: api.GetNetworkFeaturesFilters): string;
    /**
     * Networks and members on a map.
     *
     * Per region and country: which networks are there and how many members the directory lists.
     */
    summary(options?: api.GetNetworkSummaryOptions): Promise<api.GetNetworkSummaryAnswer>;
    /**
     * One network.
     *
     * A network with its hosts, figures and countries.
     */
    get(networkId: string, options?: api.GetNetworkOptions): Promise<api.GetNetworkAnswer>;
    /**
     * Change a network.
     *
     * A JSON merge patch; lists are given whole. `hosts` is the whole history of its hosts, in order: one without `to` hosts it now.
     */
    update(
      networkId: string,
      body: api.UpdateNetworkBody,
      options?: api.UpdateNetworkOptions,
    ): Promise<api.UpdateNetworkAnswer>;
    /**
     * Take a network out.
     *
     * Possible while nothing belongs to it; otherwise the answer is 409. Networks that no longer work are marked dormant instead.
     */
    delete(networkId: string, options?: api.DeleteNetworkOptions): Promise<api.DeleteNetworkAnswer>;
  };
  groups: {
    /**
     * Every group.
     *
     * Working groups, learning circles, bodies and e-mail groups. A secretariat's token adds those that are not public.
     */
    list(filters?: api.ListGroupsFilters, options?: api.ListGroupsOptions): List<api.ListGroupsAnswer>;
    /**
     * One group.
     *
     * A group. Groups that are not public are found with a secretariat's token only.
     */
    get(groupId: string, options?: api.GetGroupOptions): Promise<api.GetGroupAnswer>;
  };
  members: {
    /**
     * The directory.
     *
     * Member and partner organisations by name.
     */
    list(filters?: api.ListMembersFilters, options?: api.ListMembersOptions): List<api.ListMembersAnswer>;
    /**
     * Ask to join.
     *
     * An organisation asks to join. It is looked at by the secretariat; until then nothing of it is public, and it sees nothing that is not. The contact is never public. `formToken` comes with `getJoinForm`.
     */
    requestMembership(
      body: api.RequestMembershipBody,
      options?: api.RequestMembershipOptions,
    ): Promise<api.RequestMembershipAnswer>;
    /**
     * One member.
     *
     * A member or partner organisation.
     */
    get(memberId: string, options?: api.GetMemberOptions): Promise<api.GetMemberAnswer>;
    /**
     * Write a directory entry.
     *
     * Makes the entry or replaces it.
     */
    put(memberId: string, body: api.PutMemberBody, options?: api.PutMemberOptions): Promise<api.PutMemberAnswer>;
    /**
     * Take a member out.
     *
     * The entry leaves the directory. Where it is named as a host or publisher its name stays, without a link.
     */
    delete(memberId: string, options?: api.DeleteMemberOptions): Promise<api.DeleteMemberAnswer>;
    /**
     * The form for joining.
     *
     * What is asked of an organisation that wants to join: member types, the code of conduct to accept with its version, consents, and the token that goes along with the answers.
     */
    joinForm(options?: api.GetJoinFormOptions): Promise<api.GetJoinFormAnswer>;
    /**
     * Who asks to join.
     *
     * Requests, the oldest pending first. Those of a network are seen by its secretariat.
     */
    joinRequests(
      filters?: api.ListJoinRequestsFilters,
      options?: api.ListJoinRequestsOptions,
    ): List<api.ListJoinRequestsAnswer>;
    /**
     * One request to join.
     *
     * A request with what the organisation wrote.
     */
    joinRequest(requestId: string, options?: api.GetJoinRequestOptions): Promise<api.GetJoinRequestAnswer>;
    /**
     * Approve or decline.
     *
     * Approving makes the directory entry. A request is decided once.
     */
    reviewJoinRequest(
      requestId: string,
      body: api.ReviewJoinRequestBody,
      options?: api.ReviewJoinRequestOptions,
    ): Promise<api.ReviewJoinRequestAnswer>;
  };
  embeds: {
    /**
     * The address of `getEmbedHtml`; nothing is sent.
     *
     * The first view of a widget as HTML.
     *
     * A fragment of plain, escaped HTML that says what the widget will show first: sessions with times and links, resources, the table of networks, the form as one that posts without script. It stands inside the widget's tag, so that there is something to read before the script has come, without it, and for search engines. The parameters are the widget's attributes; those that change only how it looks are taken and change nothing. A form carries a token of its own and is kept by no cache.
     */
    htmlUrl(widget: string, filters?: api.GetEmbedHtmlFilters): string;
    /**
     * How to embed a page of this server.
     *
     * oEmbed 1.0 (https://oembed.com) for the pages of widgets and for share pages. The code is a link in a `blockquote` and a sandboxed frame, the form that WordPress lets through.
     */
    oembed(options?: api.GetOembedOptions): Promise<api.GetOembedAnswer>;
    /**
     * Every preset.
     *
     * Looks, languages and scopes that partner sites have agreed on, by name.
     */
    presets(options?: api.ListEmbedPresetsOptions): Promise<api.ListEmbedPresetsAnswer>;
    /**
     * One preset.
     *
     * A preset with the value of every design token.
     */
    preset(presetId: string, options?: api.GetEmbedPresetOptions): Promise<api.GetEmbedPresetAnswer>;
    /**
     * Make or replace a preset.
     *
     * Stores a preset under an id of your choice; needs the right to write for its network. `findings` tells which colours are hard to read together.
     */
    putPreset(
      presetId: string,
      body: api.PutEmbedPresetBody,
      options?: api.PutEmbedPresetOptions,
    ): Promise<api.PutEmbedPresetAnswer>;
    /**
     * Remove a preset.
     *
     * Removes it; pages that name it show the light theme again.
     */
    deletePreset(presetId: string, options?: api.DeleteEmbedPresetOptions): Promise<api.DeleteEmbedPresetAnswer>;
  };
  operation: {
    /**
     * Who asks.
     *
     * Whom the token stands for, what it may do and where. Any token will do; it is the way to try one out.
     */
    me(options?: api.GetMeOptions): Promise<api.GetMeAnswer>;
    /**
     * Who did what.
     *
     * Every write of somebody who has signed in and of the server's own jobs, the newest first. Of people it holds an id and nothing else. A secretariat of one network sees what was done to what that network and those below it own.
     */
    auditLog(filters?: api.ListAuditLogFilters, options?: api.ListAuditLogOptions): List<api.ListAuditLogAnswer>;
    /**
     * The address of `getMetrics`; nothing is sent.
     *
     * What the server counts of itself.
     *
     * Requests by operation, method and status, times, the cache of answers, connections to the database, periodic work, and memory and processor of the one process that answers: the text format of Prometheus. Nothing in it tells who asked for what.
     */
    metricsUrl(filters?: api.GetMetricsFilters): string;
  };
  tokens: {
    /**
     * API tokens.
     *
     * One's own tokens, the newest first; with `users:write` those of everybody, or of one user. Tokens that have been revoked or have expired are listed, too. The secret of none is told.
     */
    list(filters?: api.ListTokensFilters, options?: api.ListTokensOptions): List<api.ListTokensAnswer>;
    /**
     * Make an API token.
     *
     * Makes a token for the user behind the request. It can do no more than they may. Made with a token, its scopes are among those of that one, it ends no later, and it is revoked together with it. The secret is told in this answer and never again; the server keeps its hash. A repeated try gets the same token without its secret.
     */
    create(body: api.CreateTokenBody, options?: api.CreateTokenOptions): Promise<api.CreateTokenAnswer>;
    /**
     * Revoke an API token.
     *
     * Revokes one's own token, or with `users:write` that of anybody, at once and for good, and every token that was made with it. A token that was revoked before is answered alike.
     */
    delete(tokenId: string, options?: api.DeleteTokenOptions): Promise<api.DeleteTokenAnswer>;
  };
  users: {
    /**
     * Users.
     *
     * Everybody who may sign in, by name, each with the roles that they were given.
     */
    list(filters?: api.ListUsersFilters, options?: api.ListUsersOptions): List<api.ListUsersAnswer>;
    /**
     * Add a user.
     *
     * Lets somebody in. The person signs in with the account of the e-mail address that is given here, once the provider says that the address has been verified; nothing is sent to them.
     */
    create(body: api.CreateUserBody, options?: api.CreateUserOptions): Promise<api.CreateUserAnswer>;
    /**
     * One user.
     *
     * Somebody who may sign in, with the roles that they were given.
     */
    get(userId: string, options?: api.GetUserOptions): Promise<api.GetUserAnswer>;
    /**
     * Change a user.
     *
     * Changes what is given and leaves the rest (RFC 7396). `grants` are replaced as a whole. `active: false` shuts the person out at once, with all their tokens, and can be taken back. The last administrator who can still sign in cannot be shut out or lose the role: 409.
     */
    update(userId: string, body: api.UpdateUserBody, options?: api.UpdateUserOptions): Promise<api.UpdateUserAnswer>;
    /**
     * Remove a user.
     *
     * Erases the person's name and address, their roles, sign-ins and tokens. What they did stays in the audit log under their id alone. The last administrator cannot be removed: 409.
     */
    delete(userId: string, options?: api.DeleteUserOptions): Promise<api.DeleteUserAnswer>;
  };
}

/** Binds every operation to a client. */
export const deskOver = (client: Client): Desk =>
  bind(client, {
    discovery: {
      root: reads('/', { mute: true }),
      openapi: reads('/openapi.json', { mute: true }),
      health: reads('/health', { mute: true }),
      ready: reads('/ready', { mute: true }),
    },
    vocabularies: {
      list: reads('/vocabularies'),
      get: reads('/vocabularies/{}'),
    },
    sessions: {
      list: lists('/sessions', { auth: withToken }),
      create: writes('POST', '/sessions', { type: 'application/json', auth: withToken }, true),
      get: reads('/sessions/{}', { auth: withToken }),
      update: writes('PATCH', '/sessions/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/sessions/{}', { auth: withToken }),
      occurrences: lists('/sessions/{}/occurrences', { auth: withToken }),
      icsUrl: address('/sessions/{}.ics'),
      jsonldUrl: address('/sessions/{}.jsonld'),
      updateOccurrence: writes('PATCH', '/sessions/{}/occurrences/{}', { type: 'application/json', auth: withToken }),
      feedUrl: address('/feeds/sessions.{format}'),
    },
    calendar: {
      list: lists('/calendar', { auth: withToken }),
    },
    calendarSources: {
      list: lists('/calendar-sources', { auth: withToken }),
      create: writes('POST', '/calendar-sources', { type: 'application/json', auth: withToken }, true),
      get: reads('/calendar-sources/{}', { auth: withToken }),
      update: writes('PATCH', '/calendar-sources/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/calendar-sources/{}', { auth: withToken }),
      harvest: writes('POST', '/calendar-sources/{}/harvest', { auth: withToken }),
      harvestRuns: lists('/calendar-sources/{}/runs', { auth: withToken }),
    },
    series: {
      list: lists('/series'),
      get: reads('/series/{}'),
    },
    calls: {
      list: lists('/calls'),
      create: writes('POST', '/calls', { type: 'application/json', auth: withToken }, true),
      get: reads('/calls/{}'),
      update: writes('PATCH', '/calls/{}', { type: 'application/json', auth: withToken }),
      form: reads('/calls/{}/form'),
      months: reads('/calls/{}/months', { auth: withToken }),
    },
    submissions: {
      create: writes('POST', '/calls/{}/submissions', { type: 'application/json' }, true),
      list: lists('/submissions', { auth: withToken }),
      get: reads('/submissions/{}', { auth: withKeyOrToken }),
      update: writes('PATCH', '/submissions/{}', { type: 'application/json', auth: withKeyOrToken }),
      transition: writes(
        'POST',
        '/submissions/{}/transitions',
        { type: 'application/json', auth: withKeyOrToken },
        true,
      ),
      revisions: lists('/submissions/{}/revisions', { auth: withKeyOrToken }),
      messages: lists('/submissions/{}/messages', { auth: withKeyOrToken }),
      createMessage: writes(
        'POST',
        '/submissions/{}/messages',
        { type: 'application/json', auth: withKeyOrToken },
        true,
      ),
      reviews: lists('/submissions/{}/reviews', { auth: withToken }),
      createReview: writes('POST', '/submissions/{}/reviews', { type: 'application/json', auth: withToken }, true),
      support: reads('/submissions/{}/support', { auth: withToken }),
      updateSupport: writes('PATCH', '/submissions/{}/support', { type: 'application/json', auth: withToken }),
      erase: writes('POST', '/submissions/{}/erasure', { auth: withKeyOrToken }),
      export: reads('/submissions/{}/export', { auth: withKey }),
    },
    mail: {
      list: lists('/mail', { auth: withToken }),
      get: reads('/mail/{}', { auth: withToken }),
      update: writes('PATCH', '/mail/{}', { type: 'application/json', auth: withToken }),
      release: writes('POST', '/mail/{}/release', { auth: withToken }),
    },
    resources: {
      list: lists('/resources'),
      create: writes('POST', '/resources', { type: 'application/json', auth: withToken }, true),
      get: reads('/resources/{}'),
      update: writes('PATCH', '/resources/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/resources/{}', { auth: withToken }),
      related: reads('/resources/{}/related'),
      texts: reads('/resources/{}/texts', { auth: withToken }),
      countView: writes('POST', '/resources/{}/views', { type: 'text/plain' }),
      feedback: lists('/resources/{}/feedback', { auth: withToken }),
      sendFeedback: writes('POST', '/resources/{}/feedback', { type: 'application/json' }),
      fileUrl: address('/resources/{}/files/{}'),
      jsonldUrl: address('/resources/{}.jsonld'),
      feedUrl: address('/feeds/resources.{format}'),
    },
    collections: {
      list: lists('/collections'),
      create: writes('POST', '/collections', { type: 'application/json', auth: withToken }, true),
      get: reads('/collections/{}'),
      update: writes('PATCH', '/collections/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/collections/{}', { auth: withToken }),
    },
    translations: {
      list: lists('/translations', { auth: withToken }),
    },
    networks: {
      list: lists('/networks'),
      create: writes('POST', '/networks', { type: 'application/json', auth: withToken }, true),
      featuresUrl: address('/networks.geojson'),
      summary: reads('/networks/summary'),
      get: reads('/networks/{}'),
      update: writes('PATCH', '/networks/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/networks/{}', { auth: withToken }),
    },
    groups: {
      list: lists('/groups', { auth: withToken }),
      get: reads('/groups/{}', { auth: withToken }),
    },
    members: {
      list: lists('/members'),
      requestMembership: writes('POST', '/members', { type: 'application/json' }, true),
      get: reads('/members/{}'),
      put: writes('PUT', '/members/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/members/{}', { auth: withToken }),
      joinForm: reads('/join-form'),
      joinRequests: lists('/join-requests', { auth: withToken }),
      joinRequest: reads('/join-requests/{}', { auth: withToken }),
      reviewJoinRequest: writes('POST', '/join-requests/{}/review', { type: 'application/json', auth: withToken }),
    },
    embeds: {
      htmlUrl: address('/embed/html/{}'),
      oembed: reads('/oembed'),
      presets: reads('/embed-presets'),
      preset: reads('/embed-presets/{}'),
      putPreset: writes('PUT', '/embed-presets/{}', { type: 'application/json', auth: withToken }),
      deletePreset: writes('DELETE', '/embed-presets/{}', { auth: withToken, mute: true }),
    },
    operation: {
      me: reads('/me', { auth: withToken }),
      auditLog: lists('/audit-log', { auth: withToken }),
      metricsUrl: address('/metrics', true),
    },
    tokens: {
      list: lists('/tokens', { auth: withToken }),
      create: writes('POST', '/tokens', { type: 'application/json', auth: withToken }, true),
      delete: writes('DELETE', '/tokens/{}', { auth: withToken, mute: true }),
    },
    users: {
      list: lists('/users', { auth: withToken }),
      create: writes('POST', '/users', { type: 'application/json', auth: withToken }, true),
      get: reads('/users/{}', { auth: withToken }),
      update: writes('PATCH', '/users/{}', { type: 'application/json', auth: withToken }),
      delete: writes('DELETE', '/users/{}', { auth: withToken, mute: true }),
    },
  });
