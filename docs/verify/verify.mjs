#!/usr/bin/env node
// Checks files that were downloaded from Parley. It needs Node 18 and nothing else: no package, no server, no network.
//
//   node verify.mjs audit audit.json
//   node verify.mjs agreement agreement.json record.json [agreement.pdf] [certificate.pdf]
//
// It ends with 0 when everything fits, and with 1 and a line that says what does not.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const sha256 = content => createHash('sha256').update(content).digest('hex')

class Broken extends Error {}
const insist = (isSo, complaint) => {
  if (!isSo) throw new Broken(complaint)
}

/** The order of RFC 8785: by UTF-16 code units, which is what `<` compares. */
const byUnit = (one, other) => (one < other ? -1 : 1)

/** Parses a file and insists that it is written as Parley writes it: nothing can hide in the way it is written. */
function read(bytes, what) {
  let value
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Broken(`${what} is not JSON`)
  }
  insist(
    Buffer.from(canonical(value)).equals(Buffer.from(bytes)),
    `${what} is not written in canonical JSON (RFC 8785)`,
  )
  return value
}

/** RFC 8785 for whole numbers and strings in Unicode normal form C. */
export function canonical(value) {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    insist(Number.isSafeInteger(value), `${value} is not a whole number`)
    return String(value)
  }
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const keys = Object.keys(value).sort(byUnit)
  return `{${keys.map(key => `${canonical(key)}:${canonical(value[key])}`).join()}}`
}

function insistOnKeys(value, keys, what) {
  insist(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is not a record`)
  insist(
    Object.keys(value).sort(byUnit).join() === [...keys].sort(byUnit).join(),
    `${what} has other fields than it should`,
  )
}

const entryKeys = [
  'seq',
  'eventId',
  'at',
  'actorKind',
  'actorId',
  'operation',
  'subjectId',
  'seatId',
  'previousHash',
  'hash',
]

/** Recomputes every chain. Answers with where each one ends; throws for the first entry that does not fit. */
export function verifyAudit(bytes) {
  const log = read(bytes, 'The audit log')
  insistOnKeys(log, ['format', 'caseId', 'chains'], 'The audit log')
  insist(log.format === 'parley-audit/1', 'The audit log is of an unknown format')
  insist(Array.isArray(log.chains) && log.chains.length > 0, 'The audit log has no chains')
  const names = log.chains.map(chain => `${chain.scope} ${chain.scopeId}`)
  insist(new Set(names).size === names.length, 'A chain stands there twice')
  return log.chains.map(chain => {
    insistOnKeys(chain, ['scope', 'scopeId', 'entries'], 'A chain')
    const name = `${chain.scope} ${chain.scopeId}`
    insist(Array.isArray(chain.entries) && chain.entries.length > 0, `${name}: no entries`)
    let before = null
    for (const [index, entry] of chain.entries.entries()) {
      const where = `${name}: entry ${index + 1}`
      insistOnKeys(entry, entryKeys, where)
      if (before) {
        insist(entry.seq === before.seq + 1, `${where}: ${before.seq + 1} was expected and ${entry.seq} stands there`)
        insist(entry.previousHash === before.hash, `${where}: it does not follow the entry before it`)
      } else {
        insist(Number.isInteger(entry.seq) && entry.seq >= 1, `${where}: it has no number`)
        insist(entry.seq > 1 || entry.previousHash === '', `${where}: nothing can stand before the first`)
      }
      insist(entry.hash === entryHash(log.caseId, chain, entry), `${where} (number ${entry.seq}) was changed`)
      before = entry
    }
    return { name, from: chain.entries[0].seq, to: before.seq, hash: before.hash }
  })
}

export function entryHash(caseId, { scope, scopeId }, entry) {
  const { seq, at, actorKind, actorId, operation, subjectId, seatId, eventId, previousHash } = entry
  const parts = [
    'parley-audit/1',
    caseId,
    scope,
    scopeId,
    seq,
    at,
    actorKind,
    actorId ?? '',
    operation,
    subjectId ?? '',
    seatId ?? '',
    eventId,
    previousHash,
  ]
  // A line break inside a field could stand for the end of it; null and nothing would hash alike.
  insist(
    parts.every(part => !/[\r\n]/.test(String(part))) && ![actorId, subjectId, seatId].includes(''),
    'An entry has a field that no entry has',
  )
  return sha256(parts.join('\n'))
}

/** `files` are the PDF files, in any order. Answers with the hash and who signed it. */
export function verifyAgreement(documentBytes, recordBytes, files = []) {
  const document = read(documentBytes, 'The agreement')
  const record = read(recordBytes, 'The record')
  insist(document.format === 'parley-agreement/1', 'The agreement is of an unknown format')
  const recordKeys = ['format', 'agreementId', 'status', 'documentHash', 'signatures', 'files', 'recordHash']
  insistOnKeys(record, recordKeys, 'The record')
  insist(record.format === 'parley-record/1', 'The record is of an unknown format')
  const { recordHash, ...rest } = record
  insist(sha256(canonical(rest)) === recordHash, 'The record was changed')
  const hash = sha256(documentBytes)
  insist(
    record.documentHash === hash,
    `The agreement was changed: its hash is ${hash}, the record says ${record.documentHash}`,
  )
  insist(document.agreementId === record.agreementId, 'The record is of another agreement')
  const awaited = new Map(document.signatories.map(({ partyId, name }) => [partyId, name]))
  const signed = record.signatures.map(signature => {
    insist(signature.documentHash === hash, `${signature.typedName} signed another document`)
    insist(awaited.has(signature.partyId), `${signature.typedName} was not to sign, or stands there twice`)
    const name = awaited.get(signature.partyId)
    awaited.delete(signature.partyId)
    return { name, typedName: signature.typedName, signedAt: signature.signedAt }
  })
  const known = new Map(record.files.map(file => [file.hash, file.name]))
  for (const file of files) insist(known.has(sha256(file)), 'A PDF file is not the one that was sealed, or was changed')
  return { hash, signed, missing: [...awaited.values()], files: files.map(file => known.get(sha256(file))) }
}

function say(verb, names) {
  const files = names.map(name => readFileSync(name))
  if (verb === 'audit' && files.length === 1) {
    return verifyAudit(files[0]).map(
      ({ name, from, to, hash }) => `${name}: entries ${from} to ${to} are whole. It ends with ${hash}.`,
    )
  }
  if (verb === 'agreement' && files.length >= 2) {
    const { hash, signed, missing, files: found } = verifyAgreement(files[0], files[1], files.slice(2))
    return [
      `The agreement is the one with the hash ${hash}. Compare it with the hash that is printed in the PDF.`,
      ...signed.map(({ name, typedName, signedAt }) => `${name} signed as "${typedName}" at ${signedAt}.`),
      ...missing.map(name => `${name} has not signed.`),
      ...found.map(name => `${name} is the file that was sealed.`),
    ]
  }
  throw new Broken(
    'Say: verify.mjs audit <audit.json>, or verify.mjs agreement <agreement.json> <record.json> [pdf files]',
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [verb, ...names] = process.argv.slice(2)
  try {
    for (const line of say(verb, names)) console.log(line)
  } catch (error) {
    console.error(
      error instanceof Broken || error.code === 'ENOENT'
        ? `NOT VERIFIED. ${error.message}.`
        : `NOT VERIFIED. The files cannot be read as what they should be.`,
    )
    process.exitCode = 1
  }
}
