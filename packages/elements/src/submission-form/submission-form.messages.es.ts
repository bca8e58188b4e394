import type { Grammar } from '../shared/messages.ts';
import type { SubmissionFormWords } from './submission-form.messages.ts';

const STATES: Record<string, string> = {
  received: 'Recibida',
  inDiscussion: 'En conversación',
  changesRequested: 'Con cambios solicitados',
  accepted: 'Aceptada',
  developing: 'En desarrollo',
  scheduled: 'Con fecha',
  held: 'Realizada',
  published: 'Publicada',
  declined: 'No aceptada',
  withdrawn: 'Retirada',
};

const MEANINGS: Record<string, string> = {
  received: 'Su idea ha llegado. La secretaría se pondrá en contacto con usted.',
  inDiscussion: 'La secretaría está conversando con usted sobre su idea.',
  changesRequested: 'La secretaría le ha pedido algún cambio.',
  accepted: 'Su idea se convertirá en una sesión.',
  developing: 'Usted y la secretaría están preparando la sesión.',
  scheduled: 'La sesión ya tiene fecha.',
  held: 'La sesión ya se ha realizado.',
  published: 'La sesión y su grabación están publicadas.',
  declined: 'Esta vez su idea no se convertirá en una sesión.',
  withdrawn: 'La idea se ha retirado.',
};

const AREAS: Record<string, string> = {
  Africa: 'África',
  America: 'América',
  Antarctica: 'Antártida',
  Arctic: 'Ártico',
  Atlantic: 'Atlántico',
  Europe: 'Europa',
  Indian: 'Océano Índico',
  Pacific: 'Pacífico',
};

export default (g: Grammar): SubmissionFormWords => ({
  openUntil: (when) => `Abierta hasta el ${when}`,
  guidelines: 'Orientaciones:',
  upcomingTitle: 'La convocatoria aún no está abierta',
  closedTitle: 'La convocatoria está cerrada',
  opensOn: (when) => `Se abre el ${when}.`,
  closedOn: (when) => `Se cerró el ${when}.`,
  nextOpensOn: (when) => `La próxima convocatoria se abre el ${when}.`,
  nextUnknown: 'La próxima convocatoria todavía no se ha anunciado.',
  keptAnswersTitle: 'Lo que escribió',
  closedWhileWriting:
    'Se cerró mientras usted escribía, por lo que su idea no se ha enviado. Encontrará sus respuestas abajo.',
  keptOnDevice: 'Se conservan en este dispositivo durante 30 días; también puede copiarlas desde aquí.',

  stepsLabel: 'Pasos del formulario',
  stepOf: (step, count) => `Paso ${g.number(step)} de ${g.number(count)}`,
  stepDone: 'hecho',
  next: 'Continuar',
  back: 'Atrás',
  toReview: 'Volver al resumen',
  reviewTitle: 'Revise sus respuestas',
  reviewIntro: 'Todavía no se ha enviado nada. Lea sus respuestas una vez más y envíe su idea.',
  reviewUnknown: 'No sabemos si su idea llegó cuando la envió por última vez. Envíela de nuevo: no llegará dos veces.',
  writtenIn: 'Idioma en que ha escrito',
  send: 'Enviar la idea',
  sending: 'Enviando…',
  change: 'Cambiar',
  notAnswered: 'Sin respuesta',

  required: 'obligatorio',
  optional: 'opcional',
  choose: 'Elija una opción',
  wordsUsed: (used, max) => `${g.number(used)} de ${g.number(max)} palabras`,
  wordsOver: (over) =>
    g.plural(over, { one: `Sobra ${g.number(over)} palabra`, other: `Sobran ${g.number(over)} palabras` }),
  charactersUsed: (used, max) => `${g.number(used)} de ${g.number(max)} caracteres`,
  charactersOver: (over) =>
    g.plural(over, { one: `Sobra ${g.number(over)} carácter`, other: `Sobran ${g.number(over)} caracteres` }),
  wordsLeft: (left) =>
    g.plural(left, { one: `Queda ${g.number(left)} palabra`, other: `Quedan ${g.number(left)} palabras` }),
  charactersLeft: (left) =>
    g.plural(left, { one: `Queda ${g.number(left)} carácter`, other: `Quedan ${g.number(left)} caracteres` }),
  cannotAsk:
    'Esta pregunta no se puede mostrar aquí. Vuelva a cargar la página o avise a quienes administran este sitio web.',
  trap: 'Deje esto vacío',

  lookUpHint: 'Mientras escribe se busca en el directorio de miembros.',
  lookUpFound: (count) =>
    g.plural(count, {
      one: '1 organización en el directorio de miembros',
      other: `${g.number(count)} organizaciones en el directorio de miembros`,
    }),
  lookUpNone: 'No hay ninguna organización así en el directorio de miembros. Puede seguir con el nombre que escribió.',
  isMember: 'Está en el directorio de miembros',
  membershipToConfirm: 'No está en el directorio de miembros: la secretaría le preguntará por su membresía.',
  partnerNoMember: 'No está en el directorio de miembros. No hay problema: no hace falta ser miembro para participar.',

  partnerTitle: (number) => `Organización aliada ${g.number(number)}`,
  partnerName: 'Organización o grupo',
  constituency: 'Sector',
  addPartner: 'Añadir una organización aliada',
  removePartner: (number) => `Quitar la organización aliada ${g.number(number)}`,
  partnerRemoved: (number) => `Se ha quitado la organización aliada ${g.number(number)}`,

  providedTitle: 'A cargo de la secretaría',
  offerTitle: (number) => `Su ofrecimiento ${g.number(number)}`,
  offerLanguage: 'Idioma',
  offerContribution: 'Qué puede ofrecer',
  offerCapacity: 'Personas que interpretan',
  offerResources: 'Medios para pagar la interpretación',
  offerNote: 'Algo más que decir',
  addOffer: 'Ofrecer otro idioma',
  removeOffer: (number) => `Quitar el ofrecimiento ${g.number(number)}`,
  offerRemoved: (number) => `Se ha quitado el ofrecimiento ${g.number(number)}`,

  readDocument: 'Leer el documento',
  version: (version) => `Versión ${version}`,
  confirmed: 'Confirmado',
  notConfirmed: 'Sin confirmar',
  yes: 'Sí',
  no: 'No',

  issuesTitle: (count) =>
    g.plural(count, {
      one: 'Revise una respuesta, por favor',
      other: `Revise ${g.number(count)} respuestas, por favor`,
    }),
  issueAnswer: 'Escriba una respuesta, por favor.',
  issueChoose: 'Elija una respuesta, por favor.',
  issueChooseSome: (least) =>
    g.plural(least, { one: 'Elija al menos una opción.', other: `Elija al menos ${g.number(least)} opciones.` }),
  issueChooseOneOf: (names) => `Elija al menos una de estas opciones: ${names}.`,
  issueChooseFewer: (most) => `Elija ${g.number(most)} como máximo.`,
  issueOrganisation: 'Escriba el nombre de la organización.',
  issueConfirm: 'Confírmelo, por favor. Sin ello no se puede enviar la idea.',
  issueTooManyWords: (most) =>
    g.plural(most, {
      one: 'Acórtelo a una palabra, por favor.',
      other: `Acórtelo a ${g.number(most)} palabras, por favor.`,
    }),
  issueTooLong: (most) =>
    g.plural(most, {
      one: 'Acórtelo a un carácter, por favor.',
      other: `Acórtelo a ${g.number(most)} caracteres, por favor.`,
    }),
  issueTooShort: (least) => `Escriba al menos ${g.number(least)} caracteres.`,
  issueNumber: 'Escriba un número.',
  issueAtLeast: (least) => `Escriba ${g.number(least)} o más.`,
  issueAtMost: (most) => `Escriba ${g.number(most)} o menos.`,
  issueEmail: 'No parece una dirección de correo electrónico. Debe ser como nombre@example.org.',
  issueLink: 'No parece un enlace. Debe empezar por https://.',
  issueTwice: 'La misma respuesta aparece dos veces.',
  issueOffered: 'Elija una de las respuestas ofrecidas.',
  issueOther: 'No se ha podido aceptar. Revíselo, por favor.',

  draftKept:
    'Lo que escribe se guarda en este dispositivo, para que no se pierda nada si se corta la conexión o se cierra la página. Se borra al enviar su idea y, en todo caso, a los 30 días.',
  draftBlocked:
    'Esta página no puede guardar un borrador en su dispositivo. No la cierre antes de enviar su idea, por favor.',
  draftRestored: (when) => `Aquí está de nuevo lo que escribió el ${when}.`,
  draftErase: 'Borrar lo que escribí',
  draftEraseSure: '¿Borrar todo lo que ha escrito aquí?',
  draftEraseYes: 'Sí, borrar',
  draftEraseNo: 'No, conservarlo',
  draftErased: 'Se ha borrado lo que había escrito.',

  sendFailedTitle: 'El envío todavía no ha funcionado',
  sendFailedKept:
    'Todo lo que escribió sigue aquí. Puede volver a intentarlo con tranquilidad: su idea no llegará dos veces.',
  sendWaiting: 'Parece que no hay conexión. Su idea se enviará en cuanto vuelva, si esta página sigue abierta.',
  sendRefused: 'No se ha podido aceptar el formulario. Vuelva a cargar la página; lo que escribió seguirá aquí.',

  receivedTitle: '¡Gracias! Su idea ha llegado.',
  receivedEarlier:
    'Esta es la primera versión que envió. Los cambios que hizo después no están incluidos: coménteselos a la secretaría cuando le escriba.',
  reference: 'Referencia',
  manageLink: 'Su enlace privado',
  manageWarning:
    'Con este enlace puede seguir su idea. Guárdelo bien: solo se muestra ahora, y cualquiera que lo tenga puede leer sus respuestas.',
  copy: 'Copiar el enlace',
  copied: 'Copiado',
  copyYourself: 'El enlace está seleccionado: cópielo con las teclas o el menú de su dispositivo.',
  nextTitle: 'Qué pasa ahora',
  nextContact: 'La secretaría lee su idea y se pone en contacto con usted para conversar sobre ella.',
  nextMembership: 'Si su organización no está en el directorio de miembros, primero se le preguntará por su membresía.',
  nextFollow: 'Su enlace privado muestra en todo momento cómo va su idea.',
  another: 'Enviar otra idea',

  followTitle: (reference) => `Su idea ${reference}`,
  followPrivate: 'Ve esta página porque abrió su enlace privado. No lo comparta.',
  state: 'Estado',
  stateName: (state) => STATES[state] ?? state,
  stateMeaning: (state) => MEANINGS[state] ?? '',
  membership: 'Membresía',
  membershipConfirmed: 'Confirmada',
  membershipOpen:
    'Por confirmar: su organización no se encontró en el directorio de miembros, por lo que se le preguntará al respecto.',
  receivedOn: 'Recibida',
  history: 'Qué ha pasado',
  by: (who) => ({ submitter: 'por usted', secretariat: 'por la secretaría' })[who] ?? '',
  answers: 'Sus respuestas',
  linkBroken: 'Este enlace privado no está completo. Abra de nuevo el enlace entero, hasta la última letra.',
  linkUnknown:
    'Este enlace privado no abre ninguna idea. Compruebe que es el enlace entero. Si sigue sin funcionar, contacte con la secretaría.',
  linkTitle: 'El enlace no funciona',
  toForm: 'Ir al formulario',

  area: (english) => AREAS[english] ?? english,
});
