import type { Grammar } from '../shared/messages.ts';
import type { SubscribeWords } from './subscribe.messages.ts';

export default (_: Grammar): SubscribeWords => ({
  about: 'Veja estas sessões na sua própria agenda. Ela acompanha cada mudança sozinha.',
  aboutAll: 'Para receber só algumas, escolha os filtros antes.',
  aboutFiltered: 'Contém o que corresponde aos filtros que você escolheu.',
  open: 'Abrir na minha agenda',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  address: 'Endereço para qualquer outra agenda',
  copy: 'Copiar',
  copied: 'Endereço copiado',
});
