import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { colab, type Command, type Ended, serving } from './command.ts';
import { fillFolder } from './database.ts';

describe('users and tokens from the command line, while the server runs', () => {
  let folder: string;
  let server: Command;
  let origin: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colab-identity-'));
    await fillFolder(folder, inject('templates'));
    server = colab(['serve', '--port', '0', '--data', folder], { COLAB_LOG_LEVEL: 'info' });
    origin = await serving(server);
  });
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...words: string[]): Promise<Ended> => colab([...words, '--data', folder]).ended;
  const status = async (path: string, token: string) =>
    (await fetch(`${origin}/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('makes the first administrator, with a token that is shown once and ends when it is revoked', async () => {
    const first = ['user', 'add', '--name', 'Ana', '--email', 'ana@network.example', '--role', 'administrator'];
    const added = await run(...first);
    expect(added).toMatchObject({ code: 0, errors: '' });
    const [, id = ''] = /^Added (u\w+): Ana, administrator\.$/m.exec(added.output) ?? [];
    expect(await run(...first)).toMatchObject({ code: 1, errors: 'ana@network.example belongs to a user already.\n' });

    const made = await run('token', 'create', '--user', 'Ana@network.example', '--name', 'desk', '--days', '7');
    const secret = made.output.trim();
    expect(secret).toMatch(/^colab_t\w+_[\w-]{43}$/);
    expect(await status('/users', secret)).toBe(200);
    const narrow = await run('token', 'create', '--user', id, '--name', 'narrow', '--scopes', 'sessions:write');
    expect(await status('/me', narrow.output.trim())).toBe(200);
    expect(await status('/users', narrow.output.trim())).toBe(403);

    const listed = await run('token', 'list', '--user', id);
    const tokenId = secret.split('_')[1] ?? '';
    expect(listed.output).toContain(tokenId);
    expect(listed.output).not.toContain(secret);
    expect((await run('token', 'revoke', tokenId)).output).toBe(`Revoked ${tokenId}.\n`);
    expect(await status('/users', secret)).toBe(401);
    expect((await run('token', 'revoke', tokenId)).code).toBe(1);
    const last = await run('user', 'remove', id);
    expect(last).toMatchObject({ code: 1, errors: expect.stringContaining('last administrator') });
  });

  it.each([
    [['user', 'add', '--name', 'X', '--email', 'x@network.example', '--role', 'king'], 2, 'no role "king"'],
    [
      ['user', 'add', '--name', 'X', '--email', 'x@network.example', '--role', 'groupLead'],
      1,
      'groupId: this role needs',
    ],
  ])('%j ends in plain words', async (words, code, said) => {
    const { errors, ...ended } = await run(...words);
    expect(errors).toContain(said);
    expect(ended.code).toBe(code);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('writes nobody’s name, address or token into the log', async () => {
    server.process.kill('SIGTERM');
    const { errors } = await server.ended;
    expect(errors).toContain('/v1/users');
    expect(errors).not.toMatch(/Ana|@|colab_t|127\.0\.0\.1:\d+.*user/);
  });
});
