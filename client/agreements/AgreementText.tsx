import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import type { MessageId } from '../locales/message-ids.ts'
import { DateText } from '../ui/DateText.tsx'
import styles from './AgreementText.module.css'
import { DocumentLanguage } from './DocumentLanguage.tsx'
import { PaymentSchedule } from './PaymentSchedule.tsx'

export const agreementText = graphql(`
  fragment AgreementText on AgreementDocument {
    language
    title
    programName
    courtName
    caseNumber
    preparedOn
    recitals
    parties {
      id
      name
      sideLabel
    }
    terms {
      number
      sentence
      action {
        doer
        what
        due
      }
    }
    schedule {
      number
      ...PaymentRow
    }
    total {
      amountCents
      currency
    }
    defaultAndCure
    disposition
    binding
    nonBinding
    publicRecord
    mustAttend
    controllingLanguage
  }
`)

export interface AgreementTextProps {
  document: FragmentType<typeof agreementText>
  hash: string
  /** Who signed, and when: stands at the end of the document. */
  signatures?: ReactNode
}

/** The agreement itself, to be read, signed and printed: every section of what is hashed. */
export function AgreementText({ document: given, hash, signatures }: AgreementTextProps) {
  const text = readFragment(agreementText, given)
  return (
    <DocumentLanguage language={text.language}>
      <article className={styles.document} aria-labelledby="agreement-title">
        <header className={styles.caption}>
          <p>{text.courtName ?? text.programName}</p>
          {text.caseNumber && (
            <p>
              <FormattedMessage id="agreements.text.caseNumber" values={{ number: text.caseNumber }} />
            </p>
          )}
          <h2 id="agreement-title">{text.title}</h2>
          <p>
            <FormattedMessage
              id="agreements.text.prepared"
              values={{ program: text.programName, day: <DateText key="day" day={text.preparedOn} style="long" /> }}
            />
          </p>
        </header>
        {text.mustAttend && <Paragraphs heading="agreements.text.mustAttend" texts={[text.mustAttend]} isWarning />}
        <Section heading="agreements.text.parties">
          <ul className={styles.parties}>
            {text.parties.map(({ id, name, sideLabel }) => (
              <li key={id}>
                <bdi>{name}</bdi>, {sideLabel}
              </li>
            ))}
          </ul>
        </Section>
        <Paragraphs heading="agreements.text.recitals" texts={text.recitals} />
        <Section heading="agreements.text.terms">
          <ol className={styles.terms}>
            {text.terms.map(({ number, sentence }) => (
              <li key={number} value={number} dir="auto">
                {sentence}
              </li>
            ))}
          </ol>
        </Section>
        {text.schedule.length > 0 && (
          <Section heading="agreements.text.schedule">
            <PaymentSchedule payments={text.schedule} total={text.total} />
          </Section>
        )}
        <Paragraphs heading="agreements.text.defaultAndCure" texts={text.defaultAndCure} />
        <Paragraphs heading="agreements.text.disposition" texts={text.disposition} />
        {text.binding && <Paragraphs heading="agreements.text.binding" texts={[text.binding]} />}
        {text.nonBinding && <Paragraphs heading="agreements.text.nonBinding" texts={[text.nonBinding]} />}
        <Paragraphs heading="agreements.text.publicRecord" texts={[text.publicRecord]} />
        <Paragraphs heading="agreements.text.language" texts={[text.controllingLanguage]} />
        {signatures && <Section heading="agreements.text.signatures">{signatures}</Section>}
        <Section heading="agreements.text.fingerprint">
          <p className={styles.hash} dir="ltr">
            {hash}
          </p>
          <p className={styles.soft}>
            <FormattedMessage id="agreements.text.fingerprintAbout" />
          </p>
        </Section>
      </article>
    </DocumentLanguage>
  )
}

function Section({ heading, isWarning, children }: { heading: MessageId; isWarning?: boolean; children: ReactNode }) {
  return (
    <section className={isWarning ? styles.warning : undefined}>
      <h3>
        <FormattedMessage id={heading} />
      </h3>
      {children}
    </section>
  )
}

interface ParagraphsProps {
  heading: MessageId
  texts: readonly string[]
  isWarning?: boolean
}

function Paragraphs({ heading, texts, isWarning }: ParagraphsProps) {
  const said = texts.filter(text => text !== '')
  if (said.length === 0) return null
  return (
    <Section heading={heading} isWarning={isWarning}>
      {said.map(text => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </Section>
  )
}
