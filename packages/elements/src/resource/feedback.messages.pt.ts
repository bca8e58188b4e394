import type { Grammar } from '../shared/messages.ts';
import type { FeedbackWords } from './feedback.messages.ts';

export default (g: Grammar): FeedbackWords => ({
  title: 'Queremos saber sua opinião',
  step: (step, steps) => `Passo ${g.number(step)} de ${g.number(steps)}`,
  useful: 'Este recurso foi útil?',
  least: 'Nada útil',
  most: 'Muito útil',
  improve: 'O que o tornaria mais útil?',
  anonymous: 'Suas respostas são guardadas sem o seu nome. Se você sair antes do fim, o que já respondeu é enviado.',
  others: 'A quem mais isto seria útil?',
  othersNote: 'Seu próprio programa de e-mail escreve a mensagem; não vemos nem guardamos os endereços.',
  address: (number) => (number > 1 ? `Endereço de e-mail ${g.number(number)}` : 'Endereço de e-mail'),
  addAddress: '+ Adicionar e-mail',
  badAddress: (address) => `“${address}” não é um endereço de e-mail.`,
  write: 'Escrever a essas pessoas',
  subject: (title) => `Vale a pena ver: ${title}`,
  next: 'Próximo',
  back: 'Voltar',
  send: 'Enviar',
  sending: 'Enviando…',
  nothing: 'Escolha um número ou escreva algo antes.',
  failed: 'Não foi possível enviar suas respostas.',
  thanks: 'Agradecemos. Suas respostas ajudam a melhorá-lo.',
});
