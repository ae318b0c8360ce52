import {
  checkSignatures,
  type AgreementDocument,
  type DocumentSignature,
  type Signatory,
} from './agreement-document.ts'
import { closingSections, openingSections, sidesOf, type DocumentSection } from './document-sections.ts'
import { documentStyle } from './document-style.ts'
import { say, sayDay, sayList, sayMoment } from './document-words.ts'
import { html, raw, words, type Html } from './html.ts'
import { scheduleTable } from './html-schedule.ts'

/** Where the page has its style from: a path that serves `documentStyle`, or inline under the nonce of the page's CSP. */
export type PageStyle = { styleHref: string } | { styleNonce: string }

/**
 * The agreement as a complete web page, from the same data as the PDF: for screen readers, for small screens, and for
 * the letters that the PDF cannot draw. Throws when a signature does not belong to it.
 */
export function renderAgreementHtml(
  document: AgreementDocument,
  hash: string,
  signatures: DocumentSignature[],
  style: PageStyle,
): string {
  checkSignatures(document, hash, signatures)
  const { language, terms, schedule } = document
  const page = html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          ${say(language, 'title')}:
          ${sayList(
            language,
            document.parties.map(({ name }) => name),
          )}
        </title>
        ${styleTag(style)}
      </head>
      <body>
        <main>
          ${document.program.courtName === null ? communityHead(document) : courtCaption(document)}
          ${mustAttend(document)} ${openingSections(document).map(section)}
          <section aria-labelledby="terms">
            <h2 id="terms">${say(language, 'heading.terms')}</h2>
            <ol>
              ${terms.map(({ sentence }) => html`<li>${words(sentence)}</li>`)}
            </ol>
          </section>
          ${schedule.length > 0 ? scheduleTable(document) : []} ${closingSections(document).map(section)}
          <section aria-labelledby="fingerprint">
            <h2 id="fingerprint">${say(language, 'heading.fingerprint')}</h2>
            <p class="hash">${hash}</p>
            <p>${say(language, 'fingerprint.text')}</p>
          </section>
          <section aria-labelledby="signatures" class="signatures">
            <h2 id="signatures">${say(language, 'heading.signatures')}</h2>
            <p><strong>${document.beforeSigning}</strong></p>
            ${document.signatories.map(signatory => signatureOf(signatory, document, signatures))}
          </section>
        </main>
      </body>
    </html>`
  return page.text
}

const styleTag = (style: PageStyle): Html =>
  'styleHref' in style
    ? html`<link rel="stylesheet" href="${style.styleHref}" />`
    : html`<style nonce="${style.styleNonce}">
        ${raw(documentStyle)}
      </style>`

const programLine = ({ language, program }: AgreementDocument): string =>
  say(language, 'program', { name: program.name, organisation: program.organisation })

function courtCaption(document: AgreementDocument): Html {
  const { language, caseNumber, caseTypeLabel, preparedOn, program } = document
  const number =
    caseNumber === null ? say(language, 'caseNumberMissing') : say(language, 'caseNumber', { number: caseNumber })
  const sides = sidesOf(document).map(({ label, names }, index) => [
    ...(index > 0 ? [html`<p class="versus">${say(language, 'versus')}</p>`] : []),
    html`<p>${names.map(name => html`<strong>${words(name)}</strong>, `)}${label}</p>`,
  ])
  return html`<header>
    <p class="court">${program.courtName ?? ''}</p>
    <p class="program">${programLine(document)}</p>
    <div class="caption">
      <div class="sides">${sides.flat()}</div>
      <div>
        <h1>${say(language, document.disposition.length > 0 ? 'titleStipulation' : 'title')}</h1>
        <p>${number}</p>
        <p>${say(language, 'caseType', { label: caseTypeLabel })}</p>
        <p>${say(language, 'preparedOn', { date: sayDay(language, preparedOn) })}</p>
      </div>
    </div>
  </header>`
}

function communityHead(document: AgreementDocument): Html {
  const { language, parties, preparedOn } = document
  return html`<header class="community">
    <p class="program">${programLine(document)}</p>
    <h1>${say(language, 'title')}</h1>
    <p>
      ${words(
        say(language, 'between', {
          names: sayList(
            language,
            parties.map(({ name }) => name),
          ),
        }),
      )}
    </p>
    <p>${say(language, 'preparedOn', { date: sayDay(language, preparedOn) })}</p>
  </header>`
}

const mustAttend = ({ language, mustAttend: text }: AgreementDocument): Html[] =>
  text === null
    ? []
    : [
        html`<section aria-labelledby="must-attend" class="must-attend">
          <h2 id="must-attend">${say(language, 'heading.mustAttend')}</h2>
          <p>${text}</p>
        </section>`,
      ]

const section = ({ key, heading, paragraphs }: DocumentSection): Html =>
  html`<section aria-labelledby="${key}">
    <h2 id="${key}">${heading}</h2>
    ${paragraphs.map(paragraph => html`<p>${words(paragraph)}</p>`)}
  </section>`

function signatureOf(
  { partyId, name, capacity }: Signatory,
  document: AgreementDocument,
  signatures: DocumentSignature[],
) {
  const { language, timeZone, signatureMethod } = document
  const signature = signatures.find(candidate => candidate.partyId === partyId)
  const signed = signature
    ? say(language, `html.signed.${signature.method}`, {
        name: signature.isByRepresentative
          ? say(language, 'html.forParty', { name: signature.typedName, party: name })
          : signature.typedName,
        date: signature.ink
          ? sayDay(language, signature.ink.signedOn)
          : sayMoment(language, new Date(signature.signedAt), timeZone),
      })
    : say(language, 'html.unsigned')
  const line = html`<p class="line">
    <span>${say(language, 'signature.line')}</span> <span>${say(language, 'signature.date')}</span>
  </p>`
  return html`<div class="signatory">
    <p><strong>${words(name)}</strong>, ${capacity}</p>
    ${signature === undefined && signatureMethod === 'WET_PRINTED' ? line : html`<p>${words(signed)}</p>`}
  </div>`
}
