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

  networks: (count) => g.plural(count, { one: `${g.number(count)} réseau`, other: `${g.number(count)} réseaux` }),
  members: (count) =>
    count === null
      ? 'nombre de membres non affiché'
      : g.plural(count, {
          one: `${g.number(count)} organisation membre`,
          other: `${g.number(count)} organisations membres`,
        }),
  notShown: 'non affiché',
  countries: (count) => `${g.number(count)} pays`,
  counted: 'Dans cet annuaire',
  declared: (year) => (year ? `Selon l’Alliance (${year})` : 'Selon l’Alliance'),
  declaredMembers: (figure) => `${figure} membres`,
  declaredCountries: (figure) => `${figure} pays`,
  declaredCountryNetworks: (figure) => `${figure} réseaux nationaux`,
  declaredRegionalNetworks: (figure) => `${figure} réseaux régionaux`,
  about: (figure) => `environ ${figure}`,

  map: 'Carte des réseaux et des organisations membres',
  mapHelp:
    'Les flèches vont d’un pays marqué à l’autre, plus et moins changent l’échelle. Le tableau a le même contenu.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeMap: 'Tout afficher',
  panNorth: 'Aller au nord',
  panSouth: 'Aller au sud',
  panWest: 'Aller à l’ouest',
  panEast: 'Aller à l’est',
  disclaimer:
    'La carte sert à s’orienter. Ses frontières et ses noms n’impliquent aucune prise de position sur le statut juridique d’un pays, d’un territoire ou d’une zone.',
  legendNetwork: 'Avec un réseau',
  legendMembers: 'Avec des organisations membres',
  acrossCountries: 'Réseaux de plusieurs pays',
  countryButton: (country, networks, members) => `${country} : ${networks}, ${members}`,
  noCountries: 'Sa source n’énumère pas les pays',

  name: 'Nom',
  covers: 'Pays',
  host: 'Organisation hôte',
  membersShort: 'Membres',
  networksIn: (country) => `Réseaux : ${country}`,
  networksTable: 'Réseaux',
  countriesTable: 'Pays',
  none: 'Aucun réseau ne correspond à ces filtres.',
  noNetwork: 'Pas encore de réseau propre.',

  open: (name) => `À propos de ${name}`,
  close: 'Fermer',
  website: 'Site web',
  founded: 'Création',
  partOf: 'Fait partie de',
  lead: 'Sous la conduite de',
  partners: 'Partenaires',
  memberTypes: 'Ouvert à',
  hostsBefore: 'Hôtes successifs',
  since: (from) => `depuis ${from}`,
  until: (to) => `jusqu’à ${to}`,
  span: (from, to) => `de ${from} à ${to}`,
  figureMembers: 'Membres',
  figureCountryNetworks: 'Réseaux nationaux',
  figureMemberCountries: 'Pays membres',
  asOf: (date) => `en date de ${date}`,
  source: 'Source',
  unverified: 'déduit de la source, non affirmé',
  detailsFailed: 'Les détails n’ont pas pu être chargés.',
});
