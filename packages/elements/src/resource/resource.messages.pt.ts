import type { Grammar } from '../shared/messages.ts';
import { cardWords } from './card.messages.pt.ts';
import type { KnownType, ResourceWords } from './resource.messages.ts';

const nouns: Record<KnownType, string> & Partial<Record<string, string>> = {
  toolkit: 'o kit de ferramentas',
  'case-study': 'o estudo de caso',
  'evidence-summary': 'o resumo de evidências',
  'evidence-review': 'a revisão de evidências',
  manual: 'o manual',
  handbook: 'o manual de referência',
  guide: 'o guia',
  policy: 'a política',
  'policy-report': 'o relatório de políticas',
  'policy-brief': 'a nota de políticas',
  brief: 'a nota informativa',
  'discussion-paper': 'o documento de discussão',
  paper: 'o artigo de referência',
  article: 'o artigo',
  research: 'a pesquisa',
  report: 'o relatório',
  'dialogue-report': 'o relatório do diálogo',
  'strategic-plan': 'o plano estratégico',
  declaration: 'a declaração',
  compendium: 'o compêndio',
  collection: 'a coleção',
  video: 'o vídeo',
  'score-card': 'a ficha de avaliação',
  'induction-pack': 'o material de acolhida',
};

export default (g: Grammar): ResourceWords => {
  const noun = (type: string) => nouns[type] ?? 'a publicação';
  return {
    ...cardWords(g),
    downloads: (count) =>
      g.plural(count, { one: `${g.number(count)} download`, other: `${g.number(count)} downloads` }),
    minutes: (count) => `${g.number(count)} min`,
    readingTime: 'Tempo de leitura',
    countedOn: (date) => `Contagem: ${date}`,

    contributors: 'Contribuições',
    more: (count) => `+${g.number(count)}`,
    moreContributors: 'contribuições',
    showFewer: 'Mostrar menos',
    audience: 'Para quem é',
    sections: 'O que você vai aprender',
    image: (alt, host) => `Imagem${alt ? `: ${alt}` : ''} (${host})`,
    takeaways: 'Pontos principais',
    openAll: 'Abrir tudo',
    closeAll: 'Fechar tudo',
    about: 'Sobre esta publicação',
    files: 'Arquivos',
    themes: 'Temas',
    edition: 'Edição',
    firstPublished: 'Primeira publicação',
    period: 'Anos abrangidos',
    collections: 'Parte de',
    source: 'Fonte',
    sourceOnFile: 'Um documento arquivado',
    verified: 'Conferido na fonte',
    unverified: 'A fonte não o diz com estas palavras',
    supersededBy: 'Há um documento mais recente em seu lugar',
    translationOf: 'Tradução de',
    translations: 'Traduções',
    adaptedFrom: 'Adaptação de',
    adaptations: 'Adaptações',
    related: 'Veja também',
    loadingRelated: 'Buscando recursos relacionados…',
    relatedFailed: 'Não foi possível carregar os recursos relacionados.',

    download: (type) => `${type === 'video' ? 'Assistir' : 'Baixar'} ${noun(type)}`,
    openPage: (type) => `Abrir a página d${noun(type)}`,
    noAddress: 'Não se conhece um endereço.',
    languageUnknown: 'Idioma não informado',
    file: (language, form) => `${language}: ${form}`,
    document: 'Documento',

    share: 'Página para compartilhar',
    copyLink: 'Copiar link',
    linkCopied: 'Link copiado',
    copyFailed: 'Seu navegador não permite copiar aqui. Use o link ao lado.',
  };
};
