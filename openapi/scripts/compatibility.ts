/** What changed between two contracts, rated by what it does to those who already use the first. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export type Impact = 'major' | 'minor' | 'patch';

export interface Change {
  /** JSON pointer into the document. */
  path: string;
  impact: Impact;
  message: string;
}

/** A breaking change that is wanted all the same, with its reason. */
export interface Accepted {
  path: string;
  reason: string;
}

/** A changeset that waits for the next release. */
export interface Changeset {
  name: string;
  bump: Impact;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may stand beside `allOf` in a part that only lists members. */
const plainKeywords = new Set(['type', 'properties', 'required', 'allOf', 'description', 'title', '$ref']);

/**
 * The document with the parts of each `allOf` written out as one object, so that members which move between the parts of
 * a schema are no change: on the wire they are the same.
 */
export function flattened(document: Node): Node {
  const schemas = ((document['components'] as Node | undefined)?.['schemas'] ?? {}) as Record<string, Node>;

  function membersOf(schema: Node, depth = 0): { properties: Node; required: string[] } | undefined {
    if (depth > 10 || Object.keys(schema).some((name) => !plainKeywords.has(name) && !name.startsWith('x-')))
      return undefined;
    const { $ref, allOf = [], properties = {}, required = [], type = 'object' } = schema;
    if (type !== 'object') return undefined;
    const parts = [...(allOf as Node[])];
    if (typeof $ref === 'string') {
      const named = schemas[$ref.split('/').pop() ?? ''];
      if (!named) return undefined;
      parts.push(named);
    }
    const all = { properties: {} as Node, required: [] as string[] };
    for (const part of parts) {
      const members = membersOf(part, depth + 1);
      if (!members) return undefined;
      Object.assign(all.properties, members.properties);
      all.required.push(...members.required);
    }
    Object.assign(all.properties, properties);
    all.required.push(...(required as string[]));
    return all;
  }

  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (!isNode(value)) return value;
    const members = Array.isArray(value['allOf']) ? membersOf(value) : undefined;
    const { allOf: _, properties: __, required: ___, ...rest } = value;
    const node = members
      ? { ...rest, type: 'object', properties: members.properties, required: [...new Set(members.required)].sort() }
      : value;
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, visit(each)]));
  }
  return visit(document) as Node;
}

interface Report {
  changes: {
    path: string;
    impact: Impact;
    kind: string;
    typeName: string;
    verdicts: { message: string }[];
  }[];
}

/** Compares two contracts with Redocly's rules. */
export async function changesBetween(released: Node, current: Node): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'colab-contract-'));
  try {
    const before = join(folder, 'released.json');
    const after = join(folder, 'current.json');
    const report = join(folder, 'report.json');
    await writeFile(before, JSON.stringify(flattened(released)));
    await writeFile(after, JSON.stringify(flattened(current)));
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    const { bin } = JSON.parse(await readFile(cli, 'utf8')) as { bin: { redocly: string } };
    await promisify(execFile)(
      process.execPath,
      [
        join(dirname(cli), bin.redocly),
        'diff',
        before,
        after,
        '--format',
        'json',
        '--output',
        report,
        '--fail-on',
        'none',
      ],
      // Away from our rules for `lint`: they would stand in for those that rate changes.
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as Report;
    return [
      ...changes.map(({ path, impact, kind, typeName, verdicts }) => ({
        path,
        impact,
        message: verdicts.map(({ message }) => message).join(' ') || `${typeName} ${kind}.`,
      })),
      ...forgottenValues(released, current),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Values of open vocabularies that answers no longer give. They are in an extension that no general tool looks into; a
 * reader may have waited for them.
 */
function forgottenValues(released: unknown, current: unknown, path = '#'): Change[] {
  if (!isNode(released) || !isNode(current)) return [];
  return Object.entries(released).flatMap(([name, value]): Change[] => {
    const now = current[name];
    const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name !== 'x-extensible-enum' || !Array.isArray(value)) return forgottenValues(value, now, at);
    const gone = value.filter((each) => !Array.isArray(now) || !now.includes(each));
    return gone.map((each) => ({
      path: at,
      impact: 'major' as const,
      message: `\`${each}\` is no longer among the known values.`,
    }));
  });
}

const ranks: Impact[] = ['patch', 'minor', 'major'];
const highest = (impacts: readonly Impact[]) => ranks.findLast((each) => impacts.includes(each));

/** What speaks against a release of these changes, in words; empty when nothing does. */
export function objections(
  changes: readonly Change[],
  {
    version,
    accepted,
    changesets,
  }: { version: string; accepted: readonly Accepted[]; changesets: readonly Changeset[] },
): string[] {
  const breaking = changes.filter(({ impact }) => impact === 'major');
  const isAccepted = ({ path }: Change) => accepted.some((each) => each.path === path);
  const said = breaking
    .filter((each) => !isAccepted(each))
    .map(({ path, message }) => `Breaks those who use ${version}: ${message}\n    at ${path}`);
  for (const { path } of accepted) {
    if (!breaking.some((each) => each.path === path))
      said.push(`Accepted as a breaking change, but there is none any more: ${path}`);
  }
  // Examples and descriptions are no matter of versions.
  const impact = highest(changes.map((each) => each.impact));
  if (impact === undefined || impact === 'patch') return said;
  // Before 1.0.0 a minor version may break (Semantic Versioning 2.0.0, section 4).
  const needed = impact === 'major' && !version.startsWith('0.') ? 'major' : 'minor';
  const bump = highest(changesets.map((each) => each.bump));
  if (bump === undefined || ranks.indexOf(bump) < ranks.indexOf(needed)) {
    const has = bump ? `the changesets name it with \`${bump}\`` : 'no changeset names it';
    said.push(
      `The contract has changed since ${version}: @menengage/openapi needs \`${needed}\`, and ${has}. Run \`npx changeset\`.`,
    );
  }
  return said;
}

/** The bump that a changeset asks for the contract, if it names it. */
export function bumpIn(text: string): Impact | undefined {
  const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const [, bump] = /^["']?@menengage\/openapi["']?:\s*(major|minor|patch)\s*$/m.exec(front) ?? [];
  return bump as Impact | undefined;
}
