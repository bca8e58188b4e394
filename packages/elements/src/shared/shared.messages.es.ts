import type { Grammar } from './messages.ts';
import type { SharedWords } from './shared.messages.ts';

const PLACES: Record<string, string> = {
  'Addis Ababa': 'Adís Abeba',
  Athens: 'Atenas',
  Beirut: 'Beirut',
  Berlin: 'Berlín',
  Brussels: 'Bruselas',
  Cairo: 'El Cairo',
  Copenhagen: 'Copenhague',
  Geneva: 'Ginebra',
  Havana: 'La Habana',
  Istanbul: 'Estambul',
  Kathmandu: 'Katmandú',
  Kolkata: 'Calcuta',
  London: 'Londres',
  'Mexico City': 'Ciudad de México',
  Moscow: 'Moscú',
  'New York': 'Nueva York',
  Stockholm: 'Estocolmo',
  Zurich: 'Zúrich',
};

export default (g: Grammar): SharedWords => ({
  loading: 'Cargando…',
  retry: 'Reintentar',
  errorTitle: 'No se ha podido mostrar',
  errorOffline: 'Parece que no hay conexión. Se volverá a intentar cuando vuelva.',
  errorUnreachable: 'No se ha podido conectar con el servidor.',
  errorTimeout: 'El servidor ha tardado demasiado en responder.',
  errorBusy: (seconds) =>
    seconds
      ? `Demasiadas solicitudes. Inténtelo de nuevo en ${g.plural(seconds, { one: `${g.number(seconds)} segundo`, other: `${g.number(seconds)} segundos` })}.`
      : 'Demasiadas solicitudes. Inténtelo de nuevo en un momento.',
  errorNotFound: 'No existe o ya no existe.',
  errorUnavailable: 'El servicio no está disponible en este momento.',
  errorUnexpected: 'Ha ocurrido algo inesperado.',
  errorSetting: (attribute, value, example) =>
    `${value ? `«${value}» no sirve como «${attribute}»` : `Falta el atributo «${attribute}»`}. Por ejemplo: ${attribute}="${example}"`,
  sample: 'Ejemplo',
  sampleNote: 'Contenido de ejemplo, no es una entrada real',
  inLanguage: (language) => `En ${language}`,
  report: 'Denunciar daños o acoso',
  zoneTime: (place) => `hora de ${place}`,
  zoneTimeOffset: (place, offset) => `hora de ${place} (${offset})`,
  yourTime: (place, offset) => `su hora (${place}, ${offset})`,
  place: (english) => PLACES[english] ?? english,
});
