// Generated from the contract. Do not edit; run `npm run generate`.

import { bind } from '../core/bind.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withKey, withKeyOrToken, withToken, writes } from '../core/operation.ts';
import { address } from '../core/text.ts';
import type * as api from './index.ts';

/**
 * Every operation that needs no token, in collections.
 */
export interface Colab {
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
     * One session.
     *
     * A session with its parts, its recordings and, for a programme, the sessions inside it.
     */
    get(sessionId: string, options?: api.GetSessionOptions): Promise<api.GetSessionAnswer>;
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
     * One call.
     *
     * A call with its themes, dates and guidelines.
     */
    get(callId: string, options?: api.GetCallOptions): Promise<api.GetCallAnswer>;
    /**
     * A call's form.
     *
     * The questions, words and rules of the form, and a fresh token when the call is open. Not cached.
     */
    form(callId: string, options?: api.GetCallFormOptions): Promise<api.GetCallFormAnswer>;
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
  resources: {
    /**
     * Search the library.
     *
     * Publications by free text and filters, with facets and counts on request.
     */
    list(filters?: api.ListResourcesFilters, options?: api.ListResourcesOptions): List<api.ListResourcesAnswer>;
    /**
     * One resource.
     *
     * A publication with its files, takeaways and contributors.
     */
    get(resourceId: string, options?: api.GetResourceOptions): Promise<api.GetResourceAnswer>;
    /**
     * Related resources.
     *
     * What the editors linked first, then what shares themes, region or type. At most `limit`, 3 unless asked.
     */
    related(resourceId: string, options?: api.ListRelatedResourcesOptions): Promise<api.ListRelatedResourcesAnswer>;
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
     * One collection.
     *
     * A collection with its works in their order.
     */
    get(collectionId: string, options?: api.GetCollectionOptions): Promise<api.GetCollectionAnswer>;
  };
  networks: {
    /**
     * Every network.
     *
     * Networks and partner platforms by name. `network` gives that network and those below it.
     */
    list(filters?: api.ListNetworksFilters, options?: api.ListNetworksOptions): List<api.ListNetworksAnswer>;
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
     * The form for joining.
     *
     * What is asked of an organisation that wants to join: member types, the code of conduct to accept with its version, consents, and the token that goes along with the answers.
     */
    joinForm(options?: api.GetJoinFormOptions): Promise<api.GetJoinFormAnswer>;
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
  };
}

/** Binds every operation that needs no token to a client. */
export const colabOver = (client: Client): Colab =>
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
      get: reads('/sessions/{}', { auth: withToken }),
      occurrences: lists('/sessions/{}/occurrences', { auth: withToken }),
      icsUrl: address('/sessions/{}.ics'),
      jsonldUrl: address('/sessions/{}.jsonld'),
      feedUrl: address('/feeds/sessions.{format}'),
    },
    calendar: {
      list: lists('/calendar', { auth: withToken }),
    },
    series: {
      list: lists('/series'),
      get: reads('/series/{}'),
    },
    calls: {
      list: lists('/calls'),
      get: reads('/calls/{}'),
      form: reads('/calls/{}/form'),
    },
    submissions: {
      create: writes('POST', '/calls/{}/submissions', { type: 'application/json' }, true),
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
      erase: writes('POST', '/submissions/{}/erasure', { auth: withKeyOrToken }),
      export: reads('/submissions/{}/export', { auth: withKey }),
    },
    resources: {
      list: lists('/resources'),
      get: reads('/resources/{}'),
      related: reads('/resources/{}/related'),
      countView: writes('POST', '/resources/{}/views', { type: 'text/plain' }),
      sendFeedback: writes('POST', '/resources/{}/feedback', { type: 'application/json' }),
      fileUrl: address('/resources/{}/files/{}'),
      jsonldUrl: address('/resources/{}.jsonld'),
      feedUrl: address('/feeds/resources.{format}'),
    },
    collections: {
      list: lists('/collections'),
      get: reads('/collections/{}'),
    },
    networks: {
      list: lists('/networks'),
      featuresUrl: address('/networks.geojson'),
      summary: reads('/networks/summary'),
      get: reads('/networks/{}'),
    },
    groups: {
      list: lists('/groups', { auth: withToken }),
      get: reads('/groups/{}', { auth: withToken }),
    },
    members: {
      list: lists('/members'),
      requestMembership: writes('POST', '/members', { type: 'application/json' }, true),
      get: reads('/members/{}'),
      joinForm: reads('/join-form'),
    },
    embeds: {
      htmlUrl: address('/embed/html/{}'),
      oembed: reads('/oembed'),
      presets: reads('/embed-presets'),
      preset: reads('/embed-presets/{}'),
    },
  });
