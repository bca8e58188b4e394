import type { Grammar } from './messages.ts';
import type { SharedWords } from './shared.messages.ts';

const PLACES: Record<string, string> = {
  'Addis Ababa': 'Addis-Abeba',
  Algiers: 'Alger',
  Athens: 'Athènes',
  Beirut: 'Beyrouth',
  Brussels: 'Bruxelles',
  Cairo: 'Le Caire',
  Copenhagen: 'Copenhague',
  Geneva: 'Genève',
  Havana: 'La Havane',
  Kathmandu: 'Katmandou',
  Kolkata: 'Calcutta',
  London: 'Londres',
  'Mexico City': 'Mexico',
  Moscow: 'Moscou',
  Vienna: 'Vienne',
};

/** "de" before a place, as French writes it: de Nairobi, d’Athènes, du Caire, de La Havane. */
function of(place: string): string {
  if (place.startsWith('Le ')) return `du ${place.slice(3)}`;
  return /^[aeiouyâàéèêîïôû]/i.test(place) ? `d’${place}` : `de ${place}`;
}

export default (g: Grammar): SharedWords => ({
  loading: 'Chargement…',
  retry: 'Réessayer',
  errorTitle: 'Affichage impossible',
  errorOffline: 'Vous semblez être hors connexion. Un nouvel essai aura lieu dès son retour.',
  errorUnreachable: 'Le serveur est injoignable.',
  errorTimeout: 'Le serveur a mis trop de temps à répondre.',
  errorBusy: (seconds) =>
    seconds
      ? `Trop de demandes. Réessayez dans ${g.plural(seconds, { one: `${g.number(seconds)} seconde`, other: `${g.number(seconds)} secondes` })}.`
      : 'Trop de demandes. Réessayez dans un instant.',
  errorNotFound: 'Ce contenu n’existe pas ou n’existe plus.',
  errorUnavailable: 'Le service n’est pas disponible pour le moment.',
  errorUnexpected: 'Un problème inattendu est survenu.',
  errorSetting: (attribute, value, example) =>
    `${value ? `«\u00a0${value}\u00a0» ne convient pas pour «\u00a0${attribute}\u00a0»` : `L’attribut «\u00a0${attribute}\u00a0» manque`}. Par exemple\u00a0: ${attribute}="${example}"`,
  sample: 'Exemple',
  sampleNote: 'Contenu d’exemple, pas une entrée réelle',
  inLanguage: (language) => `En ${language}`,
  report: 'Signaler un préjudice ou un harcèlement',
  zoneTime: (place) => `heure ${of(place)}`,
  zoneTimeOffset: (place, offset) => `heure ${of(place)} (${offset})`,
  yourTime: (place, offset) => `votre heure (${place}, ${offset})`,
  place: (english) => PLACES[english] ?? english,
});
