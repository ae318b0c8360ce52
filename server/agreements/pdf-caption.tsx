import { View } from '@react-pdf/renderer'
import type { AgreementDocument } from './agreement-document.ts'
import { sidesOf } from './document-sections.ts'
import { say, sayDay, sayList } from './document-words.ts'
import { Words } from './pdf-parts.tsx'
import { captionLeft, styles, textWidth } from './pdf-styles.ts'

/** The head of the first page: a court's caption, or a community centre's plain heading. */
export function Caption({ document }: { document: AgreementDocument }) {
  return document.program.courtName === null ? (
    <CommunityHead document={document} />
  ) : (
    <CourtCaption document={document} courtName={document.program.courtName} />
  )
}

/** As California courts expect it: the court above, the parties on the left, number and title on the right. */
function CourtCaption({ document, courtName }: { document: AgreementDocument; courtName: string }) {
  const { language, caseNumber, caseTypeLabel, preparedOn, program } = document
  const left = captionLeft - 16
  const right = textWidth - captionLeft - 18
  return (
    <View>
      <Words style={styles.court}>{courtName}</Words>
      <Words style={styles.program}>
        {say(language, 'program', { name: program.name, organisation: program.organisation })}
      </Words>
      <View style={styles.caption}>
        <View style={styles.captionParties}>
          {sidesOf(document).map(({ label, names }, index) => (
            <View key={label}>
              {index > 0 && <Words style={styles.captionVersus}>{say(language, 'versus')}</Words>}
              {names.map((name, position) => (
                <Words key={position} style={styles.captionName} width={left}>
                  {position < names.length - 1 ? `${name};` : `${name},`}
                </Words>
              ))}
              <Words style={styles.captionSide} width={left - 36}>
                {label}
              </Words>
            </View>
          ))}
        </View>
        <View style={styles.captionCase}>
          <Words style={styles.title} width={right}>
            {say(language, document.disposition.length > 0 ? 'titleStipulation' : 'title')}
          </Words>
          <Words style={styles.captionFact} width={right}>
            {caseNumber === null
              ? say(language, 'caseNumberMissing')
              : say(language, 'caseNumber', { number: caseNumber })}
          </Words>
          <Words style={styles.captionFact} width={right}>
            {say(language, 'caseType', { label: caseTypeLabel })}
          </Words>
          <Words style={styles.captionFact} width={right}>
            {say(language, 'preparedOn', { date: sayDay(language, preparedOn) })}
          </Words>
        </View>
      </View>
    </View>
  )
}

function CommunityHead({ document }: { document: AgreementDocument }) {
  const { language, parties, preparedOn, program } = document
  return (
    <View style={styles.communityHead}>
      <Words style={styles.program}>
        {say(language, 'program', { name: program.name, organisation: program.organisation })}
      </Words>
      <Words style={styles.communityTitle}>{say(language, 'title')}</Words>
      <Words style={styles.communityFact}>
        {say(language, 'between', {
          names: sayList(
            language,
            parties.map(({ name }) => name),
          ),
        })}
      </Words>
      <Words style={styles.communityFact}>{say(language, 'preparedOn', { date: sayDay(language, preparedOn) })}</Words>
    </View>
  )
}
