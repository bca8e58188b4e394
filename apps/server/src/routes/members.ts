import { getMember, listMembers } from '../store/members.ts';
import type { Handlers } from './handlers.ts';

export function members(): Pick<Handlers, 'listMembers' | 'getMember'> {
  return {
    listMembers: ({ context, query }) => listMembers(context, query),
    getMember: ({ context, path }) => getMember(context, path.memberId),
  };
}
