import { graphql } from '../gql/gql.ts'
import type { AboutProgramPartsFragment } from '../gql/graphql.ts'

export const aboutProgramParts = graphql(`
  fragment AboutProgramParts on Program {
    key
    name
    organisation
    controllingLanguage
    supportPhone
    supportEmail
    supportHours
    initiation
    participation
    exemption
    fee
    neutralTitle
    neutralIntroduction
    neutralHours
    organisations {
      key
      name
    }
    caseTypes {
      key
      label
      attorneys
      fee
      afterAgreement
      ifBroken
      responseDue
    }
    thirdPersons {
      coMediator
      observer
      support
      administrator
    }
    notice {
      text
    }
    confidentialityExceptions
    whoCanRead
    adminContentAccess
    evidenceNotice
    translationDisclaimer
    sender
    lateAlternative
    filing {
      how
    }
    remoteMediation {
      text
    }
    gettingIn {
      noEmail
      noComputer
      unknownEmail
      addSender
      phone
    }
  }
`)

export type AboutProgramView = AboutProgramPartsFragment
