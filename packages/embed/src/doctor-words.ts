/** What the page doctor says, in the languages of its readers: webmasters. It comes when it is asked for, so all are in one file. */
const en = {
  title: 'CoLab on this page',
  close: 'Close',
  toDo: (count: number) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  healthy: 'Nothing to do: all is well.',
  version: (version: string, home: string) => `Version ${version}, from ${home}.`,
  twice: (count: number, addresses: string) => `The script is on this page ${count} times: ${addresses}. Keep one.`,
  noWidget: 'No widget is on this page. Put one of our tags, or a link with data-colab, where it should be.',
  noLanguage:
    'The page does not say its language. Write it as <html lang="…">; widgets without a lang of their own follow it.',
  otherVersion: (name: string, version: string) =>
    `<${name}> is version ${version}, brought by another script. Load one version only.`,
  notAlive: (name: string) => `<${name}> did not come to life. Look below for a policy that refused our script.`,
  failed: (name: string, why: string) => `<${name}> could not be shown: ${why}`,
  allNetworks: 'all networks',
  oneNetwork: (network: string) => `network ${network}`,
  noApi: 'no API',
  /** `status` is one of `loading`, `ready`, `empty`. */
  shown: (name: string, status: string, language: string, theme: string, networks: string, api: string) =>
    `<${name}> is ${status}: in ${language}, theme ${theme}, ${networks}, from ${api}.`,
  contrast: (name: string, ratio: string) =>
    `Text in <${name}> has a contrast of ${ratio}:1; 4.5:1 is needed. Change --colab-color-text or --colab-color-surface.`,
  links: (count: number) =>
    `${count} of your links did not become a widget: look at the name in data-colab, and below for what was refused.`,
  refused: (directive: string, address: string) => `${directive} refused ${address}`,
  policy: (violation: string, file: string) => `The page's policy: ${violation}. What our widgets need is in ${file}.`,
  unpinned: (file: string) => `The version is pinned, its files are not: ${file} pins every one of them.`,
  hosts: (home: string) => `Our widgets contact ${home} and the API above, and nobody else.`,
  foreign: (hosts: string) => `The page itself, not our widgets, also contacted: ${hosts}.`,
};

/** The doctor's words. */
export type DoctorWords = typeof en;

const es: DoctorWords = {
  title: 'CoLab en esta página',
  close: 'Cerrar',
  toDo: (count) => (count === 1 ? '1 cosa por hacer' : `${count} cosas por hacer`),
  healthy: 'Nada que hacer: todo está bien.',
  version: (version, home) => `Versión ${version}, desde ${home}.`,
  twice: (count, addresses) => `El script está ${count} veces en esta página: ${addresses}. Deje uno solo.`,
  noWidget:
    'No hay ningún widget en esta página. Ponga una de nuestras etiquetas, o un enlace con data-colab, donde deba estar.',
  noLanguage:
    'La página no dice en qué idioma está. Escríbalo así: <html lang="…">; los widgets sin lang propio lo siguen.',
  otherVersion: (name, version) =>
    `<${name}> es de la versión ${version}, que trajo otro script. Cargue una sola versión.`,
  notAlive: (name) =>
    `<${name}> no llegó a funcionar. Mire más abajo si la política de la página rechazó nuestro script.`,
  failed: (name, why) => `<${name}> no se pudo mostrar: ${why}`,
  allNetworks: 'todas las redes',
  oneNetwork: (network) => `red ${network}`,
  noApi: 'ninguna API',
  shown: (name, status, language, theme, networks, api) =>
    `<${name}>: ${{ loading: 'cargando', ready: 'listo', empty: 'sin contenido' }[status] ?? status}; idioma ${language}, tema ${theme}, ${networks}, desde ${api}.`,
  contrast: (name, ratio) =>
    `El texto de <${name}> tiene un contraste de ${ratio}:1; hace falta 4.5:1. Cambie --colab-color-text o --colab-color-surface.`,
  links: (count) =>
    `${count} de sus enlaces no se convirtieron en widget: revise el nombre en data-colab, y más abajo lo que fue rechazado.`,
  refused: (directive, address) => `${directive} rechazó ${address}`,
  policy: (violation, file) =>
    `La política de la página: ${violation}. Lo que necesitan nuestros widgets está en ${file}.`,
  unpinned: (file) => `La versión está fijada, sus archivos no: ${file} los fija todos.`,
  hosts: (home) => `Nuestros widgets contactan con ${home} y con la API indicada arriba, y con nadie más.`,
  foreign: (hosts) => `La propia página, no nuestros widgets, contactó además con: ${hosts}.`,
};

const fr: DoctorWords = {
  title: 'CoLab sur cette page',
  close: 'Fermer',
  toDo: (count) => (count === 1 ? '1 chose à faire' : `${count} choses à faire`),
  healthy: 'Rien à faire : tout va bien.',
  version: (version, home) => `Version ${version}, depuis ${home}.`,
  twice: (count, addresses) => `Le script est ${count} fois sur cette page : ${addresses}. N’en gardez qu’un.`,
  noWidget:
    'Il n’y a aucun widget sur cette page. Placez l’une de nos balises, ou un lien avec data-colab, là où il doit être.',
  noLanguage:
    'La page ne dit pas sa langue. Écrivez-la ainsi : <html lang="…"> ; les widgets sans lang propre la suivent.',
  otherVersion: (name, version) =>
    `<${name}> est de la version ${version}, apportée par un autre script. Ne chargez qu’une version.`,
  notAlive: (name) =>
    `<${name}> n’a pas pu démarrer. Regardez plus bas si la politique de la page a refusé notre script.`,
  failed: (name, why) => `<${name}> n’a pas pu être affiché : ${why}`,
  allNetworks: 'tous les réseaux',
  oneNetwork: (network) => `réseau ${network}`,
  noApi: 'aucune API',
  shown: (name, status, language, theme, networks, api) =>
    `<${name}> : ${{ loading: 'en chargement', ready: 'prêt', empty: 'sans contenu' }[status] ?? status} ; langue ${language}, thème ${theme}, ${networks}, depuis ${api}.`,
  contrast: (name, ratio) =>
    `Le texte de <${name}> a un contraste de ${ratio}:1 ; il faut 4.5:1. Changez --colab-color-text ou --colab-color-surface.`,
  links: (count) =>
    `${count} de vos liens ne sont pas devenus des widgets : vérifiez le nom dans data-colab, et plus bas ce qui a été refusé.`,
  refused: (directive, address) => `${directive} a refusé ${address}`,
  policy: (violation, file) =>
    `La politique de la page : ${violation}. Ce dont nos widgets ont besoin est dans ${file}.`,
  unpinned: (file) => `La version est fixée, ses fichiers ne le sont pas : ${file} les fixe tous.`,
  hosts: (home) => `Nos widgets contactent ${home} et l’API ci-dessus, et personne d’autre.`,
  foreign: (hosts) => `La page elle-même, et non nos widgets, a aussi contacté : ${hosts}.`,
};

const all: Record<string, DoctorWords> = { en, es, fr };

/** The words in the first of these languages that there are any in, and which one that is; else English. */
export function doctorWords(languages: readonly string[]): { language: string; words: DoctorWords } {
  const bases = languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const language = bases.find((base) => Object.hasOwn(all, base)) ?? 'en';
  return { language, words: all[language] ?? en };
}
