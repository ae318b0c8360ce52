/** The rules of a program that screens tell people before and during a case. */
import { localized, type Language, type Localized } from './language.ts'
import type { Program } from './program.ts'

export function viewRules(program: Program, language: Language) {
  const say = (text: Localized): string => localized(text, language)
  const saySome = (text: Localized | null): string | null => (text ? say(text) : null)
  const { attorneyDisclosure, filing, gettingIn, hearingPack, neutral, remoteMediation, safety } = program
  return {
    organisations: program.organisations.map(({ key, name }) => ({ key, name: say(name) })),
    attorneyDisclosure: attorneyDisclosure && {
      version: attorneyDisclosure.version,
      text: say(attorneyDisclosure.text),
    },
    thirdPersons: program.thirdPersons,
    confidentialityBasis: program.confidentiality.basis,
    adminContentAccess: program.adminContentAccess,
    whoCanRead: saySome(program.whoCanRead),
    translationDisclaimer: saySome(program.translationDisclaimer),
    filingActor: program.filingActor,
    signatureMethod: program.signatureMethod,
    filing: {
      how: saySome(filing.how),
      printPack: saySome(filing.printPack),
      late: saySome(filing.late),
      forms: filing.forms.map(({ number, title, purpose, url }) => ({ number, title: say(title), purpose, url })),
    },
    initiation: program.initiation,
    participation: program.participation,
    exemption: saySome(program.exemption),
    lateAlternative: saySome(program.referral?.lateAlternative ?? null),
    neutralIntroduction: say(neutral.introduction),
    neutralMayPropose: neutral.mayPropose,
    neutralQueueLimit: neutral.queueLimit,
    neutralWeekHours: neutral.weekHours,
    remoteMediation: remoteMediation && { ...remoteMediation, text: say(remoteMediation.text) },
    safety: safety && {
      notRestrainingOrder: say(safety.notRestrainingOrder),
      orderQuestion: say(safety.orderQuestion),
      howItWorks: say(safety.howItWorks),
      emergency: say(safety.emergency),
      quickExitUrl: safety.quickExitUrl,
    },
    survey: (program.survey?.questions ?? []).map(({ key, kind, text }) => ({ key, kind, text: say(text) })),
    hearingPack: hearingPack && {
      bring: hearingPack.bring.map(say),
      onTheDay: say(hearingPack.onTheDay),
      postpone: say(hearingPack.postpone),
    },
    gettingIn: {
      noEmail: saySome(gettingIn.noEmail),
      noComputer: saySome(gettingIn.noComputer),
      unknownEmail: saySome(gettingIn.unknownEmail),
      addSender: saySome(gettingIn.addSender),
      phone: saySome(gettingIn.phone),
    },
    evidenceNotice: saySome(program.evidence.notice),
  }
}
