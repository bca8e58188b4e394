import type { OrganisationJson } from '../database/tables.ts';
import { fold } from '../text/fold.ts';

/** Finds the directory's entry of an organisation that a row names. */
export interface Directory {
  /** The organisation as named, with the entry that is surely meant. */
  find(name: string): OrganisationJson;
}

interface Named {
  id: string;
  name: string;
}

const inBrackets = /\s*\(([^()]*)\)\s*$/;

/**
 * The names that an entry states for itself: its whole name, the name without what stands in brackets, an abbreviation or
 * second name in brackets (at least two capital letters, so that "(Zambia)" is none), a former or listed name, and the short
 * name before a dash ("ABAAD - Resource Center for Gender Equality").
 */
export function statedNames(name: string): string[] {
  const names = [name];
  const bracket = inBrackets.exec(name);
  const bare = name.replace(inBrackets, '');
  if (bracket?.[1]) {
    const other = /^(?:formerly|now|listed as) (.+)/.exec(bracket[1])?.[1];
    names.push(bare);
    if (other) names.push(other);
    else if ((bracket[1].match(/\p{Lu}/gu) ?? []).length >= 2) names.push(bracket[1]);
  }
  const dash = bare.indexOf(' - ');
  if (dash > 0) names.push(bare.slice(0, dash));
  return names;
}

/**
 * A directory that matches by stated names alone. A name that two entries state matches neither: a wrong link is worse than
 * a plain name.
 */
export function directoryOf(members: readonly Named[], networks: readonly Named[]): Directory {
  const entries = new Map<string, Omit<OrganisationJson, 'name'> | null>();
  const enter = (name: string, entry: Omit<OrganisationJson, 'name'>) => {
    for (const key of new Set(statedNames(name).map(fold))) entries.set(key, entries.has(key) ? null : entry);
  };
  for (const { id, name } of members) enter(name, { memberId: id });
  for (const { id, name } of networks) enter(name, { networkId: id });
  return {
    find(name) {
      for (const key of statedNames(name).map(fold)) {
        const entry = entries.get(key);
        if (entry) return { name, ...entry };
      }
      return { name };
    },
  };
}
