/**
 * A filing packet as a message in the style of OASIS ECF 5: the names and namespaces of its ReviewFiling message, as far
 * as Parley has what they ask for. docs/courts.md says what stands where. Invariant: it holds what the GraphQL packet holds.
 */
import type { CourtPacket } from './filing-packet.ts'
import { el, xmlDocument, type XmlElement } from './xml.ts'

const namespaces = {
  'xmlns:filing': 'https://docs.oasis-open.org/legalxml-courtfiling/ns/v5.0/filing',
  'xmlns:ecf': 'https://docs.oasis-open.org/legalxml-courtfiling/ns/v5.0/ecf',
  'xmlns:nc': 'http://release.niem.gov/niem/niem-core/4.0/',
  'xmlns:j': 'http://release.niem.gov/niem/domains/jxdm/6.1/',
  'xmlns:parley': 'urn:parley:court:1',
}

export function packetXml(packet: CourtPacket, courtName: string): string {
  const { filing, case: of } = packet
  return xmlDocument({
    name: 'filing:FilingMessage',
    attributes: namespaces,
    children: [
      el('nc:DocumentIdentification', el('nc:IdentificationID', filing.id)),
      el('nc:DocumentPostDate', el('nc:DateTime', new Date(filing.sentAt).toISOString())),
      el('ecf:SendingMDELocationID', el('nc:IdentificationID', 'urn:parley')),
      el(
        'nc:Case',
        el('nc:CaseTrackingID', of.id),
        el('nc:CaseDocketID', of.caseNumber),
        el('j:CaseAugmentation', el('j:CaseCourt', el('nc:OrganizationName', courtName)), ...hearing(packet)),
        el('ecf:CaseAugmentation', ...of.parties.map(participant)),
      ),
      {
        name: 'filing:FilingLeadDocument',
        children: [
          el('nc:DocumentIdentification', el('nc:IdentificationID', packet.documentHash)),
          el('nc:DocumentDescriptionText', descriptionOf(packet)),
          el('nc:DocumentSequenceID', String(filing.attempt)),
          el(
            'ecf:DocumentRendition',
            el(
              'ecf:DocumentAttachment',
              el('nc:BinaryFormatText', 'application/pdf'),
              el('nc:BinarySizeValue', String(packet.pdf.length)),
              el('nc:BinaryHashValue', packet.pdfSha256),
              el('parley:BinaryHashAlgorithmText', 'SHA-256'),
              el('nc:BinaryBase64Object', packet.pdf.toString('base64')),
            ),
          ),
        ],
      },
      el('parley:OutcomeCode', of.outcome),
      el('parley:FilingStatusCode', filing.status),
      ...(filing.rejectionReason ? [el('parley:RejectionReasonText', filing.rejectionReason)] : []),
    ],
  })
}

const descriptionOf = ({ filing, isRequestOnly }: CourtPacket): string => {
  if (filing.purpose === 'DISMISSAL') return 'Dismissal'
  return isRequestOnly ? 'Notice of settlement' : 'Settlement agreement'
}

const hearing = ({ case: of }: CourtPacket): XmlElement[] =>
  of.hearing?.on
    ? [
        el(
          'j:CaseHearing',
          el('nc:ActivityDate', el('nc:Date', of.hearing.on)),
          ...(of.hearing.department ? [el('j:CourtEventLocationText', of.hearing.department)] : []),
          el('nc:ActivityStatus', el('nc:StatusText', of.hearing.vacatedAt ? 'VACATED' : 'SCHEDULED')),
        ),
      ]
    : []

const participant = ({ name, side, kind }: { name: string; side: string; kind: string }): XmlElement =>
  el(
    'ecf:CaseParticipant',
    kind === 'ENTITY'
      ? el('nc:EntityOrganization', el('nc:OrganizationName', name))
      : el('nc:EntityPerson', el('nc:PersonName', el('nc:PersonFullName', name))),
    el('ecf:CaseParticipantRoleCode', side),
  )
