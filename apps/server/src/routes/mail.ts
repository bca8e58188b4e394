import { getMail, listMail, releaseMail, updateMail } from '../mail/letters.ts';
import type { Handlers } from './handlers.ts';

export function mail(): Pick<Handlers, 'listMail' | 'getMail' | 'updateMail' | 'releaseMail'> {
  return {
    listMail: ({ context, actor, query }) => listMail(context, actor, query),
    getMail: ({ context, actor, path }) => getMail(context, actor, path.mailId),
    updateMail: ({ context, actor, path, body }) => updateMail(context, actor, path.mailId, body),
    releaseMail: ({ context, actor, path }) => releaseMail(context, actor, path.mailId),
  };
}
