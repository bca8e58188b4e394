import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import {
  createJoinRequest,
  getJoinForm,
  getJoinRequest,
  listJoinRequests,
  reviewJoinRequest,
} from '../library/join.ts';
import { deleteMember, putMember } from '../library/members.ts';
import type { Services } from '../services.ts';
import { getMember, getMemberAsWritten, listMembers } from '../store/members.ts';
import type { Handlers } from './handlers.ts';

type Members = Pick<
  Handlers,
  | 'listMembers'
  | 'getMember'
  | 'putMember'
  | 'deleteMember'
  | 'requestMembership'
  | 'getJoinForm'
  | 'listJoinRequests'
  | 'getJoinRequest'
  | 'reviewJoinRequest'
>;

export function members({ key, catalogue }: Services): Members {
  return {
    listMembers: ({ context, query }) => listMembers(context, query),
    getMember: ({ context, path }) => getMember(context, path.memberId),
    putMember: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => putMember(context, actor, path.memberId, body, transaction));
      catalogue.invalidate();
      return getMemberAsWritten(context, path.memberId);
    },
    deleteMember: async ({ reply, context, actor, path }) => {
      await context.database
        .transaction()
        .execute((transaction) => deleteMember(context, actor, path.memberId, transaction));
      catalogue.invalidate();
      return reply.code(204).send();
    },
    requestMembership: async ({ request, reply, context, body }) => {
      // A fresh token for the same request makes no other request of it.
      const { formToken, ...payload } = body;
      const asked = { operation: 'requestMembership', key: keyOf(request), payload, now: context.now };
      const { result, replayed } = await once(context.database, asked, (transaction) =>
        createJoinRequest(context, key, body, transaction),
      );
      markReplayed(reply, replayed);
      reply.code(201);
      return result;
    },
    getJoinForm: ({ context, reply }) => {
      // Each form carries a token of its own.
      reply.caching = 'private';
      return getJoinForm(context, key);
    },
    listJoinRequests: ({ context, actor, query }) => listJoinRequests(context, actor, query),
    getJoinRequest: ({ context, actor, path }) => getJoinRequest(context, actor, path.requestId),
    reviewJoinRequest: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => reviewJoinRequest(context, actor, path.requestId, body, transaction));
      catalogue.invalidate();
      return getJoinRequest(context, actor, path.requestId, 'members:write');
    },
  };
}
