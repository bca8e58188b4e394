import { describe, expect, it } from 'vitest';
import { type Actor, demand, type Grant, may, reachOf, systemActor } from '../src/identity/actor.ts';
import { changesOf } from '../src/identity/audit.ts';
import { type Role, scopesOf } from '../src/identity/roles.ts';

function actor(...grants: Grant[]): Actor {
  return { kind: 'user', id: 'u1', name: 'Tested', grants, scopes: scopesOf(grants.map(({ role }) => role)) };
}
const grant = (role: Role, networkId: string | null = null, groupId: string | null = null): Grant => ({
  role,
  networkId,
  groupId,
});

describe('what an actor may do', () => {
  const africa = { ...grant('networkSecretariat', 'africa'), covers: ['africa', 'kenya'] };

  it('holds everywhere, on a network with those below it, or on a group, as the grant says', () => {
    expect(may(actor(grant('secretariat')), 'sessions:write', { networkId: 'africa' })).toBe(true);
    expect(may(actor(grant('secretariat')), 'sessions:write', { networkId: null })).toBe(true);
    expect(may(actor(africa), 'sessions:write')).toBe(true);
    expect(may(actor(africa), 'sessions:write', { networkId: 'africa' })).toBe(true);
    expect(may(actor(africa), 'sessions:write', { networkId: 'kenya' })).toBe(true);
    expect(may(actor(africa), 'sessions:write', { networkId: 'europe' })).toBe(false);
    expect(may(actor(africa), 'sessions:write', { networkId: null })).toBe(false);
    const lead = actor(grant('groupLead', null, 'g1'));
    expect(may(lead, 'sessions:write', { groupId: 'g1' })).toBe(true);
    expect(may(lead, 'sessions:write', { groupId: 'g2' })).toBe(false);
    expect(may(lead, 'sessions:write', { networkId: null })).toBe(false);
  });

  it('does not lend the reach of one role to the permissions of another', () => {
    const mixed = actor(grant('member'), africa);
    expect(may(mixed, 'submissions:read', { networkId: 'europe' })).toBe(false);
    expect(reachOf(mixed, 'submissions:read')).toEqual({
      everywhere: false,
      networkIds: ['africa', 'kenya'],
      groupIds: [],
    });
    expect(reachOf(mixed, 'sessions:read-members').everywhere).toBe(true);
  });

  it('is less with a token of fewer scopes', () => {
    const token: Actor = { ...actor(grant('secretariat')), scopes: new Set(['resources:write']) };
    expect(may(token, 'resources:write', { networkId: 'africa' })).toBe(true);
    expect(may(token, 'sessions:write', { networkId: 'africa' })).toBe(false);
  });

  it('tells who has not signed in from who may not', () => {
    expect(() => demand(undefined, 'audit:read')).toThrow('unauthorized');
    expect(() => demand(actor(grant('member')), 'audit:read')).toThrow('forbidden');
    expect(() => demand(systemActor('retention'), 'submissions:write', { networkId: 'africa' })).not.toThrow();
  });
});

describe('what the audit log keeps of a change', () => {
  it('names what differs and keeps nothing personal', () => {
    const before = { title: { en: 'Old' }, status: 'tentative', email: 'ana@example.org', themes: ['a'], same: 1 };
    const after = {
      title: { en: 'New, ask ana@example.org.' },
      status: 'confirmed',
      email: 'eva@example.org',
      themes: ['a'],
      same: 1,
      hosts: [{ name: 'Ana', id: 'x' }],
      secretHash: 'abc',
    };
    const changes = changesOf(before, after);
    expect(changes).toEqual([
      { pointer: '/email' },
      { pointer: '/hosts', after: [{ id: 'x' }] },
      { pointer: '/secretHash' },
      { pointer: '/status', before: 'tentative', after: 'confirmed' },
      { pointer: '/title', before: { en: 'Old' }, after: { en: 'New, ask ….' } },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/Ana|eva@|abc/);
  });
});
