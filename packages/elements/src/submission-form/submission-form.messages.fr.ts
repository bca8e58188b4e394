import type { Grammar } from '../shared/messages.ts';
import type { SubmissionFormWords } from './submission-form.messages.ts';

const STATES: Record<string, string> = {
  received: 'Reçue',
  inDiscussion: 'En discussion',
  changesRequested: 'Modifications demandées',
  accepted: 'Retenue',
  developing: 'En préparation',
  scheduled: 'Date fixée',
  held: 'Tenue',
  published: 'Publiée',
  declined: 'Non retenue',
  withdrawn: 'Retirée',
};

const MEANINGS: Record<string, string> = {
  received: 'Votre idée est bien arrivée. Le secrétariat prendra contact avec vous.',
  inDiscussion: 'Le secrétariat discute de votre idée avec vous.',
  changesRequested: 'Le secrétariat vous a demandé une modification.',
  accepted: 'Votre idée deviendra une session.',
  developing: 'Vous préparez la session avec le secrétariat.',
  scheduled: 'La session a une date.',
  held: 'La session a eu lieu.',
  published: 'La session et son enregistrement sont publiés.',
  declined: 'Cette fois, votre idée ne deviendra pas une session.',
  withdrawn: 'L’idée a été retirée.',
};

const AREAS: Record<string, string> = {
  Africa: 'Afrique',
  America: 'Amérique',
  Antarctica: 'Antarctique',
  Arctic: 'Arctique',
  Asia: 'Asie',
  Atlantic: 'Atlantique',
  Australia: 'Australie',
  Europe: 'Europe',
  Indian: 'Océan Indien',
  Pacific: 'Pacifique',
};

export default (g: Grammar): SubmissionFormWords => ({
  openUntil: (when) => `Ouvert jusqu’au ${when}`,
  guidelines: 'Consignes :',
  upcomingTitle: 'L’appel n’est pas encore ouvert',
  closedTitle: 'L’appel est clos',
  opensOn: (when) => `Il ouvre le ${when}.`,
  closedOn: (when) => `Il a pris fin le ${when}.`,
  nextOpensOn: (when) => `Le prochain appel ouvre le ${when}.`,
  nextUnknown: 'Le prochain appel n’a pas encore été annoncé.',
  keptAnswersTitle: 'Ce que vous avez écrit',
  closedWhileWriting:
    'Il a pris fin pendant que vous écriviez : votre idée n’a donc pas été envoyée. Vos réponses se trouvent ci-dessous.',
  keptOnDevice: 'Elles restent 30 jours sur cet appareil ; vous pouvez aussi les copier d’ici.',

  stepsLabel: 'Étapes du formulaire',
  stepOf: (step, count) => `Étape ${g.number(step)} sur ${g.number(count)}`,
  stepDone: 'terminée',
  next: 'Continuer',
  back: 'Retour',
  toReview: 'Revenir au récapitulatif',
  reviewTitle: 'Vérifiez vos réponses',
  reviewIntro: 'Rien n’a encore été envoyé. Relisez vos réponses, puis envoyez votre idée.',
  reviewUnknown:
    'Nous ne savons pas si votre idée est arrivée lors du dernier envoi. Renvoyez-la : elle n’arrivera pas deux fois.',
  writtenIn: 'Langue dans laquelle vous avez écrit',
  send: 'Envoyer l’idée',
  sending: 'Envoi en cours…',
  change: 'Modifier',
  notAnswered: 'Sans réponse',

  required: 'obligatoire',
  optional: 'facultatif',
  choose: 'Choisissez',
  wordsUsed: (used, max) => `${g.number(used)} mots sur ${g.number(max)}`,
  wordsOver: (over) =>
    g.plural(over, { one: `${g.number(over)} mot de trop`, other: `${g.number(over)} mots de trop` }),
  charactersUsed: (used, max) => `${g.number(used)} caractères sur ${g.number(max)}`,
  charactersOver: (over) =>
    g.plural(over, { one: `${g.number(over)} caractère de trop`, other: `${g.number(over)} caractères de trop` }),
  wordsLeft: (left) =>
    g.plural(left, { one: `${g.number(left)} mot restant`, other: `${g.number(left)} mots restants` }),
  charactersLeft: (left) =>
    g.plural(left, { one: `${g.number(left)} caractère restant`, other: `${g.number(left)} caractères restants` }),
  cannotAsk: 'Cette question ne peut pas être affichée ici. Rechargez la page ou prévenez les responsables de ce site.',
  trap: 'Laissez ce champ vide',

  lookUpHint: 'L’annuaire des membres est consulté pendant que vous écrivez.',
  lookUpFound: (count) =>
    g.plural(count, {
      one: `${g.number(count)} organisation dans l’annuaire des membres`,
      other: `${g.number(count)} organisations dans l’annuaire des membres`,
    }),
  lookUpNone:
    'Aucune organisation de ce nom dans l’annuaire des membres. Vous pouvez continuer avec le nom que vous avez écrit.',
  isMember: 'Figure dans l’annuaire des membres',
  membershipToConfirm:
    'Ne figure pas dans l’annuaire des membres : le secrétariat vous interrogera sur votre adhésion.',
  partnerNoMember: 'Ne figure pas dans l’annuaire des membres. Aucun souci : un partenaire peut ne pas être membre.',

  partnerTitle: (number) => `Partenaire ${g.number(number)}`,
  partnerName: 'Organisation ou groupe',
  constituency: 'Milieu',
  addPartner: 'Ajouter un partenaire',
  removePartner: (number) => `Retirer le partenaire ${g.number(number)}`,
  partnerRemoved: (number) => `Partenaire ${g.number(number)} retiré`,

  providedTitle: 'Pris en charge par le secrétariat',
  offerTitle: (number) => `Votre offre ${g.number(number)}`,
  offerLanguage: 'Langue',
  offerContribution: 'Ce que vous pouvez offrir',
  offerCapacity: 'Des personnes pour interpréter',
  offerResources: 'De quoi financer l’interprétation',
  offerNote: 'Précisions',
  addOffer: 'Offrir une autre langue',
  removeOffer: (number) => `Retirer l’offre ${g.number(number)}`,
  offerRemoved: (number) => `Offre ${g.number(number)} retirée`,

  readDocument: 'Lire le document',
  version: (version) => `Version ${version}`,
  confirmed: 'Confirmé',
  notConfirmed: 'Non confirmé',
  yes: 'Oui',
  no: 'Non',

  issuesTitle: (count) =>
    g.plural(count, { one: 'Merci de revoir une réponse', other: `Merci de revoir ${g.number(count)} réponses` }),
  issueAnswer: 'Veuillez écrire une réponse.',
  issueChoose: 'Veuillez choisir une réponse.',
  issueChooseSome: (least) =>
    g.plural(least, {
      one: 'Veuillez choisir au moins une réponse.',
      other: `Veuillez choisir au moins ${g.number(least)} réponses.`,
    }),
  issueChooseOneOf: (names) => `Veuillez choisir au moins une de ces réponses : ${names}.`,
  issueChooseFewer: (most) => `Veuillez en choisir ${g.number(most)} au maximum.`,
  issueOrganisation: 'Veuillez écrire le nom de l’organisation.',
  issueConfirm: 'Veuillez confirmer ce point. Sans cela, l’idée ne peut pas être envoyée.',
  issueTooManyWords: (most) =>
    g.plural(most, { one: 'Veuillez raccourcir à un mot.', other: `Veuillez raccourcir à ${g.number(most)} mots.` }),
  issueTooLong: (most) =>
    g.plural(most, {
      one: 'Veuillez raccourcir à un caractère.',
      other: `Veuillez raccourcir à ${g.number(most)} caractères.`,
    }),
  issueTooShort: (least) => `Veuillez écrire au moins ${g.number(least)} caractères.`,
  issueNumber: 'Veuillez écrire un nombre.',
  issueAtLeast: (least) => `Veuillez écrire ${g.number(least)} ou plus.`,
  issueAtMost: (most) => `Veuillez écrire ${g.number(most)} ou moins.`,
  issueEmail: 'Ceci ne ressemble pas à une adresse électronique. Exemple : nom@example.org.',
  issueLink: 'Ceci ne ressemble pas à un lien. Il doit commencer par https://.',
  issueTwice: 'La même réponse figure deux fois.',
  issueOffered: 'Veuillez choisir une des réponses proposées.',
  issueOther: 'Ceci n’a pas pu être accepté. Veuillez vérifier.',

  draftKept:
    'Ce que vous écrivez est conservé sur cet appareil, pour que rien ne se perde si la connexion est coupée ou la page fermée. Tout est effacé une fois votre idée envoyée, et au plus tard après 30 jours.',
  draftBlocked:
    'Cette page ne peut pas conserver de brouillon sur votre appareil. Ne la fermez pas avant d’avoir envoyé votre idée.',
  draftRestored: (when) => `Voici de nouveau ce que vous avez écrit le ${when}.`,
  draftErase: 'Effacer ce que j’ai écrit',
  draftEraseSure: 'Effacer tout ce que vous avez écrit ici ?',
  draftEraseYes: 'Oui, effacer',
  draftEraseNo: 'Non, conserver',
  draftErased: 'Ce que vous aviez écrit a été effacé.',

  sendFailedTitle: 'L’envoi n’a pas encore abouti',
  sendFailedKept:
    'Tout ce que vous avez écrit est encore là. Vous pouvez réessayer sans crainte : votre idée n’arrivera pas deux fois.',
  sendWaiting:
    'Vous semblez hors connexion. Votre idée partira dès que la connexion reviendra, si cette page reste ouverte.',
  sendRefused: 'Le formulaire n’a pas pu être accepté. Rechargez la page ; ce que vous avez écrit sera encore là.',

  receivedTitle: 'Merci ! Votre idée est bien arrivée.',
  receivedEarlier:
    'Il s’agit de la première version que vous avez envoyée. Les modifications faites ensuite n’y figurent pas : signalez-les au secrétariat lorsqu’il vous écrira.',
  reference: 'Référence',
  manageLink: 'Votre lien privé',
  manageWarning:
    'Ce lien vous permet de suivre votre idée. Gardez-le précieusement : il n’est affiché que maintenant, et toute personne qui l’a peut lire vos réponses.',
  copy: 'Copier le lien',
  copied: 'Copié',
  copyYourself: 'Le lien est sélectionné : copiez-le avec les touches ou le menu de votre appareil.',
  nextTitle: 'Et maintenant ?',
  nextContact: 'Le secrétariat lit votre idée et prend contact avec vous pour en discuter.',
  nextMembership:
    'Si votre organisation ne figure pas dans l’annuaire des membres, on vous interroge d’abord sur son adhésion.',
  nextFollow: 'Votre lien privé montre à tout moment où en est votre idée.',
  another: 'Envoyer une autre idée',

  followTitle: (reference) => `Votre idée ${reference}`,
  followPrivate: 'Vous voyez cette page parce que vous avez ouvert votre lien privé. Ne le transmettez pas.',
  state: 'État',
  stateName: (state) => STATES[state] ?? state,
  stateMeaning: (state) => MEANINGS[state] ?? '',
  membership: 'Adhésion',
  membershipConfirmed: 'Confirmée',
  membershipOpen:
    'À confirmer : votre organisation n’a pas été trouvée dans l’annuaire des membres, on vous interrogera donc à ce sujet.',
  receivedOn: 'Reçue',
  history: 'Ce qui s’est passé',
  by: (who) => ({ submitter: 'par vous', secretariat: 'par le secrétariat' })[who] ?? '',
  answers: 'Vos réponses',
  linkBroken: 'Ce lien privé n’est pas complet. Ouvrez de nouveau le lien entier, jusqu’à sa dernière lettre.',
  linkUnknown:
    'Ce lien privé n’ouvre aucune idée. Vérifiez qu’il est entier. S’il ne fonctionne toujours pas, contactez le secrétariat.',
  linkTitle: 'Le lien ne fonctionne pas',
  toForm: 'Aller au formulaire',

  area: (english) => AREAS[english] ?? english,
});
