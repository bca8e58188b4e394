import type { InterfaceLanguage } from '../text/language.ts';

/** The words of the answer to a plain form, which is sent by pages without script. */
export interface FormWords {
  received: string;
  reference: string;
  keepLink: string;
  correct: string;
  goBack: string;
}

export const formWords: Record<InterfaceLanguage, FormWords> = {
  en: {
    received: 'We have received your idea',
    reference: 'Its reference is',
    keepLink: 'Keep this private link. By it you can follow your idea, answer us, change or withdraw it.',
    correct: 'Nothing is lost. Please look at these answers again:',
    goBack: 'Go back in your browser: your answers are still there. Then send them again.',
  },
  es: {
    received: 'Hemos recibido su idea',
    reference: 'Su referencia es',
    keepLink: 'Guarde este enlace privado. Con él puede seguir su idea, respondernos, cambiarla o retirarla.',
    correct: 'No se ha perdido nada. Revise por favor estas respuestas:',
    goBack: 'Vuelva atrás en su navegador: sus respuestas siguen ahí. Después envíelas de nuevo.',
  },
  fr: {
    received: 'Nous avons reçu votre idée',
    reference: 'Sa référence est',
    keepLink:
      'Gardez ce lien privé. Il vous permet de suivre votre idée, de nous répondre, de la modifier ou de la retirer.',
    correct: 'Rien n’est perdu. Veuillez revoir ces réponses\u00a0:',
    goBack: 'Revenez en arrière dans votre navigateur\u00a0: vos réponses y sont encore. Puis renvoyez-les.',
  },
  ar: {
    received: 'وصلت فكرتك',
    reference: 'رقمها المرجعي',
    keepLink: 'يُرجى الاحتفاظ بهذا الرابط الخاص. به يمكن متابعة فكرتك والرد علينا وتعديلها أو سحبها.',
    correct: 'لم يضع شيء. تُرجى مراجعة هذه الإجابات:',
    goBack: 'تُرجى العودة إلى الصفحة السابقة في متصفحك: إجاباتك ما زالت هناك. ثم إعادة إرسالها.',
  },
  pt: {
    received: 'Recebemos sua ideia',
    reference: 'A referência é',
    keepLink: 'Guarde este link privado. Com ele você pode acompanhar sua ideia, responder, alterá-la ou retirá-la.',
    correct: 'Nada se perdeu. Reveja, por favor, estas respostas:',
    goBack: 'Volte no seu navegador: suas respostas continuam lá. Depois envie-as de novo.',
  },
  ru: {
    received: 'Ваша идея получена',
    reference: 'Её номер:',
    keepLink: 'Сохраните эту личную ссылку. По ней можно следить за идеей, отвечать нам, изменить или отозвать её.',
    correct: 'Ничего не пропало. Просмотрите, пожалуйста, эти ответы ещё раз:',
    goBack: 'Вернитесь назад в браузере: ваши ответы ещё там. Затем отправьте их снова.',
  },
};
