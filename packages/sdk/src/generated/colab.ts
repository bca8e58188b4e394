// Generated from the contract. Do not edit; run `npm run generate`.

import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import * as api from './index.ts';

/** Every operation of the contract, in collections. */
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
     * Stores the idea and answers with a reference and the private manage link. Send the same `Idempotency-Key` on every try: the idea is stored once and the same answer comes back. Rules that the call's form states are checked here again; what breaks them is listed in `errors`, each with a pointer into the body.
     */
    create(
      callId: string,
      body: api.CreateSubmissionBody,
      options?: api.CreateSubmissionOptions,
    ): Promise<api.CreateSubmissionAnswer>;
    /**
     * Follow a submission.
     *
     * What was sent, its state and history. Needs the secret of the manage link as bearer token; answered with `no-store`.
     */
    get(submissionId: string, options: api.GetSubmissionOptions): Promise<api.GetSubmissionAnswer>;
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
  };
  networks: {
    /**
     * Every network.
     *
     * Networks and partner platforms by name. `network` gives that network and those below it.
     */
    list(filters?: api.ListNetworksFilters, options?: api.ListNetworksOptions): List<api.ListNetworksAnswer>;
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
     * One member.
     *
     * A member or partner organisation.
     */
    get(memberId: string, options?: api.GetMemberOptions): Promise<api.GetMemberAnswer>;
  };
}

/** Binds every operation to a client. */
export function colabOver(client: Client): Colab {
  return {
    client,
    discovery: {
      root: (options) => api.getRoot(client, options),
      openapi: (options) => api.getOpenapi(client, options),
      health: (options) => api.getHealth(client, options),
      ready: (options) => api.getReady(client, options),
    },
    vocabularies: {
      list: (options) => api.listVocabularies(client, options),
      get: (name, options) => api.getVocabulary(client, name, options),
    },
    sessions: {
      list: (filters, options) => api.listSessions(client, filters, options),
      get: (sessionId, options) => api.getSession(client, sessionId, options),
      occurrences: (sessionId, filters, options) => api.listSessionOccurrences(client, sessionId, filters, options),
    },
    calendar: {
      list: (filters, options) => api.listCalendar(client, filters, options),
    },
    series: {
      list: (filters, options) => api.listSeries(client, filters, options),
      get: (seriesId, options) => api.getSeries(client, seriesId, options),
    },
    calls: {
      list: (filters, options) => api.listCalls(client, filters, options),
      get: (callId, options) => api.getCall(client, callId, options),
      form: (callId, options) => api.getCallForm(client, callId, options),
    },
    submissions: {
      create: (callId, body, options) => api.createSubmission(client, callId, body, options),
      get: (submissionId, options) => api.getSubmission(client, submissionId, options),
    },
    resources: {
      list: (filters, options) => api.listResources(client, filters, options),
      get: (resourceId, options) => api.getResource(client, resourceId, options),
      related: (resourceId, options) => api.listRelatedResources(client, resourceId, options),
    },
    networks: {
      list: (filters, options) => api.listNetworks(client, filters, options),
      summary: (options) => api.getNetworkSummary(client, options),
      get: (networkId, options) => api.getNetwork(client, networkId, options),
    },
    groups: {
      list: (filters, options) => api.listGroups(client, filters, options),
      get: (groupId, options) => api.getGroup(client, groupId, options),
    },
    members: {
      list: (filters, options) => api.listMembers(client, filters, options),
      get: (memberId, options) => api.getMember(client, memberId, options),
    },
  };
}
