import type { Grammar } from '../shared/messages.ts';
import type { FirstWords } from './submission-form.messages.ts';

export default (g: Grammar): FirstWords => ({
  openUntil: (when) => `Aberta até ${when}`,
  guidelines: 'Orientações:',
  stepsLabel: 'Passos do formulário',
  stepOf: (step, count) => `Passo ${g.number(step)} de ${g.number(count)}`,
  stepDone: 'concluído',
  next: 'Continuar',
  back: 'Voltar',
  reviewTitle: 'Confira suas respostas',
  required: 'obrigatório',
  optional: 'opcional',
  trap: 'Deixe isto vazio',
  draftKept:
    'O que você escreve é guardado neste dispositivo, para que nada se perca se a conexão cair ou a página fechar. É apagado quando sua ideia é enviada e, em todo caso, depois de 30 dias.',
  draftBlocked: 'Esta página não pode guardar um rascunho no seu dispositivo. Não a feche antes de enviar sua ideia.',
  draftRestored: (when) => `Aqui está de novo o que você escreveu em ${when}.`,
  used: (used, max, inWords) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, { one: `${g.number(over)} palavra a mais`, other: `${g.number(over)} palavras a mais` });
    if (over > 0)
      return g.plural(over, {
        one: `${g.number(over)} caractere a mais`,
        other: `${g.number(over)} caracteres a mais`,
      });
    return `${g.number(used)} de ${g.number(max)} ${inWords ? 'palavras' : 'caracteres'}`;
  },
  keepDraft: 'Guardar neste dispositivo o que escrevo',
  draftOff:
    'Nada é guardado neste dispositivo. O que você escreve se perde se a página fechar antes de enviar sua ideia.',
  restFailed:
    'Não foi possível carregar a parte seguinte do formulário. O que você escreveu continua aqui: tente de novo.',
  exit: 'Sair desta página agora',
  exitHint: 'Abre outro site e apaga o que você escreveu neste dispositivo.',
  exitFrameHint: 'Esvazia esta parte da página e apaga o que você escreveu neste dispositivo.',
  exited: 'Esta parte da página está vazia. Para sair também do resto, feche a página.',
});
