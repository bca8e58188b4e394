import type { Grammar } from '../shared/messages.ts';
import type { FirstWords } from './submission-form.messages.ts';

export default (g: Grammar): FirstWords => ({
  openUntil: (when) => `Ouvert jusqu’au ${when}`,
  guidelines: 'Consignes :',
  stepsLabel: 'Étapes du formulaire',
  stepOf: (step, count) => `Étape ${g.number(step)} sur ${g.number(count)}`,
  stepDone: 'terminée',
  next: 'Continuer',
  back: 'Retour',
  reviewTitle: 'Vérifiez vos réponses',
  required: 'obligatoire',
  optional: 'facultatif',
  trap: 'Laissez ce champ vide',
  draftKept:
    'Ce que vous écrivez est conservé sur cet appareil, pour que rien ne se perde si la connexion est coupée ou la page fermée. Tout est effacé une fois votre idée envoyée, et au plus tard après 30 jours.',
  draftBlocked:
    'Cette page ne peut pas conserver de brouillon sur votre appareil. Ne la fermez pas avant d’avoir envoyé votre idée.',
  draftRestored: (when) => `Voici de nouveau ce que vous avez écrit le ${when}.`,
  used: (used, max, inWords) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, { one: `${g.number(over)} mot de trop`, other: `${g.number(over)} mots de trop` });
    if (over > 0)
      return g.plural(over, {
        one: `${g.number(over)} caractère de trop`,
        other: `${g.number(over)} caractères de trop`,
      });
    return `${g.number(used)} ${inWords ? 'mots' : 'caractères'} sur ${g.number(max)}`;
  },
  keepDraft: 'Conserver sur cet appareil ce que j’écris',
  draftOff:
    'Rien n’est conservé sur cet appareil. Ce que vous écrivez est perdu si la page se ferme avant l’envoi de votre idée.',
  restFailed:
    'La suite du formulaire n’a pas pu être chargée. Ce que vous avez écrit est toujours là\u00a0: réessayez.',
  exit: 'Quitter cette page maintenant',
  exitHint: 'Ouvre un autre site et efface ce que vous avez écrit sur cet appareil.',
  exitFrameHint: 'Vide cette partie de la page et efface ce que vous avez écrit sur cet appareil.',
  exited: 'Cette partie de la page est maintenant vide. Pour quitter aussi le reste, fermez la page.',
});
