import { notFound } from '../problems/problem.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';

export function listVocabularies(context: StoreContext): Wire['VocabularyList'] {
  const names = [...context.catalogue.vocabularies.keys()];
  return { items: names.map((name) => getVocabulary(context, name)), next: null, prev: null };
}

export function getVocabulary({ catalogue, preferences }: StoreContext, name: string): Wire['Vocabulary'] {
  const vocabulary = catalogue.vocabularies.get(name);
  if (!vocabulary) throw notFound();
  return {
    name,
    title: pick(vocabulary.title, preferences, 'en').text,
    source: vocabulary.source,
    terms: [...vocabulary.terms.keys()].map((id) => catalogue.term(name, id, preferences)),
  };
}
