import type { Grammar } from '../shared/messages.ts';
import type { FeedbackWords } from './feedback.messages.ts';

export default (g: Grammar): FeedbackWords => ({
  title: 'Votre avis nous intéresse',
  step: (step, steps) => `Étape ${g.number(step)} sur ${g.number(steps)}`,
  useful: 'Cette ressource vous a-t-elle été utile\u00a0?',
  least: 'Pas du tout',
  most: 'Très utile',
  improve: 'Qu’est-ce qui la rendrait plus utile\u00a0?',
  anonymous:
    'Vos réponses sont conservées sans votre nom. Si vous partez avant la fin, ce que vous avez répondu est envoyé.',
  others: 'À qui d’autre serait-elle utile\u00a0?',
  othersNote: 'C’est votre propre messagerie qui écrit le message\u00a0: nous ne voyons ni ne gardons les adresses.',
  address: (number) => (number > 1 ? `Adresse e-mail ${g.number(number)}` : 'Adresse e-mail'),
  addAddress: '+ Ajouter une adresse e-mail',
  badAddress: (address) => `«\u00a0${address}\u00a0» n’est pas une adresse e-mail.`,
  write: 'Leur écrire',
  subject: (title) => `À découvrir\u00a0: ${title}`,
  next: 'Suivant',
  back: 'Retour',
  send: 'Envoyer',
  sending: 'Envoi…',
  nothing: 'Choisissez d’abord un nombre ou écrivez quelque chose.',
  failed: 'Vos réponses n’ont pas pu être envoyées.',
  thanks: 'Merci. Vos réponses aident à l’améliorer.',
});
