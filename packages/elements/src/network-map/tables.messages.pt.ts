import type { Grammar } from '../shared/messages.ts';
import type { TableWords } from './tables.messages.ts';

export default (g: Grammar): TableWords => ({
  lists: 'Lista',
  networksTable: 'Redes',
  countriesTable: 'Países',
  organisationsTable: 'Organizações',
  withCount: (list, count) => `${list} (${count})`,
  name: 'Nome',
  kind: 'Tipo',
  status: 'Situação',
  region: 'Região',
  country: 'País',
  covers: 'Países',
  host: 'Organização anfitriã',
  members: 'Integrantes',
  website: 'Site',
  role: 'Papel',
  network: 'Rede',
  notShown: 'não mostrado',
  withheldNote:
    'Números de integrantes abaixo de três, e os que os revelariam, não são mostrados, para que nenhum aponte ninguém.',
  noCountries: 'A fonte não lista os países',
  noNetwork: 'Ainda sem rede própria',
  noOrganisations: 'Nenhuma organização na lista.',
  organisationsNote: 'Tipo e situação filtram as redes; não se aplicam às organizações.',
  previous: 'Anterior',
  next: 'Próxima',
  range: (from, to, of) => `${g.number(from)}–${g.number(to)} de ${g.number(of)}`,
  page: (page, pages) => `Página ${g.number(page)} de ${g.number(pages)}`,
  takeAway: 'As redes em um arquivo:',
});
