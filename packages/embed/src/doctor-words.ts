/**
 * What the page doctor says, in the languages of its readers: webmasters. It comes when it is asked for, so all are in one file.
 * Arabic, Portuguese and Russian await review by somebody whose language it is.
 */
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

/** What runs from the left, kept together in a sentence that runs from the right. */
const ltr = (text: string) => `\u2066${text}\u2069`;

const ar: DoctorWords = {
  title: 'CoLab في هذه الصفحة',
  close: 'إغلاق',
  toDo: (count) => `أمور يلزم إصلاحها: ${count}`,
  healthy: 'لا شيء يلزم إصلاحه: كل شيء على ما يرام.',
  version: (version, home) => `الإصدار ${ltr(version)}، من ${ltr(home)}.`,
  twice: (count, addresses) => `السكربت موجود في هذه الصفحة أكثر من مرة (${count}): ${ltr(addresses)}. أبقِ واحدًا فقط.`,
  noWidget: 'لا توجد أي أداة في هذه الصفحة. ضع أحد وسومنا، أو رابطًا فيه data-colab، في المكان المطلوب.',
  noLanguage: `لا تذكر الصفحة لغتها. اكتبها هكذا: ${ltr('<html lang="…">')}؛ الأدوات التي ليس لها lang خاص بها تتبعها.`,
  otherVersion: (name, version) =>
    `${ltr(`<${name}>`)} من الإصدار ${ltr(version)}، وقد جلبه سكربت آخر. حمّل إصدارًا واحدًا فقط.`,
  notAlive: (name) => `${ltr(`<${name}>`)} لم يبدأ العمل. انظر أدناه إن كانت سياسة الصفحة قد رفضت السكربت.`,
  failed: (name, why) => `تعذّر عرض ${ltr(`<${name}>`)}: ${why}`,
  allNetworks: 'كل الشبكات',
  oneNetwork: (network) => `الشبكة ${ltr(network)}`,
  noApi: 'لا واجهة API',
  shown: (name, status, language, theme, networks, api) =>
    `${ltr(`<${name}>`)}: ${{ loading: 'قيد التحميل', ready: 'جاهز', empty: 'بلا محتوى' }[status] ?? status}؛ اللغة ${language}، السمة ${theme}، ${networks}، من ${ltr(api)}.`,
  contrast: (name, ratio) =>
    `تباين النص في ${ltr(`<${name}>`)} هو ${ltr(`${ratio}:1`)}، والمطلوب ${ltr('4.5:1')}. غيّر ${ltr('--colab-color-text')} أو ${ltr('--colab-color-surface')}.`,
  links: (count) => `روابط لم تتحول إلى أدوات: ${count}. تحقق من الاسم في data-colab، وانظر أدناه ما الذي رُفض.`,
  refused: (directive, address) => `رفض ${ltr(directive)} العنوان ${ltr(address)}`,
  policy: (violation, file) => `سياسة الصفحة: ${violation}. ما تحتاجه أدواتنا مذكور في ${ltr(file)}.`,
  unpinned: (file) => `الإصدار مثبّت، أما ملفاته فلا: ${ltr(file)} يثبّتها كلها.`,
  hosts: (home) => `تتصل أدواتنا بـ ${ltr(home)} وبواجهة API المذكورة أعلاه، ولا تتصل بأحد غيرهما.`,
  foreign: (hosts) => `الصفحة نفسها، لا أدواتنا، اتصلت أيضًا بـ: ${ltr(hosts)}.`,
};

const pt: DoctorWords = {
  title: 'CoLab nesta página',
  close: 'Fechar',
  toDo: (count) => (count === 1 ? '1 coisa a fazer' : `${count} coisas a fazer`),
  healthy: 'Nada a fazer: está tudo bem.',
  version: (version, home) => `Versão ${version}, de ${home}.`,
  twice: (count, addresses) => `O script está ${count} vezes nesta página: ${addresses}. Deixe só um.`,
  noWidget:
    'Não há nenhum widget nesta página. Ponha uma das nossas etiquetas, ou um link com data-colab, no lugar desejado.',
  noLanguage:
    'A página não diz em que língua está. Escreva assim: <html lang="…">; os widgets sem lang próprio seguem-na.',
  otherVersion: (name, version) =>
    `<${name}> é da versão ${version}, trazida por outro script. Carregue uma só versão.`,
  notAlive: (name) => `<${name}> não chegou a funcionar. Veja abaixo se a política da página recusou o nosso script.`,
  failed: (name, why) => `<${name}> não pôde ser mostrado: ${why}`,
  allNetworks: 'todas as redes',
  oneNetwork: (network) => `rede ${network}`,
  noApi: 'nenhuma API',
  shown: (name, status, language, theme, networks, api) =>
    `<${name}>: ${{ loading: 'a carregar', ready: 'pronto', empty: 'sem conteúdo' }[status] ?? status}; língua ${language}, tema ${theme}, ${networks}, de ${api}.`,
  contrast: (name, ratio) =>
    `O texto de <${name}> tem um contraste de ${ratio}:1; é preciso 4.5:1. Mude --colab-color-text ou --colab-color-surface.`,
  links: (count) =>
    count === 1
      ? '1 dos seus links não se tornou um widget: verifique o nome em data-colab e, abaixo, o que foi recusado.'
      : `${count} dos seus links não se tornaram widgets: verifique o nome em data-colab e, abaixo, o que foi recusado.`,
  refused: (directive, address) => `${directive} recusou ${address}`,
  policy: (violation, file) =>
    `A política da página: ${violation}. Aquilo de que os nossos widgets precisam está em ${file}.`,
  unpinned: (file) => `A versão está fixada, os seus ficheiros não: ${file} fixa-os todos.`,
  hosts: (home) => `Os nossos widgets contactam ${home} e a API indicada acima, e mais ninguém.`,
  foreign: (hosts) => `A própria página, e não os nossos widgets, contactou também: ${hosts}.`,
};

const ru: DoctorWords = {
  title: 'CoLab на этой странице',
  close: 'Закрыть',
  toDo: (count) => `Нужно исправить: ${count}`,
  healthy: 'Исправлять нечего: всё в порядке.',
  version: (version, home) => `Версия ${version}, с ${home}.`,
  twice: (count, addresses) =>
    `Скрипт стоит на этой странице больше одного раза (${count}): ${addresses}. Оставьте один.`,
  noWidget:
    'На этой странице нет ни одного виджета. Поставьте один из наших тегов или ссылку с data-colab туда, где он нужен.',
  noLanguage:
    'На странице не указан её язык. Укажите его так: <html lang="…">; виджеты без собственного lang следуют ему.',
  otherVersion: (name, version) =>
    `<${name}> – версии ${version}, её принёс другой скрипт. Загружайте только одну версию.`,
  notAlive: (name) => `<${name}> не заработал. Посмотрите ниже, не отклонила ли наш скрипт политика страницы.`,
  failed: (name, why) => `<${name}> не удалось показать: ${why}`,
  allNetworks: 'все сети',
  oneNetwork: (network) => `сеть ${network}`,
  noApi: 'без API',
  shown: (name, status, language, theme, networks, api) =>
    `<${name}>: ${{ loading: 'загружается', ready: 'готов', empty: 'нет содержания' }[status] ?? status}; язык ${language}, тема ${theme}, ${networks}, с ${api}.`,
  contrast: (name, ratio) =>
    `Контраст текста в <${name}> – ${ratio}:1, а нужно 4.5:1. Измените --colab-color-text или --colab-color-surface.`,
  links: (count) =>
    `Ссылки, которые не стали виджетами: ${count}. Проверьте имя в data-colab, а ниже – что было отклонено.`,
  refused: (directive, address) => `${directive} отклонила ${address}`,
  policy: (violation, file) => `Политика страницы: ${violation}. Что нужно нашим виджетам, сказано в ${file}.`,
  unpinned: (file) => `Версия закреплена, а её файлы – нет: ${file} закрепляет их все.`,
  hosts: (home) => `Наши виджеты обращаются к ${home} и к указанному выше API, и больше ни к кому.`,
  foreign: (hosts) => `Сама страница, а не наши виджеты, обращалась также к: ${hosts}.`,
};

const all: Record<string, DoctorWords> = { en, es, fr, ar, pt, ru };

/** The words in the first of these languages that there are any in, and which one that is; else English. */
export function doctorWords(languages: readonly string[]): { language: string; words: DoctorWords } {
  const bases = languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const language = bases.find((base) => Object.hasOwn(all, base)) ?? 'en';
  return { language, words: all[language] ?? en };
}
