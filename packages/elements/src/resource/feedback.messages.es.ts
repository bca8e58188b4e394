import type { Grammar } from '../shared/messages.ts';
import type { FeedbackWords } from './feedback.messages.ts';

export default (g: Grammar): FeedbackWords => ({
  title: 'Nos encantaría saberlo',
  step: (step, steps) => `Paso ${g.number(step)} de ${g.number(steps)}`,
  useful: '¿Qué utilidad ha tenido este recurso?',
  least: 'Ninguna',
  most: 'Muy útil',
  improve: '¿Qué lo haría más útil?',
  anonymous: 'Sus respuestas se guardan sin su nombre. Si se va antes del final, se envía lo que haya respondido.',
  others: '¿A quién más le sería útil?',
  othersNote: 'El mensaje lo escribe su propio programa de correo, así que ni vemos ni guardamos las direcciones.',
  address: (number) => (number > 1 ? `Correo electrónico ${g.number(number)}` : 'Correo electrónico'),
  addAddress: '+ Añadir correo aquí',
  badAddress: (address) => `«${address}» no es una dirección de correo.`,
  write: 'Escribirles',
  subject: (title) => `Vale la pena verlo: ${title}`,
  next: 'Siguiente',
  back: 'Atrás',
  send: 'Enviar',
  sending: 'Enviando…',
  nothing: 'Elija antes un número o escriba algo.',
  failed: 'No se han podido enviar sus respuestas.',
  thanks: 'Gracias. Sus respuestas ayudan a mejorarlo.',
});
