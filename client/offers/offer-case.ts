import { graphql } from '../gql/gql.ts'
import type { OfferCaseFragment } from '../gql/graphql.ts'
import { addDays } from './today.ts'

/** What pages about offers know of their case: who is who, and what the program allows. */
export const offerCase = graphql(`
  fragment OfferCase on Case {
    id
    program {
      id
      kind
      timeZone
      offerDefaultDaysOpen
      offerMaxDaysOpen
      maxInstalments
    }
    caseType {
      key
      retainedJurisdiction
      stipulationWarning
      dispositions {
        key
        text
      }
    }
    parties {
      id
      name
      status
      isYou
    }
    yourSeat {
      id
      partyId
    }
    deadlines {
      key
      on
    }
    viewerCan {
      makeOffer
    }
  }
`)

/** The party that the viewer is, or acts for. Null for a mediator or observer. */
export function yourPartyId({ parties, yourSeat }: OfferCaseFragment): string | null {
  return yourSeat.partyId ?? parties.find(party => party.isYou)?.id ?? null
}

/** Has the case a court behind it? Then there are court days, dismissals and judgments. */
export function isCourtCase({ program, caseType }: OfferCaseFragment): boolean {
  return program.kind === 'COURT' && caseType.key !== 'COMMUNITY'
}

/** The last day to which an offer can stay open, and the day that is usual: never after the last day to agree. */
export function expiryDays(
  { program, deadlines }: OfferCaseFragment,
  today: string,
): { usual: string; latest: string } {
  const lastToAgree = deadlines.find(({ key }) => key === 'AGREE')?.on
  const capped = (day: string) => (lastToAgree !== undefined && lastToAgree < day ? lastToAgree : day)
  return {
    usual: capped(addDays(today, program.offerDefaultDaysOpen)),
    latest: capped(addDays(today, program.offerMaxDaysOpen)),
  }
}

/** Those to whom the viewer can make an offer. */
export function otherParties(ofCase: OfferCaseFragment): OfferCaseFragment['parties'] {
  const you = yourPartyId(ofCase)
  return ofCase.parties.filter(({ id, status }) => id !== you && status === 'TAKING_PART')
}
