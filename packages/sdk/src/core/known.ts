import { enums } from '../operations/enums.ts';

/** Names of the open enumerations of the contract: a schema (`Mode`) or a member of one (`Network.status`). */
export type EnumName = keyof typeof enums;

/** The values of an open enumeration that this version of the package knows. */
export type KnownValue<Name extends EnumName> = (typeof enums)[Name][number];

/**
 * Whether a value is one of those that this version of the package knows. Newer servers may answer with others, so a `switch`
 * over an open enumeration needs a way out:
 *
 * ```ts
 * if (isKnown('SessionStatus', session.status)) showBadge(badges[session.status]);
 * ```
 */
export function isKnown<Name extends EnumName>(name: Name, value: unknown): value is KnownValue<Name> {
  return (enums[name] as readonly unknown[]).includes(value);
}
