import type { Grammar } from '../shared/messages.ts';
import type { TableWords } from './tables.messages.ts';

export default (g: Grammar): TableWords => ({
  lists: 'Lista',
  networksTable: 'Redes',
  countriesTable: 'Países',
  organisationsTable: 'Organizaciones',
  withCount: (list, count) => `${list} (${count})`,
  name: 'Nombre',
  kind: 'Tipo',
  status: 'Estado',
  region: 'Región',
  country: 'País',
  covers: 'Países',
  host: 'Organización anfitriona',
  members: 'Miembros',
  website: 'Sitio web',
  role: 'Función',
  network: 'Red',
  notShown: 'no se muestra',
  withheldNote:
    'No se muestran los números de miembros menores de tres ni los que permitirían deducirlos, para que ninguno señale a nadie.',
  noCountries: 'Su fuente no enumera los países',
  noNetwork: 'Aún sin red propia',
  noOrganisations: 'Aquí no figura ninguna organización.',
  organisationsNote: 'El tipo y el estado filtran redes; no se aplican a las organizaciones.',
  previous: 'Anterior',
  next: 'Siguiente',
  range: (from, to, of) => `${g.number(from)}–${g.number(to)} de ${g.number(of)}`,
  page: (page, pages) => `Página ${g.number(page)} de ${g.number(pages)}`,
  takeAway: 'Las redes en un archivo:',
});
