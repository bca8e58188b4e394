/** Ids that exist on the server under test, by the name of the parameter that takes them. */
export type Ids = Readonly<Record<string, readonly string[]>>;

interface Vocabulary {
  name: string;
  terms: { id: string }[];
}

async function items<Item>(origin: string, path: string): Promise<Item[]> {
  const answer = await fetch(`${origin}/v1${path}`);
  return ((await answer.json()) as { items: Item[] }).items;
}

/** Asks the server what there is, so that questions can be made that have answers. */
export async function idsOn(origin: string): Promise<Ids> {
  const ids = async (path: string) => (await items<{ id: string }>(origin, path)).map(({ id }) => id);
  const vocabularies = await items<Vocabulary>(origin, '/vocabularies');
  const [sessions, series, calls, resources, networks, groups, members] = await Promise.all(
    ['sessions', 'series', 'calls', 'resources', 'networks', 'groups', 'members'].map((list) =>
      ids(`/${list}?limit=100`),
    ),
  );
  const terms = (name: RegExp) =>
    vocabularies.filter((each) => name.test(each.name)).flatMap((each) => each.terms.map(({ id }) => id));
  return {
    name: vocabularies.map(({ name }) => name),
    sessionId: sessions ?? [],
    programme: sessions ?? [],
    seriesId: series ?? [],
    series: series ?? [],
    callId: ['current', ...(calls ?? [])],
    resourceId: resources ?? [],
    networkId: networks ?? [],
    network: networks ?? [],
    groupId: groups ?? [],
    memberId: members ?? [],
    region: terms(/^regions$/),
    theme: terms(/^themes$/),
    type: terms(/^resource-types$/),
    kind: terms(/-kinds$/),
    role: terms(/^member-roles$/),
    language: ['en', 'es', 'fr', 'ru', 'sw'],
    spoken: ['en', 'es', 'fr'],
    interpretation: ['en', 'es', 'fr'],
    contentLanguage: ['en', 'es'],
    country: ['ZW', 'PK', 'BO', 'LB', 'XK'],
    lang: ['en', 'es', 'fr', 'ru', 'pt-BR'],
    q: ['men', 'violencia', 'Ubuntu', 'accountab', 'pater', 'États'],
  };
}
