/**
 * A filing packet as a message in the style of OASIS ECF 5: its FilingMessage, each element where the schemas of ECF 5 and
 * NIEM 4 have it, so that an adapter can read it with classes made from them. docs/courts.md says what stands where; what
 * ECF has no element for is in the namespace of parley-court.xsd. Invariant: it holds what the GraphQL packet holds.
 */
import type { CourtPacket } from './filing-packet.ts'
import { el, xmlDocument, type XmlElement } from './xml.ts'

const namespaces = {
  'xmlns:filing': 'https://docs.oasis-open.org/legalxml-courtfiling/ns/v5.0/filing',
  'xmlns:ecf': 'https://docs.oasis-open.org/legalxml-courtfiling/ns/v5.0/ecf',
  'xmlns:nc': 'http://release.niem.gov/niem/niem-core/4.0/',
  'xmlns:j': 'http://release.niem.gov/niem/domains/jxdm/6.1/',
  'xmlns:cbrn': 'http://release.niem.gov/niem/domains/cbrn/4.1/',
  'xmlns:parley': 'urn:parley:court:1',
}

export function packetXml(packet: CourtPacket, courtName: string): string {
  const { filing, case: of } = packet
  return xmlDocument({
    name: 'filing:FilingMessage',
    attributes: namespaces,
    children: [
      identification(filing.id),
      el('ecf:SendingMDELocationID', el('nc:IdentificationID', 'urn:parley')),
      el('ecf:ServiceInteractionProfileCode', 'urn:parley:court:1'),
      el('j:CaseCourt', el('nc:OrganizationName', courtName)),
      el('nc:DocumentPostDate', el('nc:DateTime', new Date(filing.sentAt).toISOString())),
      el(
        'filing:FilingLeadDocument',
        el('nc:DocumentDescriptionText', descriptionOf(packet)),
        identification(packet.documentHash),
        el('nc:DocumentSequenceID', String(filing.attempt)),
        el('ecf:DocumentAugmentation', rendition(packet)),
      ),
      el(
        'nc:Case',
        el(
          'ecf:CaseAugmentation',
          ...of.parties.map(party),
          el('ecf:CaseTrackingID', el('nc:IdentificationID', of.id)),
          el('j:CaseNumberText', of.caseNumber),
        ),
        ...hearing(packet),
        el(
          'parley:CaseAugmentation',
          el('parley:OutcomeCode', of.outcome),
          el('parley:FilingStatusCode', filing.status),
          ...(filing.rejectionReason ? [el('parley:RejectionReasonText', filing.rejectionReason)] : []),
        ),
      ),
    ],
  })
}

const identification = (id: string): XmlElement => el('nc:DocumentIdentification', el('nc:IdentificationID', id))

const rendition = ({ filing, pdf, pdfSha256 }: CourtPacket): XmlElement =>
  el(
    'ecf:DocumentRendition',
    identification(filing.id),
    el('cbrn:MultimediaDataMIMEKindText', 'application/pdf'),
    el('ecf:DocumentRenditionHash', pdfSha256),
    el(
      'nc:Attachment',
      el('nc:Base64BinaryObject', pdf.toString('base64')),
      el('nc:BinaryFormatText', 'application/pdf'),
      el('nc:BinarySizeValue', String(pdf.length)),
    ),
  )

const descriptionOf = ({ filing, isRequestOnly }: CourtPacket): string => {
  if (filing.purpose === 'DISMISSAL') return 'Dismissal'
  return isRequestOnly ? 'Notice of settlement' : 'Settlement agreement'
}

const hearing = ({ case: of }: CourtPacket): XmlElement[] =>
  of.hearing?.on
    ? [
        el(
          'j:CaseAugmentation',
          el(
            'j:CaseCourtEvent',
            el('nc:ActivityStatus', el('nc:StatusDescriptionText', of.hearing.vacatedAt ? 'VACATED' : 'SCHEDULED')),
            el('nc:ActivityDate', el('nc:Date', of.hearing.on)),
            el(
              'ecf:CourtEventAugmentation',
              ...(of.hearing.department ? [el('ecf:CourtEventLocationText', of.hearing.department)] : []),
              el('ecf:CourtEventTypeCode', 'HEARING'),
            ),
          ),
        ),
      ]
    : []

const party = ({ name, side, kind }: { name: string; side: string; kind: string }): XmlElement => {
  const role = el('ecf:CaseParticipantRoleCode', side)
  return el(
    'ecf:CaseParty',
    kind === 'ENTITY'
      ? el('nc:EntityOrganization', el('nc:OrganizationName', name), el('ecf:OrganizationAugmentation', role))
      : el('nc:EntityPerson', el('nc:PersonName', el('nc:PersonFullName', name)), el('ecf:PersonAugmentation', role)),
  )
}
