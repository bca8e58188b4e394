import type { Wire } from '../wire.ts';

/** A permission, as the contract names it beside `token`. */
export type Scope = Wire['Scope'];

/** Every permission of the contract: it does not compile with one too few or too many. */
const named: Readonly<Record<Scope, true>> = {
  'sessions:write': true,
  'sessions:read-members': true,
  'calendar-sources:write': true,
  'resources:write': true,
  'networks:write': true,
  'groups:read': true,
  'members:read': true,
  'members:write': true,
  'submissions:read': true,
  'submissions:write': true,
  'reviews:write': true,
  'mail:read': true,
  'mail:release': true,
  'tokens:write': true,
  'users:write': true,
  'audit:read': true,
  'metrics:read': true,
};
export const scopes = Object.keys(named) as readonly Scope[];

export const roles = [
  'administrator',
  'secretariat',
  'networkSecretariat',
  'groupLead',
  'moderator',
  'editor',
  'member',
] as const;
export type Role = (typeof roles)[number];

/** What everybody who has signed in may do: see what is for members, and keep tokens of their own. */
const own: Scope[] = ['sessions:read-members', 'tokens:write'];

const network: Scope[] = [
  ...own,
  'sessions:write',
  'calendar-sources:write',
  'resources:write',
  'networks:write',
  'groups:read',
  'members:read',
  'members:write',
  'submissions:read',
  'submissions:write',
  'reviews:write',
  'mail:read',
  'mail:release',
  'audit:read',
];

/**
 * What each role may do. Where it may is said by the grant: everywhere, on one network and those below it, or on one group.
 * The ideas that people send in hold names and addresses, so only secretariats read them.
 */
export const scopesOfRole: Readonly<Record<Role, ReadonlySet<Scope>>> = {
  administrator: new Set(scopes),
  secretariat: new Set(scopes.filter((scope) => scope !== 'users:write')),
  networkSecretariat: new Set(network),
  groupLead: new Set([...own, 'groups:read', 'sessions:write', 'resources:write']),
  moderator: new Set([...own, 'groups:read']),
  editor: new Set([...own, 'sessions:write', 'resources:write']),
  member: new Set(own),
};

/** Which place a grant of a role has to name. */
export const placeOfRole: Readonly<Record<Role, 'everywhere' | 'network' | 'group' | 'any'>> = {
  administrator: 'everywhere',
  secretariat: 'everywhere',
  networkSecretariat: 'network',
  groupLead: 'group',
  moderator: 'any',
  editor: 'any',
  member: 'any',
};

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}

/** What somebody with these roles may do in some place. */
export function scopesOf(granted: Iterable<Role>): Set<Scope> {
  return new Set([...granted].flatMap((role) => [...scopesOfRole[role]]));
}
