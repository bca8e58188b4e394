import type { SignInWords } from './words.ts';

export const es: SignInWords = {
  welcome: {
    title: 'Iniciar sesión',
    text: 'Es para las secretarías y quienes cuidan las páginas de esta comunidad. Todo lo público se ve sin iniciar sesión.',
    way: 'Iniciar sesión',
  },
  signedIn: {
    title: 'Ha iniciado sesión',
    as: (name) => `Como ${name}.`,
    roles: 'Lo que tiene a su cargo',
    signOut: 'Cerrar sesión',
  },
  unknown: {
    title: 'Esta cuenta no se conoce aquí',
    text: 'Ha demostrado quién es, pero nadie ha dado acceso a esta cuenta todavía. Pida a su secretaría que añada la dirección de correo de la cuenta que usó.',
    way: 'Usar otra cuenta',
  },
  refused: {
    title: 'No se inició la sesión',
    text: 'El inicio de sesión se detuvo por el camino. Si no fue usted, pregunte a quien administra su cuenta.',
    way: 'Intentar de nuevo',
  },
  expired: {
    title: 'Este inicio de sesión tardó demasiado',
    text: 'Se empezó hace más de diez minutos, en otro navegador, o ya se usó. Empiece de nuevo.',
    way: 'Iniciar sesión de nuevo',
  },
  failed: {
    title: 'No se pudo iniciar la sesión',
    text: 'La respuesta del proveedor de su cuenta no era de fiar. Si vuelve a ocurrir, indique la hora a su secretaría.',
    way: 'Intentar de nuevo',
  },
  unavailable: {
    title: 'Ahora no es posible iniciar sesión',
    text: 'El proveedor de su cuenta no responde. Inténtelo dentro de unos minutos; todas las páginas públicas funcionan.',
    way: 'Intentar de nuevo',
  },
  roles: {
    administrator: 'Administración',
    secretariat: 'Secretaría global',
    networkSecretariat: 'Secretaría de red',
    groupLead: 'Coordinación de grupo',
    moderator: 'Moderación',
    editor: 'Edición',
    member: 'Miembro',
  },
  on: (place) => ` – ${place}`,
};
