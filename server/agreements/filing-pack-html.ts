import { documentStyle } from './document-style.ts'
import { say } from './document-words.ts'
import type { FilingPack, PackFact } from './filing-pack.ts'
import { html, raw, words, type Html } from './html.ts'

/** The filing pack as a complete web page, from the same data as its PDF. */
export function renderFilingPackHtml(pack: FilingPack, styleNonce: string): string {
  const { language } = pack
  return html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${pack.title}: ${pack.caseLabel}</title>
        <style nonce="${styleNonce}">
          ${raw(documentStyle)}
        </style>
      </head>
      <body>
        <main>
          <header class="community">
            <p class="program">${pack.programLine}</p>
            <h1>${pack.title}</h1>
            <p>${pack.intro}</p>
          </header>
          ${boxed('must-attend', say(language, 'heading.mustAttend'), pack.mustAttend)}
          ${boxed('late', say(language, 'pack.heading.late'), pack.late)} ${facts(pack.facts)}
          ${
            pack.how === null
              ? []
              : [
                  html`<section>
                    <h2>${say(language, 'pack.heading.how')}</h2>
                    <p>${words(pack.how)}</p>
                  </section>`,
                ]
          }
          <section>
            <h2>${say(language, 'pack.heading.enclosed')}</h2>
            <ul>
              ${pack.enclosed.map(line => html`<li>${words(line)}</li>`)}
            </ul>
          </section>
          ${pack.forms.map(
            form =>
              html`<section>
                <h2>${form.heading}</h2>
                <p>${form.note}</p>
                ${facts(form.facts)}
                ${
                  form.link === null
                    ? []
                    : [html`<p>${say(language, 'pack.form.link')} <a href="${form.link}">${form.link}</a></p>`]
                }
              </section>`,
          )}
          <p class="hash">${pack.hash}</p>
        </main>
      </body>
    </html>`.text
}

const boxed = (id: string, heading: string, text: string | null): Html[] =>
  text === null
    ? []
    : [
        html`<section aria-labelledby="${id}" class="must-attend">
          <h2 id="${id}">${heading}</h2>
          <p>${words(text)}</p>
        </section>`,
      ]

const facts = (list: PackFact[]): Html =>
  html`<table>
    <tbody>
      ${list.map(
        ({ name, value }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${words(value)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
