import type { Grammar } from '../shared/messages.ts';
import type { PanelWords } from './panel.messages.ts';

export default (g: Grammar): PanelWords => ({
  close: 'Cerrar',
  networks: 'Redes',
  members: (count) =>
    count === null
      ? 'El número de organizaciones miembro no se muestra, para que no señale a nadie.'
      : g.plural(count, { one: '1 organización miembro', other: `${g.number(count)} organizaciones miembro` }),
  noNetwork: 'Aún no tiene red propia.',
  nearby: 'Redes cercanas',
  organisations: 'Organizaciones que figuran',
  places: (count) => g.plural(count, { one: '1 país', other: `${g.number(count)} países aquí` }),
});
