import type { Grammar } from '../shared/messages.ts';
import type { SubscribeWords } from './subscribe.messages.ts';

export default (_: Grammar): SubscribeWords => ({
  about: 'Эти сессии появятся в вашем календаре, и он сам будет следить за изменениями.',
  aboutAll: 'Чтобы получать только некоторые, сначала задайте фильтры.',
  aboutFiltered: 'В нём то, что подходит под заданные фильтры.',
  open: 'Открыть в моём календаре',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  address: 'Адрес для любого другого календаря',
  copy: 'Скопировать',
  copied: 'Адрес скопирован',
});
