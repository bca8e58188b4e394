/** A row of the contract's operation table. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly pathParameters: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly body: boolean;
  /** Media types of the body, and of the good answer. */
  readonly takes: readonly string[];
  readonly gives: readonly string[];
  readonly list: boolean;
  readonly auth: readonly string[];
  readonly scopes: readonly string[];
  /** Whether it can be called without a token. */
  readonly open: boolean;
  readonly deprecated: boolean;
  readonly success: number;
  readonly schema: string | null;
}

/**
 * The parameters of a path by how they are handed over: ids, one argument each, in their order; and those that end a file's
 * name (`/feeds/sessions.{format}`), which stand among the filters.
 */
export function partsOf({ path, pathParameters }: OperationRow): { ids: string[]; named: string[] } {
  const named = pathParameters.filter((name) => path.includes(`.{${name}}`));
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !named.includes(name));
  return { ids, named };
}

/** `NetworkSummary`, `network-summary` -> `networkSummary`. */
export const camelCase = (name: string) =>
  name
    .replace(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase());

function singular(plural: string): string {
  if (plural === 'series') return plural;
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The verb and the words after it: `listSessionOccurrences` -> `list`, `SessionOccurrences`. */
function split(operationId: string): { verb: string; words: string } {
  const verb = /^[a-z]+/.exec(operationId)?.[0] ?? '';
  return { verb, words: operationId.slice(verb.length) };
}

/**
 * The collections of the client: every tag, and every `/noun` that an operation `listNoun` answers
 * (`listCalendar` at `/calendar`).
 */
export function namespaces(table: readonly [string, OperationRow][]): string[] {
  const collections = table
    .filter(([id, row]) => row.path.slice(1) === split(id).words.toLowerCase() && id.startsWith('list'))
    .map(([, row]) => row.path.slice(1));
  return [...new Set([...table.map(([, row]) => camelCase(row.tag)), ...collections])];
}

/**
 * The place of an operation in the client. Its collection is the one that the words of its `operationId` name, whole
 * (`getSession` -> `sessions`), else at their start (`getCallForm` -> `calls`), else at their end
 * (`listRelatedResources` -> `resources`), else its tag (`updateOccurrence` -> `sessions`). Its name is what the words say beside the collection, after
 * the verb unless that is `get` or `list`; when they say nothing more, it is the verb.
 */
export function memberName(
  operationId: string,
  row: OperationRow,
  known: readonly string[],
): { namespace: string; member: string } {
  const { verb, words } = split(operationId);
  const lower = words.toLowerCase();
  const forms = known
    .flatMap((namespace) => [
      { namespace, form: namespace.toLowerCase() },
      { namespace, form: singular(namespace.toLowerCase()) },
    ])
    .sort((a, b) => b.form.length - a.form.length);
  const found =
    forms.find(({ form }) => lower === form) ??
    forms.find(({ form }) => lower.startsWith(form) && /^[A-Z]/.test(words.slice(form.length))) ??
    forms.find(({ form }) => lower.endsWith(form) && /^[A-Z]/.test(words.slice(-form.length)));
  const plain = verb === 'get' || verb === 'list';
  if (!found) return { namespace: camelCase(row.tag), member: plain ? camelCase(words) : operationId };
  const rest = lower.startsWith(found.form) ? words.slice(found.form.length) : words.slice(0, -found.form.length);
  if (!rest) return { namespace: found.namespace, member: verb };
  return { namespace: found.namespace, member: camelCase(plain ? rest : verb + rest) };
}
