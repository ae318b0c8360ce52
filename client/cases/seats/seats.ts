import { graphql } from '../../gql/gql.ts'

export const seatInvitationQuery = graphql(`
  query SeatInvitation($code: String!) {
    seatInvitation(code: $code) {
      programName
      organisation
      state
    }
  }
`)

export const seatInvitationDetailsQuery = graphql(`
  query SeatInvitationDetails($code: String!) {
    seatInvitationDetails(code: $code) {
      programName
      role
      capacity
      name
      caseTypeLabel
      caseNumber
      partyNames
      partyName
      beginsAt
      timeZone
      disclosure {
        version
        text
      }
    }
  }
`)

export const takeAnnouncedSeatDocument = graphql(`
  mutation TakeAnnouncedSeat($input: TakeAnnouncedSeatInput!) {
    takeAnnouncedSeat(input: $input) {
      id
      yourSeat {
        id
        role
      }
    }
  }
`)

export const declineSeatDocument = graphql(`
  mutation DeclineSeat($input: CodeInput!) {
    declineSeat(input: $input)
  }
`)

export const inviteToSeatDocument = graphql(`
  mutation InviteToSeat($input: InviteToSeatInput!) {
    inviteToSeat(input: $input) {
      id
      announcedSeats {
        id
      }
    }
  }
`)

export const endSeatDocument = graphql(`
  mutation EndSeat($input: SeatInput!) {
    endSeat(input: $input)
  }
`)

export const objectToSeatDocument = graphql(`
  mutation ObjectToSeat($input: SeatInput!) {
    objectToSeat(input: $input) {
      id
    }
  }
`)

export const withdrawSeatInvitationDocument = graphql(`
  mutation WithdrawSeatInvitation($input: SeatInput!) {
    withdrawSeatInvitation(input: $input) {
      id
    }
  }
`)

export const consentToObserverDocument = graphql(`
  mutation ConsentToObserver($input: ConsentToObserverInput!) {
    consentToObserver(input: $input) {
      id
    }
  }
`)

export const printInvitationDocument = graphql(`
  mutation PrintInvitation($input: PartyInput!) {
    printInvitation(input: $input) {
      code
      name
      expiresAt
    }
  }
`)
