import type { Grammar } from '../shared/messages.ts';
import type { PanelWords } from './panel.messages.ts';

export default (g: Grammar): PanelWords => ({
  close: 'Fechar',
  networks: 'Redes',
  members: (count) =>
    count === null
      ? 'O número de organizações integrantes não é mostrado, para que não aponte ninguém.'
      : g.plural(count, {
          one: `${g.number(count)} organização integrante`,
          other: `${g.number(count)} organizações integrantes`,
        }),
  noNetwork: 'Ainda sem rede própria.',
  nearby: 'Redes próximas',
  organisations: 'Organizações na lista',
  places: (count) => g.plural(count, { one: `${g.number(count)} país`, other: `${g.number(count)} países aqui` }),
});
