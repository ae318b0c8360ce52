/** The named people of the demo: the seed, the one-click sign-ins and the tests all know the same ones. */
export interface DemoPerson {
  key: string
  name: string
  role: 'PARTY' | 'MEDIATOR' | 'OBSERVER' | 'STRANGER' | 'ADMINISTRATOR'
  text: { en: string; es: string }
}

export const demoPeople = [
  {
    key: 'ana',
    name: 'Ana Silva',
    role: 'PARTY',
    text: {
      en: 'A tenant who wants her deposit back. She started the case against Bruno.',
      es: 'Una inquilina que quiere recuperar su depósito. Ella inició el caso contra Bruno.',
    },
  },
  {
    key: 'bruno',
    name: 'Bruno Reyes',
    role: 'PARTY',
    text: {
      en: 'Ana’s former landlord. He has an invitation to answer and an offer to read.',
      es: 'El antiguo arrendador de Ana. Tiene una invitación por contestar y una oferta por leer.',
    },
  },
  {
    key: 'mira',
    name: 'Mira Cho',
    role: 'MEDIATOR',
    text: {
      en: 'A mediator with several cases and one request in her queue.',
      es: 'Una mediadora con varios casos y una solicitud en su lista.',
    },
  },
  {
    key: 'omar',
    name: 'Omar Haddad',
    role: 'OBSERVER',
    text: {
      en: 'A mediator in training. He reads along in one case and never writes.',
      es: 'Un mediador en formación. Lee en un caso y nunca escribe.',
    },
  },
  {
    key: 'sam',
    name: 'Sam Stone',
    role: 'STRANGER',
    text: {
      en: 'Somebody without a case. Sam should see nothing at all.',
      es: 'Una persona sin caso. Sam no debe ver nada.',
    },
  },
  {
    key: 'lena',
    name: 'Lena Ortiz',
    role: 'PARTY',
    text: {
      en: 'Runs Oak Street Homes. She has signed an agreement that Ana has yet to sign.',
      es: 'Dirige Oak Street Homes. Ya firmó un acuerdo que Ana todavía no firma.',
    },
  },
  {
    key: 'iris',
    name: 'Iris Chen',
    role: 'PARTY',
    text: {
      en: 'Ana’s neighbor. They settled a quarrel about noise without any court.',
      es: 'La vecina de Ana. Arreglaron un pleito por ruido sin ninguna corte.',
    },
  },
  {
    key: 'carla',
    name: 'Carla Vance',
    role: 'ADMINISTRATOR',
    text: {
      en: 'Runs the programs. She reads no conversation.',
      es: 'Administra los programas. No lee ninguna conversación.',
    },
  },
] as const satisfies DemoPerson[]

export type DemoKey = (typeof demoPeople)[number]['key']

export const demoEmail = (key: DemoKey): string => `${key}@demo.parley.example`
