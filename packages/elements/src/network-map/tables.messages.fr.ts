import type { Grammar } from '../shared/messages.ts';
import type { TableWords } from './tables.messages.ts';

export default (g: Grammar): TableWords => ({
  lists: 'Liste',
  networksTable: 'Réseaux',
  countriesTable: 'Pays',
  organisationsTable: 'Organisations',
  withCount: (list, count) => `${list} (${count})`,
  name: 'Nom',
  kind: 'Type',
  status: 'État',
  region: 'Région',
  country: 'Pays',
  covers: 'Pays',
  host: 'Organisation hôte',
  members: 'Membres',
  website: 'Site web',
  role: 'Rôle',
  network: 'Réseau',
  notShown: 'non affiché',
  withheldNote:
    'Les nombres de membres inférieurs à trois, et ceux qui permettraient de les déduire, ne sont pas affichés, pour qu’aucun ne désigne personne.',
  noCountries: 'Sa source n’énumère pas les pays',
  noNetwork: 'Pas encore de réseau propre',
  noOrganisations: 'Aucune organisation ne figure ici.',
  organisationsNote: 'Le type et l’état filtrent les réseaux\u00a0; ils ne s’appliquent pas aux organisations.',
  previous: 'Précédent',
  next: 'Suivant',
  range: (from, to, of) => `${g.number(from)}–${g.number(to)} sur ${g.number(of)}`,
  page: (page, pages) => `Page ${g.number(page)} sur ${g.number(pages)}`,
  takeAway: 'Les réseaux dans un fichier\u00a0:',
});
