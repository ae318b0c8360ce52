/** The terms of confidentiality that everybody accepts once; a new version asks again. */
import type { Localized } from '../programs/language.ts'

export const currentTerms: { version: string; text: Localized } = {
  version: '2026-11',
  text: {
    en: `What you write here is confidential. Do not show it to others and do not use it in court. The law protects what is said in mediation; this site tells the court only if you agreed, and the agreement itself when it is filed.

There are few exceptions, such as a threat to hurt somebody.

The other side can keep what you send to them. What you tell a mediator alone stays with the mediator.

You take part because you want to. You can stop at any time and need no reason.`,
    es: `Lo que usted escribe aquí es confidencial. No lo muestre a otras personas ni lo use en la corte. La ley protege lo que se dice en la mediación; este sitio solo le informa a la corte si hubo acuerdo, y el acuerdo mismo cuando se presenta.

Hay pocas excepciones, como una amenaza de hacer daño a alguien.

La otra parte puede guardar lo que usted le envía. Lo que usted dice solo al mediador queda con el mediador.

Usted participa porque quiere. Puede parar en cualquier momento y no necesita dar una razón.`,
  },
}
