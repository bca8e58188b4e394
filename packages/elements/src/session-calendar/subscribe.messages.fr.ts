import type { Grammar } from '../shared/messages.ts';
import type { SubscribeWords } from './subscribe.messages.ts';

export default (_: Grammar): SubscribeWords => ({
  about: 'Retrouvez ces sessions dans votre propre agenda, qui suit de lui-même tous les changements.',
  aboutAll: 'Pour n’en recevoir qu’une partie, réglez d’abord les filtres.',
  aboutFiltered: 'Il contient ce qui correspond aux filtres que vous avez choisis.',
  open: 'Ouvrir dans mon agenda',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  address: 'Adresse pour tout autre agenda',
  copy: 'Copier',
  copied: 'Adresse copiée',
});
