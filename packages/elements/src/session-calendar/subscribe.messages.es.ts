import type { Grammar } from '../shared/messages.ts';
import type { SubscribeWords } from './subscribe.messages.ts';

export default (_: Grammar): SubscribeWords => ({
  about: 'Vea estas sesiones en su propio calendario, que sigue cada cambio por sí solo.',
  aboutAll: 'Para recibir solo algunas, ponga antes los filtros.',
  aboutFiltered: 'Contiene lo que coincide con los filtros que ha puesto.',
  open: 'Abrir en mi calendario',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  address: 'Dirección para cualquier otro calendario',
  copy: 'Copiar',
  copied: 'Dirección copiada',
});
