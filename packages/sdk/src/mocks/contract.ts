/** A JSON Schema as far as the mocks read it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema?: Schema;
  /** By language. */
  examples: Record<string, unknown>;
}

export interface Answer {
  headers: readonly string[];
  /** By content type. */
  content: Record<string, MediaType>;
}

export interface Operation {
  id: string;
  method: string;
  /** As in the contract: `/sessions/{sessionId}`. */
  path: string;
  parameters: readonly Parameter[];
  body: Record<string, MediaType> | undefined;
  /** Whether it is refused without a key or token. */
  guarded: boolean;
  /** The status of the answer when all goes well. */
  status: number;
  answer: Answer;
  /** Whether the answer is one page of several. */
  isList: boolean;
}

type Node = Record<string, unknown>;

interface Document {
  security?: object[];
  paths: Record<string, Node>;
  components: Node;
}

interface Described {
  operationId: string;
  parameters?: Node[];
  requestBody?: Node;
  responses: Record<string, Node>;
  security?: object[];
}

/** The contract, read for answering by it. */
export interface Contract {
  /** Those with the fewest parameters and the most words in their path first, as they win over the others. */
  operations: readonly Operation[];
  /** Follows references, at the top of the node only. */
  resolve<T extends object>(node: T): T;
  /** Problems that the contract shows, by code and language. */
  problems: ReadonlyMap<string, Record<string, unknown>>;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

function read(document: Document): Contract {
  function resolve<T extends object>(node: T): T {
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined) return node;
    const parts = $ref.replace(/^#\//, '').split('/');
    const found = parts.reduce<unknown>(
      (at, part) => (at as Node)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
    return resolve(found as T);
  }

  const content = (node: Node | undefined): Record<string, MediaType> =>
    Object.fromEntries(
      Object.entries(
        (node?.['content'] ?? {}) as Record<string, { schema?: Schema; examples?: Record<string, Node> }>,
      ).map(([type, { schema, examples = {} }]) => [
        type,
        {
          ...(schema && { schema }),
          examples: Object.fromEntries(
            Object.entries(examples).map(([language, example]) => [language, resolve(example)['value']]),
          ),
        },
      ]),
    );

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const found = item[method] as Described | undefined;
      if (!found) return [];
      const parameters = [...((item['parameters'] ?? []) as Node[]), ...(found.parameters ?? [])].map(
        (each) => resolve(each) as unknown as Parameter,
      );
      const [status = '200', response = {}] =
        Object.entries(found.responses).find(([name]) => name.startsWith('2')) ??
        Object.entries(found.responses).find(([name]) => name.startsWith('3') && name !== '304') ??
        [];
      const answer = resolve(response);
      const security = found.security ?? document.security ?? [];
      return [
        {
          id: found.operationId,
          method: method.toUpperCase(),
          path,
          parameters,
          body: found.requestBody && content(resolve(found.requestBody)),
          guarded: security.length > 0 && security.every((each) => Object.keys(each).length > 0),
          status: Number(status),
          answer: { headers: Object.keys((answer['headers'] ?? {}) as Node), content: content(answer) },
          isList: parameters.some(({ name }) => name === 'cursor'),
        },
      ];
    }),
  );
  const holes = ({ path }: Operation) => path.split('{').length;
  const said = ({ path }: Operation) => path.replace(/\{\w+\}/g, '').length;
  operations.sort((a, b) => holes(a) - holes(b) || said(b) - said(a));

  const problems = new Map<string, Record<string, unknown>>();
  for (const [name, { value }] of Object.entries(document.components['examples'] as Record<string, { value: Node }>)) {
    const [, language = ''] = /\.(\w+)$/.exec(name) ?? [];
    const code = value['code'];
    if (typeof code === 'string' && typeof value['status'] === 'number' && typeof value['title'] === 'string')
      problems.set(code, { ...problems.get(code), [language]: value });
  }
  return { operations, resolve, problems };
}

let contract: Promise<Contract> | undefined;

/** Reads the contract when it is first needed: with its examples it is large, and stands in a file of its own. */
export function loadContract(): Promise<Contract> {
  return (contract ??= import('@menengage/openapi/document.json', { with: { type: 'json' } }).then((module) =>
    read(module.default as unknown as Document),
  ));
}
