import type { Grammar } from '../shared/messages.ts';
import type { MapWords } from './network-map.messages.ts';

export default (g: Grammar): MapWords => ({
  view: 'Visualização',
  viewMap: 'Mapa',
  viewTable: 'Tabela',

  search: 'Buscar redes',
  region: 'Região',
  country: 'País',
  kind: 'Tipo',
  status: 'Situação',
  allRegions: 'Todas as regiões',
  allCountries: 'Todos os países',
  allKinds: 'Todos os tipos',
  allStatuses: 'Todas as situações',
  option: (label, count) => `${label} (${g.number(count)})`,
  clear: 'Limpar filtros',

  kinds: (kind) =>
    ({
      regional: 'Rede regional',
      subregional: 'Rede sub-regional',
      country: 'Rede nacional',
      platform: 'Plataforma parceira',
    })[kind] ?? kind,
  statuses: (status) => ({ active: 'Ativa', emerging: 'Em formação', dormant: 'Inativa' })[status] ?? status,
  withStatus: (name, status) => `${name} (${status})`,

  networks: (count) => g.plural(count, { one: `${g.number(count)} rede`, other: `${g.number(count)} redes` }),
  members: (count) =>
    count === null
      ? 'número de integrantes não mostrado'
      : g.plural(count, {
          one: `${g.number(count)} organização integrante`,
          other: `${g.number(count)} organizações integrantes`,
        }),
  countries: (count) => g.plural(count, { one: `${g.number(count)} país`, other: `${g.number(count)} países` }),
  counted: (asOf) => (asOf ? `Neste diretório, em ${asOf}` : 'Neste diretório'),
  declared: (year) => (year ? `Segundo a Aliança (${year})` : 'Segundo a Aliança'),
  declaredMembers: (figure) => `${figure} integrantes`,
  declaredCountries: (figure) => `${figure} países`,
  declaredCountryNetworks: (figure) => `${figure} redes nacionais`,
  declaredRegionalNetworks: (figure) => `${figure} redes regionais`,
  about: (figure) => `cerca de ${figure}`,

  map: 'Mapa das redes e das organizações integrantes',
  mapHelp:
    'Aproxime com os botões, mais e menos, Ctrl e a roda, ou dois dedos. As setas vão de uma marca a outra; com Shift, movem o mapa. A tabela tem o mesmo conteúdo.',
  zoomIn: 'Aproximar',
  zoomOut: 'Afastar',
  wholeMap: 'Mostrar tudo',
  panNorth: 'Mover para o norte',
  panSouth: 'Mover para o sul',
  panWest: 'Mover para o oeste',
  panEast: 'Mover para o leste',
  disclaimer:
    'O mapa serve de orientação. Suas fronteiras e nomes não implicam opinião alguma sobre a situação jurídica de qualquer país, território ou área.',
  legendOwn: 'Rede nacional',
  legendWider: 'Coberto por uma rede mais ampla',
  legendMembers: 'Há integrantes, ainda sem rede',
  legendCluster: 'Vários países; pressione para aproximar',
  legendNumber: 'Número de organizações integrantes',
  acrossCountries: 'Redes de vários países',
  countryMark: (country, networks, members) => `${country}: ${networks}, ${members}`,
  areaMark: (region, networks) => `${region}: ${networks}`,
  cluster: (country, more) =>
    g.plural(more, {
      one: `${country} e mais ${g.number(more)} país, aproximar`,
      other: `${country} e mais ${g.number(more)} países, aproximar`,
    }),
  offMap: (country) => `${country} (fora do mapa)`,
  boundariesFailed: 'As fronteiras que esta página pede não podem ser usadas; o mapa mostra as suas.',

  none: 'Nenhuma rede corresponde a estes filtros.',
});
