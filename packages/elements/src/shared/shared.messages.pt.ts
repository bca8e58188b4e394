import type { Grammar } from './messages.ts';
import type { SharedWords } from './shared.messages.ts';

const PLACES: Record<string, string> = {
  'Addis Ababa': 'Adis Abeba',
  Algiers: 'Argel',
  Athens: 'Atenas',
  Beirut: 'Beirute',
  Berlin: 'Berlim',
  Bogota: 'Bogotá',
  Brussels: 'Bruxelas',
  Cairo: 'Cairo',
  Copenhagen: 'Copenhague',
  Geneva: 'Genebra',
  Havana: 'Havana',
  Istanbul: 'Istambul',
  Johannesburg: 'Joanesburgo',
  Kathmandu: 'Katmandu',
  Kolkata: 'Calcutá',
  Kyiv: 'Kiev',
  London: 'Londres',
  Madrid: 'Madri',
  'Mexico City': 'Cidade do México',
  Moscow: 'Moscou',
  Nairobi: 'Nairóbi',
  'New York': 'Nova York',
  Rome: 'Roma',
  'Sao Paulo': 'São Paulo',
  Stockholm: 'Estocolmo',
  Tunis: 'Túnis',
  Vienna: 'Viena',
  Zurich: 'Zurique',
};

export default (g: Grammar): SharedWords => ({
  loading: 'Carregando…',
  retry: 'Tentar de novo',
  errorTitle: 'Não foi possível mostrar este conteúdo',
  errorOffline: 'Parece que não há conexão. Haverá uma nova tentativa quando ela voltar.',
  errorUnreachable: 'Não foi possível chegar ao servidor.',
  errorTimeout: 'O servidor demorou demais para responder.',
  errorBusy: (seconds) =>
    seconds
      ? `Pedidos demais. Tente de novo em ${g.plural(seconds, { one: `${g.number(seconds)} segundo`, other: `${g.number(seconds)} segundos` })}.`
      : 'Pedidos demais. Tente de novo daqui a pouco.',
  errorNotFound: 'Não existe ou deixou de existir.',
  errorUnavailable: 'O serviço não está disponível no momento.',
  errorUnexpected: 'Aconteceu algo inesperado.',
  errorSetting: (attribute, value, example) =>
    `${value ? `“${value}” não serve como “${attribute}”` : `Falta o atributo “${attribute}”`}. Por exemplo: ${attribute}="${example}"`,
  sample: 'Exemplo',
  sampleNote: 'Conteúdo de exemplo, não é um registro real',
  inLanguage: (language) => `Em ${language}`,
  report: 'Denunciar danos ou assédio',
  zoneTime: (place) => `horário de ${place}`,
  zoneTimeOffset: (place, offset) => `horário de ${place} (${offset})`,
  yourTime: (place, offset) => `seu horário (${place}, ${offset})`,
  place: (english) => PLACES[english] ?? english,
});
