import { sendTo } from './wire.ts';

/**
 * Tokens of several holders: the secretariat's, narrower ones made with it (for reading alone, for one network), and one
 * that nobody gave out.
 */
export async function tokensOn(origin: string, secretariat: string): Promise<Record<string, string>> {
  const tokens: Record<string, string> = { secretariat };
  const wanted = {
    reader: { name: 'Reader', scopes: ['submissions:read', 'members:read', 'groups:read', 'audit:read'] },
    editor: { name: 'Editor', scopes: ['sessions:write', 'resources:write'] },
    network: {
      name: 'Network',
      scopes: ['sessions:write', 'submissions:read', 'submissions:write'],
      networkId: 'africa',
    },
  };
  for (const [name, body] of Object.entries(wanted)) {
    const answer = await sendTo(origin, '/v1/tokens', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${secretariat}`,
        'idempotency-key': `token-${name}-${Date.now()}`,
      },
      body: JSON.stringify(body),
    });
    const made = answer.json as { secret?: string; token?: string } | undefined;
    const secret = made?.secret ?? made?.token;
    if (answer.status === 201 && secret) tokens[name] = secret;
  }
  return { ...tokens, stranger: 'colab_nobody-gave-this-out' };
}
