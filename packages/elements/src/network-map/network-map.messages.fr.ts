import type { Grammar } from '../shared/messages.ts';
import type { MapWords } from './network-map.messages.ts';

export default (g: Grammar): MapWords => ({
  view: 'Affichage',
  viewMap: 'Carte',
  viewTable: 'Tableau',

  search: 'Chercher un réseau',
  region: 'Région',
  country: 'Pays',
  kind: 'Type',
  status: 'État',
  allRegions: 'Toutes les régions',
  allCountries: 'Tous les pays',
  allKinds: 'Tous les types',
  allStatuses: 'Tous les états',
  option: (label, count) => `${label} (${g.number(count)})`,
  clear: 'Effacer les filtres',

  kinds: (kind) =>
    ({
      regional: 'Réseau régional',
      subregional: 'Réseau sous-régional',
      country: 'Réseau national',
      platform: 'Plateforme partenaire',
    })[kind] ?? kind,
  statuses: (status) => ({ active: 'Actif', emerging: 'En création', dormant: 'En sommeil' })[status] ?? status,

  withStatus: (name, status) => `${name} (${status})`,

  networks: (count) => g.plural(count, { one: `${g.number(count)} réseau`, other: `${g.number(count)} réseaux` }),
  members: (count) =>
    count === null
      ? 'nombre de membres non affiché'
      : g.plural(count, {
          one: `${g.number(count)} organisation membre`,
          other: `${g.number(count)} organisations membres`,
        }),
  countries: (count) => `${g.number(count)} pays`,
  counted: (asOf) => (asOf ? `Dans cet annuaire, au ${asOf}` : 'Dans cet annuaire'),
  declared: (year) => (year ? `Selon l’Alliance (${year})` : 'Selon l’Alliance'),
  declaredMembers: (figure) => `${figure} membres`,
  declaredCountries: (figure) => `${figure} pays`,
  declaredCountryNetworks: (figure) => `${figure} réseaux nationaux`,
  declaredRegionalNetworks: (figure) => `${figure} réseaux régionaux`,
  about: (figure) => `environ ${figure}`,

  map: 'Carte des réseaux et des organisations membres',
  mapHelp:
    'Agrandissez avec les boutons, plus et moins, Ctrl et la molette, ou deux doigts. Les flèches vont d’une marque à l’autre, avec Maj elles déplacent la carte. Le tableau a le même contenu.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeMap: 'Tout afficher',
  panNorth: 'Aller au nord',
  panSouth: 'Aller au sud',
  panWest: 'Aller à l’ouest',
  panEast: 'Aller à l’est',
  disclaimer:
    'La carte sert à s’orienter. Ses frontières et ses noms n’impliquent aucune prise de position sur le statut juridique d’un pays, d’un territoire ou d’une zone.',
  legendOwn: 'Réseau national',
  legendWider: 'Couvert par un réseau plus large',
  legendMembers: 'Membres, pas encore de réseau',
  legendCluster: 'Plusieurs pays\u00a0; appuyez pour agrandir',
  legendNumber: 'Nombre d’organisations membres',
  acrossCountries: 'Réseaux de plusieurs pays',
  countryMark: (country, networks, members) => `${country}\u00a0: ${networks}, ${members}`,
  areaMark: (region, networks) => `${region}\u00a0: ${networks}`,
  cluster: (country, more) =>
    g.plural(more, {
      one: `${country} et ${g.number(more)} autre pays, agrandir`,
      other: `${country} et ${g.number(more)} autres pays, agrandir`,
    }),
  offMap: (country) => `${country} (absent de la carte)`,
  boundariesFailed: 'Les frontières que demande cette page ne peuvent pas servir\u00a0; la carte montre les siennes.',

  none: 'Aucun réseau ne correspond à ces filtres.',
});
