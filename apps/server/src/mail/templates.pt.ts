import { template, type Templates } from './template.ts';

export const pt: Templates = {
  'submission.received': template(
    'pt',
    'Recebemos sua ideia',
    ({ title, callTitle }) => `Agradecemos o envio de “${title}” para “${callTitle}”.`,
    ({ reference }) => `A referência é ${reference}. Vamos ler a ideia e escrever a você.`,
  ),
  'submission.inDiscussion': template(
    'pt',
    'Estamos conversando sobre sua ideia',
    ({ title }) => `Começamos a conversar sobre “${title}”.`,
  ),
  'submission.changesRequested': template(
    'pt',
    'Pedimos que reveja sua ideia',
    ({ title }) => `Lemos “${title}” e pedimos que altere uma parte antes de decidirmos.`,
  ),
  'submission.message': template(
    'pt',
    'Uma mensagem sobre sua ideia',
    ({ title }) => `Há uma mensagem sobre “${title}”.`,
  ),
  'submission.accepted': template(
    'pt',
    'Sua ideia foi aceita',
    ({ title }) => `Boa notícia: “${title}” foi aceita. Agora vamos preparar a sessão com vocês.`,
  ),
  'submission.developing': template(
    'pt',
    'Estamos preparando sua sessão',
    ({ title }) => `Estamos preparando “${title}” com vocês.`,
  ),
  'submission.scheduled': template(
    'pt',
    'Sua sessão tem data',
    ({ title, when }) => `“${title}” será em ${when ?? ''}.`,
  ),
  'submission.held': template('pt', 'Agradecemos sua sessão', ({ title }) => `Agradecemos por conduzir “${title}”.`),
  'submission.published': template('pt', 'Sua sessão está publicada', ({ title }) => `“${title}” está publicada.`),
  'submission.declined': template(
    'pt',
    'Sobre sua ideia',
    ({ title }) => `Agradecemos “${title}”. Desta vez não podemos incluí-la.`,
  ),
  'submission.withdrawn': template('pt', 'Sua ideia foi retirada', ({ title }) => `“${title}” foi retirada.`),
};
