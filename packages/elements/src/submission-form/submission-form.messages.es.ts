import type { Grammar } from '../shared/messages.ts';
import type { FirstWords } from './submission-form.messages.ts';

export default (g: Grammar): FirstWords => ({
  openUntil: (when) => `Abierta hasta el ${when}`,
  guidelines: 'Orientaciones:',
  stepsLabel: 'Pasos del formulario',
  stepOf: (step, count) => `Paso ${g.number(step)} de ${g.number(count)}`,
  stepDone: 'hecho',
  next: 'Continuar',
  back: 'Atrás',
  reviewTitle: 'Revise sus respuestas',
  required: 'obligatorio',
  optional: 'opcional',
  trap: 'Deje esto vacío',
  draftKept:
    'Lo que escribe se guarda en este dispositivo, para que no se pierda nada si se corta la conexión o se cierra la página. Se borra al enviar su idea y, en todo caso, a los 30 días.',
  draftBlocked:
    'Esta página no puede guardar un borrador en su dispositivo. No la cierre antes de enviar su idea, por favor.',
  draftRestored: (when) => `Aquí está de nuevo lo que escribió el ${when}.`,
  used: (used, max, inWords) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, { one: `Sobra ${g.number(over)} palabra`, other: `Sobran ${g.number(over)} palabras` });
    if (over > 0)
      return g.plural(over, { one: `Sobra ${g.number(over)} carácter`, other: `Sobran ${g.number(over)} caracteres` });
    return `${g.number(used)} de ${g.number(max)} ${inWords ? 'palabras' : 'caracteres'}`;
  },
  keepDraft: 'Guardar en este dispositivo lo que escribo',
  draftOff:
    'No se guarda nada en este dispositivo. Lo que escribe se pierde si la página se cierra antes de enviar su idea.',
  restFailed:
    'No se ha podido cargar la parte siguiente del formulario. Lo que escribió sigue aquí: inténtelo de nuevo.',
  exit: 'Salir de esta página ahora',
  exitHint: 'Abre otro sitio web y borra lo que escribió en este dispositivo.',
  exitFrameHint: 'Vacía esta parte de la página y borra lo que escribió en este dispositivo.',
  exited: 'Esta parte de la página ya está vacía. Para salir también del resto, cierre la página.',
});
